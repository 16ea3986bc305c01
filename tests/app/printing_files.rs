//! Reports as files of every kind: for signing, for writing on, for counting.

use std::{path::Path, process::Command};

use serde_json::json;

use crate::scenario::Scenario;

#[test]
fn a_report_can_be_taken_into_a_word_processor_and_a_spreadsheet() {
    let mut town =
        Scenario::express("digital-capability").answers("ana", [("LID-1", 2)]).agrees([("LID-1", 2), ("TEC-1", 4)]);
    let about = json!({ "kind": "assessment", "round": town.round_id() });
    let request = json!({ "about": about, "language": "es", "paper": null });
    for (kind, ending) in [("report_word", ".docx"), ("report_tables", ".xlsx")] {
        let file = town.file(kind, request.clone()).unwrap();
        assert!(file.bytes.starts_with(b"PK"), "{kind} is a file that offices open");
        assert!(file.name.ends_with(ending), "{} says what it is", file.name);
    }
}

#[test]
fn a_report_without_tables_says_that_it_has_none() {
    let mut town = Scenario::empty();
    let about = json!({ "kind": "instrument", "id": "digital-capability", "version": 1 });
    let request = json!({ "about": about, "language": "es", "paper": null });
    match town.file("report_tables", request) {
        Ok(file) => assert!(file.bytes.starts_with(b"PK"), "what it has is written"),
        Err(failure) => assert!(failure.message.contains("no tiene tablas"), "{}", failure.message),
    }
}

#[test]
fn two_starts_of_the_program_write_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let said = cabildo(folder.path(), &["example", "--to", "."]);
    let council = said.lines().find_map(|line| line.strip_prefix("council: ")).unwrap().to_owned();
    for ending in ["pdf", "docx", "xlsx"] {
        let [first, second] = ["first", "second"].map(|name| {
            let out = format!("{name}.{ending}");
            let report = ["report", "--data", "cabildo.db", "--kind", "plan", "--council", &council];
            let moment = ["--moment", "2026-11-21T12:00:00-04:00", "--out", &out];
            cabildo(folder.path(), &[&report[..], &moment[..]].concat());
            std::fs::read(folder.path().join(out)).unwrap()
        });
        assert!(first == second, "the same plan at the same moment is the same {ending}");
    }
}

/// Runs the command line in a folder; gives what it says.
fn cabildo(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_cabildo")).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
