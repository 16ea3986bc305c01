//! What the columns of a row say, as people read it.

use std::collections::BTreeMap;

use cabildo_domain::{ChoiceId, ItemId, Level, RoleId, item::Asks};
use cabildo_store::{Conflict, Reader};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use super::places;
use crate::{app::Desk, assessments::RoundInHand, error::Result};

/// What is needed to say what a conflict's columns say.
pub(super) struct Values<'a> {
    desk: &'a Desk,
    hand: Option<(RoundInHand, ItemId)>,
    levels: BTreeMap<Level, String>,
    roles: BTreeMap<RoleId, String>,
    assessments: BTreeMap<String, String>,
}

impl<'a> Values<'a> {
    /// What is needed for one conflict.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn of(desk: &'a Desk, db: &Reader<'_>, it: &Conflict) -> Result<Self> {
        let hand = places::hand(desk, db, it)?;
        let levels = match &hand {
            Some((hand, _)) => hand.level_names(desk, db)?,
            None => vec![],
        };
        let assessments = db.assessments_of(it.council)?.into_iter();
        Ok(Self {
            desk,
            hand,
            levels: levels.into_iter().map(|it| (it.level, it.name)).collect(),
            roles: db.role_names(desk.text.language().code())?,
            assessments: assessments.map(|it| (it.id.to_string(), it.name)).collect(),
        })
    }

    /// What a column says.
    pub(super) fn says(&self, column: &str, value: &Value) -> String {
        let text = &self.desk.text;
        match value {
            Value::Null => text.packages_value_nothing(),
            Value::Number(number) => self.number(column, number.as_u64().unwrap_or_default()),
            Value::String(said) if said.is_empty() => text.packages_value_nothing(),
            Value::String(said) => self.words(column, said),
            Value::Array(rows) if rows.is_empty() => text.packages_value_nothing(),
            Value::Array(rows) => {
                let rows: Vec<String> = rows.iter().map(|it| self.row(column, it)).collect();
                rows.join(" · ")
            }
            Value::Bool(_) | Value::Object(_) => value.to_string(),
        }
    }

    /// One of a list of things that a column says.
    fn row(&self, column: &str, row: &Value) -> String {
        match (column, row.as_array().map(Vec::as_slice)) {
            ("response_value", Some([_, Value::String(kind), Value::String(worth)])) => self.given(kind, worth),
            ("response_evidence", Some([Value::Number(hint)])) => self.hint(hint.as_u64().unwrap_or_default()),
            (_, _) => self.says(column, row),
        }
    }

    /// What somebody answered that is no level.
    fn given(&self, kind: &str, worth: &str) -> String {
        if worth.is_empty() {
            return self.desk.text.packages_value_nothing();
        }
        match kind {
            "choice" | "choices" => self.choice(worth),
            "date" => self.words(kind, worth),
            _ => worth.to_owned(),
        }
    }

    fn choice(&self, id: &str) -> String {
        let found = self.hand.as_ref().and_then(|(hand, item)| match &hand.instrument.item(item)?.asks {
            Asks::Choice { list, .. } => Some(hand.words.choice(list, &ChoiceId::from(id)).to_owned()),
            Asks::Level { .. }
            | Asks::Number { .. }
            | Asks::Text
            | Asks::Date
            | Asks::Note
            | Asks::Calculation { .. } => None,
        });
        found.filter(|it| !it.is_empty()).unwrap_or_else(|| id.to_owned())
    }

    /// What would back an answer, by its number counted from 1.
    fn hint(&self, number: u64) -> String {
        let place = usize::try_from(number).ok().and_then(|it| it.checked_sub(1));
        let found = self.hand.as_ref().and_then(|(hand, item)| hand.words.item(item).evidence.get(place?));
        found.cloned().unwrap_or_else(|| number.to_string())
    }

    fn number(&self, column: &str, number: u64) -> String {
        let text = &self.desk.text;
        let level = u8::try_from(number).ok().and_then(|level| self.levels.get(&Level(level)));
        match (column, level) {
            ("level" | "reaches", Some(name)) => text.packages_value_level(number, name),
            ("amount" | "low_amount" | "medium_amount", _) => text.number(number),
            (_, _) if is_yes_or_no(column) && number == 0 => text.packages_value_no(),
            (_, _) if is_yes_or_no(column) => text.packages_value_yes(),
            (_, _) => number.to_string(),
        }
    }

    fn words(&self, column: &str, said: &str) -> String {
        let text = &self.desk.text;
        if let Ok(day) = said.parse::<NaiveDate>() {
            return text.long_date(day);
        }
        if let Ok(moment) = said.parse::<DateTime<Utc>>() {
            return text.long_date(self.desk.clock.day_of(moment));
        }
        match (column, said) {
            ("role", id) => self.roles.get(&RoleId::from(id)).cloned().unwrap_or_else(|| id.to_owned()),
            ("assessment", id) => self.assessments.get(id).cloned().unwrap_or_else(|| id.to_owned()),
            ("dimension", id) => {
                let found = self.hand.as_ref().map(|(hand, _)| hand.words.dimension(&id.into()).to_owned());
                found.filter(|it| !it.is_empty()).unwrap_or_else(|| id.to_owned())
            }
            ("cited", hints) => {
                let hints: Vec<u64> = serde_json::from_str(hints).unwrap_or_default();
                let hints: Vec<String> = hints.into_iter().map(|it| self.hint(it)).collect();
                if hints.is_empty() { text.packages_value_nothing() } else { hints.join(" · ") }
            }
            ("cost", "low") => text.common_cost_low(),
            ("cost", "medium") => text.common_cost_medium(),
            ("cost", "high") => text.common_cost_high(),
            ("confidence", "low") => text.answering_confidence_low(),
            ("confidence", "medium") => text.answering_confidence_medium(),
            ("confidence", "high") => text.answering_confidence_high(),
            ("choice", "suggested") => text.packages_value_suggested(),
            ("choice", "included") => text.packages_value_included(),
            ("choice", "excluded") => text.packages_value_excluded(),
            ("outcome", "agreed") => text.packages_value_agreed(),
            ("outcome", "no-consensus") => text.packages_value_no_consensus(),
            ("answer", "level") => text.packages_field_level(),
            ("outcome", "no-information") | ("answer", "unknown") => text.packages_value_no_information(),
            ("outcome" | "answer", "not-applicable") => text.packages_value_not_applicable(),
            ("outcome" | "answer", "not-ours") => text.packages_value_not_ours(),
            ("way", "here") => text.packages_value_way_here(),
            ("way", "paper") => text.packages_value_way_paper(),
            ("way", "file") => text.packages_value_way_file(),
            ("part" | "action_part", "accountable") => text.action_part_accountable(),
            ("part" | "action_part", "supports") => text.action_part_supports(),
            ("part" | "action_part", "consulted") => text.action_part_consulted(),
            ("part" | "action_part", "informed") => text.action_part_informed(),
            ("scope", "local") => text.followup_scope_local(),
            ("scope", "regional") => text.followup_scope_regional(),
            ("scope", "national") => text.followup_scope_national(),
            ("scope", "international") => text.followup_scope_international(),
            ("mode", "in-person") => text.workshop_mode_in_person(),
            ("mode", "remote") => text.workshop_mode_remote(),
            ("mode", "mixed") => text.workshop_mode_mixed(),
            ("presence", "present") => text.workshop_presence_present(),
            ("presence", "partial") => text.workshop_presence_partial(),
            ("presence", "late") => text.workshop_presence_late(),
            ("presence", "excused") => text.workshop_presence_excused(),
            ("presence", "absent") => text.workshop_presence_absent(),
            ("presence", "withdrew") => text.workshop_presence_withdrew(),
            (_, _) => said.to_owned(),
        }
    }
}

fn is_yes_or_no(column: &str) -> bool {
    matches!(
        column,
        "weighted"
            | "share_comment"
            | "dissent_recorded"
            | "evidence_wanted"
            | "holidays"
            | "within_term"
            | "committee"
    )
}
