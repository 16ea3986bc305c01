//! What a shell says where there is no page to say it on.

use cabildo_text::Text;

use crate::app::spoken;

/// Something that keeps the screens from being seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unseen<'a> {
    /// No program on this computer shows pages; where they could be seen.
    NoBrowser(&'a str),
    /// A browser was started and asked for nothing; where the screens can be seen.
    NobodyCame(&'a str),
    /// This computer allows no page to be served; what it says.
    NotServed(&'a str),
    /// A window shows this data file already.
    InAWindow,
    /// There is no display for a window.
    NoDisplay,
    /// Nobody named a data file, and the system does not say where this person keeps data.
    NoFolder,
    /// The program was started with words that it does not know; which.
    NotUnderstood(&'a str),
}

impl Unseen<'_> {
    /// What happened and what to do now, in the system's language (`es-BO`) if it is complete, else in the first.
    pub fn said(&self, system: &str) -> String {
        let text = Text::new(spoken(system));
        match *self {
            Self::NoBrowser(address) => text.browser_none(address),
            Self::NobodyCame(address) => text.browser_nobody_came(address),
            Self::NotServed(why) => text.browser_not_served(why),
            Self::InAWindow => text.browser_in_a_window(),
            Self::NoDisplay => text.shell_no_display(),
            Self::NoFolder => text.shell_no_folder(),
            Self::NotUnderstood(words) => text.shell_not_understood(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_said_in_the_language_of_the_system() {
        assert!(Unseen::InAWindow.said("pt_BR.UTF-8").contains("já está aberto"));
        assert!(Unseen::NoBrowser("http://127.0.0.1:4/#k").said("qu-BO").contains("http://127.0.0.1:4/#k"));
        assert!(Unseen::NotUnderstood("--datos").said("fr-CA").contains("--datos"), "the word is named");
    }
}
