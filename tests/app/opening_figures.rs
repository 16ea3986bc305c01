//! Every figure opens into what it is made of, and levels can be tried without keeping anything.

use serde_json::{Value, json};

use crate::scenario::Scenario;

fn governance() -> Scenario {
    let mut town = Scenario::new("digital-capability").agrees([("GOB-1", 4), ("GOB-2", 1), ("GOB-3", 2)]);
    town.settles("GOB-4", json!({ "kind": "notApplicable" })).unwrap();
    town.settles("GOB-5", json!({ "kind": "noInformation" })).unwrap();
    town
}

fn dimension(town: &Scenario) -> Value {
    json!({ "round": town.round_id(), "of": { "kind": "dimension", "id": "GOB" } })
}

#[test]
fn a_level_opens_into_the_items_it_is_made_of() {
    let mut town = governance();
    let of = dimension(&town);
    let view = town.does("trace", of);
    let counted: Vec<(&Value, &Value)> =
        view["counted"].as_array().unwrap().iter().map(|it| (&it["item"], &it["middle"])).collect();
    assert_eq!(
        counted,
        [(&json!("GOB-2"), &json!(false)), (&json!("GOB-3"), &json!(true)), (&json!("GOB-1"), &json!(false)),],
        "from 1 over 2 to 4"
    );
    let left_out: Vec<&Value> = view["leftOut"].as_array().unwrap().iter().map(|it| &it["why"]).collect();
    assert_eq!(left_out, ["notApplicable", "noInformation", "notSettled"]);
    let says: Vec<&str> = view["says"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert!(says[0].contains("Los 3 niveles") && says[0].contains("lugar 2: nivel 2"), "{}", says[0]);
    assert!(says[1].contains("3 de 5 preguntas"), "{}", says[1]);
    assert!(says[2].contains("(2, 3, 5)") && says[2].contains("nivel 3"), "{}", says[2]);
}

#[test]
fn behind_an_item_stand_its_agreement_and_those_before_it() {
    let mut town = governance();
    let again = json!({ "outcome": { "kind": "agreed", "level": 3 }, "why": "Faltaba el acta." });
    town.settles_with("GOB-1", again).unwrap();
    let of = json!({ "round": town.round_id(), "item": "GOB-1" });
    let view = town.does("trace_item", of.clone());
    assert_eq!(view["agreed"]["outcome"], json!({ "kind": "agreed", "level": 3 }));
    assert_eq!(view["earlier"][0]["outcome"], json!({ "kind": "agreed", "level": 4 }));
    assert_eq!(view["earlier"][0]["replaced"], "Faltaba el acta.");
    assert!(town.call("trace_item", json!({ "round": town.round_id(), "item": "XYZ" })).is_err());
}

#[test]
fn what_people_answered_stands_behind_an_item_only_once_it_is_revealed() {
    let mut town = governance().answers("ana", [("GOB-1", 2)]).answers("luis", [("GOB-1", 5)]);
    let of = json!({ "round": town.round_id(), "item": "GOB-1" });
    town.seals_again();
    assert_eq!(town.does("trace_item", of.clone())["spread"], Value::Null);
    let mut town = town.reveals();
    assert_eq!(town.does("trace_item", of)["spread"]["votes"], json!([0, 1, 0, 0, 1]));
}

#[test]
fn trying_other_levels_shows_what_follows() {
    let mut town = governance();
    let trial = json!({ "round": town.round_id(), "changes": [{ "item": "GOB-3", "level": 4 }] });
    let view = town.does("what_if", trial);
    let gob = view["dimensions"].as_array().unwrap().iter().find(|it| it["id"] == "GOB").unwrap();
    assert_eq!(
        (&gob["before"], &gob["after"], &gob["target"], &gob["reached"]),
        (&json!(2), &json!(4), &json!(3), &json!(true)),
        "the target stays where it was"
    );
    let name = town.item_to_agree("GOB-3")["name"].clone();
    assert_eq!(view["gapsClosed"], json!([name]));
    assert_eq!(view["strengthsGained"], json!([name]));
    assert!(!view["actionsDropped"].as_array().unwrap().is_empty(), "what led from 2 to 3 is not needed");
}

#[test]
fn trying_the_levels_that_stand_changes_nothing() {
    let mut town = governance();
    let trial = json!({ "round": town.round_id(), "changes": [{ "item": "GOB-3", "level": 2 }] });
    let view = town.does("what_if", trial);
    for list in ["gapsClosed", "gapsOpened", "strengthsGained", "strengthsLost", "actionsDropped", "actionsAdded"] {
        assert_eq!(view[list], json!([]), "{list}");
    }
}

#[test]
fn a_trial_keeps_nothing() {
    let mut town = governance().restarts();
    let round = town.round_id();
    let before = std::fs::read(town.data_file()).unwrap();
    for level in 1..=5 {
        town.does("what_if", json!({ "round": round, "changes": [{ "item": "GOB-6", "level": level }] }));
    }
    let wrong = json!({ "round": round, "changes": [{ "item": "GOB-6", "level": 9 }] });
    assert!(town.call("what_if", wrong).is_err(), "there is no level 9");
    let town = town.restarts();
    assert_eq!(std::fs::read(town.data_file()).unwrap(), before, "not one byte");
}
