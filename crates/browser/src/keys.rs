//! Keys that nobody guesses.
//!
//! One key stands in the address that the browser is started with. It works once, and people can type it. The page
//! gets another for it, which it keeps for its tab alone, and a third as long as it holds its line open.

/// Digits and letters that are not taken for each other.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 80 bits: as many letters as people type without giving up.
const SHORT: usize = 16;
/// 160 bits.
const LONG: usize = 32;

/// A key.
#[derive(Clone)]
pub(crate) struct Key(String);

impl Key {
    /// One that people can type.
    pub(crate) fn short() -> std::io::Result<Self> {
        Self::drawn::<SHORT>()
    }

    /// One that only programs hand on.
    pub(crate) fn long() -> std::io::Result<Self> {
        Self::drawn::<LONG>()
    }

    fn drawn<const LETTERS_OF_IT: usize>() -> std::io::Result<Self> {
        let mut dice = [0; LETTERS_OF_IT];
        getrandom::fill(&mut dice).map_err(std::io::Error::other)?;
        Ok(Self(dice.iter().map(|it| char::from(LETTERS[usize::from(it % 32)])).collect()))
    }

    /// The letters.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether that is it. How long the comparison takes tells nothing.
    pub(crate) fn is(&self, said: &str) -> bool {
        let differences = self.0.bytes().zip(said.bytes()).fold(0, |all, (a, b)| all | (a ^ b));
        self.0.len() == said.len() && differences == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_itself_and_nothing_else() {
        let key = Key::short().unwrap();
        assert!(key.is(key.as_str()));
        assert!(!key.is("") && !key.is(&key.as_str()[1..]) && !key.is(&format!("{}0", key.as_str())));
        assert!(!key.is(Key::short().unwrap().as_str()), "no two are alike");
        assert_eq!((key.as_str().len(), Key::long().unwrap().as_str().len()), (16, 32));
    }
}
