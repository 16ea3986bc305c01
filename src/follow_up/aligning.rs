//! What other plans want, and which of the council's actions serve it.

use cabildo_domain::{ActionKey, CouncilId, ObjectiveId};
use cabildo_store::Objective;

use super::{AlignmentView, KeepObjective, LinkObjective, ObjectiveView, OfObjective};
use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
    names,
    roadmap::{ActionName, Draft},
};

/// What other plans want, and what the council's actions do for it.
///
/// # Errors
/// There is no such council.
pub fn alignment(app: &App, of: OfCouncil) -> Result<AlignmentView> {
    let db = app.store.read();
    let text = &app.desk.text;
    let draft = Draft::of(&app.desk, &db, of.council)?;
    let actions: Vec<ActionName> = draft.placed.iter().map(|it| name(&draft, &it.key)).collect();
    let objectives = db.objectives_of(of.council)?;
    let serves = |it: &Objective| -> Vec<ActionKey> {
        let keys = actions.iter().map(|action| &action.key);
        keys.filter(|key| it.actions.contains(key)).cloned().collect()
    };
    let objectives: Vec<ObjectiveView> = objectives
        .iter()
        .map(|it| ObjectiveView {
            id: it.id,
            scope: it.scope,
            plan: it.plan.clone(),
            text: it.text.clone(),
            actions: serves(it),
        })
        .collect();
    let alone = objectives.iter().filter(|it| it.actions.is_empty()).count();
    let is_linked = |key: &ActionKey| objectives.iter().any(|it| it.actions.contains(key));
    let unlinked = actions.iter().filter(|it| !is_linked(&it.key)).count();
    let mut sentences = vec![];
    if alone > 0 {
        sentences.push(text.followup_objectives_alone(alone));
    }
    if unlinked > 0 && !objectives.is_empty() {
        sentences.push(text.followup_actions_unlinked(unlinked));
    }
    Ok(AlignmentView { council: of.council, objectives, actions, unlinked, sentences })
}

/// What is known of an objective from now on.
///
/// # Errors
/// The plan's name or the text is missing, or there is no such council or objective.
pub fn keep_objective(app: &mut App, keep: KeepObjective) -> Result<AlignmentView> {
    let council = keep.council;
    let (plan, text) = (names::name(&keep.plan)?, names::text(keep.text)?);
    if text.trim().is_empty() {
        return Err(Error::ObjectiveMissing);
    }
    let earlier = keep.id.map(|id| app.store.read().one_objective(id)).transpose()?;
    if let Some(other) = earlier.as_ref().filter(|it| it.council != council) {
        return Err(Error::Bug(format!("objective {} is not of this council", other.id)));
    }
    let objective = Objective {
        id: keep.id.unwrap_or_else(|| ObjectiveId(app.desk.ids.next())),
        council,
        scope: keep.scope,
        plan,
        text: text.trim().to_owned(),
        actions: earlier.map(|it| it.actions).unwrap_or_default(),
    };
    put(app, &objective)
}

/// Says whether an action serves an objective.
///
/// # Errors
/// There is no such objective, or no such action in the plan.
pub fn link_objective(app: &mut App, link: LinkObjective) -> Result<AlignmentView> {
    let mut objective = app.store.read().one_objective(link.objective)?;
    if link.linked {
        let draft = Draft::of(&app.desk, &app.store.read(), objective.council)?;
        draft.place(&link.key).ok_or_else(|| super::no_action(&link.key))?;
        objective.actions.insert(link.key);
    } else {
        objective.actions.remove(&link.key);
    }
    put(app, &objective)
}

/// Shows an objective no longer; it can be brought back.
///
/// # Errors
/// There is no such objective.
pub fn remove_objective(app: &mut App, of: OfObjective) -> Result<AlignmentView> {
    let (council, now) = (app.store.read().one_objective(of.objective)?.council, app.desk.clock.now());
    app.store.write(|db| Ok::<_, Error>(db.remove_objective(of.objective, now)?))?;
    shown(app, council)
}

/// Brings an objective back that was removed, with the actions that served it.
///
/// # Errors
/// There is no such objective.
pub fn restore_objective(app: &mut App, of: OfObjective) -> Result<AlignmentView> {
    let objective = app.store.read().one_objective(of.objective)?;
    put(app, &objective)
}

fn put(app: &mut App, objective: &Objective) -> Result<AlignmentView> {
    app.store.write(|db| Ok::<_, Error>(db.put_objective(objective)?))?;
    shown(app, objective.council)
}

fn shown(app: &App, council: CouncilId) -> Result<AlignmentView> {
    alignment(app, OfCouncil { council })
}

fn name(draft: &Draft, key: &ActionKey) -> ActionName {
    let item_name = draft.sheets.get(key).map(|sheet| sheet.item_name.clone()).unwrap_or_default();
    ActionName { key: key.clone(), title: draft.title(key), item_name }
}
