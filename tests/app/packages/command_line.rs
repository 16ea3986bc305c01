//! The same on the command line, where whoever keeps forty towns writes a script.

use std::{fs, path::Path, process::Command};

/// Runs the program in a folder: whether all went well, and what it says.
fn cabildo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cabildo"));
    let output = command.args(arguments).current_dir(folder).env("CABILDO_PACKAGE_PASSPHRASE", "sol mesa").output();
    let output = output.unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[test]
fn a_town_goes_out_comes_in_and_comes_in_again_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (made, said) = cabildo(folder, &["example", "--to", "."]);
    assert!(made, "{said}");
    let council = said.lines().find_map(|line| line.strip_prefix("council: ")).unwrap();
    let out = ["--kind", "assessment", "--council", council, "--closed", "--out", "ida.cabildo"];
    let (given, said) = cabildo(folder, &[&["export", "--data", "cabildo.db"][..], &out].concat());
    assert!(given && said.contains("715 respuestas"), "what goes out is counted: {said}");

    let (whole, said) = cabildo(folder, &["verify", "ida.cabildo"]);
    assert!(whole && said.contains("San Jacinto del Río"), "the passphrase of the environment opens it: {said}");
    let into = ["import", "--data", "otro.db", "ida.cabildo"];
    let (taken, said) = cabildo(folder, &into);
    assert!(taken && said.contains("715 respuestas"), "it says what each brought: {said}");
    let (taken, said) = cabildo(folder, &into);
    assert!(taken && said.contains("ya estaba aquí"), "a second time brings nothing: {said}");
}

#[test]
fn what_is_broken_is_named_and_the_rest_is_taken_in_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (_, said) = cabildo(folder, &["example", "--to", "."]);
    let council = said.lines().find_map(|line| line.strip_prefix("council: ")).unwrap();
    let out = ["--kind", "plan", "--council", council, "--out", "bien.cabildo"];
    let (given, said) = cabildo(folder, &[&["export", "--data", "cabildo.db"][..], &out].concat());
    assert!(given, "{said}");
    let whole = folder.join("bien.cabildo");
    let mut bytes = fs::read(&whole).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.join("mal.cabildo"), bytes).unwrap();

    let (all, said) = cabildo(folder, &["verify", "mal.cabildo", "bien.cabildo"]);
    assert!(!all, "a script hears of it: {said}");
    let (all, said) = cabildo(folder, &["import", "--data", "nuevo.db", "mal.cabildo", "bien.cabildo"]);
    assert!(!all && said.contains("bien.cabildo: "), "the whole one came in: {said}");
    let (_, said) = cabildo(folder, &["import", "--data", "nuevo.db", "bien.cabildo"]);
    assert!(said.contains("ya estaba aquí"), "nothing of it was missing: {said}");
}
