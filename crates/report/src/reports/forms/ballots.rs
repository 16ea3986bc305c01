//! Ballots for a table: cards to be cut out, a sheet for each question, a place on it for each seat.

use cabildo_text::Text;

use super::{FormContent, FormItem};
use crate::{
    document::{BallotCard, Block, Document, Rich, Setup},
    reports::{meta, page_words},
};

/// How many cards a sheet has.
const CARDS: usize = 8;

/// The ballots as pages to be laid out.
///
/// Each seat has its place on every sheet: cut all sheets together, and each heap is that of one seat.
pub fn lay_out(content: &FormContent, seats: usize, text: &Text) -> Document {
    let name = content.name(text);
    let title = format!("{}, {}", text.forms_ballots(), content.title.0);
    let seats: Vec<usize> = (1..=seats.max(1)).collect();
    let mut blocks = Vec::new();
    for seats in seats.chunks(CARDS) {
        for item in content.items().filter(|it| !it.steps().is_empty()) {
            if !blocks.is_empty() {
                blocks.push(Block::PageBreak);
            }
            blocks.push(Block::Cards(seats.iter().map(|seat| card(item, *seat, text)).collect()));
        }
    }
    if blocks.is_empty() {
        blocks.push(Block::Paragraph(Rich::from(text.forms_ballots_nothing())));
    }
    let mut meta = meta(text, &content.origin, &title, &text.forms_ballots_subject(&name), &name);
    meta.foot = text.forms_cut();
    Document {
        meta,
        paper: content.origin.paper,
        cover: None,
        blocks,
        words: page_words(text),
        setup: Setup::default(),
    }
}

fn card(item: &FormItem, seat: usize, text: &Text) -> BallotCard {
    let steps = item.steps().into_iter().map(|step| step.to_string());
    BallotCard {
        seat: text.forms_seat(seat),
        number: if item.code.is_empty() { item.number() } else { item.code.clone() },
        words: item.words(),
        marks: steps.chain([text.forms_mark_unknown()]).collect(),
        note: text.forms_ballot_note(),
    }
}
