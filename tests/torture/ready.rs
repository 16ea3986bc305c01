//! A town that every test begins with: made once, and copied.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use serde_json::json;

use crate::{
    look::files_in,
    session::Session,
    town::{Town, begin_round, each_item, one_more, takes_in},
};

/// How many packages come from the other town, each with one agreement more.
const PACKAGES: usize = 12;

/// The town in this folder; packages stay where they were made.
pub(crate) fn town_in(folder: &Path) -> Town {
    let ready = ready();
    let data = folder.join("cabildo.db");
    fs::copy(&ready.data, &data).unwrap();
    let mut town = ready.clone();
    town.data = data;
    town
}

/// The town as it was made; its files are not to be changed.
pub(crate) fn ready() -> &'static Town {
    static READY: OnceLock<Town> = OnceLock::new();
    READY.get_or_init(|| {
        let all = Path::new(env!("CARGO_TARGET_TMPDIR"));
        forget_earlier(all);
        let folder = all.join(format!("torture-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        make(&folder)
    })
}

/// Removes what runs left that are over: nobody is told when the last test of a run is done.
fn forget_earlier(all: &Path) {
    for name in files_in(all) {
        if name.strip_prefix("torture-").is_some_and(|run| !Path::new("/proc").join(run).exists()) {
            let _ = fs::remove_dir_all(all.join(name));
        }
    }
}

fn make(folder: &Path) -> Town {
    let started = folder.join("cabildo.db");
    let mut session = Session::on(&started);
    session.does("start", json!({}));
    assert!(session.closes());
    let elsewhere = folder.join("otra.db");
    fs::copy(&started, &elsewhere).unwrap();
    let (other, packages) = another_town(&elsewhere, folder);
    let mut session = Session::on(&started);
    let town = Town::begin(&mut session, &started, other, packages);
    takes_in(&mut session, &town.packages[0]).done();
    assert!(session.closes());
    let _ = fs::remove_dir_all(town.shelf());
    town
}

/// A town on another computer, and what it gives out after each thing it settles.
fn another_town(data: &Path, folder: &Path) -> ((serde_json::Value, serde_json::Value), Vec<PathBuf>) {
    let mut session = Session::on(data);
    let (council, round) = begin_round(&mut session, "Otra");
    let (respondent, _) = one_more(&mut session, &round, "B1");
    let sheet = session.does("answering", json!({ "respondent": respondent }));
    session.does("reveal_round", json!({ "round": round }));
    let mut packages = vec![];
    for (number, item) in each_item(&sheet).take(PACKAGES).enumerate() {
        let agree = json!({
            "round": round, "item": item["id"], "outcome": { "kind": "agreed", "level": 2 }, "why": "",
            "reason": "Consta en el acta. ".repeat(50), "dissent": "", "dissentRecorded": false,
            "evidenceWanted": false, "cited": [],
        });
        session.does("agree", agree);
        // Nobody's answers are in it: it needs no passphrase, nor does the whole of the town where it is taken in.
        let of = json!({ "kind": "results", "council": council, "assessments": [] });
        let given = session.asks(&json!({ "give": folder, "args": { "of": of, "passphrase": null } })).done();
        let package = folder.join(format!("otra-{number:02}.cabildo"));
        fs::rename(folder.join(given["name"].as_str().unwrap()), &package).unwrap();
        packages.push(package);
    }
    assert!(session.closes());
    ((council, round), packages)
}
