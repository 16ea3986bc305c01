//! The plan as it is agreed, and what is different since.

use cabildo_domain::{
    ActionKey, AgreedPlanId,
    follow_up::{Planned, against},
};
use cabildo_store::{AgreedAction, AgreedPlan};
use cabildo_text::Text;

use super::{
    AgreePlan, AgreedActionView, AgreedPlanView, AgreedPlansView,
    followed::{Following, is_stopped},
    hold_dates, not_to_come, told,
};
use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
    names,
    roadmap::{Draft, PlanChange},
};

/// Keeps the plan as it stands now, as agreed on a day by those who sign.
///
/// # Errors
/// There is nothing in the plan, or the day is to come.
pub fn agree_plan(app: &mut App, agree: AgreePlan) -> Result<AgreedPlansView> {
    not_to_come(app, agree.day)?;
    let (signatories, note) = (names::text(agree.signatories)?, names::text(agree.note)?);
    let id = AgreedPlanId(app.desk.ids.next());
    let (draft, actions) = {
        let db = app.store.read();
        let draft = Draft::of(&app.desk, &db, agree.council)?;
        let actions = to_agree(&Following::on(&app.desk, &db, &draft, app.desk.clock.today())?);
        (draft, actions)
    };
    if actions.is_empty() {
        return Err(Error::PlanIsEmpty);
    }
    let plan = AgreedPlan {
        id,
        council: agree.council,
        day: agree.day,
        signatories: signatories.lines().map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n"),
        note: note.trim().to_owned(),
        start: draft.limits.start,
        last_day: draft.limits.end,
        currency: draft.roadmap.currency.clone(),
        at: app.desk.clock.now(),
        actions,
    };
    app.store.write(|db| {
        hold_dates(db, &draft)?;
        Ok::<_, Error>(db.put_agreed_plan(&plan)?)
    })?;
    app.desk.history.forget(agree.council);
    agreed_plans(app, OfCouncil { council: agree.council })
}

/// The plans a council agreed, and what is different now.
///
/// # Errors
/// There is no such council.
pub fn agreed_plans(app: &App, of: OfCouncil) -> Result<AgreedPlansView> {
    let db = app.store.read();
    let text = &app.desk.text;
    let draft = Draft::of(&app.desk, &db, of.council)?;
    let following = Following::on(&app.desk, &db, &draft, app.desk.clock.today())?;
    Ok(AgreedPlansView {
        council: of.council,
        actions: to_agree(&following).len(),
        span: text.roadmap_date_range(text.long_date(draft.limits.end), text.long_date(draft.limits.start)),
        plans: following.agreed.iter().map(|plan| view(&following, plan, text)).collect(),
        changes: changes(&following, text),
    })
}

/// The actions of the plan now: what is over keeps the dates it was given.
fn to_agree(following: &Following<'_>) -> Vec<AgreedAction> {
    let in_plan = following.actions.iter().filter(|it| it.in_plan);
    let action = |it: &super::followed::Followed| {
        let sheet = following.draft.sheets.get(&it.key);
        AgreedAction {
            key: it.key.clone(),
            title: it.title.clone(),
            item_name: it.item_name.clone(),
            role: it.role.clone(),
            start: it.place.start,
            last_day: it.place.last_day,
            hours: sheet.map_or(following.draft.roadmap.action_hours, |sheet| sheet.hours),
            amount: sheet.and_then(|sheet| sheet.amount),
        }
    };
    in_plan.map(action).collect()
}

/// What is different in the plan now against the newest agreement. What was stopped is told where actions are
/// followed, with its reason.
fn changes(following: &Following<'_>, text: &Text) -> Vec<PlanChange> {
    let Some(newest) = following.agreed.first() else {
        return vec![];
    };
    let stopped = |it: &&AgreedAction| following.action(&it.key).is_some_and(is_stopped);
    let agreed: Vec<Planned> = newest.actions.iter().filter(|it| !stopped(it)).map(planned).collect();
    let now: Vec<Planned> = to_agree(following).iter().filter(|it| !stopped(it)).map(planned).collect();
    let title = |key: &ActionKey| match following.action(key) {
        Some(it) => it.title.clone(),
        None => newest.actions.iter().find(|it| it.key == *key).map(|it| it.title.clone()).unwrap_or_default(),
    };
    let change = |it: &cabildo_domain::follow_up::PlanChange| PlanChange {
        key: it.key.clone(),
        title: title(&it.key),
        what: told::change(text, following, &it.change, &following.draft.roadmap.currency),
    };
    against(&agreed, &now).iter().map(change).collect()
}

fn planned(action: &AgreedAction) -> Planned {
    Planned {
        key: action.key.clone(),
        role: action.role.clone(),
        start: action.start,
        last_day: action.last_day,
        amount: action.amount,
    }
}

fn view(following: &Following<'_>, plan: &AgreedPlan, text: &Text) -> AgreedPlanView {
    let sum: u64 = plan.actions.iter().filter_map(|it| it.amount).sum();
    let action = |it: &AgreedAction| AgreedActionView {
        key: it.key.clone(),
        title: it.title.clone(),
        role_name: following.role(&it.role),
        start: it.start,
        last_day: it.last_day,
    };
    AgreedPlanView {
        id: plan.id,
        day: plan.day,
        signatories: plan.signatories.lines().map(str::to_owned).collect(),
        note: plan.note.clone(),
        span: text.roadmap_date_range(text.long_date(plan.last_day), text.long_date(plan.start)),
        about: text.followup_agreed_about(plan.actions.len(), told::money(text, Some(sum), &plan.currency)),
        actions: plan.actions.iter().map(action).collect(),
    }
}
