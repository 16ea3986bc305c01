use proptest::prelude::*;

use super::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

fn limits() -> Limits {
    Limits { start: day(1, 4), end: day(12, 31), closed: vec![] }
}

fn task(key: &str, role: &str, weeks: u8, after: &[&str], priority: f64) -> Task {
    Task {
        key: key.into(),
        role: role.into(),
        weeks,
        after: after.iter().map(|key| (*key).into()).collect(),
        priority,
        level: Level(1),
        fixed: None,
    }
}

fn placed<'a>(plan: &'a Schedule, key: &str) -> &'a Placed {
    plan.placed.iter().find(|it| it.key.as_str() == key).unwrap()
}

#[test]
fn the_most_urgent_action_starts_on_the_first_monday() {
    let plan = schedule(&[task("A", "TIC", 2, &[], 9.0)], &limits()).unwrap();
    let it = placed(&plan, "A");
    assert_eq!((it.start, it.end), (day(1, 4), day(1, 15)), "two weeks, Monday to Friday");
    assert_eq!(it.held_by, Hold::Nothing);
}

#[test]
fn what_is_needed_comes_first_even_if_it_is_worth_nothing_itself() {
    let tasks = [task("A", "TIC", 1, &["B"], 50.0), task("B", "TIC", 3, &[], 0.0), task("C", "TIC", 1, &[], 9.0)];
    let plan = schedule(&tasks, &limits()).unwrap();
    assert_eq!(placed(&plan, "B").start, day(1, 4), "B inherits the urgency of A");
    assert_eq!(placed(&plan, "A").start, day(1, 25), "A waits for B");
    assert_eq!(placed(&plan, "A").held_by, Hold::After("B".into()));
}

#[test]
fn a_role_has_two_actions_open_at_most() {
    let tasks: Vec<Task> = ["A", "B", "C"].map(|key| task(key, "TIC", 2, &[], 1.0)).into();
    let plan = schedule(&tasks, &limits()).unwrap();
    assert_eq!(placed(&plan, "C").start, day(1, 18), "the third waits for a free hand");
    assert_eq!(placed(&plan, "C").held_by, Hold::RoleBusy);
}

#[test]
fn nothing_is_planned_into_closed_weeks() {
    let closed = vec![ClosedDays { from: day(1, 4), to: day(1, 15) }];
    let plan = schedule(&[task("A", "TIC", 1, &[], 1.0)], &Limits { closed, ..limits() }).unwrap();
    assert_eq!(placed(&plan, "A").start, day(1, 18), "two weeks of holidays pass first");
}

#[test]
fn a_fixed_date_is_kept_and_one_that_is_too_early_is_said() {
    let mut fixed = task("A", "TIC", 1, &[], 1.0);
    fixed.fixed = Some(day(3, 3));
    let mut early = task("B", "ALC", 1, &["C"], 1.0);
    early.fixed = Some(day(1, 4));
    let plan = schedule(&[fixed, early, task("C", "ALC", 4, &[], 1.0)], &limits()).unwrap();
    assert_eq!(placed(&plan, "A").start, day(3, 1), "the week of the day that was asked for");
    assert_eq!(placed(&plan, "A").held_by, Hold::Fixed);
    assert_eq!(placed(&plan, "B").held_by, Hold::FixedTooEarly("C".into()), "C takes four weeks");
}

#[test]
fn what_does_not_fit_is_left_out_with_everything_that_needs_it() {
    let short = Limits { end: day(1, 22), ..limits() };
    let tasks = [task("A", "TIC", 9, &[], 1.0), task("B", "ALC", 1, &["A"], 5.0)];
    let plan = schedule(&tasks, &short).unwrap();
    assert_eq!(plan.left_out[&"A".into()], LeftOut::NoRoom);
    assert_eq!(plan.left_out[&"B".into()], LeftOut::Without("A".into()));
}

#[test]
fn impossible_requests_are_refused_with_the_reason() {
    let backwards = Limits { end: day(1, 1), ..limits() };
    let refused = schedule(&[], &backwards).unwrap_err();
    assert!(matches!(refused, RoadmapError::EndBeforeStart { .. }), "{refused}");
    let circle = [task("A", "TIC", 1, &["B"], 1.0), task("B", "TIC", 1, &["A"], 1.0)];
    let refused = schedule(&circle, &limits()).unwrap_err();
    assert_eq!(refused, RoadmapError::Circle(vec!["A".into(), "B".into()]));
}

#[test]
fn phases_are_counted_from_the_start_of_the_plan() {
    assert_eq!(Phase::of(day(1, 4), day(3, 29)), Phase::First);
    assert_eq!(Phase::of(day(1, 4), day(4, 5)), Phase::Second);
    assert_eq!(Phase::of(day(1, 4), day(1, 4) + Days::new(400)), Phase::Third);
}

/// Tasks that only ever need earlier ones, so there is never a circle.
fn some_tasks() -> impl Strategy<Value = Vec<Task>> {
    let one = (0usize..4, 1u8..9, 0u32..100, prop::collection::vec(any::<prop::sample::Index>(), 0..3));
    prop::collection::vec(one, 1..30).prop_map(|rows| {
        let key = |n: usize| format!("T{n:02}");
        rows.into_iter()
            .enumerate()
            .map(|(n, (role, weeks, priority, needs))| {
                let after: Vec<String> = needs.iter().filter(|_| n > 0).map(|it| key(it.index(n.max(1)))).collect();
                let after: Vec<&str> = after.iter().map(String::as_str).collect();
                task(&key(n), ["ALC", "TIC", "TES", "JUR"][role], weeks, &after, f64::from(priority))
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn every_plan_respects_needs_hands_and_dates(tasks in some_tasks()) {
        let limits = limits();
        let plan = schedule(&tasks, &limits).unwrap();
        prop_assert_eq!(plan.placed.len() + plan.left_out.len(), tasks.len(), "nothing is lost");
        for it in &plan.placed {
            prop_assert!(it.start >= limits.start && it.end <= limits.end);
            let task = tasks.iter().find(|task| task.key == it.key).unwrap();
            for first in &task.after {
                prop_assert!(placed(&plan, first.as_str()).end < it.start, "{} before {}", first, it.key);
            }
            let role_of = |key: &ActionKey| &tasks.iter().find(|task| task.key == *key).unwrap().role;
            let open = plan.placed.iter().filter(|other| {
                role_of(&other.key) == &task.role && other.start <= it.start && it.start <= other.end
            });
            prop_assert!(open.count() <= OPEN_AT_ONCE, "{} has too much at hand", task.role);
        }
    }

    #[test]
    fn the_order_in_which_actions_are_named_is_irrelevant(mut tasks in some_tasks()) {
        let plan = schedule(&tasks, &limits()).unwrap();
        tasks.reverse();
        prop_assert_eq!(plan, schedule(&tasks, &limits()).unwrap());
    }
}
