//! Where the boxes of answer sheets are: written into the file, so that a program can read scanned sheets.

use cabildo_domain::{DimensionId, ItemId};
use cabildo_report::{
    FormBox, boxes,
    document::{Attachment, Document},
    reports::forms::answer_sheet::{OneSheet, SheetsContent},
};
use serde::Serialize;

use super::Form;
use crate::error::{Error, Result};

/// The map of the boxes of a file of answer sheets. Points from the top left corner of a page.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct BoxMap {
    /// What this is, and in which version.
    map: &'static str,
    /// The instrument and its version.
    instrument: (String, u32),
    /// The round; empty where there is none yet.
    round: String,
    /// What the marks that are no level stand for.
    marks: Vec<(String, &'static str)>,
    /// What is asked: one for all, or one for each table.
    forms: Vec<FormMap>,
    /// The sheets in the order of the file.
    sheets: Vec<SheetMap>,
}

/// One form: its lines and its boxes.
#[derive(Debug, Serialize)]
struct FormMap {
    /// The one dimension it asks about, if so.
    dimension: Option<DimensionId>,
    /// The items in the order of their numbers, from 1.
    lines: Vec<ItemId>,
    /// Page of the sheet, number of the line, mark, x, y, width, height.
    boxes: Vec<(usize, String, String, f64, f64, f64, f64)>,
}

/// One sheet.
#[derive(Debug, Serialize)]
struct SheetMap {
    /// The code that stands on it; empty where it is written in by hand.
    code: String,
    /// Its place among the forms, from 0.
    form: usize,
    /// Its first page in the file, from 1.
    page: usize,
}

impl Form<'_> {
    /// Lays the sheets out and notes where every box is; on all sheets of a form it is the same place.
    ///
    /// # Errors
    /// The map cannot be written.
    pub(super) fn box_map(
        &self,
        document: &Document,
        content: &SheetsContent,
        tables: &[Option<DimensionId>],
    ) -> Result<Attachment> {
        let text = &self.desk.text;
        let found = boxes(document);
        let form = |(place, table): (usize, &Option<DimensionId>)| {
            let copy = content.sheets.iter().position(|it| it.form == place).map_or(0, |it| it + 1);
            FormMap {
                dimension: table.clone(),
                lines: self.numbers(table.as_ref()),
                boxes: found.iter().filter(|it| it.copy == copy && !it.item.is_empty()).map(row).collect(),
            }
        };
        let sheet = |(place, sheet): (usize, &OneSheet)| {
            let first = found.iter().find(|it| it.copy == place + 1);
            SheetMap {
                code: sheet.code.clone(),
                form: sheet.form,
                page: first.map_or(0, |it| it.page + 1 - it.page_of_copy),
            }
        };
        let map = BoxMap {
            map: "cabildo-boxes-1",
            instrument: (self.hand.assessment.instrument.to_string(), self.hand.round.version),
            round: if self.round().is_empty() { String::new() } else { self.hand.round.id.to_string() },
            marks: vec![
                (text.forms_mark_unknown(), "unknown"),
                (text.forms_mark_not_applicable(), "notApplicable"),
                (text.forms_mark_not_ours(), "notOurs"),
            ],
            forms: tables.iter().enumerate().map(form).collect(),
            sheets: content.sheets.iter().enumerate().map(sheet).collect(),
        };
        let json = serde_json::to_vec(&map).map_err(|it| Error::Bug(it.to_string()))?;
        Ok(Attachment { name: "cabildo-hojas.json".to_owned(), says: text.forms_boxes(), json })
    }
}

fn row(it: &FormBox) -> (usize, String, String, f64, f64, f64, f64) {
    let [x, y, width, height] = [it.x, it.y, it.width, it.height].map(|it| (f64::from(it) * 100.0).round() / 100.0);
    (it.page_of_copy, it.item.clone(), it.choice.clone(), x, y, width, height)
}
