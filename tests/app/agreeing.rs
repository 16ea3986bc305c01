//! The group looks at the spread and settles a level.

use serde_json::json;

use crate::scenario::Scenario;

fn three_voices(levels: [u8; 3]) -> Scenario {
    let [ana, luis, eva] = levels;
    Scenario::new("digital-capability")
        .answers("ana", [("LID-1", ana)])
        .answers("luis", [("LID-1", luis)])
        .answers("eva", [("LID-1", eva)])
}

#[test]
fn a_split_group_is_asked_to_talk_and_offered_the_lower_median() {
    let item = three_voices([1, 4, 5]).item_to_agree("LID-1");
    assert_eq!(item["state"], "split");
    assert_eq!(item["minutes"], 8);
    assert_eq!(item["proposal"], 4, "the middle voice");
    assert_eq!(item["votes"], json!([1, 0, 0, 1, 1]));
}

#[test]
fn when_most_do_not_know_no_level_is_offered() {
    let town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]);
    let mut town = town.does_not_know("luis", "LID-1").does_not_know("eva", "LID-1");
    let item = town.item_to_agree("LID-1");
    assert_eq!((&item["state"], &item["proposal"]), (&json!("noInformation"), &json!(null)));
}

#[test]
fn what_the_group_settles_never_changes_what_people_said() {
    let town = three_voices([1, 4, 5]).agrees([("LID-1", 2)]);
    assert_eq!(town.count("SELECT sum(level) FROM response"), 10, "1, 4 and 5 are still there");
    assert_eq!(town.count("SELECT level FROM consensus"), 2);
}

#[test]
fn a_changed_agreement_says_why_and_stays_in_history() {
    let mut town = three_voices([2, 2, 3]).agrees([("LID-1", 2)]);
    let unsaid = town.settles("LID-1", json!({ "kind": "agreed", "level": 3 })).unwrap_err();
    assert!(unsaid.message.contains("por qué"), "{}", unsaid.message);
    town.settles_with("LID-1", json!({ "outcome": { "kind": "agreed", "level": 3 }, "why": "Apareció el acta." }))
        .unwrap();
    let item = town.item_to_agree("LID-1");
    let earlier = &item["earlier"][0];
    assert_eq!((&earlier["settled"]["outcome"]["level"], &earlier["why"]), (&json!(2), &json!("Apareció el acta.")));
    town.settles_with("LID-1", json!({ "outcome": { "kind": "agreed", "level": 3 }, "reason": "Consta." })).unwrap();
    let round = town.round_id();
    let silent = json!({ "round": round, "item": "LID-1", "why": " " });
    assert!(town.call("reopen_item", silent).is_err(), "taking it back wants a reason, too");
    town.does("reopen_item", json!({ "round": round, "item": "LID-1", "why": "Se decidió de prisa." }));
    assert_eq!(town.count("SELECT count(*) FROM consensus"), 0, "taken back");
    assert_eq!(town.count("SELECT count(*) FROM consensus_history"), 3, "and all of it kept");
}

#[test]
fn only_shared_comments_are_shown_and_without_names() {
    let mut town = Scenario::new("digital-capability");
    let level = json!({ "kind": "level", "level": 2 });
    let shared = json!({ "answer": level, "comment": "Se ve en el acta.", "shareComment": true });
    let private = json!({ "answer": level, "comment": "Nadie lo lee.", "shareComment": false });
    town.notes("ana", "LID-1", shared).unwrap();
    town.notes("luis", "LID-1", private).unwrap();
    let mut town = town.reveals();
    let view = town.does("consensus", json!({ "round": town.round_id() }));
    assert_eq!(
        view["items"].as_array().unwrap().iter().find(|it| it["id"] == "LID-1").unwrap()["comments"],
        json!(["Se ve en el acta."])
    );
    let whole = view.to_string();
    assert!(!whole.contains("Nadie lo lee."), "a comment is shown only if its author lets it");
    assert!(!whole.contains("\"ana\"") && !whole.contains("\"luis\""), "no code of anybody");
}

#[test]
fn the_agenda_begins_with_what_needs_the_group_most() {
    let mut town = three_voices([2, 2, 2])
        .answers("ana", [("LID-2", 1)])
        .answers("luis", [("LID-2", 5)])
        .answers("eva", [("LID-2", 3)])
        .reveals();
    let view = town.does("consensus", json!({ "round": town.round_id() }));
    assert_eq!(view["items"][0]["id"], "LID-2", "the split comes first");
    assert_eq!(view["voices"], 3);
}

#[test]
fn a_level_off_the_scale_cannot_be_settled() {
    let mut town = three_voices([2, 2, 2]);
    assert!(town.settles("LID-1", json!({ "kind": "agreed", "level": 9 })).is_err());
    assert!(town.settles("LID-1", json!({ "kind": "notOurs" })).is_err(), "it is a municipal competence");
    assert_eq!(town.count("SELECT count(*) FROM consensus"), 0);
}
