//! Any text as a condition: what is read, written and read again is the same.
#![no_main]

use cabildo_domain::expression::Expression;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(expression) = Expression::parse(text) {
        assert_eq!(Expression::parse(&expression.to_string()), Ok(expression));
    }
});
