//! Pages to sign and file.

use serde_json::{Value, json};

use crate::scenario::{Scenario, actions};

/// Every report there is, about this town.
fn abouts(town: &Scenario) -> Vec<Value> {
    let of_round = ["assessment", "brief", "poster", "progress", "record"];
    let of_council = ["plan", "membership", "award"];
    let of_month = ["review", "halfYear"];
    let of_month = of_month.map(|kind| json!({ "kind": kind, "council": town.council, "month": "2026-11" }));
    let of_round = of_round.map(|kind| json!({ "kind": kind, "round": town.round_id() }));
    let of_council = of_council.map(|kind| json!({ "kind": kind, "council": town.council }));
    of_round.into_iter().chain(of_council).chain(of_month).collect()
}

#[test]
fn every_report_can_be_looked_at_and_saved_in_every_language() {
    let mut town =
        Scenario::express("digital-capability").answers("ana", [("LID-1", 2)]).agrees([("LID-1", 2), ("TEC-1", 4)]);
    for about in abouts(&town) {
        for (language, paper) in [("es", "letter"), ("en", "a4"), ("pt", "letter"), ("fr", "a4")] {
            let request = json!({ "about": about, "language": language, "paper": paper });
            let file = town.file("report", request.clone()).unwrap();
            assert!(file.bytes.starts_with(b"%PDF-1.7"), "{about} {language}");
            assert!(file.name.ends_with(".pdf"), "{}", file.name);
            let pages = town.does("preview", request)["pages"].as_array().unwrap().len();
            let long = about["kind"] == "assessment" || about["kind"] == "plan";
            assert!(pages >= if long { 2 } else { 1 }, "{about} {language}: {pages} pages");
        }
    }
}

#[test]
fn what_was_not_asked_for_does_not_go_into_a_report() {
    let mut town = Scenario::express("digital-capability").reveals();
    let settled = json!({ "outcome": { "kind": "agreed", "level": 2 }, "reason": "Porque hay resolución firmada" });
    town.settles_with("LID-1", settled).unwrap();
    let mut words = |include: Value| {
        let about = json!({ "kind": "assessment", "round": town.round_id() });
        let request = json!({ "about": about, "language": "es", "paper": null, "include": include });
        town.does("preview", request)["pages"].to_string()
    };
    let whole = words(json!({ "annex": true }));
    assert!(whole.contains("resolución firmada") && whole.contains("Quiénes participaron"), "reasons and people");
    assert!(whole.contains("Anexo") && whole.contains("nivel acordado"), "and every question, the agreed level marked");
    let bare = words(json!({ "reasons": false, "participants": false }));
    assert!(!bare.contains("resolución firmada"), "without reasons");
    assert!(!bare.contains("Quiénes participaron") && !bare.contains("Anexo"), "without people and without the annex");
}

#[test]
fn a_plan_is_signed_by_those_who_agreed_it() {
    let mut town = Scenario::new("digital-capability").agrees([("TEC-5", 1), ("LID-2", 1)]);
    let about = json!({ "kind": "plan", "council": town.council });
    let request = json!({ "about": about, "language": "es", "paper": null });
    let before = town.does("preview", request.clone())["pages"].to_string();
    assert!(before.contains("Alcaldesa o alcalde"), "by office, as long as nobody is named");
    let signatories = "Ana Quispe, alcaldesa\nLuis Paz";
    town.does(
        "agree_plan",
        json!({ "council": town.council, "day": "2026-11-21", "signatories": signatories, "note": "" }),
    );
    let after = town.does("preview", request)["pages"].to_string();
    assert!(after.contains("Ana Quispe") && after.contains("Luis Paz"), "by name, once they are");
    assert!(after.contains("El plan se acordó el 21 de noviembre de 2026"), "with the day");
    assert!(after.contains("Hoja de seguimiento"), "and a sheet to follow it by hand");
}

#[test]
fn a_half_year_tells_what_was_done_and_learned() {
    let mut town = Scenario::new("digital-capability").agrees([("TEC-5", 1), ("LID-2", 1)]);
    let first = actions(&town.roadmap())[0].clone();
    town.waits(20);
    town.does(
        "note_progress",
        json!({
            "council": town.council, "key": first["key"], "state": "done", "day": "2026-12-08",
            "note": "Conviene avisar antes a las juntas", "shownBy": "Acta 12",
        }),
    );
    let about = json!({ "kind": "halfYear", "council": town.council, "month": "2027-04" });
    let pages = town.does("preview", json!({ "about": about, "language": "es", "paper": null }))["pages"].to_string();
    assert!(pages.contains("1 acción terminó"), "what was done");
    assert!(pages.contains("Acta 12"), "what shows it");
    assert!(pages.contains("Conviene avisar"), "and what was learned");
    let about = json!({ "kind": "halfYear", "council": town.council, "month": "abril" });
    let refused = town.call("preview", json!({ "about": about, "language": "es", "paper": null })).unwrap_err();
    assert!(!refused.message.is_empty(), "a month that is none is told: {}", refused.message);
}

#[test]
fn progress_compares_only_what_says_the_same_and_names_what_was_done() {
    let mut town = Scenario::new("digital-capability").agrees([("TEC-5", 1), ("LID-2", 1), ("LID-1", 3)]);
    let first = actions(&town.roadmap())[0].clone();
    town.waits(20);
    town.does(
        "note_progress",
        json!({
            "council": town.council, "key": first["key"], "state": "done", "day": "2026-12-08", "note": "",
            "shownBy": "Acta 12",
        }),
    );
    town.waits(20);
    let mut town = town.round("second").agrees([("TEC-5", 2), ("LID-2", 1), ("LID-1", 2)]);
    let about = json!({ "kind": "progress", "round": town.round_id() });
    let pages = town.does("preview", json!({ "about": about, "language": "es", "paper": null }))["pages"].to_string();
    assert!(pages.contains("1 pregunta subió, 1 quedó igual y 1 bajó"), "in words: {pages}");
    assert!(pages.contains("Acta 12"), "with what was done in between");
}

#[test]
fn drafts_for_the_network_hold_what_is_known_and_room_for_the_rest() {
    let mut town = Scenario::new("learning-city").reveals();
    let settled =
        json!({ "outcome": { "kind": "agreed", "level": 2 }, "reason": "Hay una lista de retos en borrador" });
    town.settles_with("LC1.1", settled).unwrap();
    let mut words = |kind: &str, most: Value| {
        let about = json!({ "kind": kind, "council": town.council, "words": most });
        town.does("preview", json!({ "about": about, "language": "es", "paper": null }))["pages"].to_string()
    };
    let award = words("award", Value::Null);
    assert!(award.contains("lista de retos en borrador"), "what the group said of planning");
    assert!(award.contains("300 palabras"), "and how many words an answer may have, as a rule");
    assert!(words("award", json!(150)).contains("150 palabras"), "or as this year's call says");
    let membership = words("membership", Value::Null);
    assert!(membership.contains("San Jacinto") && membership.contains("Correo electrónico"), "known and unknown");
    assert!(membership.contains("No es el formulario oficial"), "it says that it is a draft");
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
