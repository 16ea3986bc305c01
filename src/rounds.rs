//! The rounds of an assessment: begun, sealed, revealed, closed, repeated.

use cabildo_domain::{AssessmentId, Purpose, RespondentId, RoundId, instrument::SMALLEST_GROUP};
use cabildo_store::{Assessment, Respondent, Round};
use chrono::Datelike;
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    App,
    assessments::{OfRound, RoundInHand},
    error::{Error, Result},
    names,
    respondents::{self, RespondentsView},
};

/// Answering once more.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StartRound {
    /// What is repeated.
    pub assessment: AssessmentId,
    /// How people will call the round; empty: its number and the year.
    pub name: String,
    /// Whether the people of the round before answer again: their codes, areas and roles, none of their answers.
    #[serde(default)]
    pub copy_respondents: bool,
}

/// The same questions once more.
///
/// # Errors
/// There is no such assessment, or the name is too long.
pub fn start_round(app: &mut App, start: StartRound) -> Result<RespondentsView> {
    let db = app.store.read();
    let assessment = db.one_assessment(start.assessment)?;
    let rounds = db.rounds_of(start.assessment)?;
    let number = u32::try_from(rounds.len() + 1).map_err(|_| Error::Bug("too many rounds".to_owned()))?;
    let mut people = match rounds.last() {
        Some(before) if start.copy_respondents => db.respondents_of(before.id)?,
        Some(_) | None => vec![],
    };
    let round = new_round(app, &assessment, number, &start.name)?;
    for person in &mut people {
        *person = Respondent {
            id: RespondentId(app.desk.ids.next()),
            round: round.id,
            created_at: round.started_at,
            finished_at: None,
            sheet_key: None,
            ..person.clone()
        };
    }
    app.store.write(|db| {
        db.put_round(&round)?;
        people.iter().try_for_each(|person| Ok::<_, Error>(db.put_respondent(person)?))
    })?;
    respondents::respondents(app, OfRound { round: round.id })
}

/// A round that begins now.
///
/// # Errors
/// The name is too long.
pub(crate) fn new_round(app: &mut App, assessment: &Assessment, number: u32, name: &str) -> Result<Round> {
    let year = app.desk.clock.today().year();
    let name = names::name_or(name, || match number {
        1 => app.desk.text.answering_first_round(year),
        2 => app.desk.text.answering_second_round(year),
        _ => app.desk.text.answering_later_round(number, year),
    })?;
    Ok(Round {
        id: RoundId(app.desk.ids.next()),
        assessment: assessment.id,
        number,
        version: assessment.version,
        name,
        started_at: app.desk.clock.now(),
        closed_at: None,
        revealed_at: None,
        present: String::new(),
    })
}

/// A closed round takes no more answers and no more consensus.
///
/// # Errors
/// There is no such round.
pub fn close_round(app: &mut App, of: OfRound) -> Result<RespondentsView> {
    let round = app.store.read().one_round(of.round)?;
    let closed = Round { closed_at: round.closed_at.or(Some(app.desk.clock.now())), ..round };
    app.store.write(|db| Ok::<_, Error>(db.put_round(&closed)?))?;
    respondents::respondents(app, of)
}

/// Takes answers again.
///
/// # Errors
/// There is no such round.
pub fn reopen_round(app: &mut App, of: OfRound) -> Result<RespondentsView> {
    let round = app.store.read().one_round(of.round)?;
    app.store.write(|db| Ok::<_, Error>(db.put_round(&Round { closed_at: None, ..round })?))?;
    respondents::respondents(app, of)
}

/// Shows the group what people answered, from now on. It is done once, on purpose, and its moment is kept; a round
/// that is revealed already stays as it is. A group may agree without individual answers, too.
///
/// # Errors
/// The round is another computer's, or too few have finished what they reflect on for themselves.
pub fn reveal_round(app: &mut App, of: OfRound) -> Result<RespondentsView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    let is_guest = db.find_round_key(of.round)?.is_some_and(|key| key.secret.is_none());
    if is_guest && hand.round.revealed_at.is_none() {
        return Err(Error::RevealedElsewhere);
    }
    let respondents = db.respondents_of(of.round)?;
    let finished = respondents.iter().filter(|it| it.finished_at.is_some()).count();
    if hand.instrument.purpose == Purpose::Reflection && finished < SMALLEST_GROUP {
        return Err(Error::TooFewToReveal(SMALLEST_GROUP - finished));
    }
    let revealed = Round { revealed_at: hand.round.revealed_at.or(Some(app.desk.clock.now())), ..hand.round };
    app.desk.sheet = None;
    app.store.write(|db| Ok::<_, Error>(db.put_round(&revealed)?))?;
    respondents::respondents(app, of)
}
