//! What is accepted of what a person says about an action.

use std::collections::BTreeMap;

use cabildo_domain::{InstrumentId, ItemId, Level};
use cabildo_store::{Action, Serves};

use super::{action_hours, amount, known_roles};
use crate::{
    App,
    error::{Error, Result},
    names,
    roadmap::{asks::ActionSheet, draft::Draft, sources::Source},
};

/// Writes what a person says about an action into its row. What is as the instrument proposes is not kept, so that it
/// goes on following the instrument.
pub(in crate::roadmap) fn sheet(app: &App, action: &mut Action, sheet: ActionSheet) -> Result<()> {
    let draft = &Draft::of(&app.desk, &app.store.read(), action.council)?;
    let roles = app.store.read().role_names(app.desk.text.language().code())?;
    if !(1..=104).contains(&sheet.weeks) {
        return Err(Error::WeeksOutOfRange(sheet.weeks));
    }
    sheet.hours.map(action_hours).transpose()?;
    sheet.amount.map(amount).transpose()?;
    known_roles(std::iter::once(&sheet.role).chain(sheet.parts.keys()), &roles)?;
    due(draft, action, &sheet)?;
    let serves = serves(draft, action, &sheet)?;
    let proposed = draft.proposal(&action.key());
    let title = names::name(&sheet.title)?;
    let (of_role, of_weeks, of_cost) = match &proposed {
        Some(it) => (Some(it.role.clone()), Some(it.weeks), Some(it.cost)),
        None => (None, None, None),
    };
    action.title = Some(title).filter(|it| proposed.as_ref().is_none_or(|sheet| sheet.title != *it));
    action.weeks = Some(sheet.weeks).filter(|it| of_weeks != Some(*it));
    action.hours = sheet.hours;
    action.cost = Some(sheet.cost).filter(|it| of_cost != Some(*it));
    action.amount = sheet.amount;
    action.source = Some(names::name_or(&sheet.source, String::new)?).filter(|it| !it.is_empty());
    action.due = sheet.due;
    action.review = sheet.review;
    action.fields = sheet
        .fields
        .into_iter()
        .filter(|(field, text)| {
            let said = text.trim();
            !said.is_empty() && proposed.as_ref().is_none_or(|sheet| sheet.field(*field).0.trim() != said)
        })
        .map(|(field, text)| Ok((field, names::text(text)?)))
        .collect::<Result<_>>()?;
    // Who carries it has no second part in it.
    action.parts = sheet.parts.into_iter().filter(|(role, _)| *role != sheet.role).collect();
    action.role = Some(sheet.role).filter(|it| of_role.as_ref() != Some(it));
    action.serves = serves;
    action.note = names::text(sheet.note)?;
    Ok(())
}

/// Nothing that has not begun ends before the plan begins.
fn due(draft: &Draft, action: &Action, sheet: &ActionSheet) -> Result<()> {
    let start = draft.limits.start;
    match sheet.due {
        Some(due) if due < start && draft.standing(&action.key()).begun.is_none() => {
            Err(Error::DueBeforePlan { due, start })
        }
        Some(_) | None => Ok(()),
    }
}

/// What it serves beside its own item. What was said for assessments the plan does not draw on now stays as it is:
/// no screen shows it.
fn serves(draft: &Draft, action: &Action, sheet: &ActionSheet) -> Result<Vec<Serves>> {
    let drawn = |instrument: &InstrumentId| draft.sources.iter().find(|it| it.drawn && it.instrument.id == *instrument);
    let unseen = action.serves.iter().filter(|it| drawn(&it.instrument).is_none());
    let mut serves: BTreeMap<(InstrumentId, ItemId), Level> =
        unseen.map(|it| ((it.instrument.clone(), it.item.clone()), it.reaches)).collect();
    for it in &sheet.serves {
        let source = drawn(&it.instrument).ok_or_else(|| Error::NotInPlan(it.item.to_string()))?;
        item_of(source, &it.item, Some(it.reaches))?;
        serves.insert((it.instrument.clone(), it.item.clone()), it.reaches);
    }
    if let Some(own) = own_item(draft, action) {
        serves.remove(&own);
    }
    Ok(serves.into_iter().map(|((instrument, item), reaches)| Serves { instrument, item, reaches }).collect())
}

fn own_item(draft: &Draft, action: &Action) -> Option<(InstrumentId, ItemId)> {
    if let Some(sheet) = draft.proposal(&action.key()) {
        return Some((action.instrument.clone()?, sheet.item?));
    }
    let item = action.item.clone()?;
    let source = draft.sources.iter().find(|it| it.drawn && it.instrument.item(&item).is_some())?;
    Some((source.instrument.id.clone(), item))
}

/// The item an own action improves belongs to an assessment the plan draws on, and the level to its scale.
pub(in crate::roadmap) fn improves(draft: &Draft, item: &ItemId, reaches: Option<Level>) -> Result<()> {
    let mut drawn = draft.sources.iter().filter(|it| it.drawn);
    let source = drawn.find(|it| it.instrument.item(item).is_some());
    item_of(source.ok_or_else(|| Error::NotInPlan(item.to_string()))?, item, reaches)
}

fn item_of(source: &Source, item: &ItemId, reaches: Option<Level>) -> Result<()> {
    if source.instrument.item(item).is_none() {
        return Err(Error::NotInPlan(item.to_string()));
    }
    match reaches {
        Some(level) if !source.instrument.scale.has(level) => Err(Error::LevelOutOfScale(level.0)),
        Some(_) | None => Ok(()),
    }
}
