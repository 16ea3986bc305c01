//! A plan worked out from what the groups settled, what the council chose, and the dates that were found.

use std::collections::BTreeMap;

use cabildo_domain::{
    ActionKey, ActionState, CouncilId, InstrumentId, RecommendationId, Scale,
    follow_up::Standing,
    recommendation::{Advised, Recommendation},
    roadmap::{ClosedDays, Limits, Weeks},
};
use cabildo_planner::{NoPlan, Plan, Problem, follow};
use cabildo_store::{Action, Council, Planning, Reader, Roadmap};
use chrono::{Datelike, Days, Months, NaiveDate};

use super::{
    USUAL_MONTHS, problem,
    sheets::{Known, Sheet, candidates, usual_source},
    sources::{Source, sources},
};
use crate::{app::Desk, error::Result, holidays};

/// Everything the plan of a council is made of.
pub(crate) struct Draft {
    /// Whose.
    pub(crate) council: Council,
    /// What it keeps to and what is reckoned with.
    pub(crate) roadmap: Roadmap,
    /// Everything the council decided, as it is kept.
    pub(crate) planning: Planning,
    /// From when until when, without which days; holidays are among them.
    pub(crate) limits: Limits,
    /// The weeks in which work is done: the periods of the problem.
    pub(crate) weeks: Weeks,
    /// The council's assessments with something settled.
    pub(crate) sources: Vec<Source>,
    /// What is known of every action to choose from.
    pub(crate) sheets: BTreeMap<ActionKey, Sheet>,
    /// How each action stands that was agreed or has begun.
    pub(crate) standings: BTreeMap<ActionKey, Standing>,
    /// What the planner is asked.
    pub(crate) problem: Problem,
    /// What it answers.
    pub(crate) plan: Plan,
    /// Actions the council wants in the plan and that find no room.
    pub(crate) no_room: Vec<ActionKey>,
    /// The actions in their places, by start, then key: those of the plan, and those that are done.
    pub(crate) placed: Vec<Placed>,
}

/// One action in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Which action.
    pub(crate) key: ActionKey,
    /// A Monday; of what is done, the day on which it began.
    pub(crate) start: NaiveDate,
    /// A Friday; of what is done, the day on which it was.
    pub(crate) end: NaiveDate,
}

impl Draft {
    /// The plan of a council, from what is kept now.
    ///
    /// # Errors
    /// There is no such council, or its actions wait for each other.
    pub(crate) fn of(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<Self> {
        Self::from_day(desk, db, council, None)
    }

    /// The same, where nothing that has not begun starts before a day.
    ///
    /// # Errors
    /// As [`Draft::of`].
    pub(crate) fn from_day(desk: &Desk, db: &Reader<'_>, council: CouncilId, today: Option<NaiveDate>) -> Result<Self> {
        let council = db.one_council(council)?;
        let planning = db.planning_of(council.id)?;
        let roadmap = planning.roadmap.clone().unwrap_or_else(|| usual(desk, council.id));
        let limits = limits(&council, &roadmap, &planning.closed);
        let weeks = Weeks::within(&limits);
        let sources = sources(desk, db, council.id, &planning.sources, &planning.actions)?;
        let known = Known {
            roadmap: &roadmap,
            sources: &sources,
            kept: &planning.actions,
            usual_source: usual_source(&planning.budgets),
        };
        let sheets = candidates(&known);
        let mut draft = Self {
            standings: db.standings_of(council.id)?,
            council,
            roadmap,
            planning,
            limits,
            weeks,
            sources,
            sheets,
            problem: Problem::default(),
            plan: Plan::default(),
            no_room: vec![],
            placed: vec![],
        };
        draft.problem = problem::problem(&draft, today);
        draft.find_plan()?;
        draft.put_in_place()?;
        Ok(draft)
    }

    /// The plan of last time where it still keeps to the limits, else one that goes on from it.
    fn find_plan(&mut self) -> Result<()> {
        if self.weeks.count() == 0 {
            self.no_room = self.musts();
            return Ok(());
        }
        let starts = self.planning.places.iter().map(|(key, day)| (key.to_string(), self.weeks.from_day(*day)));
        let before = Plan { starts: starts.collect() };
        loop {
            match follow(&self.problem, &before) {
                Ok(plan) => {
                    self.plan = plan;
                    return Ok(());
                }
                Err(no_plan) => {
                    let Some(given_up) = problem::give_up(&mut self.problem, &no_plan) else {
                        return Err(no_plan_error(no_plan));
                    };
                    self.no_room.push(given_up.as_str().into());
                }
            }
        }
    }

    fn musts(&self) -> Vec<ActionKey> {
        let musts = self.problem.actions.iter().filter(|it| it.choice == cabildo_planner::Choice::Must);
        musts.map(|it| it.id.as_str().into()).collect()
    }

    fn put_in_place(&mut self) -> Result<()> {
        let ends = if self.plan.starts.is_empty() { BTreeMap::new() } else { self.plan.ends(&self.problem)? };
        let place = |(id, start): (&String, &usize)| Placed {
            key: id.as_str().into(),
            start: self.weeks.start(*start),
            end: self.weeks.end_before(ends.get(id).copied().unwrap_or(*start)),
        };
        let mut placed: Vec<Placed> = self.plan.starts.iter().map(place).collect();
        for (key, stands) in &self.standings {
            if let (ActionState::Done, Some(ended)) = (stands.state, stands.ended)
                && self.sheets.contains_key(key)
            {
                placed.push(Placed { key: key.clone(), start: stands.begun.unwrap_or(ended).min(ended), end: ended });
            }
        }
        placed.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| a.key.cmp(&b.key)));
        self.placed = placed;
        Ok(())
    }

    /// What an action is called, wherever it stands.
    pub(crate) fn title(&self, key: &ActionKey) -> String {
        match self.sheets.get(key) {
            Some(sheet) => sheet.title.clone(),
            None => self.sheet_of_advice(key).map(|sheet| sheet.title).unwrap_or_default(),
        }
    }

    /// How an action stands.
    pub(crate) fn standing(&self, key: &ActionKey) -> Standing {
        self.standings.get(key).copied().unwrap_or_default()
    }

    /// The council's row about an action.
    pub(crate) fn kept(&self, key: &ActionKey) -> Option<&Action> {
        self.planning.actions.iter().find(|it| it.key() == *key)
    }

    /// Where an action stands in the plan.
    pub(crate) fn place(&self, key: &ActionKey) -> Option<&Placed> {
        self.placed.iter().find(|it| it.key == *key)
    }

    /// The dates that were found, as they are kept.
    pub(crate) fn places(&self) -> BTreeMap<ActionKey, NaiveDate> {
        self.plan.starts.iter().map(|(id, start)| (id.as_str().into(), self.weeks.start(*start))).collect()
    }

    /// The instrument and the recommendation a key stands for.
    pub(crate) fn advice_of(&self, key: &ActionKey) -> Option<(InstrumentId, RecommendationId)> {
        let (at, recommendation) = self.find_advice(key)?;
        Some((self.sources[at].instrument.id.clone(), recommendation.id.clone()))
    }

    /// What the instrument says of a recommendation, planned or not.
    pub(crate) fn sheet_of_advice(&self, key: &ActionKey) -> Option<Sheet> {
        let (at, recommendation) = self.find_advice(key)?;
        let known = self.known(&self.planning.actions);
        Some(known.advised(at, recommendation, &Advised::default()))
    }

    /// What the instrument says of a recommendation, whatever the council wrote; none for an own action.
    pub(crate) fn proposal(&self, key: &ActionKey) -> Option<Sheet> {
        let (at, recommendation) = self.find_advice(key)?;
        Some(self.known(&[]).advised(at, recommendation, &Advised::default()))
    }

    fn known<'a>(&'a self, kept: &'a [Action]) -> Known<'a> {
        let usual_source = usual_source(&self.planning.budgets);
        Known { roadmap: &self.roadmap, sources: &self.sources, kept, usual_source }
    }

    /// The scale on which an action moves its item.
    pub(crate) fn scale_of(&self, sheet: &Sheet) -> Option<&Scale> {
        Some(&self.sources[sheet.serves.first()?.source].instrument.scale)
    }

    fn find_advice(&self, key: &ActionKey) -> Option<(usize, &Recommendation)> {
        let (instrument, recommendation) = key.as_str().split_once('/')?;
        let of_it = |it: &Source| it.drawn && it.instrument.id.as_str() == instrument;
        let at = self.sources.iter().position(of_it)?;
        Some((at, self.sources[at].instrument.recommendation(&recommendation.into())?))
    }
}

/// Why there is no plan at all, where nothing can be given up for one.
fn no_plan_error(no_plan: NoPlan) -> crate::error::Error {
    match no_plan {
        NoPlan::Problem(error) => error.into(),
        NoPlan::NoRoom(_) => crate::error::Error::Bug(no_plan.to_string()),
    }
}

/// What a plan keeps to when nobody has said otherwise: two years from next Monday.
fn usual(desk: &Desk, council: CouncilId) -> Roadmap {
    Roadmap {
        council,
        start: next_monday(desk.clock.today()),
        months: USUAL_MONTHS,
        currency: "USD".to_owned(),
        low_amount: 500,
        medium_amount: 5_000,
        action_hours: 13,
        role_hours: 26,
        holidays: true,
        within_term: false,
    }
}

fn next_monday(today: NaiveDate) -> NaiveDate {
    let past = u64::from(today.weekday().days_since(chrono::Weekday::Mon));
    today + Days::new(7 - past)
}

/// From when until when; holidays count as closed days where the council wants that.
fn limits(council: &Council, roadmap: &Roadmap, closed: &[ClosedDays]) -> Limits {
    let start = roadmap.start;
    let end = start.checked_add_months(Months::new(roadmap.months.into())).unwrap_or(NaiveDate::MAX) - Days::new(1);
    let term = council.term_ends.filter(|day| roadmap.within_term && *day >= start);
    let end = term.map_or(end, |day| day.min(end));
    let mut closed = closed.to_vec();
    if roadmap.holidays
        && let Some(calendar) = holidays::of(&council.country)
    {
        let days = calendar.between(start, end);
        closed.extend(days.map(|(day, name)| ClosedDays { from: *day, to: *day, name: name.clone() }));
    }
    Limits { start, end, closed }
}
