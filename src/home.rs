//! The first screens: how the program starts, and a council's assessments.

use std::collections::BTreeSet;

use cabildo_domain::{ItemId, Way, follow_up::SOON};
use cabildo_store::{Assessment, Council, Reader, Respondent};
use chrono::Months;

use crate::{
    App,
    app::Desk,
    assessments::RoundInHand,
    commands::Nothing,
    consensus::levels,
    councils::{CouncilCard, CouncilProfile, OfCouncil},
    error::{Error, Result},
    follow_up,
    responses::Sheet,
    settings,
};

mod cards;

pub use cards::*;

/// What the program needs before it shows anything.
///
/// # Errors
/// The disk refuses.
pub fn start(app: &App, _: Nothing) -> Result<StartView> {
    let db = app.store.read();
    Ok(StartView {
        language: settings::language(&db)?,
        speaks: app.desk.text.language(),
        theme: settings::theme(&db)?,
        councils: db.list_councils()?.iter().map(CouncilCard::of).collect(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        data_file: app.desk.data_file.display().to_string(),
        today: app.desk.clock.today(),
        protected: app.store.is_protected(),
        lock_after: settings::lock_after(&db)?,
        copy_trouble: app.desk.copy_trouble.as_ref().map(|error| error.explain(&app.desk.text)),
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
        attention: attention(&app.desk, &db, &assessments, &council)?,
        instruments: instruments(&app.desk, &db)?,
        assessments,
    })
}

fn instruments(desk: &Desk, db: &Reader<'_>) -> Result<Vec<InstrumentCard>> {
    let mut cards = Vec::new();
    for (id, version) in db.newest_instruments()? {
        let instrument = desk.library.instrument(db, &id, version)?;
        let words = desk.library.words(db, &id, version, desk.text.language())?;
        cards.push(InstrumentCard::of(&instrument, &words));
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
        // What was agreed about something that is not asked any more does not count.
        let asked: BTreeSet<&ItemId> = hand.to_agree().map(|it| &it.id).collect();
        let agreed = db.consensus_of(newest.id)?.iter().filter(|(item, _)| asked.contains(item)).count();
        let items = hand.items();
        Ok(Self {
            id: assessment.id,
            title: assessment.name.clone(),
            instrument: hand.words.short.clone(),
            purpose: hand.instrument.purpose,
            newer: db.newest_version(&assessment.instrument)? > assessment.version,
            round: newest.id,
            round_name: newest.name.clone(),
            rounds: rounds.len(),
            items,
            stage: if newest.closed_at.is_some() {
                Stage::Closed
            } else if !hand.instrument.purpose.agrees() {
                Stage::Answering
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
        let here = |it: &Respondent| it.finished_at.is_none() && it.way == Way::Here;
        let unfinished = db.respondents_of(card.round)?.into_iter().filter(here);
        let mut latest = None;
        for it in unfinished {
            let touched = db.last_response_at(it.id)?;
            latest = latest.max(touched.map(|at| (at, it.id)));
        }
        let Some((_, respondent)) = latest else {
            return Ok(None);
        };
        let respondent = db.one_respondent(respondent)?;
        let hand = RoundInHand::take(desk, db, card.round)?;
        let responses = db.responses_by(respondent.id)?;
        let sheet = Sheet::of(&hand, &respondent, &responses);
        let Some(next) = sheet.next() else {
            return Ok(None);
        };
        let (answered, of) = sheet.progress();
        Ok(Some(Self {
            round: card.round,
            respondent: respondent.id,
            code: respondent.code.clone(),
            item: next.id.clone(),
            item_name: hand.words.item(&next.id).name.clone(),
            title: card.title.clone(),
            round_name: card.round_name.clone(),
            answered,
            of,
            dimensions: sheet.progress_by_dimension(),
        }))
    }
}

/// What waits for somebody: what is due in the plan, then by assessment; the end of the term of office last.
fn attention(
    desk: &Desk,
    db: &Reader<'_>,
    assessments: &[AssessmentCard],
    council: &Council,
) -> Result<Vec<Attention>> {
    let mut waiting = Vec::new();
    let (overdue, soon) = follow_up::waiting(desk, db, council.id)?;
    if overdue > 0 {
        waiting.push(Attention::ActionsOverdue { actions: overdue });
    }
    if soon > 0 {
        waiting.push(Attention::ActionsSoon { actions: soon, days: SOON });
    }
    for card in assessments {
        let (round, title) = (card.round, card.title.clone());
        match card.stage {
            Stage::Answering if card.finished < card.respondents => {
                waiting.push(Attention::Unfinished { round, title, people: card.respondents - card.finished });
            }
            Stage::Agreeing => waiting.push(Attention::ToAgree { round, title, items: card.items - card.agreed }),
            Stage::Settled if card.purpose.plans() => {
                let hand = RoundInHand::take(desk, db, round)?;
                let targets = db.targets_of(hand.assessment.id)?;
                let open =
                    cabildo_domain::gap::gaps(&hand.instrument.scale, &levels(&db.consensus_of(round)?), &targets);
                waiting.push(Attention::ToPlan { round, title, gaps: open.len() });
            }
            Stage::Answering | Stage::Settled | Stage::Closed => {}
        }
    }
    let in_a_year = desk.clock.today().checked_add_months(Months::new(12));
    if let Some(on) =
        council.term_ends.filter(|end| *end >= desk.clock.today() && in_a_year.is_some_and(|year| *end <= year))
    {
        waiting.push(Attention::TermEnds { on });
    }
    Ok(waiting)
}
