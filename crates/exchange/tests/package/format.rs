//! What is written down about packages is so.

use std::{fs, io::Read as _, path::PathBuf};

use cabildo_exchange::package::{
    FORMAT, Kind, MIMETYPE, Opened, PackageWriter, PartName, Seal, example, limits, schema,
};
use serde_json::{Value, json};

use crate::make;

fn docs(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name)
}

#[test]
fn the_schema_is_that_of_the_types() {
    let schema = serde_json::to_string_pretty(&schema()).expect("JSON") + "\n";
    let path = docs("package.schema.json");
    if std::env::var_os("CABILDO_WRITE").is_some() {
        fs::write(&path, &schema).expect("written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == schema,
        "docs/package.schema.json is old: CABILDO_WRITE=1 cargo test -p cabildo-exchange --test package"
    );
}

/// What the schema says against some JSON, read as one of its types.
fn against(definition: &str, instance: &Value) -> Vec<String> {
    let mut schema = schema();
    schema["$ref"] = format!("#/$defs/{definition}").into();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    validator.iter_errors(instance).map(|it| format!("{}: {it}", it.instance_path())).collect()
}

#[test]
fn packages_are_as_the_schema_says() {
    for kind in Kind::ALL {
        for seal in [Seal::Open, make::for_the_round(), make::passphrase("x")] {
            if kind == Kind::Answers && matches!(seal, Seal::Open) {
                continue;
            }
            let signer = example::signing_key().expect("a key");
            let bytes = make::small(kind, &seal, Some(&signer));
            let manifest = match make::opened(&bytes).expect("readable") {
                Opened::Open(package) => package.manifest().clone(),
                Opened::Sealed(sealed) => sealed.manifest().clone(),
            };
            let json = serde_json::to_value(&manifest).expect("JSON");
            assert_eq!(against("Manifest", &json), [""; 0], "{json:#}");
        }
    }
    let invitation = example::invitation().expect("a key").to_json().expect("short names");
    let json: Value = serde_json::from_slice(&invitation).expect("JSON");
    assert_eq!(against("Invitation", &json), [""; 0]);
    assert_ne!(against("Manifest", &json), [""; 0], "or the schema says nothing");
}

#[test]
fn revisions_are_as_the_schema_says() {
    let line: Value = serde_json::from_str(&block("jsonl")).expect("JSON");
    assert_eq!(against("Revision", &line), [""; 0]);
    let taken_away = json!({ "id": line["id"], "device": line["device"], "at": line["at"], "council": line["council"],
        "kind": "response", "key": "[]", "part": "comment", "worth": null, "follows": [line["id"]] });
    assert_eq!(against("Revision", &taken_away), [""; 0]);
    let mut more = line.clone();
    more["more"] = 1.into();
    assert_ne!(against("Revision", &more), [""; 0]);
}

/// The first block of this language in the page about the format.
fn block(language: &str) -> String {
    let page = fs::read_to_string(docs("package-format.md")).expect("the page");
    let rest = page.split_once(&format!("```{language}\n")).expect("a block").1;
    rest.split_once("```").expect("its end").0.to_owned()
}

#[test]
fn the_example_of_the_page_is_a_package() {
    let manifest: Value = serde_json::from_str(&block("json")).expect("JSON");
    assert_eq!(against("Manifest", &manifest), [""; 0]);
    let (rows, evidence) = (block("jsonl"), b"Acta 14\n");
    let name = format!("evidence/{}", make::hash(evidence));
    let parts = [("revisions.jsonl", rows.as_bytes()), (name.as_str(), &evidence[..])];
    assert_eq!(
        manifest["parts"],
        make::manifest("results", &parts)["parts"],
        "sizes and hashes of what the page shows"
    );
    assert_eq!(make::problem(&make::forged(&parts, &manifest)), None, "put together with any program for zips");
    // And our own writer says the same of it.
    let mut head = example::head(Kind::Results);
    head.program = manifest["program"].as_str().expect("a version").to_owned();
    let mut writer = PackageWriter::new(Vec::new(), head, &Seal::Open, None).expect("a beginning");
    writer.add(&PartName::Revisions, rows.as_bytes()).expect("rows");
    writer.add(&name.parse().expect("a name"), &evidence[..]).expect("evidence");
    let ours = serde_json::to_value(writer.finish().expect("an end").1).expect("JSON");
    assert_eq!(ours, manifest);
}

#[test]
fn the_example_of_an_invitation_is_one() {
    let text = block("text");
    let invitation = example::invitation().expect("a key");
    assert_eq!(text.trim(), invitation.to_text().expect("short names"));
}

#[test]
fn the_numbers_on_the_page_are_those_of_the_program() {
    let page = fs::read_to_string(docs("package-format.md")).expect("the page");
    let megabytes = |bytes: u64| format!("{} MB", bytes >> 20);
    for said in [
        MIMETYPE.to_owned(),
        format!("`format` {FORMAT}"),
        "100,000 parts".to_owned(),
        megabytes(limits::MOST_MANIFEST),
        megabytes(limits::MOST_REVISIONS),
        megabytes(limits::MOST_EVIDENCE),
        megabytes(limits::MOST_INSTRUMENT_FILE),
        megabytes(limits::MOST_LINE as u64),
        format!("{} GB", limits::MOST_TOGETHER >> 30),
        format!("{} times", limits::MOST_RATIO),
        format!("2^{}", limits::MOST_EFFORT),
        format!("{} characters", limits::MOST_WORDS),
    ] {
        assert!(page.contains(&said), "the page does not say {said}");
    }
    assert_eq!(limits::MOST_PARTS, 100_000);
}

#[test]
fn any_program_for_zips_finds_the_parts() {
    let bytes = make::small(Kind::Results, &Seal::Open, None);
    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(
        &bytes[38..38 + MIMETYPE.len()],
        MIMETYPE.as_bytes(),
        "where programs that tell files by their kind look"
    );
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
    let mut manifest = String::new();
    zip.by_name("manifest.json").expect("there").read_to_string(&mut manifest).expect("text");
    assert!(manifest.contains("\"format\": 1"), "{manifest}");
}
