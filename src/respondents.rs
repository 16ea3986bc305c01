//! Who answers in a round.

use cabildo_domain::{DimensionId, RespondentId, RoleId, RoundId, Way};
use cabildo_store::{Reader, Respondent};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    assessments::{OfRound, RoundHead, RoundInHand},
    error::{Error, Result},
    names,
    responses::Sheet,
    roadmap::RoleName,
};

/// One person or group more.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct AddRespondent {
    /// In which round.
    pub round: RoundId,
    /// A short code without a name in it; empty: the next free one.
    pub code: String,
    /// Where the person works; may be empty.
    pub area: String,
    /// The one dimension this table answers, in a form that is split by dimension.
    #[serde(default)]
    pub dimension: Option<DimensionId>,
    /// What the person does in the municipality; may be absent.
    #[serde(default)]
    pub role: Option<RoleId>,
    /// How the answers come in.
    #[serde(default)]
    pub way: Way,
}

/// What is known of a respondent from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct EditRespondent {
    /// Which one.
    pub respondent: RespondentId,
    /// A short code without a name in it; empty: as before.
    pub code: String,
    /// Where the person works; may be empty.
    pub area: String,
    /// What the person does in the municipality; may be absent.
    pub role: Option<RoleId>,
    /// How the answers come in.
    pub way: Way,
}

/// One respondent.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfRespondent {
    /// Which one.
    pub respondent: RespondentId,
}

/// Who answers, and how far everybody is.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RespondentsView {
    /// Which round.
    pub head: RoundHead,
    /// By code.
    pub respondents: Vec<RespondentCard>,
    /// What each table can answer, in a form that is split by dimension; else empty.
    pub tables: Vec<TableCard>,
    /// What people may do in a municipality, by name.
    pub roles: Vec<RoleName>,
}

/// A dimension that a table answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TableCard {
    /// Which dimension.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
}

/// A respondent as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RespondentCard {
    /// Which one.
    pub id: RespondentId,
    /// A short code without a name in it.
    pub code: String,
    /// Where the person works; may be empty.
    pub area: String,
    /// What the person does in the municipality; may be absent.
    pub role: Option<RoleId>,
    /// How the answers come in.
    pub way: Way,
    /// Whether the sheet was opened and has a key.
    pub opened: bool,
    /// The name of the one dimension this table answers; empty where everybody answers all.
    pub table: String,
    /// Items with an answer, of those that are asked.
    pub answered: usize,
    /// Items that are asked.
    pub of: usize,
    /// Whether the person says it is done.
    pub finished: bool,
}

/// Who answers in a round, and how far everybody is.
///
/// # Errors
/// There is no such round.
pub fn respondents(app: &App, of: OfRound) -> Result<RespondentsView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    let respondents = db.respondents_of(of.round)?;
    let cards = respondents.iter().map(|it| RespondentCard::of(&hand, &db, it)).collect::<Result<_>>()?;
    Ok(RespondentsView {
        head: hand.head(&app.desk, &db)?,
        respondents: cards,
        tables: tables(&hand),
        roles: RoleName::all(&app.desk, &db)?,
    })
}

/// What each table can answer, in a form that is split by dimension; else empty.
pub(crate) fn tables(hand: &RoundInHand) -> Vec<TableCard> {
    if !hand.instrument.is_by_dimension(hand.form()) {
        return vec![];
    }
    let card = |id: &DimensionId| TableCard { id: id.clone(), name: hand.words.dimension(id).to_owned() };
    hand.instrument.dimensions.iter().map(|it| card(&it.id)).collect()
}

/// One person or group more.
///
/// # Errors
/// The round is closed, or the code is taken or too long.
pub fn add_respondent(app: &mut App, add: AddRespondent) -> Result<RespondentsView> {
    let round = add.round;
    new_respondent(app, add)?;
    respondents(app, OfRound { round })
}

/// The same, for whoever shows something else next.
///
/// # Errors
/// As [`add_respondent`].
pub(crate) fn new_respondent(app: &mut App, add: AddRespondent) -> Result<Respondent> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, add.round)?;
    hand.must_be_open()?;
    let tables = tables(&hand);
    let dimension = match add.dimension {
        Some(id) if tables.iter().any(|it| it.id == id) => Some(id),
        None if tables.is_empty() => None,
        Some(_) | None => return Err(Error::TableMissing),
    };
    let others = db.all_respondents_of(add.round)?;
    let taken = |code: &str| others.iter().any(|it| it.code.to_lowercase() == code.to_lowercase());
    let code = names::name_or(&add.code, || next_free_code(taken))?;
    if taken(&code) {
        return Err(Error::CodeTaken(code));
    }
    let respondent = Respondent {
        id: RespondentId(app.desk.ids.next()),
        round: add.round,
        code,
        area: names::name_or(&add.area, String::new)?,
        dimension,
        created_at: app.desk.clock.now(),
        finished_at: None,
        role: add.role,
        way: add.way,
        sheet_key: None,
        set_aside_at: None,
    };
    app.store.write(|db| Ok::<_, Error>(db.put_respondent(&respondent)?))?;
    Ok(respondent)
}

/// P1, P2, P3…: short, and nobody's name.
fn next_free_code(taken: impl Fn(&str) -> bool) -> String {
    let mut number = 1;
    loop {
        let code = format!("P{number}");
        if !taken(&code) {
            return code;
        }
        number += 1;
    }
}

/// What is known of a respondent from now on. How the answers come in stays, once there are any.
///
/// # Errors
/// The round is closed, or the code is taken or too long.
pub fn edit_respondent(app: &mut App, edit: EditRespondent) -> Result<RespondentsView> {
    let db = app.store.read();
    let old = db.one_respondent(edit.respondent)?;
    RoundInHand::take(&app.desk, &db, old.round)?.must_be_open()?;
    let code = names::name_or(&edit.code, || old.code.clone())?;
    let others = db.all_respondents_of(old.round)?;
    if others.iter().any(|it| it.id != old.id && it.code.to_lowercase() == code.to_lowercase()) {
        return Err(Error::CodeTaken(code));
    }
    let answered = old.sheet_key.is_some() || !db.responses_by(old.id)?.is_empty();
    let begun = answered || db.keying_begun_in(old.round)?.contains(&old.id);
    let edited = Respondent {
        code,
        area: names::name_or(&edit.area, String::new)?,
        role: edit.role,
        way: if begun { old.way } else { edit.way },
        ..old
    };
    app.store.write(|db| Ok::<_, Error>(db.put_respondent(&edited)?))?;
    respondents(app, OfRound { round: edited.round })
}

/// The person says the questionnaire is done; the sheet is closed.
///
/// # Errors
/// The sheet is not open, there is no such respondent, or the round is closed.
pub fn finish_answering(app: &mut App, of: OfRespondent) -> Result<RespondentsView> {
    let db = app.store.read();
    let respondent = db.one_respondent(of.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    hand.must_be_open()?;
    hand.must_be_readable(&respondent)?;
    let finished = Respondent { finished_at: Some(app.desk.clock.now()), ..respondent };
    app.store.write(|db| Ok::<_, Error>(db.put_respondent(&finished)?))?;
    app.desk.sheet = None;
    respondents(app, OfRound { round: finished.round })
}

impl RespondentCard {
    /// The card of a kept respondent.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn of(hand: &RoundInHand, db: &Reader<'_>, respondent: &Respondent) -> Result<Self> {
        let responses = db.responses_by(respondent.id)?;
        Ok(Self::with(hand, respondent, &Sheet::of(hand, respondent, &responses)))
    }

    /// The card of a respondent whose sheet is at hand.
    pub(crate) fn with(hand: &RoundInHand, respondent: &Respondent, sheet: &Sheet<'_>) -> Self {
        let table = respondent.dimension.as_ref().map(|it| hand.words.dimension(it).to_owned());
        let (answered, of) = sheet.progress();
        Self {
            id: respondent.id,
            code: respondent.code.clone(),
            area: respondent.area.clone(),
            role: respondent.role.clone(),
            way: respondent.way,
            opened: respondent.sheet_key.is_some(),
            table: table.unwrap_or_default(),
            answered,
            of,
            finished: respondent.finished_at.is_some(),
        }
    }
}
