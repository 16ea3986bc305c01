//! XLSForm: questionnaires in a workbook as survey programs write them.
//!
//! 1. `heads`: what the columns of a sheet are, in any spelling;
//! 2. `tongues`: which language each text is in;
//! 3. `kinds`: what the first column, `type`, says;
//! 4. `choices` and `levels`: the lists, and which of them are a scale;
//! 5. `survey`: row by row into the draft;
//! 6. [`write_xlsform`]: the way back.
//!
//! What this program cannot do is listed in [`Draft::left_out`], never dropped
//! in silence. Where something that stays depends on it, [`crate::check()`] says so.

use cabildo_text::Text;

use crate::{
    draft::Draft,
    foreign,
    place::{Place, Placed},
    problem::{Fault, Problem},
    sheets::{self, Book, Sheet},
};

mod choices;
mod conditions;
mod heads;
mod item;
mod kinds;
mod levels;
mod settings;
mod survey;
#[cfg(test)]
mod tests;
mod tongues;
mod write;

use heads::{Head, Table};
pub use write::write_xlsform;

/// Our own columns begin with this; other programs pass them by.
const OURS: &str = "cabildo_";
/// Sheets that mean something in an XLSForm.
const SHEETS: [&str; 3] = ["survey", "choices", "settings"];

/// Whether a book is an XLSForm.
pub fn is_xlsform(book: &Book) -> bool {
    book.sheet("survey").is_some()
}

/// What an XLSForm says.
///
/// # Errors
/// It is no workbook, or has no sheet `survey` with the columns it needs.
pub fn read_xlsform(bytes: &[u8], file_name: &str) -> Result<Draft, Vec<Problem>> {
    match sheets::read(bytes, file_name) {
        Ok(book) => read_book(&book, file_name),
        Err(fault) => Err(vec![Problem::new(&Place::file(file_name), fault)]),
    }
}

/// What an XLSForm says whose cells were read before.
///
/// # Errors
/// It has no sheet `survey` with the columns it needs.
pub fn read_book(book: &Book, file_name: &str) -> Result<Draft, Vec<Problem>> {
    let place = Place::file(file_name);
    let wanted = |fault| vec![Problem::new(&place, fault)];
    let sheet = book.sheet("survey").ok_or_else(|| wanted(Fault::NoSheet { sheet: "survey".to_owned() }))?;
    let survey =
        Table::new(sheet, &Head::Unneeded).ok_or_else(|| wanted(Fault::NoColumn { column: "type".to_owned() }))?;
    for (head, column) in [(Head::Type, "type"), (Head::Name, "name")] {
        if !survey.has(&head) {
            return Err(vec![Problem::new(&sheet.place, Fault::NoColumn { column: column.to_owned() })]);
        }
    }
    let choices = book.sheet("choices").and_then(|sheet| Table::new(sheet, &Head::Other));
    let settings = book.sheet("settings").and_then(|sheet| Table::new(sheet, &Head::Other));
    let mut draft = Draft::new(place.clone());
    let title = settings::read(settings.as_ref(), &mut draft, foreign::stem(file_name));
    let tongues = tongues::of(&[Some(&survey), choices.as_ref()], settings.as_ref(), &mut draft);
    settings::say(settings.as_ref(), &mut draft);
    let mut lists = choices::read(choices.as_ref(), &mut draft);
    let levels = levels::find(&survey, &mut lists, &tongues, &mut draft);
    choices::keep(lists, &tongues, &mut draft);
    survey::read(&survey, &tongues, &levels, &title, &mut draft);
    foreign::introduce(&mut draft, &title.value, &place, Text::imports_about_xlsform);
    for table in [Some(&survey), choices.as_ref(), settings.as_ref()].into_iter().flatten() {
        table.list_unused(&mut draft);
        draft.problems.extend(table.sheet.problems.iter().cloned());
    }
    list_other_sheets(book, &mut draft);
    // One text serves as name and as question, and is told once.
    draft.left_out.sort_by_key(|it| it.place.order());
    draft.left_out.dedup();
    Ok(draft)
}

fn list_other_sheets(book: &Book, draft: &mut Draft) {
    let is_other = |sheet: &&Sheet| !sheet.rows.is_empty() && !SHEETS.contains(&sheet.name.to_lowercase().trim());
    for sheet in book.sheets.iter().filter(is_other) {
        let what = sheet.name.clone();
        let fault = if ["external_choices", "entities", "osm"].contains(&what.to_lowercase().as_str()) {
            Fault::CannotDo { what }
        } else {
            Fault::LeftOut { what }
        };
        draft.left_out.push(Problem::new(&sheet.place, fault));
    }
}

/// The same text, standing where it stood.
fn moved<T>(text: impl Into<T>, from: &Placed<String>) -> Placed<T> {
    Placed::new(text.into(), from.place.clone())
}
