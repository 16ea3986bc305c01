//! Whether anybody is there, and when everybody has left. Who takes a file is there, though the page has gone. Time is
//! counted in looks at it, so that a computer that sleeps does not count.

use std::time::Duration;

/// How often it is looked at.
pub(crate) const TICK: Duration = Duration::from_millis(250);

/// How long the program stays without a page.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Before the first page: old computers take long to start a browser.
    pub first: Duration,
    /// After the last page said that it goes: long enough to load it again.
    pub farewell: Duration,
    /// After the last page went without a word: the browser broke down, or put the page to sleep to save memory, and
    /// shows it again when somebody turns to it.
    pub lost: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { first: seconds(90), farewell: seconds(10), lost: seconds(15 * 60) }
    }
}

/// Why the program is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The last page has gone.
    LastPageGone,
    /// No page ever came.
    NobodyCame,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Awaited,
    Here,
    Lost,
    Farewell,
}

/// Who is there.
#[derive(Debug)]
pub(crate) struct Presence {
    patience: Patience,
    standing: Standing,
    /// How long it has been so.
    since: Duration,
    /// How many files are on their way to the browser.
    sending: usize,
}

impl Presence {
    /// Nobody yet.
    pub(crate) fn awaited(patience: Patience) -> Self {
        Self { patience, standing: Standing::Awaited, since: Duration::ZERO, sending: 0 }
    }

    fn becomes(&mut self, standing: Standing) {
        self.standing = standing;
        self.since = Duration::ZERO;
    }

    /// A page came.
    pub(crate) fn comes(&mut self) {
        self.becomes(Standing::Here);
    }

    /// The page said that it goes; its line may be cut before or after.
    pub(crate) fn says_farewell(&mut self) {
        if self.is_visited() {
            self.becomes(Standing::Farewell);
        }
    }

    /// The line of the page was cut.
    pub(crate) fn is_cut(&mut self) {
        if self.standing == Standing::Here {
            self.becomes(Standing::Lost);
        }
    }

    /// A file is on its way to the browser.
    pub(crate) fn begins_sending(&mut self) {
        self.sending += 1;
    }

    /// The browser has it, or takes no more of it.
    pub(crate) fn ends_sending(&mut self) {
        self.sending -= 1;
    }

    /// Whether there ever was a page.
    pub(crate) fn is_visited(&self) -> bool {
        self.standing != Standing::Awaited
    }

    /// One look later: whether it is over.
    pub(crate) fn tick(&mut self) -> Option<Ending> {
        if self.sending > 0 {
            // Perhaps the next of several files is asked for when this one is there.
            self.since = Duration::ZERO;
            return None;
        }
        self.since += TICK;
        let (patience, ending) = match self.standing {
            Standing::Awaited => (self.patience.first, Ending::NobodyCame),
            Standing::Here => return None,
            Standing::Lost => (self.patience.lost, Ending::LastPageGone),
            Standing::Farewell => (self.patience.farewell, Ending::LastPageGone),
        };
        (self.since >= patience).then_some(ending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks_until_the_end(presence: &mut Presence) -> Option<(u32, Ending)> {
        (1..10_000).find_map(|tick| Some((tick, presence.tick()?)))
    }

    fn visited() -> Presence {
        let mut presence = Presence::awaited(Patience::default());
        presence.comes();
        presence
    }

    #[test]
    fn whoever_stays_is_never_left_alone() {
        assert_eq!(ticks_until_the_end(&mut visited()), None);
    }

    #[test]
    fn it_ends_soon_after_a_farewell_however_the_line_is_cut() {
        let mut before = visited();
        before.says_farewell();
        before.is_cut();
        let mut after = visited();
        after.is_cut();
        after.says_farewell();
        let soon = Some((40, Ending::LastPageGone));
        assert_eq!((ticks_until_the_end(&mut before), ticks_until_the_end(&mut after)), (soon, soon));
    }

    #[test]
    fn a_page_that_is_loaded_again_goes_on() {
        let mut presence = visited();
        presence.says_farewell();
        presence.is_cut();
        assert_eq!(presence.tick(), None);
        presence.comes();
        assert_eq!(ticks_until_the_end(&mut presence), None);
    }

    #[test]
    fn a_page_that_was_put_to_sleep_is_waited_for() {
        let mut presence = visited();
        presence.is_cut();
        assert_eq!(ticks_until_the_end(&mut presence), Some((15 * 60 * 4, Ending::LastPageGone)));
    }

    #[test]
    fn a_file_on_its_way_is_waited_for_and_then_the_time_begins_anew() {
        let mut presence = visited();
        presence.begins_sending();
        presence.begins_sending();
        presence.says_farewell();
        assert_eq!(ticks_until_the_end(&mut presence), None, "a large copy takes long");
        presence.ends_sending();
        assert_eq!(ticks_until_the_end(&mut presence), None, "another file is still on its way");
        presence.ends_sending();
        assert_eq!(ticks_until_the_end(&mut presence), Some((40, Ending::LastPageGone)));
    }

    #[test]
    fn that_nobody_ever_came_is_told_apart() {
        let mut presence = Presence::awaited(Patience::default());
        presence.says_farewell();
        presence.is_cut();
        assert_eq!(ticks_until_the_end(&mut presence), Some((360, Ending::NobodyCame)));
    }
}
