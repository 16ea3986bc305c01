//! The first screens: how the program starts, and a council's assessments.

use cabildo_domain::{AssessmentId, CouncilId, FormId, InstrumentId, ItemId, RespondentId, RoundId};
use cabildo_store::{Assessment, Reader};
use cabildo_text::Language;
use chrono::{DateTime, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    app::Desk,
    assessments::RoundInHand,
    commands::Nothing,
    consensus::levels,
    councils::{CouncilCard, CouncilProfile, OfCouncil},
    error::{Error, Result},
    respondents::OfRespondent,
    responses::questionnaire,
    settings,
};

/// What the program needs to know before it shows anything.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StartView {
    /// Absent until somebody chose one.
    pub language: Option<Language>,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// By name.
    pub councils: Vec<CouncilCard>,
    /// The version of this program.
    pub version: String,
    /// Where everything is kept.
    pub data_file: String,
    /// The day of the clock of this computer.
    pub today: NaiveDate,
}

/// Which colours the window has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// A choice of language.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct ChooseLanguage {
    /// For screens and failures from now on.
    pub language: Language,
}

/// A choice of colours.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct ChooseTheme {
    /// From now on.
    pub theme: Theme,
}

/// A council's first page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HomeView {
    /// Which council.
    pub council: CouncilId,
    /// What is known of it.
    pub profile: CouncilProfile,
    /// All councils here, by name.
    pub councils: Vec<CouncilCard>,
    /// The day of the clock of this computer.
    pub today: NaiveDate,
    /// Where somebody stopped in the middle of a questionnaire.
    pub resume: Option<Resume>,
    /// The one changed last comes first.
    pub assessments: Vec<AssessmentCard>,
    /// What can be started.
    pub instruments: Vec<InstrumentCard>,
    /// What waits for somebody.
    pub attention: Vec<Attention>,
}

/// An unfinished questionnaire, ready to go on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Resume {
    /// Of which round.
    pub round: RoundId,
    /// Whose questionnaire.
    pub respondent: RespondentId,
    /// The code that person goes by.
    pub code: String,
    /// The first item without an answer.
    pub item: ItemId,
    /// Its name.
    pub item_name: String,
    /// The assessment's name.
    pub title: String,
    /// The round's name.
    pub round_name: String,
    /// Items with an answer.
    pub answered: usize,
    /// Items the form asks.
    pub of: usize,
    /// The same by dimension.
    pub dimensions: Vec<DimensionProgress>,
}

/// How far a questionnaire is, in one dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DimensionProgress {
    /// The dimension's name.
    pub name: String,
    /// Items with an answer.
    pub answered: usize,
    /// Items the form asks.
    pub of: usize,
}

/// An assessment as a line in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AssessmentCard {
    /// Which assessment.
    pub id: AssessmentId,
    /// Its name.
    pub title: String,
    /// The name of the instrument.
    pub instrument: String,
    /// The newest round.
    pub round: RoundId,
    /// The newest round's name.
    pub round_name: String,
    /// How many rounds there are.
    pub rounds: usize,
    /// Items the form asks.
    pub items: usize,
    /// How far the newest round is.
    pub stage: Stage,
    /// People who answer in it.
    pub respondents: usize,
    /// Those who are through.
    pub finished: usize,
    /// Items the group has settled.
    pub agreed: usize,
    /// When anything in it changed last.
    pub changed_at: DateTime<Utc>,
}

/// How far a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Stage {
    /// People are answering.
    Answering,
    /// All have answered; the group agrees.
    Agreeing,
    /// Every item is settled.
    Settled,
    /// The round is closed.
    Closed,
}

/// Something that waits for somebody.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Attention {
    /// Some have not finished their questionnaire.
    Unfinished {
        /// Where.
        round: RoundId,
        /// The assessment's name.
        title: String,
        /// How many.
        people: usize,
    },
    /// Items wait for the group.
    ToAgree {
        /// Where.
        round: RoundId,
        /// The assessment's name.
        title: String,
        /// How many.
        items: usize,
    },
    /// A round is settled and the roadmap can be drawn from it.
    ToPlan {
        /// Where.
        round: RoundId,
        /// The assessment's name.
        title: String,
        /// Open gaps.
        gaps: usize,
    },
    /// The term of office ends within a year.
    TermEnds {
        /// Its last day.
        on: NaiveDate,
    },
}

/// An instrument that can be used.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct InstrumentCard {
    /// Which instrument.
    pub id: InstrumentId,
    /// Its newest installed version.
    pub version: u32,
    /// Its whole name.
    pub title: String,
    /// Its short name.
    pub short: String,
    /// What it asks and for whom.
    pub about: String,
    /// Dimensions in the full form.
    pub dimensions: usize,
    /// The full form first.
    pub forms: Vec<FormCard>,
}

/// One form of an instrument.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FormCard {
    /// Absent: the full form.
    pub id: Option<FormId>,
    /// How many items it asks.
    pub items: usize,
}

/// What the program needs before it shows anything.
///
/// # Errors
/// The disk refuses.
pub fn start(app: &App, _: Nothing) -> Result<StartView> {
    let db = app.store.read();
    Ok(StartView {
        language: settings::language(&db)?,
        theme: settings::theme(&db)?,
        councils: db.list_councils()?.iter().map(CouncilCard::of).collect(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        data_file: app.desk.data_file.display().to_string(),
        today: app.desk.clock.today(),
    })
}

/// The language of screens and failures from now on.
///
/// # Errors
/// The disk refuses.
pub fn choose_language(app: &mut App, choose: ChooseLanguage) -> Result<StartView> {
    app.store.write(|db| Ok::<_, Error>(db.put_setting(settings::LANGUAGE, choose.language.code())?))?;
    app.speak(choose.language);
    start(app, Nothing {})
}

/// The colours of the window from now on.
///
/// # Errors
/// The disk refuses.
pub fn choose_theme(app: &mut App, choose: ChooseTheme) -> Result<StartView> {
    let word = match choose.theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    app.store.write(|db| Ok::<_, Error>(db.put_setting(settings::THEME, word)?))?;
    start(app, Nothing {})
}

/// A council's assessments, and where somebody stopped.
///
/// # Errors
/// There is no such council.
pub fn home(app: &App, of: OfCouncil) -> Result<HomeView> {
    let db = app.store.read();
    let council = db.one_council(of.council)?;
    let mut assessments = Vec::new();
    for assessment in db.assessments_of(of.council)? {
        assessments.push(AssessmentCard::of(&app.desk, &db, &assessment)?);
    }
    assessments.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| a.title.cmp(&b.title)));
    let mut resume = None;
    for card in &assessments {
        resume = Resume::of(&app.desk, &db, card)?;
        if resume.is_some() {
            break;
        }
    }
    Ok(HomeView {
        council: council.id,
        profile: CouncilProfile::of(&council),
        councils: db.list_councils()?.iter().map(CouncilCard::of).collect(),
        today: app.desk.clock.today(),
        resume,
        attention: attention(&app.desk, &db, &assessments, council.term_ends)?,
        instruments: instruments(&app.desk, &db)?,
        assessments,
    })
}

fn instruments(desk: &Desk, db: &Reader<'_>) -> Result<Vec<InstrumentCard>> {
    let mut cards = Vec::new();
    for (id, version) in db.newest_instruments()? {
        let instrument = desk.library.instrument(db, &id, version)?;
        let words = desk.library.words(db, &id, version, desk.text.language())?;
        let full = FormCard { id: None, items: instrument.items.len() };
        let shorter = instrument.forms.iter().map(|(id, items)| FormCard { id: Some(id.clone()), items: items.len() });
        cards.push(InstrumentCard {
            title: words.title.clone(),
            short: words.short.clone(),
            about: words.about.clone(),
            dimensions: instrument.dimensions.len(),
            forms: [full].into_iter().chain(shorter).collect(),
            id,
            version,
        });
    }
    Ok(cards)
}

impl AssessmentCard {
    fn of(desk: &Desk, db: &Reader<'_>, assessment: &Assessment) -> Result<Self> {
        let rounds = db.rounds_of(assessment.id)?;
        let newest = rounds.last().ok_or_else(|| Error::Bug("an assessment without a round".to_owned()))?;
        let hand = RoundInHand::take(desk, db, newest.id)?;
        let respondents = db.respondents_of(newest.id)?;
        let finished = respondents.iter().filter(|it| it.finished_at.is_some()).count();
        let (items, agreed) = (hand.items(), db.consensus_of(newest.id)?.len());
        Ok(Self {
            id: assessment.id,
            title: assessment.name.clone(),
            instrument: hand.words.short.clone(),
            round: newest.id,
            round_name: newest.name.clone(),
            rounds: rounds.len(),
            items,
            stage: if newest.closed_at.is_some() {
                Stage::Closed
            } else if agreed == items {
                Stage::Settled
            } else if agreed > 0 || (finished > 0 && finished == respondents.len()) {
                Stage::Agreeing
            } else {
                Stage::Answering
            },
            respondents: respondents.len(),
            finished,
            agreed,
            changed_at: db.changed_at(assessment.id)?,
        })
    }
}

impl Resume {
    /// The unfinished questionnaire of a round that was touched last.
    fn of(desk: &Desk, db: &Reader<'_>, card: &AssessmentCard) -> Result<Option<Self>> {
        if card.stage == Stage::Closed {
            return Ok(None);
        }
        let unfinished = db.respondents_of(card.round)?.into_iter().filter(|it| it.finished_at.is_none());
        let mut latest = None;
        for it in unfinished {
            let touched = db.last_response_at(it.id)?;
            latest = latest.max(touched.map(|at| (at, it.id)));
        }
        let Some((_, respondent)) = latest else {
            return Ok(None);
        };
        let view = questionnaire(desk, db, OfRespondent { respondent })?;
        let items = view.dimensions.iter().flat_map(|it| &it.items);
        let Some(next) = items.clone().find(|it| it.said.answer.is_none()) else {
            return Ok(None);
        };
        let progress = view.dimensions.iter().map(|dimension| DimensionProgress {
            name: dimension.name.clone(),
            answered: dimension.items.iter().filter(|it| it.said.answer.is_some()).count(),
            of: dimension.items.len(),
        });
        Ok(Some(Self {
            round: card.round,
            respondent,
            code: view.respondent.code.clone(),
            item: next.id.clone(),
            item_name: next.name.clone(),
            title: card.title.clone(),
            round_name: card.round_name.clone(),
            answered: view.respondent.answered,
            of: view.respondent.of,
            dimensions: progress.collect(),
        }))
    }
}

/// What waits for somebody, by assessment; the end of the term of office last.
fn attention(
    desk: &Desk,
    db: &Reader<'_>,
    assessments: &[AssessmentCard],
    term_ends: Option<NaiveDate>,
) -> Result<Vec<Attention>> {
    let mut waiting = Vec::new();
    for card in assessments {
        let (round, title) = (card.round, card.title.clone());
        match card.stage {
            Stage::Answering if card.finished < card.respondents => {
                waiting.push(Attention::Unfinished { round, title, people: card.respondents - card.finished });
            }
            Stage::Agreeing => waiting.push(Attention::ToAgree { round, title, items: card.items - card.agreed }),
            Stage::Settled => {
                let hand = RoundInHand::take(desk, db, round)?;
                let targets = db.targets_of(hand.assessment.id)?;
                let open =
                    cabildo_domain::gap::gaps(&hand.instrument.scale, &levels(&db.consensus_of(round)?), &targets);
                waiting.push(Attention::ToPlan { round, title, gaps: open.len() });
            }
            Stage::Answering | Stage::Closed => {}
        }
    }
    let in_a_year = desk.clock.today().checked_add_months(Months::new(12));
    if let Some(on) = term_ends.filter(|end| *end >= desk.clock.today() && in_a_year.is_some_and(|year| *end <= year)) {
        waiting.push(Attention::TermEnds { on });
    }
    Ok(waiting)
}
