//! Who may read a sealed package, and what the others see.

use cabildo_exchange::package::{
    Going, Kind, Opened, PackageProblem, Passphrase, RoundKey, Seal, Sealed, SealedPackage, example,
};

use crate::make::{self, Bytes, for_the_round, opened, passphrase};

fn sealed(bytes: &[u8]) -> SealedPackage<Bytes> {
    match opened(bytes).expect("readable") {
        Opened::Sealed(sealed) => sealed,
        Opened::Open(_) => panic!("it is sealed"),
    }
}

#[test]
fn the_outside_of_answers_tells_nothing_of_who_answered_what() {
    let bytes = make::small(Kind::Answers, &for_the_round(), Some(&example::signing_key().expect("a key")));
    let outside = sealed(&bytes);
    let manifest = outside.manifest();
    assert_eq!((&manifest.made_by, &manifest.council, &manifest.about), (&None, &None, &None));
    assert_eq!(manifest.signer, None, "the key would tell whose sheet it is");
    assert_eq!(manifest.parts.len(), 1, "how many files and which ones is not told");
    let Sealed::Round { round, recipient } = outside.sealed() else { panic!("for a round") };
    assert_eq!(*round, example::round(), "so that the right facilitator can be found");
    assert_eq!(*recipient, example::round_key().expect("a key").public());
    for secret in
        ["Jes\u{fa}s Mar\u{ed}a", "Alcald\u{ed}a", "Madurez", "evidence", "revisions", "small-example", "%PDF"]
    {
        let is_there = bytes.windows(secret.len()).any(|it| it == secret.as_bytes());
        assert!(!is_there, "{secret} can be read without the key");
    }
}

#[test]
fn another_passphrase_is_told_from_a_damaged_package() {
    let bytes = make::small(Kind::Plan, &passphrase("the passphrase"), None);
    assert_eq!(make::problem(&bytes), None);
    assert_eq!(make::problem_with(&bytes, "The passphrase"), Some(PackageProblem::WrongPassphrase));
    let at = bytes.windows(6).position(|it| it == b"scrypt").expect("a head");
    let mut changed = bytes.clone();
    changed[at + 10] ^= 1;
    let found = make::problem_with(&changed, "the passphrase");
    assert_eq!(found, Some(PackageProblem::Damaged { part: "content.age".to_owned() }), "it was the right one");
}

#[test]
fn a_passphrase_is_the_same_on_every_computer() {
    let bytes = make::small(Kind::Plan, &passphrase("oc\u{e9}ano"), None);
    assert_eq!(make::problem_with(&bytes, "oce\u{301}ano"), None, "an accent as a sign of its own");
}

#[test]
fn each_seal_asks_for_its_own_key() {
    let with_passphrase = make::small(Kind::Plan, &passphrase("x"), None);
    let found = sealed(&with_passphrase).open_with_key(&example::round_key().expect("a key")).map(drop);
    assert_eq!(found, Err(PackageProblem::NeedsPassphrase));
    let for_round = make::small(Kind::Answers, &for_the_round(), None);
    let found = sealed(&for_round).open_with_passphrase(&Passphrase::new("x")).map(drop);
    assert_eq!(found, Err(PackageProblem::SealedForAnother { round: Some(example::round()) }));
}

#[test]
fn who_holds_no_key_still_learns_that_it_is_whole() {
    let mut bytes = make::small(Kind::Answers, &for_the_round(), None);
    assert_eq!(sealed(&bytes).verify(&mut |_, _| Going::On), Ok(()));
    let at = bytes.windows(18).position(|it| it == b"age-encryption.org").expect("a head") + 500;
    bytes[at] ^= 1;
    let found = sealed(&bytes).verify(&mut |_, _| Going::On);
    assert_eq!(found, Err(PackageProblem::Damaged { part: "content.age".to_owned() }));
}

#[test]
fn a_key_sealed_for_by_somebody_elses_name_is_of_no_use() {
    // The outside says our key, what is inside was sealed for another.
    let other = Seal::Round { round: example::round(), recipient: RoundKey::generate().public() };
    let bytes = make::small(Kind::Answers, &other, None);
    let mut manifest = serde_json::to_value(sealed(&bytes).manifest()).expect("JSON");
    manifest["sealed"]["recipient"] = example::round_key().expect("a key").public().as_str().into();
    let at = bytes.windows(18).position(|it| it == b"age-encryption.org").expect("a head");
    let size = manifest["parts"][0]["size"].as_u64().expect("a size") as usize;
    let forged = make::forged(&[("content.age", &bytes[at..at + size])], &manifest);
    let found = make::problem(&forged);
    assert_eq!(found, Some(PackageProblem::SealedForAnother { round: Some(example::round()) }));
}

#[test]
fn keys_come_back_from_their_text_and_do_not_show_themselves() {
    let key = RoundKey::generate();
    let again: RoundKey = key.to_text().parse().expect("a key");
    assert_eq!(again.public(), key.public());
    assert!(!format!("{key:?} {:?}", Passphrase::new("secret")).to_lowercase().contains("secret"));
    for wrong in ["", "age1", "AGE-SECRET-KEY-1", key.public().as_str()] {
        assert!(wrong.parse::<RoundKey>().is_err(), "{wrong}");
    }
}

#[test]
fn the_usual_effort_is_what_a_reader_takes() {
    let bytes = make::small(Kind::Plan, &Seal::passphrase("the passphrase"), None);
    assert_eq!(make::problem(&bytes), None);
}
