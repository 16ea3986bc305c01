//! Ballots for a table: cards to be cut out, a sheet for each question, a place on it for each seat.

use cabildo_text::Text;

use super::{FormContent, FormItem, scale};
use crate::{
    document::{BallotCard, Block, Document, Rich, Setup},
    reports::{meta, page_words},
};

/// How many cards a sheet has.
const CARDS: usize = 8;
/// Up to this many characters the names of a scale leave room for the whole question.
const SHORT: usize = 110;

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
            blocks.push(Block::Cards(seats.iter().map(|seat| card(content, item, *seat, text)).collect()));
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

fn card(content: &FormContent, item: &FormItem, seat: usize, text: &Text) -> BallotCard {
    let names = item.scale.and_then(|it| content.scales.get(it)).map(|it| scale(it)).unwrap_or_default();
    let long = names.0.iter().map(|it| it.words().chars().count()).sum::<usize>() > SHORT;
    let gap = if names.is_blank() { "" } else { " " };
    let steps = item.steps().into_iter().map(|step| step.to_string());
    BallotCard {
        seat: text.forms_seat(seat),
        number: if item.code.is_empty() { item.number() } else { item.code.clone() },
        words: if long { Rich::new().strong(item.name.trim()) } else { item.words() },
        marks: steps.chain([text.forms_mark_unknown()]).collect(),
        note: names.plain(gap).plain(text.forms_ballot_note()),
    }
}
