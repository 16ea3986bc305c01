//! Two computers say different things about the same: both are kept, and a person decides.

use serde_json::{Value, json};

use super::{stick, town, whole};
use crate::scenario::Scenario;

impl Scenario {
    fn conflicts(&mut self) -> Vec<Value> {
        let council = json!({ "council": self.council });
        self.does("conflicts", council)["conflicts"].as_array().unwrap().clone()
    }

    /// Everything of this council goes to another computer.
    fn goes_to(&mut self, other: &mut Self, stick: &std::path::Path) -> Value {
        let package = self.gives(whole(self, None), stick).unwrap();
        other.takes_in(&package, None).unwrap()
    }
}

/// Two computers with the same town.
fn two(stick: &std::path::Path) -> (Scenario, Scenario) {
    let (mut one, mut two) = (town(), Scenario::on_machine(1));
    one.goes_to(&mut two, stick);
    two.goes_on_like(&one);
    two.does("name_computer", json!({ "name": "Portátil de Obras" }));
    (one, two)
}

fn settles(town: &mut Scenario, level: u8) {
    town.settles("TAL-2", json!({ "kind": "agreed", "level": level })).unwrap();
}

#[test]
fn what_two_computers_agreed_differently_is_seen_and_decided_and_stays_decided() {
    let stick = stick();
    let (mut one, mut two) = two(stick.path());
    settles(&mut one, 2);
    two.winds_clock_to(50_000);
    settles(&mut two, 3);
    let taken = two.goes_to(&mut one, stick.path());
    assert_eq!(taken["conflicts"], 1, "{taken}");
    one.goes_to(&mut two, stick.path());
    for town in [&mut one, &mut two] {
        let [conflict] = town.conflicts().try_into().unwrap();
        assert_eq!(conflict["field"], "Nivel");
        assert!(conflict["place"][2].as_str().unwrap().starts_with("TAL-2"), "{conflict}");
        let said = conflict["said"].as_array().unwrap();
        assert_eq!(said.len(), 2);
        assert!(said[0]["says"][0].as_str().unwrap().starts_with("3 · "), "the later one stands meanwhile: {said:?}");
        assert!(said[0]["by"].as_str().unwrap().contains("Portátil de Obras"), "{said:?}");
        assert_eq!((&said[0]["shown"], &said[1]["shown"]), (&json!(true), &json!(false)));
    }
    let [conflict] = one.conflicts().try_into().unwrap();
    let decide = json!({
        "council": one.council, "conflict": conflict["conflict"], "takes": conflict["said"][1]["revision"], "words": null,
    });
    let left = one.does("decide_conflict", decide.clone());
    assert_eq!(left["conflicts"], json!([]));
    assert!(one.call("decide_conflict", decide).is_err(), "it is decided once");
    for _ in 0..2 {
        one.goes_to(&mut two, stick.path());
        two.goes_to(&mut one, stick.path());
    }
    for town in [&mut one, &mut two] {
        assert_eq!(town.conflicts(), Vec::<Value>::new(), "and stays decided on both");
        assert!(town.item_to_agree("TAL-2").to_string().contains("\"level\":2"));
    }
}

#[test]
fn what_two_write_can_become_a_third_text_and_neither_is_lost() {
    let stick = stick();
    let (mut one, mut two) = two(stick.path());
    one.does("note_item", json!({ "round": one.round_id(), "item": "LID-1", "note": "Hablar con Ana" }));
    two.does("note_item", json!({ "round": one.round_id(), "item": "LID-1", "note": "Hablar con Luis" }));
    two.goes_to(&mut one, stick.path());
    let [conflict] = one.conflicts().try_into().unwrap();
    assert_eq!((&conflict["field"], &conflict["writable"]), (&json!("Nota"), &json!(true)));
    let decide = json!({
        "council": one.council, "conflict": conflict["conflict"], "takes": conflict["said"][0]["revision"],
        "words": "Hablar con Ana y con Luis",
    });
    let mut blank = decide.clone();
    blank["words"] = json!("  ");
    let refused = one.call("decide_conflict", blank).unwrap_err();
    assert!(refused.message.contains("Escriba lo que vale"), "nobody's text is taken in silence: {}", refused.message);
    one.does("decide_conflict", decide);
    one.goes_to(&mut two, stick.path());
    let note = "SELECT note FROM facilitator_note";
    assert_eq!(
        (one.text(note), two.text(note)),
        ("Hablar con Ana y con Luis".into(), "Hablar con Ana y con Luis".into())
    );
    let said = "SELECT count(*) FROM revision WHERE kind = 'facilitator_note' AND worth LIKE '%Hablar con%'";
    assert_eq!(one.count(said), 3, "what both wrote is kept");
}

#[test]
fn different_fields_of_one_action_are_no_conflict() {
    let stick = stick();
    let (mut one, mut two) = two(stick.path());
    let key = "digital-capability/LID-1.1";
    one.does("choose_action", json!({ "council": one.council, "key": key, "choice": "included" }));
    one.goes_to(&mut two, stick.path());
    let edit = |town: &mut Scenario, note: &str, weeks: u8| {
        let sheet = json!({ "title": "Un acta", "role": "TIC", "weeks": weeks, "cost": "low", "note": note });
        town.does("edit_action", json!({ "council": town.council, "key": key, "sheet": sheet }));
    };
    edit(&mut one, "", 3);
    one.goes_to(&mut two, stick.path());
    edit(&mut one, "Con Obras", 3);
    edit(&mut two, "", 6);
    let taken = two.goes_to(&mut one, stick.path());
    assert_eq!(taken["conflicts"], 0, "{taken} {:?}", one.conflicts());
    let action = "SELECT note || weeks FROM action WHERE recommendation = 'LID-1.1'";
    assert_eq!(one.text(action), "Con Obras6", "both stand");
}

#[test]
fn what_one_person_answered_twice_is_told_to_that_person_alone() {
    let stick = stick();
    let (mut one, mut two) = two(stick.path());
    for (town, level) in [(&mut one, 1), (&mut two, 5)] {
        town.says("ana", "LID-2", json!({ "kind": "level", "level": level })).unwrap();
        town.does("close_sheet", json!({}));
    }
    let taken = two.goes_to(&mut one, stick.path());
    assert_eq!(one.conflicts(), Vec::<Value>::new(), "whoever facilitates is not told");
    assert_eq!(taken["conflicts"], 0, "nor asked to decide: {taken}");
    one.opens_sheet("ana");
    let [conflict] = one.conflicts().try_into().unwrap();
    assert_eq!(conflict["said"].as_array().unwrap().len(), 2);
    assert!(conflict["place"][2].as_str().unwrap().starts_with("LID-2"), "{conflict}");
}

#[test]
fn whatever_somebody_typed_is_asked_about_in_words() {
    let stick = stick();
    let (mut one, mut two) = two(stick.path());
    let objective = |town: &mut Scenario, id: Value, scope: &str| {
        let keep = json!({ "council": town.council, "id": id, "scope": scope, "plan": "PDM", "text": "Trámites" });
        town.does("keep_objective", keep)["objectives"][0]["id"].clone()
    };
    let id = objective(&mut one, Value::Null, "local");
    one.goes_to(&mut two, stick.path());
    let said = |confidence: &str, seen: u8, other: &str| {
        let evidence = json!({ "seen": [seen], "other": other });
        json!({ "answer": { "kind": "level", "level": 2 }, "confidence": confidence, "evidence": evidence })
    };
    one.notes("ana", "LID-2", said("low", 1, "")).unwrap();
    two.notes("ana", "LID-2", said("high", 2, "Un acta")).unwrap();
    objective(&mut one, id.clone(), "regional");
    objective(&mut two, id, "national");
    let taken = two.goes_to(&mut one, stick.path());
    assert_eq!(taken["conflicts"], 2, "as many as are to be decided, while ana's sheet is open: {taken}");
    assert!(!taken["says"].to_string().contains("ya estaba"), "{taken}");
    let conflicts = one.conflicts();
    let fields: Vec<&str> = conflicts.iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert!(fields.iter().any(|it| it.contains("Seguridad") && it.contains("Otra evidencia")), "{fields:?}");
    let all = json!(conflicts).to_string();
    for words in ["Seguridad: Poco", "Seguridad: Mucho", "Otra evidencia: Un acta", "Regional", "Nacional"] {
        assert!(all.contains(words), "{words} in {all}");
    }
    assert!(!all.contains("Evidencia vista: 1"), "what was seen is called by its name: {all}");
}
