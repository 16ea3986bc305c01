//! Plans within money and hours, their reasons, and better ones.

use std::time::Duration;

use serde_json::{Value, json};

use crate::scenario::{Scenario, actions, within};

/// A town with more to do than hands and money: eight gaps of two levels.
fn busy_town() -> Scenario {
    let mut town = Scenario::new("digital-capability").agrees([
        ("TEC-5", 1),
        ("TEC-6", 1),
        ("TEC-3", 1),
        ("LID-1", 1),
        ("LID-2", 1),
        ("GOB-1", 1),
        ("GOB-2", 1),
        ("EST-1", 1),
    ]);
    let before = town.roadmap();
    town.does("plan_within", within(&before, json!({ "months": 12, "roleHours": 13 })));
    town
}

fn of_council(town: &Scenario) -> Value {
    json!({ "council": town.council })
}

/// Looks for a better plan until the search is over.
fn improved(town: &mut Scenario) -> Value {
    let of = of_council(town);
    let mut state = town.does("improve_plan", of.clone());
    while state["running"] == true {
        std::thread::sleep(Duration::from_millis(20));
        state = town.does("improving", of.clone());
    }
    state
}

/// What an action names as lacking, as the planner's sentence says it: "… con USD 1.200 más (2027)".
fn lacking_money(why: &str) -> Option<u64> {
    let after = why.split("USD ").nth(1)?;
    let digits: String = after.chars().take_while(|it| !it.is_alphabetic()).filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[test]
fn a_better_plan_is_found_in_the_background_and_says_how_good_it_is() {
    let mut town = busy_town();
    let first = town.roadmap();
    assert_eq!(first["quality"], Value::Null, "nobody has worked it out yet");
    let state = improved(&mut town);
    let at_most = state["atMostBetter"].as_u64().expect("it says how much better a plan could be");
    let found = &state["roadmap"];
    assert_eq!(found["quality"]["atMostBetter"], json!(at_most), "and the plan keeps it");
    let after = town.roadmap();
    assert_eq!(after["phases"], found["phases"], "the plan that was found stays");
    assert_eq!(after["quality"]["atMostBetter"], json!(at_most), "with how good it is");

    let changed = town.does("plan_within", within(&after, json!({ "roleHours": 26 })));
    assert_eq!(changed["quality"], Value::Null, "with more hours nobody knows any more");
}

#[test]
fn the_same_town_finds_the_same_better_plan_on_every_computer() {
    let (mut one, mut other) = (busy_town(), busy_town());
    assert_eq!(improved(&mut one)["roadmap"]["phases"], improved(&mut other)["roadmap"]["phases"]);
}

#[test]
fn a_search_can_be_stopped_and_people_work_meanwhile() {
    let mut town = busy_town();
    let of = of_council(&town);
    town.does("improve_plan", of.clone());
    let key = actions(&town.roadmap())[0]["key"].clone();
    town.does("choose_action", json!({ "council": town.council, "key": key, "choice": "excluded" }));
    let stopped = town.does("stop_improving", of.clone());
    assert_eq!(stopped["running"], false);
    let roadmap = &stopped["roadmap"];
    assert!(actions(roadmap).iter().all(|it| it["key"] != key), "what was excluded meanwhile stays out");
    assert_eq!(town.does("improving", of)["roadmap"], Value::Null, "it is over");
}

#[test]
fn money_leaves_actions_out_and_the_amount_each_names_brings_it_in() {
    let mut town = busy_town();
    let before = town.roadmap();
    let years = |amount: u64| json!([{ "source": "", "year": 2026, "amount": amount }, { "source": "", "year": 2027, "amount": amount }]);
    let poor = town.does("plan_within", within(&before, json!({ "budgets": years(600), "roleHours": 80 })));
    let out = poor["leftOut"].as_array().unwrap();
    assert!(!out.is_empty(), "600 a year do not pay for everything");
    assert!(poor["money"]["planned"].as_u64() <= poor["money"]["there"].as_u64(), "no more is spent than there is");
    let lacks = out.iter().find_map(|it| Some((it["key"].clone(), lacking_money(it["why"].as_str().unwrap())?)));
    let (key, amount) = lacks.expect("one of them names an amount");
    let rich = town.does("plan_within", within(&before, json!({ "budgets": years(600 + amount), "roleHours": 80 })));
    assert!(actions(&rich).len() > actions(&poor).len(), "with that much more there is more in it");
    let include = json!({ "council": town.council, "key": key, "choice": "included" });
    let wanted = town.does("choose_action", include);
    assert!(
        actions(&wanted).iter().any(|it| it["key"] == key),
        "and the one that named it fits: {}",
        wanted["warnings"]
    );
}

#[test]
fn what_must_be_in_the_plan_and_does_not_fit_is_named() {
    let mut town = busy_town();
    let before = town.roadmap();
    let key = actions(&before)[0]["key"].clone();
    town.does("choose_action", json!({ "council": town.council, "key": key, "choice": "included" }));
    let none = json!({ "budgets": [{ "source": "", "year": 2027, "amount": 0 }] });
    let broke = town.does("plan_within", within(&before, none));
    let warning = broke["warnings"][0].as_str().expect("the person is told");
    assert!(warning.contains("debe estar en el plan y no cabe"), "{warning}");
    assert!(broke["leftOut"].as_array().unwrap().iter().any(|it| it["key"] == key), "it waits outside the plan");
}

#[test]
fn a_change_says_what_it_changed_and_can_be_taken_back_and_done_again() {
    let mut town = busy_town();
    let of = of_council(&town);
    let before = town.roadmap();
    let key = actions(&before)[0]["key"].clone();
    let changed = town.does("choose_action", json!({ "council": town.council, "key": key, "choice": "excluded" }));
    let change = changed["changes"].as_array().unwrap().iter().find(|it| it["key"] == key).unwrap().clone();
    assert_eq!(change["what"], "Sale del plan.");
    assert_eq!(changed["canUndo"], true);
    let undone = town.does("undo_plan", of.clone());
    assert_eq!(undone["phases"], before["phases"], "as it was");
    assert_eq!(undone["canRedo"], true);
    let redone = town.does("redo_plan", of.clone());
    assert_eq!(redone["phases"], changed["phases"], "and done again");
    assert_eq!(town.does("redo_plan", of)["phases"], changed["phases"], "nothing more to do again");
}

#[test]
fn a_moved_action_stays_where_it_was_put_and_the_others_where_they_were() {
    let mut town = busy_town();
    let before = town.roadmap();
    let last = actions(&before).into_iter().rfind(|it| it["unlocks"] == json!([])).unwrap();
    let day = json!("2027-10-04");
    let ask = json!({ "council": town.council, "key": last["key"], "day": day, "arrange": true });
    let moved = town.does("move_action", ask)["roadmap"].clone();
    let there = |roadmap: &Value| actions(roadmap).into_iter().find(|it| it["key"] == last["key"]).unwrap();
    assert_eq!(there(&moved)["start"], day, "where it was put");
    let state = improved(&mut town);
    assert_eq!(there(&state["roadmap"])["start"], day, "even after a search");
}
