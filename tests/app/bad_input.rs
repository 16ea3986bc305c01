//! What people type, and what disks do.

use std::{fs, path::Path, sync::Arc};

use serde_json::json;

use crate::scenario::{Scenario, open};

fn refusal(path: &Path) -> cabildo::Failure {
    let Err(error) = open(path, &Arc::default()) else { panic!("{} should not open", path.display()) };
    cabildo::Failure::of(&error, &cabildo_text::Text::new(cabildo_text::Language::Es))
}

#[test]
fn names_without_a_letter_are_refused_and_odd_ones_kept_as_they_are() {
    let mut town = Scenario::empty();
    let council =
        |name: &str| json!({ "name": name, "country": "BO", "region": "", "population": null, "termEnds": null });
    for empty in ["", "   ", "\u{a0}", "…"] {
        let refused = town.call("create_council", council(empty)).unwrap_err();
        assert!(refused.message.contains("Falta el nombre"), "{empty:?}: {}", refused.message);
    }
    let home = town.does("create_council", council("../../x"));
    assert_eq!(home["profile"]["name"], "../../x", "a name is only a name");
    let about = json!({ "about": { "kind": "plan", "council": home["council"] }, "language": "es", "paper": null });
    let file = town.file("report", about).unwrap();
    assert!(!file.name.contains(['/', '\\']) && !file.name.contains(".."), "and never a path: {}", file.name);
}

#[test]
fn long_comments_emoji_and_other_scripts_come_back_letter_by_letter() {
    let mut town = Scenario::new("digital-capability");
    let comment = format!("{} 🙂 漢字 ñ\n\t«fin»", "a".repeat(10_000));
    town.notes("ana", "LID-1", json!({ "comment": comment })).unwrap();
    let respondent = town.opens_sheet("ana");
    let view = town.does("answering", json!({ "respondent": respondent }));
    assert_eq!(view["dimensions"][0]["items"][0]["said"]["comment"], comment);
    let refused = town.notes("ana", "LID-1", json!({ "comment": "a".repeat(20_001) })).unwrap_err();
    assert!(refused.message.contains("20001"), "{}", refused.message);
    let view = town.does("answering", json!({ "respondent": respondent }));
    assert_eq!(view["dimensions"][0]["items"][0]["said"]["comment"], comment, "what was there is still there");
}

#[test]
fn a_data_file_that_cannot_be_used_is_told_in_words_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text.db");
    fs::write(&text, "no database at all, just a letter to the mayor").unwrap();
    let directory = folder.path().join("folder.db");
    fs::create_dir(&directory).unwrap();
    let newer = folder.path().join("newer.db");
    drop(open(&newer, &Arc::default()).unwrap());
    let db = rusqlite::Connection::open(&newer).unwrap();
    db.pragma_update(None, "user_version", 9999).unwrap();
    db.close().unwrap();
    for (path, says) in [(&text, "no es de Cabildo"), (&directory, "carpeta"), (&newer, "más nueva")] {
        let before = fs::read(path).ok();
        let failure = refusal(path);
        assert!(failure.message.contains(says), "{}: {}", path.display(), failure.message);
        assert_eq!(fs::read(path).ok(), before, "{} is as it was", path.display());
    }
}

#[test]
fn unknown_commands_and_wrong_arguments_are_failures_not_crashes() {
    let mut town = Scenario::empty();
    for (command, args) in [("no_such", json!({})), ("home", json!(null)), ("home", json!({ "council": "x" }))] {
        let failure = town.call(command, args).unwrap_err();
        assert!(!failure.message.is_empty(), "{command}");
    }
    let nobody = json!({ "council": "01970000-0000-7000-8000-0000000000ff" });
    let failure = town.call("home", nobody).unwrap_err();
    assert_eq!(failure.code, cabildo::Code::NotFound);
}

#[test]
fn failures_speak_the_chosen_language() {
    let mut town = Scenario::empty();
    town.does("choose_language", json!({ "language": "en" }));
    let council = json!({ "name": "", "country": "BO", "region": "", "population": null, "termEnds": null });
    let refused = town.call("create_council", council).unwrap_err();
    assert!(refused.message.starts_with("The name is missing"), "{}", refused.message);
}
