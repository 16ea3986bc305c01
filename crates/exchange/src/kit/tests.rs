use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::package::{MadeBy, SigningKey};

const HASH: &str = "5d716f0ed83134a3c718e78e6cb99fd7c79f58f189936d2e4e52dd6cb4a34718";

fn file(name: &str, part: KitPart) -> KitFile {
    KitFile { name: name.parse().unwrap(), part, size: 7, sha256: HASH.to_owned() }
}

fn kit(key: &SigningKey) -> KitManifest {
    KitManifest {
        format: FORMAT,
        made_at: "2026-11-21T12:00:00Z".parse().unwrap(),
        made_by: MadeBy { device: uuid::Uuid::nil(), name: "Portátil de Tesorería".to_owned() },
        program: "0.1.0".to_owned(),
        languages: vec!["es".to_owned()],
        signer: key.public().clone(),
        files: vec![file("trainer.pub", KitPart::Key), file("es/Guia.pdf", KitPart::Paper)],
    }
}

fn as_json(key: &SigningKey) -> Value {
    serde_json::to_value(kit(key)).unwrap()
}

fn refused(mut change: impl FnMut(&mut Value)) -> KitProblem {
    let mut json = as_json(&SigningKey::generate().unwrap());
    change(&mut json);
    KitManifest::parse(&serde_json::to_vec(&json).unwrap()).unwrap_err()
}

#[test]
fn a_kit_is_read_as_it_was_written_and_signed_the_same_each_time() {
    let key = SigningKey::generate().unwrap();
    let (json, signature) = kit(&key).write(&key).unwrap();
    assert_eq!(kit(&key).write(&key).unwrap(), (json.clone(), signature.clone()), "no chance in it");
    let read = KitManifest::read(&json, Some(&signature)).unwrap();
    assert_eq!(read.files[0].name.as_str(), "es/Guia.pdf", "files come by name");
    assert_eq!(read.size(), 14);
    assert_eq!(KitManifest::read(&json, None), Err(KitProblem::Unsigned));
}

#[test]
fn each_changed_byte_of_the_manifest_or_its_signature_is_seen() {
    let key = SigningKey::generate().unwrap();
    let (json, signature) = kit(&key).write(&key).unwrap();
    for place in 0..json.len() {
        let mut changed = json.clone();
        changed[place] ^= 1;
        assert!(KitManifest::read(&changed, Some(&signature)).is_err(), "byte {place}");
    }
    let other = SigningKey::generate().unwrap();
    let (_, foreign) = kit(&other).write(&other).unwrap();
    assert_eq!(KitManifest::read(&json, Some(&foreign)), Err(KitProblem::Broken));
    assert_eq!(KitManifest::read(&json, Some(b"untrusted comment: x\n")), Err(KitProblem::Broken));
}

#[test]
fn what_no_kit_may_say_is_refused() {
    let name = |name: &'static str| refused(move |kit| kit["files"][1]["name"] = json!(name));
    for bad in ["../datos.db", "/etc/passwd", "C:/x", "es\\x", "con.pdf", ".oculto", "es//x", "a/b/c/d/e", "año.pdf"] {
        assert!(matches!(name(bad), KitProblem::NameNotAllowed { .. }), "{bad}");
    }
    let twin = name("TRAINER.PUB");
    assert!(matches!(twin, KitProblem::Twice { .. }), "most computers take them for one: {twin:?}");
    assert!(matches!(name("trainer.pub/x"), KitProblem::Twice { .. }), "a file is no folder");
    for own in ["kit.json", "Kit.JSON", "kit.json.minisig", "kit.json/x"] {
        assert!(matches!(name(own), KitProblem::Twice { .. }), "{own} is the manifest's own");
    }
    assert_eq!(refused(|kit| kit["format"] = json!(2)), KitProblem::TooNew { format: 2 });
    assert_eq!(refused(|kit| kit["format"] = json!(0)), KitProblem::NotAKit);
    assert_eq!(refused(|kit| kit["files"][0]["size"] = json!(u64::MAX)), KitProblem::TooLarge);
    assert_eq!(refused(|kit| kit["files"][0]["sha256"] = json!("ab")), KitProblem::NotAKit);
    assert_eq!(refused(|kit| kit["made_by"]["name"] = json!("a".repeat(501))), KitProblem::TooLarge);
    assert_eq!(
        refused(|kit| {
            let many: Vec<Value> = (0..=MOST_FILES)
                .map(|n| json!({ "name": n.to_string(), "part": "paper", "size": 1, "sha256": HASH }))
                .collect();
            kit["files"] = json!(many);
        }),
        KitProblem::TooLarge
    );
    assert_eq!(KitManifest::parse(&vec![b' '; 2 << 20]), Err(KitProblem::TooLarge));
    assert_eq!(KitManifest::parse(b"[]"), Err(KitProblem::NotAKit));
}

#[test]
fn what_is_changed_missing_or_extra_is_named() {
    let kit = kit(&SigningKey::generate().unwrap());
    let found = |name: &str, size: u64, sha256: &str| Found { name: name.to_owned(), size, sha256: sha256.to_owned() };
    let ours = [found("kit.json", 1, ""), found("kit.json.minisig", 1, "")];
    let with = |others: &[Found]| compare(&kit, &[&ours[..], others].concat());
    let whole = [found("TRAINER.PUB", 7, HASH), found("es/Guia.pdf", 7, HASH)];
    assert_eq!(with(&whole), [], "a stick may shout");
    let other = HASH.replace('5', "6");
    assert_eq!(
        with(&[found("es/Guia.pdf", 7, &other), found("autorun.inf", 3, "")]),
        [
            Difference::Extra("autorun.inf".to_owned()),
            Difference::Changed("es/Guia.pdf".to_owned()),
            Difference::Missing("trainer.pub".to_owned()),
        ]
    );
    let twins = [whole[0].clone(), whole[1].clone(), found("ES/GUIA.PDF", 7, HASH)];
    assert_eq!(with(&twins), [Difference::Extra("ES/GUIA.PDF".to_owned())], "only one of them was signed");
}

proptest! {
    #[test]
    fn nothing_makes_the_reader_stop(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        drop(KitManifest::read(&bytes, Some(&bytes)));
    }
}
