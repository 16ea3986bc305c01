//! Packages that were cut, changed or sealed for others, and files that are none.

use std::{fs, path::Path};

use serde_json::{Value, json};

use super::{invitation_to, results_of, stick, town, unpacked, whole};
use crate::scenario::{PHRASE, Scenario};

/// What is in the data file, in figures that any change would move.
fn state(town: &Scenario) -> (i64, i64, i64) {
    let all = "SELECT (SELECT count(*) FROM council) + (SELECT count(*) FROM round) + (SELECT count(*) FROM logo)";
    (town.count(all), town.count("SELECT count(*) FROM revision"), town.count("SELECT count(*) FROM taken_in"))
}

/// A file with other bytes beside the one that was given.
fn changed(path: &Path, how: impl FnOnce(&mut Vec<u8>)) -> std::path::PathBuf {
    let mut bytes = fs::read(path).unwrap();
    how(&mut bytes);
    let place = path.with_extension("otro.cabildo");
    fs::write(&place, bytes).unwrap();
    place
}

#[test]
fn a_passphrase_opens_a_package_and_another_does_not() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let package = town.gives(whole(&town, Some("Ñandú del puente")), stick.path()).unwrap();
    let mut closed = other.looks_into(&package, Some("")).unwrap();
    closed["name"] = Value::Null;
    assert_eq!((&closed["lock"]["standing"], &closed["canTake"]), (&json!("wantsPassphrase"), &json!(false)));
    assert!(!closed.to_string().contains("San Jacinto"), "nobody is told whose it is but by the name of the file");
    let wrong = other.looks_into(&package, Some("nandu del puente")).unwrap();
    assert_eq!(wrong["lock"]["standing"], "wrongPassphrase");
    assert!(other.takes_in(&package, Some("nandu")).unwrap_err().message.contains("contraseña"));
    assert!(other.takes_in(&package, Some("")).unwrap_err().message.contains("contraseña"));
    let open = other.looks_into(&package, Some("N\u{303}andu\u{301} del puente")).unwrap();
    assert_eq!((&open["lock"]["standing"], &open["canTake"]), (&json!("opened"), &json!(true)), "however it is typed");
    other.takes_in(&package, Some("Ñandú del puente")).unwrap();
}

#[test]
fn a_file_that_was_cut_or_changed_is_told_and_changes_nothing() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let package = town.gives(results_of(&town), stick.path()).unwrap();
    let before = state(&other);
    let length = fs::metadata(&package).unwrap().len() as usize;
    for cut in [0, 1, 60, length / 2, length - 1] {
        let file = changed(&package, |bytes| bytes.truncate(cut));
        let refused = other.takes_in(&file, None).unwrap_err();
        assert!(
            refused.message.contains("No se cambió nada") || refused.message.contains(".cabildo"),
            "{}",
            refused.message
        );
        assert!(other.looks_into(&file, None).is_err());
    }
    for place in (100..length).step_by(length / 40) {
        let file = changed(&package, |bytes| bytes[place] ^= 0x40);
        if other.takes_in(&file, None).is_ok() {
            assert!(unpacked(&file) == unpacked(&package), "the byte at {place} can be changed and nobody notices");
            other = Scenario::on_machine(1);
            other.does("computer", json!({}));
        }
    }
    assert_eq!(state(&other), before);
    let folder = other.takes_in(stick.path(), None).unwrap_err();
    assert!(folder.message.contains("No se pudo leer"), "{}", folder.message);
}

#[test]
fn a_file_of_another_kind_is_no_package() {
    let (mut town, stick) = (Scenario::empty(), stick());
    let place = stick.path().join("foto.cabildo");
    fs::write(&place, b"\x89PNG\r\n\x1a\n and so on, and so on, and so on, and so on, and so on, and so on").unwrap();
    assert!(town.looks_into(&place, None).unwrap_err().message.contains("no es un paquete"));
    let missing = town.call("look_into_package", json!({ "file": 99, "passphrase": null })).unwrap_err();
    assert!(missing.message.contains("lista"), "{}", missing.message);
    let gone = stick.path().join("nada.cabildo");
    assert!(town.looks_into(&gone, None).is_err());
}

#[test]
fn a_package_that_says_more_than_its_kind_may_is_refused() {
    let (mut town, mut other, stick) = (town(), Scenario::on_machine(1), stick());
    let package = town.gives(whole(&town, None), stick.path()).unwrap();
    // The same with another kind, unsigned: results that would bring people along.
    let forged = stick.path().join("resultados.cabildo");
    forge(&package, &forged);
    let inside = other.looks_into(&forged, None).unwrap();
    assert_eq!((&inside["signature"]["standing"], &inside["canTake"]), (&json!("unsigned"), &json!(false)), "{inside}");
    assert!(other.takes_in(&forged, None).is_err());
    assert_eq!(other.count("SELECT count(*) FROM respondent"), 0);
}

#[test]
fn only_an_invitation_invites() {
    let (mut town, mut other, stick) = (Scenario::new("digital-capability"), Scenario::on_machine(1), stick());
    let invitation = town.gives(invitation_to(&town), stick.path()).unwrap();
    let forged = stick.path().join("resultados.cabildo");
    forge(&invitation, &forged);
    assert_eq!(other.looks_into(&forged, None).unwrap()["canTake"], false);
    assert!(other.takes_in(&forged, None).is_err());
    assert_eq!(other.count("SELECT count(*) FROM round_key"), 0, "no answers are sealed for whoever forged it");
}

/// Packs what is in a package again, as results that nobody signed.
fn forge(package: &Path, to: &Path) {
    use cabildo_exchange::package::{Opened, Passphrase};
    match Opened::new(fs::File::open(package).unwrap()).unwrap() {
        Opened::Open(read) => pack(read, to),
        Opened::Sealed(sealed) => pack(sealed.open_with_passphrase(&Passphrase::new(PHRASE)).unwrap(), to),
    }
}

fn pack<R: std::io::Read + std::io::Seek>(mut read: cabildo_exchange::package::Package<R>, to: &Path) {
    use cabildo_exchange::package::{Head, Kind, PackageWriter, Seal};
    let manifest = read.manifest().clone();
    let head = Head {
        kind: Kind::Results,
        id: uuid::Uuid::from_u128(7),
        made_at: manifest.made_at,
        made_by: manifest.made_by.clone().unwrap(),
        program: manifest.program.clone(),
        council: manifest.council.clone(),
        about: String::new(),
    };
    let mut writer = PackageWriter::new(fs::File::create(to).unwrap(), head, &Seal::Open, None).unwrap();
    for part in &manifest.parts {
        let bytes = read.bytes(&part.name).unwrap();
        writer.add(&part.name, &*bytes).unwrap();
    }
    writer.finish().unwrap();
}

#[test]
fn a_package_that_cannot_be_written_leaves_what_was_there() {
    let (mut town, stick) = (town(), stick());
    let nowhere = stick.path().join("no/hay/x.cabildo");
    let refused = town.gives(invitation_to(&town), &nowhere).unwrap_err();
    assert!(!refused.message.is_empty());
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
}

#[test]
fn answers_that_come_before_their_round_say_what_to_do() {
    let (mut town, stick) = (town(), stick());
    let mut other = Scenario::on_machine(1);
    let package = town.gives(super::plan_of(&town), stick.path()).unwrap();
    other.takes_in(&package, None).unwrap();
    let view = other.does("taken_packages", json!({}));
    assert_eq!(view["packages"][0]["kind"], "plan");
    assert!(view["packages"][0]["brought"].as_array().unwrap().iter().any(|it| it["what"] == "agreements"), "{view}");
    let none = Value::Null;
    assert_eq!(view["packages"][1], none);
}
