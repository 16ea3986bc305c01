//! The plan goes out to other programs and comes back.
//!
//! Out: the draft of now becomes a [`PlanFile`] (`out`) with its words (`heads`). Back: a sheet is compared with the
//! plan of now (`comparing`), and what a person accepts of it (`asks`) becomes rows (`preparing`, `cell`) in one
//! change (`taking`). What is checked there is checked in the comparison too, so that most is said before anybody
//! decides. A calendar of feasts is only read (`closed`).

use cabildo_exchange::plan::{self, PlanFile, PlanHeads, Separator};
use cabildo_text::Language;

use super::draft::Draft;
use crate::{
    App,
    commands::NamedFile,
    councils::OfCouncil,
    error::{Error, Result},
    files::file_name,
};

mod asks;
mod cell;
mod closed;
mod comparing;
mod heads;
mod out;
mod preparing;
mod taking;
mod told;
mod views;

pub use asks::*;
pub use closed::import_closed_days;
pub use comparing::import_plan;
pub use taking::take_plan_changes;
pub(crate) use told::problem;
pub use views::*;

/// The deadlines and reviews of the plan, for any calendar.
///
/// # Errors
/// There is no such council.
pub fn plan_calendar(app: &mut App, of: OfCouncil) -> Result<NamedFile> {
    let (mut file, heads) = with_words(app, of)?;
    let db = app.store.read();
    file.actions.extend(out::stopped(&app.desk, &db, &Draft::of(&app.desk, &db, of.council)?)?);
    Ok(named(&file, "ics", plan::plan_calendar(&file, &heads)))
}

/// The plan as a workbook that can be changed and brought back.
///
/// # Errors
/// There is no such council, or a text is longer than a cell.
pub fn plan_workbook(app: &mut App, of: OfCouncil) -> Result<NamedFile> {
    let (file, heads) = with_words(app, of)?;
    let bytes = plan::plan_workbook(&file, &heads).map_err(|error| Error::NotMade(error.to_string()))?;
    Ok(named(&file, "xlsx", bytes))
}

/// The plan for Microsoft Project and the programs that read its files.
///
/// # Errors
/// There is no such council.
pub fn plan_project(app: &mut App, of: OfCouncil) -> Result<NamedFile> {
    let (file, heads) = with_words(app, of)?;
    let bytes = plan::plan_project(&file, &heads).map_err(|error| Error::NotMade(error.to_string()))?;
    Ok(named(&file, "xml", bytes))
}

/// The plan as a table of plain text.
///
/// # Errors
/// There is no such council.
pub fn plan_csv(app: &mut App, of: OfCouncil) -> Result<NamedFile> {
    let (file, heads) = with_words(app, of)?;
    let separator = match app.desk.text.language() {
        Language::En => Separator::Comma,
        Language::Es | Language::Pt | Language::Fr => Separator::Semicolon,
    };
    let bytes = plan::plan_csv(&file, &heads, separator).map_err(|error| Error::NotMade(error.to_string()))?;
    Ok(named(&file, "csv", bytes))
}

fn with_words(app: &App, of: OfCouncil) -> Result<(PlanFile, PlanHeads)> {
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, of.council)?;
    let file = out::plan_file(&app.desk, &db, &draft)?;
    let heads = heads::heads(&app.desk.text, &file);
    Ok((file, heads))
}

fn named(file: &PlanFile, ending: &str, bytes: Vec<u8>) -> NamedFile {
    NamedFile { name: file_name(&format!("plan-{}", file.council), ending), bytes }
}
