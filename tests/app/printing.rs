//! Pages to sign and file.

use serde_json::json;

use crate::scenario::Scenario;

#[test]
fn both_reports_can_be_looked_at_and_saved_in_both_languages() {
    let mut town =
        Scenario::express("digital-capability").answers("ana", [("LID-1", 2)]).agrees([("LID-1", 2), ("TEC-1", 4)]);
    for about in
        [json!({ "kind": "assessment", "round": town.round_id() }), json!({ "kind": "plan", "council": town.council })]
    {
        for language in ["es", "en"] {
            for paper in ["letter", "a4"] {
                let request = json!({ "about": about, "language": language, "paper": paper });
                let file = town.file("report", request.clone()).unwrap();
                assert!(file.bytes.starts_with(b"%PDF-1.7"), "{about} {language}");
                assert!(file.name.ends_with(".pdf"), "{}", file.name);
                let pages = town.does("preview", request)["pages"].as_array().unwrap().len();
                assert!(pages >= 2, "{about} {language}: {pages} pages");
            }
        }
    }
}

#[test]
fn what_cannot_be_printed_is_said_before_printing() {
    let mut town = Scenario::new("digital-capability").reveals();
    let agree = json!({
        "round": town.round_id(), "item": "LID-1", "outcome": { "kind": "agreed", "level": 2 },
        "reason": "Acta firmada 🙂 漢", "dissent": "", "dissentRecorded": false, "evidenceWanted": false,
    });
    town.does("agree", agree);
    let about = json!({ "kind": "assessment", "round": town.round_id() });
    let preview = town.does("preview", json!({ "about": about, "language": "es", "paper": null }));
    let notice = preview["notices"][0].as_str().unwrap();
    assert!(notice.contains('漢') && notice.contains('🙂'), "{notice}");
}
