//! Where something stands in what an author wrote.

use std::{ops::Range, sync::Arc};

/// Where something stands: a file and a line; in a workbook also the sheet and the column.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// `instrument.toml`, `mine.xlsx`…
    pub file: Arc<str>,
    /// The sheet of a workbook.
    pub sheet: Option<Arc<str>>,
    /// Which file of a folder or sheet of a workbook it is, in the order an author reads them.
    pub part: u16,
    /// The line or row, counted from 1.
    pub line: usize,
    /// The column, counted from 0; people see [`Place::letters`].
    pub column: Option<u32>,
    /// The bytes it is about, in files of text.
    pub span: Option<Range<usize>>,
}

impl Place {
    /// The first line of a file.
    pub fn file(name: &str) -> Self {
        Self { file: name.into(), sheet: None, part: 0, line: 1, column: None, span: None }
    }

    /// The first row of a sheet of this file; sheets count from 0.
    pub fn sheet(&self, name: &str, number: usize) -> Self {
        let part = u16::try_from(number).unwrap_or(u16::MAX);
        Self { sheet: Some(name.into()), part, line: 1, column: None, span: None, ..self.clone() }
    }

    /// The same file or sheet, at another line or row, counted from 1.
    pub fn at_line(&self, line: usize) -> Self {
        Self { line, column: None, span: None, ..self.clone() }
    }

    /// The same row, at a column counted from 0.
    pub fn at_column(&self, column: usize) -> Self {
        Self { column: u32::try_from(column).ok(), ..self.clone() }
    }

    /// The column as spreadsheets name it: `A`, `B`… `Z`, `AA`.
    ///
    /// ```
    /// use cabildo_exchange::Place;
    ///
    /// let place = Place::file("mine.xlsx").sheet("Items", 2);
    /// assert_eq!(place.at_column(27).letters().as_deref(), Some("AB"));
    /// assert_eq!(place.letters(), None);
    /// ```
    pub fn letters(&self) -> Option<String> {
        let mut rest = self.column?;
        let mut letters = Vec::new();
        loop {
            letters.insert(0, char::from(b'A' + (rest % 26) as u8));
            if rest < 26 {
                return Some(letters.into_iter().collect());
            }
            rest = rest / 26 - 1;
        }
    }

    /// Sorts places as an author meets them.
    pub(crate) fn order(&self) -> (u16, usize, Option<u32>, usize) {
        (self.part, self.line, self.column, self.span.as_ref().map_or(0, |span| span.start))
    }
}

/// Something an author wrote, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub place: Place,
}

impl<T> Placed<T> {
    /// Something, and where it stands.
    pub fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }
}

/// Text as it was written; nobody has asked yet whether it is a number or an id.
pub type Written = Placed<String>;

impl Written {
    /// The text.
    pub fn text(&self) -> &str {
        &self.value
    }
}
