//! What goes into a package, and what does not.

use std::collections::BTreeMap;

use cabildo_domain::{Level, RespondentId, consensus::Outcome, revision::Revision};

use super::{everything, exchange, filled::fill, two};
use crate::{PackageScope, Respondent, StoreError, revisions::machines::Machine, sample};

#[test]
fn everything_a_council_owns_arrives_as_it_was() {
    let (mut one, mut other) = two();
    let logo = fill(&mut one);
    let rows = one.rows();
    for (table, rows) in &rows {
        assert!(!rows.is_empty(), "this test has a row of {table}");
    }
    let package = one.package(&everything());
    assert!(matches!(other.take(&package), Err(StoreError::Incomplete { .. })), "the logo's files are missing");
    other.take_with(&package, &[logo]).unwrap();
    assert_eq!(other.rows(), rows);
    assert_eq!(other.note(), 0, "and is no news there");
    other.take(&package).unwrap();
    assert_eq!(other.rows(), rows, "files are needed once");
}

#[test]
fn a_council_that_is_taken_away_row_by_row_is_taken_away_elsewhere() {
    let (mut one, mut other) = two();
    let logo = fill(&mut one);
    let package = one.package(&everything());
    other.take_with(&package, &[logo]).unwrap();
    let (council, round, at) = (sample::council(1).id, sample::round().id, one.now());
    let removed = one.store.write(|db| {
        db.remove_responses(round, &"A-1".into(), at)?;
        db.remove_consensus(round, &"A-1".into(), at, "")?;
        db.put_tables(round, &BTreeMap::new())?;
        db.put_planning(council, &crate::Planning::default())
    });
    removed.unwrap();
    let package = one.package(&everything());
    other.take(&package).unwrap();
    assert_eq!(other.rows(), one.rows());
    assert_eq!(other.rows()["action_field"], Vec::<String>::new());
}

#[test]
fn results_tell_nothing_of_one_person() {
    let (mut one, mut other) = two();
    exchange(&mut one, &mut other);
    fill(&mut one);
    let package = one.package(&PackageScope::Results(vec![sample::assessment().id]));
    let text = serde_json::to_string(&package).unwrap();
    for of_persons in ["Ana", "Hay actas", "Nadie leyó", "Tesorería", "P1", "Mesa 1", "Zoila", "Acta"] {
        assert!(!text.contains(of_persons), "{of_persons}");
    }
    assert!(text.contains("Falta el plan") && !text.contains("Falta un plan"), "what was settled, and not what before");
    other.take(&package).unwrap();
    let there = other.store.read().consensus_of(sample::round().id).unwrap();
    assert_eq!(there[&"A-1".into()].outcome, Outcome::Agreed { level: Level(2) });
    assert_eq!(other.note(), 0);
    let whole: Vec<Revision> = one.package(&everything()).into_iter().filter(|it| it.kind != "logo").collect();
    other.take(&whole).unwrap();
    assert!(other.conflicts().is_empty(), "the rest can follow");
}

#[test]
fn a_plan_goes_without_what_anybody_answered() {
    let (mut one, mut other) = two();
    let logo = fill(&mut one);
    let package = one.package(&PackageScope::Plan);
    other.take_with(&package, &[logo]).unwrap();
    let council = sample::council(1).id;
    assert_eq!(other.store.read().planning_of(council).unwrap(), one.store.read().planning_of(council).unwrap());
    let kinds = ["response", "response_history", "respondent", "evidence", "facilitator_note", "keyed_answer"];
    assert!(package.iter().all(|it| !kinds.contains(&it.kind.as_str())));
}

#[test]
fn one_sheet_goes_alone() {
    let (mut one, mut other) = two();
    fill(&mut one);
    let stranger = Respondent { id: RespondentId(sample::id(70)), code: "P2".to_owned(), ..sample::respondent() };
    one.store.write(|db| db.put_respondent(&stranger)).unwrap();
    let package = one.package(&PackageScope::Answers(sample::respondent().id));
    let text = serde_json::to_string(&package).unwrap();
    assert!(!text.contains("P2") && !text.contains(&stranger.id.to_string()));
    other.take(&package).unwrap();
    let of = |it: &Machine| it.store.read().responses_by(sample::respondent().id).unwrap();
    assert_eq!(of(&other), of(&one));
    let mine = one.rows();
    for table in ["response_history", "response_value", "response_evidence", "evidence"] {
        assert_eq!(other.rows()[table], mine[table]);
    }
}
