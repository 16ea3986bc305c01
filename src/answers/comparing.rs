//! A sheet that came back, beside what is kept of its person.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{Item, ItemId, Response, response::Said};
use cabildo_exchange::answers::{AnswerRow, AnswerRows, AskedItem, Cell, Column, Noted, answer_row, noted, read_rows};
use cabildo_store::Respondent;
use cabildo_text::{Language, Text};

use super::{
    AnswerChange, AnswerChangesView, AnswerFileProblem, Brought, ChangedItem, RefusedAnswer, SealedSheet, by_file,
    sheet, told,
};
use crate::{
    App,
    assessments::RoundInHand,
    commands::NamedFile,
    error::{Error, Result},
    respondents::OfRespondent,
    responses::Sheet,
};

/// What can differ, in the order in which it is told.
const TOLD: [Column; 7] =
    [Column::Answer, Column::Reason, Column::Confidence, Column::Comment, Column::Share, Column::Seen, Column::Other];

/// What a sheet says differently from what is kept of its person; keeps nothing. Of a sheet that comes in a file only
/// how much it says is told, and nothing that depends on what is kept.
///
/// # Errors
/// The file is no such sheet or somebody else's, the sheet is not open, or the round takes nothing more.
pub fn import_answers(app: &mut App, of: OfRespondent, file: &NamedFile) -> Result<AnswerChangesView> {
    app.desk.brought = None;
    let db = app.store.read();
    let respondent = db.one_respondent(of.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    hand.must_be_open()?;
    let is_sealed = by_file(&hand, &respondent)?;
    if is_sealed && hand.round.revealed_at.is_some() {
        return Err(Error::SheetDone(respondent.code));
    }
    let rows = read_rows(&file.bytes, &[Column::Answer, Column::Instead]).map_err(read_problem)?;
    of_this_code(&rows, &respondent)?;
    let kept = if is_sealed { vec![] } else { db.responses_by(respondent.id)? };
    let comparing = Comparing { hand: &hand, respondent: &respondent, kept: &kept, text: &app.desk.text };
    let found = comparing.compare(&rows);
    if is_sealed && found.lines.is_empty() {
        return Err(Error::AnswerFile(AnswerFileProblem::Nothing));
    }
    let sealed = is_sealed.then(|| SealedSheet { code: respondent.code.clone(), answers: found.lines.len() });
    let (items, refused) = if is_sealed {
        (vec![], found.refused.into_iter().map(|it| unread(it, &app.desk.text)).collect())
    } else {
        (found.items, found.refused)
    };
    app.desk.brought = Some(Brought::Answers { respondent: respondent.id, lines: found.lines });
    Ok(AnswerChangesView { file: file.name.clone(), sealed, items, refused, left_out: rows.left_out })
}

/// A file that cannot be read.
pub(super) fn read_problem(problem: cabildo_exchange::answers::AnswersProblem) -> Error {
    Error::AnswerFile(AnswerFileProblem::Read(problem))
}

/// Where a cell stands that is not taken, and neither what it says nor what that means.
fn unread(it: RefusedAnswer, text: &Text) -> RefusedAnswer {
    let column = Column::Answer.head(text);
    RefusedAnswer { column, text: String::new(), why: text.answerfiles_why_ask_the_person(), ..it }
}

fn of_this_code(rows: &AnswerRows, respondent: &Respondent) -> Result<()> {
    let code = respondent.code.to_lowercase();
    let mut codes = rows.rows.iter().map(|row| row.text(Column::Code)).filter(|it| !it.is_empty());
    match codes.find(|it| it.to_lowercase() != code) {
        None => Ok(()),
        Some(found) => {
            let (found, code) = (found.to_owned(), respondent.code.clone());
            Err(Error::AnswerFile(AnswerFileProblem::OtherCode { found, code }))
        }
    }
}

/// What a sheet says beside what is kept.
#[derive(Clone, Copy)]
pub(super) struct Comparing<'a> {
    pub(super) hand: &'a RoundInHand,
    pub(super) respondent: &'a Respondent,
    pub(super) kept: &'a [Response],
    pub(super) text: &'a Text,
}

/// What was found in a sheet.
#[derive(Default)]
struct Compared {
    items: Vec<ChangedItem>,
    refused: Vec<RefusedAnswer>,
    lines: BTreeMap<ItemId, (Noted, Said)>,
}

impl Comparing<'_> {
    fn compare(&self, rows: &AnswerRows) -> Compared {
        let items = sheet::items(self.hand, self.respondent);
        let mut found = Compared::default();
        let mut seen = BTreeSet::new();
        let mut read: Vec<(&AnswerRow, &Item, &AskedItem, Noted)> = vec![];
        for row in &rows.rows {
            let key = row.text(Column::Item);
            let Some((item, asked)) = items.iter().find(|(item, _)| item.id.as_str() == key) else {
                if row.cells.keys().any(|it| TOLD.contains(it)) || !key.is_empty() {
                    found.refused.push(self.of_row(row, self.text.answerfiles_why_unknown_item()));
                }
                continue;
            };
            if !seen.insert(&item.id) {
                found.refused.push(self.of_row(row, self.text.answerfiles_why_item_twice()));
                continue;
            }
            let (says, refused) = noted(asked, row, rows);
            found.refused.extend(refused.iter().map(|it| told::refused(it, self.name(item), self.text)));
            if !says.is_empty() {
                read.push((row, item, asked, says));
            }
        }
        let after: Vec<(ItemId, Said)> = read
            .iter()
            .map(|(_, item, _, says)| (item.id.clone(), says.clone().over(self.kept_of(&item.id))))
            .collect();
        for ((row, item, asked, says), (_, said)) in read.into_iter().zip(&after) {
            let kept = self.kept_of(&item.id);
            if let Err(why) = self.accept(&item.id, said, &after) {
                found.refused.push(RefusedAnswer {
                    text: self.words(asked, said, Column::Answer),
                    ..self.of_row(row, why.explain(self.text))
                });
                continue;
            }
            let changes = self.changes(asked, &kept, said);
            if changes.is_empty() {
                continue;
            }
            let name = self.name(item).to_owned();
            found.items.push(ChangedItem { item: item.id.clone(), name, row: row.number, changes, asks_why: false });
            found.lines.insert(item.id.clone(), (says, kept));
        }
        found.refused.sort_by_key(|it| it.row);
        found
    }

    fn name(&self, item: &Item) -> &str {
        &self.hand.words.item(&item.id).name
    }

    /// What is kept about an item.
    pub(super) fn kept_of(&self, item: &ItemId) -> Said {
        self.kept.iter().find(|it| it.item == *item).map(|it| it.said.clone()).unwrap_or_default()
    }

    /// Checks what would be said as every answer is checked, after everything else that would be.
    pub(super) fn accept(&self, item: &ItemId, said: &Said, after: &[(ItemId, Said)]) -> Result<()> {
        let mut all: Vec<Response> =
            self.kept.iter().filter(|it| after.iter().all(|(item, _)| *item != it.item)).cloned().collect();
        let at = self.respondent.created_at;
        let new = |(item, said): &(ItemId, Said)| Response {
            respondent: self.respondent.id,
            item: item.clone(),
            said: said.clone(),
            at,
        };
        all.extend(after.iter().map(new));
        let facts = Sheet::of(self.hand, self.respondent, &all).facts();
        let accepted = self.hand.instrument.accept(self.hand.form(), item, said, &facts);
        Ok(accepted?)
    }

    fn changes(&self, asked: &AskedItem, kept: &Said, said: &Said) -> Vec<AnswerChange> {
        let change = |column: Column| {
            let (before, after) = (self.words(asked, kept, column), self.words(asked, said, column));
            (before != after).then(|| AnswerChange { column: column.head(self.text), before, after })
        };
        TOLD.into_iter().filter_map(change).collect()
    }

    /// What is said in a column, as people read it.
    fn words(&self, asked: &AskedItem, said: &Said, column: Column) -> String {
        let cell = match answer_row(asked, said, column, self.text) {
            Cell::Empty if column == Column::Answer => answer_row(asked, said, Column::Instead, self.text),
            cell => cell,
        };
        cell_words(&cell, self.text)
    }

    fn of_row(&self, row: &AnswerRow, why: String) -> RefusedAnswer {
        let key = row.text(Column::Item);
        let known = self.hand.instrument.items.iter().find(|it| it.id.as_str() == key);
        RefusedAnswer {
            row: Some(row.number),
            item: known.map_or(key, |item| self.name(item)).to_owned(),
            column: Column::Answer.head(self.text),
            text: row.text(Column::Answer).to_owned(),
            why,
        }
    }
}

/// What a cell says, as people read it.
pub(super) fn cell_words(cell: &Cell, text: &Text) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(said) => said.clone(),
        Cell::Day(day) => text.short_date(*day),
        Cell::Number(number) => match text.language() {
            Language::En => number.to_string(),
            Language::Es | Language::Pt | Language::Fr => number.to_string().replace('.', ","),
        },
    }
}
