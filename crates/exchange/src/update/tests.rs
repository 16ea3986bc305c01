use std::io::{Cursor, Write as _};

use cabildo_domain::update::System;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::package::{SigningKey, WriteProblem};

const INSTALLED: &[u8] = b"MZ what Windows would start";

fn new(file: &str, system: System) -> NewUpdate {
    NewUpdate {
        version: "0.2.0".parse().unwrap(),
        system,
        made_at: "2026-11-21T12:00:00Z".parse().unwrap(),
        file: file.parse().unwrap(),
        news: [("es".to_owned(), vec!["Abre más rápido.".to_owned()])].into(),
    }
}

fn made(key: &SigningKey) -> Vec<u8> {
    write_update(Vec::new(), new("Cabildo-0.2.0.exe", System::WindowsX64), INSTALLED, key).unwrap()
}

fn opened(bytes: &[u8], key: &SigningKey) -> Result<Vec<u8>, String> {
    let mut update = Update::open(Cursor::new(bytes), key.public()).map_err(|it| it.to_string())?;
    let mut out = vec![];
    update.copy_installer(&mut out).map_err(|it| it.to_string())?;
    Ok(out)
}

#[test]
fn an_update_brings_the_installer_as_it_was() {
    let key = SigningKey::generate().unwrap();
    let bytes = made(&key);
    assert_eq!(made(&key), bytes, "the same installer, words, moment and key give the same bytes");
    let mut update = Update::open(Cursor::new(&bytes), key.public()).unwrap();
    assert_eq!(update.manifest().version, "0.2.0".parse().unwrap());
    assert_eq!(update.manifest().news_in("pt"), ["Abre más rápido."], "the first language there is");
    update.verify().unwrap();
    assert_eq!(opened(&bytes, &key).unwrap(), INSTALLED);
}

#[test]
fn no_changed_byte_brings_another_installer() {
    let key = SigningKey::generate().unwrap();
    let bytes = made(&key);
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        if let Ok(installer) = opened(&changed, &key) {
            assert_eq!(installer, INSTALLED, "byte {place} says nothing");
            let update = Update::open(Cursor::new(changed), key.public()).unwrap();
            assert_eq!(update.manifest().version.to_string(), "0.2.0");
        }
    }
    for end in 0..bytes.len() {
        assert!(opened(&bytes[..end], &key).is_err(), "cut at {end}");
    }
}

#[test]
fn another_key_or_none_is_refused_before_anything_is_believed() {
    let (key, other) = (SigningKey::generate().unwrap(), SigningKey::generate().unwrap());
    let foreign = Update::open(Cursor::new(made(&other)), key.public()).err();
    assert_eq!(foreign, Some(UpdateProblem::NotOurs));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in [("mimetype", MIMETYPE), ("installer", "x"), ("manifest.json", "{}")] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    let unsigned = zip.finish().unwrap();
    assert_eq!(Update::open(unsigned, key.public()).err(), Some(UpdateProblem::Unsigned));
}

#[test]
fn what_no_update_may_say_is_not_written() {
    let key = SigningKey::generate().unwrap();
    let write = |update: NewUpdate| write_update(Vec::new(), update, INSTALLED, &key).map(drop);
    let wrong_system = write(new("Cabildo-0.2.0.deb", System::WindowsX64));
    assert!(matches!(wrong_system, Err(WriteProblem::Rule(_))), "a .deb does nothing on Windows: {wrong_system:?}");
    assert!(write(new("Cabildo-0.2.0.msi", System::WindowsX64)).is_err(), "nothing of ours is called so");
    assert!(write(new("x/Cabildo-0.2.0.exe", System::WindowsX64)).is_err(), "an installer has no folder");
    let mut hidden = new("Cabildo.exe", System::WindowsX64);
    hidden.news.insert("es".to_owned(), vec!["Abre \u{202e}odipár".to_owned()]);
    assert!(write(hidden).is_err(), "signs that turn others around");
    let mut long = new("Cabildo.exe", System::WindowsX64);
    long.news.insert("es".to_owned(), vec!["a".repeat(6_000)]);
    assert!(write(long).is_err());
}

#[test]
fn a_zip_that_is_something_else_is_no_update() {
    let key = SigningKey::generate().unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("mimetype", SimpleFileOptions::default()).unwrap();
    let not_ours = zip.finish().unwrap();
    assert!(Update::open(not_ours, key.public()).is_err());
    assert!(Update::open(Cursor::new(b"MZ"), key.public()).is_err());
    assert!(Update::open(Cursor::new(b""), key.public()).is_err());
}

/// A zip of these files.
fn zip_of(files: &[(&str, &[u8])]) -> Cursor<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap()
}

#[test]
fn a_folder_is_unpacked_with_its_names() {
    let mut folder = Folder::open(zip_of(&[("cabildo/cabildo.exe", b"MZ"), ("cabildo/LEAME.txt", b"hola")])).unwrap();
    let mut written = vec![];
    folder
        .unpack(
            |name| Ok((name.to_string(), vec![]).1),
            |content: Vec<u8>| {
                written.push(content);
                Ok(())
            },
        )
        .unwrap();
    assert_eq!(written, [b"MZ".to_vec(), b"hola".to_vec()]);
    assert_eq!(
        folder.names().map(ToString::to_string).collect::<Vec<_>>(),
        ["cabildo/cabildo.exe", "cabildo/LEAME.txt"]
    );
}

#[test]
fn only_what_is_wanted_of_a_folder_is_unpacked() {
    let mut folder = Folder::open(zip_of(&[("cabildo/cabildo.exe", b"MZ"), ("cabildo/datos/x", b"evil")])).unwrap();
    folder.only(|name| !name.as_str().contains("datos"));
    let mut names = vec![];
    let begin = |name: &crate::kit::StickName| {
        names.push(name.to_string());
        Ok(std::io::sink())
    };
    folder.unpack(begin, |_| Ok(())).unwrap();
    assert_eq!(names, ["cabildo/cabildo.exe"]);
}

#[test]
fn the_folder_around_everything_is_known() {
    let top = |files: &[(&str, &[u8])]| Folder::open(zip_of(files)).unwrap().top();
    assert_eq!(top(&[("cabildo/cabildo.exe", b""), ("cabildo/datos/x", b"")]).as_deref(), Some("cabildo"));
    assert_eq!(top(&[("cabildo.exe", b""), ("datos/x", b"")]), None, "the program lies at the top");
    assert_eq!(top(&[("a/x", b""), ("b/x", b"")]), None);
    assert_eq!(top(&[]), None);
}

#[test]
fn an_update_is_told_from_other_files_by_how_it_begins() {
    let bytes = made(&SigningKey::generate().unwrap());
    assert!(is_update(&mut Cursor::new(&bytes)));
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in [("mimetype", crate::package::MIMETYPE), ("manifest.json", "{}")] {
        package.start_file(name, stored).unwrap();
        package.write_all(content.as_bytes()).unwrap();
    }
    let package = package.finish().unwrap().into_inner();
    for other in [&bytes[..40], b"MZ", b"", &package] {
        assert!(!is_update(&mut Cursor::new(other)), "{other:?}");
    }
}

#[test]
fn a_folder_that_would_write_elsewhere_is_not_unpacked() {
    for name in ["../x", "/x", "C:\\x", "a/../../x", "a\\..\\x", "con", "año"] {
        assert!(Folder::open(zip_of(&[(name, b"x")])).is_err(), "{name}");
    }
    assert!(Folder::open(zip_of(&[("a", b"x"), ("A", b"y")])).is_err(), "most computers take them for one");
    assert!(Folder::open(zip_of(&[("a", b"x"), ("a/b", b"y")])).is_err(), "a file is no folder");
    let mut links = ZipWriter::new(Cursor::new(Vec::new()));
    links.add_symlink("x", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    assert!(Folder::open(links.finish().unwrap()).is_err(), "a link");
}
