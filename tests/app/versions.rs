//! A changed instrument is a new version beside the old, and an assessment moves when somebody says so.

use std::collections::BTreeMap;

use cabildo::NamedFile;
use cabildo_exchange::{Known, ReadInstrument, check, read_file, workbook::Shared, write_workbook};
use cabildo_text::Language;
use serde_json::{Value, json};

use crate::scenario::Scenario;

/// What this program knows of scales, roles and so on.
fn known() -> Known {
    cabildo::taxonomy_file::read_taxonomies(&cabildo::library::taxonomy_files()).unwrap().known
}

/// The installed resilience questionnaire, as a workbook gives it back.
fn resilience(town: &mut Scenario) -> ReadInstrument {
    let file = town.file("instrument_workbook", json!({ "id": "resilience" })).unwrap();
    check(read_file(&file.bytes, &file.name).unwrap(), &known()).unwrap()
}

/// Version 2: one item reworded, one with other levels, one dropped, one new.
pub(crate) fn second_version(town: &mut Scenario) -> NamedFile {
    let mut read = resilience(town);
    read.instrument.version = 2;
    let words = |read: &mut ReadInstrument, key: &str, text: &str| {
        for words in read.words.values_mut() {
            words.insert(key.to_owned(), text.to_owned());
        }
    };
    words(&mut read, "R1-1.question", "¿El plan municipal trata el riesgo?");
    words(&mut read, "R1-2.level-2", "Se reúne, y anota sus acuerdos.");
    let mut fresh = read.instrument.items[0].clone();
    fresh.id = "R1.9".into();
    fresh.evidence = 0;
    read.instrument.items.insert(3, fresh);
    for (attribute, text) in [("", "Nueva"), (".question", "¿Se pregunta algo nuevo?"), (".help", "Nada más.")] {
        words(&mut read, &format!("R1-9{attribute}"), text);
    }
    for level in 0..=3 {
        words(&mut read, &format!("R1-9.level-{level}"), &format!("Paso {level}"));
    }
    drop_item(&mut read, "R1.3");
    let names = BTreeMap::default();
    let bytes = write_workbook(&read, Shared { known: &known(), names: &names }, Language::Es).unwrap();
    NamedFile { name: "resiliencia-2.xlsx".to_owned(), bytes }
}

/// The same instrument with other words where these stand.
pub(crate) fn with_words(file: &NamedFile, from: &str, to: &str) -> NamedFile {
    let mut read = check(read_file(&file.bytes, &file.name).unwrap(), &known()).unwrap();
    for text in read.words.values_mut().flat_map(BTreeMap::values_mut).filter(|it| *it == from) {
        to.clone_into(text);
    }
    let names = BTreeMap::default();
    let bytes = write_workbook(&read, Shared { known: &known(), names: &names }, Language::Es).unwrap();
    NamedFile { name: file.name.clone(), bytes }
}

fn drop_item(read: &mut ReadInstrument, id: &str) {
    let instrument = &mut read.instrument;
    instrument.items.retain(|it| it.id.as_str() != id);
    for form in instrument.forms.values_mut() {
        form.items.retain(|it| it.as_str() != id);
    }
    let gone: Vec<String> =
        instrument.recommendations.iter().filter(|it| it.item.as_str() == id).map(|it| it.id.to_string()).collect();
    instrument.recommendations.retain(|it| it.item.as_str() != id);
    let keys: Vec<String> = gone.into_iter().chain([id.to_owned()]).map(|it| it.replace('.', "-")).collect();
    for words in read.words.values_mut() {
        words.retain(|key, _| !keys.iter().any(|gone| key == gone || key.starts_with(&format!("{gone}."))));
    }
}

fn change_of<'a>(view: &'a Value, item: &str) -> &'a Value {
    let changes = view["changes"].as_array().unwrap();
    &changes.iter().find(|it| it["item"] == item).unwrap_or_else(|| panic!("{item} in {changes:?}"))["change"]
}

#[test]
fn a_newer_version_stands_beside_the_old_and_changes_nothing_by_itself() {
    let mut town = Scenario::new("resilience").answers("ana", [("R1.3", 2)]);
    let file = second_version(&mut town);
    let import = town.opens("import_instrument", json!({}), &file).unwrap();
    assert_eq!(import["problems"], json!([]), "nothing is wrong with it");
    assert_eq!(import["installed"]["card"]["version"], 2);
    let again = town.opens("import_instrument", json!({}), &file).unwrap();
    assert_eq!(again["before"], true, "the same once more is no news");
    let view = town.does("instrument", json!({ "id": "resilience" }));
    assert_eq!(view["versions"], json!([2, 1]), "both are there");
    let ana = town.opens_sheet("ana");
    let sheet = town.does("answering", json!({ "respondent": ana }));
    assert!(sheet.to_string().contains("R1.3"), "what is under way stays as it was");
    let card = &town.does("home", json!({ "council": town.council }))["assessments"][0];
    assert_eq!(card["newer"], true, "but the person is told");
}

#[test]
fn a_questionnaire_that_nobody_translated_is_spoken_in_its_own_language() {
    let mut town = Scenario::empty();
    let file = second_version(&mut town);
    let mut read = check(read_file(&file.bytes, &file.name).unwrap(), &known()).unwrap();
    read.words.retain(|language, _| language == "es");
    let names = BTreeMap::default();
    let bytes = write_workbook(&read, Shared { known: &known(), names: &names }, Language::Es).unwrap();
    let import = town.opens("import_instrument", json!({}), &NamedFile { name: file.name, bytes }).unwrap();
    assert_eq!(import["problems"], json!([]), "one language is enough");
    let about = json!({ "kind": "instrument", "id": "resilience", "version": 2 });
    let mut pages = |language: &str| {
        let request = json!({ "about": about, "language": language, "paper": null });
        town.does("preview", request)["pages"].to_string()
    };
    assert!(pages("en").contains(r#"lang=\"es\""#), "its Spanish words in an English report");
    assert!(!pages("es").contains("lang="), "and nothing is foreign in a Spanish one");
}

#[test]
fn moving_shows_what_changes_first_and_loses_nothing() {
    let mut town = Scenario::new("resilience").answers("ana", [("R1.1", 1), ("R1.3", 2)]).agrees([("R1.3", 2)]);
    let assessment = town.does("respondents", json!({ "round": town.round_id() }))["head"]["assessment"].clone();
    let of = json!({ "assessment": assessment });
    assert!(town.call("preview_move", of.clone()).is_err(), "there is nothing newer yet");
    let file = second_version(&mut town);
    town.opens("import_instrument", json!({}), &file).unwrap();
    let view = town.does("preview_move", of.clone());
    assert_eq!((&view["from"], &view["to"]), (&json!(1), &json!(2)));
    assert_eq!(change_of(&view, "R1.1"), "reworded");
    assert_eq!(change_of(&view, "R1.2"), "levelsReworded");
    assert_eq!(change_of(&view, "R1.3"), "dropped");
    assert_eq!(change_of(&view, "R1.9"), "new");
    assert_eq!(view["kept"], 21, "the other items stay word for word");
    assert_eq!(view["toHistory"], 2, "one answer and one agreement would go to history");
    town.does("move_assessment", of);
    let ana = town.opens_sheet("ana");
    let sheet = town.does("answering", json!({ "respondent": ana })).to_string();
    assert!(sheet.contains("R1.9") && !sheet.contains("R1.3"), "the new version is asked");
    assert_eq!(town.count("SELECT count(*) FROM response WHERE item = 'R1.1'"), 1, "what stays is kept");
    assert_eq!(town.count("SELECT count(*) FROM response_history WHERE item = 'R1.3' AND level = 2"), 1);
    assert_eq!(town.count("SELECT count(*) FROM consensus_history WHERE item = 'R1.3' AND level = 2"), 1);
    assert_eq!(town.count("SELECT count(*) FROM version_move WHERE from_version = 1 AND to_version = 2"), 1);
}

#[test]
fn rounds_in_different_versions_are_compared_only_where_levels_say_the_same() {
    let mut town = Scenario::new("resilience").agrees([("R1.1", 1), ("R1.2", 3), ("R1.3", 3)]);
    town.does("close_round", json!({ "round": town.round_id() }));
    let assessment = town.does("respondents", json!({ "round": town.round_id() }))["head"]["assessment"].clone();
    let file = second_version(&mut town);
    town.opens("import_instrument", json!({}), &file).unwrap();
    town.does("move_assessment", json!({ "assessment": assessment }));
    let mut town = town.round("follow-up").agrees([("R1.1", 2), ("R1.2", 0), ("R1.9", 0)]);
    let view = town.does("results", json!({ "round": town.round_id(), "before": null }));
    let first = &view["dimensions"][0];
    assert_eq!(
        (&first["level"], &first["before"], &first["change"]),
        (&json!(0), &json!(1), &json!(1)),
        "only R1.1 is compared: from 1 to 2, although the dimension now stands at 0"
    );
    let compared = &view["compared"];
    assert_eq!((&compared["from"], &compared["to"], &compared["items"]), (&json!(1), &json!(2), &json!(22)));
    assert_eq!(
        compared["leftOut"].as_array().unwrap().len(),
        2,
        "R1.2, whose levels say something else, and the new one"
    );
}

#[test]
fn a_version_that_is_there_with_another_content_is_never_replaced() {
    let mut town = Scenario::empty();
    let file = second_version(&mut town);
    town.opens("import_instrument", json!({}), &file).unwrap();
    let mut read = check(read_file(&file.bytes, &file.name).unwrap(), &known()).unwrap();
    for words in read.words.values_mut() {
        words.insert("title.short".to_owned(), "Otra cosa".to_owned());
    }
    let names = BTreeMap::default();
    let bytes = write_workbook(&read, Shared { known: &known(), names: &names }, Language::Es).unwrap();
    let refused =
        town.opens("import_instrument", json!({}), &NamedFile { name: "otra.xlsx".to_owned(), bytes }).unwrap_err();
    assert!(refused.message.contains("versión 3"), "it says which version to write: {}", refused.message);
}

#[test]
fn every_shipped_instrument_comes_back_from_its_workbook_as_it_was() {
    let mut town = Scenario::empty();
    for (name, _) in cabildo::library::shipped() {
        let file = town.file("instrument_workbook", json!({ "id": name })).unwrap();
        assert!(file.name.ends_with(".xlsx"), "{}", file.name);
        let import = town.opens("import_instrument", json!({}), &file).unwrap();
        assert_eq!(import["problems"], json!([]), "{name}");
        assert_eq!(import["before"], true, "{name}: exactly what is installed");
    }
}

#[test]
fn what_is_wrong_with_a_file_is_listed_and_nothing_is_installed() {
    let mut town = Scenario::empty();
    let installed = town.count("SELECT count(*) FROM instrument");
    let file = NamedFile { name: "notas.xlsx".to_owned(), bytes: b"esto no es una planilla".to_vec() };
    let import = town.opens("import_instrument", json!({}), &file).unwrap();
    assert_eq!(import["installed"], Value::Null);
    assert_eq!(import["problems"].as_array().unwrap().len(), 1, "{import}");
    assert_eq!(town.count("SELECT count(*) FROM instrument"), installed);
}

#[test]
fn the_template_for_an_instrument_of_ones_own_can_be_imported_as_it_is() {
    let mut town = Scenario::empty();
    let file = town.file("instrument_template", json!({})).unwrap();
    let import = town.opens("import_instrument", json!({}), &file).unwrap();
    assert_eq!(import["problems"], json!([]), "its example is without problems");
    assert_eq!(import["installed"]["shipped"], false);
}
