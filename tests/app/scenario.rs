//! The driver of whole-app tests. It goes through `App::call` only, so that it
//! cannot know more than a screen, and speaks the glossary's words.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicI64, Ordering},
    },
};

use cabildo::{App, Clock, Failure, Ids};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

mod files;

pub(crate) use files::PHRASE;

/// A council, an assessment and its rounds, on a real data file in a folder of its own.
pub(crate) struct Scenario {
    app: App,
    folder: tempfile::TempDir,
    minutes: Arc<AtomicI64>,
    /// Which of several computers it is: ids made on two of them never meet.
    machine: u16,
    pub(crate) council: Value,
    assessments: BTreeMap<String, Value>,
    rounds: BTreeMap<String, Value>,
    round: Value,
    respondents: BTreeMap<(String, String), Value>,
    /// The key of each sheet, as its person was told.
    keys: BTreeMap<String, String>,
}

impl Scenario {
    /// A council that assesses itself with this instrument, in full.
    pub(crate) fn new(instrument: &str) -> Self {
        Self::empty().with_council("San Jacinto").with_assessment(instrument, None)
    }

    /// The same in a shorter form.
    pub(crate) fn express(instrument: &str) -> Self {
        Self::empty().with_council("San Jacinto").with_assessment(instrument, Some("express"))
    }

    /// Cabildo with nothing but what it brings along. What a first start makes
    /// is made once for all tests and copied; [`Scenario::first_start`] makes it anew.
    pub(crate) fn empty() -> Self {
        Self::on_machine(0)
    }

    /// The same on a computer of its own.
    pub(crate) fn on_machine(machine: u16) -> Self {
        static INSTALLED: OnceLock<Vec<u8>> = OnceLock::new();
        let installed = INSTALLED.get_or_init(|| {
            let made = Self::first_start();
            let path = made.data_file();
            made.app.close().unwrap();
            std::fs::read(path).unwrap()
        });
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("cabildo.db"), installed).unwrap();
        Self::in_folder(folder, machine)
    }

    /// Cabildo at its very first start.
    pub(crate) fn first_start() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap(), 0)
    }

    fn in_folder(folder: tempfile::TempDir, machine: u16) -> Self {
        let minutes = Arc::new(AtomicI64::new(0));
        let app = open_on(&folder.path().join("cabildo.db"), &minutes, machine).unwrap();
        Self {
            app,
            folder,
            minutes,
            machine,
            council: Value::Null,
            assessments: BTreeMap::new(),
            rounds: BTreeMap::new(),
            round: Value::Null,
            respondents: BTreeMap::new(),
            keys: BTreeMap::new(),
        }
    }

    pub(crate) fn with_council(mut self, name: &str) -> Self {
        let profile = json!({ "name": name, "country": "BO", "region": "", "population": null, "termEnds": null });
        self.council = self.does("create_council", profile)["council"].clone();
        self
    }

    /// Starts an assessment; its first round is called "baseline".
    pub(crate) fn with_assessment(mut self, instrument: &str, form: Option<&str>) -> Self {
        let start = json!({
            "council": self.council, "instrument": instrument, "form": form, "name": "", "round": "baseline",
        });
        let view = self.does("start_assessment", start);
        self.assessments.insert(instrument.to_owned(), view["head"]["assessment"].clone());
        self.round = view["head"]["round"].clone();
        self.rounds.insert("baseline".to_owned(), self.round.clone());
        self
    }

    /// Goes on in the round of that name, which is started if there is none.
    pub(crate) fn round(mut self, name: &str) -> Self {
        if let Some(known) = self.rounds.get(name) {
            self.round = known.clone();
            return self;
        }
        let assessment = self.assessments.values().next().unwrap().clone();
        let view = self.does("start_round", json!({ "assessment": assessment, "name": name }));
        self.round = view["head"]["round"].clone();
        self.rounds.insert(name.to_owned(), self.round.clone());
        self
    }

    /// A respondent answers items with levels.
    pub(crate) fn answers<const N: usize>(mut self, who: &str, levels: [(&str, u8); N]) -> Self {
        for (item, level) in levels {
            self.says(who, item, json!({ "kind": "level", "level": level })).unwrap();
        }
        self
    }

    /// A respondent does not know.
    pub(crate) fn does_not_know(mut self, who: &str, item: &str) -> Self {
        self.says(who, item, json!({ "kind": "unknown" })).unwrap();
        self
    }

    /// The group agrees on levels.
    pub(crate) fn agrees<const N: usize>(mut self, levels: [(&str, u8); N]) -> Self {
        self.reveal();
        for (item, level) in levels {
            self.settles(item, json!({ "kind": "agreed", "level": level })).unwrap();
        }
        self
    }

    /// What one respondent says about one item, or the failure.
    pub(crate) fn says(&mut self, who: &str, item: &str, answer: Value) -> Result<Value, Failure> {
        self.notes(who, item, json!({ "answer": answer }))
    }

    /// The same with everything around it.
    pub(crate) fn notes(&mut self, who: &str, item: &str, said: Value) -> Result<Value, Failure> {
        let respondent = self.opens_sheet(who);
        let mut whole = json!({
            "answer": null, "confidence": null, "evidence": { "seen": [], "other": "" },
            "comment": "", "shareComment": false,
        });
        for (key, value) in said.as_object().unwrap() {
            whole[key] = value.clone();
        }
        self.call("record_response", json!({ "respondent": respondent, "item": item, "said": whole }))
    }

    /// Somebody opens their sheet with the key they were told; gives who it is.
    pub(crate) fn opens_sheet(&mut self, who: &str) -> Value {
        let respondent = self.respondent(who);
        let id = respondent.to_string();
        let view = self.does("open_sheet", json!({ "respondent": respondent, "key": self.keys.get(&id) }));
        assert_eq!(view["open"], true, "{who} has the key");
        if let Some(key) = view["key"].as_str() {
            self.keys.insert(id, key.to_owned());
        }
        respondent
    }

    /// Somebody says the questionnaire is done.
    pub(crate) fn finishes(mut self, who: &str) -> Self {
        let respondent = self.opens_sheet(who);
        self.does("finish_answering", json!({ "respondent": respondent }));
        self
    }

    /// The facilitator reveals the round; once is enough.
    pub(crate) fn reveals(mut self) -> Self {
        self.reveal();
        self
    }

    fn reveal(&mut self) {
        let round = self.round.clone();
        self.does("reveal_round", json!({ "round": round }));
    }

    /// What the group settles for one item, or the failure.
    pub(crate) fn settles(&mut self, item: &str, outcome: Value) -> Result<Value, Failure> {
        self.settles_with(item, json!({ "outcome": outcome }))
    }

    /// The same with everything around it.
    pub(crate) fn settles_with(&mut self, item: &str, settled: Value) -> Result<Value, Failure> {
        let agree = self.agreement(item, settled);
        self.call("agree", agree)
    }

    /// What a group or a table says about an item, with the rest left empty.
    pub(crate) fn agreement(&self, item: &str, settled: Value) -> Value {
        let mut whole = json!({
            "round": self.round, "item": item, "reason": "", "dissent": "", "dissentRecorded": false,
            "evidenceWanted": false, "cited": [], "why": "",
        });
        for (key, value) in settled.as_object().unwrap() {
            whole[key] = value.clone();
        }
        whole
    }

    /// The respondent of that code in the present round, added if there is none.
    pub(crate) fn respondent(&mut self, code: &str) -> Value {
        let key = (self.round.to_string(), code.to_owned());
        if let Some(known) = self.respondents.get(&key) {
            return known.clone();
        }
        let view = self.does("add_respondent", json!({ "round": self.round, "code": code, "area": "" }));
        let added = view["respondents"].as_array().unwrap().iter().find(|it| it["code"] == code).unwrap();
        self.respondents.insert(key, added["id"].clone());
        added["id"].clone()
    }

    /// Adds a respondent of that code who works in an area.
    pub(crate) fn person_of(&mut self, area: &str, code: &str) {
        let view = self.does("add_respondent", json!({ "round": self.round, "code": code, "area": area }));
        let added = view["respondents"].as_array().unwrap().iter().find(|it| it["code"] == code).unwrap();
        self.respondents.insert((self.round.to_string(), code.to_owned()), added["id"].clone());
    }

    /// Takes the reveal back behind the program's back, as no screen can.
    pub(crate) fn seals_again(&self) {
        let db = rusqlite::Connection::open(self.data_file()).unwrap();
        db.execute("UPDATE round SET revealed_at = NULL", ()).unwrap();
    }

    /// Compares a round's results with a small table: `GOB  level 2  up by one  coverage 2 of 2`.
    pub(crate) fn expect_results(mut self, round: &str, expected: &str) -> Self {
        let of = json!({ "round": self.rounds[round], "before": null });
        let view = self.does("results", of);
        let rows = view["dimensions"].as_array().unwrap().iter().map(result_row);
        let shown: Vec<String> = rows.flatten().collect();
        let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(shown, expected, "what the results screen shows for {round}");
        self
    }

    /// What the consensus screen shows for one item.
    pub(crate) fn item_to_agree(&mut self, item: &str) -> Value {
        self.reveal();
        let view = self.does("consensus", json!({ "round": self.round }));
        view["items"].as_array().unwrap().iter().find(|it| it["id"] == item).unwrap().clone()
    }

    /// The council's roadmap.
    pub(crate) fn roadmap(&mut self) -> Value {
        let council = self.council.clone();
        self.does("roadmap", json!({ "council": council }))
    }

    /// Calls, and the call must not fail.
    pub(crate) fn does(&mut self, command: &str, args: Value) -> Value {
        self.call(command, args).unwrap_or_else(|failure| panic!("{command}: {}", failure.message))
    }

    /// Calls.
    pub(crate) fn call(&mut self, command: &str, args: Value) -> Result<Value, Failure> {
        self.app.call(command, args)
    }

    /// Puts everything into the one data file.
    pub(crate) fn rests(&mut self) {
        self.app.rest().unwrap();
    }

    /// The clock of the computer stands at that minute from now on.
    pub(crate) fn winds_clock_to(&self, minute: i64) {
        self.minutes.store(minute, Ordering::Relaxed);
    }

    /// So many days pass.
    pub(crate) fn waits(&mut self, days: i64) {
        self.minutes.fetch_add(days * 24 * 60, Ordering::Relaxed);
    }

    /// Closes the program and starts it again on the same data file.
    pub(crate) fn restarts(self) -> Self {
        let path = self.data_file();
        self.app.close().unwrap();
        let app = open_on(&path, &self.minutes, self.machine).unwrap();
        Self { app, ..self }
    }

    /// Closes the program; gives the folder, so that the data file stays.
    pub(crate) fn closes(self) -> (tempfile::TempDir, PathBuf) {
        let path = self.data_file();
        self.app.close().unwrap();
        (self.folder, path)
    }

    /// Where everything is kept.
    pub(crate) fn data_file(&self) -> PathBuf {
        self.folder.path().join("cabildo.db")
    }

    /// The present round.
    pub(crate) fn round_id(&self) -> Value {
        self.round.clone()
    }

    /// A figure out of the data file, as another program reads it.
    pub(crate) fn count(&self, sql: &str) -> i64 {
        self.cell(sql)
    }

    /// Words out of the data file, as another program reads them.
    pub(crate) fn text(&self, sql: &str) -> String {
        self.cell(sql)
    }

    fn cell<T: rusqlite::types::FromSql>(&self, sql: &str) -> T {
        let db = rusqlite::Connection::open_with_flags(self.data_file(), rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY);
        db.unwrap().query_row(sql, (), |row| row.get(0)).unwrap()
    }
}

fn result_row(row: &Value) -> Option<String> {
    let level = row["level"].as_u64()?;
    let change = match row["change"].as_i64() {
        None => String::new(),
        Some(0) => "  the same".to_owned(),
        Some(1) => "  up by one".to_owned(),
        Some(more) if more > 1 => format!("  up by {more}"),
        Some(less) => format!("  down by {}", -less),
    };
    let (answered, of) = (&row["coverage"]["answered"], &row["coverage"]["of"]);
    Some(format!("{}  level {level}{change}  coverage {answered} of {of}", row["id"].as_str()?))
}

/// The program on a data file, with a clock that goes on by a minute a look and counted ids.
pub(crate) fn open(path: &Path, minutes: &Arc<AtomicI64>) -> Result<App, cabildo::Error> {
    open_on(path, minutes, 0)
}

/// The same on one of several computers.
fn open_on(path: &Path, minutes: &Arc<AtomicI64>, machine: u16) -> Result<App, cabildo::Error> {
    let watch = Arc::clone(minutes);
    let clock = Clock::new(move || {
        let minute = watch.fetch_add(1, Ordering::Relaxed);
        let start: DateTime<Utc> = "2026-11-21T09:00:00Z".parse().unwrap();
        (start + chrono::TimeDelta::minutes(minute)).fixed_offset()
    });
    // Ids of a second opening must not meet those of the first.
    let mut next = minutes.load(Ordering::Relaxed).unsigned_abs() << 20;
    let ids = Ids::new(move || {
        next += 1;
        Uuid::from_u64_pair(0x0197_0000_0000_7000 | u64::from(machine), 0x8000_0000_0000_0000 | next)
    });
    App::open_with(path, clock, ids)
}

/// The actions of a roadmap, phase after phase.
pub(crate) fn actions(roadmap: &Value) -> Vec<Value> {
    roadmap["phases"].as_array().unwrap().iter().flat_map(|it| it["actions"].as_array().unwrap().clone()).collect()
}

/// What a roadmap keeps to, with something else, as `plan_within` wants it.
pub(crate) fn within(roadmap: &Value, change: Value) -> Value {
    let mut limits = roadmap["limits"].clone();
    limits.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    json!({ "council": roadmap["council"], "limits": limits })
}
