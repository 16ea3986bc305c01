//! Packages as they were once written stay readable, and whatever once broke a
//! reader is read again. `CABILDO_WRITE=1` writes what the fuzzers begin with, where it is missing.

use std::{fs, path::PathBuf};

use cabildo_exchange::package::{Going, Invitation, Kind, Manifest, Opened, PartName, Passphrase, Seal, example};
use serde_json::Value;

use crate::make::{self, for_the_round, passphrase};

fn folder(kind: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(kind)
}

fn corpus(kind: &str) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(folder(kind)).expect("a folder").map(|it| it.expect("a file").path());
    files
        .map(|it| (it.file_name().expect("a name").to_string_lossy().into_owned(), fs::read(it).expect("readable")))
        .collect()
}

/// Writes what is not there yet: what is sealed is another each time.
fn keep(kind: &str, name: &str, content: impl FnOnce() -> Vec<u8>) {
    let path = folder(kind).join(name);
    if std::env::var_os("CABILDO_WRITE").is_some() && !path.exists() {
        fs::create_dir_all(folder(kind)).expect("a folder");
        fs::write(path, content()).expect("written");
    }
}

fn content(package: &[u8]) -> Vec<u8> {
    let at = package.windows(18).position(|it| it == b"age-encryption.org").expect("a head");
    let size = make::opened(package).expect("readable").manifest().parts[0].size as usize;
    package[at..at + size].to_vec()
}

#[test]
fn packages_of_the_first_format_stay_readable() {
    let signer = example::signing_key().expect("a key");
    let signer = Some(&signer);
    keep("package", "results.cabildo", || make::small(Kind::Results, &Seal::Open, None));
    keep("package", "instrument-signed.cabildo", || make::small(Kind::Instrument, &Seal::Open, signer));
    keep("package", "answers-for-a-round.cabildo", || make::small(Kind::Answers, &for_the_round(), signer));
    keep("package", "plan-with-passphrase.cabildo", || make::small(Kind::Plan, &passphrase("the passphrase"), None));
    let readable = ["results", "instrument-signed", "answers-for-a-round", "plan-with-passphrase"];
    for (name, bytes) in corpus("package") {
        let found = make::problem(&bytes);
        if readable.iter().any(|it| name.strip_suffix(".cabildo") == Some(it)) {
            assert_eq!(found, None, "{name}");
        }
        if let Ok(Opened::Open(mut package)) = make::opened(&bytes) {
            if let Ok(lines) = package.lines::<Value>(&PartName::Revisions) {
                lines.for_each(drop);
            }
            for (id, version) in package.instruments() {
                drop(package.instrument(&id, version, &cabildo_exchange::Known::default()));
            }
        }
    }
}

#[test]
fn manifests_end_in_one_or_a_problem() {
    keep("manifest", "usual.json", || {
        serde_json::to_vec(make::open(&make::small(Kind::Results, &Seal::Open, None)).expect("readable").manifest())
            .expect("JSON")
    });
    for (name, bytes) in corpus("manifest") {
        if let Ok(manifest) = Manifest::read(&bytes) {
            let again = serde_json::to_vec(&manifest).expect("JSON");
            assert_eq!(Manifest::read(&again).as_ref(), Ok(&manifest), "{name}");
        }
    }
}

#[test]
fn what_is_sealed_ends_in_a_package_or_a_problem() {
    keep("sealed", "round.age", || content(&make::small(Kind::Answers, &for_the_round(), None)));
    keep("sealed", "passphrase.age", || content(&make::small(Kind::Answers, &passphrase("the passphrase"), None)));
    let key = example::round_key().expect("a key");
    for (_, bytes) in corpus("sealed") {
        let mut manifest = make::manifest("answers", &[("content.age", &bytes)]);
        let round = serde_json::json!({ "for": "round", "round": example::round(), "recipient": key.public() });
        for sealed in [round, serde_json::json!({ "for": "passphrase" })] {
            manifest["sealed"] = sealed;
            drop(make::problem(&make::forged(&[("content.age", &bytes)], &manifest)));
        }
    }
    let Opened::Sealed(sealed) =
        make::opened(&corpus("package").into_iter().find(|(name, _)| name.starts_with("plan")).expect("there").1)
            .expect("readable")
    else {
        panic!("it is sealed")
    };
    let mut package = sealed.open_with_passphrase(&Passphrase::new("the passphrase")).expect("ours");
    assert_eq!(package.verify(&mut |_, _| Going::On), Ok(()));
}

#[test]
fn invitations_end_in_one_or_a_problem() {
    keep("invitation", "usual.txt", || example::invitation().expect("a key").to_text().expect("short").into_bytes());
    for (name, bytes) in corpus("invitation") {
        if let Ok(invitation) = String::from_utf8_lossy(&bytes).parse::<Invitation>() {
            let again = invitation.to_text().map(|text| text.parse::<Invitation>());
            assert!(again.is_ok_and(|it| it.is_ok()), "{name}");
        }
    }
}
