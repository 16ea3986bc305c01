//! One person's sheet: an item and what is said about it ↔ a row.

use cabildo_domain::{
    Answer, ChoiceId, ItemId, Level,
    response::{Confidence, Evidence, Said},
};
use cabildo_text::Text;
use chrono::NaiveDate;

use super::{
    Cell, Column,
    found::{Reading, Refused, Why},
    rows::{AnswerRow, AnswerRows, Mark},
    settled_text,
    word::{Word, meant},
};
use crate::vocabulary::plain;

/// An item that a sheet asks, as far as a file must know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedItem {
    /// Which.
    pub item: ItemId,
    /// What it takes.
    pub takes: Takes,
    /// How many evidence hints it has.
    pub hints: u8,
}

/// What an item takes for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takes {
    /// One of these steps.
    Level {
        /// From the lowest.
        levels: Vec<Level>,
    },
    /// One of these.
    Choice {
        /// With what each says.
        choices: Vec<(ChoiceId, String)>,
    },
    /// Any of these.
    Choices {
        /// With what each says.
        choices: Vec<(ChoiceId, String)>,
    },
    /// A number.
    Number,
    /// Words.
    Text,
    /// A day.
    Date,
}

/// What a row says; absent is what it does not say.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Noted {
    /// The answer.
    pub answer: Option<Answer>,
    /// How sure the person is.
    pub confidence: Option<Confidence>,
    /// Which evidence was seen.
    pub seen: Option<Vec<u8>>,
    /// Other evidence.
    pub other: Option<String>,
    /// The comment.
    pub comment: Option<String>,
    /// Whether the group reads it.
    pub share: Option<bool>,
}

impl Noted {
    /// What is kept, and over it what the row says.
    pub fn over(self, kept: Said) -> Said {
        let Evidence { seen, other } = kept.evidence;
        Said {
            answer: self.answer.or(kept.answer),
            confidence: self.confidence.or(kept.confidence),
            evidence: Evidence { seen: self.seen.unwrap_or(seen), other: self.other.unwrap_or(other) },
            comment: self.comment.unwrap_or(kept.comment),
            share_comment: self.share.unwrap_or(kept.share_comment),
        }
    }

    /// Whether the row says nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What somebody says about an item, as the cell of a column that is filled in; other columns are empty.
pub fn answer_row(asked: &AskedItem, said: &Said, column: Column, text: &Text) -> Cell {
    let word = |word: Word| Cell::Text(word.said(text));
    match column {
        Column::Answer => said.answer.as_ref().map_or(Cell::Empty, |it| answer_cell(asked, it)),
        Column::Instead => said.answer.as_ref().and_then(instead).map_or(Cell::Empty, word),
        Column::Reason => match &said.answer {
            Some(Answer::NotApplicable { reason } | Answer::NotOurs { reason }) => Cell::text(reason),
            Some(_) | None => Cell::Empty,
        },
        Column::Confidence => said.confidence.map_or(Cell::Empty, |it| word(confidence_word(it))),
        Column::Seen => Cell::hints(&said.evidence.seen),
        Column::Other => Cell::text(&said.evidence.other),
        Column::Comment => Cell::text(&said.comment),
        Column::Share if said.share_comment => word(Word::Yes),
        Column::Share if !settled_text(&said.comment).is_empty() => word(Word::No),
        Column::Share
        | Column::Code
        | Column::Item
        | Column::Name
        | Column::Dimension
        | Column::Question
        | Column::Options
        | Column::Hints
        | Column::Hint
        | Column::Vote
        | Column::Given
        | Column::Level
        | Column::LevelText
        | Column::People
        | Column::Outcome
        | Column::Recorded
        | Column::Dissent
        | Column::Wanted
        | Column::Cited
        | Column::Present
        | Column::At
        | Column::Until
        | Column::WhyChanged => Cell::Empty,
    }
}

fn answer_cell(asked: &AskedItem, answer: &Answer) -> Cell {
    match answer {
        Answer::Level { level } => Cell::Number(level.0.into()),
        Answer::Choice { choice } => Cell::text(named(asked.takes.choices(), choice)),
        Answer::Choices { choices } => {
            let lines: Vec<&str> = choices.iter().map(|it| named(asked.takes.choices(), it)).collect();
            Cell::text(&lines.join("\n"))
        }
        Answer::Number { number } => Cell::number(*number),
        Answer::Text { text } => Cell::text(text),
        Answer::Date { day } => Cell::Day(*day),
        Answer::Unknown | Answer::NotApplicable { .. } | Answer::NotOurs { .. } => Cell::Empty,
    }
}

fn instead(answer: &Answer) -> Option<Word> {
    match answer {
        Answer::Unknown => Some(Word::Unknown),
        Answer::NotApplicable { .. } => Some(Word::NotApplicable),
        Answer::NotOurs { .. } => Some(Word::NotOurs),
        Answer::Choices { choices } if choices.is_empty() => Some(Word::NoneOfThese),
        Answer::Level { .. }
        | Answer::Choice { .. }
        | Answer::Choices { .. }
        | Answer::Number { .. }
        | Answer::Text { .. }
        | Answer::Date { .. } => None,
    }
}

impl Takes {
    fn choices(&self) -> &[(ChoiceId, String)] {
        match self {
            Self::Choice { choices } | Self::Choices { choices } => choices,
            Self::Level { .. } | Self::Number | Self::Text | Self::Date => &[],
        }
    }
}

/// What a choice says, if that names it and no other; else its id.
fn named<'a>(choices: &'a [(ChoiceId, String)], choice: &'a ChoiceId) -> &'a str {
    let name = choices.iter().find(|(id, _)| id == choice).map(|(_, name)| name.as_str());
    let is_it = |name: &&str| !name.contains('\n') && chosen(choices, &settled_text(name)) == Some(choice.clone());
    name.filter(is_it).unwrap_or(choice.as_str())
}

/// The choice of that id, else the only one of that name.
fn chosen(choices: &[(ChoiceId, String)], written: &str) -> Option<ChoiceId> {
    if let Some((id, _)) = choices.iter().find(|(id, _)| id.as_str() == written) {
        return Some(id.clone());
    }
    let mut of_name = choices.iter().filter(|(_, name)| plain(name) == plain(written));
    match (of_name.next(), of_name.next()) {
        (Some((id, _)), None) => Some(id.clone()),
        (Some(_), Some(_)) | (None, _) => None,
    }
}

/// What a row says about an item, and what of it cannot be taken.
pub fn noted(asked: &AskedItem, row: &AnswerRow, of: &AnswerRows) -> (Noted, Vec<Refused>) {
    let mut reading = Reading::new(row);
    let noted = Noted {
        answer: answer(&mut reading, asked, of.mark),
        confidence: reading.word(Column::Confidence, &Word::CONFIDENCES).and_then(confidence),
        seen: reading.hints(Column::Seen, asked.hints),
        other: reading.text(Column::Other),
        comment: reading.text(Column::Comment),
        share: reading.truth(Column::Share),
    };
    (noted, reading.refused)
}

fn answer(reading: &mut Reading<'_>, asked: &AskedItem, mark: Mark) -> Option<Answer> {
    let instead = reading.word(Column::Instead, &Word::INSTEAD);
    let reason = reading.text(Column::Reason).unwrap_or_default();
    let written = reading.text(Column::Answer);
    let Some(word) = instead else {
        return written.and_then(|written| plain_answer(reading, asked, &written, reason, mark));
    };
    if written.is_some() {
        reading.refuse(Column::Instead, Why::Both);
        return None;
    }
    let answer = said_instead(word, asked, reason);
    if answer.is_none() {
        reading.refuse(Column::Instead, Why::NotOneOf { words: Word::INSTEAD[..3].to_vec(), allowed: vec![] });
    }
    answer
}

fn said_instead(word: Word, asked: &AskedItem, reason: String) -> Option<Answer> {
    match word {
        Word::Unknown => Some(Answer::Unknown),
        Word::NotApplicable => Some(Answer::NotApplicable { reason }),
        Word::NotOurs => Some(Answer::NotOurs { reason }),
        Word::NoneOfThese if matches!(asked.takes, Takes::Choices { .. }) => Some(Answer::Choices { choices: vec![] }),
        Word::NoneOfThese
        | Word::Yes
        | Word::No
        | Word::Low
        | Word::Medium
        | Word::High
        | Word::Agreed
        | Word::NoConsensus
        | Word::NoInformation => None,
    }
}

fn plain_answer(
    reading: &mut Reading<'_>,
    asked: &AskedItem,
    written: &str,
    reason: String,
    mark: Mark,
) -> Option<Answer> {
    let allowed = |names: Vec<String>| Why::NotOneOf { words: vec![], allowed: names };
    let names = |choices: &[(ChoiceId, String)]| choices.iter().map(|(_, name)| name.clone()).collect();
    let found = match &asked.takes {
        Takes::Text => return Some(Answer::Text { text: written.to_owned() }),
        Takes::Level { levels } => {
            let digit = written.parse().ok().map(Level).filter(|it| levels.contains(it));
            digit
                .map(|level| Answer::Level { level })
                .ok_or_else(|| allowed(levels.iter().map(|it| it.0.to_string()).collect()))
        }
        Takes::Choice { choices } => {
            chosen(choices, written).map(|choice| Answer::Choice { choice }).ok_or_else(|| allowed(names(choices)))
        }
        Takes::Choices { choices } => {
            let lines = written.lines().map(str::trim).filter(|it| !it.is_empty());
            let found: Option<Vec<ChoiceId>> = lines.map(|line| chosen(choices, line)).collect();
            found.map(|choices| Answer::Choices { choices: once(choices) }).ok_or_else(|| allowed(names(choices)))
        }
        Takes::Number => number(written, mark).map(|number| Answer::Number { number }).ok_or(Why::NotANumber),
        Takes::Date => day(written).map(|day| Answer::Date { day }).ok_or(Why::NotADay),
    };
    found
        .map_err(|why| {
            // "No sé" in the column of answers is meant all the same.
            let said = meant(written, &Word::INSTEAD).and_then(|word| said_instead(word, asked, reason));
            if said.is_none() {
                reading.refuse(Column::Answer, why);
            }
            said
        })
        .map_or_else(|said| said, Some)
}

fn once(choices: Vec<ChoiceId>) -> Vec<ChoiceId> {
    let mut kept: Vec<ChoiceId> = vec![];
    for choice in choices {
        if !kept.contains(&choice) {
            kept.push(choice);
        }
    }
    kept
}

/// A number without its thousands set apart. `1.234` in a file with decimal commas could be either and is none.
pub(super) fn number(written: &str, mark: Mark) -> Option<f64> {
    let (own, foreign) = match mark {
        Mark::Point => ('.', ','),
        Mark::Comma => (',', '.'),
    };
    let count = |sign| written.matches(sign).count();
    let decimal = match (count(own), count(foreign)) {
        (0 | 1, 0) => written.replace(own, "."),
        (0, 1) => {
            let (whole, rest) = written.split_once(foreign)?;
            let digits = whole.trim_start_matches(['-', '+']);
            let maybe_thousands = rest.len() == 3 && (1..=3).contains(&digits.len()) && !digits.starts_with('0');
            if maybe_thousands {
                return None;
            }
            written.replace(foreign, ".")
        }
        _ => return None,
    };
    let is_plain = decimal.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'.' | b'-' | b'+'));
    decimal.parse().ok().filter(|it: &f64| is_plain && it.is_finite())
}

/// `2027-01-29`, or `29/1/2027` where only one reading is a day.
fn day(written: &str) -> Option<NaiveDate> {
    if let Ok(day) = NaiveDate::parse_from_str(written, "%Y-%m-%d") {
        return Some(day);
    }
    let parts: Vec<&str> = written.split(['/', '.', '-']).collect();
    let [a, b, year] = parts[..] else { return None };
    let (a, b, year) = (a.parse().ok()?, b.parse().ok()?, year.parse().ok().filter(|_| year.len() == 4)?);
    match (NaiveDate::from_ymd_opt(year, b, a), NaiveDate::from_ymd_opt(year, a, b)) {
        (Some(day), None) | (None, Some(day)) => Some(day),
        (Some(day), Some(other)) if day == other => Some(day),
        (Some(_), Some(_)) | (None, None) => None,
    }
}

fn confidence_word(confidence: Confidence) -> Word {
    match confidence {
        Confidence::Low => Word::Low,
        Confidence::Medium => Word::Medium,
        Confidence::High => Word::High,
    }
}

fn confidence(word: Word) -> Option<Confidence> {
    [Confidence::Low, Confidence::Medium, Confidence::High].into_iter().find(|it| confidence_word(*it) == word)
}
