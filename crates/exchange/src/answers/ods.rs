//! Tables as a workbook of the free office programs.
//!
//! Written by hand: a table of texts, numbers and days is two small files, and every cell must come back letter by
//! letter: spaces, tabs and line ends have signs of their own in this format.

use std::{
    collections::BTreeSet,
    io::{Cursor, Write},
};

use chrono::Datelike;
use quick_xml::escape::escape;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{Cell, NotWritten, Table, Tables, settled_text, xlsx::sheet_name};

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"#;

const BEGIN: &str = include_str!("ods/begin.xml");

const END: &str = "</office:spreadsheet></office:body></office:document-content>";

/// Each table on a sheet of its own.
///
/// # Errors
/// Nothing is known that could go wrong while writing to memory.
pub fn write_ods(tables: &Tables) -> Result<Vec<u8>, NotWritten> {
    let mut names = BTreeSet::new();
    let mut body = String::new();
    for table in &tables.tables {
        add_table(&mut body, table, &sheet_name(&table.name, &mut names));
    }
    if let Some((name, help)) = &tables.help {
        let name = sheet_name(name, &mut names);
        body += &format!(r#"<table:table table:name="{}"><table:table-column table:style-name="w90"/>"#, escape(&name));
        for paragraph in help {
            add_row(&mut body, [(Cell::text(paragraph), "cell")]);
        }
        body += "</table:table>";
    }
    let content = [BEGIN, &widths(tables), "</office:automatic-styles><office:body><office:spreadsheet>", &body, END];
    let refused = |error: zip::result::ZipError| NotWritten::Refused(error.to_string());
    packed(tables, &content.concat()).map_err(refused)
}

fn packed(tables: &Tables, content: &str) -> Result<Vec<u8>, zip::result::ZipError> {
    let day = tables.made;
    let year = u16::try_from(day.year()).unwrap_or(1980).clamp(1980, 2107);
    let made = DateTime::from_date_and_time(year, day.month() as u8, day.day() as u8, 0, 0, 0).unwrap_or_default();
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).last_modified_time(made);
    let small = stored.compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for (name, options, bytes) in
        [("mimetype", stored, MIMETYPE), ("content.xml", small, content), ("META-INF/manifest.xml", small, MANIFEST)]
    {
        zip.start_file(name, options)?;
        zip.write_all(bytes.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A style for each width that columns have.
fn widths(tables: &Tables) -> String {
    let columns = tables.tables.iter().flat_map(|it| &it.columns).map(|it| it.column.width());
    let all: BTreeSet<u16> = columns.chain([90]).collect();
    let style = |width: u16| {
        let millimetres = u32::from(width) * 2;
        format!(
            r#"<style:style style:name="w{width}" style:family="table-column"><style:table-column-properties style:column-width="{millimetres}mm"/></style:style>"#
        )
    };
    all.into_iter().map(style).collect()
}

fn add_table(body: &mut String, table: &Table, name: &str) {
    *body += &format!(r#"<table:table table:name="{}">"#, escape(name));
    for column in &table.columns {
        *body += &format!(r#"<table:table-column table:style-name="w{}"/>"#, column.column.width());
    }
    add_row(body, table.columns.iter().map(|it| (Cell::text(&it.head), "head")));
    for row in &table.rows {
        let style = |at: usize| match table.columns.get(at) {
            Some(it) if it.column.is_filled_in() => "cell",
            Some(_) | None => "grey",
        };
        add_row(body, row.iter().enumerate().map(|(at, cell)| (cell.clone(), style(at))));
    }
    *body += "</table:table>";
}

fn add_row(body: &mut String, cells: impl IntoIterator<Item = (Cell, &'static str)>) {
    *body += "<table:table-row>";
    for (cell, style) in cells {
        match cell {
            Cell::Empty => *body += &format!(r#"<table:table-cell table:style-name="{style}"/>"#),
            Cell::Number(number) => {
                *body += &format!(
                    r#"<table:table-cell table:style-name="{style}" office:value-type="float" office:value="{number}"><text:p>{number}</text:p></table:table-cell>"#
                );
            }
            Cell::Day(day) => {
                *body += &format!(
                    r#"<table:table-cell table:style-name="date" office:value-type="date" office:date-value="{day}"><text:p>{day}</text:p></table:table-cell>"#
                );
            }
            Cell::Text(text) => {
                *body += &format!(r#"<table:table-cell table:style-name="{style}" office:value-type="string">"#);
                for line in settled_text(&text).split('\n') {
                    *body += "<text:p>";
                    add_line(body, line);
                    *body += "</text:p>";
                }
                *body += "</table:table-cell>";
            }
        }
    }
    *body += "</table:table-row>";
}

/// One line; a space beside another or at an end of the line, and a tab, have signs of their own.
fn add_line(body: &mut String, line: &str) {
    let mut after_space = true;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_last = letters.peek().is_none();
        match letter {
            '\t' => *body += "<text:tab/>",
            ' ' if after_space || is_last => *body += "<text:s/>",
            other => *body += &escape(other.to_string()),
        }
        after_space = matches!(letter, ' ' | '\t');
    }
}
