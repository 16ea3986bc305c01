//! Tables of rows and columns.

use docx_rs as docx;

use super::{
    UNITS, Writer,
    runs::{chip, plain, run},
};
use crate::{
    document::{Align, Cell, Colours, Column, Rich, Row, Table},
    layout,
};

/// A cell of more letters may be parted at the end of a page.
const LONG: usize = 900;

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        if !table.caption.trim().is_empty() {
            self.tables += 1;
            let label = format!("{} {}. ", self.document.words.table, self.tables);
            let caption = self.paragraph(&Rich::new().strong(label).plain(table.caption.as_str()), "Caption");
            self.add(caption.keep_next(true));
        }
        let widths = layout::column_widths(self.document, self.typesetter, table);
        let heads = table.columns.iter().map(|column| {
            docx::TableCell::new().add_paragraph(aligned(plain(&column.head, "TableHead"), column).keep_next(true))
        });
        let mut rows = vec![docx::TableRow::new(heads.collect()).cant_split()];
        for row in &table.rows {
            rows.push(match row {
                Row::Group(words) => {
                    let cell = docx::TableCell::new().grid_span(table.columns.len().max(1));
                    docx::TableRow::new(vec![cell.add_paragraph(plain(words, "TableGroup").keep_next(true))])
                }
                Row::Cells(cells) => {
                    let cells = table.columns.iter().enumerate().map(|(place, column)| {
                        let said = cells.get(place);
                        self.cell(said, place == 0, column)
                    });
                    kept_whole(docx::TableRow::new(cells.collect()), row)
                }
            });
        }
        self.add_table(rows, &widths, "ReportTable", true);
    }

    fn cell(&mut self, cell: Option<&Cell>, names_row: bool, column: &Column) -> docx::TableCell {
        let mut paragraphs = match cell {
            None => Vec::new(),
            Some(Cell::Plain(words)) if names_row => {
                vec![docx::Paragraph::new().style("TableText").add_run(self.spoken(words).bold())]
            }
            Some(Cell::Plain(words)) => vec![docx::Paragraph::new().style("TableText").add_run(self.spoken(words))],
            Some(Cell::Rich(text)) => vec![self.paragraph(text, "TableText")],
            Some(Cell::Paragraphs(texts)) => {
                let said = texts.iter().filter(|text| !text.is_blank());
                said.map(|text| self.paragraph(text, "TableText")).collect()
            }
            Some(Cell::Level { level, shade, name }) => {
                vec![levelled((*level, *shade), name.as_deref(), self.document.setup.colours)]
            }
            Some(Cell::NoInformation(words)) => vec![plain(words, "TableText")],
        };
        // A cell without a paragraph is not allowed.
        if paragraphs.is_empty() {
            paragraphs.push(docx::Paragraph::new().style("TableText"));
        }
        let empty = docx::TableCell::new();
        paragraphs.into_iter().fold(empty, |cell, paragraph| cell.add_paragraph(aligned(paragraph, column)))
    }

    /// Adds a table with columns of these widths, in points, and a little air below it.
    pub(super) fn add_table(&mut self, rows: Vec<docx::TableRow>, widths: &[f32], style: &str, has_head: bool) {
        if self.new_page {
            self.add(docx::Paragraph::new().style("Gap"));
        }
        let grid: Vec<usize> = widths.iter().map(|width| (width * UNITS) as usize).collect();
        let whole = grid.iter().sum();
        let rows = rows.into_iter().map(|row| wide(row, &grid)).collect();
        let table = docx::Table::without_borders(rows)
            .set_grid(grid)
            .layout(docx::TableLayoutType::Fixed)
            .width(whole, docx::WidthType::Dxa)
            .style(style);
        self.package.table(has_head);
        self.body = std::mem::take(&mut self.body).add_table(table);
        self.add(docx::Paragraph::new().style("Gap"));
    }
}

/// A row whose cells know how wide they are.
fn wide(mut row: docx::TableRow, grid: &[usize]) -> docx::TableRow {
    let alone = row.cells.len() == 1;
    for (place, cell) in row.cells.iter_mut().enumerate() {
        let docx::TableRowChild::TableCell(cell) = cell;
        let width = if alone { grid.iter().sum() } else { grid.get(place).copied().unwrap_or_default() };
        *cell = std::mem::take(cell).width(width, docx::WidthType::Dxa);
    }
    row
}

/// A row that goes on overleaf only where it is too long for a part of a page.
fn kept_whole(written: docx::TableRow, row: &Row) -> docx::TableRow {
    let longest = match row {
        Row::Group(_) => 0,
        Row::Cells(cells) => cells.iter().map(length).max().unwrap_or(0),
    };
    if longest > LONG { written } else { written.cant_split() }
}

fn length(cell: &Cell) -> usize {
    match cell {
        Cell::Plain(words) | Cell::NoInformation(words) => words.len(),
        Cell::Rich(text) => length_of(text),
        Cell::Paragraphs(texts) => texts.iter().map(length_of).sum(),
        Cell::Level { .. } => 0,
    }
}

fn length_of(text: &Rich) -> usize {
    text.0.iter().map(|inline| inline.words().len()).sum()
}

/// A level with its name.
fn levelled(level: (u8, u8), name: Option<&str>, colours: Colours) -> docx::Paragraph {
    let paragraph = docx::Paragraph::new().style("TableText").add_run(chip(level, colours));
    match name {
        Some(name) => paragraph.add_run(run(&format!(" {name}"))),
        None => paragraph,
    }
}

fn aligned(paragraph: docx::Paragraph, column: &Column) -> docx::Paragraph {
    match column.align {
        Align::Left => paragraph,
        Align::Centre => paragraph.align(docx::AlignmentType::Center),
        Align::Right => paragraph.align(docx::AlignmentType::Right),
    }
}
