//! The council's actions in order and time.

use serde_json::{Value, json};

use crate::scenario::{Scenario, actions, within};

fn low_town() -> Scenario {
    Scenario::new("digital-capability").agrees([("TEC-5", 1), ("TEC-6", 1), ("LID-2", 1), ("LID-1", 1)])
}

fn key_of(roadmap: &Value, title: usize) -> String {
    actions(roadmap)[title]["key"].as_str().unwrap().to_owned()
}

#[test]
fn gaps_become_dated_actions_with_one_role_and_a_reason_each() {
    let roadmap = low_town().roadmap();
    let planned = actions(&roadmap);
    assert!(planned.len() >= 4, "an action for each gap: {}", planned.len());
    for action in &planned {
        assert!(!action["roleName"].as_str().unwrap().is_empty(), "one role carries it: {action}");
        assert!(!action["why"].as_array().unwrap().is_empty(), "it says why it is there: {action}");
        assert!(!action["heldBy"].as_str().unwrap().is_empty(), "and what holds it: {action}");
        assert!(action["start"].as_str() < action["end"].as_str());
    }
}

#[test]
fn what_an_action_needs_is_added_and_comes_before_it() {
    // LID-1 from 3 to 4 means a quarterly review, which needs a named digital lead.
    let mut town = Scenario::new("digital-capability").agrees([("LID-1", 3)]);
    let roadmap = town.roadmap();
    let planned = actions(&roadmap);
    let review = planned.iter().find(|it| it["key"] == "digital-capability/LID-1.2").unwrap();
    let needed = review["needs"][0]["key"].as_str().unwrap();
    let first = planned.iter().find(|it| it["key"] == needed).unwrap();
    assert_eq!(first["item"], "LID-2");
    assert_eq!(first["added"], true, "marked as added");
    assert!(first["end"].as_str() < review["start"].as_str(), "and done before");
}

#[test]
fn the_person_can_exclude_include_edit_and_move() {
    let mut town = low_town();
    let council = town.council.clone();
    let roadmap = town.roadmap();
    let (count, key) = (actions(&roadmap).len(), key_of(&roadmap, 0));

    let choose = |choice: &str| json!({ "council": council, "key": key, "choice": choice });
    let without = town.does("choose_action", choose("excluded"));
    assert!(actions(&without).len() < count, "it is out");
    assert!(without["excluded"].as_array().unwrap().iter().any(|it| it["key"] == *key), "but not forgotten");
    let again = town.does("choose_action", choose("suggested"));
    assert_eq!(actions(&again).len(), count, "and can come back");

    let sheet = json!({ "title": "Nuestra manera", "role": "ALC", "weeks": 5, "cost": "medium", "note": "Con la mancomunidad" });
    let edited = town.does("edit_action", json!({ "council": council, "key": key, "sheet": sheet }));
    let action = actions(&edited).into_iter().find(|it| it["key"] == *key).unwrap();
    assert_eq!(
        (&action["title"], &action["weeks"], &action["edited"]),
        (&json!("Nuestra manera"), &json!(5), &json!(true))
    );

    let moved =
        town.does("move_action", json!({ "council": council, "key": key, "day": "2027-03-03", "arrange": true }));
    let action = actions(&moved["roadmap"]).into_iter().find(|it| it["key"] == *key).unwrap();
    assert_eq!(action["start"], "2027-03-01", "the Monday of the week that was asked for");
}

#[test]
fn the_council_can_add_an_action_of_its_own() {
    let mut town = low_town();
    let council = town.council.clone();
    let sheet = json!({ "title": "Invitar a la radio local", "role": "COM", "weeks": 1, "cost": "low", "note": "" });
    let add = json!({ "council": council, "sheet": sheet, "item": "TEC-5", "after": [] });
    let roadmap = town.does("add_action", add);
    let own = actions(&roadmap).into_iter().find(|it| it["own"] == true).unwrap();
    assert_eq!(own["title"], "Invitar a la radio local");
    assert!(!own["itemName"].as_str().unwrap().is_empty(), "it serves an item");
}

#[test]
fn impossible_requests_are_refused_with_the_reason_and_change_nothing() {
    let mut town = Scenario::new("digital-capability").agrees([("LID-1", 3)]);
    let council = town.council.clone();
    let before = town.roadmap();
    let limits = |months: u8, closed: Value| within(&before, json!({ "months": months, "closed": closed }));
    assert!(town.call("plan_within", limits(0, json!([]))).is_err(), "no plan lasts no time");
    let backwards = json!([{ "from": "2027-02-10", "to": "2027-02-01" }]);
    let refused = town.call("plan_within", limits(12, backwards)).unwrap_err();
    assert!(refused.message.contains("antes de empezar"), "{}", refused.message);

    let too_early = json!({ "council": council, "key": "digital-capability/LID-1.2", "day": "2026-11-23" });
    let refused = town.does("move_action", too_early.clone());
    assert_eq!(refused["roadmap"], Value::Null, "nothing is moved");
    let breaks = refused["breaks"][0].as_str().unwrap();
    assert!(breaks.starts_with("Antes debe terminar"), "it names what comes first: {breaks}");
    assert_eq!(refused["arrangeable"], false, "what it needs cannot be done before the plan begins");
    let outside = json!({ "council": council, "key": "digital-capability/LID-1.2", "day": "2050-01-01" });
    assert!(town.call("move_action", outside).is_err(), "outside the plan");
    let no_title = json!({ "title": " ", "role": "COM", "weeks": 1, "cost": "low", "note": "" });
    assert!(
        town.call("add_action", json!({ "council": council, "sheet": no_title, "item": null, "after": [] })).is_err()
    );
    assert_eq!(town.roadmap(), before, "the plan is as it was");
}

#[test]
fn closed_days_move_the_plan() {
    let mut town = low_town();
    let closed = json!([{ "from": "2027-01-04", "to": "2027-01-15", "name": "Vacaciones" }]);
    let before = town.roadmap();
    let change = within(&before, json!({ "start": "2027-01-04", "months": 12, "closed": closed }));
    let roadmap = town.does("plan_within", change);
    assert_eq!(actions(&roadmap)[0]["start"], "2027-01-18", "after the holidays");
}

#[test]
fn one_roadmap_draws_on_several_assessments() {
    let town = low_town().with_assessment("governance-principles", Some("express"));
    let mut town = town.agrees([("OVE-2", 1)]);
    let roadmap = town.roadmap();
    let asked: std::collections::BTreeSet<String> =
        actions(&roadmap).iter().map(|it| it["assessment"].as_str().unwrap().to_owned()).collect();
    assert_eq!(asked.len(), 2, "both ask for something: {asked:?}");

    let council = town.council.clone();
    let digital = roadmap["sources"][0]["assessment"].clone();
    let narrowed = town.does("draw_on", json!({ "council": council, "assessments": [digital] }));
    assert!(actions(&narrowed).iter().all(|it| it["key"].as_str().unwrap().starts_with("digital")));
    assert!(town.call("draw_on", json!({ "council": council, "assessments": [] })).is_err(), "at least one");
}

#[test]
fn the_same_answers_give_the_same_plan() {
    assert_eq!(low_town().roadmap()["phases"], low_town().roadmap()["phases"]);
}
