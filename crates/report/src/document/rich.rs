//! Words with the little dress a report needs: strong, emphasis, link.

use cabildo_text::Language;

/// A run of words, some of them strong, stressed or linked.
///
/// Built piece by piece, never parsed from markup: what people typed may
/// hold asterisks and angle brackets, and must print as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rich(pub Vec<Inline>);

/// One piece of a [`Rich`] text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words as they are.
    Plain(String),
    /// Words that stand out.
    Strong(String),
    /// Words that are stressed or quoted.
    Emphasis(String),
    /// Words that lead to an address.
    Link {
        /// What is shown.
        words: String,
        /// Where it leads: `https:`, `http:` or `mailto:`; anything else is printed without a link.
        address: String,
    },
    /// Words of another language than the report's: spoken and divided as that language does.
    Foreign {
        /// The words.
        words: String,
        /// Their language.
        language: Language,
    },
}

impl Rich {
    /// An empty text, to be built up.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds plain words.
    #[must_use]
    pub fn plain(mut self, words: impl Into<String>) -> Self {
        self.0.push(Inline::Plain(words.into()));
        self
    }

    /// Adds words that stand out.
    #[must_use]
    pub fn strong(mut self, words: impl Into<String>) -> Self {
        self.0.push(Inline::Strong(words.into()));
        self
    }

    /// Adds words that are stressed or quoted.
    #[must_use]
    pub fn emphasis(mut self, words: impl Into<String>) -> Self {
        self.0.push(Inline::Emphasis(words.into()));
        self
    }

    /// Adds words that lead to an address.
    #[must_use]
    pub fn link(mut self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.0.push(Inline::Link { words: words.into(), address: address.into() });
        self
    }

    /// Adds words of another language than the report's.
    #[must_use]
    pub fn foreign(mut self, words: impl Into<String>, language: Language) -> Self {
        self.0.push(Inline::Foreign { words: words.into(), language });
        self
    }

    /// Whether there is nothing to print.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|inline| inline.words().trim().is_empty())
    }
}

impl Inline {
    /// The words, without their dress.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(words)
            | Self::Strong(words)
            | Self::Emphasis(words)
            | Self::Link { words, .. }
            | Self::Foreign { words, .. } => words,
        }
    }
}

impl From<&str> for Rich {
    fn from(words: &str) -> Self {
        Self::new().plain(words)
    }
}

impl From<String> for Rich {
    fn from(words: String) -> Self {
        Self::new().plain(words)
    }
}
