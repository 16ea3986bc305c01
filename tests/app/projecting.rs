//! Where the plan leads: the profile on a day of it.

use serde_json::{Value, json};

use crate::scenario::Scenario;

fn town() -> Scenario {
    let levels = [("TEC-5", 1), ("TEC-6", 1), ("LID-2", 1), ("LID-1", 1), ("EST-1", 2), ("LID-3", 3), ("GOB-1", 5)];
    let mut town = Scenario::new("digital-capability").agrees(levels);
    town.settles("EST-2", json!({ "kind": "noConsensus", "level": 2 })).unwrap();
    town.settles("EST-3", json!({ "kind": "notApplicable" })).unwrap();
    town
}

fn on(town: &mut Scenario, day: Value) -> Value {
    let council = town.council.clone();
    town.does("projection", json!({ "council": council, "day": day }))
}

fn levels(rows: &Value, key: &str) -> Vec<(String, Value)> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| (row["id"].as_str().unwrap().to_owned(), row[key].clone())).collect()
}

#[test]
fn settling_what_the_plan_brings_gives_the_profile_it_promised() {
    let mut town = town();
    let promised = on(&mut town, Value::Null);
    let profile = &promised["profiles"][0];
    assert!(
        profile["items"].as_array().unwrap().iter().any(|it| it["then"].as_u64() > it["now"].as_u64()),
        "{profile}"
    );

    let mut later = town.round("a year later").reveals();
    for item in ["TEC-5", "TEC-6", "LID-2", "LID-1", "EST-1", "LID-3", "GOB-1", "EST-2"] {
        let row = profile["items"].as_array().unwrap().iter().find(|it| it["item"] == item);
        let level = row.map_or(json!(5), |row| row["then"].clone());
        later.settles(item, json!({ "kind": "agreed", "level": level })).unwrap();
    }
    later.settles("EST-3", json!({ "kind": "notApplicable" })).unwrap();
    let round = later.round_id();
    let results = later.does("results", json!({ "round": round, "before": null }));
    assert_eq!(
        levels(&results["dimensions"], "level"),
        levels(&profile["dimensions"], "then"),
        "dimension by dimension"
    );
}

#[test]
fn the_profile_rises_with_the_days_of_the_plan() {
    let mut town = town();
    let end = on(&mut town, Value::Null);
    let first = on(&mut town, end["start"].clone());
    let dimensions = &first["profiles"][0]["dimensions"];
    assert_eq!(levels(dimensions, "now"), levels(dimensions, "then"), "nothing has ended on the first day");
    assert_eq!(levels(dimensions, "now"), levels(&end["profiles"][0]["dimensions"], "now"), "today is today");

    let reached: Vec<u64> =
        end["reached"].as_array().unwrap().iter().map(|it| it["reached"].as_u64().unwrap()).collect();
    assert!(reached.is_sorted(), "targets stay reached: {reached:?}");
    let at_target = |it: &&Value| it["target"].as_u64().is_some_and(|target| it["then"].as_u64() >= Some(target));
    let counted = end["profiles"][0]["items"].as_array().unwrap().iter().filter(at_target).count();
    assert_eq!(reached.last(), Some(&(counted as u64)), "the curve ends with what the table says");
    assert_eq!(end["reached"].as_array().unwrap().last().unwrap()["day"], end["end"], "on the last day of the plan");
}

#[test]
fn what_is_not_in_the_plan_brings_nothing() {
    let mut town = town();
    let roadmap = town.roadmap();
    let council = town.council.clone();
    let action = &roadmap["phases"][0]["actions"][0];
    let without = town.does("choose_action", json!({ "council": council, "key": action["key"], "choice": "excluded" }));
    let served = &action["serves"][0];
    let then = |town: &mut Scenario| {
        let end = on(town, Value::Null);
        let items = end["profiles"][0]["items"].as_array().unwrap().clone();
        items.iter().find(|it| it["item"] == served["item"]).map(|it| it["then"].clone()).unwrap()
    };
    assert!(without["excluded"].as_array().unwrap().iter().any(|it| it["key"] == action["key"]));
    assert!(then(&mut town).as_u64() < served["reaches"].as_u64(), "what is not done brings nothing");
}

#[test]
fn the_results_of_a_round_show_where_the_plan_leads() {
    let mut town = town();
    let round = town.round_id();
    let planned = town.does("planned_profile", json!({ "round": round }));
    let end = on(&mut town, Value::Null);
    assert_eq!(planned["profile"]["bars"]["says"], end["profiles"][0]["bars"]["says"], "both say the same");

    let mut later = town.round("a year later");
    let round = later.round_id();
    let planned = later.does("planned_profile", json!({ "round": round }));
    assert_eq!(planned["profile"], Value::Null, "no plan draws on a round in which nothing is settled");
}

#[test]
fn a_day_outside_the_plan_is_refused() {
    let mut town = town();
    let council = town.council.clone();
    let refused = town.call("projection", json!({ "council": council, "day": "2050-01-01" })).unwrap_err();
    assert!(refused.message.contains("plan"), "{}", refused.message);
}

#[test]
fn a_council_without_levels_has_nothing_to_look_at() {
    let mut town = Scenario::new("digital-capability");
    let nothing = on(&mut town, Value::Null);
    assert_eq!(nothing["profiles"], json!([]));
    assert!(nothing["curve"]["says"].as_str().unwrap().starts_with("No hay metas"), "{}", nothing["curve"]["says"]);
}
