use cabildo_exchange::{
    InstrumentFiles, Known, check, read_file, read_instrument, readability, template, workbook::Shared, write_toml,
    write_workbook,
};
use cabildo_text::Language;

use crate::{library, library_exchange::codes, taxonomy_file::read_taxonomies};

fn known() -> Known {
    read_taxonomies(&library::taxonomy_files()).unwrap().known
}

/// The two blocks of the page that explains the format.
fn example() -> InstrumentFiles {
    let page = include_str!("../../docs/instrument-format.md");
    let block = |language: &str| {
        let start = page.find(&format!("```{language}\n")).unwrap() + language.len() + 4;
        let end = page[start..].find("```").unwrap();
        page[start..start + end].to_owned()
    };
    InstrumentFiles { structure: block("toml"), words: [("es".to_owned(), block("ftl"))].into() }
}

#[test]
fn the_example_in_the_documentation_is_true() {
    let read = read_instrument(&example(), &known()).unwrap();
    assert_eq!(read.instrument.items.len(), 4);
    assert_eq!(read.words["es"]["LID-1.level-5"], "The council reports results in public.");
}

#[test]
fn every_shipped_instrument_is_without_problems() {
    let known = known();
    let mut found = Vec::new();
    for (name, files) in library::shipped() {
        let read = read_instrument(&files, &known).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
        assert_eq!(read.instrument.id.as_str(), name, "the folder is named after the instrument");
        assert!(read.words.contains_key("es") && read.words.contains_key("en"), "{name}: Spanish and English");
        let it = &read.instrument;
        found.push((name, it.dimensions.len(), it.items.len(), it.recommendations.len()));
    }
    found.sort_unstable();
    let seven = [
        ("digital-capability", 6, 37, 110),
        ("exchange-topics", 2, 70, 0),
        ("governance-principles", 11, 46, 92),
        ("inclusion-coordination", 2, 12, 12),
        ("learning-city", 6, 31, 62),
        ("mindsets", 5, 20, 12),
        ("resilience", 10, 24, 24),
    ];
    assert_eq!(found, seven, "name, dimensions, items, advice");
}

#[test]
fn every_shipped_instrument_is_written_and_read_again() {
    let known = known();
    for (name, files) in library::shipped() {
        let read = read_instrument(&files, &known).unwrap();
        let again = read_instrument(&write_toml(&read), &known).unwrap();
        assert!(again == read, "{name}: nothing is lost on the way to a folder and back");
        assert_eq!(again.hash(), read.hash(), "{name}: and it has the same fingerprint");
    }
}

#[test]
fn every_shipped_instrument_goes_through_a_spreadsheet_unharmed() {
    for (number, (name, files)) in library::shipped().enumerate() {
        let language = Language::ALL[number % Language::ALL.len()];
        let (known, names) = codes(language).unwrap();
        let read = read_instrument(&files, &known).unwrap();
        let bytes = write_workbook(&read, Shared { known: &known, names: &names }, language).unwrap();
        let again = read_file(&bytes, "it.xlsx").and_then(|draft| check(draft, &known));
        let again = again.unwrap_or_else(|problems| panic!("{name} in {language:?}: {problems:#?}"));
        assert!(again == read, "{name} in {language:?}: nothing is lost");
        assert_eq!(again.hash(), read.hash(), "{name}: and it has the same fingerprint");
    }
}

#[test]
fn the_template_is_an_instrument_in_every_language() {
    for language in Language::ALL {
        let (known, names) = codes(language).unwrap();
        let bytes = template(Shared { known: &known, names: &names }, language).unwrap();
        let read = read_file(&bytes, "mine.xlsx").and_then(|draft| check(draft, &known)).unwrap();
        assert_eq!(read.instrument.items.len(), 4, "{language:?}: the example");
    }
}

#[test]
fn the_spanish_of_every_shipped_instrument_reads_easily() {
    let known = known();
    for (name, files) in library::shipped() {
        let read = read_instrument(&files, &known).unwrap();
        let figures = readability::items(&read).unwrap();
        let median = readability::median(&figures).unwrap();
        assert!(median >= readability::NORMAL, "{name}: the median is {median:.1}");
    }
}
