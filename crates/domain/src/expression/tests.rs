use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// Answers by item, with 7 as the answer that is checked and `region = north` as a choice's property.
struct Told(BTreeMap<&'static str, Worth>);

impl Facts for Told {
    fn of(&self, item: &ItemId) -> Worth {
        self.0.get(item.as_str()).cloned().unwrap_or(Worth::Nothing)
    }

    fn this(&self) -> Worth {
        Worth::Number(7.0)
    }

    fn property(&self, name: &str) -> Worth {
        if name == "region" { Worth::Text("north".to_owned()) } else { Worth::Nothing }
    }
}

fn told() -> Told {
    let services = Worth::Chosen(vec!["water".to_owned(), "light".to_owned()]);
    Told(
        [
            ("HOUSES", Worth::Number(12.0)),
            ("ROOF", Worth::Text("tiles".to_owned())),
            ("SERVICES", services),
            ("DAY", Worth::Text("2026-11-21".to_owned())),
        ]
        .into(),
    )
}

fn holds(written: &str) -> bool {
    Expression::parse(written).unwrap().holds(&told())
}

#[test]
fn what_authors_write_means_what_they_expect() {
    for written in [
        "${HOUSES} > 10 and ${HOUSES} <= 12",
        "${ROOF} = 'tiles' or ${NOBODY} = 1",
        "selected(${SERVICES}, 'water') and not(selected(${SERVICES}, 'gas'))",
        "count-selected(${SERVICES}) = 2",
        ". >= 0 and . < 10",
        "region = 'north'",
        "2 + 3 * 4 = 14 and (2 + 3) * 4 = 20",
        "-${HOUSES} < 0",
        "${DAY} >= '2026-01-01'",
        "if(${HOUSES} > 3, 'many', 'few') = \"many\"",
        "${NOBODY} = ''",
        "round(10 div 3, 1) = 3.3 and 7 mod 2 = 1",
        "coalesce(${NOBODY}, 4) = 4",
        "true() and not(false())",
        "10 - 3 - 2 = 5",
    ] {
        assert!(holds(written), "{written}");
    }
}

#[test]
fn an_answer_that_is_not_there_makes_nothing_true() {
    for written in ["${NOBODY} > 0", "${NOBODY} <= 0", "${NOBODY} + 1 = 1", "1 div 0 > 0", "selected(${NOBODY}, 'a')"] {
        assert!(!holds(written), "{written}");
    }
}

#[test]
fn nonsense_is_refused_with_its_reason() {
    let why = |written: &str| Expression::parse(written).unwrap_err().to_string();
    assert_eq!(why("${A} >"), "something is missing at the end");
    assert_eq!(why("pulldata('x', 'y')"), "there is no function `pulldata`");
    assert_eq!(why("not()"), "`not` takes 1 values");
    assert_eq!(why("1 2"), "`2` is not understood here");
    assert_eq!(why("${A} and"), "something is missing at the end");
    assert_eq!(why("/data/a[1]"), "`/` is not understood here");
    assert_eq!(why(&"(".repeat(3_000)), "too long or too deep", "and nobody runs out of stack");
    assert_eq!(why(&"-".repeat(3_000)), "too long or too deep");
}

#[test]
fn it_knows_which_items_it_looks_at() {
    let expression = Expression::parse("${A-1} = 2 and selected(${B.2}, 'x') or kind = 'y'").unwrap();
    let items: Vec<&str> = expression.items().into_iter().map(ItemId::as_str).collect();
    assert_eq!(items, ["A-1", "B.2"]);
    assert_eq!(expression.properties().into_iter().collect::<Vec<_>>(), ["kind"]);
}

proptest! {
    #[test]
    fn reading_never_panics_and_what_is_written_reads_the_same(written in "[a-c${}().,'<>=!+* 0-9-]{0,40}") {
        if let Ok(expression) = Expression::parse(&written) {
            let again = Expression::parse(&expression.to_string());
            prop_assert_eq!(again, Ok(expression), "{}", written);
        }
    }
}

#[test]
fn what_would_be_too_long_to_read_again_is_refused_at_once() {
    let written = format!("a='b'{}", "='b'".repeat(990));
    assert!(written.len() < 4_000, "as it was typed it is short enough");
    assert_eq!(Expression::parse(&written), Err(ExpressionError::TooLarge), "as it would be kept it is not");
}
