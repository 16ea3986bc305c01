//! A small made-up town, filled in as its people would have done it: for
//! demonstrations, tests and pictures.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use cabildo_domain::{
    Answer, AssessmentId, CouncilId, Evidence, ItemId, Level, RespondentId, RoundId, Way,
    consensus::Outcome,
    gap::Target,
    response::{Confidence, Said},
};
use cabildo_text::Language;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    App, Clock, Ids,
    assessments::{self, OfRound, StartAssessment},
    consensus::{self, Agree},
    councils::{self, CouncilProfile, Population},
    error::{Error, Result},
    home::{self, ChooseLanguage},
    meeting::{self, SetPresent},
    respondents::{self, AddRespondent, OfRespondent},
    responses::{self, RecordResponse},
    rounds::{self, StartRound},
    sheets::{self, OpenSheet},
    targets::{self, SetTarget},
};

mod meeting_day;

const TOWN: &str = include_str!("../assets/examples/san-jacinto.toml");

/// Where the example is, and what to ask of it.
pub struct Example {
    /// The data file.
    pub data_file: PathBuf,
    /// The made-up town.
    pub council: CouncilId,
    /// Its assessments, the one with two rounds first.
    pub assessments: Vec<AssessmentId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Town {
    council: CouncilRow,
    assessment: Vec<AssessmentRow>,
    workshop: meeting_day::WorkshopRow,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct CouncilRow {
    name: String,
    country: String,
    region: String,
    population: Population,
    term_ends: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AssessmentRow {
    instrument: String,
    form: Option<String>,
    name: String,
    round: Vec<RoundRow>,
    #[serde(default)]
    target: Vec<TargetRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundRow {
    name: String,
    started: NaiveDate,
    closed: bool,
    respondent: Vec<RespondentRow>,
    /// Who was in the room when the group agreed.
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    consensus: Vec<ConsensusRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RespondentRow {
    code: String,
    area: String,
    /// Item → a level, or `?` for "I don't know".
    answers: BTreeMap<String, String>,
    #[serde(default)]
    seen: BTreeMap<String, Vec<u8>>,
    #[serde(default)]
    comments: BTreeMap<String, CommentRow>,
    /// Whether the person says the questionnaire is done; true unless said.
    finished: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommentRow {
    text: String,
    share: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConsensusRow {
    item: String,
    outcome: Option<String>,
    level: Option<u8>,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    dissent: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TargetRow {
    item: String,
    level: u8,
    importance: u8,
    feasibility: u8,
}

/// Writes the example town into `cabildo.db` in the folder; one that is there
/// already stays as it is.
///
/// # Errors
/// The folder cannot be written, or the file there holds something else.
pub fn write_example(folder: &Path, language: Language) -> Result<Example> {
    let data_file = folder.join("cabildo.db");
    let town: Town = toml::from_str(TOWN).map_err(|error| Error::Bug(format!("example: {error}")))?;
    let watch = Watch::new(town.assessment[0].round[0].started);
    let mut app = App::open_with(&data_file, watch.clock(), counted_ids())?;
    let known = app.store.read().list_councils()?;
    if known.is_empty() {
        home::choose_language(&mut app, ChooseLanguage { language })?;
        fill(&mut app, &town, &watch)?;
    }
    let db = app.store.read();
    let council = db.list_councils()?.first().map(|it| it.id).ok_or_else(|| Error::Bug("no town".to_owned()))?;
    let mut assessments = Vec::new();
    for it in db.assessments_of(council)? {
        assessments.push(it.id);
    }
    app.close()?;
    Ok(Example { data_file, council, assessments })
}

fn fill(app: &mut App, town: &Town, watch: &Watch) -> Result<()> {
    let profile = CouncilProfile {
        name: town.council.name.clone(),
        country: town.council.country.clone(),
        region: town.council.region.clone(),
        population: Some(town.council.population),
        term_ends: Some(town.council.term_ends),
    };
    let council = councils::create_council(app, profile)?.council;
    for row in &town.assessment {
        let start = StartAssessment {
            council,
            instrument: row.instrument.as_str().into(),
            form: row.form.as_deref().map(Into::into),
            subjects: vec![],
            name: row.name.clone(),
            round: row.round[0].name.clone(),
        };
        watch.set(row.round[0].started);
        let first = assessments::start_assessment(app, start)?.head;
        for (number, round) in row.round.iter().enumerate() {
            watch.set(round.started);
            let id = if number == 0 {
                first.round
            } else {
                let start =
                    StartRound { assessment: first.assessment, name: round.name.clone(), copy_respondents: false };
                rounds::start_round(app, start)?.head.round
            };
            fill_round(app, id, round)?;
            if number + 1 == row.round.len() {
                set_targets(app, id, &row.target)?;
            }
            if round.closed {
                rounds::close_round(app, OfRound { round: id })?;
            }
        }
    }
    meeting_day::hold(app, council, &town.workshop)
}

fn fill_round(app: &mut App, round: RoundId, row: &RoundRow) -> Result<()> {
    for person in &row.respondent {
        let add = AddRespondent {
            round,
            code: person.code.clone(),
            area: person.area.clone(),
            dimension: None,
            role: None,
            way: Way::Here,
        };
        let view = respondents::add_respondent(app, add)?;
        let added = view.respondents.iter().find(|it| it.code == person.code);
        let respondent = added.map(|it| it.id).ok_or_else(|| Error::Bug("nobody was added".to_owned()))?;
        sheets::open_sheet(app, OpenSheet { respondent, key: None })?;
        for (item, answer) in &person.answers {
            responses::record_response(app, said_by(person, respondent, item, answer)?)?;
        }
        if person.finished != Some(false) {
            respondents::finish_answering(app, OfRespondent { respondent })?;
        }
    }
    if row.consensus.is_empty() {
        return Ok(());
    }
    rounds::reveal_round(app, OfRound { round })?;
    meeting::set_present(app, SetPresent { round, present: row.present.join("\n") })?;
    for settled in &row.consensus {
        consensus::agree(app, agreed(round, settled)?)?;
    }
    Ok(())
}

fn said_by(person: &RespondentRow, respondent: RespondentId, item: &str, answer: &str) -> Result<RecordResponse> {
    let seen = person.seen.get(item).cloned().unwrap_or_default();
    let comment = person.comments.get(item);
    let answer = if answer == "?" {
        Answer::Unknown
    } else {
        let level = answer.parse().map_err(|_| Error::Bug(format!("example: {item} = {answer}")))?;
        Answer::Level { level: Level(level) }
    };
    let confidence = match &answer {
        Answer::Level { .. } if seen.is_empty() => Some(Confidence::Medium),
        Answer::Level { .. } => Some(Confidence::High),
        Answer::Unknown
        | Answer::Choice { .. }
        | Answer::Choices { .. }
        | Answer::Number { .. }
        | Answer::Text { .. }
        | Answer::Date { .. }
        | Answer::NotApplicable { .. }
        | Answer::NotOurs { .. } => None,
    };
    let said = Said {
        answer: Some(answer),
        confidence,
        evidence: Evidence { seen, other: String::new() },
        comment: comment.map(|it| it.text.clone()).unwrap_or_default(),
        share_comment: comment.is_some_and(|it| it.share),
    };
    Ok(RecordResponse { respondent, item: item.into(), said })
}

fn agreed(round: RoundId, row: &ConsensusRow) -> Result<Agree> {
    let outcome = match (row.outcome.as_deref(), row.level) {
        (None, Some(level)) => Outcome::Agreed { level: Level(level) },
        (Some("no-consensus"), Some(level)) => Outcome::NoConsensus { level: Level(level) },
        (Some("no-information"), None) => Outcome::NoInformation,
        (other, _) => return Err(Error::Bug(format!("example: {} {other:?}", row.item))),
    };
    Ok(Agree {
        round,
        item: row.item.as_str().into(),
        outcome,
        reason: row.reason.clone(),
        dissent: row.dissent.clone(),
        dissent_recorded: !row.dissent.is_empty(),
        evidence_wanted: false,
        cited: vec![],
        why: String::new(),
    })
}

fn set_targets(app: &mut App, round: RoundId, rows: &[TargetRow]) -> Result<()> {
    for row in rows {
        let target = Target { level: Level(row.level), importance: row.importance, feasibility: row.feasibility };
        targets::set_target(app, SetTarget { round, item: ItemId::from(row.item.as_str()), target })?;
    }
    Ok(())
}

/// A watch that goes on by a minute whenever somebody looks.
#[derive(Clone)]
struct Watch(Arc<Mutex<DateTime<FixedOffset>>>);

impl Watch {
    fn new(day: NaiveDate) -> Self {
        Self(Arc::new(Mutex::new(morning_of(day))))
    }

    fn set(&self, day: NaiveDate) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = morning_of(day);
    }

    fn clock(&self) -> Clock {
        let watch = self.clone();
        Clock::new(move || {
            let mut now = watch.0.lock().unwrap_or_else(PoisonError::into_inner);
            *now += TimeDelta::minutes(1);
            *now
        })
    }
}

fn morning_of(day: NaiveDate) -> DateTime<FixedOffset> {
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    day.and_time(nine).and_utc().fixed_offset()
}

/// The same ids at every writing, so that pictures and tests can be compared.
fn counted_ids() -> Ids {
    let mut next = 0_u64;
    Ids::new(move || {
        next += 1;
        Uuid::from_u64_pair(0x0197_0000_0000_7000, 0x8000_0000_0000_0000 | next)
    })
}
