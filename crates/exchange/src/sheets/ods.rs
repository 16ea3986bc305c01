//! Workbooks of the free office programs, cell by cell.
//!
//! Rows and cells can be repeated a million times by a number, so they are
//! never written out; the reader that serves for the other formats does.

use std::io::{BufReader, Cursor, Read};

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
};
use zip::ZipArchive;

use super::{Gathering, MOST_COLUMNS, MOST_ROWS, number, xlsx::day};
use crate::problem::Fault;

/// Reads a workbook whose parts have been looked at.
pub(super) fn read(bytes: &[u8], gathering: &mut Gathering) -> Result<(), Fault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    if is_locked(&mut zip) {
        return Err(Fault::Password);
    }
    let content = zip.by_name("content.xml").map_err(unreadable)?;
    let mut xml = Reader::from_reader(BufReader::new(content));
    xml.config_mut().check_end_names = false;
    let mut reading = Reading { gathering, tables: 0, row: 0, column: 0, repeated: 1, cell: None, ignored: 0 };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(unreadable)? {
            Event::Start(tag) => reading.begin(&tag)?,
            Event::Empty(tag) => {
                reading.begin(&tag)?;
                reading.end(tag.local_name().as_ref())?;
            }
            Event::End(tag) => reading.end(tag.local_name().as_ref())?,
            Event::Text(text) => reading.say(&text.xml10_content()),
            Event::CData(text) => reading.say(&text.xml10_content()),
            Event::GeneralRef(reference) => reading.say(&meant(&reference)),
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// Whether the list of parts says how they are locked.
fn is_locked(zip: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let Ok(mut manifest) = zip.by_name("META-INF/manifest.xml") else { return false };
    let mut text = Vec::new();
    manifest.read_to_end(&mut text).is_ok() && String::from_utf8_lossy(&text).contains("encryption-data")
}

/// Where in the workbook the reader is.
struct Reading<'a> {
    gathering: &'a mut Gathering,
    /// How many tables it is in: a table inside a cell is not read.
    tables: u32,
    row: u32,
    column: u32,
    /// How often the row is repeated.
    repeated: u32,
    cell: Option<OpenCell>,
    /// How many parts it is in that are no content: remarks, drawings.
    ignored: u32,
}

/// A cell that has begun.
#[derive(Default)]
struct OpenCell {
    repeated: u32,
    /// What its attributes say; else what it says.
    value: Option<String>,
    said: String,
    has_formula: bool,
    /// The same, also where it came to a text.
    is_formula: bool,
    is_error: bool,
}

impl Reading<'_> {
    fn begin(&mut self, tag: &BytesStart<'_>) -> Result<(), Fault> {
        match tag.local_name().as_ref() {
            "annotation" | "shapes" | "frame" | "tracked-changes" => self.ignored += 1,
            _ if self.ignored > 0 => {}
            "table" => {
                self.tables += 1;
                if self.tables == 1 {
                    self.gathering.begin_sheet(&attribute(tag, "table:name").unwrap_or_default())?;
                    self.row = 0;
                }
            }
            _ if self.tables != 1 => {}
            "table-row" => {
                self.column = 0;
                self.repeated = count(tag, "table:number-rows-repeated");
            }
            "table-cell" | "covered-table-cell" => self.cell = Some(open(tag)),
            "p" | "line-break" if self.cell.as_ref().is_some_and(|it| !it.said.is_empty()) => self.say("\n"),
            "s" => self.say(&" ".repeat(count(tag, "text:c").min(100) as usize)),
            "tab" => self.say("\t"),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Fault> {
        match name {
            "annotation" | "shapes" | "frame" | "tracked-changes" => self.ignored = self.ignored.saturating_sub(1),
            _ if self.ignored > 0 => {}
            "table" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.gathering.end_sheet();
                }
            }
            _ if self.tables != 1 => {}
            "table-row" => self.row = self.row.saturating_add(self.repeated),
            "table-cell" | "covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    self.keep(cell)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|_| self.ignored == 0 && self.tables == 1) {
            cell.said.push_str(text);
        }
    }

    /// Writes a cell as often as it is repeated; an empty one only takes its place.
    fn keep(&mut self, cell: OpenCell) -> Result<(), Fault> {
        let first = self.column;
        self.column = first.saturating_add(cell.repeated);
        let text = cell.value.as_deref().unwrap_or(&cell.said);
        if cell.is_error {
            return self.gathering.complain(self.row, first, Fault::BrokenCell { shows: cell.said.clone() });
        }
        if text.trim().is_empty() {
            let never_computed = cell.has_formula && cell.value.is_none();
            return if never_computed {
                self.gathering.complain(self.row, first, Fault::FormulaWithoutValue)
            } else {
                Ok(())
            };
        }
        // One more than may be filled, so that it is told.
        let rows = self.row..self.row.saturating_add(self.repeated.min(MOST_ROWS + 1));
        for row in rows {
            for column in first..first.saturating_add(cell.repeated.min(MOST_COLUMNS + 1)) {
                self.gathering.put(row, column, text)?;
                if cell.is_formula {
                    self.gathering.mark_formula(row, column)?;
                }
            }
        }
        Ok(())
    }
}

fn open(tag: &BytesStart<'_>) -> OpenCell {
    let kind = attribute(tag, "office:value-type");
    let value = match kind.as_deref() {
        Some("float" | "percentage" | "currency") => {
            attribute(tag, "office:value").map(|it| it.parse().map_or(it, number))
        }
        Some("date") => attribute(tag, "office:date-value").map(|it| day(&it)),
        Some("time") => attribute(tag, "office:time-value"),
        Some("boolean") => attribute(tag, "office:boolean-value").map(|it| it.to_lowercase()),
        Some("string") => Some(attribute(tag, "office:string-value").unwrap_or_default()).filter(|it| !it.is_empty()),
        Some(_) | None => None,
    };
    OpenCell {
        repeated: count(tag, "table:number-columns-repeated"),
        value,
        said: String::new(),
        is_formula: attribute(tag, "table:formula").is_some(),
        has_formula: attribute(tag, "table:formula").is_some() && kind.as_deref() != Some("string"),
        is_error: attribute(tag, "calcext:value-type").as_deref() == Some("error"),
    }
}

/// How often something is repeated, at least once.
fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).and_then(|it| it.parse().ok()).unwrap_or(1).max(1)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok()??;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|it| it.into_owned())
}

/// `&amp;` and the like.
fn meant(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return letter.to_string();
    }
    let name = reference.xml10_content();
    quick_xml::escape::resolve_predefined_entity(&name).unwrap_or_default().to_owned()
}

fn unreadable(error: impl std::error::Error) -> Fault {
    Fault::CannotRead { why: error.to_string() }
}
