//! What a conflict is about and what is said there, as people read it.

use std::collections::BTreeMap;

use cabildo_domain::{Level, RoleId, revision::Revision};
use cabildo_store::{Conflict, Reader};
use cabildo_text::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use super::places;
use crate::{app::Desk, error::Result};

/// The name under which the columns of what hangs on a row stand in its worth.
const ROW: &str = "row";

/// Whether a revision says that there is nothing any more.
pub(super) fn is_gone(revision: &Revision) -> bool {
    revision.worth.as_ref().is_none_or(|worth| worth.get(ROW).is_some_and(Value::is_null))
}

/// The columns in which the heads differ and about which a person can decide.
pub(super) fn differing(it: &Conflict) -> Vec<String> {
    let worths: Vec<&Value> = it.heads.iter().filter(|it| !is_gone(it)).filter_map(|it| it.worth.as_ref()).collect();
    let columns = worths.iter().filter_map(|it| it.as_object()).flat_map(|it| it.keys());
    let columns: std::collections::BTreeSet<&String> = columns.collect();
    let somebody_took_it_away = it.heads.iter().any(is_gone);
    let is_different = |column: &&&String| {
        somebody_took_it_away || worths.windows(2).any(|pair| pair[0].get(column) != pair[1].get(column))
    };
    columns.iter().filter(is_different).filter(|it| word(it).is_some()).map(|it| (*it).clone()).collect()
}

/// What a conflict is about: "Nivel".
pub(super) fn label(it: &Conflict, columns: &[String], text: &Text) -> String {
    let labels: Vec<String> = columns.iter().filter_map(|column| Some(word(column)?(text))).collect();
    match it.heads.iter().any(is_gone) {
        true if labels.len() > 1 => text.packages_field_whole(),
        true | false => text.list(&labels),
    }
}

/// What one computer says, line by line; nothing if it says that there is nothing any more.
pub(super) fn says(
    desk: &Desk,
    db: &Reader<'_>,
    it: &Conflict,
    revision: &Revision,
    columns: &[String],
) -> Result<Vec<String>> {
    let text = &desk.text;
    let Some(worth) = revision.worth.as_ref().filter(|_| !is_gone(revision)) else { return Ok(vec![]) };
    let levels = places::levels(desk, db, it)?;
    let roles = db.role_names(text.language().code())?;
    let names = Names { text, levels, roles, desk };
    let said = columns.iter().map(|column| (column, names.value(column, &worth[column.as_str()])));
    if let [_] = columns {
        return Ok(said.map(|(_, value)| value).collect());
    }
    let line = |(column, value): (&String, String)| Some(text.packages_field_line(word(column)?(text), value));
    Ok(said.filter(|(_, value)| !value.is_empty()).filter_map(line).collect())
}

struct Names<'a> {
    text: &'a Text,
    levels: BTreeMap<Level, String>,
    roles: BTreeMap<RoleId, String>,
    desk: &'a Desk,
}

impl Names<'_> {
    /// What a column says, as people read it.
    fn value(&self, column: &str, value: &Value) -> String {
        match value {
            Value::Null => self.text.packages_value_nothing(),
            Value::Number(number) => self.number(column, number.as_u64().unwrap_or_default()),
            Value::String(said) if said.is_empty() => self.text.packages_value_nothing(),
            Value::String(said) => self.words(column, said),
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(|it| self.value(column, it)).collect();
                items.join(" · ")
            }
            Value::Bool(_) | Value::Object(_) => value.to_string(),
        }
    }

    fn number(&self, column: &str, number: u64) -> String {
        let level = u8::try_from(number).ok().and_then(|level| self.levels.get(&Level(level)));
        match (column, level) {
            ("level" | "reaches", Some(name)) => self.text.packages_value_level(number, name),
            ("amount" | "low_amount" | "medium_amount", _) => self.text.number(number),
            (_, _) if is_yes_or_no(column) && number == 0 => self.text.packages_value_no(),
            (_, _) if is_yes_or_no(column) => self.text.packages_value_yes(),
            (_, _) => number.to_string(),
        }
    }

    fn words(&self, column: &str, said: &str) -> String {
        let text = self.text;
        if let Ok(day) = said.parse::<NaiveDate>() {
            return text.long_date(day);
        }
        if let Ok(moment) = said.parse::<DateTime<Utc>>() {
            return text.long_date(self.desk.clock.day_of(moment));
        }
        match (column, said) {
            ("role", id) => self.roles.get(&RoleId::from(id)).cloned().unwrap_or_else(|| id.to_owned()),
            ("cost", "low") => text.common_cost_low(),
            ("cost", "medium") => text.common_cost_medium(),
            ("cost", "high") => text.common_cost_high(),
            ("choice", "suggested") => text.packages_value_suggested(),
            ("choice", "included") => text.packages_value_included(),
            ("choice", "excluded") => text.packages_value_excluded(),
            ("outcome", "agreed") => text.packages_value_agreed(),
            ("outcome", "no-consensus") => text.packages_value_no_consensus(),
            ("outcome", "no-information") | ("answer", "unknown") => text.packages_value_no_information(),
            ("outcome" | "answer", "not-applicable") => text.packages_value_not_applicable(),
            ("outcome" | "answer", "not-ours") => text.packages_value_not_ours(),
            ("way", "here") => text.packages_value_way_here(),
            ("way", "paper") => text.packages_value_way_paper(),
            ("way", "file") => text.packages_value_way_file(),
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

/// What a column is called. Those without a name are nothing a person decides about.
fn word(column: &str) -> Option<fn(&Text) -> String> {
    Some(match column {
        "name" => Text::packages_field_name,
        "country" => Text::packages_field_country,
        "region" => Text::packages_field_region,
        "population" => Text::packages_field_population,
        "term_ends" => Text::packages_field_term_ends,
        "says" => Text::packages_field_says,
        "removed_at" => Text::packages_field_removed,
        "version" => Text::packages_field_version,
        "subject" => Text::packages_field_subject,
        "weighted" => Text::packages_field_weighted,
        "closed_at" => Text::packages_field_closed,
        "revealed_at" => Text::packages_field_revealed,
        "present" => Text::packages_field_present,
        "code" => Text::packages_field_code,
        "area" => Text::packages_field_area,
        "role" => Text::packages_field_role,
        "way" => Text::packages_field_way,
        "finished_at" => Text::packages_field_finished,
        "set_aside_at" => Text::packages_field_aside,
        "answer" => Text::packages_field_answer,
        "level" => Text::packages_field_level,
        "reaches" => Text::packages_field_reaches,
        "reason" => Text::packages_field_reason,
        "comment" => Text::packages_field_comment,
        "share_comment" => Text::packages_field_share_comment,
        "outcome" => Text::packages_field_outcome,
        "dissent" => Text::packages_field_dissent,
        "dissent_recorded" => Text::packages_field_dissent_recorded,
        "evidence_wanted" => Text::packages_field_evidence_wanted,
        "owner" => Text::packages_field_owner,
        "valid_until" => Text::packages_field_valid_until,
        "note" => Text::packages_field_note,
        "number" => Text::packages_field_number,
        "importance" => Text::packages_field_importance,
        "feasibility" => Text::packages_field_feasibility,
        "start" => Text::packages_field_start,
        "months" => Text::packages_field_months,
        "currency" => Text::packages_field_currency,
        "low_amount" => Text::packages_field_low_amount,
        "medium_amount" => Text::packages_field_medium_amount,
        "action_hours" => Text::packages_field_action_hours,
        "role_hours" => Text::packages_field_role_hours,
        "holidays" => Text::packages_field_holidays,
        "within_term" => Text::packages_field_within_term,
        "hours" => Text::packages_field_hours,
        "amount" => Text::packages_field_amount,
        "choice" => Text::packages_field_choice,
        "title" => Text::packages_field_title,
        "weeks" => Text::packages_field_weeks,
        "cost" => Text::packages_field_cost,
        "source" => Text::packages_field_source,
        "fixed" => Text::packages_field_fixed,
        "due" => Text::packages_field_due,
        "review" => Text::packages_field_review,
        "plan" => Text::packages_field_plan,
        "text" => Text::packages_field_text,
        "day" => Text::packages_field_day,
        "signatories" => Text::packages_field_signatories,
        "organisation" => Text::packages_field_organisation,
        "committee" => Text::packages_field_committee,
        "interest" => Text::packages_field_interest,
        "influence" => Text::packages_field_influence,
        "topics" => Text::packages_field_topics,
        "place" => Text::packages_field_place,
        "starts" => Text::packages_field_starts,
        "ends" => Text::packages_field_ends,
        "counted" | "minutes" => Text::packages_field_minutes,
        "organisers" => Text::packages_field_organisers,
        "facilitators" => Text::packages_field_facilitators,
        ROW => Text::packages_field_detail,
        _ => return None,
    })
}
