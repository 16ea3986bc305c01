//! The parts around the words, and the words as the format and its readers want them.

use std::io::Write;

use docx_rs::{self as docx, BuildXML};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{
    UNITS,
    order::{each, in_order},
    runs, styles,
};
use crate::{document::Document, layout::geometry::Geometry};

/// The list with bullets; numbered lists come after it, each with a number of its own, so that each begins with 1.
pub(super) const BULLETS: usize = 1;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARTS: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What the words refer to, in the order of its first mention.
#[derive(Default)]
pub(super) struct Package {
    pictures: Vec<Picture>,
    links: Vec<String>,
    lists: usize,
    /// Whether the first row of each table is its head.
    tables: Vec<bool>,
}

/// A picture with what is read aloud for it.
pub(super) struct Picture {
    /// The file of dots.
    pub(super) png: Vec<u8>,
    /// What it shows.
    pub(super) says: String,
}

impl Package {
    /// Takes in a picture; tells its id.
    pub(super) fn picture(&mut self, picture: Picture) -> String {
        self.pictures.push(picture);
        format!("rIdPicture{}", self.pictures.len())
    }

    /// Takes in an address; tells its id.
    pub(super) fn link(&mut self, address: &str) -> String {
        let known = self.links.iter().position(|link| link == address);
        let place = known.unwrap_or_else(|| {
            self.links.push(address.to_owned());
            self.links.len() - 1
        });
        format!("rIdLink{}", place + 1)
    }

    /// Begins a numbered list; tells its number.
    pub(super) fn numbered_list(&mut self) -> usize {
        self.lists += 1;
        BULLETS + self.lists
    }

    /// Takes note of a table.
    pub(super) fn table(&mut self, has_head: bool) {
        self.tables.push(has_head);
    }

    /// Writes the file.
    pub(super) fn write(self, document: &Document, geometry: Geometry, body: docx::Document) -> Vec<u8> {
        let has_cover = document.cover.is_some();
        let words = self.finished(&text_of(body.build()), &section(geometry, has_cover));
        let mut parts = vec![
            ("[Content_Types].xml".to_owned(), content_types().into_bytes()),
            ("_rels/.rels".to_owned(), relations(&root_relations()).into_bytes()),
            ("docProps/core.xml".to_owned(), core(document).into_bytes()),
            ("word/document.xml".to_owned(), words.into_bytes()),
            ("word/_rels/document.xml.rels".to_owned(), relations(&self.document_relations()).into_bytes()),
            ("word/styles.xml".to_owned(), styles::write(document, geometry).into_bytes()),
            ("word/fontTable.xml".to_owned(), styles::FONTS.to_owned().into_bytes()),
            ("word/numbering.xml".to_owned(), self.numbering().into_bytes()),
            ("word/settings.xml".to_owned(), settings(document).into_bytes()),
            ("word/header1.xml".to_owned(), in_order(&text_of(header(document).build())).into_bytes()),
            ("word/footer1.xml".to_owned(), in_order(&text_of(footer(document).build())).into_bytes()),
        ];
        for (place, picture) in self.pictures.into_iter().enumerate() {
            parts.push((format!("word/media/picture{}.png", place + 1), picture.png));
        }
        zipped(&parts)
    }

    /// The words with what the library leaves out.
    fn finished(&self, xml: &str, section: &str) -> String {
        let mut words = in_order(xml);
        if let Some(begin) = words.find("<w:sectPr") {
            let end = words.find("</w:body>").unwrap_or(words.len());
            words.replace_range(begin..end, section);
        }
        words = each(&words, "<wp:docPr ", |place, rest| {
            let says = self.pictures.get(place).map_or("", |picture| picture.says.as_str());
            let end = rest.find("/>").map_or(0, |end| end + 2);
            let id = place + 1;
            (format!(r#"<wp:docPr id="{id}" name="{id}" descr="{}"/>"#, escaped(says)), end)
        });
        each(&words, "<w:tbl>", |place, rest| {
            let head = self.tables.get(place).copied().unwrap_or_default();
            let row = rest.find("<w:trPr>").filter(|_| head);
            match row.map(|at| at + "<w:trPr>".len()) {
                Some(at) => {
                    let end = at + rest[at..].find("</w:trPr>").unwrap_or(0);
                    (format!("<w:tbl>{}<w:tblHeader/>", &rest[..end]), end)
                }
                None => ("<w:tbl>".to_owned(), 0),
            }
        })
    }

    fn document_relations(&self) -> Vec<Relation> {
        let own = [
            ("rIdStyles", "styles", "styles.xml"),
            ("rIdFonts", "fontTable", "fontTable.xml"),
            ("rIdNumbering", "numbering", "numbering.xml"),
            ("rIdSettings", "settings", "settings.xml"),
            ("rIdHeader1", "header", "header1.xml"),
            ("rIdFooter1", "footer", "footer1.xml"),
        ];
        let mut relations: Vec<Relation> =
            own.map(|(id, kind, target)| Relation::new(id, &format!("{OFFICE}/{kind}"), target)).into();
        for place in 1..=self.pictures.len() {
            let target = format!("media/picture{place}.png");
            relations.push(Relation::new(&format!("rIdPicture{place}"), &format!("{OFFICE}/image"), &target));
        }
        for (place, address) in self.links.iter().enumerate() {
            let id = format!("rIdLink{}", place + 1);
            let link = Relation::new(&id, &format!("{OFFICE}/hyperlink"), address);
            relations.push(Relation { outside: true, ..link });
        }
        relations
    }

    fn numbering(&self) -> String {
        let level = |format: &str, text: &str| {
            format!(
                r#"<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="280"/></w:pPr></w:lvl>"#
            )
        };
        let mut xml = format!(
            r#"{HEAD}<w:numbering xmlns:w="{WORDS}"><w:abstractNum w:abstractNumId="1">{}</w:abstractNum><w:abstractNum w:abstractNumId="2">{}</w:abstractNum><w:num w:numId="{BULLETS}"><w:abstractNumId w:val="1"/></w:num>"#,
            level("bullet", "•"),
            level("decimal", "%1."),
        );
        for list in 1..=self.lists {
            xml += &format!(
                r#"<w:num w:numId="{}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#,
                BULLETS + list
            );
        }
        xml + "</w:numbering>"
    }
}

/// One part's relation to another.
struct Relation {
    id: String,
    kind: String,
    target: String,
    outside: bool,
}

impl Relation {
    fn new(id: &str, kind: &str, target: &str) -> Self {
        Self { id: id.to_owned(), kind: kind.to_owned(), target: target.to_owned(), outside: false }
    }
}

fn relations(relations: &[Relation]) -> String {
    let mut xml = format!(r#"{HEAD}<Relationships xmlns="{PARTS}/relationships">"#);
    for Relation { id, kind, target, outside } in relations {
        let mode = if *outside { r#" TargetMode="External""# } else { "" };
        xml += &format!(r#"<Relationship Id="{id}" Type="{kind}" Target="{}"{mode}/>"#, escaped(target));
    }
    xml + "</Relationships>"
}

fn root_relations() -> [Relation; 2] {
    [
        Relation::new("rId1", &format!("{OFFICE}/officeDocument"), "word/document.xml"),
        Relation::new("rId2", &format!("{PARTS}/relationships/metadata/core-properties"), "docProps/core.xml"),
    ]
}

fn content_types() -> String {
    let mut xml = format!(
        r#"{HEAD}<Types xmlns="{PARTS}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#
    );
    let parts = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("fontTable", "fontTable"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("header1", "header"),
        ("footer1", "footer"),
    ];
    for (name, kind) in parts {
        xml += &format!(r#"<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>"#);
    }
    xml + "</Types>"
}

fn core(document: &Document) -> String {
    let meta = &document.meta;
    let produced = meta.produced.format("%Y-%m-%dT%H:%M:%SZ");
    let moment = |what: &str| format!(r#"<dcterms:{what} xsi:type="dcterms:W3CDTF">{produced}</dcterms:{what}>"#);
    format!(
        concat!(
            r#"{HEAD}<cp:coreProperties xmlns:cp="{PARTS}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" "#,
            r#"xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#,
            r#"<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator>"#,
            r#"<cp:keywords>{keywords}</cp:keywords><dc:language>{language}</dc:language>{created}{modified}</cp:coreProperties>"#,
        ),
        HEAD = HEAD,
        PARTS = PARTS,
        title = escaped(&meta.title),
        subject = escaped(&meta.subject),
        author = escaped(&meta.author),
        keywords = escaped(&meta.keywords.join(", ")),
        language = styles::dictionary(meta.language),
        created = moment("created"),
        modified = moment("modified"),
    )
}

fn settings(document: &Document) -> String {
    let language = styles::dictionary(document.meta.language);
    // The newest manner of setting lines, without which a word processor announces an old file.
    let mode = r#"<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#;
    format!(r#"{HEAD}<w:settings xmlns:w="{WORDS}">{mode}<w:themeFontLang w:val="{language}"/></w:settings>"#)
}

/// The sheet, and what its pages repeat; a cover repeats nothing.
fn section(geometry: Geometry, has_cover: bool) -> String {
    let units = |points: f32| (points * UNITS).round() as u32;
    let (width, height) = (units(geometry.width), units(geometry.height));
    let turned = if width > height { r#" w:orient="landscape""# } else { "" };
    let cover = if has_cover { "<w:titlePg/>" } else { "" };
    format!(
        r#"<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/><w:footerReference w:type="default" r:id="rIdFooter1"/><w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar w:top="{}" w:right="{side}" w:bottom="{}" w:left="{side}" w:header="{}" w:footer="{}" w:gutter="0"/>{cover}</w:sectPr>"#,
        units(geometry.top),
        units(geometry.height - geometry.bottom),
        units(36.0),
        units(30.0),
        side = units(geometry.left),
    )
}

fn header(document: &Document) -> docx::Header {
    let (left, right) = &document.meta.running_head;
    let line = docx::Paragraph::new().style("Header").add_run(runs::run(left).add_tab()).add_run(runs::run(right));
    docx::Header::new().add_paragraph(line)
}

fn footer(document: &Document) -> docx::Footer {
    let (before, between, after) = &document.words.page;
    let line = docx::Paragraph::new()
        .style("Footer")
        .add_run(runs::run(&document.meta.foot).add_tab())
        .add_run(runs::run(before))
        .add_page_num(docx::PageNum::new())
        .add_run(runs::run(between))
        .add_num_pages(docx::NumPages::new())
        .add_run(runs::run(after));
    docx::Footer::new().add_paragraph(line)
}

fn text_of(xml: Vec<u8>) -> String {
    String::from_utf8(xml).expect("the library writes UTF-8")
}

fn escaped(words: &str) -> String {
    let words = runs::readable(words).replace('\n', " ");
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The parts in one file, all of the same day, so that the same report gives the same bytes.
fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut file = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        file.start_file(name.as_str(), options).expect("writing into memory does not fail");
        file.write_all(bytes).expect("writing into memory does not fail");
    }
    file.finish().expect("writing into memory does not fail").into_inner()
}
