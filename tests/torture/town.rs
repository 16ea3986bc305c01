//! A data file, what was acknowledged of it, and the comparison of both.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::session::{Answer, Session};

/// Everything that is written while people work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Work {
    /// An answer.
    Save,
    /// A package is taken in.
    Import,
    /// A copy of the data file.
    Copy,
    /// A package is written.
    Package,
    /// A report is written.
    Report,
}

impl Work {
    /// All of it.
    pub(crate) const ALL: [Self; 5] = [Self::Save, Self::Import, Self::Copy, Self::Package, Self::Report];
}

/// A town with somebody who answers, beside one that was taken in whole.
#[derive(Clone)]
pub(crate) struct Town {
    /// Where its data file is, as the program sees it.
    pub(crate) data: PathBuf,
    pub(crate) respondent: Value,
    pub(crate) key: Value,
    pub(crate) items: Vec<String>,
    /// The other town and its round: what it settled goes into packages and reports.
    pub(crate) other: (Value, Value),
    /// What comes from there, each with a little more in it.
    pub(crate) packages: Vec<PathBuf>,
    /// The number that was acknowledged last of each item.
    acknowledged: BTreeMap<String, usize>,
    /// What was asked since and not acknowledged: there or not, both are right.
    uncertain: BTreeMap<String, BTreeSet<usize>>,
    /// The packages that were acknowledged.
    taken: BTreeSet<String>,
    asked: usize,
    /// How many answers were acknowledged.
    pub(crate) saves: usize,
    /// How many packages were, those that came again with them.
    pub(crate) imports: usize,
    /// How many copies were.
    pub(crate) copies: usize,
}

impl Town {
    /// Made through a program that runs on a new data file.
    pub(crate) fn begin(session: &mut Session, data: &Path, other: (Value, Value), packages: Vec<PathBuf>) -> Self {
        let round = begin_round(session, "Ñuñoa");
        let (respondent, key) = one_more(session, &round.1, "A1");
        let sheet = session.does("answering", json!({ "respondent": respondent }));
        let items = each_item(&sheet).map(|it| it["id"].as_str().unwrap().to_owned()).collect();
        Self {
            data: data.to_path_buf(),
            respondent,
            key,
            items,
            other,
            packages,
            acknowledged: BTreeMap::new(),
            uncertain: BTreeMap::new(),
            taken: BTreeSet::new(),
            asked: 0,
            saves: 0,
            imports: 0,
            copies: 0,
        }
    }

    /// The program on its data file, with the sheet open.
    pub(crate) fn opened(&self) -> Session {
        let mut session = Session::on(&self.data);
        self.enters(&mut session).done();
        session
    }

    /// Opens the sheet.
    pub(crate) fn enters(&self, session: &mut Session) -> Answer {
        session.calls("open_sheet", json!({ "respondent": self.respondent, "key": self.key }))
    }

    /// Does one piece of work; files go to the stick.
    pub(crate) fn works(&mut self, work: Work, session: &mut Session, stick: &Path) -> Answer {
        match work {
            Work::Save => self.saves(session),
            Work::Import => self.takes_in(session),
            Work::Copy => {
                let answer = session.calls("make_copy", json!({}));
                self.copies += usize::from(matches!(answer, Answer::Done(_)));
                answer
            }
            Work::Package => {
                let of = json!({ "kind": "assessment", "council": self.other.0, "assessments": [] });
                session.asks(&json!({ "give": stick, "args": { "of": of, "passphrase": null } }))
            }
            Work::Report => {
                let about = json!({ "kind": "assessment", "round": self.other.1 });
                let args = json!({ "about": about, "language": "es", "paper": null });
                session.asks(&json!({ "save": "report", "args": args, "to": stick }))
            }
        }
    }

    /// The next answer, as a question to the program.
    pub(crate) fn next_answer(&mut self) -> Value {
        self.asked += 1;
        let item = self.items[self.asked % self.items.len()].clone();
        let said = json!({
            "answer": { "kind": "level", "level": self.asked % 5 + 1 }, "confidence": null,
            "evidence": { "seen": [], "other": "" }, "comment": format!("número {}", self.asked), "shareComment": false,
        });
        let args = json!({ "respondent": self.respondent, "item": item, "said": said });
        self.uncertain.entry(item).or_default().insert(self.asked);
        json!({ "call": "record_response", "args": args })
    }

    /// The answer that was put last was acknowledged.
    pub(crate) fn acknowledge(&mut self) {
        let item = self.items[self.asked % self.items.len()].clone();
        self.uncertain.remove(&item);
        self.acknowledged.insert(item, self.asked);
        self.saves += 1;
    }

    fn saves(&mut self, session: &mut Session) -> Answer {
        let question = self.next_answer();
        let answer = session.asks(&question);
        if matches!(answer, Answer::Done(_)) {
            self.acknowledge();
        }
        answer
    }

    fn takes_in(&mut self, session: &mut Session) -> Answer {
        // The first one was here from the beginning.
        let package = self.packages[(self.imports + 1) % self.packages.len()].clone();
        let answer = takes_in(session, &package);
        if matches!(answer, Answer::Done(_)) {
            self.taken.insert(package.file_name().unwrap().to_str().unwrap().to_owned());
            self.imports += 1;
        }
        answer
    }

    /// Every word that was acknowledged stands there, and every package that was taken in is known.
    pub(crate) fn is_whole(&mut self, session: &mut Session) {
        let sheet = session.does("answering", json!({ "respondent": self.respondent }));
        for item in each_item(&sheet) {
            let name = item["id"].as_str().unwrap();
            let comment = item["said"]["comment"].as_str().unwrap_or_default();
            let stands: usize = comment.trim_start_matches("número ").parse().unwrap_or(0);
            if self.uncertain.get(name).is_some_and(|it| it.contains(&stands)) {
                self.uncertain.remove(name);
                self.acknowledged.insert(name.to_owned(), stands);
            }
            let acknowledged = self.acknowledged.get(name).copied().unwrap_or(0);
            assert_eq!(stands, acknowledged, "{name} after {} saves: {comment}", self.saves);
        }
        let known = session.does("taken_packages", json!({}));
        let known: BTreeSet<&str> =
            known["packages"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
        let missing: Vec<_> = self.taken.iter().filter(|it| !known.contains(it.as_str())).collect();
        assert!(missing.is_empty(), "taken in and not there: {missing:?}");
    }

    /// The folder of its copies, as the program sees it.
    pub(crate) fn shelf(&self) -> PathBuf {
        self.data.with_file_name("copias")
    }
}

/// Lays a package down and takes it in.
pub(crate) fn takes_in(session: &mut Session, package: &Path) -> Answer {
    match session.asks(&json!({ "lay": [package] })) {
        Answer::Done(waiting) => {
            let file = &waiting["files"].as_array().unwrap().last().unwrap()["file"];
            let answer = session.calls("take_package", json!({ "file": file, "passphrase": null }));
            if matches!(answer, Answer::Refused(_)) {
                session.calls("leave_packages", json!({ "files": [] }));
            }
            answer
        }
        other @ (Answer::Refused(_) | Answer::Gone) => other,
    }
}

/// A council that begins to assess itself; both.
pub(crate) fn begin_round(session: &mut Session, name: &str) -> (Value, Value) {
    let profile = json!({ "name": name, "country": "CL", "region": "", "population": null, "termEnds": null });
    let council = session.does("create_council", profile)["council"].clone();
    let start = json!({
        "council": council, "instrument": "digital-capability", "form": null, "name": "", "round": "primera",
    });
    let round = session.does("start_assessment", start)["head"]["round"].clone();
    (council, round)
}

/// Somebody who answers, whose sheet is open; and its key.
pub(crate) fn one_more(session: &mut Session, round: &Value, code: &str) -> (Value, Value) {
    let add = json!({ "round": round, "code": code, "area": "", "role": null, "dimension": null, "way": "here" });
    let people = session.does("add_respondent", add);
    let all = people["respondents"].as_array().unwrap();
    let respondent = all.iter().find(|it| it["code"] == code).unwrap()["id"].clone();
    let key = session.does("open_sheet", json!({ "respondent": respondent, "key": null }))["key"].clone();
    (respondent, key)
}

/// Every item of a sheet.
pub(crate) fn each_item(sheet: &Value) -> impl Iterator<Item = &Value> {
    sheet["dimensions"].as_array().unwrap().iter().flat_map(|it| it["items"].as_array().unwrap())
}
