//! Answer sheets: a few pages for each person, with a code, and a row of boxes for each question.

use cabildo_domain::Purpose;
use cabildo_text::Text;

use super::{FormContent, FormTakes, Rows, others_in_words, promise, question, scales};
use crate::{
    document::{Block, Document, FormMarks, Rich, Setup},
    reports::{heading, meta, page_words},
};

/// Everything the sheets say.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetsContent {
    /// What is asked: once where everybody answers all, else once for each table.
    pub forms: Vec<FormContent>,
    /// The sheets, at least one.
    pub sheets: Vec<OneSheet>,
}

/// One person's sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneSheet {
    /// The code that stands on it; empty: it is written in by hand.
    pub code: String,
    /// What its square code holds.
    pub square: String,
    /// What is asked on it, by its place among the forms.
    pub form: usize,
}

/// The sheets as pages to be laid out.
///
/// Nothing is asked where there is no form or no sheet: then the document is empty.
pub fn lay_out(content: &SheetsContent, text: &Text) -> Option<Document> {
    let first = content.forms.first()?;
    let name = format!("{} · {}", first.title.0, first.title.1);
    let title = format!("{}, {}", text.forms_sheet(), first.title.0);
    let mut blocks = Vec::new();
    for (place, sheet) in content.sheets.iter().enumerate() {
        if place > 0 {
            blocks.push(Block::AnotherForm(marks(sheet, text)));
        }
        let form = content.forms.get(sheet.form).unwrap_or(first);
        blocks.extend(one(form, text));
    }
    Some(Document {
        meta: meta(text, &first.origin, &title, &text.forms_sheet_subject(&name), &name),
        paper: first.origin.paper,
        cover: None,
        blocks,
        words: page_words(text),
        setup: Setup { form: Some(marks(content.sheets.first()?, text)), ..Setup::default() },
    })
}

fn marks(sheet: &OneSheet, text: &Text) -> FormMarks {
    FormMarks {
        label: text.keying_code(),
        code: sheet.code.clone(),
        square: sheet.square.clone(),
        says: if sheet.code.is_empty() { text.forms_square_blank() } else { text.forms_square_says(&sheet.code) },
    }
}

/// What one sheet asks.
fn one(form: &FormContent, text: &Text) -> Vec<Block> {
    let mut title = text.forms_sheet();
    if !form.table.is_empty() {
        title = format!("{title}. {}", text.forms_table(&form.table));
    }
    let mut blocks = vec![heading(1, title), Block::Note(short(form, text))];
    blocks.extend(scales(form, text).into_iter().map(Block::Note));
    let mut rows = Rows::new(form, text);
    for dimension in &form.dimensions {
        rows.group(&dimension.name);
        for item in &dimension.items {
            match &item.takes {
                FormTakes::Steps(_) | FormTakes::NamedSteps(_) => rows.row(item, item.words()),
                FormTakes::One(_)
                | FormTakes::Several(_)
                | FormTakes::Number
                | FormTakes::Words
                | FormTakes::Day
                | FormTakes::Nothing => rows.block(question(item, Rich::new(), text)),
            }
        }
    }
    blocks.extend(rows.end());
    match form.purpose {
        Purpose::Maturity | Purpose::Exchange => {
            blocks.push(Block::Lines { label: text.forms_comments(), count: 3 });
        }
        // Handwriting would tell whose sheet it is.
        Purpose::Reflection => {}
    }
    blocks
}

/// How to answer, in a few sentences.
fn short(form: &FormContent, text: &Text) -> Rich {
    let how = [text.forms_how_tick(), others_in_words(form, text), text.forms_how_mistake()].join(" ");
    Rich::new().plain(how).plain(" ").strong(promise(form, text))
}
