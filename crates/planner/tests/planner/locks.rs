//! Locks that contradict each other, or what they need, are named.

use std::collections::BTreeMap;

use cabildo_planner::{Action, Choice, Hopeless, Need, NoPlan, Plan, Problem, ProblemError, follow, schedule};

use crate::bad_input::{impossible, office, refused};

/// Puts a lock on an action.
fn lock(problem: &mut Problem, at: usize, start: i64) {
    problem.actions[at].choice = Choice::Must;
    problem.actions[at].fixed = Some(start);
}

#[test]
fn locks_that_contradict_are_told() {
    let early = refused(|it| lock(it, 1, 1));
    assert_eq!(early, impossible("plan", Hopeless::Needs(vec!["survey".into()])), "before the survey can be done");
    let excluded = refused(|it| {
        lock(it, 1, 4);
        it.actions[0].choice = Choice::Never;
    });
    assert_eq!(excluded, impossible("plan", Hopeless::Needs(vec!["survey".into()])), "what it needs is excluded");
    let both = refused(|it| {
        it.actions[1].needs.clear();
        lock(it, 0, 3);
        lock(it, 1, 4);
    });
    let actions = vec!["plan".into(), "survey".into()];
    let overload = ProblemError::LocksOverload { resource: "TIC".into(), period: 4, actions: actions.clone() };
    assert_eq!(both, overload, "one pair of hands");
    let dear = refused(|it| {
        lock(it, 0, 0);
        lock(it, 1, 4);
        it.budgets[0].amount = 150;
    });
    assert_eq!(dear, ProblemError::LocksOverspend { from: "own".into(), period: 0, actions }, "200 of 150");
}

#[test]
fn a_lock_before_the_lock_of_what_it_needs_is_told() {
    let error = refused(|it| {
        lock(it, 0, 3);
        lock(it, 1, 4);
    });
    assert_eq!(error, impossible("plan", Hopeless::Needs(vec!["survey".into()])), "the survey ends after week 4");
    let between = refused(|it| {
        let needs = vec![Need::of("plan")];
        it.actions.push(Action { id: "report".into(), duration: 1, needs, ..Action::default() });
        lock(it, 0, 2);
        lock(it, 2, 5);
    });
    assert_eq!(between, impossible("report", Hopeless::Needs(vec!["plan".into()])), "one week for two weeks of work");
}

#[test]
fn a_lock_against_the_dates_of_its_own_action_is_told() {
    let early = refused(|it| {
        it.actions[0].earliest = 3;
        lock(it, 0, 2);
    });
    assert_eq!(early, impossible("survey", Hopeless::FixedOutside), "before its earliest week");
    let late = refused(|it| {
        it.actions[0].due = Some(4);
        lock(it, 0, 3);
    });
    assert_eq!(late, impossible("survey", Hopeless::FixedOutside), "it ends in week 5");
    let outside = refused(|it| lock(it, 0, 7));
    assert_eq!(outside, impossible("survey", Hopeless::FixedOutside), "two weeks from the last on");
    let after = refused(|it| lock(it, 0, 20));
    assert_eq!(after, impossible("survey", Hopeless::FixedOutside), "after the plan");
}

#[test]
fn locks_that_leave_no_room_for_what_they_need_are_named() {
    let mut problem = office();
    problem.actions.push(Action { id: "fair".into(), cost: BTreeMap::new(), ..problem.actions[0].clone() });
    lock(&mut problem, 1, 2);
    lock(&mut problem, 2, 0);
    assert_eq!(schedule(&problem), Err(NoPlan::NoRoom(vec!["plan".into()])), "the survey finds nobody before week 2");
    assert_eq!(follow(&problem, &Plan::default()), Err(NoPlan::NoRoom(vec!["plan".into()])), "at once as well");
}
