//! What a conflict is about and what is said there, as people read it.

use cabildo_domain::revision::Revision;
use cabildo_store::{Conflict, Reader};
use cabildo_text::Text;
use serde_json::Value;

use super::values::Values;
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
    let values = Values::of(desk, db, it)?;
    // A part that is a row of another table is called after it: `action_part["TIC"]`.
    let table = it.part.split('[').next().unwrap_or_default();
    let said = columns.iter().map(|column| {
        let name = if column == ROW { table } else { column };
        (column, values.says(name, &worth[column.as_str()]))
    });
    if let [_] = columns {
        return Ok(said.map(|(_, value)| value).collect());
    }
    // An answer stands in one of two columns, in the other where it is no level.
    let is_elsewhere = |column: &str| match column {
        "answer" | "level" => worth[column].is_null(),
        "response_value" => worth[column].as_array().is_some_and(Vec::is_empty),
        _ => false,
    };
    let said = said.filter(|(column, _)| it.kind != "response" || !is_elsewhere(column));
    let line = |(column, value): (&String, String)| Some(text.packages_field_line(word(column)?(text), value));
    Ok(said.filter(|(_, value)| !value.is_empty()).filter_map(line).collect())
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
        "response_value" => Text::packages_field_answer,
        "confidence" => Text::answerfiles_col_confidence,
        "response_evidence" => Text::packages_field_evidence_seen,
        "evidence_other" => Text::answerfiles_col_other,
        "cited" => Text::packages_field_cited,
        "dimension" => Text::answerfiles_col_dimension,
        "part" => Text::packages_field_part,
        "scope" => Text::packages_field_scope,
        "mode" => Text::workshop_mode,
        "least" => Text::workshop_least,
        "assessment" => Text::workshop_assessment,
        "about" => Text::workshop_block_about,
        "materials" => Text::workshop_block_materials,
        "sector" => Text::workshop_person_sector,
        "presence" => Text::workshop_presence,
        "attended" => Text::workshop_attended,
        ROW => Text::packages_field_detail,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What nobody is asked about, and why not.
    const NOT_ASKED: &[(&str, &[&str])] = &[
        ("when something was made is known to the computer alone", &["created_at", "started_at", "added_at", "at"]),
        ("whose a row is, and what it is about, never changes", &["council", "round", "respondent", "workshop"]),
        ("nor what it is", &["instrument", "form", "recommendation", "item", "kind", "file"]),
        ("what was voted, agreed or certified is not edited", &["unknown", "second_vote_level", "agreed_action"]),
        ("nor is the rest of such papers", &["last_day", "attendee", "year"]),
        ("a certificate is cancelled whichever takes its place", &["replaced_by", "cancelled_at"]),
        ("an order in which things stand is not worth a question", &["position"]),
        ("the key of a sheet is told to its person alone", &["sheet_key"]),
    ];

    #[test]
    fn a_person_is_asked_about_everything_people_type() {
        let not_asked: BTreeSet<&str> = NOT_ASKED.iter().flat_map(|(_, columns)| *columns).copied().collect();
        let said: BTreeSet<&str> = cabildo_store::said_columns().map(|(_, column)| column).collect();
        let asked: BTreeSet<&str> = said.iter().copied().filter(|it| word(it).is_some()).collect();
        let told: BTreeSet<&str> = asked.union(&not_asked).copied().collect();
        assert_eq!(told, said, "a column without a word is decided in silence; say why, or name it");
        assert!(asked.is_disjoint(&not_asked), "and what is named is asked");
    }
}
