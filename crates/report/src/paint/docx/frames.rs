//! What stands beside each other without being a table of rows: facts, short lists, sheets, signatures.

use docx_rs as docx;

use super::{
    Writer,
    runs::{chip, plain, run},
};
use crate::document::{Fact, Rich, Sheet, SheetRow, ShortList, Signature};

/// Width of the labels of a sheet, in points.
const LABELS: f32 = 120.0;

impl Writer<'_> {
    pub(super) fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        let cells = facts.iter().map(|fact| {
            let cell = docx::TableCell::new().add_paragraph(plain(&fact.figure, "FactFigure"));
            let cell = cell.add_paragraph(plain(&fact.label, "TableText"));
            if fact.note.trim().is_empty() { cell } else { cell.add_paragraph(plain(&fact.note, "Note")) }
        });
        let row = docx::TableRow::new(cells.collect()).cant_split();
        self.add_table(vec![row], &vec![self.measure() / facts.len() as f32; facts.len()], "Frame", false);
    }

    pub(super) fn two_lists(&mut self, left: &ShortList, right: &ShortList) {
        let cells = [left, right].map(|list| self.short_list(list));
        let half = self.measure() / 2.0;
        self.add_table(vec![docx::TableRow::new(cells.into())], &[half, half], "Frame", false);
    }

    fn short_list(&mut self, list: &ShortList) -> docx::TableCell {
        let mut cell = docx::TableCell::new().add_paragraph(plain(&list.title, "ListTitle").keep_next(true));
        for row in &list.rows {
            let paragraph = docx::Paragraph::new().style("TableText");
            let paragraph = match row.level {
                Some(level) => paragraph.add_run(chip(level, self.document.setup.colours)).add_run(run(" ")),
                None => paragraph,
            };
            cell = cell.add_paragraph(self.fill(paragraph, &row.words));
        }
        cell
    }

    pub(super) fn sheet(&mut self, sheet: &Sheet) {
        let mark = sheet.mark.trim();
        let title = if mark.is_empty() { sheet.title.clone() } else { format!("{mark}  {}", sheet.title) };
        self.add(plain(&title, "Heading4"));
        let known = sheet.facts.iter().chain(&sheet.rows).filter(|row| !row.is_blank());
        let known: Vec<&SheetRow> = known.collect();
        let rows: Vec<docx::TableRow> =
            known.iter().enumerate().map(|(place, row)| self.sheet_row(row, place + 1 < known.len())).collect();
        if !rows.is_empty() {
            self.add_table(rows, &[LABELS, self.measure() - LABELS], "SheetTable", false);
        }
    }

    /// A row of a sheet, which stays with the next one: a sheet is read as a whole.
    fn sheet_row(&mut self, row: &SheetRow, stays: bool) -> docx::TableRow {
        let label = docx::TableCell::new().add_paragraph(plain(&row.label, "TableHead").keep_next(stays));
        let said = row.value.iter().filter(|value| !value.is_blank());
        let value = said.fold(docx::TableCell::new(), |cell, value: &Rich| {
            let paragraph = self.paragraph(value, "TableText");
            cell.add_paragraph(paragraph.keep_next(stays))
        });
        docx::TableRow::new(vec![label, value])
    }

    pub(super) fn signatures(&mut self, signatures: &[Signature]) {
        let half = self.measure() / 2.0;
        let pairs = signatures.chunks(2).count();
        let rows: Vec<docx::TableRow> = signatures
            .chunks(2)
            .enumerate()
            .map(|(place, pair)| {
                // Whoever signs sees who else does.
                let stays = place + 1 < pairs;
                let mut cells: Vec<docx::TableCell> = pair.iter().map(|one| self.signature(one, stays)).collect();
                cells.resize_with(2, || docx::TableCell::new().add_paragraph(plain("", "TableText")));
                docx::TableRow::new(cells).cant_split()
            })
            .collect();
        if !rows.is_empty() {
            self.add_table(rows, &[half, half], "Frame", false);
        }
    }

    fn signature(&self, signature: &Signature, stays: bool) -> docx::TableCell {
        // The line to sign on is the upper edge of the first paragraph.
        let name = docx::Paragraph::new().style("SignatureLine").add_run(run(&signature.name).bold());
        let mut cell = docx::TableCell::new().add_paragraph(name.keep_next(stays));
        if !signature.role.trim().is_empty() {
            cell = cell.add_paragraph(plain(&signature.role, "TableText").keep_next(stays));
        }
        let date =
            plain(&format!("{} ", self.document.words.date), "SignatureDate").add_run(docx::Run::new().add_tab());
        cell.add_paragraph(date.keep_next(stays))
    }
}
