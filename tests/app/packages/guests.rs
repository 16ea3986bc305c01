//! People who were invited from another computer: what they may do here, and for whom their answers are sealed.

use serde_json::{Value, json};

use super::{answers::answers_of, invitation_to, stick, whole};
use crate::scenario::Scenario;

/// Sentences as one text.
fn said(all: &Value) -> String {
    all.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

#[test]
fn whoever_was_invited_does_not_reveal_the_round() {
    let (mut town, mut guest, stick) = (Scenario::new("digital-capability"), Scenario::on_machine(1), stick());
    let invitation = town.gives(invitation_to(&town), stick.path()).unwrap();
    guest.takes_in(&invitation, None).unwrap();
    let refused = guest.call("reveal_round", json!({ "round": town.round_id() })).unwrap_err();
    assert!(refused.message.contains("otro equipo"), "{}", refused.message);
    let mut town = town.reveals();
    assert!(town.does("consensus", json!({ "round": town.round_id() }))["seal"].is_null(), "whoever invited does");
}

#[test]
fn a_package_that_would_break_a_seal_says_so_before_and_after() {
    let (mut town, stick) = (Scenario::new("digital-capability").answers("ana", [("LID-1", 2)]), stick());
    let mut other = Scenario::on_machine(1);
    let package = town.gives(whole(&town, Some("puente")), stick.path()).unwrap();
    let inside = other.looks_into(&package, Some("puente")).unwrap();
    assert_eq!(inside["warnings"], json!([]), "what is sealed stays sealed");
    other.takes_in(&package, Some("puente")).unwrap();
    other.goes_on_like(&town);
    let mut other = other.reveals();
    let package = other.gives(whole(&other, Some("puente")), stick.path()).unwrap();
    let inside = town.looks_into(&package, Some("puente")).unwrap();
    assert!(said(&inside["warnings"]).contains("sigue sellada"), "{inside}");
    let taken = town.takes_in(&package, Some("puente")).unwrap();
    assert!(said(&taken["says"]).contains("quedó revelada"), "{taken}");
    let again = town.takes_in(&package, Some("puente")).unwrap();
    assert!(!said(&again["says"]).contains("revelada"), "a second time it reveals nothing: {again}");
}

#[test]
fn an_invitation_from_another_computer_takes_the_place_of_the_first_and_says_so() {
    let (mut town, mut guest, stick) = (Scenario::new("digital-capability"), Scenario::on_machine(1), stick());
    let first = town.gives(invitation_to(&town), stick.path()).unwrap();
    let everything = town.gives(whole(&town, None), stick.path()).unwrap();
    guest.takes_in(&first, None).unwrap();
    // The computer that invited breaks, and another takes its place.
    let mut anew = Scenario::on_machine(2);
    anew.takes_in(&everything, None).unwrap();
    anew.goes_on_like(&town);
    let second = anew.gives(invitation_to(&anew), stick.path()).unwrap();
    let inside = guest.looks_into(&second, None).unwrap();
    assert!(said(&inside["warnings"]).contains("otro equipo"), "it is told before: {inside}");
    let taken = guest.takes_in(&second, None).unwrap();
    assert!(said(&taken["says"]).contains("no el de la anterior"), "and after: {taken}");
    guest.goes_on_like(&town);
    guest.says("casa", "LID-1", json!({ "kind": "level", "level": 4 })).unwrap();
    let respondent = guest.opens_sheet("casa");
    let answers = guest.gives(answers_of(&respondent), stick.path()).unwrap();
    assert_eq!(anew.looks_into(&answers, None).unwrap()["canTake"], true);
    assert_eq!(town.looks_into(&answers, None).unwrap()["lock"]["standing"], "forAnother");
    let kept = town.takes_in(&second, None).unwrap();
    assert!(said(&kept["says"]).contains("se sigue abriendo aquí"), "who holds a key keeps it: {kept}");
    assert_eq!(
        town.does("giving", json!({ "council": town.council }))["assessments"][0]["rounds"][0]["isHolder"],
        true
    );
}

#[test]
fn a_second_round_typed_in_is_called_as_whoever_invited_calls_it() {
    let (mut town, mut guest, stick) = (Scenario::new("digital-capability"), Scenario::on_machine(1), stick());
    let types = |town: &mut Scenario, guest: &mut Scenario| {
        let text = town.does("invitation", json!({ "round": town.round_id() }))["text"].clone();
        guest.does("take_invitation", json!({ "text": text }));
    };
    types(&mut town, &mut guest);
    let first = town.gives(invitation_to(&town), stick.path()).unwrap();
    guest.takes_in(&first, None).unwrap();
    let mut town = town.round("otra");
    types(&mut town, &mut guest);
    let second = town.gives(invitation_to(&town), stick.path()).unwrap();
    let taken = guest.takes_in(&second, None).unwrap();
    assert_eq!(taken["conflicts"], 0, "{taken}");
    let open = guest.does("conflicts", json!({ "council": town.council }));
    assert_eq!(open["conflicts"], json!([]), "nobody is asked what a round of others is called");
    assert_eq!(guest.count("SELECT count(*) FROM round WHERE name = 'otra'"), 1, "it is called as there");
}
