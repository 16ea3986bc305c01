//! What kind of workbook some bytes are, and whether they are safe to unpack.

use std::io::{Cursor, Read};

use zip::{ZipArchive, result::ZipError};

use super::too_large;
use crate::problem::Fault;

/// What a workbook may unpack to. Sheets are mostly blank formatted rows when
/// they come near it, and are read bit by bit.
pub(super) const MOST_MEGABYTES: u32 = 256;
/// What parts other than sheets may unpack to together, in bytes: they are kept in memory.
const MOST_BESIDE_SHEETS: u64 = 64 << 20;
/// The table of texts of an .xlsx, in bytes: each text in it costs several times its size.
const MOST_SHARED_TEXT: u64 = 16 << 20;
/// The formats of an .xlsx, in bytes: each costs a hundred times its size.
const MOST_STYLES: u64 = 1 << 20;
/// A picture, in bytes; nobody reads them, but something else may be named like one.
const MOST_PICTURE: u64 = 16 << 20;
/// Parts that are no text.
const PICTURES: [&str; 8] = [".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".bin", ".svg"];
/// One piece of a part, from one tag to the next: more than any cell holds.
const MOST_PIECE: usize = 1 << 20;
/// The file itself, in bytes.
pub(super) const MOST_FILE: usize = 32 << 20;
/// An .xls, in bytes: it is not packed, and is looked at as a whole.
const MOST_XLS: usize = 12 << 20;
/// The parts of one workbook.
const MOST_PARTS: usize = 2_000;

const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What kind of workbook it is.
pub(super) enum Container {
    /// Today's, of most programs.
    Xlsx,
    /// The old one: its stream of records.
    Xls(Vec<u8>),
    /// Of the free office programs.
    Ods,
}

/// Tells the kind by the first bytes, and looks at everything that will be unpacked.
pub(super) fn look(bytes: &[u8]) -> Result<Container, Fault> {
    if bytes.starts_with(ZIP) {
        if bytes.len() > MOST_FILE || declared_parts(bytes) > MOST_PARTS {
            return Err(too_large());
        }
        packed(bytes)
    } else if bytes.starts_with(COMPOUND) {
        if bytes.len() > MOST_XLS {
            return Err(too_large());
        }
        compound(bytes)
    } else {
        Err(Fault::NotAWorkbook)
    }
}

/// How many parts the end of a zip says it has, so that its directory is only
/// read when it is small.
fn declared_parts(bytes: &[u8]) -> usize {
    let Some(end) = bytes.windows(4).rposition(|it| it == b"PK\x05\x06") else { return 0 };
    let count = |at: usize| bytes.get(at..at + 2).map_or(0, |it| usize::from(u16::from_le_bytes([it[0], it[1]])));
    count(end + 8).max(count(end + 10))
}

fn packed(bytes: &[u8]) -> Result<Container, Fault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    if zip.len() > MOST_PARTS {
        return Err(too_large());
    }
    let names: Vec<String> = zip.file_names().flatten().map(|it| it.to_lowercase()).collect();
    let has = |name: &str| names.iter().any(|it| it == name);
    let kind = if has("mimetype") && has("content.xml") {
        Container::Ods
    } else if has("encrypted-package") {
        return Err(Fault::Password);
    } else if has("xl/workbook.xml") || has("[content_types].xml") {
        Container::Xlsx
    } else {
        return Err(Fault::NotAWorkbook);
    };
    let mut sizes = Sizes::default();
    for part in 0..zip.len() {
        let file = zip.by_index(part).map_err(unreadable)?;
        let name = file.name().map_err(unreadable)?.to_lowercase();
        sizes.weigh(&name, file)?;
    }
    Ok(kind)
}

/// What the parts unpacked so far come to. Sizes that a zip declares can be
/// lies, so everything is unpacked once, to nowhere.
#[derive(Default)]
struct Sizes {
    all: u64,
    beside_sheets: u64,
}

impl Sizes {
    fn weigh(&mut self, name: &str, mut part: impl Read) -> Result<(), Fault> {
        let streamed = name.contains("worksheets/") || name == "content.xml";
        let is_picture = PICTURES.iter().any(|end| name.ends_with(end));
        let most = if name.contains("sharedstrings") {
            MOST_SHARED_TEXT
        } else if is_picture {
            MOST_PICTURE
        } else if name.contains("styles") && name.starts_with("xl/") {
            MOST_STYLES
        } else {
            u64::MAX
        };
        let (mut size, mut piece, mut is_first) = (0_u64, 0_usize, true);
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = part.read(&mut buffer).map_err(|error| Fault::CannotRead { why: error.to_string() })?;
            let Some(chunk) = buffer.get(..read).filter(|it| !it.is_empty()) else { return Ok(()) };
            if is_first {
                check_beginning(name, chunk)?;
                is_first = false;
            }
            size += read as u64;
            self.all += read as u64;
            self.beside_sheets += if streamed { 0 } else { read as u64 };
            piece = if is_picture { 0 } else { longest_piece(chunk, piece)? };
            let too_much = self.all > u64::from(MOST_MEGABYTES) << 20 || self.beside_sheets > MOST_BESIDE_SHEETS;
            if too_much || size > most {
                return Err(too_large());
            }
        }
    }
}

/// How long the piece is that a chunk ends in, the one before it having had
/// `piece` bytes. Readers hold a piece in memory at once, and remarks may be of any length.
fn longest_piece(chunk: &[u8], mut piece: usize) -> Result<usize, Fault> {
    for part in chunk.split_inclusive(|byte| *byte == b'<') {
        piece += part.len();
        if piece > MOST_PIECE {
            return Err(too_large());
        }
        if part.ends_with(b"<") {
            piece = 0;
        }
    }
    Ok(piece)
}

/// The table of texts says how many there are, and its reader makes room for
/// that many at once. No more than fit into a part are believed; nor is anything
/// that is not plain UTF-8 at its beginning, where the number could hide.
fn check_beginning(name: &str, chunk: &[u8]) -> Result<(), Fault> {
    if !name.contains("sharedstrings") {
        return Ok(());
    }
    let start = chunk.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(chunk);
    let start = &start[..start.len().min(8 << 10)];
    let text = String::from_utf8_lossy(start);
    let head = text.split_once("sst").map(|(_, rest)| rest.split('>').next().unwrap_or(""));
    let Some(head) = head.filter(|it| it.len() < 4 << 10 && text.starts_with('<')) else {
        return Err(Fault::CannotRead { why: "sharedStrings.xml".to_owned() });
    };
    let counted = head.split_once("uniqueCount").map(|(_, rest)| rest.trim_start_matches(['=', ' ', '"', '\'']));
    let digits = counted.map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    // A million texts and more would be at least seven digits.
    if digits > 6 { Err(too_large()) } else { Ok(()) }
}

fn unreadable(error: ZipError) -> Fault {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Fault::Password,
        error => Fault::CannotRead { why: error.to_string() },
    }
}

/// The old container of office programs; also the one in which newer files are locked.
fn compound(bytes: &[u8]) -> Result<Container, Fault> {
    let unreadable = |error: std::io::Error| Fault::CannotRead { why: error.to_string() };
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(unreadable)?;
    if file.is_stream("/EncryptedPackage") {
        return Err(Fault::Password);
    }
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name));
    let stream = file.open_stream(name.ok_or(Fault::NotAWorkbook)?).map_err(unreadable)?;
    let mut records = Vec::new();
    stream.take(MOST_XLS as u64).read_to_end(&mut records).map_err(unreadable)?;
    Ok(Container::Xls(records))
}
