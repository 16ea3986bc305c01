//! Before a round is revealed, nothing anybody can ask for depends on what people answered.
//!
//! Two towns do the same at the same minutes; only their answers differ. Every
//! command and every file is tried in both. If a single letter of what comes
//! back differed, it would tell something.

use cabildo::{
    Code, NamedFile,
    commands::{COMMANDS, FILES},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::scenario::Scenario;

/// Words that nobody else could have written.
const PLANTED: &str = "Quetzalcóatl susurra";

const ACTION: &str = "digital-capability/LID-1.1";

const ITEMS: [&str; 3] = ["LID-1", "TEC-5", "TAL-2"];

/// The paper sheet that was keyed in twice and counts, and the one that was keyed in once.
const COUNTS: &str = "Z1";
const ONCE: &str = "Z2";

/// Commands of instruments of another kind, and on actions, which a plan without agreements does not have.
const NOT_HERE: [&str; 9] = [
    "reflection",
    "spread",
    "exchange",
    "choose_action",
    "edit_action",
    "reset_action",
    "move_action",
    "note_progress",
    "progress",
];

/// What one person says about each of the items.
type Sheet = [Said; ITEMS.len()];

#[derive(Debug, Clone)]
struct Said {
    level: Option<u8>,
    confidence: Option<&'static str>,
    seen: bool,
    share: bool,
}

fn said() -> impl Strategy<Value = Said> {
    let confidence = prop::option::of(prop::sample::select(vec!["low", "medium", "high"]));
    (prop::option::of(1u8..=5), confidence, any::<bool>(), any::<bool>())
        .prop_map(|(level, confidence, seen, share)| Said { level, confidence, seen, share })
}

impl Said {
    fn as_json(&self) -> Value {
        let answer = match self.level {
            Some(level) => json!({ "kind": "level", "level": level }),
            None => json!({ "kind": "notApplicable", "reason": format!("{PLANTED} que no") }),
        };
        json!({
            "answer": answer, "confidence": self.confidence, "comment": format!("{PLANTED} {:?}", self.level),
            "shareComment": self.share,
            "evidence": { "seen": if self.seen { vec![1] } else { vec![] }, "other": format!("{PLANTED} un acta") },
        })
    }
}

/// A sheet comes on paper and is keyed in so many times.
fn keyed(town: &mut Scenario, code: &str, sheet: &Sheet, turns: &[&str]) {
    for turn in turns {
        let opened = town.does("open_paper", json!({ "round": town.round_id(), "code": code }));
        let who = &opened["sheet"]["respondent"];
        for (item, said) in ITEMS.iter().zip(sheet) {
            let answer = &said.as_json()["answer"];
            town.does("key_answer", json!({ "respondent": who, "turn": turn, "item": item, "answer": answer }));
        }
        town.does("finish_turn", json!({ "respondent": who, "turn": turn }));
    }
}

/// A town in which these people have answered; every second one says that they are done. Two of them answer on paper
/// as well: one sheet counts, one is keyed in once.
fn town(sheets: &[Sheet]) -> Scenario {
    let mut town = Scenario::new("digital-capability");
    for (n, sheet) in sheets.iter().enumerate() {
        let who = format!("P{}", n + 1);
        for (item, said) in ITEMS.iter().zip(sheet) {
            town.notes(&who, item, said.as_json()).unwrap();
        }
        town.attaches_planted(&who, sheet);
        if n % 2 == 0 {
            town = town.finishes(&who);
        }
    }
    keyed(&mut town, COUNTS, &sheets[0], &["first", "second"]);
    keyed(&mut town, ONCE, &sheets[1], &["first"]);
    town.does("close_sheet", json!({}));
    town
}

impl Scenario {
    /// Everybody attaches one document; what it is called and says depends on the sheet.
    fn attaches_planted(&mut self, who: &str, sheet: &Sheet) {
        let respondent = self.opens_sheet(who);
        let named = if sheet.iter().any(|said| said.level.is_some()) { PLANTED } else { "Acta" };
        let file = NamedFile { name: format!("{named}.csv"), bytes: format!("{PLANTED} {sheet:?}").into() };
        let place = json!({ "round": self.round_id(), "item": "TEC-5", "respondent": respondent, "original": false });
        self.opens("attach", place, &file).unwrap();
    }

    /// The document of the respondent.
    fn evidence_of(&self, respondent: &Value) -> Value {
        let db = rusqlite::Connection::open_with_flags(self.data_file(), rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY);
        let sql = "SELECT id FROM evidence WHERE respondent = ?1";
        json!(db.unwrap().query_row(sql, [respondent.as_str()], |row| row.get::<_, String>(0)).unwrap())
    }
}

/// Everything a screen could ask for, in words: each command with what it takes here, whatever comes back.
fn everything(town: &mut Scenario) -> Vec<(String, String)> {
    let asked = Asked::of(town);
    let mut heard = Vec::new();
    // Setting a sheet aside comes last, so that everything else is tried on a sheet that counts.
    let last = ["replace_sheet", "consensus", "respondents"];
    let first = COMMANDS.iter().filter(|name| !["reveal_round", "replace_sheet"].contains(name));
    for name in first.chain(&last) {
        for args in asked.of_command(name) {
            let answer = match town.call(name, args.clone()) {
                Ok(answer) => answer.to_string().replace(&town.data_file().display().to_string(), "here"),
                Err(failure) => {
                    let nothing_here = NOT_HERE.contains(name);
                    assert!(failure.code != Code::Bug || nothing_here, "{name} is not asked as it wants: {args}");
                    failure.message
                }
            };
            heard.push((format!("{name} {args}"), answer));
        }
    }
    for name in FILES {
        let answer = match town.file(name, asked.of_file(name)) {
            Ok(file) => format!("{} {}", file.name, String::from_utf8_lossy(&file.bytes)),
            Err(failure) => failure.message,
        };
        heard.push(((*name).to_owned(), answer));
    }
    heard
}

/// What there is to ask about.
struct Asked {
    council: Value,
    assessment: Value,
    round: Value,
    respondent: Value,
    /// A document of that respondent.
    evidence: Value,
    /// Whose paper sheet counts, and whose was keyed in once.
    paper: [Value; 2],
    /// Somebody in the register, and an objective.
    register: [Value; 2],
}

fn somebody(council: &Value) -> Value {
    json!({
        "council": council, "id": null, "name": "Ana", "organisation": "", "role": null, "committee": true,
        "part": "informed", "interest": 3, "influence": null, "note": "",
    })
}

fn some_objective(council: &Value) -> Value {
    json!({ "council": council, "id": null, "scope": "local", "plan": "Plan local", "text": "Internet para todos" })
}

impl Asked {
    fn of(town: &mut Scenario) -> Self {
        let round = town.round_id();
        let view = town.does("respondents", json!({ "round": round }));
        // The second one has not finished.
        let respondent = view["respondents"][1]["id"].clone();
        Self {
            evidence: town.evidence_of(&respondent),
            council: town.council.clone(),
            assessment: view["head"]["assessment"].clone(),
            respondent,
            paper: [COUNTS, ONCE].map(|code| {
                view["respondents"].as_array().unwrap().iter().find(|it| it["code"] == code).unwrap()["id"].clone()
            }),
            register: [
                town.does("keep_stakeholder", somebody(&town.council))["committee"][0]["id"].clone(),
                town.does("keep_objective", some_objective(&town.council))["objectives"][0]["id"].clone(),
            ],
            round,
        }
    }

    fn of_command(&self, name: &str) -> Vec<Value> {
        let Self {
            council,
            assessment,
            round,
            respondent,
            evidence,
            paper: [counts, once],
            register: [stakeholder, objective],
        } = self;
        let of_council = || json!({ "council": council });
        let of_round = || json!({ "round": round });
        let of_respondent = || json!({ "respondent": respondent });
        let agree = || {
            json!({
                "round": round, "item": "TEC-5", "outcome": { "kind": "agreed", "level": 3 }, "reason": "", "dissent": "",
                "dissentRecorded": false, "evidenceWanted": false, "cited": [], "why": "",
            })
        };
        let profile = json!({ "name": "Otro", "country": "BO", "region": "", "population": null, "termEnds": null });
        let sheet = json!({ "title": "Un acta", "role": "TIC", "weeks": 2, "cost": "low", "note": "" });
        let said = Said { level: Some(1), confidence: None, seen: false, share: true }.as_json();
        vec![match name {
            "start" | "library" | "close_sheet" => json!({}),
            "choose_language" => json!({ "language": "es" }),
            "choose_theme" => json!({ "theme": "dark" }),
            "create_council" => profile,
            "edit_council" => json!({ "council": council, "profile": profile }),
            "planned_profile" => of_round(),
            "projection" => json!({ "council": council, "day": null }),
            "home" | "roadmap" | "undo_plan" | "redo_plan" | "agreed_plans" | "follow_up" | "register"
            | "alignment" => of_council(),
            // How far a search is depends on how fast the computer is; it looks at what `roadmap` looks at.
            "improve_plan" | "improving" | "stop_improving" => return vec![],
            "instrument" => json!({ "id": "digital-capability", "version": null }),
            "crosswalk" => json!({ "kind": "sdgTarget", "id": "16.6" }),
            "start_assessment" => {
                json!({ "council": council, "instrument": "mindsets", "form": null, "name": "", "round": "" })
            }
            "start_round" => json!({ "assessment": assessment, "name": "", "copyRespondents": true }),
            "preview_move" | "move_assessment" => json!({ "assessment": assessment }),
            "respondents" | "spread" | "consensus" | "exchange" | "close_round" | "reopen_round" => of_round(),
            "add_respondent" => json!({ "round": round, "code": "", "area": "Tesorería" }),
            "edit_respondent" => {
                json!({ "respondent": respondent, "code": "", "area": "Obras", "role": null, "way": "here" })
            }
            "finish_answering" | "answering" | "reflection" | "replace_sheet" => of_respondent(),
            "open_sheet" => {
                let with = |key: Value| json!({ "respondent": respondent, "key": key });
                return vec![with(Value::Null), with(json!("")), with(json!("no es"))];
            }
            "keying" => of_round(),
            "open_paper" => {
                let of = |code: &str| json!({ "round": round, "code": code });
                return vec![of(COUNTS), of(ONCE), of("Z3"), of("P1")];
            }
            "key_answer" | "decide_difference" => {
                let answer = |who: &Value, turn: &str| json!({ "respondent": who, "turn": turn, "item": "LID-1", "answer": { "kind": "level", "level": 1 } });
                let turns = ["first", "second"];
                return [counts, once].iter().flat_map(|who| turns.map(|turn| answer(who, turn))).collect();
            }
            "finish_turn" => {
                let of = |who: &Value, turn: &str| json!({ "respondent": who, "turn": turn });
                return vec![of(counts, "first"), of(counts, "second"), of(once, "first")];
            }
            "keying_differences" => {
                return [counts, once, respondent].map(|who| json!({ "respondent": who })).into();
            }
            "record_response" => json!({ "respondent": respondent, "item": "LID-1", "said": said }),
            "evidence" => {
                let of = |whose: Value| json!({ "round": round, "item": "TEC-5", "respondent": whose });
                return vec![of(json!(respondent)), of(Value::Null)];
            }
            "edit_evidence" => json!({ "evidence": evidence, "name": "Otro", "owner": "", "validUntil": null }),
            "remove_evidence" | "restore_evidence" => json!({ "evidence": evidence }),
            "reuse_evidence" => json!({ "evidence": evidence, "item": "LID-1" }),
            "agree" => agree(),
            "reopen_item" => json!({ "round": round, "item": "TEC-5", "why": "Por probar" }),
            "vote_again" => json!({ "round": round, "item": "TEC-5", "votes": [1, 0, 0, 0, 0], "unknown": 0 }),
            "set_present" => json!({ "round": round, "present": "Alcaldía" }),
            "set_tables" => json!({ "round": round, "tables": [{ "dimension": "TEC", "number": 1 }] }),
            "propose" => json!({ "number": 1, "agree": agree() }),
            "note_item" => json!({ "round": round, "item": "TEC-5", "note": "Por hablar" }),
            "results" => json!({ "round": round, "before": null }),
            "set_target" => {
                let target = json!({ "level": 3, "importance": 3, "feasibility": 3 });
                json!({ "round": round, "item": "TEC-5", "target": target })
            }
            "aim_dimension" => json!({ "round": round, "dimension": "TEC", "level": 3 }),
            "trace" => {
                let of = |of: Value| json!({ "round": round, "before": null, "of": of });
                return vec![
                    of(json!({ "kind": "dimension", "id": "TEC" })),
                    of(json!({ "kind": "principle", "id": "1" })),
                    of(json!({ "kind": "sdgTarget", "id": "16.6" })),
                ];
            }
            "trace_item" => json!({ "round": round, "item": "TEC-5" }),
            "what_if" => json!({ "round": round, "changes": [{ "item": "TEC-5", "level": 4 }] }),
            "weigh_items" => json!({ "round": round, "on": true }),
            "plan_within" => {
                let limits = json!({
                    "start": "2026-12-01", "months": 24, "withinTerm": false, "closed": [], "holidays": true,
                    "currency": "USD", "lowAmount": 500, "mediumAmount": 5000, "actionHours": 13, "roleHours": 26,
                    "hoursOf": [], "absences": [], "budgets": [{ "source": "", "year": 2027, "amount": 18000 }],
                });
                json!({ "council": council, "limits": limits })
            }
            "draw_on" => json!({ "council": council, "assessments": [assessment] }),
            "choose_action" => json!({ "council": council, "key": ACTION, "choice": "included" }),
            "edit_action" => json!({ "council": council, "key": ACTION, "sheet": sheet }),
            "move_action" => json!({ "council": council, "key": ACTION, "day": "2027-01-11" }),
            "reset_action" => json!({ "council": council, "key": ACTION }),
            "take_plan_changes" => {
                let value = json!({ "kind": "action", "title": "Un acta", "values": [
                    { "kind": "role", "role": "TIC" }, { "kind": "weeks", "weeks": 2 },
                ] });
                let known = json!({ "key": ACTION, "before": "", "value": { "kind": "note", "text": "Sí" } });
                json!({ "council": council, "changes": [{ "key": null, "before": "", "value": value }, known] })
            }
            "add_action" => json!({ "council": council, "sheet": sheet, "item": "TEC-5", "after": [] }),
            "agree_plan" => json!({ "council": council, "day": "2026-11-21", "signatories": "Ana", "note": "" }),
            "note_progress" => json!({
                "council": council, "key": ACTION, "state": "under-way", "day": "2026-11-21", "note": "", "shownBy": "",
            }),
            "progress" => json!({ "council": council, "key": ACTION }),
            "review" => json!({ "council": council, "month": "2027-03" }),
            "keep_stakeholder" => somebody(council),
            "remove_stakeholder" | "restore_stakeholder" => json!({ "stakeholder": stakeholder }),
            "keep_objective" => some_objective(council),
            "link_objective" => json!({ "objective": objective, "key": ACTION, "linked": false }),
            "remove_objective" | "restore_objective" => json!({ "objective": objective }),
            "preview" => {
                let about = |about: Value| json!({ "about": about, "language": "es", "paper": null });
                return vec![
                    about(json!({ "kind": "assessment", "round": round })),
                    about(json!({ "kind": "plan", "council": council })),
                    about(json!({ "kind": "review", "council": council, "month": "2026-11" })),
                ];
            }
            other => panic!("say here how to try {other} before a round is revealed"),
        }]
    }

    fn of_file(&self, name: &str) -> Value {
        match name {
            "report" => {
                json!({ "about": { "kind": "assessment", "round": self.round }, "language": "es", "paper": null })
            }
            "plan_calendar" | "plan_workbook" | "plan_project" | "plan_csv" => json!({ "council": self.council }),
            "evidence_content" => json!({ "evidence": self.evidence }),
            "instrument_workbook" | "instrument_xlsform" => json!({ "id": "digital-capability", "version": null }),
            "instrument_template" => json!({}),
            other => panic!("say here how to try the file {other} before a round is revealed"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn a_sealed_round_tells_nothing_of_what_people_answered(
        sheets in prop::collection::vec((prop::array::uniform3(said()), prop::array::uniform3(said())), 2..=30),
    ) {
        let (ones, others): (Vec<Sheet>, Vec<Sheet>) = sheets.into_iter().unzip();
        let (mut one, mut other) = (town(&ones), town(&others));
        let (in_one, in_other) = (everything(&mut one), everything(&mut other));
        for ((asked, heard), (_, elsewhere)) in in_one.iter().zip(&in_other) {
            prop_assert!(!heard.contains(PLANTED), "{asked} gives a comment, a reason or a document away");
            prop_assert_eq!(heard, elsewhere, "{} depends on what people answered", asked);
        }
    }
}

#[test]
fn once_revealed_the_group_sees_the_answers_and_the_moment_is_kept() {
    let sheet = || [Some(1), Some(4), None].map(|level| Said { level, confidence: None, seen: true, share: true });
    let mut town = town(&[sheet(), sheet(), sheet()]).reveals();
    let view = town.does("consensus", json!({ "round": town.round_id() }));
    assert!(view.to_string().contains(PLANTED), "shared comments are read now");
    let revealed = view["head"]["revealed"].clone();
    assert!(revealed.is_string(), "when it was revealed");
    let again = town.reveals().does("consensus", json!({ "round": view["head"]["round"] }));
    assert_eq!(again["head"]["revealed"], revealed, "revealing twice does not change the moment");
}

#[test]
fn nobody_opens_another_sheet_and_a_lost_key_loses_nothing() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]).answers("luis", [("LID-1", 5)]);
    let ana = town.respondent("ana");
    let sheet = town.does("open_sheet", json!({ "respondent": ana, "key": null }));
    assert_eq!(sheet["open"], false, "the key is asked for");
    let wrong = town.call("open_sheet", json!({ "respondent": ana, "key": "0" })).unwrap_err();
    assert!(wrong.message.contains("ana"), "{}", wrong.message);
    assert!(town.call("answering", json!({ "respondent": ana })).is_err(), "and nothing is open");
    let view = town.does("replace_sheet", json!({ "respondent": ana }));
    let codes: Vec<&str> =
        view["respondents"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["luis", "ana-2"], "another sheet takes the place of the one that nobody can open");
    assert_eq!(town.count("SELECT count(*) FROM response"), 2, "what is on the old one is kept");
    let view = town.reveals().does("consensus", json!({ "round": view["head"]["round"] }));
    assert_eq!(view["voices"], 1, "and does not count");
}

#[test]
fn whoever_answers_alone_needs_no_key() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]).restarts();
    let ana = town.respondent("ana");
    let sheet = town.does("open_sheet", json!({ "respondent": ana, "key": null }));
    assert_eq!((&sheet["open"], &sheet["key"]), (&json!(true), &Value::Null), "there is nobody to hide anything from");
}

#[test]
fn the_people_of_a_round_answer_the_next_one_without_their_answers() {
    let mut town = Scenario::new("digital-capability").answers("ana", [("LID-1", 3)]).finishes("ana");
    let view = town.does("respondents", json!({ "round": town.round_id() }));
    let start = json!({ "assessment": view["head"]["assessment"], "name": "", "copyRespondents": true });
    let next = town.does("start_round", start);
    let ana = &next["respondents"][0];
    assert_eq!((&ana["code"], &ana["answered"], &ana["finished"]), (&json!("ana"), &json!(0), &json!(false)));
    assert_eq!(next["head"]["revealed"], Value::Null, "and the new round is sealed");
}
