//! The rules the build holds `assets/text` to, each shown by the smallest catalogue that breaks it.

#[path = "../build/area.rs"]
mod area;
#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/functions.rs"]
mod functions;

use std::path::Path;

use catalogue::{AreaFile, Catalogue};

/// A file of the area `home`.
fn home(language: &str, text: &str) -> AreaFile {
    AreaFile { language: language.to_owned(), area: "home".to_owned(), text: text.to_owned() }
}

/// Spanish and English of one area, checked.
fn check(es: &str, en: &str) -> Result<Catalogue, Vec<String>> {
    catalogue::check(vec!["es".to_owned(), "en".to_owned()], &[home("es", es), home("en", en)])
}

/// What is wrong when both languages have the same file: the problems of the Spanish one.
fn problems_of(text: &str) -> Vec<String> {
    let problems = check(text, text).expect_err("the file breaks a rule");
    problems.into_iter().filter(|it| it.starts_with("es/")).collect()
}

#[test]
fn languages_that_say_the_same_make_a_catalogue() {
    let catalogue = check("home-title = Evaluaciones de { $council }\n", "home-title = { $council }\n").unwrap();
    let variables: Vec<&String> = catalogue.messages["home-title"].variables.iter().collect();
    assert_eq!(variables, ["council"], "where a variable stands is up to each language");
}

#[test]
fn the_shipped_words_keep_every_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/text");
    let catalogue = catalogue::read(&folder).expect("this crate was built from it");
    assert_eq!(catalogue.languages[0], "es", "Spanish is the reference");
}

#[test]
fn french_signs_never_begin_or_end_a_line_alone() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/text/fr");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        for (number, line) in lines {
            let torn = ["« ", " »", " : ", " ; ", " ? ", " ! "].into_iter().any(|it| line.contains(it))
                || [" :", " ?", " !"].into_iter().any(|it| line.ends_with(it));
            assert!(!torn, "{}:{}: a blank that may break; take U+00A0: {line}", path.display(), number + 1);
        }
    }
}

#[test]
fn a_line_that_cannot_be_read_is_told_with_its_place() {
    let problems = problems_of("home-title = Inicio\nno equals sign\n");
    assert_eq!(problems.len(), 1, "one line, one problem: {problems:?}");
    assert!(problems[0].starts_with("es/home.ftl:2: "), "the line can be gone to: {problems:?}");
}

#[test]
fn a_message_no_other_language_has_is_missing_there() {
    let problems = check("home-a = a\nhome-b = b\n", "home-a = a\n").unwrap_err();
    assert_eq!(problems, ["es/home.ftl:2: `home-b` is missing in `en`"], "named where it can be copied from");
}

#[test]
fn a_message_the_reference_does_not_have_is_surplus() {
    let problems = check("home-a = a\n", "home-a = a\n\nhome-b = b\n").unwrap_err();
    assert_eq!(problems, ["en/home.ftl:3: `home-b` is not in the reference language"], "named where it stands");
}

#[test]
fn languages_must_use_the_same_variables() {
    let problems = check("home-a = { $done } de { $of }\n", "home-a = { $done }\n").unwrap_err();
    let told = "en/home.ftl:1: `home-a` uses $done, but es/home.ftl:1 uses $done, $of";
    assert_eq!(problems, [told], "both are named");
}

#[test]
fn variables_inside_a_choice_count_too() {
    let es = "home-a = { $n ->\n    [one] una de { $council }\n   *[other] { $n }\n}\n";
    let problems = check(es, "home-a = { $n }\n").unwrap_err();
    assert!(problems[0].contains("uses $council, $n"), "the choice itself and what is in it: {problems:?}");
}

#[test]
fn an_id_begins_with_its_area() {
    let problems = problems_of("title = Inicio\n");
    let told = "es/home.ftl:1: `title` must be `home-` and lower-case words joined by `-`";
    assert_eq!(problems, [told], "so that its file is known from its name");
}

#[test]
fn an_id_makes_the_name_of_one_function() {
    for id in ["home-", "home-a--b", "home-Title", "home-a_b", "homes-a"] {
        assert_eq!(problems_of(&format!("{id} = x\n")).len(), 1, "`{id}` does not");
    }
}

#[test]
fn an_id_is_used_once() {
    let problems = problems_of("home-a = a\nhome-b = b\nhome-a = c\n");
    let told = "es/home.ftl:3: `home-a` is already in es/home.ftl:1; keep one";
    assert_eq!(problems, [told], "the second one is named, and the first");
}

#[test]
fn a_message_is_one_text_that_stands_alone() {
    let broken = [
        ("home-a = a\n    .hint = b\n", "has the attribute `.hint`"),
        ("home-a =\n    .hint = b\n", "says nothing"),
        ("home-a = { home-b }\nhome-b = b\n", "calls `home-b`"),
        ("home-a = { NUMBER($n) }\n", "calls NUMBER()"),
        ("-name = Cabildo\nhome-a = { -name }\n", "`-name` is a term"),
    ];
    for (text, told) in broken {
        let problems = problems_of(text);
        assert!(problems.iter().any(|it| it.contains(told)), "{told}: {problems:?}");
    }
}

#[test]
fn a_variable_can_be_an_argument() {
    for name in ["type", "my-name", "Name"] {
        let problems = problems_of(&format!("home-a = {{ ${name} }}\n"));
        assert!(problems[0].contains(&format!("has ${name}, which cannot be an argument")), "{problems:?}");
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let problems = check("title = a\nhome-b = { $n }\n", "home-b = b\nhome-c = c\n").unwrap_err();
    assert_eq!(problems.len(), 4, "prefix, missing, surplus and variables: {problems:?}");
}

#[test]
fn arguments_come_in_the_order_of_their_names() {
    let text = "home-a = { $of }, { $answered }\n";
    let catalogue = check(text, text).unwrap();
    let code = functions::rust(&catalogue);
    let signature = "pub fn home_a(&self, answered: impl Into<Value>, of: impl Into<Value>) -> String";
    assert!(code.contains(signature), "rewording never swaps them: {code}");
    assert!(code.contains("/// `{ $of }, { $answered }`"), "the Spanish text is the doc comment: {code}");
}

#[test]
fn the_screen_gets_the_type_of_every_message() {
    let text = "home-a = a\nhome-b = { $n } { $of }\n";
    let types = functions::typescript(&check(text, text).unwrap());
    assert!(types.contains("\"home-a\": Record<string, never>;"), "nothing to fill in: {types}");
    assert!(types.contains("\"home-b\": { n: Argument; of: Argument };"), "two to fill in: {types}");
    assert!(types.contains("export const languages = [\"es\", \"en\"] as const;"), "and the languages: {types}");
}
