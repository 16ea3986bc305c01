//! A small library written by hand, large ones made by a loop, and wrong ones.

use std::fmt::Write;

use super::*;
use crate::{check, read::ReadInstrument, samples};

const SMALL: &str = include_str!("../../tests/corpus/yaml/small.yaml");

fn checked(text: &str) -> ReadInstrument {
    check(read_library(text, "small.yaml").expect("a library"), &samples::known()).expect("no problem")
}

fn fault(text: &str) -> (usize, Fault) {
    let problems = read_library(text, "a.yaml").expect_err("a problem");
    (problems[0].place.line, problems[0].fault.clone())
}

#[test]
fn sections_become_dimensions_and_requirements_items() {
    let read = checked(SMALL);
    let instrument = &read.instrument;
    assert_eq!((instrument.id.as_str(), instrument.version), ("agua", 2), "the framework and its version");
    let dimensions: Vec<&str> = instrument.dimensions.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(dimensions, ["R1", "requirements"], "the section at the top, and one for what has none");
    let items: Vec<&str> = instrument.items.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(items, ["R1.1.1", "sin-nombre", "R2-q1", "R2-q2"], "by the ids people know, or machines");
    let words = &read.words["es"];
    assert_eq!(words["R1-1-1"], "1.1.1 Cada pozo tiene tapa y cerco.", "the name begins with the number");
    assert_eq!(words["R1-1-1.question"], "Cada pozo tiene tapa y cerco.", "what is asked");
    assert_eq!(words["R1-1-1.help"], "Pozos. Vaya a verlos.", "the section between, and the note");
    assert_eq!(words["scale-agua-score-1"], "Algo", "the scale of the framework");
    let relevant = instrument.items[3].relevant.as_ref().map(ToString::to_string);
    assert_eq!(relevant.as_deref(), Some("${R2-q1} = '1'"), "asked after a yes");
    let form: Vec<&str> = instrument.forms[&"B".into()].items.iter().map(|it| it.as_str()).collect();
    assert_eq!(form, ["R1.1.1", "sin-nombre"], "its group, named once and repeated by name");
}

#[test]
fn a_complete_translation_stays_and_others_are_listed() {
    let read = checked(SMALL);
    assert_eq!(read.words.keys().collect::<Vec<_>>(), ["en", "es"], "French has only a title");
    assert_eq!(read.words["en"]["R1-1-1.help"], "Wells. Go and see.", "all of it in English");
    let told: Vec<&Fault> = read.left_out.iter().map(|it| &it.fault).collect();
    let left_out = |what: &str| Fault::LeftOut { what: what.to_owned() };
    let expected = [left_out("translations: fr"), left_out("reference_controls"), left_out("threats")];
    assert_eq!(told, expected.iter().collect::<Vec<_>>(), "nothing is dropped in silence");
}

/// A library of so many requirements, nine sections deep, many without name or depth.
fn large(nodes: usize) -> String {
    let mut text = String::from(
        "locale: en\nobjects:\n  framework:\n    ref_id: large\n    name: Large\n    requirement_nodes:\n",
    );
    for number in 0..nodes {
        let depth = number % 9 + 1;
        let is_assessed = depth == 9;
        writeln!(text, "    - urn: urn:x:large:{number}\n      assessable: {is_assessed}").expect("text");
        if number % 2 == 0 || depth == 1 {
            writeln!(text, "      depth: {depth}").expect("text");
        }
        if depth > 1 {
            writeln!(text, "      parent_urn: urn:x:large:{}", number - 1).expect("text");
        }
        if number % 3 > 0 {
            writeln!(text, "      ref_id: {depth}.{number}").expect("text");
        }
        writeln!(text, "      description: '{}'", "The town does this and writes it down. ".repeat(14)).expect("text");
    }
    text
}

#[test]
fn thousands_of_requirements_nine_sections_deep_are_read() {
    let text = large(5_880);
    assert!(text.len() > 3_400_000, "as large as the largest: {}", text.len());
    let read = check(read_library(&text, "large.yaml").expect("a library"), &samples::known()).expect("no problem");
    assert_eq!(read.instrument.items.len(), 653, "every ninth is assessed");
    assert_eq!(read.instrument.dimensions.len(), 653, "each in its own section");
    assert_eq!(read.instrument.scale.id.as_str(), "maturity", "without scores, the shared scale");
}

#[test]
fn requirements_above_each_other_in_a_circle_are_read_as_they_are() {
    let text = "locale: en\nobjects:\n  framework:\n    name: X\n    requirement_nodes:\n    - {urn: a, parent_urn: b, assessable: true, name: A}\n    - {urn: b, parent_urn: a, assessable: true, name: B}\n";
    assert_eq!(checked(text).instrument.items.len(), 2, "nobody waits for ever");
}

#[test]
fn requirements_without_names_hang_together_by_depth() {
    let text = "locale: en\nobjects:\n  framework:\n    name: X\n    requirement_nodes:\n    - {depth: 1, name: Top}\n    - {depth: 2, name: Inner}\n    - {depth: 3, assessable: true, name: A}\n    - {depth: 1, assessable: true}\n";
    let read = checked(text);
    assert_eq!(read.words["en"]["R-3.help"], "Inner", "the section between");
    assert_eq!(read.words["en"]["R-4.question"], "R-4", "without any text, its id");
}

#[test]
fn what_is_no_library_is_told_as_such() {
    assert_eq!(fault("name: x\n"), (1, Fault::UnknownFile), "no objects");
    assert_eq!(fault(""), (1, Fault::UnknownFile), "nothing at all");
    assert!(matches!(fault("a: [1\nb: 2"), (2.., Fault::CannotRead { .. })), "no YAML, and the line of it");
    let unknown =
        read_library("locale: xx\nobjects: {framework: {requirement_nodes: [{assessable: true, name: A}]}}", "a.yaml");
    let problems = check(unknown.expect("a library"), &samples::known()).expect_err("a problem");
    assert_eq!(problems[0].fault, Fault::UnknownLanguage { code: "xx".to_owned() }, "a language nobody knows");
}

#[test]
fn parts_repeated_without_end_are_refused() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for number in 1..9 {
        let repeated = vec![format!("*a{}", number - 1); 10].join(", ");
        writeln!(bomb, "a{number}: &a{number} [{repeated}]").expect("text");
    }
    assert!(matches!(fault(&bomb).1, Fault::TooLarge { .. }), "a billion parts in a few lines");
    assert_eq!(fault(&"[".repeat(200)).1, Fault::TooDeep, "lists inside lists");
    assert_eq!(fault("a: &a [*a]").1, Fault::TooDeep, "a part inside itself");
}
