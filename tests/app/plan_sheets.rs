//! What the plan keeps to, and what the council writes on the sheets of its actions.

use serde_json::{Value, json};

use crate::scenario::{Scenario, actions, within};

/// The sixteen matters of the plan's template that are texts, and the canvas.
const FIELDS: [&str; 20] = [
    "product",
    "indicator",
    "baseline",
    "aim",
    "first-step",
    "success",
    "success-factor",
    "inform",
    "service",
    "partners",
    "risks",
    "groups",
    "decisions",
    "proof",
    "canvas-problem",
    "canvas-people",
    "canvas-question",
    "canvas-idea",
    "canvas-test",
    "canvas-learned",
];

fn low_town() -> Scenario {
    Scenario::new("digital-capability").agrees([("TEC-5", 1), ("TEC-6", 1), ("LID-2", 1), ("LID-1", 1)])
}

fn named<'a>(roadmap: &'a Value, list: &str, key: &str) -> Option<&'a Value> {
    roadmap[list].as_array().unwrap().iter().find(|it| it["key"] == key)
}

fn action(roadmap: &Value, key: &str) -> Value {
    actions(roadmap).into_iter().find(|it| it["key"] == key).unwrap_or_else(|| panic!("{key} is in the plan"))
}

impl Scenario {
    /// The plan keeps to something else in these points.
    fn keeps(&mut self, change: Value) -> Value {
        let within = self.within(change);
        self.does("plan_within", within)
    }

    fn within(&mut self, change: Value) -> Value {
        within(&self.roadmap(), change)
    }

    /// The council writes on an action's sheet; the rest stays as it is shown.
    fn writes(&mut self, key: &str, change: Value) -> Result<Value, cabildo::Failure> {
        let mut sheet = sheet_of(&action(&self.roadmap(), key));
        sheet.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let council = self.council.clone();
        self.call("edit_action", json!({ "council": council, "key": key, "sheet": sheet }))
    }
}

/// What the editor sends back of an action nobody has changed.
fn sheet_of(action: &Value) -> Value {
    json!({
        "title": action["title"], "role": action["role"], "weeks": action["weeks"], "cost": action["cost"],
        "note": action["note"],
    })
}

fn own_sheet(title: &str) -> Value {
    json!({ "title": title, "role": "COM", "weeks": 2, "cost": "low", "note": "" })
}

#[test]
fn what_is_written_on_a_sheet_comes_back_as_written_and_can_be_let_go_of() {
    let mut town = low_town();
    let before = town.roadmap();
    let key = actions(&before)[0]["key"].as_str().unwrap().to_owned();
    let role = actions(&before)[0]["role"].clone();
    let other = if role == "SEC" { "ALC" } else { "SEC" };
    let fields: serde_json::Map<String, Value> =
        FIELDS.iter().map(|it| ((*it).to_owned(), json!(format!("Sobre {it}:\n«dos» líneas")))).collect();
    let change = json!({
        "fields": fields, "parts": { other: "consulted" }, "hours": 7, "amount": 1234, "source": "Regalías",
        "review": "2027-02-01", "due": "2028-01-31", "note": "Con la mancomunidad",
    });
    let after = action(&town.writes(&key, change).unwrap(), &key);
    let written: Vec<(&str, &str)> = after["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["field"].as_str().unwrap(), it["text"].as_str().unwrap()))
        .collect();
    assert_eq!(written.len(), FIELDS.len(), "all of them");
    for (field, (shown, text)) in FIELDS.iter().zip(written) {
        assert_eq!(*field, shown, "in the order of the sheet");
        assert_eq!(text, format!("Sobre {field}:\n«dos» líneas"));
    }
    assert_eq!(after["parts"][0]["part"], "consulted");
    assert_eq!((&after["hours"], &after["hoursSaid"]), (&json!(7), &json!(true)));
    assert_eq!(
        (&after["amount"], &after["amountSaid"], &after["source"]),
        (&json!(1234), &json!(true), &json!("Regalías"))
    );
    assert_eq!((&after["review"], &after["due"]), (&json!("2027-02-01"), &json!("2028-01-31")));
    assert_eq!(after["edited"], true);

    let council = town.council.clone();
    let reset = town.does("reset_action", json!({ "council": council, "key": key }));
    assert_eq!(action(&reset, &key), actions(&before)[0], "as the instrument proposes again");
}

#[test]
fn what_is_left_as_proposed_is_not_kept() {
    let mut town = low_town();
    let before = town.roadmap();
    let key = actions(&before)[0]["key"].as_str().unwrap().to_owned();
    let proposed: serde_json::Map<String, Value> = actions(&before)[0]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["field"].as_str().unwrap().to_owned(), it["text"].clone()))
        .collect();
    assert!(!proposed.is_empty(), "the instrument proposes texts");
    let after = action(&town.writes(&key, json!({ "fields": proposed })).unwrap(), &key);
    assert_eq!(after["edited"], false, "nothing is different");
    assert!(after["fields"].as_array().unwrap().iter().all(|it| it["proposed"] == true), "and it is still a proposal");
}

#[test]
fn an_own_action_may_serve_items_of_two_assessments_and_is_there_once() {
    let town = low_town().with_assessment("governance-principles", Some("express"));
    let mut town = town.agrees([("OVE-2", 1)]);
    let council = town.council.clone();
    let mut sheet = own_sheet("Una cuenta pública cada trimestre");
    sheet["serves"] = json!([{ "instrument": "governance-principles", "item": "OVE-2", "reaches": 3 }]);
    let add = json!({ "council": council, "sheet": sheet, "item": "TEC-5", "reaches": 2, "after": [] });
    let roadmap = town.does("add_action", add);
    let own: Vec<Value> = actions(&roadmap).into_iter().filter(|it| it["own"] == true).collect();
    assert_eq!(own.len(), 1, "it is done once");
    let serves: Vec<(&str, bool)> = own[0]["serves"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["item"].as_str().unwrap(), it["said"].as_bool().unwrap()))
        .collect();
    assert_eq!(serves, [("TEC-5", false), ("OVE-2", true)], "and says both");

    // What it serves in an assessment the plan leaves out for a while is not forgotten by writing something else.
    let key = own[0]["key"].as_str().unwrap().to_owned();
    let digital = roadmap["sources"][0]["assessment"].clone();
    town.does("draw_on", json!({ "council": council, "assessments": [digital] }));
    let alone = action(&town.writes(&key, json!({ "note": "Con la radio" })).unwrap(), &key);
    assert_eq!(alone["serves"].as_array().unwrap().len(), 1);
    let both: Vec<Value> = roadmap["sources"].as_array().unwrap().iter().map(|it| it["assessment"].clone()).collect();
    let again = town.does("draw_on", json!({ "council": council, "assessments": both }));
    assert_eq!(action(&again, &key)["serves"].as_array().unwrap().len(), 2);
}

#[test]
fn advice_that_two_instruments_give_is_one_action() {
    let town = Scenario::new("digital-capability").agrees([("GOB-6", 1)]);
    let mut town = town.with_assessment("governance-principles", None).agrees([("POL-3", 2)]);
    let roadmap = town.roadmap();
    let both = ["digital-capability/GOB-6.1", "governance-principles/POL-3-A"];
    let there: Vec<Value> =
        actions(&roadmap).into_iter().filter(|it| both.iter().any(|key| it["key"] == *key)).collect();
    assert_eq!(there.len(), 1, "one inventory of data");
    let items: Vec<&str> =
        there[0]["serves"].as_array().unwrap().iter().map(|it| it["item"].as_str().unwrap()).collect();
    assert_eq!(items, ["GOB-6", "POL-3"]);
    assert!(
        there[0]["assessment"].as_str().unwrap().contains("; "),
        "both assessments asked: {}",
        there[0]["assessment"]
    );
    for list in ["leftOut", "others", "excluded"] {
        assert!(both.iter().all(|key| named(&roadmap, list, key).is_none()), "and nowhere else");
    }
}

#[test]
fn without_money_nothing_that_costs_is_planned_and_each_says_what_would_bring_it_in() {
    let mut town = low_town();
    let planned = actions(&town.roadmap()).len();
    let roadmap = town.keeps(json!({ "budgets": [{ "source": "", "year": 2027, "amount": 0 }] }));
    assert!(actions(&roadmap).iter().all(|it| it["amount"].as_u64().unwrap_or(0) == 0), "nothing that costs");
    let out = roadmap["leftOut"].as_array().unwrap();
    assert!(out.len() >= planned, "the others are left out: {}", out.len());
    for it in out {
        let why = it["why"].as_str().unwrap();
        assert!(why.contains("Entra ") && (why.contains("USD") || why.contains("esa acción entra")), "{why}");
    }
    assert_eq!(roadmap["limits"]["budgets"][0]["amount"], 0, "none is an amount too");
    assert_eq!(actions(&town.keeps(json!({ "budgets": [] }))).len(), planned, "no budget sets no limit");
}

#[test]
fn actions_without_a_source_are_paid_from_the_one_the_council_names() {
    let mut town = low_town();
    let planned = actions(&town.roadmap()).len();
    let own = json!({ "source": "Recursos propios", "year": 2026, "amount": 900_000 });
    let one = town.keeps(json!({ "budgets": [own] }));
    let first = &actions(&one)[0];
    assert_eq!((&first["source"], &first["sourceSaid"]), (&json!("Recursos propios"), &json!(false)));
    assert!(!actions(&one).is_empty() && actions(&one).len() <= planned, "there is money for what starts this year");

    let more = json!({ "source": "Regalías", "year": 2027, "amount": 2_000_000 });
    let two = town.keeps(json!({ "budgets": [own, more] }));
    assert!(actions(&two).iter().all(|it| it["source"] == "Regalías"), "of two, the one with more");
    let unnamed = json!({ "source": "", "year": 2026, "amount": 1 });
    let three = town.keeps(json!({ "budgets": [own, more, unnamed] }));
    assert!(actions(&three).iter().all(|it| it["source"] == ""), "money without a name is for them");
}

#[test]
fn high_cost_without_an_amount_is_warned_about() {
    let mut town = low_town();
    let key = actions(&town.roadmap())[0]["key"].as_str().unwrap().to_owned();
    town.writes(&key, json!({ "cost": "high" })).unwrap();
    let roadmap = town.keeps(json!({ "budgets": [{ "source": "", "year": 2027, "amount": 900_000 }] }));
    assert_eq!(roadmap["money"]["unknown"][0]["key"], *key);
    let warnings = roadmap["warnings"].to_string();
    assert!(warnings.contains("Falta el monto de 1 acción"), "{warnings}");
    let said = town.writes(&key, json!({ "cost": "high", "amount": 80_000 })).unwrap();
    assert!(!said["warnings"].to_string().contains("Falta el monto"), "{}", said["warnings"]);
}

#[test]
fn who_has_no_hours_or_is_away_carries_nothing_then() {
    let mut town = low_town();
    let before = actions(&town.roadmap());
    let (key, role) = (before[0]["key"].as_str().unwrap().to_owned(), before[0]["role"].clone());
    let start = before[0]["start"].as_str().unwrap().to_owned();
    let away = town.keeps(json!({ "absences": [{ "role": role, "from": start, "to": "2027-03-12" }] }));
    let later = actions(&away).into_iter().filter(|it| it["role"] == role);
    for it in later {
        assert!(it["start"].as_str().unwrap() > "2027-03-12", "after the absence: {}", it["start"]);
    }

    let nothing = town.keeps(json!({ "absences": [], "hoursOf": [{ "role": role, "hours": 0 }] }));
    assert!(actions(&nothing).iter().all(|it| it["role"] != role), "nobody does it");
    let why = named(&nothing, "leftOut", &key).unwrap()["why"].as_str().unwrap();
    assert!(why.contains("no tiene horas"), "{why}");
    let load = nothing["loads"].as_array().unwrap().iter().find(|it| it["role"] == role).unwrap();
    assert_eq!(load["capacity"], 0);
    let twice = json!({ "hoursOf": [{ "role": role, "hours": 5 }, { "role": role, "hours": 20 }] });
    assert_eq!(town.keeps(twice)["limits"]["hoursOf"], json!([{ "role": role, "hours": 20 }]), "the last word counts");
}

#[test]
fn holidays_and_closed_days_of_one_week_together_skip_it() {
    let mut town = low_town();
    let at = |town: &mut Scenario, holidays: bool| {
        town.keeps(json!({
            "start": "2027-02-01", "months": 12, "holidays": holidays,
            "closed": [{ "from": "2027-02-10", "to": "2027-02-10", "name": "Fiesta del pueblo" }],
        }))
    };
    // Carnival is on Monday and Tuesday in Bolivia; the feast of the town on Wednesday makes three days of five.
    let with = at(&mut town, true);
    let days = with["holidays"]["days"].to_string();
    assert!(days.contains("2027-02-08") && days.contains("2027-02-09"), "{days}");
    assert!(with["closedWeeks"].as_array().unwrap().contains(&json!("2027-02-08")), "{}", with["closedWeeks"]);
    let without = at(&mut town, false);
    assert!(!without["closedWeeks"].as_array().unwrap().contains(&json!("2027-02-08")));
    assert_eq!(without["holidays"]["days"], json!([]));
}

#[test]
fn the_plan_ends_with_the_term_of_office_if_the_council_wants_that() {
    let mut town = low_town();
    let council = town.council.clone();
    let profile = |ends: &str| json!({ "name": "San Jacinto", "country": "BO", "region": "", "population": null, "termEnds": ends });
    town.does("edit_council", json!({ "council": council, "profile": profile("2026-12-04") }));
    let whole = actions(&town.roadmap()).len();
    let cut = town.keeps(json!({ "withinTerm": true }));
    assert_eq!(cut["end"], "2026-12-04");
    assert!(actions(&cut).iter().all(|it| it["end"].as_str().unwrap() <= "2026-12-04"));
    assert!(actions(&cut).len() < whole, "what does not fit is left out");
    assert!(!cut["leftOut"].as_array().unwrap().is_empty());

    town.does("edit_council", json!({ "council": council, "profile": profile("2026-01-31") }));
    let over = town.roadmap();
    assert!(over["warnings"].to_string().contains("terminó el 31 de enero de 2026"), "{}", over["warnings"]);
}

#[test]
fn undo_brings_everything_back() {
    let mut town = low_town();
    let plain = |mut view: Value| {
        for key in ["canUndo", "canRedo", "changes"] {
            view.as_object_mut().unwrap().remove(key);
        }
        view
    };
    let before = plain(town.roadmap());
    let key = actions(&before)[0]["key"].as_str().unwrap().to_owned();
    let council = town.council.clone();
    town.writes(&key, json!({ "fields": { "risks": "Que llueva" }, "hours": 5 })).unwrap();
    town.keeps(json!({
        "start": "2027-02-01", "months": 9, "currency": "bob", "lowAmount": 1, "mediumAmount": 2, "actionHours": 20,
        "roleHours": 40, "holidays": false, "hoursOf": [{ "role": "TIC", "hours": 10 }],
        "absences": [{ "role": "TIC", "from": "2027-03-01", "to": "2027-03-05" }],
        "budgets": [{ "source": "Regalías", "year": 2027, "amount": 9000 }],
        "closed": [{ "from": "2027-04-05", "to": "2027-04-09", "name": "Aniversario" }],
    }));
    town.does(
        "add_action",
        json!({ "council": council, "sheet": own_sheet("Invitar a la radio"), "item": null, "after": [] }),
    );
    assert_eq!(town.roadmap()["limits"]["currency"], "BOB");
    for _ in 0..3 {
        town.does("undo_plan", json!({ "council": council }));
    }
    assert_eq!(plain(town.roadmap()), before);
}

#[test]
fn what_cannot_be_is_refused_by_name_and_changes_nothing() {
    let mut town = low_town();
    let before = town.roadmap();
    let key = actions(&before)[0]["key"].as_str().unwrap().to_owned();
    let council = town.council.clone();
    let says = |town: &mut Scenario, change: Value| town.writes(&key, change).unwrap_err().message;
    let due = says(&mut town, json!({ "due": "2026-01-01" }));
    assert!(due.contains("1 de enero de 2026") && due.contains("inicio del plan"), "{due}");
    let elsewhere = json!({ "serves": [{ "instrument": "governance-principles", "item": "OVE-2", "reaches": 3 }] });
    assert!(says(&mut town, elsewhere).contains("no está en ninguna evaluación del plan"));
    let too_high = json!({ "serves": [{ "instrument": "digital-capability", "item": "LID-2", "reaches": 9 }] });
    assert!(says(&mut town, too_high).contains("El nivel 9 no existe"));
    assert!(says(&mut town, json!({ "weeks": -3 })).contains("sin signo menos"), "weeks below zero");
    assert!(says(&mut town, json!({ "amount": 12.5 })).contains("sin decimales"), "half a coin");
    assert!(says(&mut town, json!({ "hours": 0 })).contains("1 a 80 horas"));
    assert!(says(&mut town, json!({ "title": "…" })).contains("Falta el nombre"));

    let add = |item: &str, reaches: Value| json!({ "council": council, "sheet": own_sheet("Algo"), "item": item, "reaches": reaches, "after": [] });
    let nowhere = town.call("add_action", add("OVE-2", Value::Null)).unwrap_err().message;
    assert!(nowhere.contains("no está en ninguna evaluación del plan"), "{nowhere}");
    assert!(town.call("add_action", add("TEC-5", json!(9))).unwrap_err().message.contains("El nivel 9 no existe"));

    let refused = |town: &mut Scenario, change: Value| {
        let within = town.within(change);
        town.call("plan_within", within).unwrap_err().message
    };
    let away = json!({ "absences": [{ "role": "TIC", "from": "2027-03-05", "to": "2027-03-01" }] });
    assert!(refused(&mut town, away).contains("La ausencia termina"));
    let negative = json!({ "budgets": [{ "source": "", "year": 2027, "amount": -1 }] });
    assert!(refused(&mut town, negative).contains("sin signo menos"));
    let huge = json!({ "budgets": [{ "source": "", "year": 2027, "amount": 1e30 }] });
    assert!(refused(&mut town, huge).contains("Escriba un número entero"));
    assert!(refused(&mut town, json!({ "roleHours": 401 })).contains("0 a 400"));
    assert!(refused(&mut town, json!({ "currency": "pesos" })).contains("no es una moneda"));
    let twice = json!({ "source": "Regalías", "year": 2027, "amount": 1 });
    assert!(refused(&mut town, json!({ "budgets": [twice, twice] })).contains("aparece dos veces"));
    assert_eq!(town.roadmap(), before, "the plan is as it was");
}
