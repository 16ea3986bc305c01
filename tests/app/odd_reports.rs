//! Reports on towns nobody thought of: each kind gives a sensible page or a clear sentence.

use std::fmt::Write;

use cabildo::NamedFile;
use serde_json::{Value, json};

use crate::scenario::{Scenario, actions, within};

/// Kinds about a round, kinds about a council, and kinds about some months of a council.
const OF_ROUND: [&str; 5] = ["assessment", "brief", "poster", "progress", "record"];
const OF_COUNCIL: [&str; 3] = ["plan", "membership", "award"];
const OF_MONTH: [&str; 2] = ["review", "halfYear"];

impl Scenario {
    /// Every report there is of this town.
    fn abouts(&self) -> Vec<Value> {
        let of_round = OF_ROUND.map(|kind| json!({ "kind": kind, "round": self.round_id() }));
        let of_council = OF_COUNCIL.map(|kind| json!({ "kind": kind, "council": self.council }));
        let of_month = OF_MONTH.map(|kind| json!({ "kind": kind, "council": self.council, "month": "2027-01" }));
        of_round.into_iter().chain(of_council).chain(of_month).collect()
    }

    /// The pages of a report.
    fn pages(&mut self, about: &Value, language: &str) -> Vec<String> {
        let request = json!({ "about": about, "language": language, "paper": "letter" });
        let preview = self.does("preview", request);
        preview["pages"].as_array().unwrap().iter().map(|page| page.as_str().unwrap().to_owned()).collect()
    }

    /// Makes every report, as pages and as a file; one page where one page is promised.
    fn prints_everything(&mut self, why: &str) {
        for about in self.abouts() {
            let kind = about["kind"].as_str().unwrap().to_owned();
            let pages = self.pages(&about, "es").len();
            assert!(pages > 0, "{kind} has a page, {why}");
            assert!(pages == 1 || !["brief", "poster"].contains(&kind.as_str()), "{kind} has {pages} pages, {why}");
            let file = self.file("report", json!({ "about": about, "language": "pt", "paper": "a4" })).unwrap();
            assert!(file.bytes.starts_with(b"%PDF-1.7"), "{kind} is a file, {why}");
        }
    }

    /// Takes an instrument with so many items on ten dimensions, and starts with it.
    fn asks(mut self, items: usize) -> Self {
        let file = NamedFile { name: "propio.yaml".to_owned(), bytes: library(items).into_bytes() };
        let import = self.opens("import_instrument", json!({}), &file).unwrap();
        assert_eq!(import["problems"], json!([]), "the questionnaire of {items} items is sound");
        self.with_assessment("propio", None)
    }
}

/// A questionnaire of one's own.
fn library(items: usize) -> String {
    let mut text = String::from(
        "urn: urn:x:propio\nlocale: es\nref_id: propio\nname: Propio\ndescription: Preguntas propias.\n\
         copyright: Redacción propia.\nversion: 1\nprovider: x\nobjects:\n  framework:\n    urn: urn:x:f\n    \
         ref_id: propio\n    name: Propio\n    description: Preguntas propias.\n    scores_definition:\n",
    );
    for (score, name) in ["Nada", "Poco", "Algo", "Bastante", "Todo"].iter().enumerate() {
        writeln!(text, "    - score: {}\n      name: {name}", score + 1).unwrap();
    }
    text.push_str("    requirement_nodes:\n");
    for dimension in 0..items.div_ceil(40) {
        writeln!(text, "    - urn: urn:x:d{dimension}\n      assessable: false\n      depth: 1\n      ref_id: D{dimension}\n      name: Dimensión número {dimension}").unwrap();
        for item in (dimension * 40)..items.min(dimension * 40 + 40) {
            writeln!(text, "    - urn: urn:x:i{item}\n      assessable: true\n      depth: 2\n      parent_urn: urn:x:d{dimension}\n      ref_id: I{item}\n      description: Pregunta número {item} sobre un asunto del municipio.").unwrap();
        }
    }
    text
}

#[test]
fn nothing_agreed_yet() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 2)]).reveals();
    town.prints_everything("although nothing is agreed");
    let record = json!({ "kind": "record", "round": town.round_id() });
    let page = town.pages(&record, "es").concat();
    assert!(page.contains("todavía no acordó"), "the record says so: nobody signs an empty table");
    let progress = json!({ "kind": "progress", "round": town.round_id() });
    assert!(town.pages(&progress, "es").concat().contains("primera ronda"), "there is nothing to compare it with");
}

#[test]
fn a_sealed_round_is_told_in_a_sentence() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 2)]);
    for kind in OF_ROUND {
        let about = json!({ "kind": kind, "round": town.round_id() });
        let refused = town.call("preview", json!({ "about": about, "language": "es", "paper": null })).unwrap_err();
        assert!(!refused.message.is_empty(), "{kind}: {}", refused.message);
    }
}

#[test]
fn everything_not_applicable() {
    let mut town = Scenario::express("digital-capability").reveals();
    let items = town.does("consensus", json!({ "round": town.round_id() }))["items"].clone();
    for item in items.as_array().unwrap() {
        town.settles(item["id"].as_str().unwrap(), json!({ "kind": "notApplicable" })).unwrap();
    }
    town.prints_everything("although nothing applies");
}

#[test]
fn one_item() {
    let mut town = Scenario::empty().with_council("San Jacinto").asks(1).agrees([("I0", 2)]);
    town.prints_everything("with a single question");
}

#[test]
fn four_hundred_items() {
    let mut town = Scenario::empty().with_council("San Jacinto").asks(400).reveals();
    for item in (0..400).step_by(5) {
        let outcome = json!({ "kind": "agreed", "level": item / 5 % 5 + 1 });
        let settled = json!({ "outcome": outcome, "reason": "Hay un acta firmada por todas las direcciones." });
        town.settles_with(&format!("I{item}"), settled).unwrap();
    }
    town.prints_everything("with four hundred questions");
}

#[test]
fn two_hundred_respondents() {
    let mut town = Scenario::express("digital-capability");
    for person in 0..200 {
        let code = format!("P{person:03}");
        town.person_of(&format!("Área con un nombre bastante largo número {}", person % 60), &code);
        town.says(&code, "LID-1", json!({ "kind": "level", "level": person % 5 + 1 })).unwrap();
    }
    let mut town = town.agrees([("LID-1", 3)]);
    town.prints_everything("with two hundred people");
}

#[test]
fn sixty_actions_in_one_month() {
    let mut town = Scenario::express("digital-capability").agrees([("LID-1", 2)]);
    let limits = within(&town.roadmap(), json!({ "months": 3, "roleHours": 400, "actionHours": 1 }));
    town.does("plan_within", limits);
    for action in 0..60 {
        let title =
            format!("Hablar con la junta vecinal número {action} y anotar en una hoja lo que pide cada familia");
        let sheet = json!({ "title": title, "role": "COM", "weeks": 2, "cost": "low", "note": "" });
        town.does("add_action", json!({ "council": town.council, "sheet": sheet, "item": null, "after": [] }));
    }
    assert!(actions(&town.roadmap()).len() >= 60, "all of them find a place");
    town.prints_everything("with sixty actions in one month");
    let pages = town.pages(&json!({ "kind": "plan", "council": town.council }), "es");
    assert!(pages[2].contains("El plan en una página"), "after the cover and the contents comes the mayor's page");
    assert!(pages[3].contains("Calendario"), "and that is one page, however much there is to do");
}

#[test]
fn loud_foreign_and_endless_words() {
    let name = "MUNICIPALIDAD DE ÑUÑOA DE LA SANTÍSIMA CONCEPCIÓN Y GROẞ-ŒUVRE DE SÃO JOÃO";
    let mut town = Scenario::empty().with_council(name).with_assessment("digital-capability", None).reveals();
    town.does("set_present", json!({ "round": town.round_id(), "present": "Straße Œuvre\nJoão Ñáñez\nمريم\n漢字" }));
    let reason = format!("{} مرحبا بكم 漢字 ß œ ã ñ {}", "A".repeat(300), "palabra ".repeat(400));
    for item in ["LID-1", "LID-2", "TEC-1"] {
        let settled = json!({ "outcome": { "kind": "agreed", "level": 1 }, "reason": reason, "dissent": reason });
        town.settles_with(item, settled).unwrap();
    }
    town.prints_everything("whatever people write");
    let record = json!({ "kind": "record", "round": town.round_id() });
    let page = town.pages(&record, "es").concat();
    assert!(page.contains("Straße Œuvre") && page.contains("João Ñáñez"), "every letter of their names");
    let request = json!({ "about": record, "language": "es", "paper": null });
    let notices = town.does("preview", request)["notices"].to_string();
    assert!(notices.contains('漢'), "what no font of ours shows is said: {notices}");
}
