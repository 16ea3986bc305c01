//! One person fills in a questionnaire.

use serde_json::json;

use crate::scenario::Scenario;

#[test]
fn an_answer_survives_closing_the_program() {
    let town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]);
    let mut town = town.restarts();
    let respondent = town.opens_sheet("ana");
    let view = town.does("answering", json!({ "respondent": respondent }));
    let item = &view["dimensions"][0]["items"][0];
    assert_eq!(item["said"]["answer"], json!({ "kind": "level", "level": 3 }), "Ana finds it as she left it");
}

#[test]
fn a_replaced_answer_stays_in_history() {
    let town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]).answers("ana", [("LID-1", 4)]);
    assert_eq!(town.count("SELECT level FROM response"), 4, "the new one counts");
    assert_eq!(town.count("SELECT level FROM response_history"), 3, "the old one is not lost");
}

#[test]
fn a_comment_typed_before_any_level_is_kept_and_counts_as_unanswered() {
    let mut town = Scenario::new("digital-capability");
    let recorded = town.notes("ana", "LID-1", json!({ "comment": "Preguntar a Secretaría." })).unwrap();
    assert_eq!(recorded["answered"], 0, "nothing was answered yet");
    assert_eq!(town.count("SELECT count(*) FROM response WHERE comment <> ''"), 1, "but nothing typed is lost");
}

#[test]
fn what_is_not_on_the_scale_or_not_asked_is_refused_and_changes_nothing() {
    let mut town = Scenario::express("digital-capability");
    let out_of_scale = town.says("ana", "LID-1", json!({ "kind": "level", "level": 6 })).unwrap_err();
    assert!(out_of_scale.message.contains("1 a 5"), "the sentence names the scale: {}", out_of_scale.message);
    assert!(town.says("ana", "LID-3", json!({ "kind": "level", "level": 2 })).is_err(), "not in the express form");
    assert!(town.says("ana", "XXX-1", json!({ "kind": "unknown" })).is_err(), "no such item");
    let no_reason = json!({ "kind": "notApplicable", "reason": "  " });
    assert!(town.says("ana", "LID-1", no_reason).is_err(), "a reason is needed");
    let ours = json!({ "kind": "notOurs", "reason": "La provincia" });
    assert!(town.says("ana", "LID-1", ours).is_err(), "the item is a municipal competence");
    assert_eq!(town.count("SELECT count(*) FROM response"), 0, "nothing was written");
}

#[test]
fn a_shared_competence_may_be_somebody_elses() {
    let mut town = Scenario::new("governance-principles");
    let respondent = town.opens_sheet("ana");
    let view = town.does("answering", json!({ "respondent": respondent }));
    let items = view["dimensions"].as_array().unwrap().iter().flat_map(|it| it["items"].as_array().unwrap());
    let shared = items.clone().find(|it| it["shared"] == true).unwrap()["id"].as_str().unwrap().to_owned();
    let answer = json!({ "kind": "notOurs", "reason": "Es competencia del gobierno nacional." });
    assert!(town.says("ana", &shared, answer).is_ok(), "{shared} is shared");
}

#[test]
fn a_closed_round_takes_no_answers_until_it_is_opened_again() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]);
    let round = json!({ "round": town.round_id() });
    town.does("close_round", round.clone());
    let refused = town.says("ana", "LID-1", json!({ "kind": "level", "level": 5 })).unwrap_err();
    assert!(refused.message.contains("cerrada"), "{}", refused.message);
    assert!(town.settles("LID-1", json!({ "kind": "agreed", "level": 3 })).is_err(), "nor consensus");
    assert_eq!(town.count("SELECT level FROM response"), 3, "nothing changed");
    town.does("reopen_round", round);
    town.says("ana", "LID-1", json!({ "kind": "level", "level": 5 })).unwrap();
}

#[test]
fn home_resumes_where_somebody_stopped() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3), ("LID-2", 2)]);
    let home = town.does("home", json!({ "council": town.council }));
    assert_eq!(home["resume"]["item"], "LID-3", "the first item without an answer");
    assert_eq!(home["resume"]["dimensions"][0]["answered"], 2);
    let mut town = town.finishes("ana");
    let home = town.does("home", json!({ "council": town.council }));
    assert!(home["resume"].is_null(), "Ana says she is done");
}

#[test]
fn every_person_has_a_code_of_her_own_in_a_round() {
    let mut town = Scenario::new("digital-capability");
    let add = |code: &str| json!({ "round": town.round_id(), "code": code, "area": "Tesorería" });
    let (first, again, free) = (add("T1"), add("t1"), add(""));
    town.does("add_respondent", first);
    let refused = town.call("add_respondent", again).unwrap_err();
    assert!(refused.message.contains("t1"), "the code is named: {}", refused.message);
    let view = town.does("add_respondent", free);
    assert_eq!(view["respondents"][0]["code"], "P1", "the next free one is offered");
}
