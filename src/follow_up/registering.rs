//! Who has to do with the plan, and which role has which part in which action.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{Part, RoleId, StakeholderId};
use cabildo_store::Stakeholder;

use super::{KeepStakeholder, OfStakeholder, PartMatrix, PartRow, RegisterView, StakeholderView};
use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
    names,
    roadmap::{Draft, RoleName},
};

/// Who has to do with a council's plan.
///
/// # Errors
/// There is no such council.
pub fn register(app: &App, of: OfCouncil) -> Result<RegisterView> {
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, of.council)?;
    let roles = RoleName::all(&app.desk, &db)?;
    let names: BTreeMap<RoleId, String> = roles.iter().map(|it| (it.id.clone(), it.name.clone())).collect();
    let people = db.stakeholders_of(of.council)?;
    let (committee, others) = people.iter().map(|it| view(it, &names)).partition(|it: &StakeholderView| it.committee);
    Ok(RegisterView { council: of.council, committee, others, matrix: matrix(&draft, &roles), roles })
}

/// What is known of a stakeholder from now on.
///
/// # Errors
/// The name is missing, or there is no such council, role or stakeholder.
pub fn keep_stakeholder(app: &mut App, keep: KeepStakeholder) -> Result<RegisterView> {
    let council = keep.council;
    for step in [keep.interest, keep.influence].into_iter().flatten() {
        if !(1..=3).contains(&step) {
            return Err(Error::Bug(format!("no step {step} of interest or influence")));
        }
    }
    if let Some(id) = keep.id
        && app.store.read().one_stakeholder(id)?.council != council
    {
        return Err(Error::Bug(format!("stakeholder {id} is not of this council")));
    }
    let stakeholder = Stakeholder {
        id: keep.id.unwrap_or_else(|| StakeholderId(app.desk.ids.next())),
        council,
        name: names::name(&keep.name)?,
        organisation: names::name_or(&keep.organisation, String::new)?,
        role: keep.role,
        committee: keep.committee,
        part: keep.part,
        interest: keep.interest,
        influence: keep.influence,
        note: names::text(keep.note)?,
    };
    app.store.write(|db| Ok::<_, Error>(db.put_stakeholder(&stakeholder)?))?;
    register(app, OfCouncil { council })
}

/// Shows a stakeholder no longer; they can be brought back.
///
/// # Errors
/// There is no such stakeholder.
pub fn remove_stakeholder(app: &mut App, of: OfStakeholder) -> Result<RegisterView> {
    let (council, now) = (app.store.read().one_stakeholder(of.stakeholder)?.council, app.desk.clock.now());
    app.store.write(|db| Ok::<_, Error>(db.remove_stakeholder(of.stakeholder, now)?))?;
    register(app, OfCouncil { council })
}

/// Brings a stakeholder back who was removed.
///
/// # Errors
/// There is no such stakeholder.
pub fn restore_stakeholder(app: &mut App, of: OfStakeholder) -> Result<RegisterView> {
    let stakeholder = app.store.read().one_stakeholder(of.stakeholder)?;
    app.store.write(|db| Ok::<_, Error>(db.put_stakeholder(&stakeholder)?))?;
    register(app, OfCouncil { council: stakeholder.council })
}

fn view(it: &Stakeholder, names: &BTreeMap<RoleId, String>) -> StakeholderView {
    StakeholderView {
        id: it.id,
        name: it.name.clone(),
        organisation: it.organisation.clone(),
        role_name: it.role.as_ref().and_then(|role| names.get(role)).cloned().unwrap_or_default(),
        role: it.role.clone(),
        committee: it.committee,
        part: it.part,
        interest: it.interest,
        influence: it.influence,
        note: it.note.clone(),
    }
}

/// The part of each role in each action: the role that carries it answers for it.
fn matrix(draft: &Draft, roles: &[RoleName]) -> PartMatrix {
    let mut involved: BTreeSet<&RoleId> = BTreeSet::new();
    let mut rows: Vec<(PartRow, BTreeMap<&RoleId, Part>)> = Vec::new();
    for placed in &draft.placed {
        let Some(sheet) = draft.sheets.get(&placed.key) else { continue };
        let said = sheet.kept.iter().flat_map(|kept| &kept.parts);
        let mut parts: BTreeMap<&RoleId, Part> = said.map(|(role, part)| (role, *part)).collect();
        parts.insert(&sheet.role, Part::Accountable);
        involved.extend(parts.keys());
        rows.push((PartRow { key: placed.key.clone(), title: sheet.title.clone(), parts: vec![] }, parts));
    }
    let roles: Vec<RoleName> = roles.iter().filter(|it| involved.contains(&it.id)).cloned().collect();
    let row = |(row, parts): (PartRow, BTreeMap<&RoleId, Part>)| PartRow {
        parts: roles.iter().map(|it| parts.get(&it.id).copied()).collect(),
        ..row
    };
    PartMatrix { actions: rows.into_iter().map(row).collect(), roles }
}
