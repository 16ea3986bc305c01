//! Numbers and dates, as `assets/text/cases.json` has them; `ui/src/core/text.test.ts` checks the screen by the same.

use cabildo_text::{Language, Text};
use chrono::NaiveDate;
use serde_json::Value;

const CASES: &str = include_str!("../../../assets/text/cases.json");

fn cases(of: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(CASES).expect("the cases are JSON");
    all[of].as_array().cloned().expect("a list of cases")
}

fn text(case: &Value) -> Text {
    let language = case["language"].as_str().and_then(Language::parse);
    Text::new(language.expect("a language that is complete"))
}

#[test]
fn numbers_are_written_on_paper_as_on_the_screen() {
    for case in cases("numbers") {
        let number = case["number"].as_u64().unwrap();
        assert_eq!(text(&case).number(number), case["written"], "{case}");
    }
}

#[test]
fn dates_are_written_on_paper_as_on_the_screen() {
    for case in cases("dates") {
        let (text, day) = (text(&case), case["day"].as_str().unwrap().parse::<NaiveDate>().unwrap());
        assert_eq!(text.long_date(day), case["long"], "{case}");
        assert_eq!(text.short_date(day), case["short"], "{case}");
        assert_eq!(text.weekday_date(day), case["weekday"], "{case}");
        assert_eq!(text.month_and_year(day), case["month"], "{case}");
    }
}

#[test]
fn every_language_has_cases() {
    for language in Language::ALL {
        for of in ["numbers", "dates"] {
            let has = cases(of).iter().any(|case| case["language"] == language.code());
            assert!(has, "{} of {language:?} are checked against the screen", of);
        }
    }
}
