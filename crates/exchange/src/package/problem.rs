//! What can be wrong with a package, as data; who shows it finds the sentence.

use std::io;

use cabildo_domain::RoundId;

/// Why a package is not taken in. Nothing of it is believed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackageProblem {
    /// It is something else.
    #[error("not a package")]
    NotAPackage,
    /// A newer program made it.
    #[error("of format {format}")]
    TooNew {
        /// What it says its format is.
        format: u32,
    },
    /// Its end is missing: it was not copied to the end.
    #[error("cut off")]
    CutOff,
    /// Something in it is not as it was made.
    #[error("damaged: {part}")]
    Damaged {
        /// Which part; empty is what holds the parts together.
        part: String,
    },
    /// Another passphrase opens it.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// It asks for a passphrase, and a key was offered.
    #[error("sealed with a passphrase")]
    NeedsPassphrase,
    /// It was sealed for who holds another key.
    #[error("sealed for another")]
    SealedForAnother {
        /// The round it is meant for; none if it is for a passphrase's holder or does not say.
        round: Option<RoundId>,
    },
    /// Checking the passphrase would take too much time and memory.
    #[error("asks for 2^{asked} rounds")]
    TooMuchEffort {
        /// The power of two it asks for.
        asked: u8,
    },
    /// A part is called as no part may be.
    #[error("not allowed: {name}")]
    NameNotAllowed {
        /// As it can be shown.
        name: String,
    },
    /// Two parts have one name.
    #[error("twice: {part}")]
    Twice {
        /// The name.
        part: String,
    },
    /// A part is larger than it may be.
    #[error("too large: {part}")]
    TooLarge {
        /// Which one; empty is all together.
        part: String,
    },
    /// It has more parts than it may.
    #[error("more than {most} parts")]
    TooMany {
        /// What it may have.
        most: usize,
    },
    /// It says it has a part, or should have one, that is not there.
    #[error("missing: {part}")]
    Missing {
        /// Which one.
        part: String,
    },
    /// It has a part that it does not tell of.
    #[error("not mentioned: {part}")]
    NotMentioned {
        /// Which one, as it can be shown.
        part: String,
    },
    /// A part uses what zips can do and packages must not: passwords, links, other ways of compressing.
    #[error("locked or strange: {part}")]
    Strange {
        /// Which one, as it can be shown.
        part: String,
    },
    /// A line of a part is whole, but says what this program does not know.
    #[error("not understood: {part}, line {line}")]
    NotUnderstood {
        /// Which part.
        part: String,
        /// Counted from 1.
        line: usize,
    },
    /// The disk or stick it lies on cannot be read.
    #[error("cannot be read: {why}")]
    Medium {
        /// What the system says.
        why: String,
    },
    /// Whoever waited for it gave up.
    #[error("cancelled")]
    Cancelled,
}

impl PackageProblem {
    pub(crate) fn damaged(part: &impl ToString) -> Self {
        Self::Damaged { part: part.to_string() }
    }

    /// What went wrong while `part` was read. What a checker of ours found travels inside.
    pub(crate) fn of_reading(part: &str, error: io::Error) -> Self {
        let (kind, why) = (error.kind(), error.to_string());
        match error.into_inner().map(|inner| inner.downcast::<Self>()) {
            Some(Ok(found)) => *found,
            Some(Err(_)) | None if is_of_content(kind) => Self::Damaged { part: part.to_owned() },
            Some(Err(_)) | None => Self::Medium { why },
        }
    }

    /// As an error of a reader; [`Self::of_reading`] takes it out again.
    pub(super) fn into_reading(self) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, self)
    }
}

/// Whether an error is about what was read and not about what it was read from.
fn is_of_content(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::UnexpectedEof
            | io::ErrorKind::InvalidData
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::Other
            | io::ErrorKind::Unsupported
    )
}

/// Why a package could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteProblem {
    /// It would not be one that can be read.
    #[error("would not be readable: {0}")]
    Rule(#[from] PackageProblem),
    /// What one person answered never leaves unsealed.
    #[error("answers must be sealed")]
    AnswersInTheOpen,
    /// A part could not be read from where it is kept.
    #[error("{part} cannot be read: {why}")]
    Source {
        /// The part.
        part: String,
        /// What went wrong.
        why: io::Error,
    },
    /// The disk or stick does not take it: full, gone, or not to be written on.
    #[error("cannot be written: {0}")]
    Medium(#[from] io::Error),
    /// The key does not sign.
    #[error("the key cannot sign")]
    Signing,
}
