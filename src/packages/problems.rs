//! What is wrong with a package, in a person's words: what happened, then what to do now.

use cabildo_exchange::package::{PackageProblem, PartName, WriteProblem};
use cabildo_text::Text;

use crate::error::Error;

/// What the person reads.
pub(crate) fn explain(problem: &PackageProblem, text: &Text) -> String {
    match problem {
        PackageProblem::NotAPackage => text.packages_not_a_package(),
        PackageProblem::TooNew { .. } => text.packages_too_new(),
        PackageProblem::CutOff => text.packages_cut_off(),
        PackageProblem::Damaged { part } => text.packages_damaged(named(part, text)),
        PackageProblem::WrongPassphrase => text.packages_wrong_passphrase(),
        PackageProblem::NeedsPassphrase => text.packages_needs_passphrase(),
        PackageProblem::SealedForAnother { .. } => text.packages_sealed_for_another(),
        PackageProblem::TooLarge { part } => text.packages_too_large(named(part, text)),
        PackageProblem::Missing { part } => text.packages_part_missing(named(part, text)),
        PackageProblem::NotUnderstood { .. } => text.packages_not_understood(),
        PackageProblem::Medium { .. } => text.packages_medium(),
        PackageProblem::Cancelled => text.packages_cancelled(),
        PackageProblem::TooMuchEffort { .. }
        | PackageProblem::NameNotAllowed { .. }
        | PackageProblem::Twice { .. }
        | PackageProblem::TooMany { .. }
        | PackageProblem::NotMentioned { .. }
        | PackageProblem::Strange { .. } => text.packages_not_ours(),
    }
}

/// A part of a package as people call it.
fn named(part: &str, text: &Text) -> String {
    match part.parse::<PartName>() {
        Ok(PartName::Revisions) => text.packages_part_revisions(),
        Ok(PartName::Invitation) => text.packages_part_invitation(),
        Ok(PartName::Instrument { .. }) => text.packages_part_instrument(),
        Ok(PartName::Evidence(_)) => text.packages_part_evidence(),
        Ok(PartName::Logo { .. }) => text.packages_part_logo(),
        Ok(PartName::Content) => text.packages_part_content(),
        Err(_) => text.packages_part_whole(),
    }
}

/// Why a package could not be written to `path`.
pub(super) fn not_written(path: &str, problem: WriteProblem) -> Error {
    match problem {
        WriteProblem::Rule(problem) => Error::Package(problem),
        WriteProblem::Medium(source) => Error::NotWritten { path: path.to_owned(), source },
        WriteProblem::AnswersInTheOpen => Error::Bug("answers would leave unsealed".to_owned()),
        WriteProblem::Source { part, why } => match why.downcast::<cabildo_store::StoreError>() {
            Ok(error) => Error::Store(error),
            Err(why) => Error::Bug(format!("{part}: {why}")),
        },
        WriteProblem::Signing => Error::Bug("the key does not sign".to_owned()),
    }
}
