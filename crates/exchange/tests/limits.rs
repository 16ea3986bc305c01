//! Files made to hurt end in a problem, soon, and within 256 MB of memory.
//!
//! Each is read by a process of its own, which says what it took at most.
#![cfg(target_os = "linux")]
#![expect(clippy::print_stdout, reason = "one process tells the other what it took")]

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use cabildo_exchange::{library_yaml, package, xlsform};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// What reading any file may take.
const MOST_MEMORY_KB: u64 = 256 << 10;
/// Far more than it takes on a slow computer, and less than for ever.
const MOST_TIME: Duration = Duration::from_secs(60);
/// Tells the process that reads which file it is.
const FILE: &str = "CABILDO_TEST_FILE";

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a zip").into_inner()
}

fn xlsx(rows: &str, shared: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    xlsx_of(sheet.as_bytes(), shared.as_bytes(), b"<styleSheet/>")
}

fn xlsx_of(sheet: &[u8], shared: &[u8], styles: &[u8]) -> Vec<u8> {
    let relation = |of: &str, target: &str| {
        format!(
            r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{of}" Target="{target}"/></Relationships>"#
        )
    };
    let book = r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml").as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", shared),
        ("xl/styles.xml", styles),
    ])
}

/// A package with as many parts as one may have, and no manifest.
fn parts_without_end() -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("mimetype", stored).expect("a part");
    zip.write_all(package::MIMETYPE.as_bytes()).expect("its content");
    for number in 0..package::limits::MOST_PARTS {
        zip.start_file(format!("evidence/{number:064x}"), stored).expect("a part");
    }
    zip.finish().expect("a zip").into_inner()
}

/// An old workbook with these records.
fn xls(sheet: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let record =
        |kind: u16, content: &[u8]| [&kind.to_le_bytes()[..], &(content.len() as u16).to_le_bytes(), content].concat();
    let begin = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let bound = |start: u32| record(0x0085, &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b's']].concat());
    let end = record(0x000A, &[]);
    let start = begin.len() + bound(0).len() + end.len();
    let mut records = [begin.clone(), bound(start as u32), end.clone(), begin].concat();
    sheet.iter().for_each(|(kind, content)| records.extend(record(*kind, content)));
    records.extend(end);
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a container");
    file.create_stream("/Workbook").expect("a stream").write_all(&records).expect("records");
    file.into_inner().into_inner()
}

fn number_at(row: u16, column: u16) -> (u16, Vec<u8>) {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
    (0x0203, [&place[..], &1.0_f64.to_le_bytes()].concat())
}

/// Every file, with its name.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let many = |count: usize, what: &dyn Fn(usize) -> String| (1..=count).map(what).collect::<String>();
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for number in 1..9 {
        let repeated = vec![format!("*a{}", number - 1); 10].join(", ");
        writeln!(bomb, "a{number}: &a{number} [{repeated}]").expect("text");
    }
    let one_text = "<sst><si><t>x</t></si></sst>";
    let filled = |n| format!(r#"<row r="{n}"><c r="A{n}"><v>1</v></c><c r="B{n}"><v>2</v></c></row>"#);
    let blank = |n| format!(r#"<row r="{n}" s="1"><c r="A{n}" s="1"/><c r="B{n}" s="1"/></row>"#);
    let empty_sheet = b"<worksheet><sheetData/></worksheet>";
    let dimensions = (0x0200, [[0; 4], [255, 255, 255, 0], [0, 0, 0, 1], [0, 0, 0, 0]].concat()[..14].to_vec());
    let repeated = r#"<office:document-content><table:table table:name="s"><table:table-row table:number-rows-repeated="19999"><table:table-cell office:value-type="string" table:number-columns-repeated="399"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:document-content>"#;
    vec![
        ("hundred-thousand-rows.xlsx", xlsx(&many(100_000, &filled), one_text)),
        ("million-blank-rows.xlsx", xlsx(&many(1_048_576, &blank), one_text)),
        ("bomb.xlsx", zipped(&[("[Content_Types].xml", &vec![b' '; 300 << 20])])),
        ("one-long-piece.xlsx", xlsx_of(&[&b"<worksheet>"[..], &vec![b'x'; 60 << 20]].concat(), b"<sst></sst>", b"")),
        ("billion-texts.xlsx", xlsx("", r#"<sst uniqueCount="99999999999"><si/></sst>"#)),
        ("empty-texts.xlsx", xlsx("", &format!("<sst>{}</sst>", "<si/>".repeat(3_300_000)))),
        (
            "many-formats.xlsx",
            xlsx_of(
                empty_sheet,
                b"<sst></sst>",
                format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(200_000)).as_bytes(),
            ),
        ),
        (
            "full.xlsx",
            xlsx(&many(19_999, &|n| format!(r#"<row r="{n}">{}</row>"#, "<c><v>1</v></c>".repeat(60))), one_text),
        ),
        ("far-apart.xls", xls(&[dimensions.clone(), number_at(0, 0), number_at(65_535, 255)])),
        ("says-it-is-large.xls", xls(&[dimensions, number_at(0, 0)])),
        ("repeated.ods", zipped(&[("mimetype", b"x"), ("content.xml", repeated.as_bytes())])),
        ("parts-without-end.cabildo", parts_without_end()),
        ("bomb.yaml", bomb.into_bytes()),
        (
            "many-parts.yaml",
            format!("objects: {{framework: {{requirement_nodes: [{}]}}}}", "a,".repeat(2_000_000)).into_bytes(),
        ),
        ("many-requirements.yaml", requirements(8_000).into_bytes()),
    ]
}

fn requirements(count: usize) -> String {
    let mut text = String::from("locale: en\nobjects:\n  framework:\n    name: X\n    requirement_nodes:\n");
    for number in 0..count {
        let said = "The town does this. ".repeat(30);
        writeln!(text, "    - {{urn: 'u{number}', parent_urn: 'u0', assessable: true, description: '{said}'}}")
            .expect("text");
    }
    text
}

#[test]
fn files_made_to_hurt_end_soon_and_in_little_memory() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (name, bytes) in files() {
        let path = folder.join(name);
        std::fs::write(&path, bytes).expect("written");
        let start = Instant::now();
        let memory = memory_to_read(&path);
        let time = start.elapsed();
        println!("{name}: {} MB, {} ms", memory >> 10, time.as_millis());
        assert!(memory < MOST_MEMORY_KB, "{name} took {memory} kB");
        assert!(time < MOST_TIME, "{name} took {time:?}");
        std::fs::remove_file(path).expect("removed");
    }
}

/// What a process that reads this file and nothing else took at most, in kB.
fn memory_to_read(path: &PathBuf) -> u64 {
    let test = std::env::current_exe().expect("this test");
    let output = Command::new(test)
        .args(["--exact", "the_process_that_reads_one_file", "--ignored", "--nocapture"])
        .env(FILE, path)
        .output()
        .expect("a process");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{} ended badly: {said}", path.display());
    let peak = said.split("VmHWM:").nth(1).and_then(|it| it.split_whitespace().next());
    peak.and_then(|it| it.parse().ok()).expect("what it took")
}

#[test]
#[ignore = "started by the other test, once for each file"]
fn the_process_that_reads_one_file() {
    let path = std::env::var(FILE).expect("a file");
    let bytes = std::fs::read(&path).expect("readable");
    if path.ends_with(".cabildo") {
        assert!(package::Opened::new(Cursor::new(bytes)).is_err(), "it has no manifest");
    } else if path.ends_with(".yaml") {
        let text = String::from_utf8(bytes).expect("text");
        drop(library_yaml::read_library(&text, "file.yaml"));
    } else {
        drop(xlsform::read_xlsform(&bytes, "file.xlsx"));
    }
    println!("{}", std::fs::read_to_string("/proc/self/status").expect("what this process took"));
}
