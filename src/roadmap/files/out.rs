//! A draft → the plan as files have it.

use std::collections::BTreeMap;

use cabildo_domain::{ActionField, ActionKey, ActionState, Part, RoleId, roadmap::Phase};
use cabildo_exchange::plan::{PlanAction, PlanChoice, PlanFile, PlanReview};
use cabildo_store::Reader;
use cabildo_text::Text;
use chrono::{DateTime, Datelike, Months, NaiveDate, Utc, Weekday};

use super::heads::{COSTS, STATES, cost, cost_id, state_id};
use crate::{
    app::Desk,
    error::Result,
    follow_up::state_words,
    roadmap::{
        draft::{Draft, Placed},
        views::RoleName,
    },
};

/// Between the names of those who help.
pub(super) const BETWEEN_NAMES: &str = "; ";

/// The plan as it stands, in the chosen language.
pub(super) fn plan_file(desk: &Desk, db: &Reader<'_>, draft: &Draft) -> Result<PlanFile> {
    let text = &desk.text;
    let writing = Writing { draft, text, roles: db.role_names(text.language().code())? };
    let stamp = desk.clock.now();
    Ok(PlanFile {
        council: draft.council.name.clone(),
        council_id: draft.council.id.to_string(),
        language: text.language().code().to_owned(),
        stamp,
        sequence: sequence(stamp),
        start: draft.limits.start,
        end: draft.limits.end,
        closed: draft.limits.closed.iter().map(|it| (it.from, it.to)).collect(),
        actions: draft.placed.iter().filter_map(|placed| writing.action(placed)).collect(),
        reviews: writing.reviews(),
        roles: RoleName::all(desk, db)?.into_iter().map(|it| choice(it.id.as_str(), it.name)).collect(),
        states: STATES.iter().map(|it| choice(state_id(*it), state_words(text, *it))).collect(),
        cost_bands: COSTS.iter().map(|it| choice(cost_id(*it), cost(text, *it))).collect(),
    })
}

/// What was given up: calendars strike it out instead of keeping its old deadline.
pub(super) fn stopped(desk: &Desk, db: &Reader<'_>, draft: &Draft) -> Result<Vec<PlanAction>> {
    let writing = Writing { draft, text: &desk.text, roles: db.role_names(desk.text.language().code())? };
    let given_up = draft.standings.iter().filter(|(_, it)| it.state == ActionState::Stopped);
    let placed = given_up.filter_map(|(key, it)| {
        let end = it.ended?;
        Some(Placed { key: key.clone(), start: it.begun.unwrap_or(end).min(end), end })
    });
    Ok(placed.filter_map(|placed| writing.action(&placed)).collect())
}

fn choice(id: &str, name: String) -> PlanChoice {
    PlanChoice { id: id.to_owned(), name }
}

/// Whole minutes since 2020, so that what is written out later counts as newer.
fn sequence(at: DateTime<Utc>) -> u32 {
    let since = DateTime::from_timestamp(1_577_836_800, 0).unwrap_or_default();
    u32::try_from((at - since).num_minutes()).unwrap_or(0)
}

/// A draft and the words for it.
struct Writing<'a> {
    draft: &'a Draft,
    text: &'a Text,
    roles: BTreeMap<RoleId, String>,
}

impl Writing<'_> {
    fn action(&self, placed: &Placed) -> Option<PlanAction> {
        let (draft, text) = (self.draft, self.text);
        let sheet = draft.sheets.get(&placed.key)?;
        let kept = sheet.kept.as_ref();
        let stands = draft.standing(&placed.key).state;
        let of_field = |it: ActionField| (it.as_str().to_owned(), sheet.field(it).0);
        Some(PlanAction {
            key: placed.key.to_string(),
            phase: phase(text, Phase::of(draft.limits.start, placed.end)),
            title: sheet.title.clone(),
            item: sheet.item_name.clone(),
            assessment: sheet.assessment.clone(),
            start: placed.start,
            end: placed.end,
            weeks: sheet.weeks,
            hours: sheet.hours,
            role_id: sheet.role.to_string(),
            role: self.role(&sheet.role),
            supports: kept.map(|it| self.supports(it)).unwrap_or_default(),
            amount: sheet.amount,
            currency: draft.roadmap.currency.clone(),
            source: sheet.source.clone(),
            cost_band: cost(text, sheet.cost),
            needs: sheet.after.iter().map(ActionKey::to_string).collect(),
            state: state_words(text, stands),
            state_id: state_id(stands).to_owned(),
            fields: ActionField::ALL.into_iter().map(of_field).filter(|(_, said)| !said.is_empty()).collect(),
            note: kept.map(|it| it.note.clone()).unwrap_or_default(),
        })
    }

    fn supports(&self, action: &cabildo_store::Action) -> String {
        let helps = action.parts.iter().filter(|(_, part)| **part == Part::Supports);
        helps.map(|(role, _)| self.role(role)).collect::<Vec<_>>().join(BETWEEN_NAMES)
    }

    fn role(&self, role: &RoleId) -> String {
        self.roles.get(role).cloned().unwrap_or_default()
    }

    /// The first Monday of every month of the plan, and the days the council set for single actions.
    fn reviews(&self) -> Vec<PlanReview> {
        let (start, end) = (self.draft.limits.start, self.draft.limits.end);
        let monthly = first_mondays(start, end).into_iter().map(|day| PlanReview {
            id: format!("month-{}", day.format("%Y-%m")),
            title: self.text.planfiles_review_month(&self.draft.council.name),
            day,
        });
        let of_action = |placed: &Placed| {
            Some(PlanReview {
                id: format!("action-{}", placed.key),
                title: self.text.planfiles_review_action(self.draft.title(&placed.key)),
                day: self.draft.kept(&placed.key)?.review?,
            })
        };
        monthly.chain(self.draft.placed.iter().filter_map(of_action)).collect()
    }
}

fn first_mondays(start: NaiveDate, end: NaiveDate) -> Vec<NaiveDate> {
    let months = (0..).map_while(|month| start.with_day(1)?.checked_add_months(Months::new(month)));
    let mondays = months.map_while(|it| NaiveDate::from_weekday_of_month_opt(it.year(), it.month(), Weekday::Mon, 1));
    mondays.take_while(|day| *day <= end).filter(|day| *day >= start).collect()
}

fn phase(text: &Text, phase: Phase) -> String {
    match phase {
        Phase::First => text.roadmap_phase_first(),
        Phase::Second => text.roadmap_phase_second(),
        Phase::Third => text.roadmap_phase_third(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_first_monday_of_each_month_within_the_plan() {
        let days = first_mondays(day(2026, 12, 31), day(2027, 3, 1));
        assert_eq!(days, [day(2027, 1, 4), day(2027, 2, 1), day(2027, 3, 1)], "the last day counts");
        assert_eq!(first_mondays(day(2027, 1, 5), day(2027, 1, 30)), [], "after the one of its month");
    }

    #[test]
    fn a_minute_later_is_newer() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(sequence(at("2020-01-01T00:02:59Z")), 2);
        assert!(sequence(at("2027-01-04T09:01:00Z")) > sequence(at("2027-01-04T09:00:59Z")));
        assert_eq!(sequence(at("2019-01-04T09:01:00Z")), 0, "a clock that is wrong stops nothing");
    }
}
