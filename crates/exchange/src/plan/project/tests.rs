//! A project is read back, and says what the plan says.

use proptest::prelude::*;
use quick_xml::{Reader, events::Event};

use super::*;
use crate::plan::{
    sample::{action, day, heads, plan},
    settled,
};

/// An element as it was read.
#[derive(Debug, Default)]
struct Element {
    name: String,
    text: String,
    inside: Vec<Element>,
}

impl Element {
    /// The elements along a path of names.
    fn all(&self, name: &str) -> Vec<&Self> {
        self.inside.iter().filter(|it| it.name == name).collect()
    }

    fn one(&self, name: &str) -> &Self {
        self.all(name).first().copied().unwrap_or_else(|| panic!("no {name} in {}", self.name))
    }

    fn says(&self, name: &str) -> &str {
        &self.one(name).text
    }
}

/// The whole file, strictly: every end has its beginning.
fn read(bytes: &[u8]) -> Element {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) => open.push(Element { name: tag.name().as_ref().to_owned(), ..Element::default() }),
            Event::End(_) => {
                let done = open.pop().expect("one that began");
                open.last_mut().expect("one around it").inside.push(done);
            }
            Event::Text(it) => open.last_mut().expect("one around it").text += &it.xml10_content(),
            Event::GeneralRef(it) => {
                let name = it.xml10_content();
                let meant = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                let meant = meant.or_else(|| it.resolve_char_ref().ok().flatten().map(String::from));
                open.last_mut().expect("one around it").text += &meant.expect("a known one");
            }
            Event::Eof => break,
            Event::Decl(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(open.len(), 1, "everything has ended");
    open.pop().expect("the file").inside.pop().expect("the project")
}

fn written(plan: &PlanFile) -> Element {
    read(&plan_project(plan, &heads()).expect("written"))
}

#[test]
fn tasks_have_the_days_of_the_plan_and_the_links_between_them() {
    let project = written(&plan());
    let tasks = project.one("Tasks").all("Task");
    assert_eq!(tasks.len(), 3, "two actions and a review");
    let second = tasks[1];
    let told = ["UID", "ID", "Name", "Start", "Finish", "Duration"].map(|it| second.says(it));
    let name = "=1+1; ventanilla, \"única\"";
    // 40 weekdays, without Holy Week.
    assert_eq!(told, ["2", "2", name, "2027-02-01T08:00:00", "2027-03-19T17:00:00", "PT280H0M0S"]);
    assert_eq!(second.says("ConstraintDate"), "2027-02-01T08:00:00", "and stays there");
    assert_eq!(second.says("Deadline"), "2027-03-26T17:00:00", "with its deadline");
    let links = second.all("PredecessorLink");
    let link = ["PredecessorUID", "Type", "LinkLag"].map(|it| links[0].says(it));
    assert_eq!((links.len(), link), (1, ["1", "1", "0"]), "after the first has ended");
    assert!(tasks[0].all("PredecessorLink").is_empty(), "which waits for nothing");
    assert_eq!((tasks[2].says("Milestone"), tasks[2].says("Duration")), ("1", "PT0H0M0S"), "a review takes no time");
}

#[test]
fn what_is_done_is_whole_and_money_is_told_in_hundredths() {
    let project = written(&plan());
    let tasks = project.one("Tasks").all("Task");
    assert_eq!(tasks[0].says("PercentComplete"), "100", "done");
    assert_eq!(tasks[1].says("PercentComplete"), "0", "not done");
    assert_eq!(tasks[0].says("FixedCost"), "1200000000", "twelve millions");
    assert!(tasks[1].all("FixedCost").is_empty(), "nobody has said");
    assert_eq!(project.says("CurrencyCode"), "COP", "in this money");
    let notes = tasks[0].says("Notes");
    assert!(notes.contains("Producto: Un catálogo & su <índice>"), "with what the sheet says: {notes}");
}

#[test]
fn roles_are_people_with_a_part_of_their_week() {
    let project = written(&plan());
    let people: Vec<_> =
        project.one("Resources").all("Resource").iter().map(|it| (it.says("UID"), it.says("Name"))).collect();
    assert_eq!(people, [("1", "Secretaría de gobierno"), ("2", "A & B <ñ>")], "with their signs");
    let assigned = project.one("Assignments").all("Assignment");
    let told: Vec<_> =
        assigned.iter().map(|it| ["TaskUID", "ResourceUID", "Units", "Work"].map(|name| it.says(name))).collect();
    // 19 days: four weeks without 6 January; and 35 days.
    assert_eq!(told, [["1", "1", "0.25", "PT38H0M0S"], ["2", "2", "0.25", "PT70H0M0S"]], "ten hours a week");
    let mut plan = plan();
    plan.actions[0].hours = 60;
    assert_eq!(written(&plan).one("Resources").all("Resource")[0].says("MaxUnits"), "1.5", "more than one person");
}

#[test]
fn the_calendar_is_the_week_of_an_office_without_its_closed_days() {
    let mut plan = plan();
    plan.closed.push((day(2027, 3, 25), day(2027, 3, 30)));
    plan.closed.push((day(2031, 1, 1), day(2031, 1, 1)));
    let project = written(&plan);
    let calendar = project.one("Calendars").one("Calendar");
    let days = calendar.one("WeekDays").all("WeekDay");
    let working: Vec<_> = days.iter().map(|it| (it.says("DayType"), it.says("DayWorking"))).take(7).collect();
    assert_eq!(working[0], ("1", "0"), "Sunday");
    assert!(working[1..6].iter().all(|it| it.1 == "1"), "Monday to Friday");
    assert_eq!(working[6], ("7", "0"), "Saturday");
    let exceptions = calendar.one("Exceptions").all("Exception");
    let told: Vec<_> = exceptions
        .iter()
        .map(|it| (it.one("TimePeriod").says("FromDate"), it.one("TimePeriod").says("ToDate"), it.says("Occurrences")))
        .collect();
    let expected =
        [("2027-01-06T00:00:00", "2027-01-06T23:59:00", "1"), ("2027-03-22T00:00:00", "2027-03-30T23:59:00", "9")];
    assert_eq!(told, expected, "each day once, and only those of the plan");
    assert_eq!(days.len(), 9, "also for older programs");
}

#[test]
fn the_number_of_a_task_goes_by_its_key_and_not_by_its_place() {
    let mut plan = plan();
    plan.actions.reverse();
    let project = written(&plan);
    let tasks: Vec<_> = project.one("Tasks").all("Task").iter().map(|it| (it.says("UID"), it.says("ID"))).collect();
    assert_eq!(tasks, [("2", "1"), ("1", "2"), ("3", "3")], "moved, and the same");
}

#[test]
fn needs_that_lead_nowhere_and_spans_without_working_days_harm_nothing() {
    let mut plan = plan();
    plan.actions[0].needs = ["A.1", "gone", "A.2", "A.2"].map(str::to_owned).to_vec();
    (plan.actions[0].start, plan.actions[0].end) = (day(2027, 1, 9), day(2027, 1, 10));
    plan.actions[1].role_id = String::new();
    let project = written(&plan);
    let task = project.one("Tasks").all("Task")[0];
    assert_eq!(task.all("PredecessorLink").len(), 1, "one that is there, once");
    assert_eq!((task.says("Duration"), task.says("Milestone")), ("PT0H0M0S", "1"), "a weekend takes no time");
    assert_eq!(project.one("Assignments").all("Assignment").len(), 1, "nobody is assigned where nobody is named");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_can_be_read_back(title in "(\\PC|[&<>\"'\u{0}\u{b}\u{1f}\u{FFFF}\n]){0,60}", note in "(\\PC|[&<>\n\r\t]|]]>){0,60}") {
        let mut plan = plan();
        plan.actions = vec![PlanAction { title: title.clone(), note: note.clone(), ..action("Ñ & <1>") }];
        let project = written(&plan);
        let task = project.one("Tasks").all("Task")[0];
        let name = task.all("Name").first().map_or("", |it| it.text.as_str());
        prop_assert_eq!(name, on_one_line(&title));
        prop_assert!(task.says("Notes").ends_with(&settled(&note)), "{}", task.says("Notes"));
    }
}
