//! What is filled in by hand; the marks by which programs know a sheet again are those of the printed one alone.

use docx_rs as docx;

use super::{
    Writer,
    runs::{plain, run},
};
use crate::document::{AskedRow, BallotCard, BoxRow, BoxTable, Question};

/// A box to tick.
const BOX: &str = "\u{2610}";
/// Width of a column of boxes, in points.
const BOXES: f32 = 28.0;

impl Writer<'_> {
    pub(super) fn question(&mut self, question: &Question) {
        let title = [question.number.trim(), question.title.trim()];
        let title = title.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("  ");
        if !title.is_empty() {
            self.add(plain(&title, "Heading4"));
        }
        for (text, style) in [(&question.words, "BodyText"), (&question.help, "Note")] {
            if !text.is_blank() {
                let paragraph = self.paragraph(text, style);
                self.add(paragraph.keep_next(true));
            }
        }
        for (place, choice) in question.choices.iter().enumerate() {
            let stays = place + 1 < question.choices.len();
            let box_and_mark = run(&format!("{BOX} {}  ", choice.mark));
            let paragraph = docx::Paragraph::new().style("ListParagraph").add_run(box_and_mark);
            let paragraph = self.fill(paragraph, &choice.words);
            self.add(paragraph.keep_next(stays));
        }
        self.writing_lines("", question.lines);
    }

    pub(super) fn writing_lines(&mut self, label: &str, count: u8) {
        if !label.trim().is_empty() {
            self.add(plain(label, "TableHead").keep_next(true));
        }
        for _ in 0..count {
            self.add(docx::Paragraph::new().style("WritingLine").add_run(docx::Run::new().add_tab()));
        }
    }

    pub(super) fn boxes(&mut self, table: &BoxTable) {
        let mut heads = vec![docx::TableCell::new().add_paragraph(plain(&table.head, "TableHead"))];
        heads.extend(table.marks.iter().map(|mark| docx::TableCell::new().add_paragraph(plain(mark, "TableHead"))));
        let mut rows = vec![docx::TableRow::new(heads).cant_split()];
        for row in &table.rows {
            rows.push(match row {
                BoxRow::Group(words) => {
                    let cell = docx::TableCell::new().grid_span(table.marks.len() + 1);
                    docx::TableRow::new(vec![cell.add_paragraph(plain(words, "TableGroup").keep_next(true))])
                }
                BoxRow::Asked(asked) => self.asked_row(asked, table.marks.len()).cant_split(),
            });
        }
        let mut widths = vec![self.measure() - BOXES * table.marks.len() as f32];
        widths.resize(table.marks.len() + 1, BOXES);
        self.add_table(rows, &widths, "ReportTable", true);
    }

    fn asked_row(&mut self, asked: &AskedRow, boxes: usize) -> docx::TableRow {
        let paragraph = docx::Paragraph::new().style("TableText").add_run(run(&format!("{}  ", asked.number)).bold());
        let mut cells = vec![docx::TableCell::new().add_paragraph(self.fill(paragraph, &asked.words))];
        for place in 0..boxes {
            let shown = if asked.boxes.get(place).copied().unwrap_or_default() { BOX } else { "" };
            cells.push(docx::TableCell::new().add_paragraph(plain(shown, "TableText")));
        }
        docx::TableRow::new(cells)
    }

    pub(super) fn cards(&mut self, cards: &[BallotCard]) {
        let half = self.measure() / 2.0;
        let rows: Vec<docx::TableRow> = cards
            .chunks(2)
            .map(|pair| {
                let mut cells: Vec<docx::TableCell> = pair.iter().map(|card| self.card(card)).collect();
                cells.resize_with(2, || docx::TableCell::new().add_paragraph(plain("", "TableText")));
                docx::TableRow::new(cells).cant_split()
            })
            .collect();
        if !rows.is_empty() {
            self.add_table(rows, &[half, half], "ReportTable", false);
        }
    }

    fn card(&mut self, card: &BallotCard) -> docx::TableCell {
        let marks: Vec<String> = card.marks.iter().map(|mark| format!("{BOX}\u{a0}{mark}")).collect();
        let asked = docx::Paragraph::new().style("TableText").add_run(run(&format!("{}  ", card.number)).bold());
        docx::TableCell::new()
            .add_paragraph(plain(&card.seat, "TableHead"))
            .add_paragraph(self.fill(asked, &card.words))
            .add_paragraph(plain(&marks.join("   "), "TableText"))
            .add_paragraph(self.paragraph(&card.note, "Note"))
    }
}
