//! The feasts of a calendar file, for the closed days of the plan.

use cabildo_domain::roadmap::ClosedDays;
use cabildo_exchange::plan::{ClosedDay, LeftOut, WhyLeftOut, closed_days_from_ics};
use cabildo_text::Text;
use chrono::{Datelike, NaiveDate, Weekday};

use super::{
    told,
    views::{ClosedDaysFound, FoundClosedDays},
};
use crate::{
    App,
    commands::NamedFile,
    councils::OfCouncil,
    error::{Error, Result},
    roadmap::draft::Draft,
};

/// The days without work that a calendar file has within the plan. Keeps nothing.
///
/// # Errors
/// The file is no calendar, is broken or is larger than calendars of feasts are.
pub fn import_closed_days(app: &mut App, of: OfCouncil, file: &NamedFile) -> Result<ClosedDaysFound> {
    let found = closed_days_from_ics(&file.bytes).map_err(Error::PlanFile)?;
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, of.council)?;
    let text = &app.desk.text;
    let (start, end) = (draft.limits.start, draft.limits.end);
    let is_within = |day: &&ClosedDay| day.from <= end && day.to >= start;
    let days: Vec<FoundClosedDays> = found
        .days
        .iter()
        .filter(is_within)
        .map(|day| FoundClosedDays {
            days: ClosedDays { from: day.from, to: day.to, name: day.name.clone() },
            known: is_known(&draft, day),
        })
        .collect();
    let outside = found.days.len() - days.len() + count(&found.left_out, &|it| is_other_year(&it.why));
    let mut left_out = Vec::new();
    if outside > 0 {
        left_out.push(text.planfiles_left_out_outside(outside));
    }
    let told = found.left_out.iter().filter(|it| it.why != WhyLeftOut::Timed && !is_other_year(&it.why));
    left_out.extend(told.map(|it| said(text, it)));
    Ok(ClosedDaysFound { file: file.name.clone(), days, meetings: found.timed(), left_out })
}

fn said(text: &Text, it: &LeftOut) -> String {
    let name = if it.name.is_empty() { text.planfiles_event_unnamed() } else { it.name.clone() };
    text.planfiles_left_out(it.line, name, told::left_out(text, &it.why))
}

fn count(left_out: &[LeftOut], is_it: &dyn Fn(&LeftOut) -> bool) -> usize {
    left_out.iter().filter(|it| is_it(it)).count()
}

fn is_other_year(why: &WhyLeftOut) -> bool {
    matches!(why, WhyLeftOut::OtherYears { .. })
}

/// Whether nobody works on any of these days anyway.
fn is_known(draft: &Draft, day: &ClosedDay) -> bool {
    let is_off = |day: NaiveDate| {
        matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || draft.limits.closed.iter().any(|it| it.has(day))
    };
    day.from.iter_days().take_while(|it| *it <= day.to).all(is_off)
}
