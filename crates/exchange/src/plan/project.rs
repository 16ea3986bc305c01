//! The plan → the XML of Microsoft Project, which other planning programs read too.
//!
//! Dates are kept: a task may not start before the day the plan gives it, so
//! that a program that schedules for itself finds the same days. Working days
//! and hours are those of an office, Monday to Friday, 8 to 12 and 13 to 17; a
//! role that gives 10 hours a week works on it with a quarter of its time.
//! How far an action under way has come is not known, so only what is done is
//! marked: all of it.

use std::{collections::BTreeMap, io};

use chrono::NaiveDate;

use super::{PlanAction, PlanFile, PlanHeads, PlanReview, calendar::described, on_one_line};

mod days;
mod people;
#[cfg(test)]
mod tests;
mod xml;

use days::Office;
use people::work;
use xml::Xml;

/// Of the schema, whose elements stand in a fixed order.
const NAMESPACE: &str = "http://schemas.microsoft.com/project";
/// The version whose schema this is: 2007.
const SAVE_VERSION: &str = "12";
/// The only calendar.
const CALENDAR: &str = "1";
/// A task keeps its length, whoever works on it.
const FIXED_DURATION: &str = "1";
/// The task before ends, then this one starts.
const FINISH_TO_START: &str = "1";
const START_NO_EARLIER_THAN: &str = "4";
const IN_DAYS: &str = "7";
/// Letters of a name; longer ones are cut.
const MOST_NAME: usize = 255;

/// The plan as a project: its actions and reviews as tasks, roles as people.
///
/// # Errors
/// Nothing is known that could go wrong while writing to memory.
pub fn plan_project(plan: &PlanFile, heads: &PlanHeads) -> io::Result<Vec<u8>> {
    let project = Project::new(plan, heads);
    let mut xml = Xml::new();
    xml.root("Project", NAMESPACE, |xml| {
        project.heading(xml)?;
        xml.inside("Calendars", |xml| project.calendar(xml))?;
        xml.inside("Tasks", |xml| project.tasks(xml))?;
        xml.inside("Resources", |xml| project.resources(xml))?;
        xml.inside("Assignments", |xml| project.assignments(xml))
    })?;
    Ok(xml.bytes())
}

/// A plan with the numbers that this format goes by.
struct Project<'a> {
    plan: &'a PlanFile,
    heads: &'a PlanHeads,
    office: Office,
    /// The numbers of the actions, by key: the same as long as no action is added.
    tasks: BTreeMap<&'a str, usize>,
    /// The numbers of the roles, by id, and what they are called.
    roles: BTreeMap<&'a str, (usize, &'a str)>,
}

impl<'a> Project<'a> {
    fn new(plan: &'a PlanFile, heads: &'a PlanHeads) -> Self {
        let mut tasks: BTreeMap<_, _> = plan.actions.iter().map(|it| (it.key.as_str(), 0)).collect();
        tasks.values_mut().zip(1..).for_each(|(uid, number)| *uid = number);
        let named = plan.actions.iter().filter(|it| !it.role_id.is_empty());
        let mut roles: BTreeMap<_, _> = named.map(|it| (it.role_id.as_str(), (0, it.role.as_str()))).collect();
        roles.values_mut().zip(1..).for_each(|((uid, _), number)| *uid = number);
        Self { plan, heads, office: Office::new(plan), tasks, roles }
    }

    fn heading(&self, xml: &mut Xml) -> io::Result<()> {
        let name = named(&self.heads.name);
        let last = self.plan.actions.iter().map(|it| it.end).chain([self.plan.end]).max().unwrap_or(self.plan.end);
        xml.text("SaveVersion", SAVE_VERSION)?;
        xml.text("Name", &name)?;
        xml.text("Title", &name)?;
        xml.text("Company", &named(&self.plan.council))?;
        xml.text("CreationDate", &self.plan.stamp.format("%Y-%m-%dT%H:%M:%S").to_string())?;
        xml.text("ScheduleFromStart", "1")?;
        xml.text("StartDate", &days::morning(self.plan.start))?;
        xml.text("FinishDate", &days::evening(last))?;
        if let Some(currency) = self.plan.actions.iter().map(|it| &it.currency).find(is_currency) {
            xml.text("CurrencyCode", currency)?;
        }
        xml.text("CalendarUID", CALENDAR)?;
        xml.text("DefaultStartTime", "08:00:00")?;
        xml.text("DefaultFinishTime", "17:00:00")?;
        xml.text("MinutesPerDay", "480")?;
        xml.text("MinutesPerWeek", "2400")?;
        xml.text("DaysPerMonth", "20")?;
        xml.text("DefaultTaskType", FIXED_DURATION)?;
        xml.text("NewTasksEffortDriven", "0")
    }

    fn calendar(&self, xml: &mut Xml) -> io::Result<()> {
        xml.inside("Calendar", |xml| {
            xml.text("UID", CALENDAR)?;
            xml.text("Name", &named(&self.plan.council))?;
            xml.text("IsBaseCalendar", "1")?;
            xml.text("BaseCalendarUID", "-1")?;
            self.office.write(xml)
        })
    }

    fn tasks(&self, xml: &mut Xml) -> io::Result<()> {
        for (action, id) in self.plan.actions.iter().zip(1..) {
            xml.inside("Task", |xml| self.task(xml, action, id))?;
        }
        // After the actions, so that their numbers do not move when a review is added.
        for (review, number) in self.plan.reviews.iter().zip(self.plan.actions.len() + 1..) {
            xml.inside("Task", |xml| milestone(xml, review, number))?;
        }
        Ok(())
    }

    fn task(&self, xml: &mut Xml, action: &PlanAction, id: usize) -> io::Result<()> {
        let span = self.office.span(action.start, action.end);
        let done = if action.state_id == "done" { "100" } else { "0" };
        let milestone = if span.days == 0 { "1" } else { "0" };
        xml.number("UID", self.uid(action))?;
        xml.number("ID", id)?;
        xml.text("Name", &named(&action.title))?;
        xml.text("Type", FIXED_DURATION)?;
        xml.text("IsNull", "0")?;
        xml.text("Contact", &named(&action.role))?;
        xml.number("OutlineNumber", id)?;
        xml.text("OutlineLevel", "1")?;
        xml.text("Priority", "500")?;
        xml.text("Start", &span.start)?;
        xml.text("Finish", &span.finish)?;
        xml.text("Duration", &hours(span.minutes()))?;
        xml.text("DurationFormat", IN_DAYS)?;
        xml.text("Work", &hours(work(action, &span)))?;
        xml.text("EffortDriven", "0")?;
        xml.text("Estimated", "0")?;
        xml.text("Milestone", milestone)?;
        xml.text("Summary", "0")?;
        if let Some(amount) = action.amount {
            // Money is told in hundredths.
            xml.text("FixedCost", &(u128::from(amount) * 100).to_string())?;
            xml.text("FixedCostAccrual", "3")?;
        }
        xml.text("PercentComplete", done)?;
        xml.text("PercentWorkComplete", done)?;
        xml.text("ConstraintType", START_NO_EARLIER_THAN)?;
        xml.text("CalendarUID", "-1")?;
        xml.text("ConstraintDate", &span.start)?;
        xml.text("Deadline", &days::evening(action.end))?;
        xml.text("Notes", &described(action, self.heads))?;
        let mut needs: Vec<usize> = action.needs.iter().filter_map(|it| self.tasks.get(it.as_str()).copied()).collect();
        needs.sort_unstable();
        needs.dedup();
        for need in needs.into_iter().filter(|it| *it != self.uid(action)) {
            xml.inside("PredecessorLink", |xml| {
                xml.number("PredecessorUID", need)?;
                xml.text("Type", FINISH_TO_START)?;
                xml.text("CrossProject", "0")?;
                xml.text("LinkLag", "0")?;
                xml.text("LagFormat", IN_DAYS)
            })?;
        }
        Ok(())
    }

    fn uid(&self, action: &PlanAction) -> usize {
        self.tasks.get(action.key.as_str()).copied().unwrap_or_default()
    }
}

/// A review: a day without length.
fn milestone(xml: &mut Xml, review: &PlanReview, number: usize) -> io::Result<()> {
    let at = days::evening(review.day);
    xml.number("UID", number)?;
    xml.number("ID", number)?;
    xml.text("Name", &named(&review.title))?;
    xml.text("Type", FIXED_DURATION)?;
    xml.text("IsNull", "0")?;
    xml.number("OutlineNumber", number)?;
    xml.text("OutlineLevel", "1")?;
    xml.text("Start", &at)?;
    xml.text("Finish", &at)?;
    xml.text("Duration", &hours(0))?;
    xml.text("DurationFormat", IN_DAYS)?;
    xml.text("Milestone", "1")?;
    xml.text("Summary", "0")?;
    xml.text("ConstraintType", START_NO_EARLIER_THAN)?;
    xml.text("ConstraintDate", &at)
}

/// `PT8H30M0S`.
fn hours(minutes: u64) -> String {
    format!("PT{}H{}M0S", minutes / 60, minutes % 60)
}

fn named(text: &str) -> String {
    on_one_line(text).chars().take(MOST_NAME).collect()
}

fn is_currency(code: &&String) -> bool {
    code.len() == 3 && code.bytes().all(|it| it.is_ascii_uppercase())
}

/// So many days after another.
fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(chrono::Days::new(days)).unwrap_or(NaiveDate::MAX)
}
