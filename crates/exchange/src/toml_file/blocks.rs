//! Taking entries out of TOML, each with its place, and telling what does not fit.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    field::Field,
    place::{Place, Placed, Written},
    problem::{Fault, Problem, Shape},
};

/// A file of text, its lines, and what is wrong in it.
pub(super) struct Source<'a> {
    place: &'a Place,
    line_starts: Vec<usize>,
    /// What was found so far.
    pub(super) problems: Vec<Problem>,
}

/// A table of TOML, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Block<'b> {
    table: &'b DeTable<'b>,
    span: (usize, usize),
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &str, place: &'a Place) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { place, line_starts: [0].into_iter().chain(ends).collect(), problems: Vec::new() }
    }

    /// Where some bytes are.
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        let line = self.line_starts.partition_point(|start| *start <= span.start);
        Place { span: Some(span), ..self.place.at_line(line) }
    }

    pub(super) fn problem(&mut self, span: Range<usize>, fault: Fault) {
        self.problems.push(Problem { place: self.place(span), fault });
    }

    /// Tells which entries of a block mean nothing.
    pub(super) fn only(&mut self, block: Block<'_>, fields: &[Field]) {
        for key in block.table.keys() {
            if !fields.iter().any(|field| field.key() == key.get_ref().as_ref()) {
                self.problem(key.span(), Fault::UnknownKey { key: key.get_ref().to_string() });
            }
        }
    }

    /// The id of a block; an empty one where it has none.
    pub(super) fn id(&mut self, block: Block<'_>) -> Written {
        let place = self.place(block.span.0..block.span.1);
        self.text(block, Field::Id).unwrap_or_else(|| Placed::new(String::new(), place))
    }

    /// One text, number or yes and no.
    pub(super) fn text(&mut self, block: Block<'_>, field: Field) -> Option<Written> {
        let value = block.table.get(field.key())?;
        let text = self.scalar(value);
        if text.is_none() {
            self.problem(value.span(), Fault::WrongShape { field, wanted: Shape::Text });
        }
        text
    }

    /// Several texts.
    pub(super) fn list(&mut self, block: Block<'_>, field: Field) -> Vec<Written> {
        let Some(value) = block.table.get(field.key()) else { return vec![] };
        self.texts(value, field)
    }

    /// Several texts in square brackets.
    pub(super) fn texts(&mut self, value: &Spanned<DeValue<'_>>, field: Field) -> Vec<Written> {
        let Some(values) = value.get_ref().as_array() else {
            self.problem(value.span(), Fault::WrongShape { field, wanted: Shape::List });
            return vec![];
        };
        let mut texts = Vec::new();
        for value in values.iter() {
            match self.scalar(value) {
                Some(text) => texts.push(text),
                None => self.problem(value.span(), Fault::WrongShape { field, wanted: Shape::Text }),
            }
        }
        texts
    }

    /// Several blocks: `[[item]]`.
    pub(super) fn blocks<'b>(&mut self, block: Block<'b>, field: Field) -> Vec<Block<'b>> {
        let Some(value) = block.table.get(field.key()) else { return vec![] };
        let Some(values) = value.get_ref().as_array() else {
            self.problem(value.span(), Fault::WrongShape { field, wanted: Shape::Table });
            return vec![];
        };
        let mut blocks = Vec::new();
        for value in values.iter() {
            match Block::of(value) {
                Some(block) => blocks.push(block),
                None => self.problem(value.span(), Fault::WrongShape { field, wanted: Shape::Table }),
            }
        }
        blocks
    }

    /// The text of a value that stands for itself.
    pub(super) fn scalar(&self, value: &Spanned<DeValue<'_>>) -> Option<Written> {
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(number) => number.to_string(),
            DeValue::Float(number) => number.to_string(),
            DeValue::Boolean(truth) => truth.to_string(),
            DeValue::Datetime(day) => day.to_string(),
            DeValue::Array(_) | DeValue::Table(_) => return None,
        };
        Some(Placed::new(text, self.place(value.span())))
    }
}

impl<'b> Block<'b> {
    /// The whole file.
    pub(super) fn whole(table: &'b Spanned<DeTable<'b>>) -> Self {
        let span = table.span();
        Self { table: table.get_ref(), span: (span.start, span.end) }
    }

    /// A value that is a block.
    pub(super) fn of(value: &'b Spanned<DeValue<'b>>) -> Option<Self> {
        let span = value.span();
        Some(Self { table: value.get_ref().as_table()?, span: (span.start, span.end) })
    }

    /// Its entries, with the place of each name.
    pub(super) fn entries(self) -> impl Iterator<Item = (&'b str, Range<usize>, &'b Spanned<DeValue<'b>>)> {
        self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value))
    }

    /// One of its values.
    pub(super) fn get(self, field: Field) -> Option<&'b Spanned<DeValue<'b>>> {
        self.table.get(field.key())
    }
}
