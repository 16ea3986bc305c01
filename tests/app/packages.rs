//! Files that travel between computers: what they carry, what they never tell, and that nothing is lost on the way.

use std::{fs, io::Read, path::Path};

use cabildo::NamedFile;
use serde_json::{Value, json};

use crate::{
    logos::shield,
    scenario::{PHRASE, Scenario},
};

mod answers;
mod command_line;
mod conflicts;
mod damage;
mod guests;

/// Words that nobody else could have written.
const COMMENT: &str = "Lo sabe solo Quetzalcóatl";

/// A stick.
fn stick() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// Everything of a council, closed with these words, or with those that everybody knows.
fn whole(town: &Scenario, passphrase: Option<&str>) -> Value {
    let of = json!({ "kind": "assessment", "council": town.council, "assessments": [] });
    json!({ "of": of, "passphrase": passphrase.unwrap_or(PHRASE) })
}

fn results_of(town: &Scenario) -> Value {
    json!({ "of": { "kind": "results", "council": town.council, "assessments": [] }, "passphrase": null })
}

fn plan_of(town: &Scenario) -> Value {
    json!({ "of": { "kind": "plan", "council": town.council }, "passphrase": null })
}

fn invitation_to(town: &Scenario) -> Value {
    json!({ "of": { "kind": "invitation", "round": town.round_id() }, "passphrase": null })
}

/// A town that answered, agreed, aims at something and has begun to plan.
fn town() -> Scenario {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 2), ("TEC-5", 4)]);
    let said = json!({ "answer": { "kind": "level", "level": 3 }, "comment": COMMENT, "shareComment": false });
    town.person_of("Tesorería de Quetzalcóatl", "Q77");
    town.notes("Q77", "LID-1", said).unwrap();
    let mut town = town.answers("luis", [("LID-1", 3)]).agrees([("LID-1", 2), ("TEC-5", 4)]);
    let target = json!({ "level": 4, "importance": 5, "feasibility": 2 });
    town.does("set_target", json!({ "round": town.round_id(), "item": "LID-1", "target": target }));
    town.adds_logo(&shield(1)).unwrap();
    town
}

/// What the screens of a council show.
fn shown(town: &mut Scenario) -> Vec<Value> {
    let (council, round) = (json!({ "council": town.council }), json!({ "round": town.round_id() }));
    let results = json!({ "round": town.round_id(), "before": null });
    let asked = [
        ("results", results),
        ("consensus", round.clone()),
        ("respondents", round),
        ("roadmap", council.clone()),
        ("follow_up", council.clone()),
        ("register", council.clone()),
        ("logos", council.clone()),
        ("workshops", council),
    ];
    asked.map(|(command, args)| town.does(command, args)).into()
}

/// How many rows a package brought in all.
fn brought(taken: &Value) -> u64 {
    taken["brought"].as_array().unwrap().iter().map(|it| it["count"].as_u64().unwrap()).sum()
}

/// What is in a package that is not sealed, all of it as text.
fn unpacked(path: &Path) -> String {
    let mut zip = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let mut all = String::new();
    for place in 0..zip.len() {
        let mut bytes = vec![];
        zip.by_index(place).unwrap().read_to_end(&mut bytes).unwrap();
        all += &String::from_utf8_lossy(&bytes);
    }
    all
}

#[test]
fn a_whole_assessment_looks_the_same_on_another_computer() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let package = town.gives(whole(&town, None), stick.path()).unwrap();
    let inside = other.looks_into(&package, None).unwrap();
    assert_eq!(inside["canTake"], true, "{inside}");
    assert_eq!(inside["council"]["standing"], "new");
    assert_eq!(inside["signature"]["standing"], "first");
    assert_eq!(inside["warnings"], json!([]));
    assert_eq!(other.count("SELECT count(*) FROM council"), 0, "looking changes nothing");
    let taken = other.takes_in(&package, None).unwrap();
    assert_eq!((&taken["council"], &taken["conflicts"]), (&town.council, &json!(0)));
    other.goes_on_like(&town);
    assert_eq!(shown(&mut other), shown(&mut town), "every screen shows the same");
    let report = |town: &mut Scenario| {
        let about = json!({ "kind": "assessment", "round": town.round_id() });
        town.winds_clock_to(100_000);
        town.file("report", json!({ "about": about, "language": "es", "paper": null })).unwrap().bytes
    };
    assert_eq!(report(&mut other), report(&mut town), "and at the same moment the report is the same to the byte");
}

#[test]
fn whatever_comes_twice_changes_nothing() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let package = town.gives(whole(&town, None), stick.path()).unwrap();
    assert!(brought(&other.takes_in(&package, None).unwrap()) > 10);
    let rows = "SELECT (SELECT count(*) FROM revision) + (SELECT count(*) FROM response_history)";
    let before = other.count(rows);
    let inside = other.looks_into(&package, None).unwrap();
    assert!(inside["before"].is_string(), "it is said that it came before");
    let again = other.takes_in(&package, None).unwrap();
    assert_eq!((brought(&again), other.count(rows)), (0, before));
    assert!(again["says"][0].as_str().unwrap().contains("ya estaba"), "{again}");
    let back = other.gives(whole(&town, None), stick.path()).unwrap();
    assert_eq!(brought(&town.takes_in(&back, None).unwrap()), 0, "nor does it come back as something new");
    assert_eq!(town.does("taken_packages", json!({}))["packages"].as_array().unwrap().len(), 1);
}

#[test]
fn work_that_goes_back_and_forth_is_on_both_computers() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let first = town.gives(whole(&town, None), stick.path()).unwrap();
    other.takes_in(&first, None).unwrap();
    other.goes_on_like(&town);
    other.settles("TAL-2", json!({ "kind": "agreed", "level": 1 })).unwrap();
    town.settles("LID-2", json!({ "kind": "agreed", "level": 3 })).unwrap();
    let there = other.gives(whole(&other, None), stick.path()).unwrap();
    let here = town.gives(whole(&town, None), stick.path()).unwrap();
    let taken = town.takes_in(&there, None).unwrap();
    assert_eq!(taken["conflicts"], 0, "they worked on different things: {taken}");
    other.takes_in(&here, None).unwrap();
    assert_eq!(shown(&mut other), shown(&mut town));
}

#[test]
fn results_tell_nothing_of_any_person() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let package = town.gives(results_of(&town), stick.path()).unwrap();
    let inside = unpacked(&package);
    for secret in [COMMENT, "Quetzalc", "Q77", "ana\"", "luis", "Tesorería", "respondent", "sheet_key"] {
        let lines = inside.lines().find(|it| it.contains(secret) && it.starts_with("{\"id\""));
        assert_eq!(lines, None, "{secret}");
    }
    other.takes_in(&package, None).unwrap();
    other.goes_on_like(&town);
    let people = "SELECT (SELECT count(*) FROM respondent) + (SELECT count(*) FROM response)";
    assert_eq!(other.count(people), 0, "nor are there people where they are taken in");
    let results = json!({ "round": town.round_id(), "before": null });
    let levels = |view: Value| view["dimensions"].as_array().unwrap().iter().map(|it| it["level"].clone()).collect();
    let there: Vec<Value> = levels(other.does("results", results.clone()));
    let here: Vec<Value> = levels(town.does("results", results));
    assert_eq!(there, here);
}

#[test]
fn a_plan_travels_with_what_it_rests_on() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let sheet = json!({ "title": "Comprar un servidor", "role": "TIC", "weeks": 2, "cost": "low", "note": "Ya" });
    town.does("add_action", json!({ "council": town.council, "sheet": sheet, "item": "TEC-5", "after": [] }));
    let package = town.gives(plan_of(&town), stick.path()).unwrap();
    assert!(!unpacked(&package).contains(COMMENT));
    other.takes_in(&package, None).unwrap();
    other.goes_on_like(&town);
    let council = json!({ "council": town.council });
    assert_eq!(other.does("follow_up", council.clone()), town.does("follow_up", council));
    assert!(other.roadmap().to_string().contains("Comprar un servidor"));
}

#[test]
fn files_that_back_answers_arrive_byte_by_byte() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let files = [
        NamedFile { name: "Acta.pdf".to_owned(), bytes: b"%PDF-1.7 Acta de la reuni\xf3n".to_vec() },
        NamedFile { name: "Lista.csv".to_owned(), bytes: b"calle;lote\n9 de Julio;4\n".to_vec() },
        NamedFile { name: "Nota.txt".to_owned(), bytes: "Una nota\nsin columnas".into() },
    ];
    let of = |item: &str| json!({ "round": town.round_id(), "item": item, "respondent": null, "original": true });
    let places = ["LID-1", "LID-2", "TEC-5"].map(of);
    for (file, place) in files.iter().zip(places.clone()) {
        town.opens("attach", place, file).unwrap();
    }
    let package = town.gives(whole(&town, None), stick.path()).unwrap();
    other.takes_in(&package, None).unwrap();
    other.goes_on_like(&town);
    for (file, place) in files.iter().zip(places) {
        let id = other.does("evidence", place)["files"][0]["id"].clone();
        let there = other.file("evidence_content", json!({ "evidence": id })).unwrap();
        assert_eq!((&there.name, &there.bytes), (&file.name, &file.bytes));
    }
}

#[test]
fn another_council_of_the_same_name_stands_beside_it() {
    let (mut town, stick) = (town(), stick());
    let mut other = Scenario::on_machine(1).with_council("san jacinto ");
    let package = town.gives(whole(&town, None), stick.path()).unwrap();
    let inside = other.looks_into(&package, None).unwrap();
    assert_eq!(inside["council"]["standing"], "namesake");
    assert_eq!(inside["warnings"].as_array().unwrap().len(), 1, "{inside}");
    other.takes_in(&package, None).unwrap();
    assert_eq!(other.count("SELECT count(*) FROM council"), 2);
}

#[test]
fn a_clock_that_is_wrong_by_ten_years_is_said_and_loses_nothing() {
    let (mut town, stick) = (town(), stick());
    for (machine, years) in [(1, 10), (2, -10)] {
        let mut other = Scenario::on_machine(machine);
        let package = town.gives(whole(&town, None), stick.path()).unwrap();
        other.takes_in(&package, None).unwrap();
        other.goes_on_like(&town);
        other.winds_clock_to(years * 365 * 24 * 60);
        other.settles("TAL-2", json!({ "kind": "agreed", "level": 1 })).unwrap();
        let back = other.gives(whole(&other, None), stick.path()).unwrap();
        let inside = town.looks_into(&back, None).unwrap();
        assert!(inside["warnings"][0].as_str().unwrap().contains("reloj"), "{inside}");
        let taken = town.takes_in(&back, None).unwrap();
        assert_eq!(taken["conflicts"], 0, "{taken}");
        town.settles("TAL-2", json!({ "kind": "agreed", "level": 2 })).unwrap_err();
        assert!(town.item_to_agree("TAL-2").to_string().contains("\"level\":1"), "what was agreed there is here");
        let why = json!({ "outcome": { "kind": "agreed", "level": 2 }, "why": "Se habló otra vez" });
        town.settles_with("TAL-2", why).unwrap();
        let again = town.gives(whole(&town, None), stick.path()).unwrap();
        assert_eq!(other.takes_in(&again, None).unwrap()["conflicts"], 0, "who saw the other follows it");
        town.does("reopen_item", json!({ "round": town.round_id(), "item": "TAL-2", "why": "Otra prueba" }));
    }
}

#[test]
fn an_instrument_comes_along_and_one_with_other_content_is_refused() {
    let stick = stick();
    let mut town = Scenario::new("resilience");
    let two = crate::versions::second_version(&mut town);
    town.opens("import_instrument", json!({}), &two).unwrap();
    let assessment = town.does("respondents", json!({ "round": town.round_id() }))["head"]["assessment"].clone();
    town.does("move_assessment", json!({ "assessment": assessment }));
    let package = town.gives(whole(&town, Some("puente")), stick.path()).unwrap();
    let mut other = Scenario::on_machine(1);
    let inside = other.looks_into(&package, Some("puente")).unwrap();
    let standing = |view: &Value| -> Vec<(u64, String)> {
        let of = |it: &Value| (it["version"].as_u64().unwrap(), it["standing"].as_str().unwrap().to_owned());
        view["instruments"].as_array().unwrap().iter().map(of).collect()
    };
    assert_eq!(standing(&inside), [(2, "brought".to_owned())]);
    other.takes_in(&package, Some("puente")).unwrap();
    other.goes_on_like(&town);
    assert_eq!(other.does("instrument", json!({ "id": "resilience" }))["versions"], json!([2, 1]));

    let mut elsewhere = Scenario::on_machine(2);
    let mut changed = crate::versions::second_version(&mut elsewhere);
    let (from, to) = ("¿Se pregunta algo nuevo?", "¿Se pregunta otra cosa?");
    changed = crate::versions::with_words(&changed, from, to);
    elsewhere.opens("import_instrument", json!({}), &changed).unwrap();
    let inside = elsewhere.looks_into(&package, Some("puente")).unwrap();
    assert_eq!((standing(&inside), &inside["canTake"]), (vec![(2, "other".to_owned())], &json!(false)));
    let refused = elsewhere.takes_in(&package, Some("puente")).unwrap_err();
    assert!(refused.message.contains("otro contenido"), "{}", refused.message);
    assert_eq!(elsewhere.count("SELECT count(*) FROM council"), 0, "and nothing of it is kept");
}

#[test]
fn an_instrument_travels_alone() {
    let (mut town, mut other, stick) = (Scenario::new("resilience"), Scenario::on_machine(1), stick());
    let two = crate::versions::second_version(&mut town);
    town.opens("import_instrument", json!({}), &two).unwrap();
    let of = json!({ "kind": "instrument", "id": "resilience", "version": null });
    let package = town.gives(json!({ "of": of, "passphrase": null }), stick.path()).unwrap();
    let taken = other.takes_in(&package, None).unwrap();
    assert_eq!(taken["brought"][0]["what"], "instruments");
    assert_eq!(other.does("instrument", json!({ "id": "resilience" }))["versions"], json!([2, 1]));
}

#[test]
fn the_computer_has_a_name_that_others_read() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let computer = town.does("computer", json!({}));
    assert_eq!(computer["name"], "Equipo de San Jacinto");
    town.does("name_computer", json!({ "name": "Portátil de Tesorería" }));
    assert!(town.call("name_computer", json!({ "name": "  " })).is_err());
    let package = town.gives(whole(&town, None), stick.path()).unwrap();
    let inside = other.looks_into(&package, None).unwrap();
    assert!(inside["says"][0].as_str().unwrap().contains("Portátil de Tesorería"), "{inside}");
    assert_eq!(inside["signature"]["key"], computer["key"], "as both can compare on the telephone");
    other.takes_in(&package, None).unwrap();
    let second = town.gives(whole(&town, None), stick.path()).unwrap();
    assert_eq!(other.looks_into(&second, None).unwrap()["signature"]["standing"], "known");
    assert_eq!(town.looks_into(&second, None).unwrap()["signature"]["standing"], "ours");
}
