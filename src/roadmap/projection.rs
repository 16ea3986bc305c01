//! Where the council would stand on a day, if the plan is kept and every action brings what it helps to reach.

use std::collections::BTreeMap;

use cabildo_domain::{
    ItemId, Level,
    consensus::Outcome,
    roadmap::{Rise, levels_on, month_ends, targets_reached},
};
use chrono::NaiveDate;

use super::{
    asks::OfDay,
    draft::Draft,
    projection_views::{
        PlannedProfile, PlannedView, ProjectedDimension, ProjectedItem, ProjectedProfile, ProjectionView,
        ReachedTargets,
    },
    sources::Source,
};
use crate::{
    App,
    app::Desk,
    assessments::{OfRound, RoundInHand},
    error::{Error, Result},
    pictures,
    results::{DimensionResult, Findings, ResultsOf},
};

/// Where the council would stand on one day of the plan.
///
/// # Errors
/// There is no such council, or the day lies outside the plan.
pub fn projection(app: &App, of: OfDay) -> Result<ProjectionView> {
    let draft = Draft::of(&app.desk, &app.store.read(), of.council)?;
    let (start, end) = (draft.limits.start, draft.limits.end);
    let day = of.day.unwrap_or(end);
    if day < start || day > end {
        return Err(Error::DayOutsidePlan { day, start, end });
    }
    Ok(Projection::of(&draft).view(&app.desk, day))
}

/// The profile of a round with where the plan leads by its last day.
///
/// # Errors
/// There is no such round, or its council's actions wait for each other.
pub fn planned_profile(app: &App, of: OfRound) -> Result<PlannedView> {
    let db = app.store.read();
    let findings = Findings::agreed(&app.desk, &db, ResultsOf { round: of.round, before: None })?;
    let draft = Draft::of(&app.desk, &db, findings.hand.assessment.council)?;
    let projection = Projection::of(&draft);
    let end = draft.limits.end;
    let profile = projection.drawn().iter().find(|it| it.hand().round.id == of.round).map(|it| {
        let (now, then) = (findings.dimensions(), it.then(end));
        let day = app.desk.text.long_date(end);
        let words = pictures::projected_says(&app.desk.text, &now, &then);
        let says = app.desk.text.roadmap_projection_bars_says(&day, words, it.title());
        let (radar, bars) = pictures::with_plan(&app.desk.text, &findings.hand, &now, &then, says);
        PlannedProfile { day, radar, bars }
    });
    Ok(PlannedView { profile })
}

/// What the plan brings to the assessments it draws on.
pub(crate) struct Projection<'a> {
    draft: &'a Draft,
    drawn: Vec<Drawn<'a>>,
}

/// One assessment the plan draws on.
pub(crate) struct Drawn<'a> {
    source: &'a Source,
    /// As the round stands, with every target as it is now.
    findings: Findings,
    rises: Vec<Rise>,
}

impl<'a> Projection<'a> {
    /// What a drafted plan brings.
    pub(crate) fn of(draft: &'a Draft) -> Self {
        let drawn = draft.sources.iter().enumerate().filter(|(_, source)| source.drawn).map(|(at, source)| {
            let mut findings = Findings::alone(source.hand.clone(), source.settled.clone(), source.targets.clone());
            findings.targets = findings.aims();
            Drawn { source, findings, rises: rises(draft, at) }
        });
        Self { draft, drawn: drawn.collect() }
    }

    /// The assessments, in the order of the plan's sources.
    pub(crate) fn drawn(&self) -> &[Drawn<'a>] {
        &self.drawn
    }

    /// Targets reached month by month, over the whole plan.
    pub(crate) fn curve(&self) -> Vec<ReachedTargets> {
        let limits = &self.draft.limits;
        month_ends(limits.start, limits.end).into_iter().map(|day| self.reached(day)).collect()
    }

    /// Targets reached by the evening of a day.
    pub(crate) fn reached(&self, day: NaiveDate) -> ReachedTargets {
        let reached = self.drawn.iter().map(|it| targets_reached(&it.source.gaps, &it.levels(day)));
        ReachedTargets {
            day,
            name: String::new(),
            reached: reached.sum(),
            targets: self.drawn.iter().map(|it| it.source.gaps.len()).sum(),
        }
    }

    fn view(&self, desk: &Desk, day: NaiveDate) -> ProjectionView {
        let reached = self.curve();
        ProjectionView {
            start: self.draft.limits.start,
            end: self.draft.limits.end,
            day,
            says: desk.text.roadmap_projection_says(
                desk.text.long_date(day),
                self.reached(day).reached,
                self.reached(day).targets,
            ),
            curve: pictures::curve(&desk.text, self.draft.limits.start, &reached, Some(day)),
            reached: reached.into_iter().map(|it| ReachedTargets { name: desk.text.long_date(it.day), ..it }).collect(),
            profiles: self.drawn.iter().map(|it| it.profile(desk, day)).collect(),
        }
    }
}

impl Drawn<'_> {
    /// Its name.
    pub(crate) fn title(&self) -> &str {
        &self.source.title
    }

    /// The round it stands on.
    pub(crate) fn hand(&self) -> &RoundInHand {
        &self.source.hand
    }

    /// What each dimension shows today.
    pub(crate) fn now(&self) -> Vec<DimensionResult> {
        self.findings.dimensions()
    }

    /// What each dimension would show in the evening of a day: worked out as the results of a round in
    /// which the group settles the levels of that day.
    pub(crate) fn then(&self, day: NaiveDate) -> Vec<DimensionResult> {
        let levels = self.levels(day);
        let mut settled = self.findings.settled.clone();
        for (item, consensus) in &mut settled {
            if let Some(level) = levels.get(item).filter(|level| consensus.outcome.level() != Some(**level)) {
                consensus.outcome = Outcome::Agreed { level: *level };
            }
        }
        self.findings.with(settled).dimensions()
    }

    fn levels(&self, day: NaiveDate) -> BTreeMap<ItemId, Level> {
        levels_on(&self.source.levels, &self.rises, day)
    }

    fn profile(&self, desk: &Desk, day: NaiveDate) -> ProjectedProfile {
        let (now, then) = (self.now(), self.then(day));
        let words = desk.text.roadmap_projection_bars_says(
            desk.text.long_date(day),
            pictures::projected_says(&desk.text, &now, &then),
            self.title(),
        );
        ProjectedProfile {
            assessment: self.source.assessment,
            title: self.source.title.clone(),
            bars: pictures::projected_bars(&desk.text, &self.source.hand, &now, &then, words),
            items: self.items(day),
            dimensions: beside(now, then),
        }
    }

    /// The items with an open target, and those that rise without one, in the order they are asked.
    fn items(&self, day: NaiveDate) -> Vec<ProjectedItem> {
        let then = self.levels(day);
        let asked = self.source.hand.to_agree();
        let rows = asked.filter_map(|item| {
            let now = *self.source.levels.get(&item.id)?;
            Some(ProjectedItem {
                target: self.source.gap(&item.id).map(|gap| gap.target.level),
                item: item.id.clone(),
                name: self.findings.item_name(&item.id),
                now,
                then: then.get(&item.id).copied().unwrap_or(now),
            })
        });
        rows.filter(|row| row.target.is_some() || row.then > row.now).collect()
    }
}

/// What the actions of the plan bring to the items of one of its sources.
fn rises(draft: &Draft, at: usize) -> Vec<Rise> {
    let placed = draft.placed.iter().filter_map(|placed| Some((placed, draft.sheets.get(&placed.key)?)));
    let of_it = placed.flat_map(|(placed, sheet)| {
        let served = sheet.serves.iter().filter(move |served| served.source == at);
        served.map(|served| Rise { item: served.item.clone(), to: served.reaches, on: placed.end })
    });
    of_it.collect()
}

fn beside(now: Vec<DimensionResult>, then: Vec<DimensionResult>) -> Vec<ProjectedDimension> {
    let row = |(now, then): (DimensionResult, DimensionResult)| ProjectedDimension {
        id: now.id,
        name: now.name,
        now: now.level,
        then: then.level,
        target: now.target,
    };
    now.into_iter().zip(then).map(row).collect()
}
