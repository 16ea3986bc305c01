//! The folder of an instrument, there and back.

use cabildo_domain::{Asks, Level, recommendation::Need};
use proptest::prelude::*;

use super::*;
use crate::{problem::Fault, samples};

#[test]
fn every_kind_of_entry_is_read() {
    let read = read_instrument(&samples::small(), &samples::known()).unwrap();
    let it = &read.instrument;
    assert_eq!((it.version, it.dimensions.len(), it.items.len(), it.recommendations.len()), (2, 2, 5, 2));
    assert_eq!(it.forms[&"tables".into()].items.len(), 5, "a form by dimension asks all");
    assert_eq!(it.items[1].weight, 2);
    assert!(matches!(it.items[3].asks, Asks::Choice { several: true, filter: Some(_), .. }), "{:?}", it.items[3].asks);
    assert_eq!(it.recommendations[1].needs[0], Need::ItemAt("A-1".into(), Level(3)));
    assert_eq!(read.words["en"]["choice-services-water"], "Agua", "the words of a choice");
    assert_eq!(read.words["es"]["B-3.question"], "El doble", "a calculation is never seen; its name will do");
    assert_eq!(read.scales.len(), 1, "the scale it brings along");
}

#[test]
fn what_was_read_is_written_and_read_again() {
    let read = read_instrument(&samples::small(), &samples::known()).unwrap();
    let files = write_toml(&read);
    assert_eq!(read_instrument(&files, &samples::known()).unwrap(), read, "nothing is lost: {}", files.structure);
    assert_eq!(write_toml(&read), files, "and it is written the same way every time");
}

#[test]
fn the_fingerprint_of_the_content_changes_with_every_word_and_not_with_comments() {
    let known = samples::known();
    let hash = |files: &InstrumentFiles| read_instrument(files, &known).unwrap().hash();
    let (one, mut other) = (samples::small(), samples::small());
    other.words.get_mut("es").unwrap().push_str("# a comment\n");
    other.structure.push_str("\r\n# another\r\n");
    assert_eq!(hash(&one), hash(&other), "they say the same");
    assert_ne!(one.hash(), other.hash(), "but the files differ");
    let words = other.words.get_mut("es").unwrap();
    *words = words.replace("Por mesas", "En mesas");
    assert_ne!(hash(&one), hash(&other), "a word is another");
}

#[test]
fn a_file_that_is_no_toml_is_told_with_its_line() {
    let files = InstrumentFiles { structure: "id = \"x\"\nversion = = 1\n".to_owned(), ..samples::small() };
    let problems = read_instrument(&files, &samples::known()).unwrap_err();
    assert_eq!((&*problems[0].place.file, problems[0].place.line), ("instrument.toml", 2));
    assert!(matches!(problems[0].fault, Fault::CannotRead { .. }), "{:?}", problems[0]);
}

#[test]
fn unknown_keys_and_wrong_shapes_are_told_where_they_stand() {
    let mut files = samples::small();
    files.structure = files
        .structure
        .replace("weight = 2", "wieght = 2")
        .replace("choices = [\"water\"", "choices = [[1]")
        .replace("needs = [\"A-1 >= 3\", \"A-1.1\", \"consensus closed\"]", "needs = \"A-1 >= 3\"");
    let problems = read_toml(&files).unwrap().problems;
    let found: Vec<(usize, &str)> = problems
        .iter()
        .map(|it| match &it.fault {
            Fault::UnknownKey { key } => (it.place.line, key.as_str()),
            Fault::WrongShape { field, .. } => (it.place.line, field.key()),
            other => panic!("{other:?}"),
        })
        .collect();
    let line = |part: &str| files.structure.lines().position(|line| line.contains(part)).unwrap() + 1;
    let wanted = [(line("[[1]"), "choices"), (line("wieght"), "wieght"), (line("needs = \"A"), "needs")];
    assert_eq!(found, wanted, "each once, on its own line");
}

#[test]
fn nonsense_is_told_and_does_no_harm() {
    for nasty in ["", "item = 3", "[[item]]\n[[item]]", "[forms]\nx = 1", "\u{feff}id = 1", "id = {a = 1}", "[[", "\0"]
    {
        let files =
            InstrumentFiles { structure: nasty.to_owned(), words: [("xx".to_owned(), nasty.to_owned())].into() };
        let problems = read_instrument(&files, &samples::known()).unwrap_err();
        assert!(problems.iter().all(|it| it.place.line >= 1), "lines count from one: {problems:?}");
    }
}

#[test]
fn braces_and_brackets_without_end_are_told_instead_of_followed() {
    let mut files = samples::small();
    for nasty in ["{".repeat(200_000), format!("{{ {}", "A(".repeat(100_000))] {
        files.words.insert("es".to_owned(), format!("title = a\nA = {nasty}"));
        let problems = read_instrument(&files, &samples::known()).unwrap_err();
        let told = problems.iter().find(|it| it.fault == Fault::TooDeep).map(|it| it.place.line);
        assert_eq!(told, Some(2), "the line they are on");
    }
    for nasty in ["[".repeat(200_000), format!("a = {}", "[".repeat(200_000)), format!("a = {}", "{b=".repeat(100_000))]
    {
        let files = InstrumentFiles { structure: nasty, ..samples::small() };
        assert!(read_instrument(&files, &samples::known()).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_what_was_written_gives_the_same_instrument(instrument in samples::instruments()) {
        let files = write_toml(&instrument);
        let known = samples::known();
        let again = read_instrument(&files, &known).map_err(|problems| {
            TestCaseError::fail(format!("{problems:#?}\n{}\n{:?}", files.structure, files.words))
        })?;
        prop_assert_eq!(&again, &instrument);
        prop_assert_eq!(again.hash(), instrument.hash());
    }
}
