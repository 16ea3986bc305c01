//! The leaflet on a trainer's stick: one page on installing, on what Windows asks, and on handing answers back. Where no
//! installers go along, it says so instead.

use cabildo_text::Text;

use super::{Origin, heading, on_one_page, paragraph, without_cover};
use crate::document::{Block, Callout, Document, Meta, Rich, ShortList, ShortRow, Tone};

/// Everything the leaflet says beside what it always does.
#[derive(Debug, Clone, PartialEq)]
pub struct LeafletContent {
    /// Where it comes from; it is no council's.
    pub origin: Origin,
    /// The folder with the installers, as it is called on the stick; none if none go along.
    pub installers: Option<String>,
    /// The folder with the questionnaires.
    pub questionnaires: String,
    /// Who signed the stick: what the computer is called, and the digits of its key.
    pub signed: Option<(String, String)>,
}

/// The leaflet as a page to be laid out; where not all fits, what fewest need goes.
pub fn lay_out(content: &LeafletContent, text: &Text) -> Document {
    let whole = || with(content, text, true);
    on_one_page([true, false].into_iter().map(|it| with(content, text, it))).unwrap_or_else(whole)
}

/// With a word about questionnaires from elsewhere, or without.
fn with(content: &LeafletContent, text: &Text, questionnaires: bool) -> Document {
    let title = text.kit_leaflet_title();
    let mut blocks = vec![heading(1, title.clone())];
    let subject = match &content.installers {
        Some(folder) => {
            blocks.push(paragraph(text.kit_leaflet_lead()));
            blocks.extend(install(folder, text));
            text.kit_leaflet_subject()
        }
        None => {
            blocks.push(paragraph(text.kit_leaflet_without()));
            text.kit_leaflet_subject_without()
        }
    };
    blocks.extend(answer(text));
    if questionnaires {
        blocks.push(note(text.kit_leaflet_questionnaires(&content.questionnaires)));
    }
    blocks.extend(content.signed.iter().map(|(computer, key)| {
        Block::Callout(Callout {
            title: text.kit_leaflet_key(),
            text: Rich::from(text.kit_leaflet_key_about(computer, key)),
            tone: Tone::Note,
        })
    }));
    let document = without_cover(text, &content.origin, (&title, &subject, &title), blocks);
    Document { meta: Meta { foot: subject, ..document.meta }, ..document }
}

fn install(folder: &str, text: &Text) -> Vec<Block> {
    let one = |title: String, words: String| ShortList {
        title,
        rows: vec![ShortRow { level: None, words: Rich::from(words) }],
    };
    vec![
        heading(2, text.kit_leaflet_windows()),
        steps([
            text.kit_leaflet_windows_open(folder),
            text.kit_leaflet_windows_asks(),
            text.kit_leaflet_windows_steps(),
        ]),
        note(text.kit_leaflet_windows_zip()),
        Block::TwoLists(
            one(text.kit_leaflet_browser(), text.kit_leaflet_browser_about()),
            one(text.kit_leaflet_linux(), text.kit_leaflet_linux_open()),
        ),
    ]
}

fn answer(text: &Text) -> Vec<Block> {
    vec![
        heading(2, text.kit_leaflet_answers()),
        steps([
            text.kit_leaflet_answers_invitation(),
            text.kit_leaflet_answers_answer(),
            text.kit_leaflet_answers_save(),
        ]),
        note(text.kit_leaflet_answers_paper()),
    ]
}

fn note(words: String) -> Block {
    Block::Note(Rich::from(words))
}

fn steps(steps: [String; 3]) -> Block {
    Block::List { ordered: true, items: steps.map(Rich::from).into() }
}
