//! What the first screens show, and what they ask for.

use cabildo_domain::{
    AssessmentId, CouncilId, FormId, Instrument, InstrumentId, ItemId, Purpose, RespondentId, RoundId,
};
use cabildo_store::InstrumentWording;
use cabildo_text::Language;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::councils::{CouncilCard, CouncilProfile};

/// What the program needs to know before it shows anything.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StartView {
    /// Absent until somebody chose one.
    pub language: Option<Language>,
    /// The language failures have now: the chosen one, else the system's.
    pub speaks: Language,
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
    /// Whether a passphrase opens the data file, so that the window can be locked.
    pub protected: bool,
    /// After how many minutes without a hand on it a protected window locks; never if there is none.
    pub lock_after: Option<u32>,
    /// Why the copy of the day was not made, if it was not; to be said once.
    pub copy_trouble: Option<String>,
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
    /// What its answers are for.
    pub purpose: Purpose,
    /// Whether a newer version of the instrument is installed.
    pub newer: bool,
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
    /// Actions of the plan should be done and are not.
    ActionsOverdue {
        /// How many.
        actions: usize,
    },
    /// Actions of the plan must end soon.
    ActionsSoon {
        /// How many.
        actions: usize,
        /// Within how many days.
        days: u32,
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
    /// What its answers are for.
    pub purpose: Purpose,
    /// What the council names and answers about one by one, such as a `service`.
    pub repeats_per: Option<String>,
    /// Dimensions in the full form.
    pub dimensions: usize,
    /// The full form first.
    pub forms: Vec<FormCard>,
}

/// One form of an instrument.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FormCard {
    /// Absent: the full form.
    pub id: Option<FormId>,
    /// What it is called; empty for the full form.
    pub name: String,
    /// For whom it is and how long it takes; may be empty.
    pub about: String,
    /// How many items it asks.
    pub items: usize,
    /// Whether each table answers one dimension only.
    pub by_dimension: bool,
}

impl InstrumentCard {
    /// The card of an installed instrument.
    pub(crate) fn of(instrument: &Instrument, words: &InstrumentWording) -> Self {
        let asked = |form: Option<&FormId>| instrument.items_of_form(form).filter(|item| item.is_answered()).count();
        let full =
            FormCard { id: None, name: String::new(), about: String::new(), items: asked(None), by_dimension: false };
        let shorter = instrument.forms.iter().map(|(id, form)| {
            let words = words.form(id).cloned().unwrap_or_default();
            let (name, about) = (words.name, words.about);
            FormCard { id: Some(id.clone()), name, about, items: asked(Some(id)), by_dimension: form.by_dimension }
        });
        Self {
            id: instrument.id.clone(),
            version: instrument.version,
            title: words.title.clone(),
            short: words.short.clone(),
            about: words.about.clone(),
            purpose: instrument.purpose,
            repeats_per: instrument.repeats_per.clone(),
            dimensions: instrument.dimensions.len(),
            forms: [full].into_iter().chain(shorter).collect(),
        }
    }
}
