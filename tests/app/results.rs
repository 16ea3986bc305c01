//! The profile of a round.

use serde_json::{Value, json};

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
        [
            "bars",
            "before",
            "beside",
            "compared",
            "dimensions",
            "gaps",
            "head",
            "map",
            "perceptions",
            "principles",
            "radar",
            "sdgTargets",
            "strengths",
            "weighted"
        ],
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

#[test]
fn a_target_for_a_dimension_is_one_for_each_of_its_items() {
    let mut town = Scenario::new("digital-capability").agrees([("GOB-1", 2), ("GOB-2", 4), ("LID-1", 2)]);
    let own = json!({ "level": 3, "importance": 5, "feasibility": 3 });
    town.does("set_target", json!({ "round": town.round_id(), "item": "GOB-1", "target": own }));
    let view = town.does("aim_dimension", json!({ "round": town.round_id(), "dimension": "GOB", "level": 4 }));
    let gap = |item: &str| view["gaps"].as_array().unwrap().iter().find(|it| it["item"] == item).cloned();
    let wanted = json!({ "level": 4, "importance": 5, "feasibility": 3 });
    assert_eq!(gap("GOB-1").unwrap()["target"], wanted, "how much it matters stays as it was said");
    assert_eq!(gap("GOB-2"), None, "it stands there already");
    assert_eq!(gap("LID-1").unwrap()["target"]["level"], 3, "other dimensions keep their targets");
    let beyond = json!({ "round": town.round_id(), "dimension": "GOB", "level": 9 });
    assert!(town.call("aim_dimension", beyond).is_err(), "no such level");
}

#[test]
fn what_areas_see_differently_is_told_once_the_round_is_revealed() {
    let mut town = Scenario::new("digital-capability");
    for (code, area, level) in
        [("h1", "Hacienda", 1), ("h2", "hacienda ", 2), ("h3", "Hacienda", 2), ("o1", "Obras", 4), ("o2", "Obras", 4)]
    {
        town.person_of(area, code);
        town = town.answers(code, [("GOB-1", level), ("LID-1", 3)]);
    }
    assert_eq!(perceptions(&mut town), json!([]), "before the reveal nothing is told");
    let mut town = town.reveals();
    assert_eq!(perceptions(&mut town), json!([]), "two people of an area are none");
    town.person_of("Obras", "o3");
    let mut town = town.answers("o3", [("GOB-1", 5), ("LID-1", 3)]);
    let told = json!([{ "item": "GOB-1", "name": town.item_to_agree("GOB-1")["name"],
        "areas": [{ "area": "Hacienda", "level": 2 }, { "area": "Obras", "level": 4 }] }]);
    assert_eq!(perceptions(&mut town), told, "GOB-1 lies two levels apart, LID-1 does not");
    town.person_of("Alcaldía", "a1");
    let mut town = town.answers("a1", [("GOB-1", 5)]);
    assert_eq!(perceptions(&mut town), json!([]), "the answer of the one left over could be worked out");
}

fn perceptions(town: &mut Scenario) -> Value {
    let of = json!({ "round": town.round_id(), "before": null });
    town.does("results", of)["perceptions"].clone()
}

#[test]
fn principles_and_sdg_targets_stand_where_their_items_stand() {
    let mut town = Scenario::new("governance-principles").reveals();
    let round = town.round_id();
    let before = town.does("results", json!({ "round": round, "before": null }));
    let first = before["principles"][0].clone();
    assert_eq!((&first["level"], &first["coverage"]["answered"]), (&Value::Null, &json!(0)), "nothing is made up");
    let of = json!({ "round": round, "of": { "kind": "principle", "id": first["id"] } });
    let open: Vec<Value> = town.does("trace", of.clone())["leftOut"].as_array().unwrap().clone();
    assert_eq!(json!(open.len()), first["coverage"]["of"], "every item that bears on it is named");
    for (item, level) in open.iter().zip([4, 1, 2]) {
        town.settles(item["item"].as_str().unwrap(), json!({ "kind": "agreed", "level": level })).unwrap();
    }
    let after = town.does("results", json!({ "round": round, "before": null }));
    let first = &after["principles"][0];
    assert_eq!((&first["level"], &first["lowest"]["level"]), (&json!(2), &json!(1)), "the middle of 1, 2 and 4");
    let trace = town.does("trace", of);
    let counted: Vec<&Value> = trace["counted"].as_array().unwrap().iter().map(|it| &it["level"]).collect();
    assert_eq!((counted, &trace["level"]), (vec![&json!(1), &json!(2), &json!(4)], &json!(2)), "the same in its trace");
    assert!(!after["sdgTargets"].as_array().unwrap().is_empty(), "these items bear on SDG targets, too");
}

#[test]
fn rounds_are_compared_question_by_question_with_who_answered() {
    let town = Scenario::new("digital-capability").answers("ana", [("GOB-1", 2)]);
    let town = town.agrees([("GOB-1", 2), ("GOB-2", 3), ("GOB-3", 1)]).round("follow-up");
    let mut town = town.answers("ana", [("GOB-1", 2)]).answers("luis", [("GOB-1", 2)]);
    town.person_of("Obras", "eva");
    let mut town = town.agrees([("GOB-1", 3), ("GOB-2", 3), ("GOB-4", 1)]);
    let view = town.does("results", json!({ "round": town.round_id(), "before": null }));
    let went = |item: &str| {
        let items = view["beside"]["items"].as_array().unwrap();
        items.iter().find(|it| it["item"] == item).unwrap()["went"].clone()
    };
    let found = ["GOB-1", "GOB-2", "GOB-3", "GOB-4", "GOB-5"].map(went);
    assert_eq!(found, ["up", "same", "noLevelNow", "noLevelBefore", "noLevel"]);
    assert_eq!(view["beside"]["before"], json!({ "people": 1, "roles": [], "areas": 0 }));
    assert_eq!(view["beside"]["now"], json!({ "people": 3, "roles": [], "areas": 1 }));
}
