//! A report that comes back: its data is read again, and tells nothing that the pages do not tell.

use cabildo::NamedFile;
use serde_json::{Value, json};

use crate::scenario::Scenario;

impl Scenario {
    fn prints(&mut self, about: Value, include: Value) -> NamedFile {
        self.file("report", json!({ "about": about, "language": "es", "paper": null, "include": include })).unwrap()
    }
}

fn data(file: &NamedFile) -> Value {
    serde_json::from_slice(&cabildo::report_data::json(&file.bytes).unwrap()).unwrap()
}

fn item(data: &Value, id: &str) -> Value {
    let dimensions = data["about"]["dimensions"].as_array().unwrap();
    let mut items = dimensions.iter().flat_map(|it| it["items"].as_array().unwrap());
    items.find(|it| it["id"] == id).unwrap().clone()
}

#[test]
fn what_was_agreed_is_read_back_from_the_report() {
    let mut town =
        Scenario::express("digital-capability").answers("ana", [("LID-1", 2)]).agrees([("LID-1", 2), ("TEC-1", 4)]);
    let about = json!({ "kind": "assessment", "round": town.round_id() });
    let file = town.prints(about, json!({}));
    let inside = data(&file);
    assert_eq!(inside["schema"], 1);
    assert_eq!(inside["about"]["instrument"]["id"], "digital-capability");
    assert_eq!((&item(&inside, "LID-1")["level"], &item(&inside, "TEC-1")["level"]), (&json!(2), &json!(4)));
    let view = town.opens("report_data", json!({}), &file).unwrap();
    assert!(view["title"].as_str().unwrap().starts_with("Informe de resultados"), "{}", view["title"]);
    assert!(view["says"][3].as_str().unwrap().starts_with("2 de "), "{}", view["says"]);
    assert_eq!(view["tables"].as_array().unwrap().len(), inside["about"]["dimensions"].as_array().unwrap().len());
}

#[test]
fn the_data_leaves_out_what_the_report_leaves_out_and_what_anybody_answered() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 1)]).reveals();
    let agree = json!({
        "round": town.round_id(), "item": "LID-1", "outcome": { "kind": "agreed", "level": 3 },
        "reason": "Acta firmada", "dissent": "Falta presupuesto", "dissentRecorded": true, "evidenceWanted": false,
    });
    town.does("agree", agree);
    let about = json!({ "kind": "assessment", "round": town.round_id() });
    let with = town.prints(about.clone(), json!({ "reasons": true }));
    let without = town.prints(about, json!({ "reasons": false }));
    assert_eq!(item(&data(&with), "LID-1")["reason"], "Acta firmada");
    assert_eq!(item(&data(&without), "LID-1")["reason"], "", "as on the pages");
    let told = data(&with).to_string();
    assert!(!told.contains("respondent") && !told.contains("\"ana\""), "nobody is named: {told}");
}

#[test]
fn a_plan_is_read_back_with_dates_roles_and_money() {
    let mut town = Scenario::express("digital-capability").agrees([("LID-1", 1), ("TEC-1", 1)]);
    let about = json!({ "kind": "plan", "council": town.council });
    let file = town.prints(about, json!({}));
    let inside = data(&file);
    let actions = inside["about"]["actions"].as_array().unwrap();
    assert!(!actions.is_empty(), "there is something to do");
    for action in actions {
        assert!(action["start"].as_str() <= action["end"].as_str(), "{action}");
        assert!(!action["role"]["name"].as_str().unwrap().is_empty(), "{action}");
    }
    let view = town.opens("report_data", json!({}), &file).unwrap();
    assert_eq!(view["tables"][0]["rows"].as_array().unwrap().len(), actions.len());
}

#[test]
fn files_that_are_no_report_of_ours_are_refused_with_words() {
    let mut town = Scenario::new("digital-capability");
    let instrument = json!({ "kind": "instrument", "id": "digital-capability", "version": 1 });
    let without = town.prints(instrument, json!({}));
    let broken = NamedFile { name: "roto.pdf".to_owned(), bytes: without.bytes[..400].to_vec() };
    let no_pdf = NamedFile { name: "acta.pdf".to_owned(), bytes: b"Hola".to_vec() };
    for file in [without, broken, no_pdf] {
        let refused = town.opens("report_data", json!({}), &file).unwrap_err();
        assert!(refused.message.len() > 40, "{}", refused.message);
    }
}
