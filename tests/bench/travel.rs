//! How long files that travel are waited for. All of it takes minutes, most of them to prepare: run by hand,
//! `cargo bench --bench waiting -- travel`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cabildo::{App, NamedFile};
use divan::Bencher;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{answered_round, does, open, settle};

/// Who answers, on 46 items each.
const PEOPLE: usize = 40;
/// The evidence: so many files of so many bytes, 200 MB in all.
const FILES: usize = 20;
const FILE: usize = 10 << 20;
/// How many packages are merged, each of a computer of its own.
const PACKAGES: usize = 1000;
/// So many answers are noted: 44 people on 46 items, and then some more are changed.
const NOTED: usize = 44;
/// What opens the whole of a town.
const PASSPHRASE: &str = "sol mesa";

/// A data file that was closed, the council in it, and the folder it lies in.
struct Kept {
    data: PathBuf,
    council: Value,
    folder: TempDir,
}

impl Kept {
    fn of(app: App, council: Value, folder: TempDir) -> Self {
        app.close().expect("a data file can be closed");
        Self { data: folder.path().join("cabildo.db"), council, folder }
    }

    /// The same once more, in a folder of its own, open.
    fn again(&self) -> (App, TempDir) {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let data = folder.path().join("cabildo.db");
        fs::copy(&self.data, &data).expect("there is room for a copy");
        (App::open(&data).expect("it opens"), folder)
    }
}

/// What people answered leaves behind a passphrase alone.
fn whole(council: &Value) -> Value {
    json!({ "of": { "kind": "assessment", "council": council, "assessments": [] }, "passphrase": PASSPHRASE })
}

fn gives(app: &mut App, package: Value, to: &Path) {
    app.give_package(package, to).unwrap_or_else(|failure| panic!("{}", failure.message));
}

fn takes(app: &mut App, package: &Path) {
    let waiting = json!(app.lay_packages([package.to_path_buf()]));
    let file = &waiting["files"].as_array().and_then(|it| it.last()).expect("it waits")["file"];
    does(app, "take_package", json!({ "file": file, "passphrase": PASSPHRASE }));
}

/// A council of 40 people who answered 46 items each and agreed on all of them, with 200 MB of evidence.
fn with_evidence() -> Kept {
    let (mut app, folder) = open();
    let (council, round, items) = answered_round(&mut app, PEOPLE);
    does(&mut app, "reveal_round", json!({ "round": round }));
    for (number, item) in items.iter().enumerate() {
        settle(&mut app, &round, item, 1 + number % 4);
    }
    let mut seed = 7_u64;
    for (number, item) in items.iter().take(FILES).enumerate() {
        let args = json!({ "round": round, "item": item, "respondent": null, "original": true });
        let file = NamedFile { name: format!("Acta {number}.pdf"), bytes: noise(&mut seed) };
        app.open_file("attach", args, &file).unwrap_or_else(|failure| panic!("{}", failure.message));
    }
    Kept::of(app, council, folder)
}

/// Bytes that no packing makes smaller, as those of photos are.
fn noise(seed: &mut u64) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    while bytes.len() < FILE {
        // https://en.wikipedia.org/wiki/Xorshift
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        bytes.extend(seed.to_le_bytes());
    }
    bytes
}

/// A council of 40 people on 46 items with 200 MB of evidence, written as a package.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn giving_40_people_and_200_mb(bencher: Bencher<'_, '_>) {
    let kept = with_evidence();
    bencher
        .with_inputs(|| kept.again())
        .bench_local_refs(|(app, folder)| gives(app, whole(&kept.council), &folder.path().join("todo.cabildo")));
}

/// The same taken in where nothing of it was, with the copy that is made before.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn taking_40_people_and_200_mb(bencher: Bencher<'_, '_>) {
    let kept = with_evidence();
    let package = kept.folder.path().join("todo.cabildo");
    let (mut app, folder) = kept.again();
    gives(&mut app, whole(&kept.council), &package);
    drop((app, folder));
    bencher.with_inputs(open).bench_local_refs(|(app, _folder)| takes(app, &package));
}

/// Packages of a thousand computers that all planned the same council, taken in one after the other: each has an action
/// of its own, and a target for an item that others aim at too.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn merging_1000_packages(bencher: Bencher<'_, '_>) {
    let (mut app, folder) = open();
    let (council, round, items) = answered_round(&mut app, 3);
    does(&mut app, "reveal_round", json!({ "round": round }));
    for (number, item) in items.iter().enumerate() {
        settle(&mut app, &round, item, 1 + number % 4);
    }
    let stick = tempfile::tempdir().expect("a temporary folder can be made");
    let base = stick.path().join("todo.cabildo");
    gives(&mut app, results(&council), &base);
    let kept = Kept::of(app, council, folder);
    let (empty, empty_folder) = open();
    // What no computer has done yet: each that begins with it becomes one of its own.
    let empty = Kept::of(empty, Value::Null, empty_folder);
    let packages: Vec<PathBuf> = (0..PACKAGES)
        .map(|number| {
            let (mut app, _folder) = empty.again();
            takes(&mut app, &base);
            let sheet = json!({
                "title": format!("Acción {number}"), "role": "COM", "weeks": 2, "cost": "low", "note": "",
            });
            let add = json!({ "council": kept.council, "sheet": sheet, "item": null, "after": [] });
            does(&mut app, "add_action", add);
            let target = json!({ "level": 4 + number % 2, "importance": 1 + number % 5, "feasibility": 3 });
            let aim = json!({ "round": round, "item": items[number % items.len()], "target": target });
            does(&mut app, "set_target", aim);
            let package = stick.path().join(format!("plan-{number}.cabildo"));
            let of = json!({ "of": { "kind": "plan", "council": kept.council }, "passphrase": null });
            gives(&mut app, of, &package);
            package
        })
        .collect();
    bencher.with_inputs(|| kept.again()).bench_local_refs(|(app, _folder)| {
        app.lay_packages(packages.clone());
        for number in 1..=packages.len() {
            does(app, "take_package", json!({ "file": number, "passphrase": null }));
        }
        let plan = does(app, "roadmap", json!({ "council": kept.council })).to_string();
        assert_eq!(plan.matches("\"title\":\"Acción ").count().min(PACKAGES), PACKAGES, "every action came in");
    });
}

/// What 44 people answered, noted for the first package that is given out.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn noting_2000_answers(bencher: Bencher<'_, '_>) {
    let (mut app, folder) = open();
    let (council, round, _) = answered_round(&mut app, NOTED);
    does(&mut app, "reveal_round", json!({ "round": round }));
    let kept = Kept::of(app, council, folder);
    bencher
        .with_inputs(|| kept.again())
        .bench_local_refs(|(app, folder)| gives(app, results(&kept.council), &folder.path().join("r.cabildo")));
}

/// The same where everything was noted before: what looking for changes costs.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn noting_nothing_new_of_2000_answers(bencher: Bencher<'_, '_>) {
    let (mut app, folder) = open();
    let (council, round, _) = answered_round(&mut app, NOTED);
    does(&mut app, "reveal_round", json!({ "round": round }));
    gives(&mut app, results(&council), &folder.path().join("r.cabildo"));
    let kept = Kept::of(app, council, folder);
    bencher
        .with_inputs(|| kept.again())
        .bench_local_refs(|(app, folder)| gives(app, results(&kept.council), &folder.path().join("r.cabildo")));
}

/// A package in which next to nothing is: what is measured is what comes before it is written.
fn results(council: &Value) -> Value {
    json!({ "of": { "kind": "results", "council": council, "assessments": [] }, "passphrase": null })
}
