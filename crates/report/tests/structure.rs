//! What a screen reader hears, as another program understands it.

#[path = "../examples/specimen/document.rs"]
mod specimen;

use std::process::Command;

use cabildo_report::{document::Paper, render};

#[test]
fn what_is_read_aloud_of_the_specimen_stays_as_it_was() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("specimen.pdf");
    std::fs::write(&path, render(&specimen::specimen(Paper::Letter)).pdf).expect("it can be written to");
    let output = match Command::new("pdfinfo").arg("-struct-text").arg(&path).output() {
        Ok(output) => output,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "pdfinfo is missing: {error}; scripts/setup --tests installs it");
            eprintln!("pdfinfo is not installed, so nothing of others has read this file");
            return;
        }
    };
    let heard = String::from_utf8_lossy(&output.stdout);
    // Objects are numbered anew whenever anything is added.
    let heard = heard.lines().map(|line| line.split("Object ").next().unwrap_or(line)).map(str::trim_end);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../tests/golden/structure");
    settings.set_prepend_module_to_snapshot(false);
    let heard = heard.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    settings.bind(|| insta::assert_snapshot!("specimen", heard));
}
