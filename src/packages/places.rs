//! Where a conflict is: from the large to the small, as screens call it.

use cabildo_domain::{AssessmentId, ItemId, RoundId};
use cabildo_store::{Assessment, Conflict, Reader};
use serde_json::Value;

use crate::{app::Desk, assessments::RoundInHand, error::Result};

/// The key of a row, column by column.
fn key(it: &Conflict) -> Vec<String> {
    let values: Vec<Value> = serde_json::from_str(&it.key).unwrap_or_default();
    values.iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

/// Something that some head says of the row.
fn said<'a>(it: &'a Conflict, column: &str) -> Option<&'a str> {
    it.heads.iter().find_map(|revision| revision.worth.as_ref()?.get(column)?.as_str())
}

/// Where a conflict is.
///
/// # Errors
/// The disk refuses.
pub(super) fn place(desk: &Desk, db: &Reader<'_>, it: &Conflict) -> Result<Vec<String>> {
    let (key, text) = (key(it), &desk.text);
    let at = |place: usize| key.get(place).map(String::as_str).unwrap_or_default();
    Ok(match it.kind.as_str() {
        "council" => vec![text.packages_place_council()],
        "logo" => vec![text.packages_place_logos()],
        "assessment" => vec![assessment_name(db, at(0))?],
        "round" => round(db, at(0))?,
        "respondent" => respondent(db, at(0))?,
        "response" => with_item(desk, db, &respondent_round(db, at(0))?, at(1))?,
        "consensus" | "facilitator_note" => with_item(desk, db, at(0), at(1))?,
        "meeting_table" => [round(db, at(0))?, vec![at(1).to_owned()]].concat(),
        "second_vote" | "table_proposal" => {
            with_item(desk, db, said(it, "round").unwrap_or_default(), said(it, "item").unwrap_or_default())?
        }
        "evidence" => match at(0).parse().map(|id| db.one_evidence(id)) {
            Ok(Ok(file)) => {
                let place = with_item(desk, db, &file.round.to_string(), file.item.as_str())?;
                [place, vec![file.name]].concat()
            }
            Ok(Err(_)) | Err(_) => vec![text.packages_place_evidence()],
        },
        "target" => target(desk, db, at(0), at(1))?,
        "action" => vec![text.packages_place_plan(), action(desk, db, it, at(0))?],
        "place" => vec![text.packages_place_plan(), action(desk, db, it, at(1))?],
        "roadmap" | "roadmap_source" | "role_hours" | "absence" | "budget" | "closed_days" | "agreed_plan" => {
            vec![text.packages_place_plan()]
        }
        "objective" | "action_objective" => vec![text.packages_place_objectives()],
        "stakeholder" => vec![text.packages_place_stakeholders()],
        _ => vec![text.packages_place_workshops()],
    })
}

fn assessment_name(db: &Reader<'_>, id: &str) -> Result<String> {
    Ok(match id.parse::<AssessmentId>() {
        Ok(id) => db.one_assessment(id)?.name,
        Err(_) => String::new(),
    })
}

fn round(db: &Reader<'_>, id: &str) -> Result<Vec<String>> {
    let Ok(id) = id.parse::<RoundId>() else { return Ok(vec![]) };
    let round = db.one_round(id)?;
    Ok(vec![db.one_assessment(round.assessment)?.name, round.name])
}

fn respondent(db: &Reader<'_>, id: &str) -> Result<Vec<String>> {
    let Ok(id) = id.parse() else { return Ok(vec![]) };
    let person = db.one_respondent(id)?;
    Ok([round(db, &person.round.to_string())?, vec![person.code]].concat())
}

fn respondent_round(db: &Reader<'_>, id: &str) -> Result<String> {
    Ok(match id.parse() {
        Ok(id) => db.one_respondent(id)?.round.to_string(),
        Err(_) => String::new(),
    })
}

fn with_item(desk: &Desk, db: &Reader<'_>, of: &str, item: &str) -> Result<Vec<String>> {
    let Ok(id) = of.parse::<RoundId>() else { return Ok(vec![]) };
    let hand = RoundInHand::take(desk, db, id)?;
    let name = item_name(&hand.words, item);
    Ok([round(db, of)?, vec![name]].concat())
}

fn item_name(words: &cabildo_store::InstrumentWording, item: &str) -> String {
    let name = &words.item(&ItemId::from(item)).name;
    if name.is_empty() { item.to_owned() } else { format!("{item} · {name}") }
}

fn target(desk: &Desk, db: &Reader<'_>, assessment: &str, item: &str) -> Result<Vec<String>> {
    let Ok(id) = assessment.parse::<AssessmentId>() else { return Ok(vec![]) };
    let Assessment { instrument, version, name, .. } = db.one_assessment(id)?;
    let words = desk.library.words(db, &instrument, version, desk.text.language())?;
    Ok(vec![name, item_name(&words, item)])
}

/// What an action is called; `of` is its id or its key.
fn action(desk: &Desk, db: &Reader<'_>, it: &Conflict, of: &str) -> Result<String> {
    let planning = db.planning_of(it.council)?;
    let Some(action) = planning.actions.iter().find(|it| it.id.to_string() == of || it.key().as_str() == of) else {
        return Ok(advised(desk, db, of)?.unwrap_or_default());
    };
    if let Some(title) = &action.title {
        return Ok(title.clone());
    }
    Ok(advised(desk, db, action.key().as_str())?.unwrap_or_default())
}

/// What an instrument calls the action of this key.
fn advised(desk: &Desk, db: &Reader<'_>, key: &str) -> Result<Option<String>> {
    let Some((instrument, recommendation)) = key.split_once('/') else { return Ok(None) };
    let instrument = instrument.into();
    let Ok(version) = db.newest_version(&instrument) else { return Ok(None) };
    let words = desk.library.words(db, &instrument, version, desk.text.language())?;
    Ok(Some(words.recommendation(&recommendation.into()).to_owned()))
}

/// The round that a conflict is about, if it is about one, and which item of it.
///
/// # Errors
/// The disk refuses.
pub(super) fn hand(desk: &Desk, db: &Reader<'_>, it: &Conflict) -> Result<Option<(RoundInHand, ItemId)>> {
    let key = key(it);
    let at = |place: usize| key.get(place).map(String::as_str).unwrap_or_default();
    let round = match it.kind.as_str() {
        "consensus" => at(0).to_owned(),
        "response" | "respondent" => respondent_round(db, at(0))?,
        "target" => match at(0).parse::<AssessmentId>() {
            Ok(id) => db.rounds_of(id)?.pop().map(|it| it.id.to_string()).unwrap_or_default(),
            Err(_) => String::new(),
        },
        _ => return Ok(None),
    };
    let Ok(id) = round.parse::<RoundId>() else { return Ok(None) };
    Ok(Some((RoundInHand::take(desk, db, id)?, ItemId::from(at(1)))))
}
