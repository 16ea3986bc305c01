//! A sheet that came back, beside the plan of now.

use std::collections::BTreeMap;

use cabildo_domain::{ActionKey, RoleId};
use cabildo_exchange::plan::{Change, Column, PlanAction, PlanFile, PlanRows, Refused, changes, read_plan};
use cabildo_text::Text;

use super::{
    asks::{PlanCell, PlanValue},
    heads::{cost, head},
    out,
    preparing::Preparing,
    told,
    views::{CellChange, ChangedAction, PlanChangesView, RefusedCell},
};
use crate::{
    App,
    commands::NamedFile,
    councils::OfCouncil,
    error::{Error, Result},
    follow_up::state_words,
    roadmap::{draft::Draft, views::ActionName},
};

/// What a sheet of the plan says differently from the plan of now. Keeps nothing.
///
/// # Errors
/// The file is no plan that was written out here, or that of another council.
pub fn import_plan(app: &mut App, of: OfCouncil, file: &NamedFile) -> Result<PlanChangesView> {
    let rows = read_plan(&file.bytes).map_err(Error::PlanFile)?;
    let App { store, desk } = app;
    let (now, today) = (desk.clock.now(), desk.clock.today());
    let db = store.read();
    let draft = Draft::of(desk, &db, of.council)?;
    let plan = out::plan_file(desk, &db, &draft)?;
    let found = changes(&plan, &rows).map_err(Error::PlanFile)?;
    let roles = db.role_names(desk.text.language().code())?;
    let words = Words { text: &desk.text, draft: &draft, roles: &roles };
    let mut refused: Vec<RefusedCell> = found.refused.iter().map(|it| words.refused(&plan, &rows, it)).collect();
    let (mut kept, mut cells) = (vec![], vec![]);
    for change in found.changes {
        match PlanValue::of(change.value.clone()) {
            Some(value) => {
                cells.push(PlanCell { key: change.key.clone().map(ActionKey), before: change.before.clone(), value });
                kept.push(change);
            }
            // A sheet of a later version of this program.
            None => refused.push(words.not_taken(&change, desk.text.planfiles_why_cannot_be_changed())),
        }
    }
    let preparing = Preparing { draft: &draft, file: &plan, roles: &roles, text: &desk.text, today, now };
    let prepared = preparing.prepare(&cells, &mut desk.ids);
    let why: BTreeMap<usize, String> = prepared.refused.into_iter().collect();
    let mut actions: Vec<ChangedAction> = Vec::new();
    for (at, (change, cell)) in kept.into_iter().zip(cells).enumerate() {
        match why.get(&at) {
            Some(why) => refused.push(words.not_taken(&change, why.clone())),
            None => words.add(&mut actions, &plan, &change, cell),
        }
    }
    refused.sort_by_key(|it| it.row);
    Ok(PlanChangesView {
        file: file.name.clone(),
        actions,
        refused,
        missing: found.missing.iter().map(|key| words.name(key.as_str().into())).collect(),
        left_out: found.left_out,
    })
}

/// The words for what a sheet says.
pub(super) struct Words<'a> {
    pub(super) text: &'a Text,
    pub(super) draft: &'a Draft,
    pub(super) roles: &'a BTreeMap<RoleId, String>,
}

impl Words<'_> {
    fn add(&self, actions: &mut Vec<ChangedAction>, plan: &PlanFile, change: &Change, cell: PlanCell) {
        let shown = CellChange {
            id: format!("{}-{}", change.row, change.column.id()),
            column: self.column(&cell.value),
            before: self.before(plan, change),
            after: self.after(&cell.value),
            cell,
        };
        match actions.last_mut().filter(|it| it.row == change.row) {
            Some(action) => action.changes.push(shown),
            None => actions.push(ChangedAction {
                key: change.key.clone().map(ActionKey),
                title: change.action.clone(),
                row: change.row,
                changes: vec![shown],
            }),
        }
    }

    fn refused(&self, plan: &PlanFile, rows: &PlanRows, it: &Refused) -> RefusedCell {
        let key = rows.text(it.row, &Column::Key);
        let known = plan.actions.iter().find(|action| action.key == key).map(|action| action.title.as_str());
        RefusedCell {
            row: Some(it.row),
            // Of a row that is none of the plan's, at least what it calls itself.
            action: known.unwrap_or(rows.text(it.row, &Column::Title)).to_owned(),
            column: head(self.text, &it.column),
            text: it.text.clone(),
            why: told::refused(self.text, &it.column, &it.why),
        }
    }

    fn not_taken(&self, change: &Change, why: String) -> RefusedCell {
        RefusedCell {
            row: Some(change.row),
            action: change.action.clone(),
            column: head(self.text, &change.column),
            text: change.after.clone(),
            why,
        }
    }

    fn name(&self, key: ActionKey) -> ActionName {
        let item_name = self.draft.sheets.get(&key).map(|sheet| sheet.item_name.clone()).unwrap_or_default();
        ActionName { title: self.draft.title(&key), item_name, key }
    }

    /// What the action of a cell is called.
    pub(super) fn action(&self, cell: &PlanCell) -> String {
        match (&cell.key, &cell.value) {
            (Some(key), _) => self.draft.title(key),
            (None, PlanValue::Action { title, .. }) => title.clone(),
            (None, _) => String::new(),
        }
    }

    /// What the column of a value is called.
    pub(super) fn column(&self, value: &PlanValue) -> String {
        match value {
            PlanValue::Action { .. } => self.text.planfiles_new_action(),
            other => head(self.text, &other.column()),
        }
    }

    /// What the plan says, as people read it.
    fn before(&self, plan: &PlanFile, change: &Change) -> String {
        let action = change.key.as_ref().and_then(|key| plan.actions.iter().find(|it| it.key == *key));
        action.map(|it| self.said(it, &change.column)).unwrap_or_default()
    }

    fn said(&self, action: &PlanAction, column: &Column) -> String {
        match column {
            Column::Start => self.text.short_date(action.start),
            Column::End => self.text.short_date(action.end),
            Column::Amount => self.amount(action.amount),
            Column::Needs => self.titles(action.needs.iter().map(|it| it.as_str().into())),
            Column::Key
            | Column::Phase
            | Column::Title
            | Column::Item
            | Column::Assessment
            | Column::Weeks
            | Column::Hours
            | Column::Role
            | Column::Supports
            | Column::Currency
            | Column::Source
            | Column::CostBand
            | Column::State
            | Column::Field(_)
            | Column::Note => action.written(column),
        }
    }

    /// What the sheet says, as people read it.
    pub(super) fn after(&self, value: &PlanValue) -> String {
        match value {
            PlanValue::Title { text }
            | PlanValue::Supports { text }
            | PlanValue::Source { text }
            | PlanValue::Field { text, .. }
            | PlanValue::Note { text } => text.clone(),
            PlanValue::Start { day } | PlanValue::End { day } => self.text.short_date(*day),
            PlanValue::Weeks { weeks } => weeks.to_string(),
            PlanValue::Hours { hours } => hours.to_string(),
            PlanValue::Role { role } => self.roles.get(role).cloned().unwrap_or_default(),
            PlanValue::Amount { amount } => self.amount(*amount),
            PlanValue::Cost { cost: band } => cost(self.text, *band),
            PlanValue::Needs { keys } => self.titles(keys.iter().cloned()),
            PlanValue::State { state } => state_words(self.text, *state),
            PlanValue::Action { title, values } => {
                let said = |it: &PlanValue| self.text.planfiles_entry(self.column(it), self.after(it));
                std::iter::once(title.clone()).chain(values.iter().map(said)).collect::<Vec<_>>().join("; ")
            }
        }
    }

    fn amount(&self, amount: Option<u64>) -> String {
        let said = |amount| self.text.roadmap_amount(self.text.number(amount), &self.draft.roadmap.currency);
        amount.map(said).unwrap_or_default()
    }

    fn titles(&self, keys: impl Iterator<Item = ActionKey>) -> String {
        let quoted: Vec<String> = keys.map(|key| self.text.roadmap_quoted(self.draft.title(&key))).collect();
        self.text.list(&quoted)
    }
}
