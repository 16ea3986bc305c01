//! What an author gets wrong, and how it is told.

use cabildo_domain::expression::ExpressionError;

use crate::{
    Fault, Field, InstrumentFiles, Problem, Thing, read_instrument,
    samples::{known, small},
};

/// The problems of the small instrument after some text of it was replaced; each must be there.
fn problems_after(changes: &[(&str, &str)]) -> Vec<Problem> {
    let mut files = small();
    for (old, new) in changes {
        let before = files.clone();
        files.structure = files.structure.replacen(old, new, 1);
        for words in files.words.values_mut() {
            *words = words.replacen(old, new, 1);
        }
        assert_ne!(files, before, "the sample has no `{old}`");
    }
    read_instrument(&files, &known()).expect_err("there is something to mend")
}

fn faults_after(changes: &[(&str, &str)]) -> Vec<Fault> {
    problems_after(changes).into_iter().map(|it| it.fault).collect()
}

fn unknown(thing: Thing, id: &str, near: Option<&str>) -> Fault {
    Fault::Unknown { thing, id: id.to_owned(), near: near.map(str::to_owned) }
}

#[test]
fn all_problems_are_listed_at_once_in_the_order_of_the_files() {
    let problems = problems_after(&[
        ("role = \"ALC\"", "role = \"ALK\""),
        ("dimension = \"B\"", "dimension = \"X\""),
        ("form-tables = Por mesas\n", ""),
    ]);
    let faults: Vec<&Fault> = problems.iter().map(|it| &it.fault).collect();
    let missing = |language: &str| Fault::NoWords { key: "form-tables".to_owned(), language: language.to_owned() };
    let wanted = [
        unknown(Thing::Dimension, "X", Some("A")),
        unknown(Thing::Role, "ALK", Some("ALC")),
        missing("en"),
        missing("es"),
    ];
    assert_eq!(faults, wanted.iter().collect::<Vec<_>>(), "from the first line of the first file to the last");
    let structure = small().structure.replacen("dimension = \"B\"", "dimension = \"X\"", 1);
    let line = structure.lines().position(|line| line.contains("\"X\"")).unwrap() + 1;
    assert_eq!(problems[0].place.line, line, "the line an editor would show");
}

#[test]
fn names_of_things_that_are_not_there() {
    let faults = faults_after(&[
        ("principle = \"COM\"", "principle = \"CON\""),
        ("strategies = [\"1.2\"]", "strategies = [\"9.9\"]"),
        ("sdg-targets = [\"16.6\"]", "sdg-targets = [\"99\"]"),
        ("topics = [\"T01\"]", "topics = [\"T77\"]"),
        ("short = [\"A-1\", \"B-1\"]", "short = [\"A-1\", \"Z-9\"]"),
        ("list = \"services\"", "list = \"servicios\""),
        ("item = \"A-1\"", "item = \"A-9\""),
    ]);
    for wanted in [
        unknown(Thing::Principle, "CON", Some("COM")),
        unknown(Thing::Strategy, "9.9", None),
        unknown(Thing::SdgTarget, "99", None),
        unknown(Thing::Topic, "T77", None),
        unknown(Thing::Item, "Z-9", None),
        unknown(Thing::List, "servicios", Some("services")),
        unknown(Thing::Item, "A-9", Some("A-1")),
    ] {
        assert!(faults.contains(&wanted), "{wanted:?} is missing in {faults:#?}");
    }
}

#[test]
fn the_same_id_twice_says_where_it_was_first() {
    let problems = problems_after(&[("id = \"B-2\"", "id = \"A-1\"")]);
    let twice = problems.iter().find_map(|it| match &it.fault {
        Fault::Twice { id, first } => Some((id.as_str(), first.line < it.place.line)),
        _ => None,
    });
    assert_eq!(twice, Some(("A-1", true)));
}

#[test]
fn ids_whose_words_would_be_the_same_are_refused() {
    let faults = faults_after(&[
        ("id = \"A-1.1\"", "id = \"A.1\""),
        ("needs = [\"A-1 >= 3\", \"A-1.1\"", "needs = [\"A-1 >= 3\""),
    ]);
    assert!(faults.contains(&Fault::SameKey { id: "A.1".to_owned(), other: "A-1".to_owned() }), "{faults:?}");
    let faults = faults_after(&[("choices = [\"water\"", "choices = [\"water\", \"wa-ter\", \"wa/ter\"")]);
    let same = |it: &Fault| matches!(it, Fault::SameKey { id, .. } if id == "services wa/ter");
    assert!(faults.iter().any(same), "{faults:?}");
}

#[test]
fn ids_that_cannot_be_keys_are_refused() {
    let faults = faults_after(&[("id = \"small\"", "id = \"1 ñ\""), ("id = \"B-3\"", "id = \"title\"")]);
    assert!(faults.contains(&Fault::NotAnId { written: "1 ñ".to_owned() }), "{faults:?}");
    assert!(faults.contains(&Fault::ReservedId { id: "title".to_owned() }), "{faults:?}");
}

#[test]
fn a_weight_of_zero_or_of_text_is_told_with_what_would_do() {
    for written in ["0", "101", "\"mucho\"", "2.5"] {
        let faults = faults_after(&[("weight = 2", &format!("weight = {written}"))]);
        let written = written.trim_matches('"').to_owned();
        assert_eq!(faults, [Fault::NotInRange { field: Field::Weight, written, least: 1, most: 100 }]);
    }
}

#[test]
fn a_scale_needs_two_levels_and_a_name_of_its_own() {
    let one_level = faults_after(&[("highest = 2", "highest = 0")]);
    assert!(one_level.contains(&Fault::OneLevel), "{one_level:?}");
    let taken = faults_after(&[("id = \"steps\"", "id = \"need\""), ("highest = 2", "highest = 9")]);
    assert!(taken.contains(&Fault::ScaleTaken { id: "need".to_owned() }), "{taken:?}");
}

#[test]
fn a_scale_that_another_instrument_brought_along_must_be_the_same() {
    let mut known = known();
    known.brought_scales.insert("steps".to_owned(), cabildo_domain::Scale::new("steps", 0, 2));
    assert!(read_instrument(&small(), &known).is_ok(), "the same levels");
    known.brought_scales.insert("steps".to_owned(), cabildo_domain::Scale::new("steps", 0, 3));
    let problems = read_instrument(&small(), &known).unwrap_err();
    assert_eq!(problems[0].fault, Fault::ScaleTaken { id: "steps".to_owned() });
}

#[test]
fn gaps_are_measured_on_one_scale() {
    let change = ("dimension = \"A\"\nweight = 2", "dimension = \"A\"\nscale = \"need\"\nweight = 2");
    let faults = faults_after(&[change]);
    let wanted = Fault::OtherScale { scale: "need".to_owned(), common: "maturity".to_owned() };
    assert!(faults.contains(&wanted), "{faults:?}");
    let faults = faults_after(&[change, ("version = 2", "version = 2\npurpose = \"exchange\"")]);
    assert!(!faults.contains(&wanted), "an exchange has no gaps: {faults:?}");
}

#[test]
fn entries_that_do_not_fit_the_kind_are_told() {
    let faults = faults_after(&[("kind = \"number\"", "kind = \"number\"\nreversed = true\nlist = \"services\"")]);
    let wanted = [Field::Reversed, Field::List].map(|field| Fault::NotForKind { field, kind: "number" });
    assert_eq!(faults, wanted);
    let faults = faults_after(&[("kind = \"number\"", "kind = \"note\"")]);
    assert!(faults.contains(&Fault::NotForKind { field: Field::Constraint, kind: "note" }), "{faults:?}");
    let faults = faults_after(&[("kind = \"number\"", "kind = \"geopoint\"")]);
    assert!(matches!(&faults[0], Fault::NotOneOf { field: Field::Kind, written, .. } if written == "geopoint"));
}

#[test]
fn a_condition_that_cannot_be_read_says_why() {
    let relevant = |written: &str| faults_after(&[("relevant = \"${B-1} > 0\"", &format!("relevant = \"{written}\""))]);
    assert_eq!(relevant("${B-1} >"), [Fault::Expression { error: ExpressionError::Ends }]);
    assert_eq!(relevant("${B-1} = yes"), [Fault::BareName { name: "yes".to_owned() }], "quotes were forgotten");
    assert_eq!(relevant("${B-9} > 0"), [unknown(Thing::Item, "B-9", Some("A-1"))].map(near_any), "no such item");
    let faults = faults_after(&[("zone = 'north' or", "zona = 'north' or")]);
    let wanted = Fault::NoProperty { name: "zona".to_owned(), list: "services".to_owned() };
    assert_eq!(faults, [wanted]);
}

/// Which of several equally near names is suggested does not matter here.
fn near_any(fault: Fault) -> Fault {
    match fault {
        Fault::Unknown { thing, id, .. } => Fault::Unknown { thing, id, near: Some("B-1".to_owned()) },
        other => other,
    }
}

#[test]
fn items_that_wait_for_each_other_are_one_circle() {
    let faults = faults_after(&[
        ("required = true", "relevant = \"${A-2} > 2\""),
        ("evidence = 1", "evidence = 1\nrelevant = \"${A-2} > 2\""),
    ]);
    let items = ["A-2", "B-1", "A-2"].map(str::to_owned).to_vec();
    assert_eq!(faults, [Fault::Circle { items }], "A-1 only waits for it");
    let faults = faults_after(&[("calculation = \"${B-1} * 2\"", "calculation = \"${B-3} * 2\"")]);
    assert_eq!(faults, [Fault::Circle { items: vec!["B-3".to_owned(), "B-3".to_owned()] }]);
}

#[test]
fn calculations_that_double_again_and_again_are_refused_and_long_chains_are_no_trouble() {
    let mut doubling = small();
    let mut chain = small();
    for n in 0..30 {
        let before = if n == 0 { "B-1".to_owned() } else { format!("C{}", n - 1) };
        let item = |value: String| {
            format!("\n[[item]]\nid = \"C{n}\"\ndimension = \"B\"\nkind = \"calculation\"\ncalculation = \"{value}\"\n")
        };
        doubling.structure.push_str(&item(format!("${{{before}}} + ${{{before}}}")));
        chain.structure.push_str(&item(format!("${{{before}}} + 1")));
        for files in [&mut doubling, &mut chain] {
            files.words.values_mut().for_each(|words| words.push_str(&format!("C{n} = Paso {n}\n")));
        }
    }
    assert!(read_instrument(&chain, &known()).is_ok(), "each is worked out once");
    let problems = read_instrument(&doubling, &known()).unwrap_err();
    assert!(problems.iter().all(|it| it.fault == Fault::TooManySteps), "{problems:?}");
}

#[test]
fn advice_about_levels_that_are_not_there_is_told() {
    let faults = faults_after(&[("reaches = 3", "reaches = 1")]);
    assert_eq!(
        faults,
        [Fault::NotInRange { field: Field::Reaches, written: "1".to_owned(), least: 2, most: 5 }],
        "it must lead above the lowest"
    );
    let faults = faults_after(&[("item = \"A-1\"", "item = \"B-1\"")]);
    assert_eq!(faults, [Fault::NoLevels { item: "B-1".to_owned() }]);
    let faults = faults_after(&[("\"A-1 >= 3\"", "\"A-1 >= 7\", \"some day\"")]);
    let outside = Fault::NeedOutsideScale { item: "A-1".to_owned(), lowest: 1, highest: 5 };
    assert_eq!(faults, [outside, Fault::NotANeed { written: "some day".to_owned() }]);
    let faults = faults_after(&[("weeks = [2, 4]", "weeks = [4, 2]")]);
    assert_eq!(faults, [Fault::Weeks { written: "4, 2".to_owned() }]);
}

#[test]
fn advice_that_waits_for_itself_is_found() {
    let faults = faults_after(&[
        ("needs = [\"A-1 >= 3\", \"A-1.1\", \"consensus closed\"]", "needs = [\"A-1.1\"]"),
        ("role = \"ALC\"", "role = \"ALC\"\nneeds = [\"A-2 >= 2\"]"),
    ]);
    assert_eq!(faults, ["A-1.1", "A-2.1"].map(|id| Fault::NeverBegins { id: id.to_owned() }));
}

#[test]
fn words_that_are_missing_surplus_or_hold_variables() {
    let mut files = small();
    let words = files.words.get_mut("es").unwrap();
    *words = words
        .replace("    .level-3 = En una semana.\n", "")
        .replace("    .help = Cuente desde el aviso.\n", "")
        .replace("choice-services-water", "choice-services-watr");
    let problems = read_instrument(&files, &known()).unwrap_err();
    let told: Vec<&Fault> = problems.iter().map(|it| &it.fault).collect();
    let missing = |key: &str| Fault::NoWords { key: key.to_owned(), language: "es".to_owned() };
    for wanted in [
        missing("A-2.level-3"),
        missing("A-2.help"),
        missing("choice-services-water"),
        Fault::SurplusWords { key: "choice-services-watr".to_owned() },
    ] {
        assert!(told.contains(&&wanted), "{wanted:?} is missing in {told:#?}");
    }
    assert_eq!(told.len(), 4, "the help is missing in Spanish because English has it");
}

#[test]
fn help_may_be_left_out_in_all_languages() {
    let mut files = small();
    files.words.values_mut().for_each(|words| *words = words.replace("    .help = Cuente desde el aviso.\n", ""));
    assert!(read_instrument(&files, &known()).is_ok(), "nobody has it");
}

#[test]
fn languages_are_those_this_program_speaks() {
    let mut files = small();
    let words = files.words.remove("en").unwrap();
    assert!(read_instrument(&files, &known()).is_ok(), "one is enough");
    files.words.insert("de".to_owned(), words);
    let problems = read_instrument(&files, &known()).unwrap_err();
    assert_eq!(problems[0].fault, Fault::UnknownLanguage { code: "de".to_owned() });
    let files = InstrumentFiles { words: [].into(), ..files };
    assert_eq!(read_instrument(&files, &known()).unwrap_err()[0].fault, Fault::NoLanguage);
}
