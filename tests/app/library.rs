//! What is installed at first start.

use serde_json::json;

use crate::scenario::Scenario;

#[test]
fn seven_instruments_and_all_taxonomies_are_rows_after_the_first_start() {
    let town = Scenario::first_start();
    let counts = [
        ("SELECT count(*) FROM item WHERE instrument = 'digital-capability'", 37),
        ("SELECT count(*) FROM level_wording WHERE instrument = 'digital-capability' AND language = 'es'", 185),
        ("SELECT count(*) FROM recommendation WHERE instrument = 'digital-capability'", 110),
        ("SELECT count(*) FROM item WHERE instrument = 'governance-principles'", 46),
        ("SELECT count(*) FROM recommendation WHERE instrument = 'governance-principles'", 92),
        ("SELECT count(*) FROM item WHERE instrument = 'mindsets'", 20),
        ("SELECT count(*) FROM item WHERE instrument = 'mindsets' AND reversed", 4),
        ("SELECT count(*) FROM item WHERE instrument = 'inclusion-coordination'", 12),
        ("SELECT count(*) FROM item WHERE instrument = 'learning-city'", 31),
        ("SELECT count(*) FROM form_item WHERE instrument = 'learning-city' AND form = 'short'", 12),
        ("SELECT count(*) FROM item WHERE instrument = 'resilience'", 24),
        ("SELECT count(*) FROM dimension WHERE instrument = 'resilience'", 10),
        ("SELECT count(*) FROM item WHERE instrument = 'exchange-topics'", 70),
        ("SELECT count(*) FROM topic", 35),
        ("SELECT count(DISTINCT language) FROM instrument_wording", 4),
        ("SELECT count(*) FROM instrument_wording", 28),
        ("SELECT count(*) FROM recommendation_wording WHERE product = '' OR indicator = '' OR first_step = ''", 0),
        ("SELECT count(*) FROM principle", 11),
        ("SELECT count(DISTINCT group_id) FROM principle", 3),
        ("SELECT count(*) FROM strategy", 62),
        ("SELECT count(DISTINCT strategy) FROM item_strategy WHERE instrument = 'governance-principles'", 62),
        ("SELECT count(*) FROM sdg_target", 169),
    ];
    for (sql, expected) in counts {
        assert_eq!(town.count(sql), expected, "{sql}");
    }
}

#[test]
fn installing_again_changes_nothing() {
    let town = Scenario::first_start();
    let installed = town.count("SELECT count(*) FROM instrument");
    let first = town.count("SELECT unixepoch(min(installed_at)) FROM instrument");
    let town = town.restarts();
    assert_eq!(town.count("SELECT count(*) FROM instrument"), installed);
    assert_eq!(town.count("SELECT unixepoch(max(installed_at)) FROM instrument"), first, "not even the date");
}

#[test]
fn every_level_of_every_instrument_has_the_same_names() {
    let mut town = Scenario::new("governance-principles");
    let view = town.does("respondents", json!({ "round": town.round_id() }));
    let names: Vec<&str> =
        view["head"]["levels"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Inexistente", "Incipiente", "Definido", "Gestionado", "Optimizado"]);
}
