//! Updates on a stick: only the release's own, only newer ones, and never at the cost of what is there.

use std::{
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
    process::Command,
};

use cabildo::{
    Failure,
    updates::{Handed, MakeUpdate, Running, make},
};
use cabildo_domain::update::System;
use cabildo_exchange::package::SigningKey;
use serde_json::{Value, json};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{kit::all_files, scenario::Scenario};

mod on_a_stick;

/// A town whose program believes a key, and a stick with an update.
struct Town {
    town: Scenario,
    stick: tempfile::TempDir,
    key: SigningKey,
    program: PathBuf,
}

impl Town {
    /// Cabildo 0.1.0 on Windows, installed.
    fn new() -> Self {
        let stick = tempfile::tempdir().unwrap();
        let program = stick.path().join("Programas/Cabildo");
        fs::create_dir_all(&program).unwrap();
        let program = program.join("cabildo-desktop.exe");
        fs::write(&program, b"MZ what runs now").unwrap();
        fs::write(program.with_file_name("cabildo.exe"), b"MZ without a window").unwrap();
        let town = Scenario::new("digital-capability").answers("ana", [("LID-1", 2)]);
        let mut here = Self { town, stick, key: SigningKey::generate().unwrap(), program };
        here.runs("0.1.0", System::WindowsX64, &here.program.clone());
        here
    }

    /// The same from a folder, with its data beside it.
    fn on_a_stick() -> Self {
        let here = Self::new();
        fs::write(here.folder().join("portable.txt"), b"why").unwrap();
        fs::create_dir(here.folder().join("datos")).unwrap();
        fs::write(here.folder().join("datos/cabildo.db"), b"mine").unwrap();
        here
    }

    /// Another program runs.
    fn runs(&mut self, version: &str, system: System, program: &Path) {
        self.town.runs_as(Running {
            version: version.parse().unwrap(),
            system: Some(system),
            program: Some(program.to_path_buf()),
            release: Some(self.key.public().clone()),
        });
    }

    /// Where the program lies.
    fn folder(&self) -> PathBuf {
        self.program.parent().unwrap().to_path_buf()
    }

    fn update(&self, version: &str, file: &str, content: &[u8]) -> PathBuf {
        self.update_by(&self.key, version, file, content)
    }

    fn update_by(&self, key: &SigningKey, version: &str, file: &str, content: &[u8]) -> PathBuf {
        let installer = self.stick.path().join(file);
        fs::write(&installer, content).unwrap();
        let system =
            if file.ends_with(".exe") || file.ends_with(".zip") { System::WindowsX64 } else { System::LinuxX64 };
        let news = ["es", "en", "pt", "fr"].map(|it| (it.to_owned(), vec![format!("Abre más rápido ({it}).")]));
        let update = MakeUpdate {
            version: version.parse().unwrap(),
            system,
            installer,
            news: news.into(),
            made_at: "2026-11-21T12:00:00Z".parse().unwrap(),
        };
        let place = self.stick.path().join(format!("Cabildo-{version}.cabildo-update"));
        make(&update, key, &place).unwrap();
        place
    }

    fn looks(&mut self, update: &Path) -> Result<Value, Failure> {
        self.town.takes("look_into_update", json!({}), update)
    }

    fn refuses(&mut self, update: &Path) -> String {
        let failure = self.looks(update).expect_err("it is not believed");
        assert!(self.town.hands_over().is_err(), "and so cannot be taken");
        failure.message
    }

    fn takes(&mut self, update: &Path) -> Handed {
        self.looks(update).unwrap();
        self.town.hands_over().unwrap()
    }

    fn versions(&self) -> PathBuf {
        self.town.data_file().with_file_name("versions")
    }
}

#[test]
fn an_update_is_shown_first_and_then_handed_to_the_system() {
    let mut here = Town::new();
    let update = here.update("0.2.0", "Cabildo-0.2.0-setup.exe", b"MZ the next one");
    assert!(!here.town.needs(&update), "nobody has looked at it");
    let view = here.looks(&update).unwrap();
    assert!(here.town.needs(&update), "it is laid out from where it lies");
    assert_eq!(view["title"], "Cabildo 0.2.0 para Windows");
    assert_eq!(view["news"], json!(["Abre más rápido (es)."]));
    assert!(!here.versions().exists(), "looking changes nothing");
    here.town.rests();
    let before = fs::read(here.town.data_file()).unwrap();
    let handed = here.town.hands_over().unwrap();
    assert!(fs::read(here.town.data_file()).unwrap() == before, "the data file is the same to the byte");
    let opens = handed.opens.unwrap();
    assert_eq!(opens, here.versions().join("0.2.0/Cabildo-0.2.0-setup.exe"));
    assert_eq!(fs::read(opens).unwrap(), b"MZ the next one");
    let kept = all_files(&here.versions().join("0.1.0"));
    assert_eq!(kept["cabildo-desktop.exe"], b"MZ what runs now", "the program of before is there");
    assert_eq!(kept["cabildo.exe"], b"MZ without a window");
    let copies = here.town.does("copies", json!({}))["copies"].clone();
    let why = copies.as_array().unwrap().iter().map(|it| it["why"].as_str().unwrap().to_owned());
    assert!(why.collect::<Vec<_>>().join(" ").contains("versión"), "a copy was made before: {copies}");
    assert!(here.town.hands_over().is_err(), "once is enough");
}

#[test]
fn another_key_a_changed_byte_and_half_a_file_are_refused() {
    let mut here = Town::new();
    let foreign = here.update_by(&SigningKey::generate().unwrap(), "0.2.0", "Cabildo-0.2.0-setup.exe", b"MZ evil");
    assert!(here.refuses(&foreign).contains("no es la de Cabildo"));
    let update = here.update("0.2.0", "Cabildo-0.2.0-setup.exe", b"MZ the next one");
    let bytes = fs::read(&update).unwrap();
    let at = |words: &[u8]| bytes.windows(words.len()).position(|it| it == words).unwrap();
    for place in [at(b"the next"), at(b"0.2.0-setup"), at(b"trusted comment: 0.2.0") + 20, at(b"application/") + 3] {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        fs::write(&update, changed).unwrap();
        here.refuses(&update);
    }
    for end in [0, 10, bytes.len() / 3, bytes.len() - 1] {
        fs::write(&update, &bytes[..end]).unwrap();
        here.refuses(&update);
    }
    fs::write(&update, [&bytes[..], b"more"].concat()).unwrap();
    here.refuses(&update);
    assert!(!here.versions().exists(), "nothing was laid out");
}

#[test]
fn what_is_changed_between_looking_and_taking_is_refused() {
    let mut here = Town::new();
    let update = here.update("0.2.0", "Cabildo-0.2.0-setup.exe", b"MZ the next one");
    here.looks(&update).unwrap();
    let mut bytes = fs::read(&update).unwrap();
    let installer = bytes.windows(8).position(|it| it == b"the next").unwrap();
    bytes[installer] ^= 1;
    fs::write(&update, bytes).unwrap();
    here.town.hands_over().unwrap_err();
    assert!(!here.versions().join("0.2.0/Cabildo-0.2.0-setup.exe").exists(), "nothing that could be started");
}

#[test]
fn an_older_version_the_same_and_another_system_are_refused_in_words() {
    let mut here = Town::new();
    for (version, words) in [("0.0.9", "más antiguo"), ("0.1.0-rc.1", "más antiguo"), ("0.1.0", "ya tiene")] {
        let update = here.update(version, &format!("Cabildo-{version}-setup.exe"), b"MZ");
        let message = here.refuses(&update);
        assert!(message.contains(words), "{version}: {message}");
    }
    let linux = here.update("0.2.0", "cabildo_0.2.0_amd64.deb", b"!<arch>");
    assert!(here.refuses(&linux).contains("Linux"));
    let trial = here.update("0.2.0-rc.1", "Cabildo-0.2.0-rc.1-setup.exe", b"MZ");
    let view = here.looks(&trial).unwrap();
    assert!(view["warnings"][0].as_str().unwrap().contains("de prueba"), "{view}");
}

#[test]
fn a_program_without_the_release_key_says_so_and_what_to_do() {
    let mut here = Town::new();
    let update = here.update("0.2.0", "Cabildo-0.2.0-setup.exe", b"MZ");
    here.town.runs_as(Running { release: None, ..Running::this_program() });
    let message = here.refuses(&update);
    assert!(message.contains("pida el instalador"), "{message}");
    let view = here.town.does("updates", json!({}));
    assert_eq!((&view["canCheck"], &view["says"]), (&json!(false), &json!(message)));
}

#[test]
fn anything_else_is_no_update() {
    let mut here = Town::new();
    let place = here.stick.path().join("x.cabildo-update");
    let zip = |files: &[(&str, &[u8])]| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, content) in files {
            zip.start_file(*name, stored).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let mimetype: (&str, &[u8]) = ("mimetype", b"application/vnd.cabildo.update");
    for (bytes, why) in [
        (b"MZ".to_vec(), "a program"),
        (zip(&[("mimetype", b"application/vnd.cabildo")]), "a package"),
        (zip(&[mimetype]), "nothing in it"),
        (zip(&[mimetype, ("../../evil.exe", b"MZ")]), "a name that leads out"),
        (zip(&[mimetype, ("installer", b"MZ"), ("manifest.json", b"{}")]), "not signed"),
        (vec![0; 1 << 20], "nothing at all"),
    ] {
        fs::write(&place, bytes).unwrap();
        let message = here.refuses(&place);
        assert!(message.contains("No se instaló nada"), "{why}: {message}");
    }
    let folder = here.stick.path().to_owned();
    here.refuses(&folder);
}

/// A program that needs no installing, as it is packed.
fn portable(folder: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("cabildo-desktop.exe", format!("MZ new in {folder}").as_bytes()),
        ("portable.txt", b""),
        ("LEAME.txt", b"hola"),
        ("datos/cabildo.db", b"evil"),
    ] {
        zip.start_file(format!("{folder}{name}"), SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_update_of_the_other_kind_is_refused_in_words_and_nothing_changes() {
    let cases = [
        (Town::new(), "Cabildo-0.2.0-portable.zip", System::WindowsX64, "no dice «portable»"),
        (Town::on_a_stick(), "Cabildo-0.2.0-setup.exe", System::WindowsX64, "que dice «portable»"),
        (Town::new(), "cabildo-0.2.0-linux-portable.tar.gz", System::LinuxX64, "no dice «portable»"),
        (Town::on_a_stick(), "cabildo_0.2.0_amd64.deb", System::LinuxX64, "que dice «portable»"),
        (Town::on_a_stick(), "cabildo-0.2.0-1.x86_64.rpm", System::LinuxX64, "que dice «portable»"),
    ];
    for (mut here, file, system, words) in cases {
        here.runs("0.1.0", system, &here.program.clone());
        let update = here.update("0.2.0", file, &portable("Cabildo/"));
        here.town.rests();
        let (before, data) = (all_files(&here.folder()), fs::read(here.town.data_file()).unwrap());
        let message = here.refuses(&update);
        assert!(message.contains(words) && message.contains("No se instaló nada"), "{file}: {message}");
        assert_eq!(all_files(&here.folder()), before, "{file}: the program and its data are as they were");
        assert!(fs::read(here.town.data_file()).unwrap() == data, "{file}: so is the data file");
        assert!(!here.versions().exists(), "{file}: and nothing was laid out");
    }
}

#[test]
fn where_the_system_opens_nothing_the_person_reads_what_to_open() {
    for (file, system, opens) in [
        ("Cabildo-0.2.0-setup.exe", System::WindowsX64, "0.2.0/Cabildo-0.2.0-setup.exe"),
        ("cabildo_0.2.0_amd64.deb", System::LinuxX64, "0.2.0"),
    ] {
        let mut here = Town::new();
        here.runs("0.1.0", system, &here.program.clone());
        let update = here.update("0.2.0", file, b"MZ");
        here.looks(&update).unwrap();
        let says = here.town.hands_over_to_nobody().unwrap().says;
        let place = here.versions().join(opens);
        assert!(says[0].contains(&format!("no abrió «{}»", place.display())), "{says:?}");
        assert!(says[1].contains("Cierre Cabildo") || says[1].contains("ciérrelo"), "what to do then: {says:?}");
        assert!(says.last().unwrap().contains("Programa anterior"), "and what was kept: {says:?}");
    }
}

#[test]
fn an_update_that_is_dropped_on_the_window_is_told_from_a_package() {
    let mut here = Town::new();
    let update = here.update("0.2.0", "Cabildo-0.2.0-setup.exe", b"MZ");
    let renamed = update.with_file_name("regalo.cabildo");
    fs::copy(&update, &renamed).unwrap();
    for file in [update, renamed] {
        for failure in [here.town.looks_into(&file, None).unwrap_err(), here.town.takes_in(&file, None).unwrap_err()] {
            assert!(
                failure.message.contains("Ajustes") && failure.message.contains("Actualizar Cabildo"),
                "{failure:?}"
            );
        }
    }
    let other = here.stick.path().join("x.cabildo");
    fs::write(&other, b"MZ").unwrap();
    let message = here.town.looks_into(&other, None).unwrap_err().message;
    assert!(message.contains("termine en «.cabildo»"), "what is neither is still said to be none: {message}");
}

#[test]
fn where_the_program_cannot_be_kept_nothing_takes_its_place() {
    let mut here = Town::new();
    let update = here.update("0.2.0", "Cabildo-0.2.0-setup.exe", b"MZ");
    here.looks(&update).unwrap();
    fs::write(here.versions(), b"a file where the folder should be").unwrap();
    let failure = here.town.hands_over().unwrap_err();
    assert!(failure.message.contains("programa anterior"), "{}", failure.message);
}

#[test]
fn only_the_last_two_programs_are_kept() {
    let mut here = Town::new();
    for (ours, theirs) in [("0.1.0", "0.2.0"), ("0.2.0", "0.3.0"), ("0.3.0", "0.4.0")] {
        here.runs(ours, System::WindowsX64, &here.program.clone());
        let update = here.update(theirs, &format!("Cabildo-{theirs}-setup.exe"), b"MZ");
        here.takes(&update);
    }
    assert_eq!(names_in(&here.versions()), ["0.2.0", "0.3.0", "0.4.0"], "and the one that is being installed");
}

/// What is in a folder.
fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_somebody_typed_beside_an_earlier_program_outlives_it() {
    for mut here in [Town::new(), Town::on_a_stick()] {
        let is_portable = here.folder().join("portable.txt").exists();
        let versions = if is_portable { here.folder().join("versions") } else { here.versions() };
        for old in ["0.0.1", "0.0.2", "0.0.3"] {
            fs::create_dir_all(versions.join(old).join("datos")).unwrap();
            fs::write(versions.join(old).join("cabildo-desktop.exe"), b"MZ").unwrap();
            fs::write(versions.join(old).join("datos/cabildo.db"), b"typed").unwrap();
        }
        let file = if is_portable { "Cabildo-0.2.0-portable.zip" } else { "Cabildo-0.2.0-setup.exe" };
        let update = here.update("0.2.0", file, &portable("Cabildo/"));
        here.takes(&update);
        let now = all_files(&versions);
        for old in ["0.0.1", "0.0.2", "0.0.3"] {
            assert_eq!(now[&format!("{old}/datos/cabildo.db")], b"typed", "{file}: {old}");
        }
        assert_eq!(names_in(&versions.join("0.0.1")), ["datos"], "{file}: the program itself is gone");
    }
}

#[test]
fn the_command_line_makes_checks_and_takes_an_update() {
    let here = Town::new();
    let stick = here.stick.path();
    let file = |name: &str, content: &str| {
        fs::write(stick.join(name), content).unwrap();
        stick.join(name).to_str().unwrap().to_owned()
    };
    let secret = file("release.key", &here.key.to_text());
    let public = file("release.pub", &here.key.public().to_file("release"));
    let installer = file("cabildo_9.0.0_amd64.deb", "!<arch>");
    let news = file("news.toml", "es = [\"Uno.\"]\nen = [\"One.\"]\npt = [\"Um.\"]\nfr = [\"Un.\"]\n");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_cabildo")).args(arguments).output().unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        (output.status.success(), said)
    };
    let out = stick.to_str().unwrap();
    let made = run(&[
        "update",
        "make",
        "--version",
        "9.0.0",
        "--system",
        "linux-x64",
        "--installer",
        &installer,
        "--news",
        &news,
        "--key",
        &secret,
        "--out",
        out,
        "--moment",
        "2026-11-21T12:00:00Z",
    ]);
    assert!(made.0, "{}", made.1);
    let update = stick.join("Cabildo-9.0.0-linux-x64-deb.cabildo-update");
    let update = update.to_str().unwrap();
    if cfg!(not(all(target_os = "linux", target_arch = "x86_64"))) {
        return;
    }
    let checked = run(&["update", "check", update, "--key", &public, "--language", "en"]);
    assert!(checked.0 && checked.1.contains("Cabildo 9.0.0 for Linux") && checked.1.contains("One."), "{}", checked.1);
    let unknown = run(&["update", "check", update]);
    assert!(!unknown.0, "this program knows another key, or none: {}", unknown.1);
    let data = stick.join("datos/cabildo.db");
    fs::create_dir(stick.join("datos")).unwrap();
    let data = data.to_str().unwrap();
    let taken = run(&["update", "take", update, "--data", data, "--key", &public]);
    assert!(taken.0, "{}", taken.1);
    assert!(stick.join("datos/versions/9.0.0/cabildo_9.0.0_amd64.deb").is_file());
    let kept = fs::read_dir(stick.join("datos/versions").join(env!("CARGO_PKG_VERSION"))).unwrap().count();
    assert!(kept >= 1, "the program that ran is kept");
}
