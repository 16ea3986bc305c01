//! A meeting from the reveal to the minutes: votes again, sits at tables, changes its mind, and loses nothing.

use std::collections::BTreeSet;

use cabildo::NamedFile;
use serde_json::{Value, json};

use crate::scenario::Scenario;

/// Five people see the same item very differently, and say why.
fn divided_town() -> Scenario {
    let mut town = Scenario::new("digital-capability");
    for (who, level) in [("ana", 1), ("luis", 1), ("eva", 3), ("juan", 5), ("rosa", 5)] {
        let said = json!({
            "answer": { "kind": "level", "level": level }, "confidence": "high", "comment": format!("Así lo veo yo, {who}"),
            "shareComment": level == 5, "evidence": { "seen": [1], "other": format!("La carpeta de {who}") },
        });
        town.notes(who, "TEC-5", said).unwrap();
        let place = json!({
            "round": town.round_id(), "item": "TEC-5", "respondent": town.respondent(who), "original": false,
        });
        let file = NamedFile { name: format!("{who}.txt"), bytes: format!("El acta de {who}").into() };
        town.opens("attach", place, &file).unwrap();
    }
    town.reveals()
}

/// Everything individuals said, now or before, as another program reads it.
fn voices(town: &Scenario) -> BTreeSet<String> {
    let sql = "SELECT group_concat(voice, char(10)) FROM (
        SELECT respondent || item || coalesce(level, '') || comment || evidence_other || share_comment AS voice FROM response
        UNION SELECT respondent || item || coalesce(level, '') || comment || evidence_other || share_comment
        FROM response_history
        UNION SELECT respondent || item || hint FROM response_evidence
        UNION SELECT respondent || item || name || hex(content) FROM evidence JOIN evidence_file ON hash = file)";
    town.text(sql).lines().map(str::to_owned).collect()
}

#[test]
fn after_the_whole_meeting_every_voice_is_still_there() {
    let mut town = divided_town();
    let before = voices(&town);
    assert_eq!(before.len(), 15, "five answers with words, five pieces of evidence, five files");
    let round = town.round_id();
    let vote = json!({ "round": round, "item": "TEC-5", "votes": [2, 0, 1, 0, 2], "unknown": 0 });
    town.does("vote_again", vote);
    town.does("set_tables", json!({ "round": round, "tables": [{ "dimension": "TEC", "number": 1 }] }));
    let proposed =
        town.agreement("TEC-5", json!({ "outcome": { "kind": "noConsensus", "level": 3 }, "dissent": "Dos ven 5" }));
    town.does("propose", json!({ "number": 1, "agree": proposed }));
    town.settles("TEC-5", json!({ "kind": "noConsensus", "level": 3 })).unwrap();
    town.settles_with("TEC-5", json!({ "outcome": { "kind": "agreed", "level": 2 }, "why": "Se vio el registro" }))
        .unwrap();
    town.does("reopen_item", json!({ "round": round, "item": "TEC-5", "why": "Falta el acta" }));
    town.settles("TEC-5", json!({ "kind": "agreed", "level": 2 })).unwrap();
    town.does("close_round", json!({ "round": round }));
    let town = town.restarts();
    assert_eq!(voices(&town), before, "not one more, not one less");
    assert_eq!(town.count("SELECT count(*) FROM consensus_history"), 2, "and what was settled on the way is kept");
}

#[test]
fn a_second_vote_says_what_is_offered_and_changes_no_answer() {
    let mut town = divided_town();
    assert_eq!(town.item_to_agree("TEC-5")["state"], "split");
    let round = town.round_id();
    let vote = |votes: [usize; 5]| json!({ "round": round, "item": "TEC-5", "votes": votes, "unknown": 0 });
    town.does("vote_again", vote([0, 4, 1, 0, 0]));
    let item = town.item_to_agree("TEC-5");
    assert_eq!((&item["state"], &item["proposal"]), (&json!("agreed"), &json!(2)), "the newest vote counts");
    assert_eq!(item["votes"], json!([2, 0, 1, 0, 2]), "what people answered alone is still shown");
    assert_eq!((&item["concern"], &item["minutes"]), (&json!("split"), &json!(8)), "and why it was talked about");
    let nobody = town.call("vote_again", vote([0; 5])).unwrap_err();
    assert!(nobody.message.contains("al menos una"), "{}", nobody.message);
    let other_scale = json!({ "round": round, "item": "TEC-5", "votes": [5], "unknown": 0 });
    assert!(town.call("vote_again", other_scale).is_err(), "a vote has as many counts as there are levels");
    assert_eq!(town.count("SELECT count(*) FROM second_vote"), 1);
}

#[test]
fn a_table_proposes_and_the_plenary_settles() {
    let mut town = divided_town();
    let round = town.round_id();
    let proposal =
        town.agreement("TEC-5", json!({ "outcome": { "kind": "agreed", "level": 3 }, "reason": "Hay reglas" }));
    let unasked = town.call("propose", json!({ "number": 2, "agree": proposal })).unwrap_err();
    assert!(unasked.message.contains("mesa"), "{}", unasked.message);
    town.does("set_tables", json!({ "round": round, "tables": [{ "dimension": "TEC", "number": 2 }] }));
    town.does("propose", json!({ "number": 2, "agree": proposal }));
    let item = town.item_to_agree("TEC-5");
    assert_eq!((&item["table"], &item["proposed"]["settled"]["reason"]), (&json!(2), &json!("Hay reglas")));
    assert_eq!(item["settled"], Value::Null, "a proposal settles nothing");
    let results = town.does("results", json!({ "round": round, "before": null }));
    assert!(results["strengths"].as_array().unwrap().is_empty(), "and counts nowhere");
    let nowhere = json!({ "round": round, "tables": [{ "dimension": "XXX", "number": 1 }] });
    assert!(town.call("set_tables", nowhere).is_err(), "there is no such dimension");
}

#[test]
fn the_minutes_say_who_was_there_and_which_evidence_was_cited() {
    let mut town = divided_town();
    let round = town.round_id();
    town.does("set_present", json!({ "round": round, "present": "Alcaldía\nTesorería" }));
    town.settles_with("TEC-5", json!({ "outcome": { "kind": "agreed", "level": 4 }, "cited": [1, 1] })).unwrap();
    town.does("set_present", json!({ "round": round, "present": "Alcaldía" }));
    let settled = &town.item_to_agree("TEC-5")["settled"];
    assert_eq!(settled["present"], "Alcaldía\nTesorería", "who was there then, not now");
    assert_eq!(settled["cited"], json!([1]), "each once");
    let unknown = town.settles_with("TEC-5", json!({ "outcome": { "kind": "agreed", "level": 4 }, "cited": [99] }));
    assert!(unknown.is_err(), "only what the item lists can be cited");
}

#[test]
fn the_agenda_says_what_is_at_stake() {
    let mut town = divided_town()
        .answers("ana", [("TEC-1", 2), ("TEC-2", 3), ("TEC-3", 4)])
        .answers("luis", [("TEC-1", 2), ("TEC-2", 3), ("TEC-3", 4)])
        .answers("eva", [("TEC-1", 2), ("TEC-2", 3), ("TEC-3", 4)]);
    let item = town.item_to_agree("TEC-5");
    assert_eq!(item["moves"], json!({ "from": 2, "to": 3 }), "of 2, 3, 4 and this one the lower middle");
    let view = town.does("consensus", json!({ "round": town.round_id() }));
    let alpha = view["alpha"].as_str().unwrap();
    assert!(alpha.contains(','), "written as the language does: {alpha}");
    assert_eq!(view["late"], 3, "three said something after the reveal");
    let agreed_everywhere = town.item_to_agree("TEC-1");
    assert_eq!(agreed_everywhere["share"], "1,00", "nobody differs on it");
}

#[test]
fn what_the_facilitator_notes_is_kept_and_printed_nowhere() {
    let mut town = divided_town().agrees([("TEC-5", 3)]);
    let round = town.round_id();
    town.does("note_item", json!({ "round": round, "item": "TEC-5", "note": "Cuidado con el tono" }));
    assert_eq!(town.item_to_agree("TEC-5")["note"], "Cuidado con el tono");
    let about = json!({ "kind": "assessment", "round": round });
    let pages = town.does("preview", json!({ "about": about, "language": "es", "paper": null })).to_string();
    assert!(!pages.contains("Cuidado"), "not in the report");
}
