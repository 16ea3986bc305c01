//! The pages of the manual and the completions that packages for Linux carry. `CABILDO_WRITE=1 cargo test --lib manual`
//! writes them anew; without it they are compared with what the command line takes now.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use clap::{Command, CommandFactory};
use clap_complete::{Shell, generate_to};

use super::Line;

/// What is written by hand.
const BY_HAND: &str = "cabildo-desktop.1";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("installers/linux")
}

fn command() -> Command {
    // The version changes at every release; the pages do not.
    Line::command().name("cabildo").version("")
}

fn write_manual(to: &Path) {
    clap_mangen::generate_to(command().disable_help_subcommand(true).disable_version_flag(true), to).unwrap();
}

fn write_completions(to: &Path) {
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        generate_to(shell, &mut command(), "cabildo", to).unwrap();
    }
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let names = fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    names
        .filter(|name| name != BY_HAND)
        .map(|name| {
            let text = fs::read_to_string(folder.join(&name)).unwrap();
            (name, text)
        })
        .collect()
}

fn fresh(kind: &str, write: fn(&Path)) {
    let kept = folder().join(kind);
    if std::env::var_os("CABILDO_WRITE").is_some() {
        for name in files(&kept).keys() {
            fs::remove_file(kept.join(name)).unwrap();
        }
        write(&kept);
        return;
    }
    let now = tempfile::tempdir().unwrap();
    write(now.path());
    let (now, kept) = (files(now.path()), files(&kept));
    let stale: Vec<&String> = now.keys().chain(kept.keys()).filter(|name| now.get(*name) != kept.get(*name)).collect();
    assert!(stale.is_empty(), "write {kind} anew with CABILDO_WRITE=1 cargo test --lib manual: {stale:?}");
}

#[test]
fn the_manual_says_what_the_command_line_takes() {
    fresh("manual", write_manual);
}

#[test]
fn the_shells_complete_what_the_command_line_takes() {
    fresh("completions", write_completions);
}
