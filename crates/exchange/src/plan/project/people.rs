//! Who works on what, and with how much of the week.

use std::io;

use super::{Project, days::Span, hours, named, xml::Xml};
use crate::plan::PlanAction;

/// A person.
const WORK: &str = "1";
/// A week of the office, in hours.
const WEEK: f64 = 40.0;
impl Project<'_> {
    pub(super) fn resources(&self, xml: &mut Xml) -> io::Result<()> {
        for (role, (uid, name)) in &self.roles {
            let of_role = self.plan.actions.iter().filter(|it| it.role_id == *role);
            // Several people, where one action takes more than a week a week.
            let most = of_role.map(units).fold(1.0, f64::max);
            xml.inside("Resource", |xml| {
                xml.number("UID", *uid)?;
                xml.number("ID", *uid)?;
                xml.text("Name", &named(name))?;
                xml.text("Type", WORK)?;
                xml.text("IsNull", "0")?;
                xml.text("Code", &named(role))?;
                xml.text("MaxUnits", &most.to_string())
            })?;
        }
        Ok(())
    }

    pub(super) fn assignments(&self, xml: &mut Xml) -> io::Result<()> {
        let assigned = self.plan.actions.iter().filter_map(|it| Some((it, self.roles.get(it.role_id.as_str())?.0)));
        for ((action, role), uid) in assigned.zip(1..) {
            let span = self.office.span(action.start, action.end);
            xml.inside("Assignment", |xml| {
                xml.number("UID", uid)?;
                xml.number("TaskUID", self.uid(action))?;
                xml.number("ResourceUID", role)?;
                xml.text("PercentWorkComplete", if action.state_id == "done" { "100" } else { "0" })?;
                xml.text("Finish", &span.finish)?;
                xml.text("Start", &span.start)?;
                xml.text("Units", &units(action).to_string())?;
                xml.text("Work", &hours(work(action, &span)))
            })?;
        }
        Ok(())
    }
}

/// The part of its week that a role gives.
fn units(action: &PlanAction) -> f64 {
    f64::from(action.hours) / WEEK
}

/// What the role works on it in all, in minutes.
pub(super) fn work(action: &PlanAction, span: &Span) -> u64 {
    // A day has 8 of the 40 hours of a week.
    span.days * u64::from(action.hours) * 60 / 5
}
