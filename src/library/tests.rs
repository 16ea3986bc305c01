use cabildo_exchange::{InstrumentFiles, Known, read_instrument};

use crate::{library, taxonomy_file::read_taxonomies};

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
    assert_eq!(read.instrument.items.len(), 1);
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
    assert_eq!(found, [("digital-capability", 6, 37, 110), ("governance-principles", 11, 46, 92)]);
}

#[test]
fn all_problems_are_listed_at_once_with_their_lines() {
    let mut files = example();
    files.structure = files
        .structure
        .replace("dimension = \"LID\"\nevidence", "dimension = \"XXX\"\nevidence")
        .replace("role = \"ALC\"", "role = \"KING\"")
        .replace("reaches = 3 ", "reaches = 9 ");
    let words = files.words.get_mut("es").unwrap();
    *words = words.replace("    .level-3 = A resolution makes it a priority.\n", "").replace("LID-1-1 =", "LID-9 =");
    let problems = read_instrument(&files, &known()).unwrap_err();
    let has = |part: &str| problems.iter().any(|it| it.message.contains(part) && it.line > 0);
    for part in ["no dimension `XXX`", "no role `KING`", "reaches level 9", "LID-1.level-3", "`LID-9` is never used"] {
        assert!(has(part), "{part} is missing in {problems:#?}");
    }
    let role = problems.iter().find(|it| it.message.contains("KING")).unwrap();
    let line = files.structure.lines().position(|line| line.contains("KING")).unwrap() + 1;
    assert_eq!(role.line, line, "the line an editor would show");
}

#[test]
fn advice_that_waits_for_itself_is_found() {
    let mut files = example();
    files.structure = files.structure.replace("needs = []", "needs = [\"LID-1 >= 2\"]");
    let problems = read_instrument(&files, &known()).unwrap_err();
    assert!(problems[0].message.contains("can never begin"), "{problems:?}");
}

#[test]
fn a_file_that_is_no_toml_is_one_problem_with_its_line() {
    let files = InstrumentFiles { structure: "id = \"x\"\nversion = = 1\n".to_owned(), ..example() };
    let problems = read_instrument(&files, &known()).unwrap_err();
    assert_eq!((problems[0].file.as_str(), problems[0].line), ("instrument.toml", 2));
}

#[test]
fn the_fingerprint_changes_with_every_word() {
    let (one, mut other) = (example(), example());
    assert_eq!(one.hash(), example().hash());
    other.words.get_mut("es").unwrap().push_str("# a comment\n");
    assert_ne!(one.hash(), other.hash());
}
