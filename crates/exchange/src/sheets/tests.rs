//! Workbooks of every kind, right ones and wrong ones.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

fn corpus(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/corpus/sheets/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).expect("a file of the corpus")
}

/// The cells of the first sheet, row by row.
fn texts(book: &Book) -> Vec<Vec<&str>> {
    let rows = book.sheets[0].rows.iter();
    rows.map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
}

/// A zip of these parts.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a zip").into_inner()
}

/// An .xlsx with this for its only sheet, and this table of texts.
fn xlsx_of(sheet: &[u8], shared: &[u8]) -> Vec<u8> {
    let relations = |of: &str, target: &str| {
        format!(
            r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{of}" Target="{target}"/></Relationships>"#
        )
    };
    let book = r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", relations("officeDocument", "xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml").as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", shared),
    ])
}

fn sheet_of(rows: &str) -> Vec<u8> {
    let shared = b"<sst><si><t>x</t></si></sst>";
    xlsx_of(format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").as_bytes(), shared)
}

#[test]
fn numbers_dates_and_truths_become_text() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "  ¿Cuántas?  ").expect("written");
    sheet.write(0, 1, 12).expect("written");
    sheet.write(0, 2, 0.1 + 0.2).expect("written");
    sheet.write(1, 0, true).expect("written");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_number_with_format(1, 2, 46_347, &day).expect("written");
    let bytes = workbook.save_to_buffer().expect("a workbook");
    let book = read(&bytes, "mine.xlsx").expect("readable");
    assert_eq!(texts(&book), [vec!["¿Cuántas?", "12", "0.3"], vec!["true", "2026-11-21"]], "as people write them");
    let row = &book.sheets[0].rows[1];
    assert_eq!((row.text(1), row.text(2)), (None, Some("2026-11-21")), "an empty cell is none");
    let place = book.sheets[0].place_of(row, 2);
    assert_eq!((place.line, place.letters().as_deref()), (2, Some("C")), "as the spreadsheet names it");
}

#[test]
fn an_old_workbook_is_read_like_a_new_one() {
    let book = read(&corpus("old.xls"), "old.xls").expect("readable");
    let second = ["integer", "casas", "¿Cuántas casas hay?"];
    assert_eq!(texts(&book)[1], second, "the words");
    assert_eq!(texts(&book)[2], ["1.5", "true", "2026-11-21"], "numbers, truths and days");
    assert_eq!(texts(&book).get(3), None, "a formula that came to an empty text is an empty cell");
}

#[test]
fn an_old_workbook_with_a_new_name_is_known_by_its_first_bytes() {
    let book = read(&corpus("old-named.xlsx"), "old-named.xlsx").expect("readable");
    assert_eq!(texts(&book)[0], ["type", "name", "label"], "read as what it is");
    let newer = sheet_of(r#"<row r="1"><c r="A1"><v>7</v></c></row>"#);
    assert_eq!(texts(&read(&newer, "new.xls").expect("readable")), [["7"]], "and the other way round");
}

#[test]
fn a_free_workbook_is_read_like_the_others() {
    let book = read(&corpus("free.ods"), "free.ods").expect("readable");
    let rows = [vec!["type", "name", "label"], vec!["Uno & dos\ntres"], vec!["12", "2026-11-21", "true", "2"]];
    assert_eq!(texts(&book), rows, "the million empty cells after it cost nothing");
    assert_eq!(book.sheets[0].rows[1].cells[0].column, 2, "after two empty ones");
    let faults: Vec<_> = book.sheets[0].problems.iter().map(|it| (it.place.letters(), &it.fault)).collect();
    assert_eq!(faults, [(Some("D".to_owned()), &Fault::FormulaWithoutValue)], "and its place is told");
}

#[test]
fn formulas_count_as_what_they_came_to_and_are_told_where_nobody_computed_them() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, Formula::new("=1+1").set_result("2")).expect("written");
    let computed = workbook.save_to_buffer().expect("a workbook");
    let book = read(&computed, "a.xlsx").expect("readable");
    assert_eq!(texts(&book), [["2"]], "the value it was saved with");
    assert_eq!(book.sheets[0].formulas, [(1, 0)].into(), "and it is known to be one");
    let book = read(&corpus("formula.xlsx"), "formula.xlsx").expect("readable");
    let told: Vec<_> =
        book.sheets[0].problems.iter().map(|it| (it.place.line, it.place.letters(), it.fault.clone())).collect();
    let broken = Fault::BrokenCell { shows: "#REF!".to_owned() };
    let expected = [(2, Some("C".to_owned()), Fault::FormulaWithoutValue), (3, Some("B".to_owned()), broken)];
    assert_eq!(told, expected, "every one, with row and column");
}

#[test]
fn a_password_is_told_as_such() {
    assert_eq!(read(&corpus("password.xlsx"), "p.xlsx"), Err(Fault::Password), "a locked new workbook");
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a container");
    let records = [0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2F, 0, 2, 0, 1, 0];
    file.create_stream("/Workbook").expect("a stream").write_all(&records).expect("records");
    let old = file.into_inner().into_inner();
    assert_eq!(read(&old, "p.xls"), Err(Fault::Password), "a locked old one");
    let manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    let free = zipped(&[("mimetype", b"x"), ("content.xml", b"\x01"), ("META-INF/manifest.xml", manifest)]);
    assert_eq!(read(&free, "p.ods"), Err(Fault::Password), "a locked free one");
}

#[test]
fn what_is_no_workbook_is_told_as_such() {
    for bytes in [&b""[..], b"name,label\n", b"%PDF-1.7", &zipped(&[("readme.txt", b"hi")])] {
        assert_eq!(read(bytes, "mine.xlsx"), Err(Fault::NotAWorkbook), "whatever its name says");
    }
}

#[test]
fn a_hundred_thousand_rows_are_too_many() {
    let row = |number: u32| format!(r#"<row r="{number}"><c r="A{number}"><v>1</v></c></row>"#);
    let rows: String = (1..=100_000).map(row).collect();
    assert_eq!(read(&sheet_of(&rows), "long.xlsx"), Err(Fault::TooManyRows { most: MOST_ROWS }), "and no more is read");
    let wide = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
    assert_eq!(read(&sheet_of(wide), "wide.xlsx"), Err(Fault::TooManyColumns { most: MOST_COLUMNS }), "nor wider");
}

#[test]
fn blank_rows_down_to_the_last_row_of_a_sheet_are_passed_by() {
    let mut rows = String::from(r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#);
    // Every sixteenth, to be quick; the test of limits has them all.
    for number in (16..=1_048_576).step_by(16) {
        rows += &format!(r#"<row r="{number}" s="1" customFormat="1"><c r="A{number}" s="1"/></row>"#);
    }
    let book = read(&sheet_of(&rows), "formatted.xlsx").expect("they are nothing");
    assert_eq!(texts(&book), [["x"]], "only what is filled");
}

#[test]
fn a_zip_bomb_is_refused() {
    let spaces = vec![b' '; 70 << 20];
    let bomb = zipped(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", &spaces)]);
    assert!(bomb.len() < 200_000, "it looks harmless");
    assert!(matches!(read(&bomb, "bomb.xlsx"), Err(Fault::TooLarge { .. })), "but is not unpacked");
}

#[test]
fn room_for_a_billion_texts_is_not_made() {
    let shared = br#"<?xml version="1.0"?><sst uniqueCount="99999999999"><si><t>x</t></si></sst>"#;
    let sheet = b"<worksheet><sheetData/></worksheet>";
    assert!(matches!(read(&xlsx_of(sheet, shared), "a.xlsx"), Err(Fault::TooLarge { .. })), "nobody has as many");
}

#[test]
fn a_text_repeated_a_million_times_is_refused() {
    let shared = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let cells: String = (1..=2_000).map(|row| format!(r#"<row r="{row}"><c t="s"><v>0</v></c></row>"#)).collect();
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let bytes = xlsx_of(sheet.as_bytes(), shared.as_bytes());
    assert!(matches!(read(&bytes, "a.xlsx"), Err(Fault::TooLarge { .. })), "it was packed into a few bytes");
}

#[test]
fn formulas_in_a_free_workbook_are_known_whatever_they_came_to() {
    let content = r#"<office:document-content><table:table table:name="survey"><table:table-row>
        <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>
        <table:table-cell table:formula="of:=&quot;x&quot;" office:value-type="string" office:string-value="x"/>
        <table:table-cell office:value-type="string"><text:p>=1+1</text:p></table:table-cell>
        </table:table-row></table:table></office:document-content>"#;
    let bytes = zipped(&[("mimetype", b"x"), ("content.xml", content.as_bytes())]);
    let book = read(&bytes, "a.ods").expect("readable");
    assert_eq!(texts(&book), [["2", "x", "=1+1"]], "as what they came to");
    assert_eq!(book.sheets[0].formulas, [(1, 0), (1, 1)].into(), "and a text that looks like one is none");
}

#[test]
fn a_repeated_row_in_a_free_workbook_is_counted_as_often_as_it_stands_there() {
    let content = r#"<office:document-content><table:table table:name="survey">
        <table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string"
        table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell></table:table-row>
        </table:table></office:document-content>"#;
    let bytes = zipped(&[("mimetype", b"x"), ("content.xml", content.as_bytes())]);
    assert_eq!(read(&bytes, "a.ods"), Err(Fault::TooManyRows { most: MOST_ROWS }), "a million filled rows");
}
