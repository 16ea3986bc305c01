//! Assessments, and a round with everything that is needed to understand it.

use std::sync::Arc;

use cabildo_domain::{
    AssessmentId, CouncilId, FormId, Instrument, InstrumentId, Item, Level, Purpose, RespondentId, RoundId, Scale,
};
use cabildo_store::{Assessment, InstrumentWording, Reader, Respondent, Round};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App,
    app::Desk,
    error::{Error, Result},
    names,
    respondents::{self, RespondentsView},
    rounds::new_round,
};

/// A new use of an instrument.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct StartAssessment {
    /// Who answers.
    pub council: CouncilId,
    /// What is asked; its newest version.
    pub instrument: InstrumentId,
    /// Absent: the full form.
    pub form: Option<FormId>,
    /// What it is about, where the instrument is answered once for each, such as services: each becomes an
    /// assessment. Empty for all other instruments.
    #[serde(default)]
    pub subjects: Vec<String>,
    /// How people will call it; empty: the instrument's short name.
    pub name: String,
    /// How people will call its first round; empty: "first round" and the year.
    pub round: String,
}

/// One round.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfRound {
    /// Which one.
    pub round: RoundId,
}

/// What every screen of a round shows on top.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoundHead {
    /// Whose.
    pub council: CouncilId,
    /// Its name.
    pub council_name: String,
    /// Of which assessment.
    pub assessment: AssessmentId,
    /// The assessment's name.
    pub title: String,
    /// What it is about, where its instrument is answered once for each; may be empty.
    pub subject: String,
    /// What its answers are for.
    pub purpose: Purpose,
    /// Which round.
    pub round: RoundId,
    /// Its name.
    pub round_name: String,
    /// Whether it takes no more answers.
    pub closed: bool,
    /// Since when the group sees what people answered; absent while the round is sealed.
    pub revealed: Option<DateTime<Utc>>,
    /// All rounds of the assessment, the first one first.
    pub rounds: Vec<RoundCard>,
    /// The names of the levels, from the lowest.
    pub levels: Vec<LevelName>,
    /// Items the group settles, or where it settles none, that are answered.
    pub items: usize,
    /// Items the group has settled.
    pub agreed: usize,
}

/// A round as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoundCard {
    /// Which round.
    pub id: RoundId,
    /// Its name.
    pub name: String,
    /// Whether it takes no more answers.
    pub closed: bool,
}

/// What a level is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelName {
    /// The step.
    pub level: Level,
    /// Its name.
    pub name: String,
    /// Its colour, 1 to 5, whatever the scale: the same on screens and on paper.
    pub shade: u8,
}

/// A new use of an instrument, with its first round; one for each subject.
///
/// # Errors
/// There is no such council, instrument or form, a name is too long, or the
/// instrument is answered once for each of something and nothing was named.
pub fn start_assessment(app: &mut App, start: StartAssessment) -> Result<RespondentsView> {
    let db = app.store.read();
    db.one_council(start.council)?;
    let version = db.newest_version(&start.instrument)?;
    let instrument = app.desk.library.instrument(&db, &start.instrument, version)?;
    if let Some(form) = start.form.as_ref().filter(|form| !instrument.forms.contains_key(form)) {
        return Err(Error::Bug(format!("no form {form}")));
    }
    let words = app.desk.library.words(&db, &start.instrument, version, app.desk.text.language())?;
    let name = names::name_or(&start.name, || words.short.clone())?;
    let mut made = Vec::new();
    for subject in subjects(&instrument, &start.subjects)? {
        let assessment = Assessment {
            id: AssessmentId(app.desk.ids.next()),
            council: start.council,
            instrument: start.instrument.clone(),
            version,
            form: start.form.clone(),
            name: if subject.is_empty() { name.clone() } else { format!("{name}: {subject}") },
            subject,
            weighted: false,
            created_at: app.desk.clock.now(),
        };
        let round = new_round(app, &assessment, 1, &start.round)?;
        made.push((assessment, round));
    }
    app.store.write(|db| {
        made.iter().try_for_each(|(assessment, round)| {
            db.put_assessment(assessment)?;
            Ok::<_, Error>(db.put_round(round)?)
        })
    })?;
    let round = made.first().map(|(_, round)| round.id).ok_or(Error::SubjectMissing)?;
    respondents::respondents(app, OfRound { round })
}

/// What the assessments are about, each once: one that is about nothing in
/// particular, or one for each that was named.
fn subjects(instrument: &Instrument, named: &[String]) -> Result<Vec<String>> {
    if instrument.repeats_per.is_none() {
        return Ok(vec![String::new()]);
    }
    let mut subjects: Vec<String> = vec![];
    for name in named.iter().filter(|name| !name.trim().is_empty()) {
        let subject = names::name_or(name, String::new)?;
        if !subjects.iter().any(|it| it.to_lowercase() == subject.to_lowercase()) {
            subjects.push(subject);
        }
    }
    if subjects.is_empty() { Err(Error::SubjectMissing) } else { Ok(subjects) }
}

/// A round with everything that is needed to understand it.
#[derive(Clone)]
pub(crate) struct RoundInHand {
    /// The round itself.
    pub(crate) round: Round,
    /// What it belongs to.
    pub(crate) assessment: Assessment,
    /// What is asked.
    pub(crate) instrument: Arc<Instrument>,
    /// In which words.
    pub(crate) words: Arc<InstrumentWording>,
    /// Whose sheet is open.
    sheet: Option<RespondentId>,
}

impl RoundInHand {
    /// Takes a round in hand.
    ///
    /// # Errors
    /// There is no such round.
    pub(crate) fn take(desk: &Desk, db: &Reader<'_>, id: RoundId) -> Result<Self> {
        let round = db.one_round(id)?;
        let assessment = db.one_assessment(round.assessment)?;
        let language = desk.text.language();
        let instrument = desk.library.instrument(db, &assessment.instrument, round.version)?;
        let words = desk.library.words(db, &assessment.instrument, round.version, language)?;
        Ok(Self { round, assessment, instrument, words, sheet: desk.sheet })
    }

    /// A round that nobody began, for what is printed beforehand: it asks everything, and is called so.
    ///
    /// # Errors
    /// The instrument is not installed in that version.
    pub(crate) fn of_nobody(
        desk: &Desk,
        db: &Reader<'_>,
        (id, version): (&InstrumentId, u32),
        name: String,
    ) -> Result<Self> {
        let instrument = desk.library.instrument(db, id, version)?;
        let words = desk.library.words(db, id, version, desk.text.language())?;
        let (assessment, at) = (AssessmentId(Uuid::nil()), desk.clock.now());
        let round = Round {
            id: RoundId(Uuid::nil()),
            assessment,
            number: 1,
            version,
            name,
            started_at: at,
            closed_at: None,
            revealed_at: None,
            present: String::new(),
        };
        let assessment = Assessment {
            id: assessment,
            council: CouncilId(Uuid::nil()),
            instrument: id.clone(),
            version,
            form: None,
            name: words.short.clone(),
            subject: String::new(),
            weighted: false,
            created_at: at,
        };
        Ok(Self { round, assessment, instrument, words, sheet: None })
    }

    /// Refuses if the round takes no more changes.
    ///
    /// # Errors
    /// It is closed.
    pub(crate) fn must_be_open(&self) -> Result<()> {
        if self.round.closed_at.is_some() { Err(Error::RoundClosed) } else { Ok(()) }
    }

    /// The form the round is answered in: the assessment's, unless an earlier
    /// version has none of that name, which then asked everything.
    pub(crate) fn form(&self) -> Option<&FormId> {
        self.assessment.form.as_ref().filter(|form| self.instrument.forms.contains_key(form))
    }

    /// What the group settles: the items of the form that ask for a level, if the instrument is for agreeing.
    pub(crate) fn to_agree(&self) -> impl Iterator<Item = &Item> {
        let agrees = self.instrument.purpose.agrees();
        self.instrument.items_of_form(self.form()).filter(move |item| agrees && item.scale().is_some())
    }

    /// Refuses if a respondent's sheet is not the one that is open. What somebody
    /// reflected on is shown to its author alone, and finishing closes it for good.
    ///
    /// # Errors
    /// The sheet is not open, or it is a reflection and the person has finished.
    pub(crate) fn must_be_readable(&self, respondent: &Respondent) -> Result<()> {
        if self.instrument.purpose == Purpose::Reflection && respondent.finished_at.is_some() {
            return Err(Error::SheetClosed);
        }
        if self.sheet == Some(respondent.id) { Ok(()) } else { Err(Error::SheetLocked(respondent.code.clone())) }
    }

    /// Refuses while the round is sealed.
    ///
    /// # Errors
    /// Nobody has revealed it yet.
    pub(crate) fn must_be_revealed(&self) -> Result<()> {
        if self.round.revealed_at.is_some() { Ok(()) } else { Err(Error::Sealed) }
    }

    /// Whether some items weigh more than others.
    pub(crate) fn has_weights(&self) -> bool {
        self.to_agree().any(|item| item.weight != 1)
    }

    /// How many items the group settles, or where it settles none, are answered.
    pub(crate) fn items(&self) -> usize {
        if self.instrument.purpose.agrees() {
            return self.to_agree().count();
        }
        self.instrument.items_of_form(self.form()).filter(|item| item.is_answered()).count()
    }

    /// What every screen of the round shows on top.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn head(&self, desk: &Desk, db: &Reader<'_>) -> Result<RoundHead> {
        let council = db.one_council(self.assessment.council)?;
        let rounds = db.rounds_of(self.assessment.id)?;
        Ok(RoundHead {
            council: council.id,
            council_name: council.name,
            assessment: self.assessment.id,
            title: self.assessment.name.clone(),
            subject: self.assessment.subject.clone(),
            purpose: self.instrument.purpose,
            round: self.round.id,
            round_name: self.round.name.clone(),
            closed: self.round.closed_at.is_some(),
            revealed: self.round.revealed_at,
            rounds: rounds.iter().map(RoundCard::of).collect(),
            levels: self.level_names(desk, db)?,
            items: self.items(),
            agreed: db.consensus_of(self.round.id)?.len(),
        })
    }

    /// The names of the levels, from the lowest.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn level_names(&self, desk: &Desk, db: &Reader<'_>) -> Result<Vec<LevelName>> {
        let names = db.level_names(&self.instrument.scale.id, desk.text.language().code())?;
        Ok(LevelName::all(&self.instrument.scale, names))
    }
}

impl LevelName {
    /// The names of the levels of a scale, as they are kept.
    pub(crate) fn all(scale: &Scale, names: Vec<(Level, String)>) -> Vec<Self> {
        let named = |(level, name)| Self { level, name, shade: scale.on_five_steps(level) };
        names.into_iter().map(named).collect()
    }
}

impl RoundCard {
    /// The card of a kept round.
    pub(crate) fn of(round: &Round) -> Self {
        Self { id: round.id, name: round.name.clone(), closed: round.closed_at.is_some() }
    }
}
