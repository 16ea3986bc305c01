//! The profile of a round.

use serde_json::json;

use crate::scenario::Scenario;

#[test]
fn a_follow_up_round_shows_what_improved() {
    Scenario::new("digital-capability")
        .agrees([("GOB-1", 1), ("GOB-2", 1), ("GOB-3", 1)])
        .round("follow-up")
        .agrees([("GOB-1", 3), ("GOB-2", 2), ("GOB-3", 1)])
        .expect_results("baseline", "GOB  level 1  coverage 3 of 6")
        .expect_results("follow-up", "GOB  level 2  up by one  coverage 3 of 6");
}

#[test]
fn only_what_the_group_agreed_counts() {
    Scenario::new("digital-capability")
        .answers("ana", [("GOB-1", 5)])
        .expect_results("baseline", "")
        .agrees([("GOB-1", 2)])
        .expect_results("baseline", "GOB  level 2  coverage 1 of 6");
}

#[test]
fn what_does_not_apply_is_neither_answered_nor_missing() {
    let mut town = Scenario::new("digital-capability").agrees([("GOB-1", 4)]);
    town.settles("GOB-2", json!({ "kind": "notApplicable" })).unwrap();
    town.expect_results("baseline", "GOB  level 4  coverage 1 of 5");
}

#[test]
fn no_overall_grade_is_shown_anywhere() {
    let mut town = Scenario::new("digital-capability").agrees([("GOB-1", 4), ("LID-1", 2)]);
    let view = town.does("results", json!({ "round": town.round_id(), "before": null }));
    let keys: Vec<&String> = view.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["bars", "before", "compared", "dimensions", "gaps", "head", "map", "radar", "strengths", "weighted"],
        "by dimension and item, never as one figure"
    );
}

#[test]
fn a_high_level_nobody_saw_evidence_for_is_marked_not_lowered() {
    let mut town = Scenario::new("digital-capability").agrees([("GOB-1", 4)]);
    let view = town.does("results", json!({ "round": town.round_id(), "before": null }));
    let row = view["map"].as_array().unwrap().iter().find(|it| it["dimension"] == "GOB").unwrap();
    assert_eq!(row["items"][0]["unbacked"], true);
    assert_eq!(row["items"][0]["outcome"]["level"], 4, "still what the group agreed");
    assert_eq!(view["strengths"][0]["backing"], "none");
}

#[test]
fn a_target_changes_the_order_of_the_gaps() {
    let mut town = Scenario::new("digital-capability").agrees([("GOB-1", 2), ("LID-1", 2)]);
    let target = json!({ "level": 4, "importance": 5, "feasibility": 3 });
    let view = town.does("set_target", json!({ "round": town.round_id(), "item": "LID-1", "target": target }));
    assert_eq!((&view["gaps"][0]["item"], &view["gaps"][0]["priority"]), (&json!("LID-1"), &json!(30.0)));
    assert_eq!(view["gaps"][0]["ambitious"], true, "two levels in a year is much");
    let wrong = json!({ "level": 4, "importance": 9, "feasibility": 3 });
    assert!(town.call("set_target", json!({ "round": town.round_id(), "item": "LID-1", "target": wrong })).is_err());
}
