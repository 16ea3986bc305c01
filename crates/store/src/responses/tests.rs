use super::*;
use crate::{Store, sample};

fn with_said(said: Said) -> Response {
    Response { said, ..sample::response("A-1", 1) }
}

fn keep(store: &mut Store, response: &Response) {
    store.write(|db| db.put_response(sample::round().id, response)).unwrap();
}

/// What history holds of every replaced response: answer, evidence seen, comment, when replaced.
fn history(store: &Store) -> Vec<(Option<String>, String, String, String)> {
    let sql = "SELECT answer, evidence_seen, comment, replaced_at FROM response_history ORDER BY id";
    let line = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
    store.read().all(sql, (), line).unwrap()
}

#[test]
fn everything_a_person_can_say_comes_back_as_it_was_said() {
    let mut store = sample::with_round();
    let why = || "No hay río en el municipio 🏞 漢".to_owned();
    let answers = [
        None,
        Some(Answer::Level { level: Level(0) }),
        Some(Answer::Unknown),
        Some(Answer::NotApplicable { reason: why() }),
        Some(Answer::NotOurs { reason: why() }),
        Some(Answer::Choice { choice: "water".into() }),
        Some(Answer::Choices { choices: vec!["lift".into(), "water".into()] }),
        Some(Answer::Choices { choices: vec![] }),
        Some(Answer::Number { number: -12.75 }),
        Some(Answer::Text { text: why() }),
        Some(Answer::Date { day: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap() }),
    ];
    for (index, answer) in answers.into_iter().enumerate() {
        let said = Said {
            answer,
            confidence: CONFIDENCES.get(index).copied(),
            evidence: Evidence { seen: vec![1, 2], other: "Acta del concejo".to_owned() },
            comment: "ñ".repeat(10_000),
            share_comment: index % 2 == 0,
        };
        let response = with_said(said);
        keep(&mut store, &response);
        assert_eq!(store.read().responses_by(response.respondent).unwrap(), [response], "nothing lost on the way");
    }
}

#[test]
fn a_replaced_answer_stays_in_history_with_its_evidence() {
    let mut store = sample::with_round();
    let first = with_said(Said {
        answer: Some(Answer::Level { level: Level(2) }),
        evidence: Evidence { seen: vec![2, 1], other: String::new() },
        comment: "primero".to_owned(),
        ..Said::default()
    });
    let second = Response { at: sample::moment(9), ..with_said(Said::default()) };
    keep(&mut store, &first);
    assert!(history(&store).is_empty(), "nothing was replaced yet");
    keep(&mut store, &second);
    let replaced = (Some("level".to_owned()), "[1,2]".to_owned(), "primero".to_owned(), written(second.at));
    assert_eq!(history(&store), [replaced]);
    assert_eq!(store.read().responses_of(sample::round().id).unwrap(), [second], "and only the new one is current");
}

#[test]
fn what_is_no_longer_asked_goes_to_history_with_its_values() {
    let mut store = sample::with_round();
    let answer = Answer::Choices { choices: vec!["water".into()] };
    keep(&mut store, &with_said(Said { answer: Some(answer), ..Said::default() }));
    assert_eq!(store.read().answered_by(sample::respondent().id).unwrap(), 1, "a choice is an answer");
    store.write(|db| db.remove_responses(sample::round().id, &"A-1".into(), sample::moment(9))).unwrap();
    assert_eq!(store.read().responses_of(sample::round().id).unwrap(), [], "it is not asked any more");
    let kept: Option<String> = store.read().maybe("SELECT worths FROM response_history", (), |row| row.get(0)).unwrap();
    assert_eq!(kept.as_deref(), Some(r#"{"kind":"choices","worths":["water"]}"#), "but nothing was lost");
}

#[test]
fn the_same_said_again_changes_nothing() {
    let mut store = sample::with_round();
    let seen = |seen: Vec<u8>| Said { evidence: Evidence { seen, other: String::new() }, ..Said::default() };
    let first = with_said(seen(vec![1, 2]));
    keep(&mut store, &first);
    keep(&mut store, &Response { at: sample::moment(9), ..with_said(seen(vec![2, 1, 2])) });
    assert!(history(&store).is_empty(), "the order of ticks is not a change");
    let kept = store.read().find_response(first.respondent, &first.item).unwrap();
    assert_eq!(kept, Some(first), "it keeps the moment at which it was first said");
}

#[test]
fn only_items_with_an_answer_count_as_progress() {
    let mut store = sample::with_round();
    let respondent = sample::respondent().id;
    assert_eq!(store.read().last_response_at(respondent).unwrap(), None, "nothing was said yet");
    keep(&mut store, &sample::response("A-1", 3));
    let note = Response { item: "A-2".into(), at: sample::moment(8), ..with_said(Said::default()) };
    keep(&mut store, &note);
    assert_eq!(store.read().answered_by(respondent).unwrap(), 1, "a note is no answer");
    assert_eq!(store.read().last_response_at(respondent).unwrap(), Some(note.at), "but it was said last");
}

#[test]
fn nobody_answers_in_a_round_they_do_not_belong_to() {
    let mut store = sample::with_round();
    let other = crate::Round { id: RoundId(sample::id(80)), number: 2, ..sample::round() };
    store.write(|db| db.put_round(&other)).unwrap();
    let refused = store.write(|db| db.put_response(other.id, &sample::response("A-1", 3)));
    assert!(refused.is_err(), "P1 answers in round 1");
    assert!(store.read().responses_of(other.id).unwrap().is_empty(), "and nothing is kept");
}
