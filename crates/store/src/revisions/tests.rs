//! What happens between two computers, as stories.

mod filled;
mod refused;
mod restored;
mod scopes;

use std::collections::BTreeMap;

use cabildo_domain::{Answer, Level, RespondentId, Response, response::Said};
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{PackageScope, TakenRows, machines::Machine};
use crate::{Respondent, StoreError, sample};

/// Two computers whose clocks are right.
fn two() -> (Machine, Machine) {
    (Machine::new(1, TimeDelta::zero()), Machine::new(2, TimeDelta::zero()))
}

fn everything() -> PackageScope {
    PackageScope::Council
}

/// Says something about `A-1` at a computer.
fn say(machine: &mut Machine, said: Said) {
    let at = machine.now();
    let response = Response { respondent: sample::respondent().id, item: "A-1".into(), said, at };
    machine.store.write(|db| db.put_response(sample::round().id, &response)).unwrap();
}

fn said(level: u8, comment: &str) -> Said {
    Said { answer: Some(Answer::Level { level: Level(level) }), comment: comment.to_owned(), ..Said::default() }
}

fn shown(machine: &Machine) -> Said {
    let answer = machine.store.read().find_response(sample::respondent().id, &"A-1".into()).unwrap();
    answer.map(|it| it.said).unwrap_or_default()
}

/// Brings both to the same.
fn exchange(one: &mut Machine, other: &mut Machine) {
    let (of_one, of_other) = (one.package(&everything()), other.package(&everything()));
    one.take(&of_other).unwrap();
    other.take(&of_one).unwrap();
}

#[test]
fn an_answer_here_and_a_comment_there_come_together_without_a_question() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, ""));
    exchange(&mut one, &mut other);
    say(&mut one, said(3, ""));
    say(&mut other, said(2, "Hay actas"));
    exchange(&mut one, &mut other);
    for machine in [&one, &other] {
        assert_eq!(shown(machine), said(3, "Hay actas"));
        assert!(machine.conflicts().is_empty(), "nobody was in another's way");
    }
    assert_eq!(one.rows(), other.rows());
}

#[test]
fn two_comments_are_both_there_until_a_person_decides() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, "Hay actas"));
    say(&mut other, said(2, "No hay actas"));
    exchange(&mut one, &mut other);
    assert_eq!(one.rows(), other.rows());
    let conflicts = one.conflicts();
    assert_eq!(conflicts, other.conflicts());
    let [conflict] = &conflicts[..] else { panic!("one question: {conflicts:?}") };
    let words: Vec<&Value> = conflict.heads.iter().map(|it| &it.worth.as_ref().unwrap()["comment"]).collect();
    assert_eq!((conflict.part.as_str(), words.len()), ("comment", 2));
    assert_eq!(words[0], &json!(shown(&one).comment), "what is shown meanwhile is told first");
    other.decide(conflict, 1);
    let package = other.package(&everything());
    one.take(&package).unwrap();
    assert!(one.conflicts().is_empty() && other.conflicts().is_empty());
    assert_eq!(json!(shown(&one).comment), *words[1]);
    assert_eq!(one.rows(), other.rows());
}

#[test]
fn what_somebody_went_on_writing_is_not_taken_away() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, "Hay actas"));
    exchange(&mut one, &mut other);
    let at = one.now();
    one.store.write(|db| db.remove_responses(sample::round().id, &"A-1".into(), at)).unwrap();
    say(&mut other, said(2, "Hay actas de cada mes"));
    exchange(&mut one, &mut other);
    assert_eq!(shown(&one), said(2, "Hay actas de cada mes"), "with the answer it belongs to");
    assert_eq!(one.rows(), other.rows());
    assert_eq!(one.conflicts().len(), 1, "a person is asked whether it may go");
    one.decide(&one.conflicts()[0], 1);
    assert_eq!(shown(&one), Said::default(), "it may");
    assert_eq!(one.note(), 0);
    say(&mut one, said(4, ""));
    exchange(&mut one, &mut other);
    assert_eq!(shown(&other), said(4, ""), "and what is said anew is all that is said");
}

#[test]
fn taking_in_counts_what_is_new_and_the_second_time_nothing() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, "Hay actas"));
    let package = one.package(&everything());
    let taken = other.take(&package).unwrap();
    assert_eq!(taken.kinds, [("response".to_owned(), TakenRows { new: 1, ..TakenRows::default() })].into());
    assert_eq!(taken.revisions, package.len());
    let rows = other.rows();
    let again = other.take(&package).unwrap();
    assert_eq!((again.revisions, again.kinds), (0, BTreeMap::new()));
    assert_eq!(other.rows(), rows);
}

#[test]
fn two_who_share_the_same_code_are_both_there() {
    let (mut one, mut other) = two();
    for machine in [&mut one, &mut other] {
        let id = RespondentId(machine.id());
        let new = Respondent { id, code: "P2".to_owned(), ..sample::respondent() };
        machine.store.write(|db| db.put_respondent(&new)).unwrap();
    }
    exchange(&mut one, &mut other);
    let codes = |it: &Machine| -> Vec<String> {
        it.store.read().respondents_of(sample::round().id).unwrap().into_iter().map(|it| it.code).collect()
    };
    assert_eq!(codes(&one), ["P1", "P2", "P2 (2)"]);
    assert_eq!(codes(&other), codes(&one));
}

#[test]
fn noting_is_quick_where_nothing_is_new() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    let round = sample::round().id;
    let filled = machine.store.write(|db| {
        for number in 0..500 {
            let id = RespondentId(sample::id(10_000 + number));
            db.put_respondent(&Respondent { id, code: format!("P{}", number + 2), ..sample::respondent() })?;
            for item in ["A-1", "A-2", "A-3", "A-4"] {
                let said = said(3, if number % 3 == 0 { "Hay actas" } else { "" });
                db.put_response(round, &Response { respondent: id, item: item.into(), said, at: sample::moment(9) })?;
            }
        }
        Ok::<_, StoreError>(())
    });
    filled.unwrap();
    let begun = std::time::Instant::now();
    let noted = machine.note();
    let first = begun.elapsed();
    let begun = std::time::Instant::now();
    assert_eq!(machine.note(), 0);
    let second = begun.elapsed();
    eprintln!("{noted} parts noted in {first:?}; looked through again in {second:?}");
    assert!(second < std::time::Duration::from_secs(2), "{second:?}");
}
