//! What a person accepted of a sheet → the plan, in one change that one step takes back.
//!
//! What goes into the follow-up has happened: taking the change back leaves it there.

use cabildo_domain::CouncilId;
use cabildo_planner::{check, moved};
use cabildo_store::Writer;

use super::{
    asks::{PlanCell, TakePlanChanges},
    cell::Why,
    comparing::Words,
    out,
    preparing::{Prepared, Preparing, Start},
    views::{PlanTakenView, RefusedCell},
};
use crate::{
    App,
    app::Desk,
    councils::OfCouncil,
    error::Result,
    follow_up::hold_dates,
    roadmap::{Draft, change_telling, roadmap, view},
};

/// Takes the cells of a sheet that a person accepted, as far as they keep to the plan of now.
///
/// # Errors
/// There is no such council.
pub fn take_plan_changes(app: &mut App, take: TakePlanChanges) -> Result<PlanTakenView> {
    let council = take.council;
    let App { store, desk } = app;
    let (now, today) = (desk.clock.now(), desk.clock.today());
    let db = store.read();
    let draft = Draft::of(desk, &db, council)?;
    let file = out::plan_file(desk, &db, &draft)?;
    let roles = db.role_names(desk.text.language().code())?;
    let preparing = Preparing { draft: &draft, file: &file, roles: &roles, text: &desk.text, today, now };
    let mut prepared = preparing.prepare(&take.changes, &mut desk.ids);
    let mut refused = std::mem::take(&mut prepared.refused);
    let roadmap = if prepared.is_empty() {
        roadmap(app, OfCouncil { council })?
    } else {
        let (roadmap, unmoved) = change_telling(app, council, |desk, db| {
            write(db, &draft, &prepared)?;
            move_all(desk, db, council, prepared.starts)
        })?;
        refused.extend(unmoved);
        roadmap
    };
    refused.sort_by_key(|(at, _)| *at);
    let words = Words { text: &app.desk.text, draft: &draft, roles: &roles };
    let told = refused.into_iter().map(|(at, why)| refusal(&words, &take.changes[at], why)).collect::<Vec<_>>();
    Ok(PlanTakenView { roadmap, taken: take.changes.len() - told.len(), refused: told })
}

fn refusal(words: &Words<'_>, cell: &PlanCell, why: Why) -> RefusedCell {
    RefusedCell {
        row: None,
        action: words.action(cell),
        column: words.column(&cell.value),
        text: words.after(&cell.value),
        why,
    }
}

impl Prepared {
    fn is_empty(&self) -> bool {
        self.actions.is_empty() && self.starts.is_empty() && self.progress.is_empty()
    }
}

fn write(db: &Writer<'_>, draft: &Draft, prepared: &Prepared) -> Result<()> {
    for action in &prepared.actions {
        db.put_action(action)?;
    }
    if !prepared.progress.is_empty() {
        hold_dates(db, draft)?;
    }
    for progress in &prepared.progress {
        db.add_progress(draft.council.id, progress)?;
    }
    Ok(())
}

/// Moves what can be moved: all together, else one after the other as long as one more can; says of the others what
/// they would break.
fn move_all(desk: &Desk, db: &Writer<'_>, council: CouncilId, mut starts: Vec<Start>) -> Result<Vec<(usize, Why)>> {
    if starts.is_empty() {
        return Ok(vec![]);
    }
    let mut draft = Draft::of(desk, db, council)?;
    if starts.len() > 1 && fit_together(&draft, &starts) {
        fix(db, &draft, &starts)?;
        return Ok(vec![]);
    }
    loop {
        let next = starts.iter().position(|it| breaks(&draft, it).is_empty());
        let Some(next) = next else { break };
        fix(db, &draft, &[starts.remove(next)])?;
        draft = Draft::of(desk, db, council)?;
    }
    let told = |it: &Start| {
        let sentences = view::breaks(desk, db, &draft, &it.action.key(), &breaks(&draft, it))?;
        Ok((it.cell, desk.text.planfiles_why_breaks(sentences.join(" "))))
    };
    starts.iter().map(told).collect()
}

fn breaks(draft: &Draft, start: &Start) -> Vec<cabildo_planner::Violation> {
    moved(&draft.problem, &draft.plan, start.action.key().as_str(), draft.weeks.from_day(start.day))
}

fn fit_together(draft: &Draft, starts: &[Start]) -> bool {
    let (mut problem, mut plan) = (draft.problem.clone(), draft.plan.clone());
    for start in starts {
        let week = draft.weeks.from_day(start.day);
        let key = start.action.key();
        let Some(action) = problem.actions.iter_mut().find(|it| it.id == key.as_str()) else { return false };
        action.choice = cabildo_planner::Choice::Must;
        action.fixed = i64::try_from(week).ok();
        plan.starts.insert(key.to_string(), week);
    }
    check(&problem, &plan).is_empty()
}

/// Fixes these starts.
fn fix(db: &Writer<'_>, draft: &Draft, starts: &[Start]) -> Result<()> {
    let mut places = draft.places();
    for start in starts {
        let key = start.action.key();
        places.insert(key.clone(), draft.weeks.start(draft.weeks.from_day(start.day)));
        let mut action = draft.kept(&key).cloned().unwrap_or_else(|| start.action.clone());
        action.fixed = Some(start.day);
        db.put_action(&action)?;
    }
    Ok(db.put_places(draft.council.id, &places)?)
}
