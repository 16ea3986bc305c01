//! What a group settled: a row → its parts.

use cabildo_domain::{Level, consensus::Outcome};

use super::{
    Column,
    found::{Reading, Refused, Why},
    rows::AnswerRow,
    word::Word,
};

/// What a row says was settled; absent is what it does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settling {
    /// What.
    pub outcome: Option<Outcome>,
    /// Why this level and not the next.
    pub reason: Option<String>,
    /// What those say who see it otherwise.
    pub dissent: Option<String>,
    /// Whether disagreement is on record.
    pub dissent_recorded: Option<bool>,
    /// Whether evidence is to be brought.
    pub evidence_wanted: Option<bool>,
    /// Which evidence the group cites.
    pub cited: Option<Vec<u8>>,
}

impl Settling {
    /// Whether the row says nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a row says was settled about an item with so many hints, on these levels; and what cannot be taken.
pub fn settled(row: &AnswerRow, levels: &[Level], hints: u8) -> (Settling, Vec<Refused>) {
    let mut reading = Reading::new(row);
    let settling = Settling {
        outcome: outcome(&mut reading, levels),
        reason: reading.text(Column::Reason),
        dissent: reading.text(Column::Dissent),
        dissent_recorded: reading.truth(Column::Recorded),
        evidence_wanted: reading.truth(Column::Wanted),
        cited: reading.hints(Column::Cited, hints),
    };
    (settling, reading.refused)
}

fn outcome(reading: &mut Reading<'_>, levels: &[Level]) -> Option<Outcome> {
    let level = reading.text(Column::Level).and_then(|written| {
        let level = written.parse().ok().map(Level).filter(|it| levels.contains(it));
        if level.is_none() {
            let allowed = levels.iter().map(|it| it.0.to_string()).collect();
            reading.refuse(Column::Level, Why::NotOneOf { words: vec![], allowed });
        }
        level
    });
    if !reading.row.cells.contains_key(&Column::Outcome) {
        if level.is_some() {
            reading.refuse(Column::Level, Why::NoOutcome);
        }
        return None;
    }
    let leveled = |make: fn(Level) -> Outcome, reading: &mut Reading<'_>| {
        if level.is_none() && !reading.row.cells.contains_key(&Column::Level) {
            reading.refuse(Column::Level, Why::NoLevel);
        }
        level.map(make)
    };
    match reading.word(Column::Outcome, &Word::OUTCOMES)? {
        Word::Agreed => leveled(|level| Outcome::Agreed { level }, reading),
        Word::NoConsensus => leveled(|level| Outcome::NoConsensus { level }, reading),
        Word::NoInformation => Some(Outcome::NoInformation),
        Word::NotApplicable => Some(Outcome::NotApplicable),
        Word::NotOurs => Some(Outcome::NotOurs),
        Word::Yes | Word::No | Word::Unknown | Word::NoneOfThese | Word::Low | Word::Medium | Word::High => None,
    }
}
