//! Our own workbook: a questionnaire as rows and columns, for people who know
//! spreadsheets and no other way.
//!
//! [`template()`] makes one with instructions and an example, [`write_workbook`]
//! one of any instrument, and [`read_workbook`] reads what its author made of
//! it. Heads and words are recognised in all languages, whatever language the
//! workbook was made in.

use cabildo_text::Text;

use crate::{
    draft::Draft,
    field::Field,
    problem::Problem,
    sheets::{self, Book},
    vocabulary::plain,
};

mod columns;
mod heads;
mod read;
mod template;
mod write;

#[cfg(test)]
mod tests;

pub use template::template;
pub use write::{Shared, WorkbookError, write_workbook};

/// What a workbook says.
///
/// # Errors
/// It cannot be read at all, or has none of the sheets of a questionnaire.
pub fn read_workbook(bytes: &[u8], file_name: &str) -> Result<Draft, Vec<Problem>> {
    match sheets::read(bytes, file_name) {
        Ok(book) => read_book(&book, file_name),
        Err(fault) => Err(vec![Problem::new(&crate::place::Place::file(file_name), fault)]),
    }
}

/// What a workbook says whose cells were read before.
///
/// # Errors
/// It has none of the sheets of a questionnaire.
pub fn read_book(book: &Book, file_name: &str) -> Result<Draft, Vec<Problem>> {
    read::read(book, file_name)
}

/// Whether a book is one of ours: it has a sheet of questions under one of our names.
pub fn is_workbook(book: &Book) -> bool {
    let texts = crate::vocabulary::all_texts();
    book.sheets.iter().any(|sheet| Part::of(&sheet.name, &texts).is_some_and(|(part, _)| part == Part::Items))
}

/// A sheet that holds a part of the instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Instrument,
    Dimensions,
    Items,
    Actions,
    Forms,
    Choices,
    Scales,
}

impl Part {
    const ALL: [Self; 7] =
        [Self::Instrument, Self::Dimensions, Self::Items, Self::Actions, Self::Forms, Self::Choices, Self::Scales];

    /// The name of its sheet.
    fn name(self, text: &Text) -> String {
        match self {
            Self::Instrument => text.workbook_sheet_instrument(),
            Self::Dimensions => text.workbook_sheet_dimensions(),
            Self::Items => text.workbook_sheet_items(),
            Self::Actions => text.workbook_sheet_actions(),
            Self::Forms => text.workbook_sheet_forms(),
            Self::Choices => text.workbook_sheet_choices(),
            Self::Scales => text.workbook_sheet_scales(),
        }
    }

    /// The part a sheet holds, and the first of the texts that calls it so.
    fn of<'a>(name: &str, texts: &'a [Text]) -> Option<(Self, &'a Text)> {
        let name = plain(name);
        let calls = |part: Self| texts.iter().find(|text| plain(&part.name(text)) == name).map(|text| (part, text));
        Self::ALL.into_iter().find_map(calls)
    }

    /// Its columns, in the order in which somebody fills them in.
    fn fields(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Instrument => &[
                F::Id,
                F::Version,
                F::Title,
                F::Short,
                F::About,
                F::Source,
                F::Purpose,
                F::Scale,
                F::LevelTexts,
                F::RepeatsPer,
            ],
            Self::Dimensions => &[F::Id, F::Name, F::Principle],
            Self::Items => &[
                F::Id,
                F::Dimension,
                F::Name,
                F::Question,
                F::Help,
                F::Kind,
                F::LevelText,
                F::EvidenceText,
                F::Scale,
                F::Reversed,
                F::LevelTexts,
                F::List,
                F::Filter,
                F::Decimal,
                F::Calculation,
                F::Relevant,
                F::Constraint,
                F::Rule,
                F::Required,
                F::Shared,
                F::Weight,
                F::Strategies,
                F::SdgTargets,
                F::Topics,
            ],
            Self::Actions => &[
                F::Id,
                F::Item,
                F::Recommendation,
                F::Reaches,
                F::ReachesOwnProposal,
                F::WeeksLeast,
                F::WeeksMost,
                F::Cost,
                F::Role,
                F::Needs,
                F::Product,
                F::Indicator,
                F::FirstStep,
            ],
            Self::Forms => &[F::Id, F::Name, F::About, F::ByDimension, F::Items],
            Self::Choices => &[F::List, F::Choice, F::Name],
            Self::Scales => &[F::Scale, F::Level, F::Name],
        }
    }
}
