//! The material a trainer brings along: the same each time, whole or not at all, and every changed byte is named.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::{Value, json};

use crate::scenario::Scenario;

/// Runs the command line.
fn cabildo(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cabildo")).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Every file in a folder, by its place in it.
pub(crate) fn all_files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut found, mut folders) = (BTreeMap::new(), vec![folder.to_path_buf()]);
    while let Some(place) = folders.pop() {
        for entry in fs::read_dir(place).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// A trainer with two installers and a stick.
struct Trainer {
    town: Scenario,
    stick: tempfile::TempDir,
}

impl Trainer {
    fn new() -> Self {
        let stick = tempfile::tempdir().unwrap();
        fs::write(stick.path().join("Cabildo-0.1.0-setup.exe"), b"MZ a setup").unwrap();
        fs::write(stick.path().join("cabildo_0.1.0_amd64.deb"), b"!<arch> a package").unwrap();
        Self { town: Scenario::empty(), stick }
    }

    /// Writes a small kit by the command line, as of one moment.
    fn kit(&self, name: &str) -> PathBuf {
        let out = self.stick.path().join(name);
        let output = self.makes(&out, &[]);
        assert!(output.status.success(), "{}", said(&output));
        out
    }

    fn makes(&self, out: &Path, more: &[&str]) -> Output {
        let data = self.town.data_file();
        let installers = ["Cabildo-0.1.0-setup.exe", "cabildo_0.1.0_amd64.deb"].map(|it| self.stick.path().join(it));
        let arguments = [
            "kit",
            "--out",
            out.to_str().unwrap(),
            "--data",
            data.to_str().unwrap(),
            "--installer",
            installers[0].to_str().unwrap(),
            "--installer",
            installers[1].to_str().unwrap(),
            "--instrument",
            "mindsets",
            "--language",
            "es",
            "--language",
            "pt",
            "--moment",
            "2026-11-21T12:00:00-04:00",
        ];
        cabildo(&[&arguments[..], more].concat())
    }

    fn checks(&mut self, folder: &Path) -> Result<Value, cabildo::Failure> {
        self.town.does_in(folder, "check_kit", json!({}))
    }
}

fn differences(view: &Value) -> Vec<&str> {
    view["differences"].as_array().unwrap().iter().map(|it| it["says"].as_str().unwrap()).collect()
}

#[test]
fn two_runs_with_the_same_wishes_and_moment_give_the_same_bytes() {
    let trainer = Trainer::new();
    let (first, second) = (trainer.kit("uno"), trainer.kit("otro"));
    let (first, second) = (all_files(&first), all_files(&second));
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (name, bytes) in &first {
        assert!(*bytes == second[name], "{name} is the same to the byte, signatures too");
    }
    let names: Vec<&str> = first.keys().map(String::as_str).collect();
    for wanted in [
        "Instalar/Cabildo-0.1.0-setup.exe",
        "Instalar/cabildo_0.1.0_amd64.deb",
        "es/Lea primero.pdf",
        "es/Guia de facilitacion.pdf",
        "pt/Leia primeiro.pdf",
        "trainer.pub",
        "kit.json",
        "kit.json.minisig",
    ] {
        assert!(names.contains(&wanted), "{wanted} is among {names:?}");
    }
    let starting = |with: &str| names.iter().filter(|it| it.starts_with(with)).count();
    assert_eq!(starting("Cuestionarios/"), 1);
    assert_eq!((starting("es/"), starting("pt/")), (4, 4), "leaflet, guide, questionnaire and sheet");
    assert!(names.iter().all(|it| it.is_ascii() && it.len() <= 100), "names that every stick keeps: {names:?}");
    assert!(first.iter().filter(|(name, _)| name.ends_with(".pdf")).all(|(_, it)| it.starts_with(b"%PDF-")));
}

#[test]
fn one_changed_byte_anywhere_is_named() {
    let mut trainer = Trainer::new();
    let kit = trainer.kit("kit");
    let whole = trainer.checks(&kit).unwrap();
    assert_eq!((&whole["whole"], differences(&whole).len()), (&json!(true), 0), "{whole}");
    assert_eq!(whole["says"][2], "Lo firmó este mismo equipo.");
    for (name, bytes) in all_files(&kit) {
        let place = kit.join(&name);
        let mut changed = bytes.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        fs::write(&place, &changed).unwrap();
        match trainer.checks(&kit) {
            Ok(view) => {
                assert_eq!(view["whole"], false, "{name}");
                assert_eq!(differences(&view), [format!("Cambió después de firmarse: {name}")]);
            }
            Err(failure) => assert!(name.starts_with("kit.json"), "{name}: {}", failure.message),
        }
        fs::write(&place, &bytes).unwrap();
    }
    fs::remove_file(kit.join("Instalar/Cabildo-0.1.0-setup.exe")).unwrap();
    fs::write(kit.join("Instalar/Cabildo-0.1.1-setup.exe"), b"MZ something else").unwrap();
    let view = trainer.checks(&kit).unwrap();
    assert_eq!(
        differences(&view),
        ["Falta: Instalar/Cabildo-0.1.0-setup.exe", "No venía con el material: Instalar/Cabildo-0.1.1-setup.exe"]
    );
    assert_eq!(view["signedIsWhole"], false);
}

#[test]
fn what_somebody_left_beside_it_is_told_apart_from_what_was_changed() {
    let mut trainer = Trainer::new();
    let kit = trainer.kit("kit");
    fs::write(kit.join("Respuestas.cabildo"), b"no").unwrap();
    let view = trainer.checks(&kit).unwrap();
    assert_eq!((&view["whole"], &view["signedIsWhole"]), (&json!(false), &json!(true)));
    assert_eq!(differences(&view), ["No venía con el material: Respuestas.cabildo"]);
    let from_stick = trainer.stick.path().to_path_buf();
    let around = trainer.checks(&from_stick).unwrap();
    assert_eq!(around["folder"], "kit", "whoever chooses the stick means the folder in it");
}

#[test]
fn the_command_line_says_who_signed_and_ends_badly_where_something_is_wrong() {
    let trainer = Trainer::new();
    let kit = trainer.kit("kit");
    let folder = kit.to_str().unwrap();
    let key = trainer.stick.path().join("llave.pub");
    fs::copy(kit.join("trainer.pub"), &key).unwrap();
    let whole = cabildo(&["kit", "verify", folder, "--key", key.to_str().unwrap()]);
    assert!(whole.status.success() && said(&whole).contains("Está completo"), "{}", said(&whole));
    let unknown = cabildo(&["kit", "verify", folder]);
    assert!(said(&unknown).contains("por primera vez"), "nobody saw that key: {}", said(&unknown));
    let other = cabildo_exchange::package::SigningKey::generate().unwrap();
    fs::write(&key, other.public().to_file("otra")).unwrap();
    let foreign = cabildo(&["kit", "verify", folder, "--key", key.to_str().unwrap()]);
    assert!(!foreign.status.success() && said(&foreign).contains("otra llave"), "{}", said(&foreign));
    fs::write(kit.join("es/Lea primero.pdf"), b"%PDF-").unwrap();
    let changed = cabildo(&["kit", "verify", folder]);
    assert!(!changed.status.success() && said(&changed).contains("es/Lea primero.pdf"), "{}", said(&changed));
}

#[test]
fn a_kit_is_written_whole_or_not_at_all_and_over_nothing() {
    let trainer = Trainer::new();
    let place = trainer.stick.path().join("fotos");
    fs::create_dir(&place).unwrap();
    fs::write(place.join("fiesta.jpg"), b"foto").unwrap();
    let taken = trainer.makes(&place, &[]);
    assert!(!taken.status.success() && said(&taken).contains("ya tiene otras cosas"), "{}", said(&taken));
    assert_eq!(all_files(&place).len(), 1);
    let wrong = trainer.stick.path().join("notas.exe");
    fs::write(&wrong, b"MZ").unwrap();
    let out = trainer.stick.path().join("kit");
    let refused = trainer.makes(&out, &["--installer", wrong.to_str().unwrap()]);
    assert!(!refused.status.success() && said(&refused).contains("notas.exe"), "{}", said(&refused));
    assert!(!out.exists(), "nothing of it is there");
    let left = fs::read_dir(trainer.stick.path())
        .unwrap()
        .filter(|it| it.as_ref().unwrap().file_name().to_string_lossy().starts_with("cabildo-kit-"));
    assert_eq!(left.count(), 0, "nor anything beside it");
    fs::create_dir(&out).unwrap();
    assert!(trainer.makes(&out, &[]).status.success(), "an empty folder has nothing to lose");
    assert!(out.join("kit.json").is_file() && out.join("Instalar/Cabildo-0.1.0-setup.exe").is_file());
}

#[test]
fn a_list_that_leads_elsewhere_or_that_nobody_signed_is_not_believed() {
    let mut trainer = Trainer::new();
    let kit = trainer.kit("kit");
    let list = kit.join("kit.json");
    let json = fs::read_to_string(&list).unwrap();
    for (from, to, why) in [
        ("trainer.pub", "../cabildo.db", "a name that leads out of the folder"),
        ("es/Lea primero.pdf", "ES/guia de facilitacion.pdf", "two names that are one file"),
        ("\"format\": 1", "\"format\": 9", "a newer format"),
        ("\"program\"", "\"programa\"", "no list of ours"),
    ] {
        assert!(json.contains(from), "{from}");
        fs::write(&list, json.replacen(from, to, 1)).unwrap();
        trainer.checks(&kit).expect_err(why);
    }
    fs::write(&list, &json).unwrap();
    assert!(trainer.checks(&kit).is_ok());
    fs::remove_file(kit.join("kit.json.minisig")).unwrap();
    assert!(trainer.checks(&kit).unwrap_err().message.contains("no tiene firma"));
    let nowhere = tempfile::tempdir().unwrap();
    assert!(trainer.checks(nowhere.path()).unwrap_err().message.contains("no hay un material"));
}

#[test]
fn the_questionnaire_of_a_kit_comes_in_on_another_computer() {
    let trainer = Trainer::new();
    let kit = trainer.kit("kit");
    let mut other = Scenario::on_machine(1);
    let package = fs::read_dir(kit.join("Cuestionarios")).unwrap().next().unwrap().unwrap().path();
    let inside = other.looks_into(&package, None).unwrap();
    assert_eq!((&inside["kind"], &inside["signature"]["standing"]), (&json!("instrument"), &json!("first")));
    assert_eq!(inside["canTake"], true, "{inside}");
    other.takes_in(&package, None).unwrap();
    let view = other.does_in(&kit, "check_kit", json!({})).unwrap();
    assert!(view["says"][2].as_str().unwrap().contains("misma firma"), "the key is known from then on: {view}");
}

#[test]
fn the_screen_writes_into_a_folder_of_its_own() {
    let mut trainer = Trainer::new();
    let offer = trainer.town.does("kit_offer", json!({}));
    assert!(offer["instruments"].as_array().unwrap().len() > 3 && offer["languages"].as_array().unwrap().len() == 4);
    let wishes = json!({ "instruments": ["mindsets"], "languages": ["es"], "installers": [], "paper": "letter" });
    let stick = trainer.stick.path().to_path_buf();
    let made = trainer.town.does_in(&stick, "make_kit", wishes.clone()).unwrap();
    assert_eq!(made["folder"], "Cabildo material del taller");
    assert!(made["says"][1].as_str().unwrap().contains("No lleva instaladores"), "the trainer is told: {made}");
    let again = trainer.town.does_in(&stick, "make_kit", wishes).unwrap();
    assert_eq!(again["folder"], "Cabildo material del taller 2", "the first one stays");
    assert_eq!(trainer.checks(&stick.join("Cabildo material del taller")).unwrap()["whole"], true);
}

#[test]
fn installers_may_lie_beside_the_data_and_only_what_goes_along_is_promised() {
    let mut trainer = Trainer::new();
    let folder = trainer.town.data_file().parent().unwrap().to_path_buf();
    let (setup, update) = ("cabildo-0.2.0-windows-instalar.exe", "Cabildo-0.2.0-windows-x64.cabildo-update");
    for name in [setup, update] {
        fs::write(folder.join(name), b"MZ").unwrap();
    }
    let offer = trainer.town.does("kit_offer", json!({}));
    assert_eq!((&offer["installers"], offer["folder"].as_str()), (&json!([update, setup]), folder.to_str()));
    let stick = trainer.stick.path().to_path_buf();
    let mut makes = |installers: &[&str]| {
        let wishes =
            json!({ "instruments": ["mindsets"], "languages": ["es"], "installers": installers, "paper": "letter" });
        let made = trainer.town.does_in(&stick, "make_kit", wishes).unwrap();
        let leaflet = fs::read(stick.join(made["folder"].as_str().unwrap()).join("es/Lea primero.pdf")).unwrap();
        (made["says"].as_array().unwrap().len(), leaflet)
    };
    let (said_with, with) = makes(&[setup, update]);
    let (said_without, without) = makes(&[update]);
    assert_eq!((said_with, said_without), (2, 3), "an update alone installs nothing, and that is said");
    assert!(with.len() > without.len(), "nor does the leaflet promise it");
}

#[test]
fn all_answer_sheets_of_a_stick_are_taken_in_at_once() {
    let mut host = Scenario::new("digital-capability");
    let stick = tempfile::tempdir().unwrap();
    let invitation = json!({ "of": { "kind": "invitation", "round": host.round_id() }, "passphrase": null });
    let invited = host.gives(invitation, stick.path()).unwrap();
    let places = ["hojas/Ana", "hojas/mesa 2/de Luis/a/b", "."];
    for (machine, place) in (1..).zip(places) {
        let mut guest = Scenario::on_machine(machine);
        guest.takes_in(&invited, None).unwrap();
        guest.goes_on_like(&host);
        let mut guest = guest.answers("ana", [("LID-1", 3)]);
        let whose = guest.opens_sheet("ana");
        let folder = stick.path().join(place);
        fs::create_dir_all(&folder).unwrap();
        let answers = json!({ "of": { "kind": "answers", "respondent": whose }, "passphrase": null });
        guest.gives(answers, &folder).unwrap();
    }
    fs::write(stick.path().join("rota.cabildo"), b"half").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(stick.path(), stick.path().join("vuelta")).unwrap();
    let waiting = host.does_in(stick.path(), "lay_stick", json!({})).unwrap();
    assert_eq!(waiting["files"].as_array().unwrap().len(), 4, "three sheets and one that is told of: {waiting}");
    host.does("leave_packages", json!({ "files": [] }));
    let (_folder, data) = host.closes();
    let output = cabildo(&["import", stick.path().to_str().unwrap(), "--data", data.to_str().unwrap()]);
    assert!(!output.status.success() && said(&output).contains("rota.cabildo"), "{}", said(&output));
    let db = rusqlite::Connection::open(&data).unwrap();
    let count = |sql| db.query_row(sql, (), |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM response"), 3, "every sheet came in, whatever one of them was");
    let empty = tempfile::tempdir().unwrap();
    let nothing = cabildo(&["import", empty.path().to_str().unwrap(), "--data", data.to_str().unwrap()]);
    assert!(!nothing.status.success() && said(&nothing).contains("no hay hojas"), "{}", said(&nothing));
}
