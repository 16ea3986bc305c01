//! The answers of a round go out to spreadsheets and come back.

use std::process::Command;

use cabildo::NamedFile;
use cabildo_exchange::sheets;
use serde_json::{Value, json};

use crate::scenario::Scenario;

/// What no spreadsheet may take for a formula, and what travels badly.
const AWKWARD: &str = "=HYPERLINK(\"http://x\")\n  dos  espacios; שלום 😀, +1 \"así\"";

fn sheet(text: &str) -> NamedFile {
    NamedFile { name: "hoja.csv".to_owned(), bytes: text.as_bytes().to_vec() }
}

fn why(view: &Value) -> Vec<&str> {
    view["refused"].as_array().unwrap().iter().map(|it| it["why"].as_str().unwrap()).collect()
}

impl Scenario {
    fn table(&mut self, format: &str, table: &str) -> Result<NamedFile, cabildo::Failure> {
        let round = self.round_id();
        self.file("round_tables", json!({ "round": round, "format": format, "table": table }))
    }

    /// Somebody who answers in a file.
    fn answers_by_file(&mut self, code: &str) -> Value {
        let add = json!({ "round": self.round_id(), "code": code, "area": "", "way": "file" });
        let view = self.does("add_respondent", add);
        view["respondents"].as_array().unwrap().iter().find(|it| it["code"] == code).unwrap()["id"].clone()
    }

    fn level_of(&self, who: &Value, item: &str) -> i64 {
        let (who, none) = (who.as_str().unwrap(), "SELECT level FROM response WHERE respondent =");
        self.count(&format!("{none} '{who}' AND item = '{item}'"))
    }
}

fn rows(file: &NamedFile) -> Vec<Vec<String>> {
    let book = sheets::read_csv(&file.bytes, b';').unwrap();
    book.sheets[0].rows.iter().map(|row| row.cells.iter().map(|it| it.text.clone()).collect()).collect()
}

/// A town where one comment is shared and one is not.
fn town() -> Scenario {
    let mut town = Scenario::new("digital-capability");
    let level = |level: u8| json!({ "kind": "level", "level": level });
    let shared = json!({ "answer": level(4), "comment": AWKWARD, "shareComment": true, "confidence": "high" });
    town.notes("Zoila", "LID-1", shared).unwrap();
    town.notes("Lucho", "LID-1", json!({ "answer": level(2), "comment": "Solo para mí" })).unwrap();
    town.notes("Ximena", "LID-1", json!({ "answer": { "kind": "notApplicable", "reason": "Mi razón" } })).unwrap();
    town
}

#[test]
fn the_tables_say_what_the_group_sees_and_nobody_s_name() {
    let mut town = town();
    for format in ["xlsx", "ods", "csv"] {
        let sealed = town.table(format, "answers").err().unwrap();
        assert!(sealed.message.contains("sellada"), "nothing leaves a sealed round: {}", sealed.message);
    }
    let mut town = town.agrees([("LID-1", 3)]);
    let votes = rows(&town.table("csv", "answers").unwrap());
    let people: Vec<&str> = votes
        .iter()
        .filter(|row| row[0] == "LID-1" && row[3] == "Antes de hablar")
        .map(|row| row.last().unwrap().as_str())
        .collect();
    assert_eq!(people, ["0", "1", "0", "1", "0", "0", "1", "0"], "five levels, no sé, no aplica, no es competencia");
    let comments = rows(&town.table("csv", "comments").unwrap());
    assert_eq!(comments[1].last().unwrap(), AWKWARD, "a comment that its author shows, letter by letter");
    assert_eq!(comments.len(), 2, "and no other");
    for table in ["answers", "agreed", "evidence", "comments", "earlier"] {
        let text = String::from_utf8(town.table("csv", table).unwrap().bytes).unwrap();
        assert!(text.starts_with('\u{FEFF}'), "Excel knows the letters by the mark");
        assert!(!text.contains("\"=") && !text.contains("\"+"), "no cell begins like a formula");
        for secret in ["Zoila", "Lucho", "Ximena", "Solo para mí", "Mi razón"] {
            assert!(!text.contains(secret), "{secret} in {table}: {text}");
        }
    }
}

#[test]
fn what_was_agreed_comes_back_with_a_list_of_changes() {
    let mut town = town().agrees([("LID-1", 3), ("LID-2", 2)]);
    let round = town.round_id();
    let of = json!({ "round": round });
    for format in ["xlsx", "ods", "csv"] {
        let file = town.table(format, "agreed").unwrap();
        let view = town.opens("import_agreements", of.clone(), &file).unwrap();
        assert_eq!((&view["items"], &view["refused"]), (&json!([]), &json!([])), "nobody touched the {format}");
    }
    let changed = sheet(
        "Clave;Lo acordado;Nivel;Razón;Mía\nLID-1;Acordado;4;Hay acta;x\nLID-2;;;Falta todo;\nTEC-5;No consensus;2;;\nNADA;Acordado;1;;\nLID-2;Acordado;9;;\n",
    );
    let view = town.opens("import_agreements", of.clone(), &changed).unwrap();
    let told = |at: usize| view["items"][at]["changes"][0]["after"].as_str().unwrap();
    assert_eq!((told(0), told(1), told(2)), ("4", "Falta todo", "Sin consenso"), "{view}");
    assert_eq!(view["items"][0]["asksWhy"], true, "something else was agreed before");
    assert_eq!((why(&view).len(), &view["leftOut"]), (2, &json!(["Mía"])), "an unknown key, and an item twice");
    assert_eq!(town.count("SELECT level FROM consensus WHERE item = 'LID-1'"), 3, "looking changes nothing");
    let take = |why: &str| json!({ "round": round, "items": ["LID-1", "TEC-5"], "why": why });
    let failure = town.call("take_agreements", take(" ")).unwrap_err();
    assert!(failure.message.contains("por qué"), "{}", failure.message);
    let taken = town.does("take_agreements", take("Apareció el acta"));
    assert_eq!((&taken["taken"], &taken["refused"]), (&json!(2), &json!([])));
    assert_eq!(town.count("SELECT level FROM consensus WHERE item = 'LID-1'"), 4);
    assert_eq!(town.text("SELECT reason FROM consensus WHERE item = 'LID-2'"), "", "what was left stays");
    assert_eq!(town.text("SELECT why FROM consensus_history WHERE item = 'LID-1'"), "Apareció el acta");
    let gone = town.call("take_agreements", take("Otra vez")).unwrap_err();
    assert!(gone.message.contains("Vuelva a traerlo"), "it is taken once: {}", gone.message);
}

#[test]
fn one_s_own_sheet_goes_out_and_comes_back_behind_its_key() {
    let mut town = town();
    let ana = town.opens_sheet("Zoila");
    let of = json!({ "respondent": ana });
    for format in ["xlsx", "ods", "csv"] {
        let file = town.file("answer_sheet", json!({ "respondent": ana, "format": format })).unwrap();
        let view = town.opens("import_answers", of.clone(), &file).unwrap();
        assert_eq!((&view["items"], &view["refused"]), (&json!([]), &json!([])), "nobody touched the {format}");
    }
    let changed = "Código,Clave,Resposta,Other answer,Reason,Comentario\n\
        Zoila,LID-1,5,,,'=1+1\nZoila,LID-2,,No sé,,\nZoila,TEC-5,,No aplica,,\nZoila,TEC-6,siete,,,\n";
    let view = town.opens("import_answers", of.clone(), &sheet(changed)).unwrap();
    let items = view["items"].as_array().unwrap();
    assert_eq!(items.len(), 2, "{view}");
    assert_eq!(items[0]["changes"][0], json!({ "column": "Respuesta", "before": "4", "after": "5" }));
    assert_eq!(items[0]["changes"][1]["after"], "=1+1", "the mark of text is gone");
    assert_eq!(why(&view).len(), 2, "a reason is missing, and seven is no level here");
    assert_eq!(town.level_of(&ana, "LID-1"), 4, "looking changes nothing");
    let taken = town.does("take_answers", json!({ "respondent": ana, "items": ["LID-1"] }));
    assert_eq!((&taken["taken"], town.level_of(&ana, "LID-1")), (&json!(1), 5));
    assert_eq!(town.count("SELECT count(*) FROM response WHERE item = 'LID-2'"), 0, "what was left stays");
    let sql = format!("SELECT level FROM response_history WHERE respondent = {ana} ORDER BY id DESC LIMIT 1");
    assert_eq!(town.count(&sql.replace('"', "'")), 4, "what was there is kept in history");
    let other = sheet("Código;Clave;Respuesta\nLucho;LID-1;1");
    let failure = town.opens("import_answers", of.clone(), &other).unwrap_err();
    assert!(failure.message.contains("«Lucho»"), "{}", failure.message);
    town.does("close_sheet", json!({}));
    let failure = town.opens("import_answers", of, &sheet(changed)).unwrap_err();
    assert!(failure.message.contains("clave"), "a closed sheet takes nothing: {}", failure.message);
    assert!(town.file("answer_sheet", json!({ "respondent": ana, "format": "ods" })).is_err(), "and shows nothing");
}

#[test]
fn what_changed_meanwhile_is_not_overwritten() {
    let mut town = town();
    let ana = town.opens_sheet("Zoila");
    town.opens("import_answers", json!({ "respondent": ana }), &sheet("Clave;Respuesta\nLID-1;5")).unwrap();
    town.says("Zoila", "LID-1", json!({ "kind": "level", "level": 1 })).unwrap();
    let taken = town.does("take_answers", json!({ "respondent": ana, "items": ["LID-1"] }));
    assert_eq!((&taken["taken"], town.level_of(&ana, "LID-1")), (&json!(0), 1));
    assert!(why(&taken)[0].contains("Tráigalo otra vez"), "{taken}");
}

#[test]
fn a_sheet_that_comes_in_a_file_tells_the_facilitator_nothing() {
    let mut town = town();
    let file = town.answers_by_file("F1");
    let of = json!({ "respondent": file });
    let empty = town.file("answer_sheet", json!({ "respondent": file, "format": "csv" })).unwrap();
    assert!(town.opens("import_answers", of.clone(), &empty).is_err(), "it says nothing yet");
    let back = sheet("Clave;Respuesta;Otra respuesta;Comentario\nLID-1;3;;Quetzal\nLID-2;;No aplica;\nTEC-5;12;;");
    let view = town.opens("import_answers", of.clone(), &back).unwrap();
    let told = view.to_string();
    assert_eq!(view["sealed"], json!({ "code": "F1", "answers": 1 }));
    assert_eq!((&view["items"], why(&view).len()), (&json!([]), 2));
    assert!(!told.contains("Quetzal") && !told.contains("12") && !told.contains("razón"), "{told}");
    let taken = town.does("take_answers", json!({ "respondent": file, "items": [] }));
    assert_eq!((&taken["taken"], town.level_of(&file, "LID-1")), (&json!(1), 3));
    let people = town.does("respondents", json!({ "round": town.round_id() }));
    let card = people["respondents"].as_array().unwrap().iter().find(|it| it["code"] == "F1").unwrap().clone();
    assert_eq!(card["finished"], true, "it came whole");
    let again = town.opens("import_answers", of.clone(), &back).unwrap();
    assert_eq!(again, view, "what is kept changes nothing of what is told");
    let now_empty = town.file("answer_sheet", json!({ "respondent": file, "format": "csv" })).unwrap();
    assert_eq!(now_empty.bytes, empty.bytes, "what is kept does not go out again");
    let mut town = town.reveals();
    let failure = town.opens("import_answers", of, &back).unwrap_err();
    assert!(failure.message.contains("F1"), "after the reveal no sheet comes in: {}", failure.message);
}

#[test]
fn what_people_reflect_on_goes_into_no_spreadsheet() {
    let mut town = Scenario::new("mindsets");
    let ana = town.opens_sheet("Zoila");
    for (name, args) in [
        ("answer_sheet", json!({ "respondent": ana, "format": "xlsx" })),
        ("round_tables", json!({ "round": town.round_id(), "format": "xlsx" })),
    ] {
        let failure = town.file(name, args).err().unwrap();
        assert!(failure.message.contains("solo para ella"), "{}", failure.message);
    }
}

#[test]
fn hostile_files_end_in_a_sentence() {
    let mut town = town();
    let ana = town.opens_sheet("Zoila");
    for bytes in [
        b"".to_vec(),
        b"PK\x03\x04".to_vec(),
        vec![0; 100],
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
        "a;b".repeat(5_000).into(),
    ] {
        let file = NamedFile { name: "x".to_owned(), bytes };
        let failure = town.opens("import_answers", json!({ "respondent": ana }), &file).unwrap_err();
        assert_eq!(failure.code, cabildo::Code::Refused, "{}", failure.message);
    }
}

/// A folder with the sheets of a workbook as `LibreOffice` writes them as plain text: `t-Respuestas.csv`.
fn by_libreoffice(file: &NamedFile) -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("t.{}", file.name.rsplit('.').next().unwrap()));
    std::fs::write(&path, &file.bytes).unwrap();
    let filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
    let mut office = Command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()));
    office.args(["--headless", "--convert-to", filter, "--outdir"]).arg(folder.path()).arg(&path);
    match office.output() {
        Ok(output) => assert!(output.status.success(), "LibreOffice opens it"),
        Err(error) => {
            eprintln!("LibreOffice is not installed (scripts/setup --tests installs it): {error}");
            return None;
        }
    }
    Some(folder)
}

#[test]
fn another_program_reads_the_same_words() {
    let mut town = town().agrees([("LID-1", 3)]);
    for format in ["xlsx", "ods"] {
        let Some(folder) = by_libreoffice(&town.table(format, "answers").unwrap()) else { return };
        for (sheet, table) in [("Comentarios", "comments"), ("Respuestas", "answers"), ("Evidencia", "evidence")] {
            let ours = rows(&town.table("csv", table).unwrap());
            let bytes = std::fs::read(folder.path().join(format!("t-{sheet}.csv"))).unwrap();
            let theirs = rows(&NamedFile { name: String::new(), bytes });
            assert_eq!(theirs, ours, "{format}, {sheet}");
        }
    }
}
