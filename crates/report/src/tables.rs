//! The tables of a report by themselves, for spreadsheets.

use crate::document::{Align, Block, Cell, Document, Inline, Language, Rich, Row};

/// A table of a report, as a sheet of a spreadsheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What the table is called: "Tabla 3".
    pub number: String,
    /// What it shows; the heading it stands under, where the table itself says nothing.
    pub caption: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// How wide the columns are, compared with each other.
    pub shares: Vec<f32>,
    /// Its rows.
    pub rows: Vec<SheetRow>,
}

/// One row of a [`Sheet`].
#[derive(Debug, Clone, PartialEq)]
pub enum SheetRow {
    /// A value for each column.
    Values(Vec<Value>),
    /// A line that names the rows below it.
    Group(String),
}

/// What stands in a cell, as a spreadsheet can count with it.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Words(String),
    /// A figure, with its decimals as they are printed.
    Number(f64, u8),
    /// A level with its name; the name may be empty.
    Level(u8, String),
}

/// Every table of a report, in the order of its pages.
pub fn tables(document: &Document) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    let (mut heading, mut numbered) = ("", 0);
    for block in &document.blocks {
        match block {
            Block::Heading { words, .. } => heading = words,
            Block::Table(table) => {
                let has_caption = !table.caption.trim().is_empty();
                numbered += usize::from(has_caption);
                let number = if has_caption { format!("{} {numbered}", document.words.table) } else { String::new() };
                let caption = if has_caption { &table.caption } else { heading };
                let aligned: Vec<Align> = table.columns.iter().map(|column| column.align).collect();
                sheets.push(Sheet {
                    number,
                    caption: caption.to_owned(),
                    heads: table.columns.iter().map(|column| column.head.clone()).collect(),
                    shares: table.columns.iter().map(|column| column.share).collect(),
                    rows: table.rows.iter().map(|row| sheet_row(row, &aligned, document.meta.language)).collect(),
                });
            }
            Block::Paragraph(_)
            | Block::Lead(_)
            | Block::Note(_)
            | Block::List { .. }
            | Block::Figure(_)
            | Block::FigurePair { .. }
            | Block::TwoLists(..)
            | Block::Facts(_)
            | Block::Callout(_)
            | Block::Sheet(_)
            | Block::Question(_)
            | Block::Lines { .. }
            | Block::Boxes(_)
            | Block::Cards(_)
            | Block::AnotherForm(_)
            | Block::Logos(_)
            | Block::Certificate(_)
            | Block::Signatures(_)
            | Block::Contents
            | Block::PageBreak
            | Block::Space => {}
        }
    }
    sheets
}

fn sheet_row(row: &Row, aligned: &[Align], language: Language) -> SheetRow {
    match row {
        Row::Group(words) => SheetRow::Group(words.clone()),
        Row::Cells(cells) => {
            let pairs = cells.iter().zip(aligned);
            SheetRow::Values(pairs.map(|(cell, align)| value(cell, *align, language)).collect())
        }
    }
}

fn value(cell: &Cell, align: Align, language: Language) -> Value {
    match cell {
        // Only what stands in a column of amounts is one: a code may look like a figure.
        Cell::Plain(words) if align == Align::Right => number(words, language),
        Cell::Plain(words) | Cell::NoInformation(words) => Value::Words(words.clone()),
        Cell::Rich(text) => Value::Words(words_of(text)),
        Cell::Paragraphs(texts) => {
            let said: Vec<String> = texts.iter().filter(|text| !text.is_blank()).map(words_of).collect();
            Value::Words(said.join("\n"))
        }
        Cell::Level { level, name, .. } => Value::Level(*level, name.clone().unwrap_or_default()),
    }
}

fn words_of(text: &Rich) -> String {
    text.0.iter().map(Inline::words).collect()
}

/// The amount that is written here; anything else stays words.
fn number(words: &str, language: Language) -> Value {
    let (thousands, decimals): (&[char], char) = match language {
        Language::En => (&[','], '.'),
        Language::Pt => (&['.'], ','),
        Language::Es | Language::Fr => (&[' ', '\u{a0}', '\u{202f}'], ','),
    };
    let digits: String = words
        .trim()
        .chars()
        .filter(|letter| !thousands.contains(letter))
        .map(|letter| match letter {
            _ if letter == decimals => '.',
            // What begins the decimals elsewhere means nothing here.
            '.' => '?',
            '−' => '-',
            _ => letter,
        })
        .collect();
    let plain = digits.strip_prefix('-').unwrap_or(&digits);
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    let is_written = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
    let is_amount = !whole.is_empty() && whole.len() <= 15 && is_written(whole) && is_written(part) && part.len() <= 6;
    match digits.parse() {
        Ok(amount) if is_amount => Value::Number(amount, part.len() as u8),
        _ => Value::Words(words.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_their_language_writes_them() {
        let read = |words, language| number(words, language);
        assert_eq!(
            read("18\u{202f}000", Language::Es),
            Value::Number(18_000.0, 0),
            "a thin space sets thousands apart"
        );
        assert_eq!(read("2,4", Language::Es), Value::Number(2.4, 1), "a comma begins the decimals");
        assert_eq!(read("18,000.50", Language::En), Value::Number(18_000.5, 2), "and in English a point does");
        assert_eq!(
            read("14.000", Language::Pt),
            Value::Number(14_000.0, 0),
            "in Portuguese a point sets thousands apart"
        );
        assert_eq!(read("14.000", Language::Es), Value::Words("14.000".to_owned()), "elsewhere nobody could tell");
        assert_eq!(read("−3", Language::Fr), Value::Number(-3.0, 0), "with the true minus");
    }

    #[test]
    fn what_is_no_amount_stays_words() {
        for words in ["", "—", "USD 500", "12 %", "1.2.3", "=1+1", "2027-03", "NaN", "inf"] {
            assert_eq!(number(words, Language::Es), Value::Words(words.to_owned()), "{words:?}");
        }
    }
}
