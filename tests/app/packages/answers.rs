//! People who answer on their own computers, and whoever facilitates.

use std::{fs, path::Path};

use serde_json::{Value, json};

use super::{COMMENT, brought, invitation_to, results_of, stick, unpacked, whole};
use crate::scenario::Scenario;

/// What one person answered.
pub(super) fn answers_of(respondent: &Value) -> Value {
    json!({ "of": { "kind": "answers", "respondent": respondent }, "passphrase": null })
}

/// Somebody takes the invitation in on a computer of their own, answers and finishes; gives the file of the answers.
fn answers_elsewhere(town: &Scenario, machine: u16, invitation: &Path, level: u8, stick: &Path) -> std::path::PathBuf {
    let mut own = Scenario::on_machine(machine);
    let taken = own.takes_in(invitation, None).unwrap();
    assert_eq!(taken["round"], town.round_id(), "the screen goes to the round");
    own.goes_on_like(town);
    let code = format!("casa-{machine}");
    let said = json!({ "answer": { "kind": "level", "level": level }, "comment": COMMENT, "shareComment": true });
    own.notes(&code, "LID-1", said).unwrap();
    let mut own = own.finishes(&code);
    let respondent = own.opens_sheet(&code);
    own.gives(answers_of(&respondent), stick).unwrap()
}

#[test]
fn three_people_answer_elsewhere_and_nobody_sees_it_before_the_reveal() {
    let (mut town, stick) = (Scenario::new("digital-capability"), stick());
    let invitation = town.gives(invitation_to(&town), stick.path()).unwrap();
    for machine in 1..=3_u8 {
        let answers = answers_elsewhere(&town, machine.into(), &invitation, machine, stick.path());
        let outside = unpacked(&answers) + &answers.display().to_string();
        for secret in ["casa-", "LID-1", "San Jacinto", "Quetzalc"] {
            assert!(!outside.contains(secret), "{secret} can be read on the way");
        }
        let inside = town.looks_into(&answers, None).unwrap();
        assert_eq!((&inside["lock"]["standing"], &inside["canTake"]), (&json!("opened"), &json!(true)), "{inside}");
        assert!(!inside.to_string().contains("Quetzalc"), "what is in it is counted, not told");
        let taken = town.takes_in(&answers, None).unwrap();
        assert!(!taken.to_string().contains("Quetzalc"));
        assert_eq!(brought(&town.takes_in(&answers, None).unwrap()), 0, "handed in twice is handed in once");
    }
    let round = json!({ "round": town.round_id() });
    let people = town.does("respondents", round.clone());
    let done: Vec<&Value> = people["respondents"].as_array().unwrap().iter().map(|it| &it["finished"]).collect();
    assert_eq!(done, [true, true, true], "who has handed in is seen");
    let sealed = town.does("consensus", round.clone());
    assert!(sealed["seal"].is_object() && !sealed.to_string().contains("Quetzalc"), "and nothing else");
    let mut town = town.reveals();
    let open = town.does("consensus", round);
    assert_eq!(open["voices"], 3);
    assert!(open.to_string().contains("Quetzalc"), "what they want the group to read is read now");
}

#[test]
fn the_first_file_that_arrives_is_no_more_open_than_the_others() {
    let (mut town, stick) = (Scenario::new("digital-capability"), stick());
    let invitation = town.gives(invitation_to(&town), stick.path()).unwrap();
    let answers = answers_elsewhere(&town, 1, &invitation, 3, stick.path());
    town.takes_in(&answers, None).unwrap();
    let people = town.does("respondents", json!({ "round": town.round_id() }));
    assert_eq!(people["respondents"].as_array().unwrap().len(), 1, "one person has answered so far");
    let whose = people["respondents"][0]["id"].clone();
    let sheet = town.does("open_sheet", json!({ "respondent": whose, "key": null }));
    assert_eq!(sheet["open"], false, "whoever facilitates did not write it and does not know its key");
    let refused = town.call("answering", json!({ "respondent": whose })).unwrap_err();
    assert!(refused.message.contains("clave"), "{}", refused.message);
}

#[test]
fn only_the_computer_that_invited_opens_the_answers() {
    let (mut town, stick) = (Scenario::new("digital-capability"), stick());
    let invitation = town.gives(invitation_to(&town), stick.path()).unwrap();
    let answers = answers_elsewhere(&town, 1, &invitation, 3, stick.path());
    let mut thief = Scenario::on_machine(7);
    thief.takes_in(&invitation, None).unwrap();
    let inside = thief.looks_into(&answers, None).unwrap();
    assert_eq!((&inside["lock"]["standing"], &inside["canTake"]), (&json!("forAnother"), &json!(false)));
    assert_eq!((&inside["holds"], &inside["council"]), (&json!([]), &Value::Null), "not even how many");
    assert!(thief.takes_in(&answers, Some("1234")).unwrap_err().message.contains("selladas"));
    assert_eq!(thief.count("SELECT count(*) FROM response"), 0);
    thief.goes_on_like(&town);
    let refused = thief.gives(invitation_to(&town), stick.path()).unwrap_err();
    assert!(refused.message.contains("otro equipo"), "{}", refused.message);
}

#[test]
fn nobody_gives_out_the_answers_of_another() {
    let (mut town, stick) = (Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]), stick());
    let ana = town.respondent("ana");
    let refused = town.gives(answers_of(&ana), stick.path()).unwrap_err();
    assert!(refused.message.contains("invitación"), "without a key they would leave unsealed: {}", refused.message);
    town.gives(invitation_to(&town), stick.path()).unwrap();
    town.gives(answers_of(&ana), stick.path()).unwrap();
    town.does("close_sheet", json!({}));
    let refused = town.gives(answers_of(&ana), stick.path()).unwrap_err();
    assert!(refused.message.contains("clave"), "{}", refused.message);
    let refused = town.gives(whole(&town, Some("  ")), stick.path()).unwrap_err();
    assert!(refused.message.contains("contraseña"), "what nobody may see leaves behind one: {}", refused.message);
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 2, "what is refused leaves nothing behind");
    let results = town.gives(results_of(&town), stick.path()).unwrap();
    assert!(!unpacked(&results).contains("\"level\":3"), "and results have none before the group settles any");
}

#[test]
fn what_each_person_said_leaves_behind_a_passphrase_after_the_reveal_too() {
    let (mut town, stick) = (super::town(), stick());
    let open = json!({ "kind": "assessment", "council": town.council, "assessments": [] });
    let refused = town.gives(json!({ "of": open, "passphrase": null }), stick.path()).unwrap_err();
    assert!(refused.message.contains("contraseña"), "{}", refused.message);
    let giving = town.does("giving", json!({ "council": town.council }));
    assert_eq!(giving["assessments"][0]["needsPassphrase"], true, "the screen says so before");
    let package = town.gives(whole(&town, None), stick.path()).unwrap();
    let on_the_way = unpacked(&package) + &package.display().to_string();
    assert!(!on_the_way.contains("Quetzalc"), "nobody reads a comment that was not shared");
    town.gives(results_of(&town), stick.path()).unwrap();
    let mut empty = Scenario::new("digital-capability");
    let open = json!({ "kind": "assessment", "council": empty.council, "assessments": [] });
    empty.gives(json!({ "of": open, "passphrase": null }), stick.path()).unwrap();
}

#[test]
fn an_invitation_fits_a_square_code_and_a_message() {
    let (mut town, stick) = (Scenario::new("digital-capability"), stick());
    let view = town.does("invitation", json!({ "round": town.round_id() }));
    let text = view["text"].as_str().unwrap();
    assert!(text.starts_with("CABILDO 1\n") && text.chars().count() < 1_000, "{text}");
    let squares = view["squares"].as_array().unwrap();
    assert!(squares.len() > 20 && squares.iter().all(|row| row.as_array().unwrap().len() == squares.len()));
    let mut own = Scenario::on_machine(1);
    let taken = own.does("take_invitation", json!({ "text": format!("  {text}\r\n") }));
    assert_eq!(taken["round"], town.round_id());
    own.goes_on_like(&town);
    own.says("casa", "LID-1", json!({ "kind": "level", "level": 4 })).unwrap();
    let respondent = own.opens_sheet("casa");
    let answers = own.gives(answers_of(&respondent), stick.path()).unwrap();
    let taken = town.takes_in(&answers, None).unwrap();
    assert!(brought(&taken) >= 2, "{taken}");
    let again = own.does("take_invitation", json!({ "text": text }));
    assert_eq!(again["brought"], json!([]), "taken in twice is taken in once");
    let wrong = text.replace("CABILDO 1", "CABILDO 9");
    assert!(own.call("take_invitation", json!({ "text": wrong })).unwrap_err().message.contains("más nueva"));
    let package = town.gives(invitation_to(&town), stick.path()).unwrap();
    assert_eq!(own.takes_in(&package, None).unwrap()["title"], "San Jacinto: invitación a responder");
    let conflicts = own.does("conflicts", json!({ "council": town.council }));
    assert_eq!(conflicts["conflicts"].as_array().unwrap().len(), 0, "{conflicts}");
}

#[test]
fn nobody_is_invited_to_a_round_that_is_over() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]);
    let round = json!({ "round": town.round_id() });
    town.does("close_round", round.clone());
    assert!(town.call("invitation", round.clone()).is_err());
    town.does("reopen_round", round.clone());
    let mut town = town.reveals();
    assert!(town.call("invitation", round).unwrap_err().message.contains("reveló"));
}

#[test]
fn answers_that_come_after_the_round_is_closed_or_revealed_stay_outside() {
    let (mut town, stick) = (Scenario::new("digital-capability"), stick());
    let invitation = town.gives(invitation_to(&town), stick.path()).unwrap();
    let round = json!({ "round": town.round_id() });
    let [first, second, third] =
        [1, 2, 3].map(|machine| answers_elsewhere(&town, machine, &invitation, 3, stick.path()));
    town.takes_in(&first, None).unwrap();
    town.does("close_round", round.clone());
    let inside = town.looks_into(&second, None).unwrap();
    assert_eq!(inside["canTake"], false, "it is said before anybody tries");
    assert!(inside["problems"][0].as_str().unwrap().contains("cerrada"), "{inside}");
    assert!(town.takes_in(&second, None).unwrap_err().message.contains("cerrada"));
    town.does("reopen_round", round.clone());
    assert!(brought(&town.takes_in(&second, None).unwrap()) > 0, "whoever opens it again takes them in");
    let mut town = town.reveals();
    let inside = town.looks_into(&third, None).unwrap();
    assert!(inside["problems"][0].as_str().unwrap().contains("reveló"), "{inside}");
    assert!(town.takes_in(&third, None).unwrap_err().message.contains("reveló"));
    assert_eq!(town.does("consensus", round)["voices"], 2, "nobody can tell whose a third one is");
    let again = town.takes_in(&first, None).unwrap();
    assert_eq!(again["says"].as_array().unwrap().len(), 1, "what was here is only here, and not sealed: {again}");
    assert!(again["says"][0].as_str().unwrap().contains("ya estaba"), "{again}");
}
