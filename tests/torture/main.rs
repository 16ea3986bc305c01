//! The program is killed at any moment, again and again: nothing it said was saved may be gone.
//!
//! One child after the other works with the same data file: it answers, takes
//! a package in and makes copies. Each is killed with SIGKILL after a random
//! time. Then the file is opened again and compared with what was acknowledged.
//! `CABILDO_TORTURE=10000` makes so many saves; without it a few hundred.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there, and the line says why")]
#![expect(clippy::print_stdout, reason = "the counts are what a long run is made for")]

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

/// How many saves are made, unless the environment says otherwise.
const SAVES: usize = 300;
/// The longest a child lives, in milliseconds after it is ready.
const LONGEST: u64 = 1500;
/// Every so many saves a package is laid down and taken in, and a copy is made.
const EVERY: usize = 10;

#[test]
fn whatever_was_acknowledged_is_there_after_any_number_of_kills() {
    let wanted = std::env::var("CABILDO_TORTURE").ok().and_then(|it| it.parse().ok()).unwrap_or(SAVES);
    let folder = tempfile::tempdir().unwrap();
    let mut town = Town::begin(folder.path());
    let mut dice = Dice(0x2026_1121);
    while town.saves < wanted {
        town.works_until_killed(Duration::from_millis(dice.below(LONGEST)));
        town.is_whole();
    }
    println!("{} saves, {} imports, {} copies, {} kills; lost: 0", town.saves, town.imports, town.copies, town.kills);
    assert!(town.kills > 1, "the program was killed while it worked");
    assert_eq!(town.leftovers(), Vec::<String>::new(), "nothing half made lies about");
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        // https://en.wikipedia.org/wiki/Linear_congruential_generator, with Knuth's numbers.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// A data file, and what was acknowledged of it.
struct Town {
    data: PathBuf,
    package: PathBuf,
    respondent: Value,
    key: Value,
    items: Vec<Value>,
    /// The last number that was acknowledged of each item.
    acknowledged: BTreeMap<String, usize>,
    /// What was asked and not answered when the program was killed: there or not, both are right.
    pending: Option<(String, usize)>,
    saves: usize,
    imports: usize,
    copies: usize,
    kills: usize,
}

impl Town {
    fn begin(folder: &Path) -> Self {
        let data = folder.join("cabildo.db");
        let package = another_town(folder);
        let mut session = Session::on(&data);
        let profile = json!({ "name": "Ñuñoa", "country": "CL", "region": "", "population": null, "termEnds": null });
        let council = session.does("create_council", profile)["council"].clone();
        let start = json!({
            "council": council, "instrument": "digital-capability", "form": null, "name": "", "round": "primera",
        });
        let round = session.does("start_assessment", start)["head"]["round"].clone();
        let add = json!({ "round": round, "code": "A1", "area": "", "role": null, "dimension": null, "way": "here" });
        let people = session.does("add_respondent", add);
        let respondent = people["respondents"][0]["id"].clone();
        let key = session.does("open_sheet", json!({ "respondent": respondent, "key": null }))["key"].clone();
        let sheet = session.does("answering", json!({ "respondent": respondent }));
        let items = each_item(&sheet).map(|it| it["id"].clone()).collect();
        Self {
            data,
            package,
            respondent,
            key,
            items,
            acknowledged: BTreeMap::new(),
            pending: None,
            saves: 0,
            imports: 0,
            copies: 0,
            kills: 0,
        }
    }

    fn opened(&self) -> Session {
        let mut session = Session::on(&self.data);
        session.does("open_sheet", json!({ "respondent": self.respondent, "key": self.key }));
        session
    }

    fn works_until_killed(&mut self, after: Duration) {
        let mut session = self.opened();
        let killer = session.killed_after(after);
        while self.works(&mut session).is_some() {}
        killer.join().unwrap();
        self.kills += 1;
    }

    /// One save, and now and then something larger; nothing when the program has gone.
    fn works(&mut self, session: &mut Session) -> Option<()> {
        let number = self.saves + 1;
        let item = self.items[number % self.items.len()].clone();
        let said = json!({
            "answer": { "kind": "level", "level": number % 5 + 1 }, "confidence": null,
            "evidence": { "seen": [], "other": "" }, "comment": format!("número {number}"), "shareComment": false,
        });
        let name = item.as_str().unwrap().to_owned();
        self.pending = Some((name.clone(), number));
        session.asks(&json!({
            "call": "record_response", "args": { "respondent": self.respondent, "item": item, "said": said },
        }))?;
        self.acknowledged.insert(name, number);
        self.pending = None;
        self.saves = number;
        if number.is_multiple_of(EVERY) {
            let waiting = session.asks(&json!({ "lay": [self.package] }))?;
            let file = &waiting["files"][0]["file"];
            session.asks(&json!({ "call": "take_package", "args": { "file": file, "passphrase": null } }))?;
            self.imports += 1;
            session.asks(&json!({ "call": "make_copy", "args": {} }))?;
            self.copies += 1;
        }
        Some(())
    }

    /// Every word that was acknowledged stands there, and the file is sound.
    fn is_whole(&mut self) {
        let mut session = self.opened();
        let sheet = session.does("answering", json!({ "respondent": self.respondent }));
        for item in each_item(&sheet) {
            let name = item["id"].as_str().unwrap();
            let comment = item["said"]["comment"].as_str().unwrap_or_default();
            let stands: usize = comment.trim_start_matches("número ").parse().unwrap_or(0);
            let acknowledged = self.acknowledged.get(name).copied().unwrap_or(0);
            if self.pending == Some((name.to_owned(), stands)) {
                self.acknowledged.insert(name.to_owned(), stands);
            } else {
                assert_eq!(stands, acknowledged, "{name} after {} kills: {comment}", self.kills);
            }
        }
        drop(session);
        let file = rusqlite::Connection::open(&self.data).unwrap();
        let verdict: String = file.query_row("PRAGMA integrity_check", (), |row| row.get(0)).unwrap();
        assert_eq!(verdict, "ok", "after {} kills", self.kills);
        let dangling = file.prepare("PRAGMA foreign_key_check").unwrap().exists(()).unwrap();
        assert!(!dangling, "no row points to nothing after {} kills", self.kills);
    }

    /// Files beside the data file that are neither it nor its copies.
    fn leftovers(&self) -> Vec<String> {
        drop(self.opened());
        let folder = self.data.parent().unwrap();
        let names = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        let ours = |name: &String| !["cabildo.db", "copias", "otra.cabildo", "otra"].contains(&name.as_str());
        names.filter(ours).filter(|name| !name.starts_with("cabildo.db-")).collect()
    }
}

fn each_item(sheet: &Value) -> impl Iterator<Item = &Value> {
    sheet["dimensions"].as_array().unwrap().iter().flat_map(|it| it["items"].as_array().unwrap())
}

/// What another town settled, as a package.
fn another_town(folder: &Path) -> PathBuf {
    let (other, package) = (folder.join("otra"), folder.join("otra.cabildo"));
    let made = cabildo().args(["example", "--to"]).arg(&other).output().unwrap();
    let words = String::from_utf8(made.stdout).unwrap();
    let council = words.lines().find_map(|line| line.strip_prefix("council: ")).unwrap();
    let mut export = cabildo();
    export.args(["export", "--kind", "results", "--council", council, "--data"]).arg(other.join("cabildo.db"));
    assert!(export.arg("--out").arg(&package).output().unwrap().status.success());
    package
}

fn cabildo() -> Command {
    Command::new(env!("CARGO_BIN_EXE_cabildo"))
}

/// A running program that is asked one thing after the other.
struct Session {
    child: Arc<Mutex<Child>>,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Session {
    fn on(data: &Path) -> Self {
        let mut child = cabildo();
        child.args(["call", "--data"]).arg(data).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = child.spawn().unwrap();
        let (questions, answers) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child: Arc::new(Mutex::new(child)), questions, answers }
    }

    /// The answer, or nothing when the program has gone.
    fn asks(&mut self, question: &Value) -> Option<Value> {
        writeln!(self.questions, "{question}").ok()?;
        let mut line = String::new();
        self.answers.read_line(&mut line).ok().filter(|read| *read > 0)?;
        // A line that was cut was never acknowledged.
        let answer: Value = serde_json::from_str(&line).ok()?;
        assert!(answer.get("failure").is_none(), "{question}: {answer}");
        Some(answer["ok"].clone())
    }

    fn does(&mut self, name: &str, args: Value) -> Value {
        self.asks(&json!({ "call": name, "args": args })).expect("the program goes on")
    }

    fn killed_after(&self, time: Duration) -> thread::JoinHandle<()> {
        let child = Arc::clone(&self.child);
        thread::spawn(move || {
            thread::sleep(time);
            child.lock().unwrap().kill().unwrap();
        })
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap();
        // Killed here too: closing the file well is another test's.
        let _ = child.kill();
        child.wait().unwrap();
    }
}
