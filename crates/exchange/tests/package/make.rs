//! Packages for the tests: good ones by the writer, and others byte by byte.

use std::io::{Cursor, Write as _};

use cabildo_exchange::package::{
    Going, Head, Kind, Opened, Package, PackageProblem, PackageWriter, PartName, Passphrase, Seal, SigningKey, example,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub(crate) type Bytes = Cursor<Vec<u8>>;

/// A quick passphrase.
pub(crate) fn passphrase(typed: &str) -> Seal {
    Seal::Passphrase { passphrase: Passphrase::new(typed), effort: 2 }
}

pub(crate) fn for_the_round() -> Seal {
    Seal::Round { round: example::round(), recipient: example::round_key().expect("a key").public() }
}

pub(crate) fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The parts a package of the kind has at least, and some more.
pub(crate) fn parts(kind: Kind) -> Vec<(PartName, Vec<u8>)> {
    let evidence = b"%PDF-1.7 minutes of the meeting".to_vec();
    let instrument = (PartName::structure("small-example", 1), b"id = \"small-example\"\n".to_vec());
    let rows = (PartName::Revisions, b"{\"a\":1}\n{\"b\":\"\xc3\xa1\"}\n".to_vec());
    match kind {
        Kind::Assessment | Kind::Answers | Kind::Results | Kind::Plan => {
            vec![rows, (PartName::Evidence(hash(&evidence)), evidence), instrument]
        }
        Kind::Instrument => {
            vec![instrument, (PartName::words("small-example", 1, "es"), b"LID = Liderazgo\n".to_vec())]
        }
        Kind::Invitation => {
            let invitation = example::invitation().expect("a key").to_json().expect("short names");
            vec![(PartName::Invitation, invitation), instrument, rows]
        }
    }
}

/// A package of these parts.
pub(crate) fn written(head: Head, parts: &[(PartName, Vec<u8>)], seal: &Seal, signer: Option<&SigningKey>) -> Vec<u8> {
    let mut writer = PackageWriter::new(Vec::new(), head, seal, signer).expect("a beginning");
    for (name, content) in parts {
        writer.add(name, &content[..]).expect("a part");
    }
    writer.finish().expect("an end").0
}

/// A small open package.
pub(crate) fn small(kind: Kind, seal: &Seal, signer: Option<&SigningKey>) -> Vec<u8> {
    written(example::head(kind), &parts(kind), seal, signer)
}

pub(crate) fn opened(bytes: &[u8]) -> Result<Opened<Bytes>, PackageProblem> {
    Opened::new(Cursor::new(bytes.to_vec()))
}

/// An open package.
pub(crate) fn open(bytes: &[u8]) -> Result<Package<Bytes>, PackageProblem> {
    match opened(bytes)? {
        Opened::Open(package) => Ok(package),
        Opened::Sealed(_) => panic!("it is sealed"),
    }
}

/// What is wrong with it, if anything is, opened with whatever it needs and read to the end.
pub(crate) fn problem(bytes: &[u8]) -> Option<PackageProblem> {
    problem_with(bytes, "the passphrase")
}

pub(crate) fn problem_with(bytes: &[u8], typed: &str) -> Option<PackageProblem> {
    let read = || -> Result<(), PackageProblem> {
        match opened(bytes)? {
            Opened::Open(mut package) => package.verify(&mut |_, _| Going::On),
            Opened::Sealed(sealed) => match sealed.sealed() {
                cabildo_exchange::package::Sealed::Round { .. } => {
                    let key = example::round_key().expect("a key");
                    sealed.open_with_key(&key)?.verify(&mut |_, _| Going::On)
                }
                cabildo_exchange::package::Sealed::Passphrase => {
                    sealed.open_with_passphrase(&Passphrase::new(typed))?.verify(&mut |_, _| Going::On)
                }
            },
        }
    };
    read().err()
}

/// A manifest that fits these parts.
pub(crate) fn manifest(kind: &str, parts: &[(&str, &[u8])]) -> Value {
    let parts: Vec<Value> = parts
        .iter()
        .map(|(name, content)| json!({ "name": name, "size": content.len(), "sha256": hash(content) }))
        .collect();
    json!({
        "format": 1, "kind": kind, "id": "019a0000-0000-7000-8000-000000000001",
        "made_at": "2026-09-21T14:13:20Z", "program": "0.1.0", "parts": parts,
    })
}

/// The entries of a forged package: `mimetype`, the parts, and the manifest.
pub(crate) fn entries(parts: &[(&str, &[u8])], manifest: &Value) -> Vec<Entry> {
    let mut entries = vec![Entry::new("mimetype", b"application/vnd.cabildo")];
    entries.extend(parts.iter().map(|(name, content)| Entry::new(name, content)));
    entries.push(Entry::new("manifest.json", manifest.to_string().as_bytes()));
    entries
}

/// A forged package.
pub(crate) fn forged(parts: &[(&str, &[u8])], manifest: &Value) -> Vec<u8> {
    zip(&entries(parts, manifest))
}

/// One entry of a zip, and what it says of itself.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) name: Vec<u8>,
    /// As it lies in the zip.
    pub(crate) content: Vec<u8>,
    pub(crate) crc: u32,
    pub(crate) size: u32,
    pub(crate) method: u16,
    pub(crate) flags: u16,
    /// What the list says of the kind of file.
    pub(crate) attributes: u32,
    /// Where the list says it begins, if not where it does.
    pub(crate) at: Option<u32>,
    /// More for the list.
    pub(crate) extra: Vec<u8>,
}

impl Entry {
    pub(crate) fn new(name: &str, content: &[u8]) -> Self {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let (crc, size) = (crc.sum(), content.len() as u32);
        let (name, content) = (name.as_bytes().to_vec(), content.to_vec());
        Self { name, content, crc, size, method: 0, flags: 0, attributes: 0, at: None, extra: vec![] }
    }

    /// Compressed.
    pub(crate) fn deflated(name: &str, content: &[u8]) -> Self {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(6));
        encoder.write_all(content).expect("memory");
        Self { content: encoder.finish().expect("memory"), method: 8, ..Self::new(name, content) }
    }
}

/// The entries as a zip.
pub(crate) fn zip(entries: &[Entry]) -> Vec<u8> {
    let (mut zip, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let at = entry.at.unwrap_or(zip.len() as u32);
        let numbers = [entry.crc, entry.content.len() as u32, entry.size].map(u32::to_le_bytes).concat();
        let about =
            [&20_u16.to_le_bytes()[..], &entry.flags.to_le_bytes(), &entry.method.to_le_bytes(), &[0; 4], &numbers];
        let length = (entry.name.len() as u16).to_le_bytes();
        zip.extend([&b"PK\x03\x04"[..], &about.concat(), &length, &[0; 2], &entry.name, &entry.content].concat());
        let extra = (entry.extra.len() as u16).to_le_bytes();
        // Made on Unix, so that attributes say what kind of file it is.
        list.extend([&b"PK\x01\x02\x14\x03"[..], &about.concat(), &length, &extra, &[0; 6]].concat());
        list.extend([&entry.attributes.to_le_bytes()[..], &at.to_le_bytes(), &entry.name, &entry.extra].concat());
    }
    let start = zip.len() as u32;
    let count = (entries.len() as u16).to_le_bytes();
    let end = [&b"PK\x05\x06"[..], &[0; 4], &count, &count, &(list.len() as u32).to_le_bytes(), &start.to_le_bytes()];
    [zip, list, end.concat(), vec![0; 2]].concat()
}
