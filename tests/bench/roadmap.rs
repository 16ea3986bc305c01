//! How long a council waits for its plan: the whole way through the door, from what is kept to what is shown.

use cabildo::App;
use divan::Bencher;
use serde_json::{Value, json};

use crate::{does, large, open, settle};

/// So many items of a large questionnaire stand below their target; about as many actions are to choose from.
const GAPS: [usize; 2] = [40, 120];

/// A council that has agreed that so many items stand low, with money and hours that do not suffice for all.
fn low_town(app: &mut App, gaps: usize) -> Value {
    large::install(app);
    let profile = json!({ "name": "San Jacinto", "country": "BO", "region": "", "population": null, "termEnds": null });
    let council = does(app, "create_council", profile)["council"].clone();
    let start = json!({ "council": council, "instrument": "large", "form": null, "name": "", "round": "" });
    let round = does(app, "start_assessment", start)["head"]["round"].clone();
    does(app, "reveal_round", json!({ "round": round }));
    let view = does(app, "consensus", json!({ "round": round }));
    let items = view["items"].as_array().expect("there is something to agree on");
    let items: Vec<&str> = items.iter().filter_map(|item| item["id"].as_str()).take(gaps).collect();
    for (n, item) in items.iter().enumerate() {
        settle(app, &round, item, 1 + n % 3);
    }
    let mut limits = roadmap(app, &council)["limits"].clone();
    limits["start"] = json!("2027-01-04");
    limits["budgets"] = json!([
        { "source": "", "year": 2027, "amount": 20_000 },
        { "source": "", "year": 2028, "amount": 40_000 },
    ]);
    does(app, "plan_within", json!({ "council": council, "limits": limits }));
    council
}

fn roadmap(app: &mut App, council: &Value) -> Value {
    does(app, "roadmap", json!({ "council": council }))
}

/// The plan with its reasons, its timeline and every sheet.
#[divan::bench(args = GAPS, sample_count = 20)]
fn the_roadmap(bencher: Bencher<'_, '_>, gaps: usize) {
    let (mut app, _folder) = open();
    let council = low_town(&mut app, gaps);
    bencher.bench_local(|| roadmap(&mut app, &council));
}

/// An action moved by eight weeks and back, the others arranged around it.
#[divan::bench(args = GAPS, sample_count = 20)]
fn an_action_moved(bencher: Bencher<'_, '_>, gaps: usize) {
    let (mut app, _folder) = open();
    let council = low_town(&mut app, gaps);
    let view = roadmap(&mut app, &council);
    let phases = view["phases"].as_array().expect("a plan has phases");
    let action = phases.iter().find_map(|phase| phase["actions"].get(0)).expect("something is in the plan").clone();
    let start: chrono::NaiveDate = serde_json::from_value(action["start"].clone()).expect("a day");
    let days = [start + chrono::Days::new(56), start];
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        let day = days[turn % 2];
        does(&mut app, "move_action", json!({ "council": council, "key": action["key"], "day": day, "arrange": true }))
    });
}

/// Where the plan leads in the end: curve, profiles and items.
#[divan::bench(args = GAPS, sample_count = 20)]
fn the_projection(bencher: Bencher<'_, '_>, gaps: usize) {
    let (mut app, _folder) = open();
    let council = low_town(&mut app, gaps);
    bencher.bench_local(|| does(&mut app, "projection", json!({ "council": council, "day": null })));
}

/// The whole plan as pages, with a sheet for each action.
#[divan::bench(args = GAPS, sample_count = 5)]
fn the_plan_on_paper(bencher: Bencher<'_, '_>, gaps: usize) {
    let (mut app, _folder) = open();
    let council = low_town(&mut app, gaps);
    let request = json!({ "about": { "kind": "plan", "council": council }, "language": "es", "paper": null });
    bencher.bench_local(|| app.file("report", request.clone()).map(|file| file.bytes.len()).ok());
}
