//! Finished files, as other programs read them: nothing lost, nothing added, in the order it is meant.

use super::{
    tools::{difference, read_by, words_of},
    *,
};

#[test]
fn every_word_of_the_pages_is_found_in_the_file_in_the_order_of_reading() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        for (name, about) in town.both() {
            let document = town.document(about, language);
            std::fs::write(folder.path().join("report.pdf"), cabildo_report::render(&document).pdf).unwrap();
            let arguments = ["-raw", "-enc", "UTF-8", "report.pdf", "-"];
            let Some(text) = read_by("pdftotext", &arguments, folder.path()) else { return };
            // Readers give a narrow space as none.
            let printed = cabildo_report::printed_words(&document);
            let ours: Vec<String> = printed.iter().map(|word| word.replace('\u{202f}', "")).collect();
            let theirs = words_of(&text);
            assert_eq!(difference(&ours, &theirs), [], "{name} in {language:?} loses or gains words");
            assert!(ours == theirs, "{name} in {language:?} is read in another order than it is printed");
        }
    }
}

#[test]
fn others_find_no_fault_in_the_files() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    for (name, about) in town.both() {
        let document = town.document(about, Language::Es);
        std::fs::write(folder.path().join("report.pdf"), cabildo_report::render(&document).pdf).unwrap();
        let Some(said) = read_by("qpdf", &["--check", "report.pdf"], folder.path()) else { return };
        assert!(said.contains("No syntax or stream encoding errors found"), "{name}: {said}");
    }
}

#[test]
fn what_is_read_aloud_stays_as_it_was() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    let (_, plan) = town.both().pop().unwrap();
    let document = town.document(plan, Language::Es);
    std::fs::write(folder.path().join("report.pdf"), cabildo_report::render(&document).pdf).unwrap();
    let Some(heard) = read_by("pdfinfo", &["-struct-text", "report.pdf"], folder.path()) else { return };
    // Objects are numbered anew whenever anything is added.
    let heard = heard.lines().map(|line| line.split("Object ").next().unwrap_or(line)).map(str::trim_end);
    let heard = heard.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../tests/golden/structure");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("plan-es", heard));
}
