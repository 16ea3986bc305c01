//! What cannot be planned is named; an empty plan never stands for it.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_planner::{
    Action, Aim, Budget, Choice, Hopeless, Need, NoPlan, Out, Plan, Problem, ProblemError, Violation, check, follow,
    hopeless, outs, schedule,
};

/// Two actions of two weeks in eight weeks: the survey, and the plan that needs it.
pub(crate) fn office() -> Problem {
    let action = |id: &str| Action {
        id: id.into(),
        duration: 2,
        value: 5,
        demand: BTreeMap::from([("TIC".into(), 10)]),
        cost: BTreeMap::from([("own".into(), 100)]),
        ..Action::default()
    };
    let plan = Action { needs: vec![Need::of("survey")], ..action("plan") };
    Problem {
        periods: 8,
        actions: vec![action("survey"), plan],
        capacity: BTreeMap::from([("TIC".into(), vec![10; 8])]),
        budgets: vec![Budget { source: "own".into(), from: 0, until: 8, amount: 200 }],
        ..Problem::default()
    }
}

/// Why there is no plan after this change.
pub(crate) fn refused(change: impl FnOnce(&mut Problem)) -> ProblemError {
    let mut problem = office();
    change(&mut problem);
    match schedule(&problem) {
        Err(NoPlan::Problem(error)) => error,
        Ok(plan) => panic!("there should be no plan, and there is {plan:?}"),
        Err(NoPlan::NoRoom(actions)) => panic!("this should have been named before: {actions:?}"),
    }
}

/// Why an action that must be in the plan cannot.
pub(crate) fn impossible(action: &str, why: Hopeless) -> ProblemError {
    ProblemError::Impossible { action: action.into(), why }
}

#[test]
fn a_good_problem_has_a_plan() {
    let plan = schedule(&office()).expect("it is well put");
    assert_eq!(plan.starts, [("survey".into(), 0), ("plan".into(), 2)].into(), "one after the other");
    assert_eq!(plan.value(&office()), Ok(5 * 6 + 5 * 4), "each counts the weeks left after its end");
}

#[test]
fn actions_that_wait_for_each_other_are_named_and_only_they() {
    let error = refused(|it| it.actions[0].needs.push(Need::of("plan")));
    assert_eq!(error, ProblemError::Circle(vec!["plan".into(), "survey".into()]), "both");
    let mut problem = office();
    problem.actions.push(Action { id: "other".into(), duration: 1, ..Action::default() });
    problem.actions[0].needs.push(Need { any_of: vec!["plan".into(), "other".into()] });
    assert!(schedule(&problem).is_ok(), "an alternative leads out of the circle");
}

#[test]
fn budgets_and_capacity_that_cannot_be_are_refused() {
    let negative = refused(|it| it.budgets[0].amount = -1);
    assert_eq!(negative, ProblemError::NegativeBudget { of: "own".into(), from: 0, amount: -1 }, "below zero");
    let nobody = refused(|it| it.capacity.insert("TIC".into(), vec![0; 8]).into_iter().for_each(drop));
    assert_eq!(nobody, ProblemError::NoCapacity("TIC".into()), "nobody is ever there");
    let short = refused(|it| it.capacity.insert("TIC".into(), vec![10; 3]).into_iter().for_each(drop));
    assert_eq!(short, ProblemError::CapacityLength { resource: "TIC".into(), given: 3, periods: 8 }, "three of eight");
    let outside = refused(|it| it.budgets[0].until = 9);
    assert_eq!(outside, ProblemError::BudgetOutside { of: "own".into(), from: 0, until: 9 }, "after the plan");
}

#[test]
fn names_that_nobody_has_are_told() {
    let action = refused(|it| it.actions[1].needs.push(Need::of("nobody")));
    assert_eq!(
        action,
        ProblemError::UnknownAction { by: Some("plan".into()), name: "nobody".into() },
        "a prerequisite"
    );
    let resource = refused(|it| it.actions[0].demand.insert("GOB".into(), 1).into_iter().for_each(drop));
    assert_eq!(resource, ProblemError::UnknownResource { action: "survey".into(), resource: "GOB".into() }, "a role");
    let source = refused(|it| it.actions[0].cost.insert("bank".into(), 1).into_iter().for_each(drop));
    assert_eq!(source, ProblemError::UnknownSource { action: "survey".into(), from: "bank".into() }, "a source");
    assert_eq!(refused(|it| it.actions[1].id = "survey".into()), ProblemError::Twice("survey".into()), "a name twice");
    assert_eq!(
        refused(|it| it.actions[1].needs.push(Need::default())),
        ProblemError::EmptyNeed("plan".into()),
        "no way"
    );
}

#[test]
fn dates_that_cannot_be_kept_are_told() {
    let before = refused(|it| it.actions[0].fixed = Some(-2));
    assert_eq!(before, ProblemError::BeforeStart { action: "survey".into(), periods: 2 }, "before the plan");
    assert_eq!(refused(|it| it.closed = BTreeSet::from_iter(0..8)), ProblemError::NoTime, "nobody works");
    let must = |it: &mut Problem| it.actions.iter_mut().for_each(|action| action.choice = Choice::Must);
    let long = refused(|it| {
        must(it);
        it.actions[0].duration = 9;
    });
    assert_eq!(long, impossible("plan", Hopeless::Needs(vec!["survey".into()])), "nine weeks in eight, and what waits");
    let closed = refused(|it| {
        must(it);
        it.closed.insert(4);
        it.actions[1].fixed = Some(4);
    });
    assert_eq!(closed, impossible("plan", Hopeless::StartsClosed), "nobody works that week");
}

#[test]
fn an_action_longer_than_the_plan_is_named_even_if_it_is_open() {
    let mut problem = office();
    problem.actions[0].duration = 9;
    let found = hopeless(&problem).expect("the rest can be planned");
    assert_eq!(found["survey"], Hopeless::TooLong, "nine weeks in eight");
    assert_eq!(found["plan"], Hopeless::Needs(vec!["survey".into()]), "and what waits for it");
    let nothing = follow(&problem, &Plan::default()).expect("nothing must be in the plan");
    assert_eq!(nothing, Plan::default(), "the plan is empty");
    assert_eq!(outs(&problem, &nothing, "survey"), Ok(Out::TooLong { periods: 9, left: 8 }), "and says why");
    assert_eq!(outs(&problem, &nothing, "plan"), Ok(Out::Without("survey".into())), "for both");
}

#[test]
fn an_excluded_action_may_ask_for_people_who_are_never_there() {
    let mut problem = office();
    problem.capacity.insert("GOB".into(), vec![0; 8]);
    problem.actions[1].demand.insert("GOB".into(), 1);
    assert_eq!(
        schedule(&problem),
        Err(ProblemError::NoCapacity("GOB".into()).into()),
        "who is asked for and never there"
    );
    problem.actions[1].choice = Choice::Never;
    assert!(schedule(&problem).is_ok(), "nobody asks for them");
}

#[test]
fn what_must_be_in_the_plan_and_has_no_room_is_named() {
    let mut problem = office();
    problem.actions.iter_mut().for_each(|action| action.choice = Choice::Must);
    problem.budgets[0].amount = 150;
    assert_eq!(schedule(&problem), Err(NoPlan::NoRoom(vec!["plan".into()])), "money for one of them");
}

#[test]
fn an_open_action_that_can_be_in_no_plan_is_told_with_the_reason() {
    let mut problem = office();
    problem.actions[0].demand.insert("TIC".into(), 11);
    assert_eq!(
        hopeless(&problem),
        Ok(BTreeMap::from([("survey".into(), Hopeless::TooManyHands("TIC".into()))])),
        "eleven hours of ten"
    );
    problem = office();
    problem.actions[1].cost.insert("own".into(), 201);
    assert_eq!(hopeless(&problem), Ok([("plan".into(), Hopeless::TooDear("own".into()))].into()), "201 of 200");
    problem = office();
    problem.actions[1].duration = 9;
    assert_eq!(hopeless(&problem), Ok([("plan".into(), Hopeless::TooLong)].into()), "nine weeks of eight");
}

#[test]
fn for_the_shortest_time_everything_is_in() {
    let error = refused(|it| it.aim = Aim::ShortestTime);
    assert_eq!(error, ProblemError::NotForShortestTime("survey".into()), "it is left open");
}

#[test]
fn the_checker_names_what_a_plan_breaks() {
    let mut problem = office();
    problem.closed.insert(7);
    problem.budgets[0].amount = 150;
    let plan = Plan { starts: [("plan".into(), 0), ("survey".into(), 1), ("ghost".into(), 0)].into() };
    let found = check(&problem, &plan);
    let need = Violation::NeedNotMet { action: "plan".into(), any_of: vec!["survey".into()] };
    let with = vec!["survey".to_owned(), "plan".into()];
    let hands = Violation::TooManyHands { resource: "TIC".into(), period: 1, used: 20, there: 10, with: with.clone() };
    let money = Violation::Overspent { source: "own".into(), from: 0, spent: 200, amount: 150, with };
    assert_eq!(found, [Violation::Unknown("ghost".into()), need, hands, money], "each once");
    let late = Plan { starts: [("survey".into(), 6)].into() };
    assert_eq!(check(&problem, &late), [Violation::EndsAfterPlan("survey".into())], "the last week is closed");
}
