use cabildo_store::{Store, StoreError};
use rusqlite::Connection;
use serde_json::json;

use super::*;

fn clock() -> Clock {
    Clock::new(|| "2026-11-22T08:30:00-04:00".parse().unwrap())
}

/// A data file with a council, and with a row whose council is gone.
fn left_alone(data_file: &Path, passphrase: Option<&Passphrase>, words: &str) {
    let mut app = App::open_protected(data_file, passphrase, clock(), Ids::of_this_computer()).unwrap();
    let profile = json!({ "name": "San Jacinto", "country": "BO", "region": "", "population": null, "termEnds": null });
    app.call("create_council", profile).unwrap();
    app.close().unwrap();
    let file = Connection::open(data_file).unwrap();
    if passphrase.is_some() {
        file.pragma_update(None, "key", words).unwrap();
    }
    let alone = "INSERT INTO closed_days (council, first_day, last_day, name)
                 VALUES ('0190c0de-0000-7000-8000-000000000002', '2027-02-01', '2027-02-02', 'Feria de la papa')";
    file.execute_batch(&format!("PRAGMA foreign_keys = OFF; {alone};")).unwrap();
}

#[test]
fn what_belongs_to_nothing_is_kept_as_text_until_somebody_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let data_file = folder.path().join("cabildo.db");
    left_alone(&data_file, None, "");
    let found = collect(&data_file, None, clock(), Ids::of_this_computer()).unwrap();
    let lines = fs::read_to_string(salvaged_lines(&data_file)).unwrap();
    assert!(lines.contains("Feria de la papa") && found.salvaged.dangling.len() == 1, "{lines}");
    swap::forget_unfinished(&data_file);
    assert!(!salvaged_lines(&data_file).exists(), "it is put beside no other file later");
}

#[test]
fn nothing_of_a_protected_file_is_written_where_anybody_can_read_it() {
    let folder = tempfile::tempdir().unwrap();
    let data_file = folder.path().join("cabildo.db");
    let words = "el río suena";
    let passphrase = Passphrase::typed(words);
    left_alone(&data_file, passphrase.as_ref(), words);
    fs::write(salvaged_lines(&data_file), "de la vez anterior").unwrap();
    let found = collect(&data_file, passphrase.as_ref(), clock(), Ids::of_this_computer()).unwrap();
    assert_eq!(found.salvaged.dangling.len(), 1);
    assert!(!salvaged_lines(&data_file).exists(), "no text, and none of an earlier time");
    let said = lost(&found.salvaged, &Text::new(cabildo_text::Language::REFERENCE)).join(" ");
    assert!(said.contains("Sigue en el archivo dañado"), "{said}");
    let place = workplace(&data_file, SALVAGED);
    assert!(matches!(Store::open(&place), Err(StoreError::Locked)), "what was collected asks for the passphrase");
    let collected = Store::open_with(&place, passphrase.as_ref(), &|_| None).unwrap();
    assert_eq!(collected.read().list_councils().unwrap()[0].name, "San Jacinto");
}
