//! Packages made to hurt.

use cabildo_exchange::package::{FORMAT, Opened, PackageProblem, Passphrase, Seal, example, limits};
use serde_json::{Value, json};

use crate::make::{self, Entry, entries, forged, manifest, opened, problem, zip};

const ROWS: (&str, &[u8]) = ("revisions.jsonl", b"{}\n");

fn damaged(part: &str) -> Option<PackageProblem> {
    Some(PackageProblem::Damaged { part: part.to_owned() })
}

/// A good package as its entries, to change one thing of.
fn good() -> Vec<Entry> {
    entries(&[ROWS], &manifest("results", &[ROWS]))
}

#[test]
fn what_is_forged_rightly_is_read() {
    assert_eq!(problem(&zip(&good())), None, "or the other tests say nothing");
    let mut packed = good();
    packed[1] = Entry::deflated(ROWS.0, ROWS.1);
    assert_eq!(problem(&zip(&packed)), None);
}

#[test]
fn a_part_with_a_password_is_refused() {
    let mut with = good();
    with[1].flags = 1;
    assert_eq!(problem(&zip(&with)), Some(PackageProblem::Strange { part: ROWS.0.to_owned() }));
}

#[test]
fn links_folders_and_other_ways_of_packing_are_refused() {
    let strange = Some(PackageProblem::Strange { part: ROWS.0.to_owned() });
    let mut link = good();
    link[1].attributes = 0o120_777 << 16;
    assert_eq!(problem(&zip(&link)), strange, "a link");
    for method in [1, 6, 9, 12, 14, 93, 99, 1234] {
        let mut other = good();
        other[1].method = method;
        assert_eq!(problem(&zip(&other)), strange, "method {method}");
    }
    let mut folder = good();
    folder.push(Entry::new("evidence/", b""));
    assert!(matches!(problem(&zip(&folder)), Some(PackageProblem::NameNotAllowed { .. })));
}

#[test]
fn entries_that_share_bytes_are_refused() {
    let mut over = good();
    over[1].at = Some(0);
    assert!(problem(&zip(&over)).is_some());
    let mut over = good();
    over[2].at = Some(40);
    assert!(problem(&zip(&over)).is_some());
    // A few bytes, listed a thousand times: what is unpacked would be a thousand times larger.
    let hash = make::hash(b"x");
    let mut many = good();
    let at = zip(&many[..1]).len() as u32 - 22 - 46 - 8;
    let names: Vec<String> = (0..1_000).map(|it| format!("instruments/i{it}/1/es.ftl")).collect();
    many.splice(1..1, names.iter().map(|name| Entry { at: Some(at), ..Entry::new(name, b"x") }));
    assert!(problem(&zip(&many)).is_some(), "{hash}");
}

#[test]
fn what_a_zip_says_of_its_own_size_is_compared() {
    let bytes = zip(&good());
    let end = bytes.len() - 22;
    let with = |changes: &[(usize, &[u8])]| {
        let mut changed = bytes.clone();
        changes.iter().for_each(|(at, to)| changed[end + at..end + at + to.len()].copy_from_slice(to));
        problem(&changed)
    };
    assert_eq!(with(&[]), None);
    assert!(with(&[(8, &[2, 0]), (10, &[2, 0])]).is_some(), "fewer entries than there are");
    assert!(with(&[(8, &[9, 0]), (10, &[9, 0])]).is_some(), "more");
    assert_eq!(with(&[(12, &[0; 4])]), damaged(""), "a list of no length");
    assert_eq!(with(&[(16, &[0; 4])]), damaged(""), "a list that begins elsewhere");
    assert_eq!(with(&[(20, &[1, 0])]), damaged(""), "a remark that is not there");
    assert!(with(&[(10, &[255, 255])]).is_some(), "as if it were a large zip");
    assert!(with(&[(4, &[1, 0])]).is_some(), "of several disks");
}

/// The end of a large zip before the usual end, which points to it.
fn far(bytes: &[u8], entries: u64, length: u64, start: u64, at: u64) -> Vec<u8> {
    let numbers: Vec<u8> = [entries, entries, length, start].iter().flat_map(|it| it.to_le_bytes()).collect();
    let record = [&b"PK\x06\x06"[..], &44_u64.to_le_bytes(), &[45, 0, 45, 0], &[0; 8], &numbers].concat();
    let locator = [&b"PK\x06\x07"[..], &[0; 4], &at.to_le_bytes(), &1_u32.to_le_bytes()].concat();
    let end = [&b"PK\x05\x06"[..], &[0; 4], &[255; 12], &[0; 2]].concat();
    [&bytes[..bytes.len() - 22], &record, &locator, &end].concat()
}

#[test]
fn what_a_large_zip_says_of_itself_is_compared() {
    let bytes = zip(&good());
    let end = bytes.len() as u64 - 22;
    let start = u64::from(u32::from_le_bytes(bytes[end as usize + 16..][..4].try_into().expect("four")));
    let length = end - start;
    assert_eq!(problem(&far(&bytes, 3, length, start, end)), None, "a large zip may be small");
    assert_eq!(problem(&far(&bytes, 3, length, start, 0)), damaged(""), "its end lies elsewhere");
    assert_eq!(problem(&far(&bytes, 3, length + 1, start, end)), damaged(""));
    assert_eq!(
        problem(&far(&bytes, 3, u64::MAX, start, end)),
        Some(PackageProblem::TooMany { most: limits::MOST_PARTS })
    );
    let many = Some(PackageProblem::TooMany { most: limits::MOST_PARTS });
    assert_eq!(problem(&far(&bytes, u64::MAX, length, start, end)), many);
    assert_eq!(problem(&far(&bytes, 1 << 20, length, start, end)), many);
    assert!(problem(&far(&bytes, 2, length, start, end)).is_some());
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let outside = [
        "../revisions.jsonl",
        "/revisions.jsonl",
        "a/../b",
        "revisions.jsonl\0",
        "C:\\x",
        "evidence\\x",
        "evidence/..",
        "instruments/../1/es.ftl",
        "instruments/CON/1/es.ftl",
        "instruments/a./1/es.ftl",
        "instruments/a/1/nul.ftl",
        "instruments/a/01/es.ftl",
        "instruments/a/-1/es.ftl",
        "instruments/a/1/es.exe",
        "evidence/ABCDEF",
        "",
        ".",
        "logos/1/picture",
        "Revisions.jsonl",
        "revisions.jsonl.",
        "revisions.jsonl ",
        "MIMETYPE",
        "e\u{301}",
        &"x".repeat(5_000),
    ];
    for name in outside {
        let mut with = good();
        with.push(Entry::new(name, b"x"));
        let found = problem(&zip(&with));
        assert!(matches!(found, Some(PackageProblem::NameNotAllowed { .. })), "{name:?}: {found:?}");
        let listed = manifest("results", &[ROWS, (name, b"x")]);
        let found = problem(&forged(&[ROWS], &listed));
        assert!(matches!(found, Some(PackageProblem::NameNotAllowed { .. })), "listed {name:?}: {found:?}");
    }
    let mut not_text = good();
    not_text.push(Entry { name: vec![0xff, 0xfe], ..Entry::new("", b"x") });
    assert!(matches!(problem(&zip(&not_text)), Some(PackageProblem::NameNotAllowed { .. })));
}

#[test]
fn two_parts_of_one_name_are_refused() {
    let mut twice = good();
    twice.push(Entry::new(ROWS.0, b"{\"other\":1}\n"));
    assert_eq!(problem(&zip(&twice)), Some(PackageProblem::Twice { part: String::new() }));
    let listed = manifest("results", &[ROWS, ROWS]);
    assert_eq!(problem(&forged(&[ROWS], &listed)), Some(PackageProblem::Twice { part: ROWS.0.to_owned() }));
    let (small, large) = (("instruments/a/1/es.ftl", &b"x"[..]), ("instruments/A/1/es.ftl", &b"x"[..]));
    let parts = [ROWS, small, large];
    let found = problem(&forged(&parts, &manifest("results", &parts)));
    assert_eq!(found, Some(PackageProblem::Twice { part: large.0.to_owned() }), "one file on most computers");
}

#[test]
fn parts_are_all_there_and_all_told_of() {
    let evidence = format!("evidence/{}", make::hash(b"x"));
    let both = [ROWS, (evidence.as_str(), &b"x"[..])];
    let missing = forged(&[ROWS], &manifest("results", &both));
    assert_eq!(problem(&missing), Some(PackageProblem::Missing { part: evidence.clone() }));
    let hidden = forged(&both, &manifest("results", &[ROWS]));
    assert_eq!(problem(&hidden), Some(PackageProblem::NotMentioned { part: evidence }));
    let without = zip(&good()[..2]);
    assert_eq!(problem(&without), Some(PackageProblem::Missing { part: "manifest.json".to_owned() }));
    let empty = forged(&[], &manifest("results", &[]));
    assert_eq!(problem(&empty), Some(PackageProblem::Missing { part: ROWS.0.to_owned() }));
    let instrument = forged(&[ROWS], &manifest("instrument", &[ROWS]));
    assert_eq!(problem(&instrument), Some(PackageProblem::Missing { part: "instruments".to_owned() }));
}

#[test]
fn evidence_under_the_name_of_other_evidence_is_refused() {
    let name = format!("evidence/{}", make::hash(b"what was shown"));
    let parts = [ROWS, (name.as_str(), &b"what is there"[..])];
    assert_eq!(problem(&forged(&parts, &manifest("results", &parts))), damaged(&name));
}

#[test]
fn a_part_is_no_larger_than_it_says() {
    // A gigabyte of blanks in a megabyte: reading stops where the manifest says it ends.
    let blanks = vec![b' '; 64 << 20];
    let mut bomb = good();
    bomb[1] = Entry { size: 3, ..Entry::deflated(ROWS.0, &blanks) };
    assert_eq!(problem(&zip(&bomb)), damaged(ROWS.0));
    let mut honest = entries(&[], &manifest("results", &[(ROWS.0, &vec![b' '; 128 << 20])]));
    honest.insert(1, Entry::deflated(ROWS.0, &blanks));
    let found = problem(&zip(&honest));
    assert_eq!(found, Some(PackageProblem::TooLarge { part: String::new() }), "only nonsense packs so well");
}

#[test]
fn sizes_that_are_listed_are_limited() {
    let with = |size: u64, name: &str| {
        let mut listed = manifest("results", &[ROWS]);
        listed["parts"].as_array_mut().expect("parts").push(json!({
            "name": name, "size": size, "sha256": name.rsplit('/').next(),
        }));
        problem(&forged(&[ROWS], &listed))
    };
    let evidence = format!("evidence/{}", make::hash(b"x"));
    assert_eq!(with((64 << 20) + 1, &evidence), Some(PackageProblem::TooLarge { part: evidence.clone() }));
    assert_eq!(with(u64::MAX, &evidence), Some(PackageProblem::TooLarge { part: evidence }));
    let parts: Vec<Value> = (0..200_u32)
        .map(|it| make::hash(&it.to_le_bytes()))
        .map(|hash| json!({ "name": format!("evidence/{hash}"), "size": 64 << 20, "sha256": hash }))
        .collect();
    let mut listed = manifest("results", &[ROWS]);
    listed["parts"].as_array_mut().expect("parts").extend(parts);
    let found = problem(&forged(&[ROWS], &listed));
    assert_eq!(found, Some(PackageProblem::TooLarge { part: String::new() }), "twelve gigabytes together");
}

#[test]
fn a_manifest_is_read_within_limits() {
    let with = |json: &[u8]| {
        let mut forged = good();
        forged[2] = Entry::deflated("manifest.json", json);
        problem(&zip(&forged))
    };
    assert_eq!(with(b""), damaged("manifest.json"));
    assert_eq!(with(b"[]"), damaged("manifest.json"));
    assert_eq!(with(&vec![b'['; 1 << 20]), damaged("manifest.json"), "deep");
    let deep = format!("{{\"format\":1,\"x\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(with(deep.as_bytes()), damaged("manifest.json"), "deep where nobody looks");
    let large = PackageProblem::TooLarge { part: "manifest.json".to_owned() };
    assert_eq!(with(&vec![b' '; 25 << 20]), Some(large.clone()));
    let mut long = manifest("results", &[ROWS]);
    long["about"] = "x".repeat(501).into();
    assert_eq!(with(long.to_string().as_bytes()), Some(large));
    let mut newer = manifest("results", &[ROWS]);
    newer["format"] = (FORMAT + 1).into();
    newer["kind"] = "something new".into();
    assert_eq!(with(newer.to_string().as_bytes()), Some(PackageProblem::TooNew { format: FORMAT + 1 }));
    let mut more = manifest("results", &[ROWS]);
    more["later"] = json!({ "anything": true });
    assert_eq!(with(more.to_string().as_bytes()), None, "what is not known is not read");
    let mut twice = manifest("results", &[ROWS]).to_string();
    twice.insert_str(1, "\"kind\":\"plan\",");
    assert_eq!(with(twice.as_bytes()), damaged("manifest.json"), "two kinds");
}

#[test]
fn a_sealed_package_has_nothing_beside_what_is_sealed() {
    let sealed = json!({ "for": "passphrase" });
    let content = ("content.age", &b"age-encryption.org/v1\n"[..]);
    let mut listed = manifest("results", &[content, ROWS]);
    listed["sealed"] = sealed.clone();
    let found = problem(&forged(&[content, ROWS], &listed));
    assert_eq!(found, Some(PackageProblem::NameNotAllowed { name: ROWS.0.to_owned() }));
    let mut listed = manifest("results", &[]);
    listed["sealed"] = sealed;
    assert_eq!(problem(&forged(&[], &listed)), Some(PackageProblem::Missing { part: "content.age".to_owned() }));
    let listed = manifest("results", &[ROWS, content]);
    let found = problem(&forged(&[ROWS, content], &listed));
    assert_eq!(found, Some(PackageProblem::NameNotAllowed { name: "content.age".to_owned() }));
}

#[test]
fn a_passphrase_costs_no_more_than_it_may() {
    let seal = Seal::Passphrase { passphrase: Passphrase::new("x"), effort: 2 };
    let bytes = make::small(cabildo_exchange::package::Kind::Results, &seal, None);
    let Opened::Sealed(sealed) = opened(&bytes).expect("readable") else { panic!("it is sealed") };
    let mut listed = serde_json::to_value(sealed.manifest()).expect("JSON");
    let at = bytes.windows(18).position(|it| it == b"age-encryption.org").expect("a head");
    let size = listed["parts"][0]["size"].as_u64().expect("a size") as usize;
    let content = &bytes[at..at + size];
    let head = content.windows(3).position(|it| it == b" 2\n").expect("the effort");
    let hard = [&content[..head], b" 30\n", &content[head + 3..]].concat();
    listed["parts"] = manifest("results", &[("content.age", &hard)])["parts"].clone();
    let found = problem(&forged(&[("content.age", &hard)], &listed));
    assert_eq!(found, Some(PackageProblem::TooMuchEffort { asked: 30 }));
    // A head that never ends is not read to its end.
    let endless = [&b"age-encryption.org/v1\n-> X25519 "[..], &vec![b'a'; 4 << 20]].concat();
    listed["parts"] = manifest("results", &[("content.age", &endless)])["parts"].clone();
    assert!(problem(&forged(&[("content.age", &endless)], &listed)).is_some());
}

#[test]
fn no_key_of_another_round_is_tried() {
    let bytes = make::small(cabildo_exchange::package::Kind::Answers, &make::for_the_round(), None);
    let Opened::Sealed(sealed) = opened(&bytes).expect("readable") else { panic!("it is sealed") };
    let another = cabildo_exchange::package::RoundKey::generate();
    let found = sealed.open_with_key(&another).map(drop);
    assert_eq!(found, Err(PackageProblem::SealedForAnother { round: Some(example::round()) }));
}
