//! What somebody changed in the sheet of a plan, cell by cell.
//!
//! Nothing is applied here, and nothing is passed over: a cell says the same as
//! before, or is a change, or is refused with the reason.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{
    Column, PlanAction, PlanFile, PlanProblem,
    rows::{Found, PlanRow, PlanRows},
    settled,
};

mod cell;
mod found;
#[cfg(test)]
mod tests;

pub use found::{Change, NewAction, NewValue, PlanChanges, Refused, WhyRefused};

/// What the sheet says differently from the plan as it stands now.
///
/// # Errors
/// The sheet is the plan of another council.
pub fn changes(now: &PlanFile, rows: &PlanRows) -> Result<PlanChanges, PlanProblem> {
    if rows.council_id != settled(&now.council_id) {
        return Err(PlanProblem::OtherCouncil);
    }
    let actions = now.actions.iter().map(|it| (settled(&it.key), it)).collect();
    let mut comparing = Comparing { now, rows, actions, seen: BTreeSet::new(), found: PlanChanges::default() };
    for (at, row) in rows.rows.iter().enumerate() {
        comparing.row(row, at == 0);
    }
    let mut found = comparing.found;
    let place = |column: &Column| rows.columns.iter().position(|it| it == column);
    found.refused.sort_by_key(|it| (it.row, place(&it.column)));
    let missing = now.actions.iter().map(|it| settled(&it.key)).filter(|it| !comparing.seen.contains(it.as_str()));
    found.missing = missing.collect();
    found.left_out.clone_from(&rows.left_out);
    Ok(found)
}

/// A plan and a sheet, side by side.
struct Comparing<'a> {
    now: &'a PlanFile,
    rows: &'a PlanRows,
    /// By their keys.
    actions: BTreeMap<String, &'a PlanAction>,
    /// The keys of the rows above.
    seen: BTreeSet<&'a str>,
    found: PlanChanges,
}

impl<'a> Comparing<'a> {
    fn row(&mut self, row: &'a PlanRow, is_first: bool) {
        let key = match row.cells.get(&Column::Key) {
            None => return self.new_row(row),
            Some(Found::Text(key)) => key.as_str(),
            Some(Found::Formula(_)) => return self.refuse(row, &Column::Key, WhyRefused::Formula),
            Some(Found::Broken(_)) => return self.refuse(row, &Column::Key, WhyRefused::Broken),
        };
        match self.actions.get(key).copied() {
            Some(_) if !self.seen.insert(key) => self.refuse(row, &Column::Key, WhyRefused::KeyTwice),
            Some(action) => self.known_row(row, action),
            // The heads, unless somebody took them away.
            None if is_first => {}
            None => self.refuse(row, &Column::Key, WhyRefused::UnknownKey),
        }
    }

    fn known_row(&mut self, row: &PlanRow, action: &PlanAction) {
        let mut new = Vec::new();
        for column in &self.rows.columns {
            let (before, after) = (action.written(column), row.text(column));
            let is_same = settled(after) == before && matches!(row.cells.get(column), Some(Found::Text(_)) | None);
            if is_same {
                continue;
            }
            match cell::value(self.now, Some(&action.key), column, row.cells.get(column)) {
                Ok(Some(value)) => new.push((column.clone(), before, after.to_owned(), value)),
                Ok(None) => {}
                Err(why) => self.refuse(row, column, why),
            }
        }
        let (mut start, mut end) = (action.start, action.end);
        new.iter().for_each(|(.., value)| cell::note_days(value, &mut start, &mut end));
        for (column, before, after, value) in new {
            let is_day = matches!(column, Column::Start | Column::End);
            if is_day && end < start {
                self.refuse(row, &column, WhyRefused::EndBeforeStart);
                continue;
            }
            let (key, title) = (Some(action.key.clone()), settled(&action.title));
            self.found.changes.push(Change { row: row.number, column, key, action: title, before, after, value });
        }
    }

    fn new_row(&mut self, row: &PlanRow) {
        let title = match cell::value(self.now, None, &Column::Title, row.cells.get(&Column::Title)) {
            Ok(Some(NewValue::Title(title))) => title,
            Ok(_) | Err(WhyRefused::Empty) => return self.refuse(row, &Column::Title, WhyRefused::NoTitle),
            Err(why) => return self.refuse(row, &Column::Title, why),
        };
        let mut values = Vec::new();
        for (column, found) in row.cells.iter().filter(|(it, _)| **it != Column::Title) {
            match cell::value(self.now, None, column, Some(found)) {
                Ok(value) => values.extend(value),
                Err(why) => self.refuse(row, column, why),
            }
        }
        let (mut start, mut end) = (NaiveDate::MIN, NaiveDate::MAX);
        values.iter().for_each(|value| cell::note_days(value, &mut start, &mut end));
        if end < start {
            self.refuse(row, &Column::End, WhyRefused::EndBeforeStart);
            values.retain(|it| !matches!(it, NewValue::End(_)));
        }
        self.found.changes.push(Change {
            row: row.number,
            column: Column::Title,
            key: None,
            action: title.clone(),
            before: String::new(),
            after: title.clone(),
            value: NewValue::Action(NewAction { title, values }),
        });
    }

    fn refuse(&mut self, row: &PlanRow, column: &Column, why: WhyRefused) {
        let text = row.text(column).to_owned();
        self.found.refused.push(Refused { row: row.number, column: column.clone(), text, why });
    }
}
