//! Every byte of a package changed, and every end cut off.

use std::{collections::BTreeMap, sync::OnceLock};

use cabildo_exchange::package::{Kind, Opened, PackageProblem, Seal, Signature, example};
use proptest::prelude::*;

use crate::make::{self, for_the_round, open, opened, passphrase, problem};

/// A word for what was found.
fn word(problem: &PackageProblem) -> &'static str {
    match problem {
        PackageProblem::NotAPackage => "not a package",
        PackageProblem::TooNew { .. } => "too new",
        PackageProblem::CutOff => "cut off",
        PackageProblem::Damaged { .. } => "damaged",
        PackageProblem::WrongPassphrase => "wrong passphrase",
        PackageProblem::NeedsPassphrase => "needs a passphrase",
        PackageProblem::SealedForAnother { .. } => "sealed for another",
        PackageProblem::TooMuchEffort { .. } => "too much effort",
        PackageProblem::NameNotAllowed { .. } => "name",
        PackageProblem::Twice { .. } => "twice",
        PackageProblem::TooLarge { .. } => "too large",
        PackageProblem::TooMany { .. } => "too many",
        PackageProblem::Missing { .. } => "missing",
        PackageProblem::NotMentioned { .. } => "not mentioned",
        PackageProblem::Strange { .. } => "strange",
        PackageProblem::NotUnderstood { .. } => "not understood",
        PackageProblem::Medium { .. } => "medium",
        PackageProblem::Cancelled => "cancelled",
    }
}

/// What a changed byte came to, for each byte and a few ways of changing it.
fn flipped(bytes: &[u8], mut look: impl FnMut(&[u8]) -> &'static str) -> BTreeMap<&'static str, usize> {
    let mut found = BTreeMap::new();
    for at in 0..bytes.len() {
        for mask in [0x01, 0x20, 0xff] {
            let mut changed = bytes.to_vec();
            changed[at] ^= mask;
            *found.entry(look(&changed)).or_default() += 1;
        }
    }
    found
}

#[test]
fn a_changed_byte_of_a_signed_package_is_found_or_without_effect() {
    let signer = example::signing_key().expect("a key");
    let bytes = make::small(Kind::Results, &Seal::Open, Some(&signer));
    let before = open(&bytes).expect("readable").manifest().clone();
    let found = flipped(&bytes, |changed| match problem(changed) {
        Some(problem) => word(&problem),
        None => {
            let package = open(changed).expect("readable");
            match package.signature() {
                Signature::Valid { .. } => {
                    assert_eq!(package.manifest(), &before, "nothing that is read is another");
                    "without effect"
                }
                Signature::Broken => "broken signature",
                Signature::None => panic!("a signature cannot be made away with by one byte"),
            }
        }
    });
    // What has no effect are fields of the zip nobody reads: times, versions, what the
    // entries say a second time beside the list, the remark above the signature.
    let harmless = found["without effect"];
    assert!(harmless * 2 < bytes.len() * 3, "most are found: {found:?}");
    assert!(found["damaged"] > 0 && !found.contains_key("broken signature"), "the zip notices first: {found:?}");
    assert!(!found.contains_key("medium") && !found.contains_key("cancelled"), "{found:?}");
}

#[test]
fn a_changed_byte_of_what_is_sealed_is_never_taken_for_another_key() {
    for seal in [for_the_round(), passphrase("the passphrase")] {
        let bytes = make::small(Kind::Answers, &seal, None);
        let start = bytes.windows(18).position(|it| it == b"age-encryption.org").expect("a head");
        let content = start..start + opened(&bytes).expect("readable").manifest().parts[0].size as usize;
        let mut found = BTreeMap::<_, usize>::new();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let problem = problem(&changed);
            let is_damaged = matches!(problem, Some(PackageProblem::Damaged { .. }));
            assert!(is_damaged || !content.contains(&at), "byte {at} of what is sealed: {problem:?}");
            *found.entry(problem.as_ref().map_or("without effect", word)).or_default() += 1;
        }
        assert!(!found.contains_key("wrong passphrase"), "{found:?}");
        assert!(!found.contains_key("medium") && !found.contains_key("cancelled"), "{found:?}");
    }
}

#[test]
fn the_part_that_was_changed_is_named() {
    let parts = make::parts(Kind::Results);
    let bytes = make::small(Kind::Results, &Seal::Open, None);
    let (name, content) = &parts[1];
    let at = bytes.windows(content.len()).position(|it| it == content).expect("not compressed");
    let mut changed = bytes.clone();
    changed[at] ^= 1;
    assert_eq!(problem(&changed), Some(PackageProblem::Damaged { part: name.to_string() }));
}

#[test]
fn whatever_is_cut_off_is_found() {
    for seal in [Seal::Open, passphrase("the passphrase")] {
        let bytes = make::small(Kind::Results, &seal, None);
        for end in 0..bytes.len() {
            let found = opened(&bytes[..end]).map(drop).expect_err("a problem");
            assert_eq!(found, PackageProblem::CutOff, "{end} of {}", bytes.len());
        }
    }
}

#[test]
fn a_package_inside_a_package_is_not_taken_for_it() {
    let inner = make::small(Kind::Results, &Seal::Open, None);
    let mut parts = make::parts(Kind::Plan);
    parts.push((cabildo_exchange::package::PartName::Evidence(make::hash(&inner)), inner.clone()));
    let outer = make::written(example::head(Kind::Plan), &parts, &Seal::Open, None);
    let at = outer.windows(inner.len()).position(|it| it == inner).expect("not compressed");
    let cut = &outer[..at + inner.len()];
    assert!(opened(cut).is_err(), "the end of the inner one is not that of the outer one");
    assert_eq!(opened(&outer).expect("readable").manifest().kind, Kind::Plan);
}

#[test]
fn what_was_filled_up_with_zeros_is_found() {
    let bytes = make::small(Kind::Results, &Seal::Open, None);
    // A copy that broke off often has its full size, and zeros from some place on.
    for from in (0..bytes.len()).step_by(7) {
        let mut zeros = bytes.clone();
        zeros[from..].fill(0);
        assert!(zeros == bytes || opened(&zeros).is_err(), "from {from}");
    }
    for more in [&b"\0"[..], b"\r\n", &[0; 4096]] {
        let longer = [&bytes, more].concat();
        assert_eq!(opened(&longer).map(drop), Err(PackageProblem::Damaged { part: String::new() }));
    }
    let before = [b"\0", &bytes[..]].concat();
    assert_eq!(opened(&before).map(drop), Err(PackageProblem::NotAPackage));
}

#[test]
fn what_is_something_else_is_said_so() {
    for bytes in [&b"%PDF-1.7"[..], b"PK\x05\x06", b"hello, this is a letter", &[0; 100]] {
        assert_eq!(opened(bytes).map(drop), Err(PackageProblem::NotAPackage));
    }
    let other = make::zip(&[make::Entry::new("mimetype", b"application/vnd.oasis.opendocument.text")]);
    assert_eq!(opened(&other).map(drop), Err(PackageProblem::NotAPackage));
    assert!(matches!(opened(b""), Err(PackageProblem::CutOff)), "nothing of it came over");
}

#[test]
fn the_outside_of_a_seal_cannot_be_put_around_another() {
    let take = |bytes: &[u8]| match opened(bytes).expect("readable") {
        Opened::Sealed(sealed) => sealed.manifest().clone(),
        Opened::Open(_) => panic!("it is sealed"),
    };
    let one = make::small(Kind::Answers, &for_the_round(), None);
    let mut manifest = serde_json::to_value(take(&one)).expect("JSON");
    manifest["kind"] = "assessment".into();
    let at = one.windows(18).position(|it| it == b"age-encryption.org").expect("a head");
    let size = manifest["parts"][0]["size"].as_u64().expect("a size") as usize;
    let forged = make::forged(&[("content.age", &one[at..at + size])], &manifest);
    let found = problem(&forged);
    assert_eq!(found, Some(PackageProblem::Damaged { part: "manifest.json".to_owned() }));
}

/// Something done to a file: a byte set, a stretch taken away, doubled or moved.
#[derive(Debug, Clone)]
enum Change {
    Set(usize, u8),
    Remove(usize, usize),
    Double(usize, usize),
    Swap(usize, usize),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let at = 0..10_000_usize;
    let change = prop_oneof![
        4 => (at.clone(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        1 => (at.clone(), 1..300_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        1 => (at.clone(), 1..300_usize).prop_map(|(at, length)| Change::Double(at, length)),
        1 => (at.clone(), at).prop_map(|(one, other)| Change::Swap(one, other)),
    ];
    proptest::collection::vec(change, 1..8)
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let length = bytes.len().max(1);
        let stretch = |at: usize, more: usize| at % length..(at % length + more).min(bytes.len());
        match *change {
            Change::Set(at, byte) => bytes[at % length] = byte,
            Change::Remove(at, more) => drop(bytes.drain(stretch(at, more))),
            Change::Double(at, more) => {
                let piece = bytes[stretch(at, more)].to_vec();
                bytes.splice(at % length..at % length, piece);
            }
            Change::Swap(one, other) => bytes.swap(one % length, other % length),
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nothing_done_to_a_package_makes_it_say_something_else(changes in changes(), which in 0..3_usize) {
        let before = &samples()[which];
        let after = changed(before.clone(), &changes);
        if problem(&after).is_none() {
            let manifest = |bytes: &[u8]| opened(bytes).expect("readable").manifest().clone();
            prop_assert_eq!(manifest(&after), manifest(before), "read as if it were whole");
        }
    }
}

/// Signed, sealed for a round, sealed with a passphrase.
fn samples() -> &'static [Vec<u8>; 3] {
    static SAMPLES: OnceLock<[Vec<u8>; 3]> = OnceLock::new();
    SAMPLES.get_or_init(|| {
        let signer = example::signing_key().expect("a key");
        [(Kind::Results, Seal::Open), (Kind::Answers, for_the_round()), (Kind::Plan, passphrase("the passphrase"))]
            .map(|(kind, seal)| make::small(kind, &seal, Some(&signer)))
    })
}
