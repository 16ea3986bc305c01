//! Packages that do not say what they should.

use cabildo_domain::{AssessmentId, CouncilId, DeviceId, RespondentId, RevisionId, revision::Revision};
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{everything, filled::fill, said, say, shown};
use crate::{Assessment, StoreError, revisions::machines::Machine, sample};

/// A revision of a comment that nobody has made, to be spoilt.
fn sound() -> Revision {
    Revision {
        id: RevisionId(sample::id(500)),
        device: DeviceId(sample::id(501)),
        at: sample::moment(30),
        council: sample::council(1).id,
        kind: "response".to_owned(),
        key: json!([sample::respondent().id, "A-1"]).to_string(),
        part: "answer".to_owned(),
        worth: Some(json!({
            "round": sample::round().id, "answer": "level", "level": 2, "reason": null, "confidence": null,
            "evidence_other": "", "response_value": [], "response_evidence": [[1]],
        })),
        follows: vec![],
    }
}

fn with(column: &str, value: Value) -> Option<Value> {
    let mut worth = sound().worth.unwrap();
    worth[column] = value;
    Some(worth)
}

/// A package of these is refused, and nothing is kept of it.
fn refusal(package: &[Revision]) -> StoreError {
    let mut machine = Machine::new(1, TimeDelta::zero());
    say(&mut machine, said(2, "Hay actas"));
    machine.note();
    let before = (machine.rows(), machine.package(&everything()));
    let error = machine.take(package).err().unwrap_or_else(|| panic!("this is refused: {package:?}"));
    assert_eq!((machine.rows(), machine.package(&everything())), before, "nothing is kept");
    error
}

#[test]
fn what_is_sound_comes_in() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    machine.take(&[sound()]).unwrap();
    assert_eq!(shown(&machine).evidence.seen, [1]);
}

#[test]
fn what_does_not_say_what_it_should_is_refused() {
    let mut many = with("response_value", json!([[0, "number", "many"]]));
    for column in ["answer", "level"] {
        many.as_mut().unwrap()[column] = Value::Null;
    }
    let unfit = [
        Revision { kind: "setting".to_owned(), ..sound() },
        Revision { kind: "sqlite_schema".to_owned(), ..sound() },
        Revision { key: "7".to_owned(), ..sound() },
        Revision { key: json!([sample::respondent().id]).to_string(), ..sound() },
        Revision { key: sound().key.replace(',', ", "), ..sound() },
        Revision { key: json!([[1], "A-1"]).to_string(), ..sound() },
        Revision { part: "answers".to_owned(), ..sound() },
        Revision { part: "action_field[\"risks\"]".to_owned(), ..sound() },
        Revision { worth: Some(json!(7)), ..sound() },
        Revision { worth: Some(json!({})), ..sound() },
        Revision { worth: with("comment", json!("x")), ..sound() },
        Revision { worth: with("level", json!("2")), ..sound() },
        Revision { worth: with("level", json!(2.5)), ..sound() },
        Revision { worth: with("level", json!(300)), ..sound() },
        Revision { worth: with("level", json!(null)), ..sound() },
        Revision { worth: with("answer", json!("perhaps")), ..sound() },
        Revision { worth: with("evidence_other", json!(null)), ..sound() },
        Revision { worth: with("response_evidence", json!([["a"]])), ..sound() },
        Revision { worth: with("response_evidence", json!([[1, 2]])), ..sound() },
        Revision { worth: with("response_evidence", json!([[1], [1]])), ..sound() },
        Revision { worth: many, ..sound() },
        Revision { council: CouncilId(sample::id(9)), ..sound() },
        Revision { follows: vec![sound().id], ..sound() },
    ];
    for it in unfit {
        let error = refusal(std::slice::from_ref(&it));
        assert!(matches!(error, StoreError::Unfit { .. } | StoreError::Incomplete { .. }), "{error}: {it:?}");
    }
}

#[test]
fn a_package_about_one_council_takes_nothing_of_another_even_where_nothing_was_noted_yet() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    let owner = sample::council(2);
    let theirs = Assessment { id: AssessmentId(sample::id(77)), council: owner.id, ..sample::assessment() };
    machine
        .store
        .write(|db| {
            db.put_council(&owner)?;
            db.put_assessment(&theirs)
        })
        .unwrap();
    let mut other = Machine::new(2, TimeDelta::zero());
    let round = other.package(&everything()).into_iter().filter(|it| it.kind == "round");
    let seizing = |it: Revision| {
        let worth = match it.part.as_str() {
            "what" => Some(json!({ "assessment": theirs.id })),
            "revealed" => Some(json!({ "revealed_at": sample::moment(40) })),
            _ => it.worth.clone(),
        };
        Revision { council: owner.id, worth, ..it }
    };
    let package: Vec<Revision> = round.map(seizing).collect();
    let before = machine.rows();
    assert!(matches!(machine.take(&package), Err(StoreError::Unfit { .. })), "the round is not theirs");
    assert_eq!(machine.rows(), before, "it is where it was, and sealed");
}

#[test]
fn a_key_that_only_reads_like_another_finds_no_row() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    fill(&mut machine);
    let key = json!([sample::respondent().id, "1", "A-1"]).to_string();
    let gone = Revision { kind: "keyed_answer".to_owned(), key, part: "answer".to_owned(), worth: None, ..sound() };
    let before = machine.rows();
    assert!(matches!(machine.take(&[gone]), Err(StoreError::Unfit { .. })), "a turn is a number");
    assert_eq!(machine.rows(), before, "what was typed in is there");
    let id = Value::from("0000000A-0000-0000-0000-000000000000");
    let loud =
        Revision { kind: "respondent".to_owned(), key: json!([id]).to_string(), part: "code".to_owned(), ..sound() };
    let loud = Revision { worth: Some(json!({ "code": "P7" })), ..loud };
    assert!(matches!(refusal(&[loud]), StoreError::Unfit { .. }), "nobody would find that respondent again");
}

#[test]
fn revisions_that_go_in_a_circle_or_change_are_refused() {
    let second = Revision { id: RevisionId(sample::id(502)), follows: vec![sound().id], ..sound() };
    let circle = Revision { follows: vec![second.id], ..sound() };
    assert!(matches!(refusal(&[circle, second.clone()]), StoreError::Unfit { .. }));
    let mut machine = Machine::new(1, TimeDelta::zero());
    machine.take(&[sound()]).unwrap();
    let changed = Revision { worth: with("level", json!(5)), ..sound() };
    assert!(matches!(machine.take(&[changed]), Err(StoreError::Unfit { .. })), "a revision never changes");
    let comment = Some(json!({ "comment": "x", "share_comment": 0 }));
    let elsewhere = Revision { part: "comment".to_owned(), worth: comment, ..second };
    assert!(matches!(machine.take(&[elsewhere]), Err(StoreError::Unfit { .. })), "nor hides another part");
    assert_eq!(shown(&machine).evidence.seen, [1], "what stood stands");
}

#[test]
fn what_no_screen_could_show_is_incomplete() {
    let mut other = Machine::new(2, TimeDelta::zero());
    other.note();
    let later = other.package(&everything()).into_iter().find(|it| it.kind == "round" && it.part == "version").unwrap();
    let unknown = Revision {
        id: RevisionId(sample::id(503)),
        at: sample::moment(40),
        worth: Some(json!({ "version": 99 })),
        follows: vec![later.id],
        ..later.clone()
    };
    assert!(matches!(refusal(&[later, unknown]), StoreError::Incomplete { .. }), "nobody has that questionnaire");
    let id = AssessmentId(sample::id(77));
    other.store.write(|db| db.put_assessment(&Assessment { id, ..sample::assessment() })).unwrap();
    let key = json!([id]).to_string();
    let without_round: Vec<Revision> = other.package(&everything()).into_iter().filter(|it| it.key == key).collect();
    assert!(matches!(refusal(&without_round), StoreError::Incomplete { .. }), "an assessment that never began");
}

#[test]
fn what_points_to_nothing_is_incomplete() {
    let nobody = RespondentId(sample::id(99));
    let of_nobody = Revision { key: json!([nobody, "A-1"]).to_string(), ..sound() };
    assert!(matches!(refusal(&[of_nobody]), StoreError::Incomplete { .. }));
    let mut machine = Machine::new(2, TimeDelta::zero());
    fill(&mut machine);
    let half: Vec<Revision> =
        machine.package(&everything()).into_iter().filter(|it| it.kind == "action" && it.part == "title").collect();
    assert!(matches!(refusal(&half), StoreError::Incomplete { .. }), "an action that is nothing but its title");
}
