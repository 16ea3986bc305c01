//! A dead battery and a computer that believes in 1980, or in 2080: nothing depends on the hour being right.

use serde_json::json;

use crate::scenario::{PHRASE, Scenario};

/// Minutes from the clock of the scenario to the first of January of 1980, and to 2080.
const IN_1980: i64 = -24_661_980;
const IN_2080: i64 = 27_934_020;

#[test]
fn what_is_answered_in_1980_replaces_what_was_answered_in_2026() {
    let town = Scenario::new("digital-capability").answers("ana", [("LID-1", 2)]);
    town.winds_clock_to(IN_1980);
    let town = town.answers("ana", [("LID-1", 3), ("LID-2", 1)]);
    assert_eq!(town.text("SELECT substr(at, 1, 4) FROM response WHERE level = 3"), "1980", "that is what it noted");
    let mut town = town.restarts();
    let respondent = town.opens_sheet("ana");
    let view = town.does("answering", json!({ "respondent": respondent }));
    let item = &view["dimensions"][0]["items"][0];
    assert_eq!(item["said"]["answer"]["level"], 3, "what was said last counts, not what has the later hour");
    assert_eq!(town.count("SELECT level FROM response_history WHERE level IS NOT NULL"), 2, "and nothing is lost");
}

#[test]
fn a_whole_assessment_in_1980_is_agreed_planned_printed_and_carried() {
    let town = Scenario::new("digital-capability");
    town.winds_clock_to(IN_1980);
    let mut town = town.answers("ana", [("LID-1", 2), ("TEC-6", 1)]).finishes("ana").reveals().agrees([("TEC-6", 1)]);
    let roadmap = town.roadmap();
    let start = roadmap["phases"][0]["actions"][0]["start"].as_str().unwrap();
    assert!(start.starts_with("1980-01"), "the plan begins on the day the computer believes in: {start}");
    let about = json!({ "about": { "kind": "plan", "council": town.council }, "language": "es", "paper": null });
    assert!(town.file("report", about).unwrap().bytes.starts_with(b"%PDF-"));
    let folder = tempfile::tempdir().unwrap();
    let of = json!({ "kind": "assessment", "council": town.council, "assessments": [] });
    let package = town.gives(json!({ "of": of, "passphrase": PHRASE }), folder.path()).unwrap();
    let mut other = Scenario::on_machine(2);
    other.takes_in(&package, None).unwrap();
    assert_eq!(other.count("SELECT count(*) FROM response"), 2, "a computer of today takes it in");
}

#[test]
fn copies_made_while_the_clock_was_wrong_take_the_place_of_no_others() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 2)]);
    for _ in 0..3 {
        town.does("make_copy", json!({}));
        town.waits(1);
    }
    let copies = |town: &mut Scenario| {
        let view = town.does("copies", json!({}));
        assert!(view["trouble"].is_null(), "{}", view["trouble"]);
        view["copies"].as_array().unwrap().len()
    };
    assert_eq!(copies(&mut town), 3);
    for wrong in [IN_2080, IN_1980, IN_2080 + 24 * 60] {
        town.winds_clock_to(wrong);
        town = town.restarts();
    }
    town.winds_clock_to(5 * 24 * 60);
    town = town.restarts();
    assert_eq!(copies(&mut town), 3 + 3 + 1, "the three from before, one a day of the wrong clock, and today's");
}
