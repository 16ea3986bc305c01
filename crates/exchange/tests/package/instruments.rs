//! Instruments that come along.

use std::{fs, path::Path};

use cabildo_exchange::{
    InstrumentFiles, Known,
    package::{Kind, PackageProblem, PackageWriter, Seal, example, instruments::InstrumentProblem},
    read_instrument,
};

use crate::make;

/// An instrument of ours, as its files.
fn files() -> InstrumentFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/instruments");
    let mut folders: Vec<_> = fs::read_dir(folder).expect("a folder").map(|it| it.expect("one").path()).collect();
    folders.sort();
    let folder = folders.iter().find(|it| it.join("instrument.toml").exists()).expect("an instrument");
    let mut files = InstrumentFiles {
        structure: fs::read_to_string(folder.join("instrument.toml")).expect("text"),
        ..InstrumentFiles::default()
    };
    for file in fs::read_dir(folder).expect("a folder").map(|it| it.expect("one").path()) {
        if file.extension().is_some_and(|it| it == "ftl") {
            let language = file.file_stem().expect("a name").to_string_lossy().into_owned();
            files.words.insert(language, fs::read_to_string(file).expect("text"));
        }
    }
    files
}

fn packed(id: &str, version: u32, files: &InstrumentFiles) -> Vec<u8> {
    let mut writer =
        PackageWriter::new(Vec::new(), example::head(Kind::Instrument), &Seal::Open, None).expect("a beginning");
    writer.add_instrument(id, version, files).expect("added");
    writer.finish().expect("an end").0
}

fn known() -> Known {
    Known::default()
}

#[test]
fn an_instrument_comes_as_it_left() {
    let files = files();
    let id = files.structure.lines().find_map(|it| it.strip_prefix("id = \"")).expect("an id");
    let id = id.split('"').next().expect("an id");
    let version = files.structure.lines().find_map(|it| it.strip_prefix("version = ")).expect("a version");
    let version: u32 = version.split_whitespace().next().expect("a number").parse().expect("a number");
    let mut package = make::open(&packed(id, version, &files)).expect("readable");
    assert_eq!(package.instruments(), [(id.to_owned(), version)]);
    assert_eq!(package.instrument_files(id, version).as_ref(), Ok(&files), "word for word");
    let here = read_instrument(&files, &known());
    let there = package.instrument(id, version, &known());
    assert_eq!(there, here.map_err(InstrumentProblem::Instrument), "the same check as for any other");
}

#[test]
fn an_instrument_under_the_name_of_another_is_refused() {
    let structure = "id = \"small-example\"\nversion = 1\nscale = \"maturity\"\n".to_owned();
    let files = InstrumentFiles { structure, ..InstrumentFiles::default() };
    let mut package = make::open(&packed("other", 1, &files)).expect("readable");
    assert!(package.instrument("other", 1, &known()).is_err());
    let missing = PackageProblem::Missing { part: "instruments/other/2/instrument.toml".to_owned() };
    assert_eq!(package.instrument("other", 2, &known()), Err(InstrumentProblem::Package(missing)));
}
