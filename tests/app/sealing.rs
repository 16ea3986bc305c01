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

mod asked;
use asked::Asked;

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

/// Keys are drawn by chance and so differ whatever people answered.
fn without_keys(command: &str, mut answer: Value) -> Value {
    match command {
        "computer" | "name_computer" => answer["key"] = Value::Null,
        "giving" | "kit_offer" => answer["computer"]["key"] = Value::Null,
        "invitation" => answer = Value::Null,
        _ => {}
    }
    answer
}

/// Everything a screen could ask for, in words: each command with what it takes here, whatever comes back.
fn everything(town: &mut Scenario) -> Vec<(String, String)> {
    let asked = Asked::of(town);
    let mut heard = Vec::new();
    // Setting a sheet aside comes last, so that everything else is tried on a sheet that counts.
    let last = ["replace_sheet", "consensus", "respondents"];
    let folder = town.data_file().parent().unwrap().display().to_string();
    let first = COMMANDS.iter().filter(|name| !["reveal_round", "replace_sheet"].contains(name));
    for name in first.chain(&last) {
        for args in asked.of_command(name) {
            let answer = match town.call(name, args.clone()) {
                Ok(answer) => without_keys(name, answer).to_string().replace(&folder, "here"),
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
