//! An operator keys in paper sheets: twice, compared, decided, and only then counted.

use cabildo::Failure;
use serde_json::{Value, json};

use crate::scenario::Scenario;

fn level(level: u8) -> Value {
    json!({ "kind": "level", "level": level })
}

fn opens(town: &mut Scenario, code: &str) -> Result<Value, Failure> {
    town.call("open_paper", json!({ "round": town.round_id(), "code": code }))
}

fn respondent(opened: &Value) -> Value {
    opened["sheet"]["respondent"].clone()
}

fn keys(town: &mut Scenario, who: &Value, turn: &str, item: &str, answer: Value) -> Result<Value, Failure> {
    town.call("key_answer", json!({ "respondent": who, "turn": turn, "item": item, "answer": answer }))
}

/// Keys in one whole turn of a sheet.
fn goes_through(town: &mut Scenario, code: &str, turn: &str, marks: &[(&str, Value)]) -> Value {
    let opened = opens(town, code).unwrap();
    assert_eq!(opened["sheet"]["turn"], turn);
    let who = respondent(&opened);
    for (item, answer) in marks {
        keys(town, &who, turn, item, answer.clone()).unwrap();
    }
    town.does("finish_turn", json!({ "respondent": who, "turn": turn }));
    who
}

fn state(town: &mut Scenario, code: &str) -> Value {
    let view = town.does("keying", json!({ "round": town.round_id() }));
    view["sheets"].as_array().unwrap().iter().find(|it| it["code"] == code).unwrap()["state"].clone()
}

fn decides(town: &mut Scenario, who: &Value, item: &str, answer: Value) -> Result<Value, Failure> {
    town.call("decide_difference", json!({ "respondent": who, "item": item, "answer": answer }))
}

#[test]
fn a_sheet_keyed_twice_alike_counts_and_not_before() {
    let mut town = Scenario::new("digital-capability");
    let marks = [("LID-1", level(3)), ("LID-2", json!({ "kind": "unknown" }))];
    let opened = opens(&mut town, "A7").unwrap();
    assert_eq!(state(&mut town, "A7"), json!({ "is": "notBegun" }));
    keys(&mut town, &respondent(&opened), "first", "LID-1", level(3)).unwrap();
    assert_eq!(state(&mut town, "A7"), json!({ "is": "begun" }));
    goes_through(&mut town, "a7", "first", &marks);
    assert_eq!(state(&mut town, "A7"), json!({ "is": "keyedOnce" }));
    assert_eq!(town.count("SELECT count(*) FROM response"), 0, "nothing counts after one turn");
    let mut town = town.restarts();
    goes_through(&mut town, "A7", "second", &marks);
    assert_eq!(state(&mut town, "A7"), json!({ "is": "done" }));
    assert_eq!(town.count("SELECT level FROM response WHERE item = 'LID-1'"), 3);
    assert_eq!(town.count("SELECT count(*) FROM response"), 2, "what is not marked is not answered");
    assert_eq!(town.count("SELECT count(*) FROM respondent WHERE way = 'paper' AND finished_at IS NOT NULL"), 1);
}

#[test]
fn the_second_turn_sees_nothing_of_the_first() {
    let mut town = Scenario::new("digital-capability");
    let planted = json!({ "kind": "notApplicable", "reason": "palabra sembrada" });
    goes_through(&mut town, "A7", "first", &[("LID-1", level(4)), ("LID-2", planted)]);
    let opened = opens(&mut town, "A7").unwrap();
    assert_eq!(opened["sheet"]["answers"], json!({}), "the page gets this turn alone");
    let view = town.does("keying", json!({ "round": town.round_id() }));
    for seen in [&opened, &view] {
        let seen = seen.to_string();
        assert!(!seen.contains("sembrada") && !seen.contains("\"kind\":\"notApplicable\""), "{seen}");
    }
    let who = respondent(&opened);
    assert!(town.call("keying_differences", json!({ "respondent": who })).is_err(), "not before both turns");
    assert!(keys(&mut town, &who, "first", "LID-1", level(2)).is_err(), "nor can the first be changed");
    assert!(town.call("finish_turn", json!({ "respondent": who, "turn": "first" })).is_err());
}

#[test]
fn where_the_turns_differ_a_person_decides_and_then_the_sheet_counts() {
    let mut town = Scenario::new("digital-capability");
    goes_through(&mut town, "A7", "first", &[("LID-1", level(3)), ("LID-2", level(2)), ("LID-3", level(1))]);
    let who = goes_through(&mut town, "A7", "second", &[("LID-1", level(3)), ("LID-2", level(5))]);
    assert_eq!(state(&mut town, "A7"), json!({ "is": "differences", "open": 2 }));
    assert_eq!(town.count("SELECT count(*) FROM response"), 0, "nothing counts while something is open");
    let opened = opens(&mut town, "A7").unwrap();
    assert_eq!(opened["to"], "decide", "the code leads to the differences now");
    let differences = town.does("keying_differences", json!({ "respondent": who }));
    assert_eq!(differences["open"][0]["item"]["id"], "LID-2", "in the order of the sheet");
    assert_eq!((&differences["open"][0]["first"], &differences["open"][0]["second"]), (&level(2), &level(5)));
    assert_eq!(differences["open"][1]["second"], Value::Null, "the second turn saw no mark");
    assert!(decides(&mut town, &who, "LID-1", level(1)).is_err(), "about that nothing is open");
    assert!(decides(&mut town, &who, "LID-2", level(9)).is_err(), "not on the scale");
    let left = decides(&mut town, &who, "LID-2", level(5)).unwrap();
    assert_eq!((left["open"].as_array().unwrap().len(), &left["of"]), (1, &json!(2)));
    let mut town = town.restarts();
    let left = decides(&mut town, &who, "LID-3", Value::Null).unwrap();
    assert_eq!(left["open"], json!([]));
    assert_eq!(state(&mut town, "A7"), json!({ "is": "done" }));
    assert_eq!(town.count("SELECT level FROM response WHERE item = 'LID-2'"), 5, "as decided");
    assert_eq!(town.count("SELECT count(*) FROM response WHERE item = 'LID-3'"), 0, "it was a stain");
    assert_eq!(town.count("SELECT count(*) FROM keyed_answer"), 5, "both readings are still there");
}

#[test]
fn a_sheet_that_counts_is_sealed_like_every_other() {
    let mut town = Scenario::new("digital-capability");
    goes_through(&mut town, "A7", "first", &[("LID-1", level(3))]);
    let who = goes_through(&mut town, "A7", "second", &[("LID-1", level(4))]);
    decides(&mut town, &who, "LID-1", level(4)).unwrap();
    let refused = opens(&mut town, "a7").unwrap_err();
    assert!(refused.message.contains("«A7» ya está lista"), "{}", refused.message);
    assert!(town.call("keying_differences", json!({ "respondent": who })).is_err());
    assert!(decides(&mut town, &who, "LID-1", level(1)).is_err());
    assert!(keys(&mut town, &who, "second", "LID-1", level(1)).is_err());
    assert_eq!(town.count("SELECT level FROM response"), 4, "nothing changed");
}

#[test]
fn a_paper_sheet_is_keyed_in_and_no_other_is() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 2)]);
    let opened = opens(&mut town, "A7").unwrap();
    let who = respondent(&opened);
    let refused = town.call("open_sheet", json!({ "respondent": who, "key": null })).unwrap_err();
    assert!(refused.message.contains("papel"), "{}", refused.message);
    for command in ["answering", "finish_answering"] {
        assert!(town.call(command, json!({ "respondent": who })).is_err(), "{command}");
    }
    let edit = json!({ "respondent": who, "code": "", "area": "", "role": null, "way": "here" });
    keys(&mut town, &who, "first", "LID-1", level(3)).unwrap();
    let view = town.does("edit_respondent", edit);
    let edited = view["respondents"].as_array().unwrap().iter().find(|it| it["id"] == who).unwrap();
    assert_eq!(edited["way"], "paper", "once something is keyed in, it stays a paper sheet");
    let said = json!({ "answer": level(3), "confidence": null, "evidence": { "seen": [], "other": "" },
        "comment": "", "shareComment": false });
    assert!(town.call("record_response", json!({ "respondent": who, "item": "LID-1", "said": said })).is_err());
    let refused = opens(&mut town, "ANA").unwrap_err();
    assert!(refused.message.contains("«ana» no responde en papel"), "{}", refused.message);
    let ana = town.respondent("ana");
    assert!(keys(&mut town, &ana, "first", "LID-1", level(5)).is_err());
    assert_eq!(town.count("SELECT level FROM response"), 2, "Ana said 2");
    assert!(opens(&mut town, "  ").is_err(), "a sheet has a code");
}

#[test]
fn what_is_keyed_in_is_checked_like_every_answer_and_needs_no_reason() {
    let mut town = Scenario::express("digital-capability");
    let opened = opens(&mut town, "A7").unwrap();
    let lines: usize = opened["sheet"]["dimensions"].as_array().unwrap().iter().map(lines_of).sum();
    assert_eq!(lines, 18, "the form that is answered");
    let who = respondent(&opened);
    assert!(keys(&mut town, &who, "first", "LID-1", level(6)).is_err(), "not on the scale");
    assert!(keys(&mut town, &who, "first", "LID-3", level(2)).is_err(), "not in the express form");
    let no_reason = |kind: &str| json!({ "kind": kind, "reason": "" });
    assert!(keys(&mut town, &who, "first", "LID-1", no_reason("notOurs")).is_err(), "a municipal competence");
    assert_eq!(town.count("SELECT count(*) FROM keyed_answer"), 0, "nothing was written");
    let round = json!({ "round": town.round_id() });
    town.does("close_round", round.clone());
    let refused = keys(&mut town, &who, "first", "LID-1", level(1)).unwrap_err();
    assert!(refused.message.contains("cerrada"), "{}", refused.message);
    assert!(opens(&mut town, "A8").is_err(), "nor are there new sheets");
    town.does("reopen_round", round);
    goes_through(&mut town, "A7", "first", &[("LID-1", no_reason("notApplicable"))]);
    town.does("choose_language", json!({ "language": "en" }));
    goes_through(&mut town, "A7", "second", &[("LID-1", no_reason("notApplicable"))]);
    let reasoned = "SELECT count(*) FROM response WHERE reason = 'Marked on the paper sheet.'";
    assert_eq!(town.count(reasoned), 1, "another language is no difference, and paper is the reason");
}

fn lines_of(dimension: &Value) -> usize {
    dimension["items"].as_array().unwrap().len()
}

#[test]
fn a_table_keys_in_its_own_dimension() {
    let mut town = Scenario::empty().with_council("San Jacinto").with_assessment("learning-city", Some("tables"));
    assert!(opens(&mut town, "M1").is_err(), "which dimension does the table answer?");
    let round = town.round_id();
    let opened = town.does("open_paper", json!({ "round": round, "code": "M1", "dimension": "LC1" }));
    assert_eq!(opened["sheet"]["dimensions"].as_array().unwrap().len(), 1);
    let again = opens(&mut town, "m1").unwrap();
    assert_eq!(respondent(&again), respondent(&opened), "the table is known now");
}
