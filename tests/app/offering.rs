//! Which reports are offered, for one council and for many.

use serde_json::{Value, json};

use crate::scenario::Scenario;

/// The kinds of report a council is offered now.
fn kinds(town: &mut Scenario) -> Vec<String> {
    let council = town.council.clone();
    let offered = town.does("offered_reports", json!({ "council": council, "round": null }));
    reports(&offered).iter().map(|it| it["kind"].as_str().unwrap_or_default().to_owned()).collect()
}

fn reports(offered: &Value) -> Vec<Value> {
    let groups = offered["groups"].as_array().cloned().unwrap_or_default();
    groups.iter().flat_map(|it| it["reports"].as_array().cloned().unwrap_or_default()).collect()
}

#[test]
fn nothing_about_results_is_offered_before_the_answers_are_revealed() {
    let mut town = Scenario::express("digital-capability").answers("ana", [("LID-1", 2)]);
    let sealed = kinds(&mut town);
    assert!(!sealed.contains(&"assessment".to_owned()), "a report would be refused: {sealed:?}");
    let mut town = town.reveals();
    let revealed = kinds(&mut town);
    assert!(revealed.contains(&"assessment".to_owned()), "now everybody may see: {revealed:?}");
    assert!(!revealed.contains(&"progress".to_owned()), "there is nothing before the first round");
}

#[test]
fn whatever_is_offered_can_be_made() {
    let mut town = Scenario::express("digital-capability")
        .answers("ana", [("LID-1", 2)])
        .agrees([("LID-1", 2), ("TEC-1", 4)])
        .round("Segunda ronda")
        .answers("ana", [("LID-1", 3)])
        .agrees([("LID-1", 3)]);
    let council = town.council.clone();
    let offered = town.does("offered_reports", json!({ "council": council, "round": null }));
    let reports = reports(&offered);
    assert!(reports.len() > 5, "results, paper and plan: {reports:?}");
    for report in reports {
        let request = json!({ "about": report["about"], "language": "es", "paper": null });
        let pages = town.does("preview", request)["pages"].as_array().map(Vec::len);
        assert!(pages > Some(0), "{} has pages", report["kind"]);
    }
}

#[test]
fn a_batch_names_the_councils_that_cannot_have_the_report_yet() {
    let mut town = Scenario::express("digital-capability").agrees([("LID-1", 2)]).with_council("Villa Nueva");
    let batch = town.does("report_batch", json!({ "kind": "assessment" }));
    assert_eq!(batch["councils"].as_array().map(Vec::len), Some(1), "only one has results: {batch}");
    assert_eq!(batch["without"], json!(["Villa Nueva"]), "and who is left out is said");
    let plans = town.does("report_batch", json!({ "kind": "plan" }));
    assert_eq!(plans["councils"].as_array().map(Vec::len), Some(2), "a plan is there from the beginning: {plans}");
}

#[test]
fn reports_of_one_name_stand_beside_each_other_in_the_folder() {
    let mut town = Scenario::express("digital-capability").agrees([("LID-1", 2)]);
    let folder = tempfile::tempdir().unwrap();
    let request =
        json!({ "about": { "kind": "assessment", "round": town.round_id() }, "language": "es", "paper": null });
    let first = town.saves_beside("report", request.clone(), folder.path()).unwrap();
    let bytes = std::fs::read(folder.path().join(&first)).unwrap();
    let second = town.saves_beside("report", request, folder.path()).unwrap();
    assert!(second.ends_with("(2).pdf"), "{second}");
    assert_eq!(std::fs::read(folder.path().join(&first)).unwrap(), bytes, "the first is as it was");
    let gone = folder.path().join("gone");
    let about = json!({ "about": { "kind": "plan", "council": town.council }, "language": "es", "paper": null });
    let failure = town.saves_beside("report", about, &gone).unwrap_err();
    assert!(!failure.message.is_empty(), "a folder that went is said in words");
}
