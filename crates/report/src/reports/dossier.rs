//! Drafts for the network of learning cities: joining it, and its award. Filled with what is known; the rest is room to
//! write by hand.

use cabildo_text::Text;

use super::{Origin, column, heading, without_cover};
use crate::document::{Block, Callout, Cell, Document, Rich, Row, Signature, Table, Tone};

/// How high a row is that is filled in by hand, in points.
const ROOM: f32 = 28.0;

/// How many words fit on a line by hand.
const WORDS_A_LINE: usize = 10;

/// Never more lines than this; whoever needs more takes a sheet.
const MOST_LINES: usize = 14;

/// Everything a draft says.
#[derive(Debug, Clone, PartialEq)]
pub struct DossierContent {
    /// Where it comes from.
    pub origin: Origin,
    /// What it is called.
    pub title: String,
    /// What is in it, in a sentence.
    pub subject: String,
    /// What the reader must know first: that it is a draft, and what to check.
    pub draft: String,
    /// Where the words come from, in a sentence.
    pub comes_from: String,
    /// Its parts, in the order of the form.
    pub parts: Vec<DossierPart>,
    /// Who signs, by office.
    pub signs: Vec<String>,
}

/// One part of a draft.
#[derive(Debug, Clone, PartialEq)]
pub enum DossierPart {
    /// Short things asked, each with what is known; what is empty is filled in by hand.
    Fields {
        /// What the part is called.
        name: String,
        /// The heads of the columns: what is asked, the answer, and the year where one is asked.
        heads: Vec<String>,
        /// Each row: what is asked, then what is known, one for each further column.
        rows: Vec<Vec<String>>,
    },
    /// A text that is written.
    Text {
        /// What it is called.
        name: String,
        /// What to say in it, in a sentence.
        asks: String,
        /// How many words it may have.
        most: usize,
        /// What is known, in paragraphs; may be empty.
        known: Vec<Rich>,
    },
}

/// A draft as pages to be laid out.
pub fn lay_out(content: &DossierContent, text: &Text) -> Document {
    let mut blocks = vec![
        heading(1, content.title.clone()),
        Block::Callout(Callout {
            title: text.dossier_draft(),
            text: Rich::from(content.draft.clone()),
            tone: Tone::Warning,
        }),
        Block::Note(Rich::from(content.comes_from.clone())),
    ];
    for part in &content.parts {
        blocks.extend(part_of(part, text));
    }
    let signature = |role: &String| Signature { name: String::new(), role: role.clone() };
    blocks.push(heading(2, text.dossier_signatures()));
    blocks.push(Block::Signatures(content.signs.iter().map(signature).collect()));
    without_cover(text, &content.origin, (&content.title, &content.subject, &content.title), blocks)
}

fn part_of(part: &DossierPart, text: &Text) -> Vec<Block> {
    match part {
        DossierPart::Fields { name, heads, rows } => {
            let shares = [2.0, 2.6, 0.8];
            let columns = heads.iter().zip(shares).map(|(head, share)| column(head.clone(), share)).collect();
            let cells = |row: &Vec<String>| Row::Cells(row.iter().map(|it| Cell::Plain(it.clone())).collect());
            let rows = rows.iter().map(cells).collect();
            let table = Table { caption: String::new(), columns, rows, least_row_height: ROOM };
            vec![heading(2, name.clone()), Block::Table(table)]
        }
        DossierPart::Text { name, asks, most, known } => {
            let words: usize = known.iter().map(words_of).sum();
            let mut blocks = vec![heading(2, name.clone()), Block::Note(Rich::from(asks.clone()))];
            blocks.extend(known.iter().cloned().map(Block::Paragraph));
            let label = if words == 0 {
                text.dossier_to_write(*most)
            } else if words > *most {
                text.dossier_too_long(*most, words)
            } else {
                text.dossier_words(*most, words)
            };
            let lines = most.saturating_sub(words).div_ceil(WORDS_A_LINE).clamp(2, MOST_LINES);
            blocks.push(Block::Lines { label, count: u8::try_from(lines).unwrap_or(2) });
            blocks
        }
    }
}

fn words_of(words: &Rich) -> usize {
    words.0.iter().map(|it| it.words().split_whitespace().count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_across_their_dress() {
        let rich = Rich::new().strong("Hecho. ").plain("Biblioteca abierta los sábados");
        assert_eq!(words_of(&rich), 5, "as the form counts them");
    }
}
