//! The answers of a round as spreadsheets, and answers that come back in one.
//!
//! Out of a round goes what its group sees and nothing else (`tables`): the tables are made of the view of the
//! consensus, so no file can tell more than that screen. One person's own sheet goes out for that person, with its
//! key, and empty for whoever answers in a file (`sheet`).
//!
//! Back: what a file says is compared with what is kept (`comparing`, `agreeing`) and stays at hand, in `Brought`,
//! until somebody says what of it is taken (`taking`). The answers of a sealed round never go through the window.

use std::collections::BTreeMap;

use cabildo_domain::{ItemId, Purpose, RespondentId, RoundId, Way, consensus::Consensus, response::Said};
use cabildo_exchange::answers::{self, NotWritten, Noted, Separator, Table, Tables};
use cabildo_store::Respondent;
use cabildo_text::{Language, Text};

use crate::{
    App,
    assessments::{OfRound, RoundInHand},
    commands::NamedFile,
    consensus::{Agree, consensus},
    error::{Error, Result},
    files::file_name,
};

mod agreeing;
mod comparing;
mod sheet;
mod tables;
mod taking;
mod told;
mod views;

pub use agreeing::import_agreements;
pub use comparing::import_answers;
pub use taking::{take_agreements, take_answers};
pub use told::AnswerFileProblem;
pub use views::*;

/// What a file said that was brought last, until somebody takes it.
pub(crate) enum Brought {
    /// A person's sheet.
    Answers {
        /// Whose.
        respondent: RespondentId,
        /// What it says, and what was kept when it was brought.
        lines: BTreeMap<ItemId, (Noted, Said)>,
    },
    /// What a group settled.
    Agreements {
        /// In which round.
        round: RoundId,
        /// What would be settled, and what was when it was brought.
        lines: BTreeMap<ItemId, (Agree, Option<Consensus>)>,
    },
}

/// What the group of a round sees, as tables: votes without names, what was agreed, shared comments.
///
/// # Errors
/// There is no such round, it is sealed, nothing is agreed in it, or a text is too long for a cell.
pub fn round_tables(app: &mut App, of: RoundTables) -> Result<NamedFile> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    must_be_agreed(&hand)?;
    hand.must_be_revealed()?;
    let view = consensus(app, OfRound { round: of.round })?;
    let text = &app.desk.text;
    let all = tables::tables(&view, text, |at| app.desk.clock.day_of(at));
    let name = format!("{} {} {}", text.answerfiles_sheet_answers(), hand.assessment.name, hand.round.name);
    let tables = Tables { tables: all, help: None, made: app.desk.clock.today() };
    file(text, &tables, &name, of.format, tables::place(of.table))
}

/// One person's sheet to fill in elsewhere: with what is on it for the person whose sheet is open, empty for
/// whoever answers in a file.
///
/// # Errors
/// There is no such respondent, the sheet is not open, or a text is too long for a cell.
pub fn answer_sheet(app: &mut App, of: AnswerSheet) -> Result<NamedFile> {
    let db = app.store.read();
    let respondent = db.one_respondent(of.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    let responses = match by_file(&hand, &respondent)? {
        true => vec![],
        false => db.responses_by(respondent.id)?,
    };
    let text = &app.desk.text;
    let tables = sheet::tables(&hand, &respondent, &responses, text, app.desk.clock.today());
    file(text, &tables, &format!("{} {}", respondent.code, hand.assessment.name), of.format, 0)
}

/// Whether a sheet comes in a file, of which nothing is shown; else it must be the one that is open.
///
/// # Errors
/// It is a reflection, which goes into no file; it comes on paper; or it is not open.
fn by_file(hand: &RoundInHand, respondent: &Respondent) -> Result<bool> {
    if hand.instrument.purpose == Purpose::Reflection {
        return Err(Error::AnswerFile(AnswerFileProblem::Reflection));
    }
    match respondent.way {
        Way::Here => hand.must_be_readable(respondent).map(|()| false),
        Way::Paper => Err(Error::AnsweredElsewhere(respondent.code.clone())),
        Way::File => Ok(true),
    }
}

fn must_be_agreed(hand: &RoundInHand) -> Result<()> {
    match hand.instrument.purpose {
        Purpose::Maturity | Purpose::Exchange => Ok(()),
        Purpose::Reflection => Err(Error::AnswerFile(AnswerFileProblem::Reflection)),
    }
}

/// The tables in a format; of plain text there is one.
fn file(text: &Text, tables: &Tables, name: &str, format: TableFormat, one: usize) -> Result<NamedFile> {
    let written = match format {
        TableFormat::Xlsx => answers::write_xlsx(tables),
        TableFormat::Ods => answers::write_ods(tables),
        TableFormat::Csv => {
            let separator = match text.language() {
                Language::En => Separator::Comma,
                Language::Es | Language::Pt | Language::Fr => Separator::Semicolon,
            };
            let table: Option<&Table> = tables.tables.get(one);
            answers::write_csv(table.ok_or_else(|| Error::Bug("no such table".to_owned()))?, separator)
        }
    };
    let bytes = written.map_err(|why| match why {
        NotWritten::TooLong(at) => Error::AnswerFile(told::too_long(tables, &at, text)),
        NotWritten::Refused(why) => Error::NotMade(why),
    })?;
    let part = if format == TableFormat::Csv && tables.tables.len() > 1 {
        format!(" {}", tables.tables.get(one).map_or("", |it| it.name.as_str()))
    } else {
        String::new()
    };
    Ok(NamedFile { name: file_name(&format!("{name}{part}"), format.ending()), bytes })
}
