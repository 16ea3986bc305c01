//! What is filled in on paper: the questionnaire of a round, answer sheets, ballots for a table.

use cabildo_domain::Purpose;
use cabildo_text::Text;

use super::Origin;
use crate::document::{AskedRow, Block, BoxRow, BoxTable, Choice, Question, Rich};

pub mod answer_sheet;
pub mod ballots;
pub mod questionnaire;

/// What a form asks, in the order it is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct FormContent {
    /// Where it comes from.
    pub origin: Origin,
    /// What the assessment is called, and the round.
    pub title: (String, String),
    /// What is asked and for whom.
    pub about: String,
    /// Where method and words come from.
    pub source: String,
    /// What the answers are for.
    pub purpose: Purpose,
    /// The one dimension that is asked, by name; empty where all are.
    pub table: String,
    /// The scales that are answered on: their steps and the names of these, the lowest first.
    pub scales: Vec<Vec<(u8, String)>>,
    /// Those that ask something.
    pub dimensions: Vec<FormDimension>,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct FormDimension {
    /// The name of their dimension.
    pub name: String,
    /// In the order they are asked.
    pub items: Vec<FormItem>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct FormItem {
    /// Its place on the sheet, as it is asked for when the sheet is keyed in; absent where it is not.
    pub number: Option<usize>,
    /// Its code, where that says something to people; may be empty.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What exactly is looked at; may be empty.
    pub help: String,
    /// What would back an answer.
    pub evidence: Vec<String>,
    /// What it takes for an answer.
    pub takes: FormTakes,
    /// The scale it is answered on, by its place among the scales.
    pub scale: Option<usize>,
    /// Whether "not a municipal competence" may be answered.
    pub shared: bool,
}

/// What a question takes for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormTakes {
    /// A step, each with what it looks like.
    Steps(Vec<(u8, String)>),
    /// A step, where the names of the scale say it all.
    NamedSteps(Vec<u8>),
    /// One of these.
    One(Vec<String>),
    /// Any of these.
    Several(Vec<String>),
    /// A number.
    Number,
    /// Words.
    Words,
    /// A day.
    Day,
    /// Nothing: it is only read.
    Nothing,
}

impl FormContent {
    /// Every question.
    pub fn items(&self) -> impl Iterator<Item = &FormItem> {
        self.dimensions.iter().flat_map(|it| &it.items)
    }

    /// "Capacidad digital · Primera ronda, 2026 · Mesa: Liderazgo".
    fn name(&self, text: &Text) -> String {
        let table = if self.table.is_empty() { String::new() } else { text.forms_table(&self.table) };
        let parts = [&self.title.0, &self.title.1, &table];
        parts.into_iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
    }
}

impl FormItem {
    fn number(&self) -> String {
        self.number.map(|it| it.to_string()).unwrap_or_default()
    }

    /// The steps that can be ticked.
    fn steps(&self) -> Vec<u8> {
        match &self.takes {
            FormTakes::Steps(steps) => steps.iter().map(|(step, _)| *step).collect(),
            FormTakes::NamedSteps(steps) => steps.clone(),
            FormTakes::One(_)
            | FormTakes::Several(_)
            | FormTakes::Number
            | FormTakes::Words
            | FormTakes::Day
            | FormTakes::Nothing => Vec::new(),
        }
    }

    /// The name, and the question where it says more.
    fn words(&self) -> Rich {
        let name = self.name.trim().trim_end_matches('.');
        match (name, self.question.trim()) {
            (name, "") => Rich::new().strong(name),
            ("", question) => question.into(),
            (name, question) => Rich::new().strong(format!("{name}. ")).plain(question),
        }
    }
}

/// The answers that are no level: mark and meaning.
fn others(shared: bool, text: &Text) -> Vec<(String, String)> {
    let mut others = vec![
        (text.forms_mark_unknown(), text.answering_unknown()),
        (text.forms_mark_not_applicable(), text.answering_not_applicable()),
    ];
    if shared {
        others.push((text.forms_mark_not_ours(), text.answering_not_ours()));
    }
    others
}

/// "… NS (No sé), NA (No aplica), NC (No es competencia)."
fn others_in_words(content: &FormContent, text: &Text) -> String {
    let shared = content.items().any(|it| it.shared);
    let said: Vec<String> = others(shared, text).into_iter().map(|(mark, words)| format!("{mark} ({words})")).collect();
    text.forms_how_others(said.join(", "))
}

/// The names of the steps of every scale, a line each; with the questions it is for, where these follow each other.
fn scales(content: &FormContent, text: &Text) -> Vec<Rich> {
    let named = |(place, steps): (usize, &Vec<(u8, String)>)| {
        let of = content.items().filter(|it| it.scale == Some(place)).filter_map(|it| it.number);
        let numbers: Vec<usize> = of.collect();
        match (numbers.first(), numbers.last()) {
            (Some(first), Some(last)) if content.scales.len() > 1 && last + 1 - first == numbers.len() => {
                let mut line = Rich::new().plain(format!("{} ", text.forms_questions(*first, *last)));
                line.0.extend(scale(steps).0);
                line
            }
            (Some(_), Some(_)) | (None, _) | (_, None) => scale(steps),
        }
    };
    content.scales.iter().enumerate().map(named).collect()
}

/// The names of the steps of a scale: "1 Inexistente; 2 Incipiente."
fn scale(steps: &[(u8, String)]) -> Rich {
    let mut line = Rich::new();
    for (place, (step, name)) in steps.iter().enumerate() {
        let end = if place + 1 == steps.len() { "." } else { "; " };
        line = line.strong(format!("{step}\u{a0}")).plain(format!("{name}{end}"));
    }
    line
}

/// Why nobody needs to be afraid of an honest answer.
fn promise(content: &FormContent, text: &Text) -> String {
    match content.purpose {
        Purpose::Reflection => text.forms_anonymous_reflection(),
        Purpose::Maturity | Purpose::Exchange => text.forms_anonymous(),
    }
}

/// Questions as rows of boxes, until one needs more room than a row.
struct Rows<'a> {
    text: &'a Text,
    steps: Vec<u8>,
    others: Vec<(String, String)>,
    rows: Vec<BoxRow>,
    blocks: Vec<Block>,
}

impl<'a> Rows<'a> {
    fn new(content: &'a FormContent, text: &'a Text) -> Self {
        let mut steps: Vec<u8> = content.items().flat_map(FormItem::steps).collect();
        steps.sort_unstable();
        steps.dedup();
        let others = others(content.items().any(|it| it.shared), text);
        Self { text, steps, others, rows: Vec::new(), blocks: Vec::new() }
    }

    fn group(&mut self, name: &str) {
        self.rows.push(BoxRow::Group(name.to_owned()));
    }

    fn row(&mut self, item: &FormItem, words: Rich) {
        let has = item.steps();
        let steps = self.steps.iter().map(|step| has.contains(step));
        let others = (0..self.others.len()).map(|place| place < 2 || item.shared);
        let boxes = steps.chain(others).collect();
        self.rows.push(BoxRow::Asked(AskedRow { number: item.number(), words, boxes }));
    }

    /// Something between the rows.
    fn block(&mut self, block: Block) {
        self.flush();
        self.blocks.push(block);
    }

    fn flush(&mut self) {
        // The name of a dimension without a row below it stands as a heading of its own.
        if let Some(BoxRow::Group(_)) = self.rows.last()
            && let Some(BoxRow::Group(name)) = self.rows.pop()
        {
            self.end_table();
            self.blocks.push(super::heading(2, name));
            return;
        }
        self.end_table();
    }

    fn end_table(&mut self) {
        if self.rows.is_empty() {
            return;
        }
        let steps = self.steps.iter().map(u8::to_string);
        let marks = steps.chain(self.others.iter().map(|(mark, _)| mark.clone())).collect();
        let rows = std::mem::take(&mut self.rows);
        self.blocks.push(Block::Boxes(BoxTable { head: self.text.forms_question(), marks, rows }));
    }

    fn end(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }
}

/// A question with a box for each answer, or lines where words are written.
fn question(item: &FormItem, help: Rich, text: &Text) -> Block {
    let numbered = |words: &[String]| -> Vec<Choice> {
        let choice = |(words, place): (&String, usize)| Choice { mark: place.to_string(), words: words.clone().into() };
        words.iter().zip(1..).map(choice).collect()
    };
    let written = |told: String| (Vec::new(), 1, told);
    let (mut choices, lines, told) = match &item.takes {
        FormTakes::Steps(steps) => {
            let choice = |(step, words): &(u8, String)| Choice { mark: step.to_string(), words: words.clone().into() };
            (steps.iter().map(choice).collect(), 0, String::new())
        }
        FormTakes::NamedSteps(steps) => {
            let choice = |step: &u8| Choice { mark: step.to_string(), words: Rich::new() };
            (steps.iter().map(choice).collect(), 0, String::new())
        }
        FormTakes::One(words) => (numbered(words), 0, String::new()),
        FormTakes::Several(words) => (numbered(words), 0, text.answering_tick_all()),
        FormTakes::Number => written(text.forms_number()),
        FormTakes::Day => written(text.forms_day()),
        FormTakes::Words => (Vec::new(), 3, String::new()),
        FormTakes::Nothing => (Vec::new(), 0, String::new()),
    };
    if item.takes != FormTakes::Nothing {
        let other = |(mark, words): (String, String)| Choice { mark, words: words.into() };
        choices.extend(others(item.shared, text).into_iter().map(other));
    }
    let mut words = Rich::from(item.question.clone());
    if !told.is_empty() {
        words = words.plain(" ").emphasis(told);
    }
    let number = if item.number.is_some() { item.number() } else { String::new() };
    Block::Question(Question { number, title: item.name.clone(), words, help, choices, lines })
}
