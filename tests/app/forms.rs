//! What is filled in on paper: questionnaires, answer sheets, ballots.

use serde_json::{Value, json};

use crate::scenario::Scenario;

fn form(kind: &str, round: &Value) -> Value {
    json!({ "kind": kind, "round": round, "seats": 8, "blank": null })
}

fn asked(about: Value, language: &str) -> Value {
    json!({ "about": about, "language": language, "paper": "letter" })
}

/// The pages of a form, one after the other, with their words joined.
fn pages(town: &mut Scenario, about: Value) -> Vec<String> {
    let preview = town.does("preview", asked(about, "es"));
    preview["pages"].as_array().unwrap().iter().map(|page| words(page.as_str().unwrap())).collect()
}

/// The words of a page as SVG, those of one line joined.
fn words(page: &str) -> String {
    let parts = page.split("</text>").filter_map(|part| part.rsplit_once('>'));
    parts.map(|(_, words)| words.trim()).collect::<Vec<_>>().join(" ")
}

fn with_paper(town: &mut Scenario, code: &str) {
    let add = json!({ "round": town.round_id(), "code": code, "area": "Obras", "way": "paper" });
    town.does("add_respondent", add);
}

#[test]
fn the_forms_of_every_kind_of_instrument_can_be_printed() {
    for instrument in ["digital-capability", "mindsets", "exchange-topics"] {
        let mut town = Scenario::new(instrument);
        let round = town.round_id();
        let sheet = pages(&mut town, form("answerSheets", &round));
        assert!((1..=6).contains(&sheet.len()), "{instrument}: a sheet of {} pages is too long", sheet.len());
        assert!(sheet.iter().all(|page| page.contains("Código de la hoja")), "{instrument}: each page has its code");
        let questions = pages(&mut town, form("questionnaire", &round));
        assert!(questions[0].contains("Cómo responder"), "{instrument}: first how, then what");
    }
}

#[test]
fn forms_can_be_saved_in_every_language_on_both_papers() {
    let mut town = Scenario::express("digital-capability");
    let round = town.round_id();
    let ballots = json!({ "kind": "ballots", "round": round, "items": ["LID-1"], "seats": 8 });
    for about in [form("questionnaire", &round), form("answerSheets", &round), ballots] {
        for language in ["es", "en", "pt", "fr"] {
            for paper in ["letter", "a4"] {
                let file =
                    town.file("report", json!({ "about": about, "language": language, "paper": paper })).unwrap();
                assert!(file.bytes.starts_with(b"%PDF-1.7"), "{about} in {language} on {paper}");
                assert!(file.name.ends_with(".pdf"), "{}", file.name);
            }
        }
    }
}

#[test]
fn each_person_on_paper_has_a_sheet_with_their_code_and_the_numbers_of_keying_in() {
    let mut town = Scenario::new("digital-capability");
    for code in ["P1", "P2"] {
        with_paper(&mut town, code);
    }
    let round = town.round_id();
    let sheets = pages(&mut town, form("answerSheets", &round));
    let of = |code: &str| sheets.iter().filter(|page| page.contains(&format!("Código de la hoja {code} "))).count();
    assert_eq!((of("P1"), of("P2")), (sheets.len() / 2, sheets.len() / 2), "each page says whose it is");
    assert!(sheets[0].contains("quedan anónimas"), "and that answers stay anonymous");

    let keying = town.does("open_paper", json!({ "round": round, "code": "P1" }));
    let dimensions = keying["sheet"]["dimensions"].as_array().unwrap();
    for item in dimensions.iter().flat_map(|it| it["items"].as_array().unwrap()) {
        let line = format!("{} {}.", item["number"], item["name"].as_str().unwrap());
        let there = sheets.iter().any(|page| page.contains(&line));
        assert!(there, "whoever keys in finds line {line} on the sheet");
    }
}

#[test]
fn blank_sheets_have_no_code_and_nobody_gets_more_than_a_room_needs() {
    let mut town = Scenario::express("digital-capability");
    let round = town.round_id();
    let blank = |count: u16| json!({ "kind": "answerSheets", "round": round, "blank": count });
    let one = pages(&mut town, blank(1)).len();
    assert_eq!(pages(&mut town, blank(12)).len(), 12 * one, "twelve people, twelve sheets");
    for wrong in [0, 201, 65_535] {
        let refused = town.call("preview", asked(blank(wrong), "es")).unwrap_err();
        assert!(refused.message.contains("entre 1 y 200"), "{wrong}: {}", refused.message);
    }
    let seats = |seats: u16| json!({ "kind": "ballots", "round": round, "seats": seats });
    assert!(town.call("preview", asked(seats(0), "es")).is_err(), "a table without seats");
    assert!(town.call("preview", asked(seats(41), "es")).is_err(), "a table of forty-one");
}

#[test]
fn each_table_gets_a_sheet_of_its_own_dimension() {
    let mut town =
        Scenario::empty().with_council("San Jacinto del Río").with_assessment("learning-city", Some("tables"));
    let round = town.round_id();
    let sheets = pages(&mut town, json!({ "kind": "answerSheets", "round": round, "blank": 1 }));
    let tables = town.does("respondents", json!({ "round": round }))["tables"].clone();
    let tables = tables.as_array().unwrap();
    assert!(tables.len() > 1, "the form is answered table by table");
    for table in tables {
        let title = format!("Mesa: {}", table["name"].as_str().unwrap());
        assert!(sheets.iter().any(|page| page.contains(&title)), "no sheet for «{title}»");
    }
    let about = json!({ "kind": "questionnaire", "round": round, "dimension": tables[0]["id"] });
    let questions = pages(&mut town, about).concat();
    assert!(questions.contains(tables[0]["name"].as_str().unwrap()), "the table's questions");
    let unknown = json!({ "kind": "questionnaire", "round": round, "dimension": "NADA" });
    assert!(town.call("preview", asked(unknown, "es")).is_err(), "and no other dimension");
}

#[test]
fn ballots_show_a_seat_instead_of_a_name_and_only_what_is_voted_about() {
    let mut town = Scenario::new("digital-capability");
    let round = town.round_id();
    let about = json!({ "kind": "ballots", "round": round, "items": ["LID-1", "TEC-1"], "seats": 10 });
    let pages = pages(&mut town, about);
    assert_eq!(pages.len(), 4, "two questions, and ten seats on two sheets each");
    assert!(pages[0].contains("LID-1") && pages[1].contains("TEC-1"), "first all questions for the first eight seats");
    assert!(pages[0].contains("Asiento 8") && pages[2].contains("Asiento 10"), "then for the others");
    assert!(pages.iter().all(|page| page.contains("Sin nombre")), "nobody writes a name");
}

#[test]
fn where_each_answers_for_themselves_there_is_no_vote_and_no_comment() {
    let mut town = Scenario::new("mindsets");
    let round = town.round_id();
    let refused = town.call("preview", asked(form("ballots", &round), "es"));
    assert!(refused.is_err(), "nobody votes about what somebody thinks of themselves");
    let sheet = pages(&mut town, form("answerSheets", &round)).concat();
    assert!(!sheet.contains("Comentarios"), "handwriting would tell whose sheet it is");
    assert!(sheet.contains("Preguntas 1 a 16:"), "two scales, told apart");
}

#[test]
fn forms_tell_nothing_of_what_was_answered() {
    let mut empty = Scenario::new("digital-capability");
    let mut answered = Scenario::new("digital-capability").answers("ana", [("LID-1", 2), ("TEC-1", 5)]);
    for kind in ["questionnaire", "answerSheets", "ballots"] {
        let (blank, after) = (form(kind, &empty.round_id()), form(kind, &answered.round_id()));
        assert_eq!(pages(&mut empty, blank), pages(&mut answered, after), "{kind} is the same before and after");
    }
}
