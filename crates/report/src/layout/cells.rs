//! What stands in one cell of a table, measured before its row is.

use super::{
    Layout,
    canvas::{Canvas, Tag},
    chip::{CHIP_HEIGHT, CHIP_WIDTH},
    tree::{Attribute, Node, Role},
    words::Slot,
};
use crate::{
    document::{Align, Cell, Rich},
    fonts::Face,
    lines::{Hyphens, Line},
    style::{CELL, Style},
};

/// Between the words of neighbouring columns, on each side.
pub(super) const PADDING: f32 = 5.0;

/// From the edge of a chip to the name of its level.
pub(super) const CHIP_INDENT: f32 = CHIP_WIDTH + 6.0;

/// Between two paragraphs of one cell.
const PARAGRAPH_GAP: f32 = 3.0;

/// A cell with its words broken into lines.
pub(super) struct CellBody {
    node: Node,
    slot: Slot,
    chip: Chip,
    lines: Vec<CellLine>,
}

/// What stands before the words of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chip {
    None,
    Level(u8, u8),
    Empty,
}

struct CellLine {
    line: Line,
    node: Node,
    gap: f32,
}

impl CellBody {
    /// How high the cell is.
    pub(super) fn height(&self) -> f32 {
        let words: f32 = self.lines.iter().map(|line| line.gap + CELL.leading).sum();
        let chip = if self.chip == Chip::None { 0.0 } else { CHIP_HEIGHT };
        words.max(chip)
    }

    /// How many lines it has.
    pub(super) fn lines(&self) -> usize {
        let chip = usize::from(self.chip != Chip::None);
        self.lines.len().max(chip)
    }
}

impl Layout<'_> {
    /// Breaks the words of a cell and makes its element.
    pub(super) fn cell(&mut self, cell: &Cell, slot: Slot, row: Node, names_row: bool) -> CellBody {
        let node = if names_row {
            self.tree.add_with(Role::HeadCell, row, Attribute::NamesRow)
        } else {
            self.tree.add(Role::Cell, row)
        };
        let plain = if names_row { CELL.in_face(Face::SansSemibold) } else { CELL };
        match cell {
            Cell::Plain(words) => self.words_cell(&words.as_str().into(), plain, slot, node),
            Cell::Rich(text) => self.words_cell(text, CELL, slot, node),
            Cell::Paragraphs(texts) => self.paragraphs_cell(texts, slot, node),
            Cell::Level { level, shade, name } => {
                self.chip_cell(Chip::Level(*level, *shade), name.as_deref().unwrap_or_default(), slot, node)
            }
            Cell::NoInformation(words) => self.chip_cell(Chip::Empty, words, slot, node),
        }
    }

    fn words_cell(&mut self, text: &Rich, style: Style, slot: Slot, node: Node) -> CellBody {
        let lines = self.lines(text, style, slot.width, Hyphens::Allowed);
        let lines = lines.into_iter().map(|line| CellLine { line, node, gap: 0.0 }).collect();
        CellBody { node, slot, chip: Chip::None, lines }
    }

    fn paragraphs_cell(&mut self, texts: &[Rich], slot: Slot, node: Node) -> CellBody {
        let mut lines: Vec<CellLine> = Vec::new();
        for text in texts.iter().filter(|text| !text.is_blank()) {
            let paragraph = self.tree.add(Role::Paragraph, node);
            for (place, line) in self.lines(text, CELL, slot.width, Hyphens::Allowed).into_iter().enumerate() {
                let gap = if place == 0 && !lines.is_empty() { PARAGRAPH_GAP } else { 0.0 };
                lines.push(CellLine { line, node: paragraph, gap });
            }
        }
        CellBody { node, slot, chip: Chip::None, lines }
    }

    fn chip_cell(&mut self, chip: Chip, words: &str, slot: Slot, node: Node) -> CellBody {
        let words = words.trim();
        let indent = if words.is_empty() { 0.0 } else { CHIP_INDENT };
        let lines = self.lines(&words.into(), CELL, slot.width - indent, Hyphens::Avoided);
        let lines = lines.into_iter().map(|line| CellLine { line, node, gap: 0.0 }).collect();
        CellBody { node, slot, chip, lines }
    }

    /// Paints a cell with its words beginning this far down.
    pub(super) fn set_cell(&mut self, canvas: &mut Canvas, cell: &CellBody, down: f32) {
        self.set_chip(canvas, cell, down);
        let mut y = down;
        for line in &cell.lines {
            y += line.gap;
            let slot = cell.words_slot();
            self.set_line(canvas, &line.line, slot, y + CELL.baseline(), Tag::Content(line.node));
            y += CELL.leading;
        }
    }

    /// Paints one line of a cell, for rows that break over pages; tells how high it is.
    pub(super) fn set_cell_line(&mut self, canvas: &mut Canvas, cell: &CellBody, place: usize, down: f32) -> f32 {
        if place == 0 {
            self.set_chip(canvas, cell, down);
        }
        let Some(line) = cell.lines.get(place) else { return 0.0 };
        let y = down + line.gap + CELL.baseline();
        self.set_line(canvas, &line.line, cell.words_slot(), y, Tag::Content(line.node));
        line.gap + CELL.leading
    }

    fn set_chip(&mut self, canvas: &mut Canvas, cell: &CellBody, down: f32) {
        let free = cell.slot.width - CHIP_WIDTH;
        // With words beside it the chip stands at the left; alone, where its column says.
        let x = cell.slot.x
            + match (cell.lines.is_empty(), cell.slot.align) {
                (false, _) | (true, Align::Left) => 0.0,
                (true, Align::Centre) => free / 2.0,
                (true, Align::Right) => free,
            };
        let y = down + (CELL.leading - CHIP_HEIGHT) / 2.0;
        match cell.chip {
            Chip::None => {}
            Chip::Level(level, shade) => self.chip(canvas, (level, shade), x, y, Tag::Content(cell.node)),
            Chip::Empty => self.empty_chip(canvas, x, y),
        }
    }
}

impl CellBody {
    fn words_slot(&self) -> Slot {
        if self.chip == Chip::None {
            return self.slot;
        }
        Slot::left(self.slot.x + CHIP_INDENT, self.slot.width - CHIP_INDENT)
    }
}
