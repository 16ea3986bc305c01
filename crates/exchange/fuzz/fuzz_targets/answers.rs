//! Any bytes as a sheet of answers: cells, numbers and days end in an answer or a refusal.
#![no_main]

use cabildo_domain::Level;
use cabildo_exchange::answers::{AskedItem, Column, Takes, noted, read_rows, settled};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(rows) = read_rows(bytes, &[Column::Answer, Column::Outcome]) else { return };
    let levels: Vec<Level> = (1..=5).map(Level).collect();
    let choices = vec![("a".into(), "Sí".to_owned()), ("b".into(), "No".to_owned())];
    let all = [
        Takes::Level { levels: levels.clone() },
        Takes::Choice { choices: choices.clone() },
        Takes::Choices { choices },
        Takes::Number,
        Takes::Text,
        Takes::Date,
    ];
    for (row, takes) in rows.rows.iter().zip(all.iter().cycle()) {
        let asked = AskedItem { item: "T-1".into(), takes: takes.clone(), hints: 3 };
        noted(&asked, row, &rows);
        settled(row, &levels, 3);
    }
});
