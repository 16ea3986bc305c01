//! The path of one answer, in the order of `docs/architecture.md`.

use serde_json::json;

use crate::scenario::Scenario;

#[test]
fn an_answer_becomes_a_level_a_gap_and_a_dated_action() {
    let mut town = Scenario::new("digital-capability");

    let recorded = town.says("ana", "TEC-6", json!({ "kind": "level", "level": 1 })).unwrap();
    assert_eq!(recorded["answered"], 1, "the screen learns the progress");
    assert_eq!(town.count("SELECT level FROM response WHERE item = 'TEC-6'"), 1, "and the row is on the disk");

    let mut town = town.answers("luis", [("TEC-6", 1)]).answers("eva", [("TEC-6", 2)]);
    let item = town.item_to_agree("TEC-6");
    assert_eq!((&item["state"], &item["proposal"]), (&json!("agreed"), &json!(1)), "the spread and what is offered");

    let mut town = town.agrees([("TEC-6", 1)]).expect_results("baseline", "TEC  level 1  coverage 1 of 7");
    let view = town.does("results", json!({ "round": town.round_id(), "before": null }));
    assert_eq!(view["gaps"][0]["target"]["level"], 2, "one level up in twelve months");

    let roadmap = town.roadmap();
    let action = &roadmap["phases"][0]["actions"][0];
    assert_eq!(action["item"], "TEC-6", "the gap became an action");
    assert_eq!(action["start"], "2026-11-23", "on the Monday after the day of the clock");
    assert!(!action["why"][0].as_str().unwrap().is_empty(), "and says why it is there");

    let about = json!({ "about": { "kind": "plan", "council": town.council }, "language": "es", "paper": null });
    let file = town.file("report", about).unwrap();
    assert!(file.bytes.starts_with(b"%PDF-"), "and can be signed on paper");
}
