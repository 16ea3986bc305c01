use chrono::TimeDelta;
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use super::*;

fn id(number: u32) -> RevisionId {
    RevisionId(Uuid::from_u128(number.into()))
}

/// A revision of a comment, made at a minute, that follows others.
fn said(number: u32, minute: i64, words: Option<&str>, follows: &[u32]) -> Revision {
    Revision {
        id: id(number),
        device: DeviceId(Uuid::from_u128(1)),
        at: DateTime::UNIX_EPOCH + TimeDelta::minutes(minute),
        council: CouncilId(Uuid::from_u128(2)),
        kind: "response".to_owned(),
        key: r#"["P1","A-1"]"#.to_owned(),
        part: "comment".to_owned(),
        worth: words.map(|words| json!({ "comment": words })),
        follows: follows.iter().map(|it| id(*it)).collect(),
    }
}

fn row(parts: &[(&str, &[Revision])]) -> BTreeMap<String, Vec<Revision>> {
    parts.iter().map(|(name, part)| ((*name).to_owned(), part.to_vec())).collect()
}

#[test]
fn what_follows_is_shown_whatever_the_clocks_say() {
    let part = [said(1, 900, Some("Hay plan"), &[]), said(2, 5, Some("Hay plan y actas"), &[1])];
    assert_eq!(shown(&part), Some(&part[1]), "the second was written by somebody who saw the first");
    assert!(conflict(&part).is_empty());
}

#[test]
fn two_who_did_not_see_each_other_are_in_conflict_until_somebody_decides() {
    let mut part = vec![said(1, 1, Some("a"), &[]), said(2, 2, Some("b"), &[1]), said(3, 3, Some("c"), &[1])];
    assert_eq!(conflict(&part), [&part[2], &part[1]], "both are there, the later one first");
    part.push(said(4, 0, Some("b y c"), &[2, 3]));
    assert!(conflict(&part).is_empty());
    assert_eq!(shown(&part), Some(&part[3]));
}

#[test]
fn who_says_the_same_is_in_no_conflict() {
    let part = [said(1, 1, Some("a"), &[]), said(2, 2, Some("a"), &[])];
    assert_eq!(heads(&part).len(), 2);
    assert!(conflict(&part).is_empty());
}

#[test]
fn what_was_typed_is_shown_before_what_was_taken_away() {
    let part = [said(1, 1, Some("a"), &[]), said(2, 2, Some("b"), &[1]), said(3, 9, None, &[1])];
    assert_eq!(shown(&part), Some(&part[1]), "whoever took it away had not seen b");
    assert_eq!(conflict(&part).len(), 2, "and a person is asked");
}

#[test]
fn a_row_is_there_while_anything_of_it_is() {
    let answer = [said(1, 1, Some("3"), &[]), said(2, 5, None, &[1])];
    let comment = [said(3, 1, Some("a"), &[]), said(4, 5, None, &[3]), said(5, 4, Some("b"), &[3])];
    let both = row(&[("answer", &answer), ("comment", &comment)]);
    let standing = standing(&both).unwrap();
    assert_eq!(standing["comment"], &comment[2], "somebody went on writing");
    assert_eq!(standing["answer"], &answer[0], "so the answer it belongs to is there again");
    let gone = row(&[("answer", &answer), ("comment", &comment[..2])]);
    assert_eq!(super::standing(&gone), None);
    assert_eq!(super::standing(&row(&[])), None, "and what nobody ever wrote is not there");
}

#[test]
fn rows_are_counted_without_taking_their_parts_apart() {
    let elsewhere = |it: Revision| Revision { key: r#"["P1","A-2"]"#.to_owned(), ..it };
    let mut rows = vec![said(1, 1, Some("a"), &[]), said(2, 5, None, &[1])];
    rows.extend([elsewhere(said(3, 1, Some("a"), &[])), elsewhere(said(4, 5, None, &[3]))]);
    assert!(rows_that_stand(&rows).is_empty(), "both were taken away");
    rows.push(elsewhere(said(5, 4, Some("b"), &[3])));
    assert_eq!(rows_that_stand(&rows), [("response", r#"["P1","A-2"]"#)].into(), "somebody went on writing in one");
}

#[test]
fn a_circle_is_noticed() {
    assert!(!goes_in_a_circle(&[said(1, 1, None, &[9]), said(2, 1, None, &[1])]), "what it follows may still come");
    assert!(goes_in_a_circle(&[said(1, 1, None, &[2]), said(2, 1, None, &[1])]));
    assert!(goes_in_a_circle(&[said(1, 1, None, &[1])]));
}

/// Revisions of one part, each following some that were there before it.
fn histories() -> impl Strategy<Value = Vec<Revision>> {
    let one = (-5_i64..5, proptest::option::of("[ab]"), any::<u8>());
    proptest::collection::vec(one, 1..8).prop_map(|made| {
        let of = |(place, (minute, words, follows)): (u32, &(i64, Option<String>, u8))| {
            let follows: Vec<u32> = (0..place).filter(|it| follows >> it & 1 == 1).collect();
            said(place, *minute, words.as_deref(), &follows)
        };
        (0..).zip(&made).map(of).collect()
    })
}

proptest! {
    #[test]
    fn the_order_in_which_revisions_come_does_not_matter(
        part in histories().prop_flat_map(|part| (Just(part.clone()), Just(part).prop_shuffle()))
    ) {
        let (made, came) = part;
        prop_assert_eq!(shown(&made), shown(&came));
        prop_assert_eq!(heads(&made), heads(&came));
        prop_assert_eq!(conflict(&made), conflict(&came));
        let whole = |part: &[Revision]| standing(&row(&[("comment", part)])).map(|it| it["comment"].clone());
        prop_assert_eq!(whole(&made), whole(&came));
    }

    #[test]
    fn there_is_always_something_to_show_and_no_circle(part in histories()) {
        prop_assert!(shown(&part).is_some());
        prop_assert!(!goes_in_a_circle(&part));
        let typed = heads(&part).iter().any(|it| it.worth.is_some());
        prop_assert_eq!(shown(&part).unwrap().worth.is_some(), typed, "nothing typed disappears");
    }

    #[test]
    fn a_decision_ends_a_conflict_for_good(part in histories(), words in "[xy]") {
        let mut part = part;
        let stood: Vec<RevisionId> = heads(&part).iter().map(|it| it.id).collect();
        let decision = Revision { follows: stood, ..said(99, -100, Some(&words), &[]) };
        part.push(decision.clone());
        prop_assert_eq!(shown(&part), Some(&decision), "whatever its clock says");
        prop_assert!(conflict(&part).is_empty());
    }
}
