//! Instruments that are not a group's maturity: reflections, exchange, one assessment for each service, tables.

use serde_json::{Value, json};

use crate::scenario::Scenario;

/// Somebody answers every statement with one step, and says that they are done.
fn reflects(town: &mut Scenario, who: &str, level: u8) {
    answers_all(town, who, level);
    let respondent = town.opens_sheet(who);
    town.does("finish_answering", json!({ "respondent": respondent }));
}

fn answers_all(town: &mut Scenario, who: &str, level: u8) {
    let respondent = town.opens_sheet(who);
    let view = town.does("answering", json!({ "respondent": respondent }));
    for dimension in view["dimensions"].as_array().unwrap() {
        for item in dimension["items"].as_array().unwrap() {
            town.says(who, item["id"].as_str().unwrap(), json!({ "kind": "level", "level": level })).unwrap();
        }
    }
}

fn dimension<'a>(view: &'a Value, name: &str) -> &'a Value {
    let dimensions = view["dimensions"].as_array().unwrap();
    dimensions.iter().find(|it| it["name"].as_str().unwrap().contains(name)).unwrap()
}

#[test]
fn whoever_reflects_sees_their_own_answers_turned_the_right_way() {
    let mut town = Scenario::new("mindsets");
    answers_all(&mut town, "ana", 5);
    let ana = town.opens_sheet("ana");
    let own = town.does("reflection", json!({ "respondent": ana }));
    let collaborative = dimension(&own, "Colaborativa");
    assert_eq!(collaborative["answered"], 4, "four statements");
    assert_eq!(collaborative["level"], 5, "one of them is reversed and counts as the lowest; the middle stands");
    assert_eq!(collaborative["steps"][4], "Siempre", "in words");
    assert!(!collaborative["practices"].as_array().unwrap().is_empty(), "the reversed one could be practised");
}

#[test]
fn finishing_closes_what_was_reflected_to_everybody() {
    let mut town = Scenario::new("mindsets");
    reflects(&mut town, "ana", 4);
    let ana = json!({ "respondent": town.opens_sheet("ana") });
    for command in ["answering", "reflection"] {
        let refused = town.call(command, ana.clone()).unwrap_err();
        assert!(refused.message.contains("se cerró"), "{command}: {}", refused.message);
    }
    let changed = town.says("ana", "M-01", json!({ "kind": "level", "level": 1 }));
    assert!(changed.is_err(), "and nobody can change it in her name");
}

#[test]
fn fewer_than_three_answers_show_no_tendency() {
    let mut town = Scenario::new("mindsets").answers("ana", [("M-01", 4), ("M-02", 4)]);
    let ana = town.opens_sheet("ana");
    let own = town.does("reflection", json!({ "respondent": ana }));
    assert_eq!(dimension(&own, "Colaborativa")["level"], Value::Null);
}

#[test]
fn a_group_sees_a_spread_from_five_people_on_and_never_a_level() {
    let mut town = Scenario::new("mindsets");
    for (n, who) in ["a", "b", "c", "d"].into_iter().enumerate() {
        reflects(&mut town, who, 1 + n as u8);
    }
    let of = json!({ "round": town.round_id() });
    let spread = town.does("spread", of.clone());
    assert_eq!((&spread["missing"], &spread["dimensions"]), (&json!(1), &json!([])), "four are too few");
    let early = town.call("reveal_round", of.clone()).unwrap_err();
    assert!(early.message.contains("1 persona"), "nor may they be revealed: {}", early.message);
    reflects(&mut town, "e", 5);
    let spread = town.does("spread", of.clone());
    assert_eq!((&spread["missing"], &spread["dimensions"]), (&json!(0), &json!([])), "five are sealed all the same");
    let mut town = town.reveals();
    let spread = town.does("spread", of.clone());
    let item = &dimension(&spread, "Colaborativa")["items"][0];
    assert_eq!(item["people"], json!([1, 1, 1, 1, 1]), "how many gave each answer");
    assert!(dimension(&spread, "Colaborativa").get("level").is_none(), "a mindset has no level");
    for command in ["consensus", "results"] {
        let answer = town.call(command, json!({ "round": town.round_id(), "before": null }));
        let shown = answer.map(|it| it.to_string()).unwrap_or_default();
        assert!(!shown.contains("\"votes\":[") && !shown.contains("\"level\":5"), "{command} gives nothing away");
    }
    let settles = town.settles("M-01", json!({ "kind": "agreed", "level": 3 }));
    assert!(settles.is_err(), "and nothing can be settled");
}

#[test]
fn mindsets_never_enter_the_plan() {
    let mut town = Scenario::new("mindsets");
    reflects(&mut town, "ana", 1);
    let roadmap = town.roadmap();
    assert_eq!(roadmap["sources"], json!([]), "the plan draws on nothing");
}

#[test]
fn every_service_gets_an_assessment_of_its_own() {
    let mut town = Scenario::empty().with_council("San Jacinto");
    let start = |subjects: Value, town: &Scenario| {
        json!({
            "council": town.council, "instrument": "inclusion-coordination", "form": null,
            "subjects": subjects, "name": "", "round": "",
        })
    };
    let nothing = start(json!(["", "  "]), &town);
    let refused = town.call("start_assessment", nothing).unwrap_err();
    assert!(refused.message.contains("servicio"), "{}", refused.message);
    let two = start(json!(["Agua", "Registro civil", "agua "]), &town);
    let first = town.does("start_assessment", two);
    assert_eq!(first["head"]["subject"], "Agua");
    let home = town.does("home", json!({ "council": town.council }));
    let titles: Vec<&str> =
        home["assessments"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(titles.len(), 2, "each service once: {titles:?}");
    assert!(titles.iter().any(|it| it.ends_with("Registro civil")), "{titles:?}");
}

#[test]
fn an_action_for_two_services_stands_in_the_plan_once() {
    let mut town = Scenario::empty().with_council("San Jacinto");
    let start = json!({
        "council": town.council, "instrument": "inclusion-coordination", "form": null,
        "subjects": ["Agua", "Salud"], "name": "", "round": "",
    });
    town.does("start_assessment", start);
    let home = town.does("home", json!({ "council": town.council }));
    for card in home["assessments"].as_array().unwrap() {
        town.does("reveal_round", json!({ "round": card["round"] }));
        let agree = json!({
            "round": card["round"], "item": "IC-01", "outcome": { "kind": "agreed", "level": 1 }, "reason": "",
            "dissent": "", "dissentRecorded": false, "evidenceWanted": false,
        });
        town.does("agree", agree);
    }
    let roadmap = town.roadmap();
    let phases = roadmap["phases"].as_array().unwrap();
    let actions: Vec<&Value> = phases.iter().flat_map(|it| it["actions"].as_array().unwrap()).collect();
    assert_eq!(actions.len(), 1, "one list of groups serves both");
    let asked = actions[0]["assessment"].as_str().unwrap();
    assert!(asked.contains("Agua") && asked.contains("Salud"), "and says who asked for it: {asked}");
}

#[test]
fn a_table_answers_its_own_dimension() {
    let mut town = Scenario::empty().with_council("San Jacinto").with_assessment("learning-city", Some("tables"));
    let round = town.round_id();
    let without = town.call("add_respondent", json!({ "round": round, "code": "Mesa 1", "area": "" }));
    assert!(without.is_err(), "somebody has to say which table");
    let add = json!({ "round": round, "code": "Mesa 2", "area": "", "dimension": "LC2" });
    let view = town.does("add_respondent", add);
    assert_eq!(view["tables"].as_array().unwrap().len(), 6, "six tables, one for each area");
    let table = &view["respondents"][0];
    town.does("open_sheet", json!({ "respondent": table["id"], "key": null }));
    let sheet = town.does("answering", json!({ "respondent": table["id"] }));
    let dimensions = sheet["dimensions"].as_array().unwrap();
    assert_eq!(dimensions.len(), 1, "only its own area is asked");
    assert_eq!(table["of"].as_u64().unwrap() as usize, dimensions[0]["items"].as_array().unwrap().len());
}

#[test]
fn resilience_counts_from_nought_to_three() {
    let mut town = Scenario::new("resilience").agrees([("R1.1", 0), ("R1.2", 3)]);
    let view = town.does("results", json!({ "round": town.round_id(), "before": null }));
    assert_eq!(view["strengths"][0]["level"], 3, "complete is a strength");
    assert_eq!(view["gaps"][0]["level"], 0, "nothing is a gap");
    let ana = json!({ "respondent": town.opens_sheet("ana") });
    let item = town.does("answering", ana)["dimensions"][0]["items"][0].clone();
    assert_eq!(item["wantsEvidenceFrom"], 3, "only the highest of four steps stands above the middle");
    let refused = town.settles("R1.1", json!({ "kind": "agreed", "level": 4 })).unwrap_err();
    assert!(refused.message.contains('4'), "there is no level 4: {}", refused.message);
}

#[test]
fn an_exchange_shows_what_is_offered_and_needed_and_what_other_assessments_suggest() {
    let mut town = Scenario::new("exchange-topics").agrees([("T01-offer", 2), ("T01-need", 1), ("T02-need", 4)]);
    let round = town.round_id();
    let view = town.does("exchange", json!({ "round": round }));
    let topics = view["topics"].as_array().unwrap();
    assert_eq!(topics.len(), 35);
    assert_eq!(topics[0]["id"], "T01", "what is offered comes first");
    assert_eq!(topics[0]["offer"]["level"], 2);
    assert_eq!((&topics[1]["id"], &topics[1]["need"]["level"]), (&json!("T02"), &json!(4)), "then what is needed");
    assert_eq!(topics[0]["suggestion"], Value::Null, "nothing else was assessed yet");
    let mut town = town.with_assessment("learning-city", None).agrees([("LC1.1", 5), ("LC1.4", 5)]);
    let view = town.does("exchange", json!({ "round": round }));
    let suggestion = &view["topics"][0]["suggestion"];
    assert_eq!(
        (&suggestion["offer"]["level"], &suggestion["items"]),
        (&json!(2), &json!(2)),
        "who stands high can show"
    );
    assert!(
        town.call(
            "set_target",
            json!({
                "round": round, "item": "T01-need", "target": { "level": 4, "importance": 3, "feasibility": 3 }
            })
        )
        .is_err(),
        "an exchange has no targets"
    );
}

#[test]
fn an_item_says_why_it_is_asked() {
    let mut town = Scenario::new("governance-principles");
    let ana = town.opens_sheet("ana");
    let view = town.does("answering", json!({ "respondent": ana }));
    let why = &view["dimensions"][0]["items"][0]["why"];
    assert_eq!(why["principles"][0]["name"], "Competencia");
    assert!(!why["strategies"].as_array().unwrap().is_empty() && !why["sdgTargets"].as_array().unwrap().is_empty());
}

#[test]
fn the_crosswalk_finds_what_all_instruments_ask_about_a_target() {
    let mut town = Scenario::empty();
    let all = town.does("crosswalk", json!({ "kind": "sdgTarget", "id": null }));
    let link = all["links"].as_array().unwrap().iter().find(|it| it["id"] == "16.7").unwrap().clone();
    let view = town.does("crosswalk", json!({ "kind": "sdgTarget", "id": "16.7" }));
    let items = view["items"].as_array().unwrap();
    assert_eq!(link["items"].as_u64().unwrap() as usize, items.len(), "as many as the list says");
    let instruments: std::collections::BTreeSet<&str> =
        items.iter().map(|it| it["instrument"].as_str().unwrap()).collect();
    assert!(instruments.len() > 1, "in more than one instrument: {instruments:?}");
}
