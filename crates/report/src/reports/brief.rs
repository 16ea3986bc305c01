//! The brief: one page for those who decide. It says less where more would not fit, and never has a second page.

use cabildo_text::Text;

use super::{Origin, column, heading, letterhead, on_one_page, short_list, shortened, without_cover};
use crate::document::{Block, Cell, Document, Picture, Rich, Row, ShortRow, Table};

/// Everything the brief may say.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefContent {
    /// Where it comes from.
    pub origin: Origin,
    /// The council's logos; may be empty.
    pub logos: Vec<Picture>,
    /// What people call the assessment.
    pub title: String,
    /// What people call the round.
    pub round: String,
    /// Where each dimension stands, in the instrument's order.
    pub dimensions: Vec<BriefDimension>,
    /// What the council does well, the best first: level, shade, name.
    pub strengths: Vec<(u8, u8, String)>,
    /// What is below its target, the most urgent first: level, shade, name.
    pub gaps: Vec<(u8, u8, String)>,
    /// What the council plans; absent where nothing is planned.
    pub plan: Option<BriefPlan>,
    /// What is asked of the council, in sentences.
    pub asks: Vec<String>,
}

/// Where a dimension stands.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefDimension {
    /// Its name.
    pub name: String,
    /// Its level and that level's shade of 1 to 5.
    pub level: Option<(u8, u8)>,
    /// The level's name, or why there is none.
    pub stands: String,
    /// How it changed and where it should be, in a sentence.
    pub sentence: String,
    /// What stands lowest in it, in a sentence; may be empty.
    pub lowest: String,
}

/// What the council plans.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefPlan {
    /// How many actions, from when until when and what they cost, in a sentence.
    pub sentence: String,
    /// What is done first: title, and who does it until when.
    pub first: Vec<(String, String)>,
}

/// How much a brief says.
struct Measure {
    /// Whether it names what stands lowest in each dimension.
    lowest: bool,
    /// How many strengths, gaps and first actions it names.
    rows: usize,
    /// How many things it asks for.
    asks: usize,
    /// How many letters of a dimension's name it prints.
    name: usize,
    /// How many letters of another name or of a sentence it prints.
    letters: usize,
}

/// The fullest first. The last one fits whatever there is to say.
const MEASURES: [Measure; 7] = [
    Measure { lowest: true, rows: 3, asks: 5, name: 400, letters: 400 },
    Measure { lowest: true, rows: 3, asks: 5, name: 90, letters: 90 },
    Measure { lowest: false, rows: 3, asks: 5, name: 90, letters: 90 },
    Measure { lowest: false, rows: 3, asks: 4, name: 44, letters: 60 },
    Measure { lowest: false, rows: 3, asks: 4, name: 22, letters: 42 },
    Measure { lowest: false, rows: 2, asks: 3, name: 22, letters: 30 },
    Measure { lowest: false, rows: 1, asks: 3, name: 20, letters: 24 },
];

/// The brief as a page to be laid out.
pub fn lay_out(content: &BriefContent, text: &Text) -> Document {
    let about = format!("{}, {}", content.title, content.round);
    let title = text.brief_title();
    let subject = text.brief_subject(&content.origin.council);
    let document = |measure: &Measure| {
        without_cover(text, &content.origin, (&title, &subject, &about), blocks(content, measure, text))
    };
    let fullest = document(&MEASURES[0]);
    on_one_page(MEASURES.iter().map(document)).unwrap_or(fullest)
}

fn blocks(content: &BriefContent, measure: &Measure, text: &Text) -> Vec<Block> {
    let cut = |words: &str| shortened(words, measure.letters);
    let level = |it: &(u8, u8, String)| ShortRow { level: Some((it.0, it.1)), words: Rich::from(cut(&it.2)) };
    let rows = |list: &[(u8, u8, String)]| list.iter().take(measure.rows).map(level).collect::<Vec<_>>();
    let mut blocks = letterhead(&content.logos);
    blocks.extend([
        heading(1, text.brief_heading()),
        Block::Note(Rich::from(text.brief_made(text.long_date(content.origin.produced.date())))),
        Block::Table(table(content, measure, text)),
        Block::TwoLists(
            short_list(text.report_strengths(), rows(&content.strengths), text.results_no_strengths()),
            short_list(text.report_gaps(), rows(&content.gaps), text.results_no_gaps()),
        ),
        heading(2, text.brief_plan()),
    ]);
    let asks = content
        .asks
        .iter()
        .take(measure.asks)
        .map(|it| ShortRow { level: None, words: Rich::from(it.clone()) })
        .collect();
    let asks = short_list(text.brief_asks(), asks, text.brief_asks_none());
    match &content.plan {
        Some(plan) => {
            blocks.push(Block::Paragraph(Rich::from(plan.sentence.clone())));
            let first = plan.first.iter().take(measure.rows).map(|(title, who)| ShortRow {
                level: None,
                words: Rich::new().strong(format!("{}. ", cut(title.trim_end_matches('.')))).plain(cut(who)),
            });
            blocks.push(Block::TwoLists(short_list(text.brief_first(), first.collect(), String::new()), asks));
        }
        None => {
            let none = short_list(text.brief_first(), vec![], text.brief_no_plan());
            blocks.push(Block::TwoLists(none, asks));
        }
    }
    blocks
}

fn table(content: &BriefContent, measure: &Measure, text: &Text) -> Table {
    let row = |it: &BriefDimension| {
        let says = [&it.sentence, &it.lowest].into_iter().take(if measure.lowest { 2 } else { 1 });
        let says: Vec<&str> = says.filter(|it| !it.is_empty()).map(String::as_str).collect();
        Row::Cells(vec![
            Cell::Plain(shortened(&it.name, measure.name)),
            match it.level {
                Some((level, shade)) => Cell::Level { level, shade, name: Some(it.stands.clone()) },
                None => Cell::NoInformation(it.stands.clone()),
            },
            Cell::Plain(shortened(&says.join(" "), measure.letters * 2)),
        ])
    };
    Table {
        caption: String::new(),
        columns: vec![
            column(text.results_dimension(), 1.7),
            column(text.results_level(), 1.25),
            column(text.brief_says(), 3.6),
        ],
        rows: content.dimensions.iter().map(row).collect(),
        ..Table::default()
    }
}
