//! The words that stand for something in a cell, in every language.

use std::{collections::HashMap, sync::LazyLock};

use cabildo_text::Text;

use super::Column;
use crate::vocabulary::{all_texts, plain};

/// A word that stands for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// Yes.
    Yes,
    /// No.
    No,
    /// "I don't know".
    Unknown,
    /// It does not apply.
    NotApplicable,
    /// It is no municipal competence.
    NotOurs,
    /// Nothing of a list: an answer, too.
    NoneOfThese,
    /// A guess.
    Low,
    /// Heard or read about.
    Medium,
    /// Known at first hand.
    High,
    /// One level for all.
    Agreed,
    /// Split; the lower level stands.
    NoConsensus,
    /// Nobody knows well enough.
    NoInformation,
}

impl Word {
    /// Whether something is so.
    pub const TRUTHS: [Self; 2] = [Self::Yes, Self::No];
    /// What may be said instead of an answer.
    pub const INSTEAD: [Self; 4] = [Self::Unknown, Self::NotApplicable, Self::NotOurs, Self::NoneOfThese];
    /// How sure somebody is.
    pub const CONFIDENCES: [Self; 3] = [Self::Low, Self::Medium, Self::High];
    /// What a group can settle.
    pub const OUTCOMES: [Self; 5] =
        [Self::Agreed, Self::NoConsensus, Self::NoInformation, Self::NotApplicable, Self::NotOurs];

    /// As people read it.
    pub fn said(self, text: &Text) -> String {
        match self {
            Self::Yes => text.answerfiles_yes(),
            Self::No => text.answerfiles_no(),
            Self::Unknown => text.answerfiles_unknown(),
            Self::NotApplicable => text.answerfiles_not_applicable(),
            Self::NotOurs => text.answerfiles_not_ours(),
            Self::NoneOfThese => text.answerfiles_none_of_these(),
            Self::Low => text.answerfiles_low(),
            Self::Medium => text.answerfiles_medium(),
            Self::High => text.answerfiles_high(),
            Self::Agreed => text.answerfiles_agreed(),
            Self::NoConsensus => text.answerfiles_no_consensus(),
            Self::NoInformation => text.answerfiles_no_information(),
        }
    }
}

/// The words and heads of all languages, made out once.
struct Words {
    meant: HashMap<String, Vec<Word>>,
    heads: HashMap<String, Column>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let texts = all_texts();
    let every = [&Word::TRUTHS[..], &Word::INSTEAD, &Word::CONFIDENCES, &Word::OUTCOMES].into_iter().flatten().copied();
    let mut meant: HashMap<String, Vec<Word>> = HashMap::new();
    for word in every {
        texts.iter().for_each(|text| meant.entry(plain(&word.said(text))).or_default().push(word));
    }
    let of = |column: Column| texts.iter().map(move |text| (plain(&column.head(text)), column));
    Words { meant, heads: Column::ALL.into_iter().flat_map(of).collect() }
});

/// The column under this head, in any language.
pub(super) fn column_of(head: &str) -> Option<Column> {
    WORDS.heads.get(&plain(head)).copied()
}

/// Which of these somebody wrote, in any language; none where it is none of them.
pub(super) fn meant(written: &str, among: &[Word]) -> Option<Word> {
    let meant = WORDS.meant.get(&plain(written).replace('\'', "’"))?;
    among.iter().copied().find(|word| meant.contains(word))
}
