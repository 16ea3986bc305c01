//! Deadlines and reviews → iCalendar.
//!
//! An event is known by its UID. It is made of the council and the action
//! only, so a calendar that takes in a second file moves the deadlines it has
//! instead of adding them again. It has no host name: plans are made on
//! computers that have none.

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use super::{Column, PlanAction, PlanFile, PlanHeads, on_one_line};

/// The deadlines and reviews of a plan, each on its whole day.
pub fn plan_calendar(plan: &PlanFile, heads: &PlanHeads) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    let name = on_one_line(&heads.name);
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", &format!("-//Cabildo//Plan//{}", plan.language.to_uppercase())),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &name),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    for action in &plan.actions {
        let uid = format!("{}.{}@cabildo", in_uid(&action.key), in_uid(&plan.council_id));
        let mut event = event(plan, &uid, &action.title, action.end);
        event.description(&described(action, heads)).status(status(action));
        calendar.push(event.done());
    }
    for review in &plan.reviews {
        let uid = format!("{}.{}@review.cabildo", in_uid(&review.id), in_uid(&plan.council_id));
        calendar.push(event(plan, &uid, &review.title, review.day).status(EventStatus::Confirmed).done());
    }
    calendar.to_string().into_bytes()
}

/// A whole day that does not make anybody busy.
fn event(plan: &PlanFile, uid: &str, title: &str, day: NaiveDate) -> Event {
    let mut event = Event::new();
    event.uid(uid).summary(&on_one_line(title)).sequence(plan.sequence).timestamp(plan.stamp).last_modified(plan.stamp);
    event.starts(day).ends(day.checked_add_days(Days::new(1)).unwrap_or(day));
    event.add_property("TRANSP", "TRANSPARENT");
    event
}

fn status(action: &PlanAction) -> EventStatus {
    if action.state_id == "stopped" { EventStatus::Cancelled } else { EventStatus::Confirmed }
}

/// What somebody wants to know who meets a deadline in a calendar, one entry a line.
pub(super) fn described(action: &PlanAction, heads: &PlanHeads) -> String {
    let said = |(column, head): &(Column, String)| {
        let text = match column {
            Column::Phase
            | Column::Item
            | Column::Assessment
            | Column::Role
            | Column::Supports
            | Column::State
            | Column::Field(_)
            | Column::Note => action.written(column),
            Column::Key
            | Column::Title
            | Column::Start
            | Column::End
            | Column::Weeks
            | Column::Hours
            | Column::Amount
            | Column::Currency
            | Column::Source
            | Column::CostBand
            | Column::Needs => return None,
        };
        (!text.is_empty()).then(|| format!("{}: {text}", on_one_line(head)))
    };
    heads.columns.iter().filter_map(said).collect::<Vec<_>>().join("\n")
}

/// An id without anything that could mean something in a UID; different ids stay different.
fn in_uid(id: &str) -> String {
    let mut plain = String::with_capacity(id.len());
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => plain.push(char::from(byte)),
            // Also the dot that stands between the action and the council.
            byte => plain += &format!("_{byte:02x}"),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use proptest::prelude::*;

    use super::*;
    use crate::plan::{
        sample::{action, day, heads, plan},
        settled,
    };

    fn read_back(bytes: &[u8]) -> Vec<Event> {
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let calendar: Calendar = text.parse().expect("a calendar");
        calendar.events().cloned().collect()
    }

    fn days(event: &Event) -> (Option<&str>, Option<&str>) {
        (event.property_value("DTSTART"), event.property_value("DTEND"))
    }

    #[test]
    fn deadlines_and_reviews_are_read_back_as_they_were_written() {
        let events = read_back(&plan_calendar(&plan(), &heads()));
        let titles: Vec<_> = events.iter().filter_map(Component::get_summary).collect();
        assert_eq!(titles, ["Catálogo de trámites", "=1+1; ventanilla, \"única\"", "Revisión mensual"], "all of them");
        assert_eq!(days(&events[0]), (Some("20270129"), Some("20270130")), "the whole day on which it ends");
        assert_eq!(events[0].property_value("DTSTAMP"), Some("20261121T120000Z"), "the moment it was given");
        assert_eq!(events[0].get_last_modified(), Some(plan().stamp), "the same");
        assert_eq!(events[0].get_sequence(), Some(3), "and the number it was given");
        let told = events[0].get_description().expect("a description");
        assert!(told.contains("Responsable: Secretaría de gobierno\n"), "under the heads it was given: {told}");
        assert!(told.ends_with("Nota: Ana dijo: \"sí\"; falta, a\\b\nla firma"), "with every sign and line: {told}");
    }

    #[test]
    fn a_second_file_moves_the_deadlines_of_the_first() {
        let (first, mut later) = (plan(), plan());
        later.sequence += 1;
        later.stamp = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).expect("a moment");
        for action in &mut later.actions {
            action.end = day(2027, 6, 30);
            action.title = "Otro nombre".to_owned();
        }
        let uids = |plan: &PlanFile| -> Vec<String> {
            let events = read_back(&plan_calendar(plan, &heads()));
            events.iter().filter_map(|it| it.get_uid().map(str::to_owned)).collect()
        };
        assert_eq!(uids(&first), uids(&later), "nothing that changes is part of them");
        assert_eq!(uids(&first)[0], "A_2e1.villa-rica@cabildo", "only the action and the council");
        let neighbour = PlanFile { council_id: "monte-alto".to_owned(), ..plan() };
        assert!(uids(&first).iter().all(|it| !uids(&neighbour).contains(it)), "a neighbour's are others");
    }

    #[test]
    fn a_stopped_action_is_struck_out_and_nobody_is_busy() {
        let mut plan = plan();
        plan.actions[0].state_id = "stopped".to_owned();
        let events = read_back(&plan_calendar(&plan, &heads()));
        assert_eq!(events[0].get_status(), Some(EventStatus::Cancelled), "calendars strike it out");
        assert_eq!(events[1].get_status(), Some(EventStatus::Confirmed), "only that one");
        assert!(events.iter().all(|it| it.property_value("TRANSP") == Some("TRANSPARENT")), "a deadline is no meeting");
    }

    #[test]
    fn lines_are_folded_within_75_bytes() {
        let mut plan = plan();
        plan.actions[0].title = "Ñandú e índice ".repeat(40);
        let text = String::from_utf8(plan_calendar(&plan, &heads())).expect("no letter is cut");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "as the standard wants");
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "and no other line end");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_text_comes_back_as_it_was(title in "\\PC{0,120}", note in "[\\PC\n\t\r\u{0}]{0,200}", key in "\\PC{1,12}") {
            let mut plan = plan();
            plan.actions = vec![action(&key)];
            plan.actions[0].title = title.clone();
            plan.actions[0].note = note.clone();
            let events = read_back(&plan_calendar(&plan, &heads()));
            prop_assert_eq!(events.len(), 2);
            prop_assert_eq!(events[0].get_summary().unwrap_or_default(), on_one_line(&title));
            let told = events[0].get_description().unwrap_or_default();
            prop_assert!(told.ends_with(&settled(&note)), "{}", told);
        }

        #[test]
        fn different_actions_have_different_uids(one in "[a-c._-]{1,4}", other in "[a-c._-]{1,4}") {
            prop_assert_eq!(one == other, in_uid(&one) == in_uid(&other));
        }
    }
}
