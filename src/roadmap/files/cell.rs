//! One accepted cell → what it changes in the row of its action, with the checks of the screen.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{ActionField, ActionKey, Part, RoleId};
use cabildo_store::Action;
use cabildo_text::Text;

use super::asks::PlanValue;
use crate::{
    error::Error,
    names,
    roadmap::{accept, draft::Draft},
};

/// Why a cell is not taken, in a sentence.
pub(super) type Why = String;

/// What cells are checked against.
pub(super) struct Checking<'a> {
    pub(super) draft: &'a Draft,
    pub(super) roles: &'a BTreeMap<RoleId, String>,
    pub(super) text: &'a Text,
    /// What each action waits for, with what was taken until now.
    pub(super) after: BTreeMap<ActionKey, BTreeSet<ActionKey>>,
}

impl<'a> Checking<'a> {
    pub(super) fn new(draft: &'a Draft, roles: &'a BTreeMap<RoleId, String>, text: &'a Text) -> Self {
        let after = draft.sheets.iter().map(|(key, sheet)| (key.clone(), sheet.after.clone())).collect();
        Self { draft, roles, text, after }
    }

    /// Writes a value into the row of its action. Days and states are none of what stands there.
    pub(super) fn write(&mut self, action: &mut Action, value: &PlanValue) -> Result<(), Why> {
        match value {
            PlanValue::Title { text } => action.title = Some(self.said(names::name(text))?),
            PlanValue::Weeks { weeks } => {
                self.said(accept::weeks(*weeks))?;
                action.weeks = Some(*weeks);
            }
            PlanValue::Hours { hours } => {
                self.said(accept::action_hours(*hours))?;
                action.hours = Some(*hours);
            }
            PlanValue::Role { role } => {
                let known = self.roles.contains_key(role);
                self.said(known.then_some(()).ok_or_else(|| Error::Bug(format!("no role {role}"))))?;
                // Who carries it has no second part in it.
                action.parts.remove(role);
                action.role = Some(role.clone());
            }
            PlanValue::Supports { text } => {
                let helps = self.named(text, action.role.as_ref())?;
                action.parts.retain(|_, part| *part != Part::Supports);
                action.parts.extend(helps.into_iter().map(|role| (role, Part::Supports)));
            }
            PlanValue::Amount { amount } => {
                self.said(amount.map(accept::amount).transpose())?;
                action.amount = *amount;
            }
            PlanValue::Source { text } => {
                action.source = Some(self.said(names::text(text.clone()))?.trim().to_owned());
            }
            PlanValue::Cost { cost } => action.cost = Some(*cost),
            PlanValue::Needs { keys } => self.needs(action, keys)?,
            PlanValue::Field { field, text } => self.field(action, *field, text)?,
            PlanValue::Note { text } => action.note = self.said(names::text(text.clone()))?,
            PlanValue::Start { .. } | PlanValue::End { .. } | PlanValue::State { .. } | PlanValue::Action { .. } => {}
        }
        Ok(())
    }

    /// The sentence instead of the error.
    pub(super) fn said<T>(&self, answer: Result<T, Error>) -> Result<T, Why> {
        answer.map_err(|error| error.explain(self.text))
    }

    /// The roles of which these are the names.
    fn named(&self, names: &str, carries: Option<&RoleId>) -> Result<BTreeSet<RoleId>, Why> {
        let mut found = BTreeSet::new();
        for name in names.split([';', '\n']).map(str::trim).filter(|it| !it.is_empty()) {
            let role = self.roles.iter().find(|(_, it)| it.to_lowercase() == name.to_lowercase());
            let (role, _) = role.ok_or_else(|| self.text.planfiles_why_unknown_role(name))?;
            if carries != Some(role) {
                found.insert(role.clone());
            }
        }
        Ok(found)
    }

    /// What an own action waits for; of advice, the questionnaire says it.
    fn needs(&mut self, action: &mut Action, keys: &[ActionKey]) -> Result<(), Why> {
        if action.recommendation.is_some() {
            return Err(self.text.planfiles_why_needs_advised());
        }
        if let Some(unknown) = keys.iter().find(|it| !self.draft.sheets.contains_key(it)) {
            return Err(self.text.planfiles_why_unknown_need(unknown.as_str()));
        }
        let key = action.key();
        let mut before: Vec<&ActionKey> = keys.iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(it) = before.pop() {
            if *it == key {
                return Err(self.text.errors_circle());
            }
            if seen.insert(it) {
                before.extend(self.after.get(it).into_iter().flatten());
            }
        }
        action.after = keys.iter().cloned().collect();
        self.after.insert(key, action.after.clone());
        Ok(())
    }

    /// An emptied entry stays empty where the instrument would propose something.
    fn field(&self, action: &mut Action, field: ActionField, text: &str) -> Result<(), Why> {
        let text = self.said(names::text(text.trim().to_owned()))?;
        let sheet = self.draft.sheets.get(&action.key());
        let is_proposed = sheet.is_some_and(|it| {
            let mut untouched = it.clone();
            untouched.kept = None;
            untouched.field(field).1
        });
        if text.is_empty() && !is_proposed {
            action.fields.remove(&field);
        } else {
            action.fields.insert(field, text);
        }
        Ok(())
    }
}
