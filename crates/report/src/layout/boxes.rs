//! Questions one a line, each with a row of boxes.

use std::rc::Rc;

use super::{
    Layout,
    canvas::{Area, Canvas, Draw, Paint, Stroke, Tag, rectangle},
    pages::Piece,
    tree::{Attribute, Node, Role},
    words::Slot,
};
use crate::{
    document::{Align, AskedRow, BoxRow, BoxTable},
    fonts::Face,
    lines::Hyphens,
    style::{CELL, COLUMN_HEAD, HAIRLINE, INK, PAPER, PART, QUIET, RULE, Style},
};

/// How wide and high a box is: large enough for a cross made by hand.
pub(super) const BOX: f32 = 13.0;
/// From one box to the next.
const PITCH: f32 = 23.0;
/// Width of the numbers of the questions.
const NUMBERS: f32 = 24.0;
/// Between the words and the first box.
const GUTTER: f32 = 12.0;
/// Above and below the words of a row.
const ROW_ROOM: f32 = 4.4;
/// Small, within a box: the pen goes over it.
const INSIDE: Style = Style { face: Face::Sans, size: 6.4, colour: QUIET, leading: 8.0 };

/// The names of a box.
pub(super) struct Named<'a> {
    /// What is asked.
    pub(super) item: &'a Rc<str>,
    /// What it means to tick it.
    pub(super) choice: &'a str,
}

/// A table of boxes on its way to paper.
struct Setting<'a> {
    table: &'a BoxTable,
    number: Slot,
    words: Slot,
    columns: Vec<Slot>,
    body: Node,
}

impl Canvas {
    /// Paints a box to tick; what it means is said beside it.
    pub(super) fn empty_box(&mut self, area: Area, named: Named<'_>) {
        let paint = Paint { fill: Some(PAPER), stroke: Some((INK, 0.8)), dash: None };
        self.path(Tag::Decoration, &rectangle(area), paint);
        let stroke = Stroke::Field { area, item: named.item.clone(), choice: named.choice.trim().into() };
        self.draws.push(Draw { tag: Tag::Decoration, stroke });
    }
}

impl Layout<'_> {
    pub(super) fn boxes(&mut self, table: &BoxTable, section: Node) -> Vec<Piece> {
        if table.rows.is_empty() {
            return Vec::new();
        }
        let node = self.tree.add(Role::Table, section);
        let (left, measure) = (self.geometry.left, self.geometry.measure());
        // Many marks stand closer, so that the words keep at least a third of the width.
        let pitch = PITCH.min(measure * 0.62 / table.marks.len().max(1) as f32).max(BOX + 2.0);
        let first = left + measure - pitch * table.marks.len() as f32;
        let column = |place: usize| Slot { x: first + place as f32 * pitch, width: pitch, align: Align::Centre };
        let head = self.tree.add(Role::TableHead, node);
        let setting = Setting {
            table,
            number: Slot::left(left, NUMBERS - 4.0),
            words: Slot::left(left + NUMBERS, (first - GUTTER - left - NUMBERS).max(60.0)),
            columns: (0..table.marks.len()).map(column).collect(),
            body: self.tree.add(Role::TableBody, node),
        };
        let mut pieces = vec![self.marks_head(&setting, Some(head))];
        pieces[0].before = 6.0;
        let plain = Rc::new(self.marks_head(&setting, None));
        let mut again = plain.clone();
        for (place, row) in table.rows.iter().enumerate() {
            let mut piece = match row {
                BoxRow::Group(words) => {
                    again = Rc::new(self.head_again(&setting, words));
                    Piece { repeated: Some(plain.clone()), ..self.box_group(&setting, words) }
                }
                BoxRow::Asked(asked) => Piece { repeated: Some(again.clone()), ..self.box_row(&setting, asked) },
            };
            let last = place + 1 == table.rows.len();
            piece.keeps_next = (matches!(row, BoxRow::Group(_)) || place + 2 == table.rows.len()) && !last;
            pieces.push(piece);
        }
        if let Some(last) = pieces.last_mut() {
            last.after = 14.0;
        }
        pieces
    }

    /// What the boxes mean: content the first time, decoration where it is repeated.
    fn marks_head(&mut self, setting: &Setting<'_>, head: Option<Node>) -> Piece {
        let row = head.map(|head| self.tree.add(Role::Row, head));
        let height = COLUMN_HEAD.leading + 6.0;
        let mut canvas = Canvas::default();
        let y = height - 4.0 - COLUMN_HEAD.leading + COLUMN_HEAD.baseline();
        let question = self.one_line_within(&setting.table.head, COLUMN_HEAD, setting.words.width);
        // The numbers need no head of their own to the eye; a table read aloud has one for each column.
        for (line, slot) in [(None, setting.number), (Some(question), setting.words)] {
            let tag = self.head_of_column(row);
            if let Some(line) = line {
                self.set_line(&mut canvas, &line, slot, y, tag);
            }
        }
        for (mark, slot) in setting.table.marks.iter().zip(&setting.columns) {
            let tag = self.head_of_column(row);
            let line = self.one_line_within(mark, COLUMN_HEAD.coloured(INK), slot.width);
            self.set_line(&mut canvas, &line, *slot, y, tag);
        }
        canvas.rule(Tag::Decoration, self.geometry.left, height, self.geometry.measure(), (INK, 0.9));
        Piece { height, canvas, keeps_next: true, ..Piece::default() }
    }

    /// The head where a page begins within a group.
    fn head_again(&mut self, setting: &Setting<'_>, group: &str) -> Piece {
        let mut head = self.marks_head(setting, None);
        let words = format!("{group} ({})", self.document.words.continued);
        let line = self.one_line_within(&words, PART, self.geometry.measure());
        let y = head.height + 6.0;
        self.set_line(&mut head.canvas, &line, self.full_width(), y + PART.baseline(), Tag::Decoration);
        head.height = y + PART.leading + 3.0;
        head.canvas.rule(Tag::Decoration, self.geometry.left, head.height, self.geometry.measure(), (RULE, 0.6));
        head
    }

    fn head_of_column(&mut self, row: Option<Node>) -> Tag {
        row.map_or(Tag::Decoration, |row| Tag::Content(self.tree.add_with(Role::HeadCell, row, Attribute::NamesColumn)))
    }

    fn box_group(&mut self, setting: &Setting<'_>, words: &str) -> Piece {
        let row = self.tree.add(Role::Row, setting.body);
        let cell = self.tree.add_with(Role::HeadCell, row, Attribute::NamesRow);
        let span = Attribute::ColumnSpan(setting.columns.len() + 2);
        self.tree.element_mut(cell).attributes.push(span);
        let mut canvas = Canvas::default();
        let mut y = 7.0;
        for line in self.lines(&words.into(), PART, self.geometry.measure(), Hyphens::Allowed) {
            self.set_line(&mut canvas, &line, self.full_width(), y + PART.baseline(), Tag::Content(cell));
            y += PART.leading;
        }
        let height = y + 3.0;
        canvas.rule(Tag::Decoration, self.geometry.left, height, self.geometry.measure(), (RULE, 0.6));
        Piece { height, canvas, ..Piece::default() }
    }

    fn box_row(&mut self, setting: &Setting<'_>, asked: &AskedRow) -> Piece {
        let row = self.tree.add(Role::Row, setting.body);
        let number = self.tree.add_with(Role::HeadCell, row, Attribute::NamesRow);
        let words = self.tree.add(Role::Cell, row);
        let mut lines = self.lines(&asked.words, CELL, setting.words.width, Hyphens::Allowed);
        // A row is never taller than a page: the whole question stands in the questionnaire.
        let most = ((self.geometry.body() - 60.0) / CELL.leading) as usize;
        if lines.len() > most {
            lines.truncate(most.saturating_sub(1));
            lines.push(self.one_line("…", CELL));
        }
        let height = (lines.len() as f32 * CELL.leading).max(BOX) + 2.0 * ROW_ROOM;
        let mut canvas = Canvas::default();
        let top = (height - (lines.len() as f32 * CELL.leading).max(CELL.leading)) / 2.0;
        let style = CELL.in_face(Face::SansSemibold);
        let line = self.one_line_within(&asked.number, style, setting.number.width);
        self.set_line(&mut canvas, &line, setting.number, top + CELL.baseline(), Tag::Content(number));
        for (place, line) in lines.iter().enumerate() {
            let y = top + place as f32 * CELL.leading + CELL.baseline();
            self.set_line(&mut canvas, line, setting.words, y, Tag::Content(words));
        }
        let item: Rc<str> = asked.number.trim().into();
        for (place, mark) in setting.table.marks.iter().enumerate() {
            let cell = self.tree.add(Role::Cell, row);
            if asked.boxes.get(place).is_none_or(|there| *there) {
                let slot = setting.columns[place];
                let x = slot.x + (slot.width - BOX) / 2.0;
                let area = Area { x, y: (height - BOX) / 2.0, width: BOX, height: BOX };
                self.marked_box(&mut canvas, area, Named { item: &item, choice: mark }, cell);
            }
        }
        canvas.rule(Tag::Decoration, self.geometry.left, height, self.geometry.measure(), (HAIRLINE, 0.5));
        Piece { height, canvas, ..Piece::default() }
    }

    /// A box with its meaning printed small inside.
    pub(super) fn marked_box(&mut self, canvas: &mut Canvas, area: Area, named: Named<'_>, node: Node) {
        let mark = named.choice.trim().to_owned();
        canvas.empty_box(area, named);
        let style = Style { size: INSIDE.size * area.width / BOX, ..INSIDE };
        // A space keeps the marks apart when they are read aloud, but must not move them off the middle.
        let width = self.typesetter.width(style.face, style.size, &mark);
        let slot = Slot::left(area.x + (area.width - width) / 2.0, area.width);
        let line = self.one_line(&mark, style);
        self.set_line(canvas, &line, slot, area.y + area.height / 2.0 + style.size * 0.335, Tag::Content(node));
    }
}
