//! Who stands for a package.

use cabildo_exchange::package::{Kind, Seal, Signature, SigningKey, SigningPublic, example};

use crate::make::{self, Entry, entries, manifest, open, zip};

const ROWS: (&str, &[u8]) = ("revisions.jsonl", b"{}\n");

/// A signed package as its entries: `mimetype`, rows, manifest, signature.
fn signed() -> (Vec<Entry>, String) {
    let signer = example::signing_key().expect("a key");
    let bytes = make::small(Kind::Results, &Seal::Open, Some(&signer));
    let package = open(&bytes).expect("readable");
    let json = serde_json::to_string_pretty(package.manifest()).expect("JSON") + "\n";
    let at = bytes.windows(17).position(|it| it == b"untrusted comment").expect("a signature");
    let end = at + bytes[at..].windows(2).position(|it| it == b"PK").expect("an end");
    let signature = String::from_utf8_lossy(&bytes[at..end]).into_owned();
    let mut entries = vec![Entry::new("mimetype", b"application/vnd.cabildo")];
    entries.extend(make::parts(Kind::Results).iter().map(|(name, it)| Entry::new(&name.to_string(), it)));
    entries.push(Entry::new("manifest.json", json.as_bytes()));
    entries.push(Entry::new("manifest.json.minisig", signature.as_bytes()));
    (entries, signature)
}

fn signature(entries: &[Entry]) -> Signature {
    open(&zip(entries)).expect("readable").signature().clone()
}

#[test]
fn a_signature_is_of_the_manifest_as_it_is() {
    let (entries, _) = signed();
    assert!(matches!(signature(&entries), Signature::Valid { .. }), "packed by another program, byte by byte the same");
    let mut changed = entries.clone();
    let json = String::from_utf8(entries[4].content.clone()).expect("text").replace("primera", "segunda");
    changed[4] = Entry::new("manifest.json", json.as_bytes());
    assert_eq!(signature(&changed), Signature::Broken);
}

#[test]
fn a_signature_that_was_taken_away_is_missed() {
    let (mut without, text) = signed();
    without.pop();
    assert_eq!(signature(&without), Signature::Broken, "the manifest says who signed");
    let mut unsigned = entries(&[ROWS], &manifest("results", &[ROWS]));
    assert_eq!(signature(&unsigned), Signature::None);
    unsigned.push(Entry::new("manifest.json.minisig", text.as_bytes()));
    assert_eq!(signature(&unsigned), Signature::Broken, "of another package");
}

#[test]
fn whatever_stands_where_a_signature_should_is_broken() {
    let (entries, text) = signed();
    let lines: Vec<&str> = text.lines().collect();
    let short = [lines[0], lines[1], lines[2], "AAAA"].join("\n");
    let other = [lines[0], lines[1], "trusted comment: another", lines[3]].join("\n");
    for wrong in ["", "\n\n\n\n", "untrusted comment: x\nAAAA\ntrusted comment: x\nAAAA", &short, &other] {
        let mut changed = entries.clone();
        changed[5] = Entry::new("manifest.json.minisig", wrong.as_bytes());
        assert_eq!(signature(&changed), Signature::Broken, "{wrong:?}");
    }
}

#[test]
fn keys_come_back_from_their_text_and_do_not_show_themselves() {
    let key = SigningKey::generate().expect("randomness");
    let again: SigningKey = key.to_text().parse().expect("a key");
    assert_eq!(again.public(), key.public());
    assert!(!format!("{key:?}").contains(key.to_text().lines().nth(1).expect("the key")));
    let public: SigningPublic = key.public().as_str().parse().expect("a key");
    assert_eq!(&public, key.public());
    assert_eq!(public.short().len(), 19, "four times four digits: {}", public.short());
    for wrong in ["", "RWQ", "AAAA", &"A".repeat(56), &format!("{public}x")] {
        assert!(wrong.parse::<SigningPublic>().is_err(), "{wrong}");
        assert!(wrong.parse::<SigningKey>().is_err(), "{wrong}");
    }
}
