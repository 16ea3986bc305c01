//! Tables: captions, heads repeated on every page, rows kept whole.

use std::rc::Rc;

use super::{
    Layout,
    canvas::{Canvas, Tag},
    cells::CellBody,
    pages::Piece,
    tree::{Attribute, Node, Role},
    words::{Room, Slot},
};
use crate::{
    document::{Cell, Rich, Row, Table},
    lines::Hyphens,
    style::{CAPTION, CELL, COLUMN_HEAD, HAIRLINE, INK, PART, RULE},
};

/// Above and below the words of a row.
const ROW_ROOM: f32 = 4.6;

/// A row taller than this part of a page is parted between lines, as it could not be kept whole well.
const TALLEST_ROW: f32 = 0.5;

/// Tables up to this many rows are kept on one page where they fit.
const SMALL: usize = 6;

/// A table on its way to paper.
struct Setting<'a> {
    table: &'a Table,
    slots: Vec<Slot>,
    number: Option<usize>,
}

impl Layout<'_> {
    pub(super) fn table(&mut self, table: &Table, section: Node) -> Vec<Piece> {
        if table.rows.is_empty() || table.columns.is_empty() {
            return Vec::new();
        }
        let node = self.tree.add(Role::Table, section);
        let (mut pieces, number) = self.table_caption(&table.caption, node);
        let setting = Setting { table, slots: self.slots(table), number };

        let head = self.tree.add(Role::TableHead, node);
        let mut head = self.column_heads(&setting, Some(head));
        head.before = if pieces.is_empty() { 8.0 } else { 0.0 };
        pieces.push(head);
        let body = self.tree.add(Role::TableBody, node);
        pieces.extend(self.rows(&setting, body));
        if let Some(last) = pieces.last_mut() {
            last.keeps_next = false;
            last.after = 18.0;
        }
        pieces
    }

    fn table_caption(&mut self, caption: &str, table: Node) -> (Vec<Piece>, Option<usize>) {
        if caption.trim().is_empty() {
            return (Vec::new(), None);
        }
        self.tables += 1;
        let node = self.tree.add(Role::Caption, table);
        let summary = self.typesetter.legible(caption);
        self.tree.element_mut(table).attributes.push(Attribute::Summary(summary));
        let label = format!("{} {}. ", self.document.words.table, self.tables);
        let text = Rich::new().strong(label).plain(caption);
        let room = Room { before: 10.0, after: 5.0 };
        let mut pieces = self.text(&text, CAPTION, self.full_width(), room, node, Hyphens::Allowed);
        for piece in &mut pieces {
            piece.keeps_next = true;
        }
        (pieces, Some(self.tables))
    }

    /// The heads of the columns: content the first time, decoration where they are repeated.
    fn column_heads(&mut self, setting: &Setting<'_>, head: Option<Node>) -> Piece {
        let row = head.map(|head| self.tree.add(Role::Row, head));
        let heads: Vec<_> = setting
            .table
            .columns
            .iter()
            .zip(&setting.slots)
            .map(|(column, slot)| self.lines(&column.head.as_str().into(), COLUMN_HEAD, slot.width, Hyphens::Allowed))
            .collect();
        let tallest = heads.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let height = tallest as f32 * COLUMN_HEAD.leading + 6.0;
        let mut canvas = Canvas::default();
        for (lines, slot) in heads.iter().zip(&setting.slots) {
            let tag = row.map_or(Tag::Decoration, |row| {
                Tag::Content(self.tree.add_with(Role::HeadCell, row, Attribute::NamesColumn))
            });
            let mut y = height - 4.0 - lines.len() as f32 * COLUMN_HEAD.leading;
            for line in lines {
                self.set_line(&mut canvas, line, *slot, y + COLUMN_HEAD.baseline(), tag);
                y += COLUMN_HEAD.leading;
            }
        }
        canvas.rule(Tag::Decoration, self.geometry.left, height, self.geometry.measure(), (INK, 0.9));
        Piece { height, canvas, keeps_next: true, ..Piece::default() }
    }

    /// What stands above a row that begins a page: which table goes on, its heads, and the group.
    fn repeated_head(&mut self, setting: &Setting<'_>, group: Option<&str>) -> Rc<Piece> {
        let words = self.document.words.clone();
        let mut canvas = Canvas::default();
        let mut y = 0.0;
        if let Some(number) = setting.number {
            let label = format!("{} {number} ({})", words.table, words.continued);
            let line = self.one_line_within(&label, CAPTION, self.geometry.measure());
            self.set_line(&mut canvas, &line, self.full_width(), CAPTION.baseline(), Tag::Decoration);
            y += CAPTION.leading + 3.0;
        }
        let heads = self.column_heads(setting, None);
        canvas.add(heads.canvas, y);
        y += heads.height;
        if let Some(group) = group {
            let label = format!("{group} ({})", words.continued);
            let line = self.one_line_within(&label, PART, self.geometry.measure());
            self.set_line(&mut canvas, &line, self.full_width(), y + 6.0 + PART.baseline(), Tag::Decoration);
            y += PART.leading + 9.0;
            canvas.rule(Tag::Decoration, self.geometry.left, y, self.geometry.measure(), (HAIRLINE, 0.5));
        }
        Rc::new(Piece { height: y, canvas, ..Piece::default() })
    }

    fn rows(&mut self, setting: &Setting<'_>, body: Node) -> Vec<Piece> {
        let rows = &setting.table.rows;
        let small = rows.len() <= SMALL;
        let plain = self.repeated_head(setting, None);
        let mut repeated = plain.clone();
        let mut pieces = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            let mut added = match row {
                Row::Group(words) => {
                    // A new group ends the one before, so that is not continued over it.
                    let line = self.group_row(setting, words, body, &plain);
                    repeated = self.repeated_head(setting, Some(words));
                    vec![line]
                }
                Row::Cells(cells) => self.row(setting, cells, body, &repeated),
            };
            // The first row stays with the head, the last one is not left alone.
            let keeps = small || place == 0 || place + 2 == rows.len() || matches!(row, Row::Group(_));
            if let Some(last) = added.last_mut() {
                last.keeps_next |= keeps && place + 1 < rows.len();
            }
            pieces.extend(added);
        }
        pieces
    }

    fn group_row(&mut self, setting: &Setting<'_>, words: &str, body: Node, repeated: &Rc<Piece>) -> Piece {
        let row = self.tree.add(Role::Row, body);
        let cell = self.tree.add_with(Role::HeadCell, row, Attribute::NamesRow);
        let span = Attribute::ColumnSpan(setting.table.columns.len());
        self.tree.element_mut(cell).attributes.push(span);
        let mut canvas = Canvas::default();
        let mut y = 9.0;
        for line in self.lines(&words.into(), PART, self.geometry.measure(), Hyphens::Allowed) {
            let slot = self.full_width();
            self.set_line(&mut canvas, &line, slot, y + PART.baseline(), Tag::Content(cell));
            y += PART.leading;
        }
        let height = y + 3.0;
        canvas.rule(Tag::Decoration, self.geometry.left, height, self.geometry.measure(), (RULE, 0.6));
        Piece { height, canvas, repeated: Some(repeated.clone()), keeps_next: true, ..Piece::default() }
    }

    fn row(&mut self, setting: &Setting<'_>, cells: &[Cell], body: Node, repeated: &Rc<Piece>) -> Vec<Piece> {
        let row = self.tree.add(Role::Row, body);
        let empty = Cell::Plain(String::new());
        let bodies: Vec<CellBody> = setting
            .slots
            .iter()
            .enumerate()
            .map(|(place, slot)| self.cell(cells.get(place).unwrap_or(&empty), *slot, row, place == 0))
            .collect();
        let tallest = bodies.iter().map(CellBody::height).fold(CELL.leading, f32::max);
        let height = (tallest + 2.0 * ROW_ROOM).max(setting.table.least_row_height);
        if height > self.geometry.body() * TALLEST_ROW {
            return self.parted_row(&bodies, repeated);
        }
        let mut canvas = Canvas::default();
        for cell in &bodies {
            self.set_cell(&mut canvas, cell, ROW_ROOM);
        }
        canvas.rule(Tag::Decoration, self.geometry.left, height, self.geometry.measure(), (HAIRLINE, 0.5));
        vec![Piece { height, canvas, repeated: Some(repeated.clone()), ..Piece::default() }]
    }

    /// A row too tall to keep whole: a piece for each line; its cells go on over the page.
    fn parted_row(&mut self, bodies: &[CellBody], repeated: &Rc<Piece>) -> Vec<Piece> {
        let mut roomy = Piece::clone(repeated);
        roomy.height += ROW_ROOM;
        let roomy = Rc::new(roomy);
        let count = bodies.iter().map(CellBody::lines).max().unwrap_or(0);
        let mut pieces = Vec::with_capacity(count);
        for place in 0..count {
            let (first, last) = (place == 0, place + 1 == count);
            let above = if first { ROW_ROOM } else { 0.0 };
            let mut canvas = Canvas::default();
            let mut height = CELL.leading;
            for cell in bodies {
                height = height.max(self.set_cell_line(&mut canvas, cell, place, above));
            }
            height += above + if last { ROW_ROOM } else { 0.0 };
            if last {
                let measure = self.geometry.measure();
                canvas.rule(Tag::Decoration, self.geometry.left, height, measure, (HAIRLINE, 0.5));
            }
            let keeps_next = (place < 2 || place + 3 >= count) && !last;
            let head = if first { repeated } else { &roomy };
            pieces.push(Piece { height, canvas, keeps_next, repeated: Some(head.clone()), ..Piece::default() });
        }
        pieces
    }
}
