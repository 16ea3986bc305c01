//! What may be attached: told by what is in a file, never by its name alone.

use std::{
    borrow::Cow,
    io::{Cursor, Read},
};

use zip::ZipArchive;

/// A kind of file that may be attached.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// How it is written in the data file.
    pub(crate) word: &'static str,
    /// How its name may end; the first one is used when the file is opened.
    pub(crate) endings: &'static [&'static str],
    /// Whether it may hold programs, so that opening it asks first.
    pub(crate) risky: bool,
    content: Content,
}

/// What must be in a file of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Pdf,
    /// A picture that the crate `infer` knows by this ending.
    Picture(&'static str),
    /// A zip whose parts lie in this folder, with or without macros.
    Office(&'static str, Macros),
    /// A zip that calls itself this, with or without macros.
    OpenDocument(&'static str, Macros),
    /// An office file from before 2007 with a stream of one of these names, with or without macros.
    Old(&'static [&'static str], Macros),
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Macros {
    With,
    Without,
}

/// Why a file is not attached.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in it.
    #[error("an empty file")]
    Empty,
    /// It is a program, by its content or by its name.
    #[error("a program: {name}")]
    Program {
        /// The name of the file.
        name: String,
    },
    /// A web page or a drawing of one, which can do things by itself.
    #[error("a web page: {name}")]
    WebPage {
        /// The name of the file.
        name: String,
    },
    /// Nothing that is taken in.
    #[error("another kind of file: {name}")]
    OtherKind {
        /// The name of the file.
        name: String,
    },
    /// The name promises something else than what is there.
    #[error("not what its name says: {name}")]
    NotAsNamed {
        /// The name of the file.
        name: String,
    },
    /// A photo that cannot be made smaller: damaged, or far too many points.
    #[error("a photo that cannot be read: {name}")]
    Photo {
        /// The name of the file.
        name: String,
    },
}

const fn kind(word: &'static str, endings: &'static [&'static str], content: Content, risky: bool) -> Kind {
    Kind { word, endings, risky, content }
}

use Content::{Office, Old, OpenDocument, Pdf, Picture, Text};
use Macros::{With, Without};

/// Everything that may be attached.
const KINDS: &[Kind] = &[
    kind("pdf", &["pdf"], Pdf, false),
    kind("jpeg", &["jpg", "jpeg"], Picture("jpg"), false),
    kind("png", &["png"], Picture("png"), false),
    kind("webp", &["webp"], Picture("webp"), false),
    kind("heic", &["heic", "heif"], Picture("heif"), false),
    kind("docx", &["docx"], Office("word/", Without), false),
    kind("xlsx", &["xlsx"], Office("xl/", Without), false),
    kind("pptx", &["pptx"], Office("ppt/", Without), false),
    kind("docm", &["docm"], Office("word/", With), true),
    kind("xlsm", &["xlsm"], Office("xl/", With), true),
    kind("pptm", &["pptm"], Office("ppt/", With), true),
    kind("odt", &["odt"], OpenDocument("application/vnd.oasis.opendocument.text", Without), false),
    kind("ods", &["ods"], OpenDocument("application/vnd.oasis.opendocument.spreadsheet", Without), false),
    kind("odp", &["odp"], OpenDocument("application/vnd.oasis.opendocument.presentation", Without), false),
    kind("odt-macros", &["odt"], OpenDocument("application/vnd.oasis.opendocument.text", With), true),
    kind("ods-macros", &["ods"], OpenDocument("application/vnd.oasis.opendocument.spreadsheet", With), true),
    kind("odp-macros", &["odp"], OpenDocument("application/vnd.oasis.opendocument.presentation", With), true),
    kind("doc", &["doc"], Old(&["WordDocument"], Without), false),
    kind("xls", &["xls"], Old(&["Workbook", "Book"], Without), false),
    kind("doc-macros", &["doc"], Old(&["WordDocument"], With), true),
    kind("xls-macros", &["xls"], Old(&["Workbook", "Book"], With), true),
    // Its macros lie packed, where nothing tells them from pictures.
    kind("ppt", &["ppt"], Old(&["PowerPoint Document"], Without), true),
    kind("txt", &["txt"], Text, false),
    kind("csv", &["csv"], Text, false),
];

/// Endings that a system runs when the file is opened.
const PROGRAMS: &[&str] = &[
    "app", "apk", "appimage", "appx", "bat", "bin", "cmd", "com", "cpl", "deb", "desktop", "dll", "dmg", "exe",
    "gadget", "hta", "inf", "jar", "js", "jse", "lnk", "mjs", "msc", "msi", "msix", "msp", "pif", "pl", "ps1", "py",
    "reg", "rpm", "run", "scf", "scr", "sh", "url", "vb", "vbe", "vbs", "wsf", "wsh",
];

/// Endings of what a browser shows.
const WEB_PAGES: &[&str] = &["htm", "html", "mht", "mhtml", "svg", "svgz", "xht", "xhtml", "xml"];

/// The kind of that word, if there is one: a newer Cabildo may know more.
pub(crate) fn kind_of_word(word: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.word == word)
}

/// What a file is, or why it is not attached. Nothing in it is run or unpacked.
///
/// # Errors
/// It is empty, a program, of another kind, or not what its name says.
pub(crate) fn checked(name: &str, bytes: &[u8]) -> Result<&'static Kind, Refused> {
    let named = name.to_owned();
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    // Some systems leave spaces and dots at the end away, and run what stands before them.
    let clean = name.trim_end_matches(|c: char| c == '.' || c.is_whitespace()).to_lowercase();
    let ending = clean.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let kinds: Vec<&Kind> = KINDS.iter().filter(|kind| kind.endings.contains(&ending)).collect();
    let is_text = kinds.iter().any(|kind| kind.content == Text) && is_text(bytes);
    if PROGRAMS.contains(&ending) || (is_program(bytes) && !is_text) {
        return Err(Refused::Program { name: named });
    }
    if WEB_PAGES.contains(&ending) {
        return Err(Refused::WebPage { name: named });
    }
    if kinds.is_empty() {
        return Err(Refused::OtherKind { name: named });
    }
    kinds.into_iter().find(|kind| kind.content.is_in(bytes)).ok_or(Refused::NotAsNamed { name: named })
}

/// What a file is that has no name, or why it is not attached.
///
/// # Errors
/// It is empty, a program, or of another kind.
pub(crate) fn without_name(bytes: &[u8]) -> Result<&'static Kind, Refused> {
    let named = String::new();
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if is_program(bytes) && !is_text(bytes) {
        return Err(Refused::Program { name: named });
    }
    let found = KINDS.iter().find(|kind| kind.content.is_in(bytes)).ok_or(Refused::OtherKind { name: named })?;
    // Plain words are a table where two lines have the same signs between their columns.
    let is_table = found.content == Text && {
        let lines = bytes.split(|byte| *byte == b'\n').take(2);
        [b';', b',', b'\t'].into_iter().any(|sign| {
            let of_line = |line: &[u8]| line.iter().filter(|byte| **byte == sign).count();
            let counts: Vec<usize> = lines.clone().map(of_line).collect();
            counts.first().is_some_and(|first| *first > 0) && counts.windows(2).all(|it| it[0] == it[1])
        })
    };
    Ok(if is_table { kind_of_word("csv").unwrap_or(found) } else { found })
}

fn is_program(bytes: &[u8]) -> bool {
    use infer::app::{is_dex, is_elf, is_exe, is_java, is_mach, is_wasm};
    let known = [is_dex, is_elf, is_exe, is_java, is_mach, is_wasm];
    bytes.starts_with(b"#!") || known.iter().any(|is_it| is_it(bytes))
}

/// Plain words: no sign that only programs and pictures have. `MZ;Lote` begins a list of blocks, not a program.
fn is_text(bytes: &[u8]) -> bool {
    let wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let is_word = |byte: &u8| *byte >= b' ' || matches!(byte, b'\t' | b'\r' | b'\n' | 0x0c);
    !bytes.starts_with(b"#!") && (wide || bytes.iter().all(is_word))
}

impl Content {
    fn is_in(self, bytes: &[u8]) -> bool {
        match self {
            // Scanners put a few bytes before it.
            Pdf => holds(&bytes[..bytes.len().min(1024)], b"%PDF-"),
            Picture(ending) => infer::get(bytes).is_some_and(|found| found.extension() == ending),
            Office(folder, macros) => {
                let names = names_in_zip(bytes);
                let has = |wanted: &str| names.iter().any(|name| name.starts_with(wanted));
                let programs = names.iter().any(|name| name.to_lowercase().ends_with("vbaproject.bin"));
                has("[Content_Types].xml") && has(folder) && programs == (macros == With)
            }
            OpenDocument(says, macros) => {
                let names = names_in_zip(bytes);
                let programs = names.iter().any(|name| name.starts_with("Basic/") || name.starts_with("Scripts/"));
                calls_itself(bytes, says) && programs == (macros == With)
            }
            Old(streams, macros) => {
                let is_old = bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
                let programs = || holds(bytes, &wide("_VBA_PROJECT"));
                is_old && streams.iter().any(|name| holds(bytes, &wide(name))) && programs() == (macros == With)
            }
            Text => is_text(bytes),
        }
    }
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|it| it == wanted)
}

/// As names stand in old office files: two bytes a letter.
fn wide(name: &str) -> Vec<u8> {
    name.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The names of what lies in a zip; none if it is no zip. Nothing is unpacked.
fn names_in_zip(bytes: &[u8]) -> Vec<String> {
    let Ok(zip) = ZipArchive::new(Cursor::new(bytes)) else { return vec![] };
    zip.file_names().filter_map(Result::ok).map(Cow::into_owned).collect()
}

fn calls_itself(bytes: &[u8], says: &str) -> bool {
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let Ok(file) = zip.by_name("mimetype") else { return false };
    let mut found = String::new();
    file.take(200).read_to_string(&mut found).is_ok() && found.trim() == says
}

#[cfg(test)]
#[path = "kinds/tests.rs"]
mod tests;
