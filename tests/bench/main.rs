//! How long the things take that people wait for. `cargo bench` prints them.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use cabildo::{
    App, Clock, Ids, NamedFile,
    library::{shipped, taxonomy_files},
    taxonomy_file::read_taxonomies,
};
use cabildo_exchange::{read_instrument, workbook::Shared, write_workbook};
use cabildo_text::Language;
use chrono::{DateTime, Utc};
use divan::Bencher;
use serde_json::{Value, json};

mod large;
mod roadmap;
mod travel;
mod xlsform;

fn main() {
    divan::main();
}

/// The program on a data file in a folder of its own; the folder goes away with it.
fn open() -> (App, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let seconds = AtomicI64::new(0);
    let clock = Clock::new(move || {
        let start: DateTime<Utc> = DateTime::UNIX_EPOCH;
        (start + chrono::TimeDelta::seconds(seconds.fetch_add(1, Ordering::Relaxed))).fixed_offset()
    });
    let app = App::open_with(&folder.path().join("cabildo.db"), clock, Ids::of_this_computer());
    (app.expect("a new data file can be made"), folder)
}

fn does(app: &mut App, command: &str, args: Value) -> Value {
    app.call(command, args).unwrap_or_else(|failure| panic!("{command}: {}", failure.message))
}

/// A round of the governance principles with so many people, each of whom answered everything.
fn answered_round(app: &mut App, people: usize) -> (Value, Value, Vec<String>) {
    answered_round_of(app, "governance-principles", people)
}

/// The same of another instrument.
fn answered_round_of(app: &mut App, instrument: &str, people: usize) -> (Value, Value, Vec<String>) {
    let profile = json!({ "name": "San Jacinto", "country": "BO", "region": "", "population": null, "termEnds": null });
    let council = does(app, "create_council", profile)["council"].clone();
    let start = json!({ "council": council, "instrument": instrument, "form": null, "name": "", "round": "" });
    let round = does(app, "start_assessment", start)["head"]["round"].clone();
    let mut items = Vec::new();
    for person in 0..people {
        let add = json!({ "round": round, "code": format!("P{person}"), "area": "" });
        let view = does(app, "add_respondent", add);
        let added = view["respondents"].as_array().and_then(|all| all.last()).expect("somebody was added");
        let respondent = added["id"].clone();
        does(app, "open_sheet", json!({ "respondent": respondent, "key": null }));
        let questionnaire = does(app, "answering", json!({ "respondent": respondent }));
        let dimensions = questionnaire["dimensions"].as_array().expect("a questionnaire has dimensions");
        let asked = dimensions.iter().flat_map(|it| it["items"].as_array().expect("a dimension has items"));
        items = asked.map(|item| item["id"].as_str().unwrap_or_default().to_owned()).collect();
        for (n, item) in items.iter().enumerate() {
            record(app, &respondent, item, 1 + ((n + person) % 5));
        }
    }
    (council, round, items)
}

fn record(app: &mut App, respondent: &Value, item: &str, level: usize) {
    let said = json!({
        "answer": { "kind": "level", "level": level }, "confidence": "medium",
        "evidence": { "seen": [], "other": "" }, "comment": "", "shareComment": false,
    });
    does(app, "record_response", json!({ "respondent": respondent, "item": item, "said": said }));
}

fn agree_on_everything(app: &mut App, round: &Value, items: &[String]) {
    does(app, "reveal_round", json!({ "round": round }));
    for (n, item) in items.iter().enumerate() {
        settle(app, round, item, 1 + n % 4);
    }
}

fn settle(app: &mut App, round: &Value, item: &str, level: usize) {
    let agree = json!({
        "round": round, "item": item, "outcome": { "kind": "agreed", "level": level },
        "reason": "Consta en el acta.", "dissent": "", "dissentRecorded": false, "evidenceWanted": false, "cited": [],
        "why": "Faltaba el acta.",
    });
    does(app, "agree", agree);
}

/// One answer through the door: checked, on the disk, and its progress counted.
#[divan::bench(sample_count = 200)]
fn one_answer_saved(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = open();
    let (_, round, items) = answered_round(&mut app, 1);
    let view = does(&mut app, "respondents", json!({ "round": round }));
    let respondent = view["respondents"][0]["id"].clone();
    does(&mut app, "open_sheet", json!({ "respondent": respondent, "key": null }));
    let mut level = 0;
    bencher.bench_local(|| {
        level = level % 5 + 1;
        record(&mut app, &respondent, &items[0], level);
    });
}

/// What the disk alone costs: one row and one commit, with the same settings.
#[divan::bench(sample_count = 200)]
fn one_bare_commit(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let db = rusqlite::Connection::open(folder.path().join("bare.db")).expect("a new file can be made");
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE answer (item TEXT PRIMARY KEY, level INTEGER)")
        .expect("SQLite takes its own language");
    let mut level = 0;
    bencher.bench_local(|| {
        level = level % 5 + 1;
        db.execute("INSERT INTO answer VALUES ('A', ?1) ON CONFLICT DO UPDATE SET level = excluded.level", [level])
            .expect("a row can be written");
    });
}

/// The consensus screen of 40 people and 46 items: every spread, state and proposal, reliability and order.
#[divan::bench(sample_count = 30)]
fn agenda_of_40_people_on_46_items(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = open();
    let (_, round, _) = answered_round(&mut app, 40);
    does(&mut app, "reveal_round", json!({ "round": round }));
    bencher.bench_local(|| does(&mut app, "consensus", json!({ "round": round })));
}

/// The results screen of the same round, all agreed: scores, gaps, both pictures.
#[divan::bench(sample_count = 30)]
fn results_of_12_people_on_46_items(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = open();
    let (_, round, items) = answered_round(&mut app, 12);
    agree_on_everything(&mut app, &round, &items);
    bencher.bench_local(|| does(&mut app, "results", json!({ "round": round, "before": null })));
}

/// The same after one agreement was changed: what the group sees when it comes back from an item.
#[divan::bench(sample_count = 30)]
fn results_after_one_answer(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = open();
    let (_, round, items) = answered_round(&mut app, 12);
    agree_on_everything(&mut app, &round, &items);
    let mut level = 0;
    bencher.bench_local(|| {
        level = level % 5 + 1;
        settle(&mut app, &round, &items[0], level);
        does(&mut app, "results", json!({ "round": round, "before": null }))
    });
}

/// What would follow if one of 300 items stood at another level, with all of them agreed and 12 people's answers kept.
/// It has to take less than 50 ms.
#[divan::bench(sample_count = 30)]
fn what_if_on_300_items(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = open();
    large::install(&mut app);
    let (_, round, items) = answered_round_of(&mut app, "large", 12);
    assert_eq!(items.len(), large::ITEMS, "the questionnaire asks so many");
    agree_on_everything(&mut app, &round, &items);
    let mut level = 0;
    bencher.bench_local(|| {
        level = level % 5 + 1;
        let changes = json!([{ "item": items[150], "level": level }]);
        does(&mut app, "what_if", json!({ "round": round, "changes": changes }))
    });
}

/// The roadmap of the same round: advice, prerequisites, dates, reasons, picture.
#[divan::bench(sample_count = 30)]
fn roadmap_of_46_items(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = open();
    let (council, round, items) = answered_round(&mut app, 3);
    agree_on_everything(&mut app, &round, &items);
    bencher.bench_local(|| does(&mut app, "roadmap", json!({ "council": council })));
}

/// The assessment report as a finished, tagged PDF.
#[divan::bench(sample_count = 20)]
fn assessment_report_as_pdf(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = open();
    let (_, round, items) = answered_round(&mut app, 12);
    agree_on_everything(&mut app, &round, &items);
    let request = json!({ "about": { "kind": "assessment", "round": round }, "language": "es", "paper": null });
    bencher.bench_local(|| app.file("report", request.clone()).map(|file| file.bytes.len()));
}

/// Opening a data file that is there already, as every start does.
#[divan::bench(sample_count = 30)]
fn opening_the_data_file(bencher: Bencher<'_, '_>) {
    let (app, folder) = open();
    app.close().expect("a data file can be closed");
    let path = Arc::new(folder.path().join("cabildo.db"));
    assert!(fs::exists(&*path).unwrap_or(false), "the file is there");
    bencher.bench_local(|| App::open(&path).map(App::close));
}

/// The library with 300 instruments of twelve items beside the seven that are there.
#[divan::bench(sample_count = 20)]
fn library_of_300_instruments(bencher: Bencher<'_, '_>) {
    let (mut app, _folder) = with_300_instruments();
    bencher.bench_local(|| does(&mut app, "library", json!({})));
}

/// A usual start with all of them installed.
#[divan::bench(sample_count = 20)]
fn opening_with_300_instruments(bencher: Bencher<'_, '_>) {
    let (app, folder) = with_300_instruments();
    app.close().expect("a data file can be closed");
    let path = folder.path().join("cabildo.db");
    bencher.bench_local(|| App::open(&path).map(App::close));
}

fn with_300_instruments() -> (App, tempfile::TempDir) {
    let (mut app, folder) = open();
    let known = read_taxonomies(&taxonomy_files()).expect("the taxonomies are sound").known;
    let (_, files) = shipped().find(|(name, _)| *name == "inclusion-coordination").expect("it is shipped");
    let mut read = read_instrument(&files, &known).expect("it is sound");
    let names = std::collections::BTreeMap::new();
    for number in 1..=300 {
        read.instrument.id = format!("generated-{number}").as_str().into();
        let bytes = write_workbook(&read, Shared { known: &known, names: &names }, Language::Es).expect("it is short");
        let file = NamedFile { name: format!("{number}.xlsx"), bytes };
        let import = app
            .open_file("import_instrument", json!({}), &file)
            .unwrap_or_else(|failure| panic!("{}", failure.message));
        assert!(import["installed"].is_object(), "{import}");
    }
    (app, folder)
}
