//! One accepted cell → what it changes in the row of its action, with the checks of the screen.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{ActionKey, Part, RoleId};
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

    /// Writes a value into the row of its action. Days and states are none of what stands there. What is as the
    /// instrument proposes is not kept, so that it goes on following the instrument.
    pub(super) fn write(&mut self, action: &mut Action, value: &PlanValue) -> Result<(), Why> {
        let proposed = self.draft.proposal(&action.key());
        let proposed = proposed.as_ref();
        match value {
            PlanValue::Title { text } => {
                let title = self.said(names::name(text))?;
                action.title = Some(title).filter(|it| proposed.is_none_or(|sheet| sheet.title != *it));
            }
            PlanValue::Weeks { weeks } => self.weeks(action, *weeks)?,
            PlanValue::Hours { hours } => {
                self.said(accept::action_hours(*hours))?;
                action.hours = Some(*hours);
            }
            PlanValue::Role { role } => {
                let known = self.roles.contains_key(role);
                self.said(known.then_some(()).ok_or_else(|| Error::Bug(format!("no role {role}"))))?;
                // Who carries it has no second part in it.
                action.parts.remove(role);
                action.role = Some(role.clone()).filter(|it| proposed.is_none_or(|sheet| sheet.role != *it));
            }
            PlanValue::Supports { text } => {
                let sheet = self.draft.sheets.get(&action.key());
                let helps = self.named(text, action.role.as_ref().or(sheet.map(|it| &it.role)))?;
                action.parts.retain(|_, part| *part != Part::Supports);
                action.parts.extend(helps.into_iter().map(|role| (role, Part::Supports)));
            }
            PlanValue::Amount { amount: None } if action.amount.is_none() => {
                return Err(self.text.planfiles_why_usual());
            }
            PlanValue::Amount { amount } => {
                self.said(amount.map(accept::amount).transpose())?;
                action.amount = *amount;
            }
            PlanValue::Source { text } => {
                let source = Some(self.said(names::name_or(text, String::new))?).filter(|it| !it.is_empty());
                if source.is_none() && action.source.as_ref().is_none_or(String::is_empty) {
                    return Err(self.text.planfiles_why_usual());
                }
                action.source = source;
            }
            PlanValue::Cost { cost } => {
                action.cost = Some(*cost).filter(|it| proposed.is_none_or(|sheet| sheet.cost != *it));
            }
            PlanValue::Needs { keys } => self.needs(action, keys)?,
            PlanValue::Field { field, text } => {
                let text = self.said(names::text(text.trim().to_owned()))?;
                let of_sheet = proposed.map(|sheet| sheet.field(*field).0).unwrap_or_default();
                if text.is_empty() && !of_sheet.is_empty() && !action.fields.contains_key(field) {
                    return Err(self.text.planfiles_why_usual());
                }
                if text.is_empty() || text == of_sheet.trim() {
                    action.fields.remove(field);
                } else {
                    action.fields.insert(*field, text);
                }
            }
            PlanValue::Note { text } => action.note = self.said(names::text(text.clone()))?,
            PlanValue::Start { .. } | PlanValue::End { .. } | PlanValue::State { .. } | PlanValue::Action { .. } => {}
        }
        Ok(())
    }

    /// Working weeks from now on.
    pub(super) fn weeks(&self, action: &mut Action, weeks: u8) -> Result<(), Why> {
        self.said(accept::weeks(weeks))?;
        let proposed = self.draft.proposal(&action.key());
        action.weeks = Some(weeks).filter(|it| proposed.is_none_or(|sheet| sheet.weeks != *it));
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
}
