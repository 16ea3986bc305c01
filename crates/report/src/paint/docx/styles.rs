//! The styles of the file: the look of the pages, as a word processor names it.

use std::fmt::Write;

use crate::{
    document::{Document, Language},
    fonts::Face,
    ink::Rgb,
    layout::geometry::Geometry,
    style::{
        BODY, CAPTION, CELL, CIVIC, COLUMN_HEAD, FIGURE, FURNITURE, HAIRLINE, INK, LEAD, PART, QUIET, RULE, SECTION,
        Style, TITLE, VALUE, WARNING,
    },
};

/// A style of paragraphs.
struct Look {
    id: &'static str,
    /// The name word processors know it by; theirs are in English in every language.
    name: &'static str,
    style: Style,
    /// Room before and after, in points.
    room: (f32, f32),
    /// Its level in the outline, 1 for chapters; 0 for none.
    outline: u8,
    /// Anything else about its paragraphs.
    more: String,
}

/// The language as a word processor's dictionaries name it.
pub(super) fn dictionary(language: Language) -> &'static str {
    match language {
        // Every Spanish dictionary there is opens for Mexico; few know "Latin America".
        Language::Es => "es-MX",
        Language::En => "en-US",
        Language::Pt => "pt-BR",
        Language::Fr => "fr-FR",
    }
}

/// The style of words of a language that is not the report's.
pub(super) fn language_style(language: Language) -> String {
    format!("Language-{}", language.code())
}

/// The file of styles.
pub(super) fn write(document: &Document, geometry: Geometry) -> String {
    let language = dictionary(document.meta.language);
    let body = dress(BODY);
    let mut xml = format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>"#,
            r#"<w:rPrDefault><w:rPr>{body}<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="{language}"/></w:rPr>"#,
            r#"</w:rPrDefault><w:pPrDefault/></w:docDefaults>"#,
            r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
            r#"<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>"#,
            r#"<w:rPr><w:color w:val="{civic}"/><w:u w:val="single"/></w:rPr></w:style>"#,
        ),
        body = body,
        language = language,
        civic = hex(CIVIC),
    );
    // Words of another language keep their own dictionary.
    for language in Language::ALL {
        let part = format_args!(
            r#"<w:style w:type="character" w:styleId="{id}"><w:name w:val="{id}"/><w:rPr><w:lang w:val="{}"/></w:rPr></w:style>"#,
            dictionary(language),
            id = language_style(language),
        );
        xml.write_fmt(part).expect("writing into a string does not fail");
    }
    for look in looks(geometry.measure()) {
        paragraph_style(&mut xml, &look);
    }
    for (id, lines) in [("ReportTable", Some(HAIRLINE)), ("SheetTable", Some(HAIRLINE)), ("Frame", None)] {
        table_style(&mut xml, id, lines);
    }
    xml + "</w:styles>"
}

fn looks(measure: f32) -> Vec<Look> {
    let quiet = |style: Style| style.coloured(QUIET);
    let look =
        |id, name, style, room, outline, more: &str| Look { id, name, style, room, outline, more: more.to_owned() };
    let stays = "<w:keepNext/><w:keepLines/>";
    let right = format!(r#"<w:tabs><w:tab w:val="right" w:pos="{}"/></w:tabs>"#, units(measure));
    let dotted = format!(r#"<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{}"/></w:tabs>"#, units(measure));
    let inner = format!(r#"{dotted}{{}}<w:ind w:left="{}"/>"#, units(16.0));
    let edge = |side: &str, colour: Rgb, width: u8| {
        format!(r#"<w:pBdr><w:{side} w:val="single" w:sz="{width}" w:space="8" w:color="{}"/></w:pBdr>"#, hex(colour))
    };
    let ruled = format!(r#"<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{}"/></w:tabs>"#, units(measure));
    let written = format!(r#"<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="{}"/></w:tabs>"#, units(150.0));
    vec![
        look("Title", "Title", Style { size: 34.0, leading: 40.0, ..TITLE }.coloured(CIVIC), (180.0, 10.0), 0, stays),
        look("CertificateTitle", "Certificate Title", TITLE.coloured(CIVIC), (24.0, 10.0), 0, stays),
        look("Subtitle", "Subtitle", Style { size: 16.0, leading: 22.0, ..BODY }.coloured(QUIET), (0.0, 60.0), 0, ""),
        look("CoverCouncil", "Cover Council", Style { size: 20.0, leading: 25.0, ..SECTION }, (24.0, 6.0), 0, ""),
        look("CoverLine", "Cover Line", quiet(VALUE), (0.0, 2.0), 0, ""),
        look("Heading1", "heading 1", TITLE, (24.0, 14.0), 1, stays),
        look("Heading2", "heading 2", SECTION, (18.0, 6.0), 2, stays),
        look("Heading3", "heading 3", PART, (12.0, 4.0), 3, stays),
        look(
            "Heading4",
            "heading 4",
            PART.coloured(CIVIC),
            (12.0, 4.0),
            4,
            &format!("{stays}{}", edge("top", CIVIC, 12)),
        ),
        look("TOCHeading", "TOC Heading", TITLE, (0.0, 16.0), 0, stays),
        look("TOC1", "toc 1", BODY, (8.0, 0.0), 0, &dotted),
        look("TOC2", "toc 2", VALUE, (2.0, 0.0), 0, &inner),
        look("BodyText", "Body Text", BODY, (0.0, 8.0), 0, ""),
        look("Lead", "Lead", LEAD, (0.0, 12.0), 0, ""),
        look("Note", "Note", CAPTION, (0.0, 6.0), 0, ""),
        look("ListParagraph", "List Paragraph", BODY, (0.0, 4.0), 0, ""),
        look("Caption", "caption", CAPTION, (6.0, 6.0), 0, ""),
        look("Figure", "Figure", BODY, (8.0, 2.0), 0, ""),
        look("TableText", "Table Text", CELL, (2.0, 2.0), 0, ""),
        look("TableHead", "Table Head", COLUMN_HEAD, (2.0, 2.0), 0, ""),
        look("TableGroup", "Table Group", PART, (6.0, 2.0), 0, ""),
        look("ListTitle", "List Title", PART, (2.0, 4.0), 0, &edge("bottom", INK, 6)),
        look("FactFigure", "Fact Figure", FIGURE.coloured(CIVIC), (2.0, 0.0), 0, ""),
        look("CalloutNote", "Callout Note", VALUE, (0.0, 4.0), 0, &edge("left", CIVIC, 18)),
        look("CalloutWarning", "Callout Warning", VALUE, (0.0, 4.0), 0, &edge("left", WARNING, 18)),
        look("SignatureLine", "Signature Line", PART, (54.0, 0.0), 0, &edge("top", INK, 6)),
        look("SignatureDate", "Signature Date", CAPTION, (6.0, 12.0), 0, &written),
        look("WritingLine", "Writing Line", BODY, (6.0, 0.0), 0, &ruled),
        look("Gap", "Gap", Style { size: 4.0, leading: 6.0, ..BODY }, (0.0, 4.0), 0, ""),
        look("Header", "header", FURNITURE, (0.0, 6.0), 0, &format!("{}{right}", edge("bottom", INK, 6))),
        look("Footer", "footer", FURNITURE, (6.0, 0.0), 0, &format!("{}{right}", edge("top", RULE, 4))),
    ]
}

fn paragraph_style(xml: &mut String, look: &Look) {
    let (before, after) = look.room;
    let spacing = format!(
        r#"<w:spacing w:before="{}" w:after="{}" w:line="{}" w:lineRule="atLeast"/>"#,
        units(before),
        units(after),
        units(look.style.leading)
    );
    // The format wants what belongs to a paragraph in one order: the spacing before the indent.
    let more =
        if look.more.contains("{}") { look.more.replace("{}", &spacing) } else { format!("{}{spacing}", look.more) };
    let outline = match look.outline {
        0 => String::new(),
        level => format!(r#"<w:outlineLvl w:val="{}"/>"#, level - 1),
    };
    let next = if look.outline > 0 { r#"<w:next w:val="BodyText"/>"# } else { "" };
    let Look { id, name, style, .. } = look;
    let dress = dress(*style);
    let part = format_args!(
        r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>{next}<w:qFormat/><w:pPr>{more}{outline}</w:pPr><w:rPr>{dress}</w:rPr></w:style>"#
    );
    xml.write_fmt(part).expect("writing into a string does not fail");
}

fn table_style(xml: &mut String, id: &str, lines: Option<Rgb>) {
    let borders = lines.map_or_else(String::new, |colour| {
        let line = |side| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{}"/>"#, hex(colour));
        format!("<w:tblBorders>{}{}{}</w:tblBorders>", line("top"), line("bottom"), line("insideH"))
    });
    let side = units(4.0);
    let part = format_args!(
        r#"<w:style w:type="table" w:styleId="{id}"><w:name w:val="{id}"/><w:tblPr>{borders}<w:tblCellMar><w:left w:w="{side}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#
    );
    xml.write_fmt(part).expect("writing into a string does not fail");
}

/// How words of a style look.
fn dress(style: Style) -> String {
    let bold = matches!(style.face, Face::SansSemibold | Face::SansBold | Face::SerifSemibold | Face::Display);
    let bold = if bold { "<w:b/>" } else { "" };
    let italic = if style.face.is_slanted() { "<w:i/>" } else { "" };
    let family = family(style.face);
    let half_points = (style.size * 2.0).round() as u32;
    format!(
        r#"<w:rFonts w:ascii="{family}" w:hAnsi="{family}" w:cs="{family}"/>{bold}{italic}<w:color w:val="{}"/><w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>"#,
        hex(style.colour)
    )
}

fn family(face: Face) -> &'static str {
    match face {
        Face::Sans | Face::SansSemibold | Face::SansBold | Face::SansItalic => "Source Sans 3",
        Face::Serif | Face::SerifItalic | Face::SerifSemibold | Face::Display => "Source Serif 4",
    }
}

/// What stands in for our two families on computers without them.
pub(super) const FONTS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:font w:name="Source Serif 4"><w:altName w:val="Cambria"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>"#,
    r#"<w:font w:name="Source Sans 3"><w:altName w:val="Calibri"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>"#,
    r#"</w:fonts>"#,
);

fn hex(Rgb(red, green, blue): Rgb) -> String {
    format!("{red:02X}{green:02X}{blue:02X}")
}

fn units(points: f32) -> u32 {
    (points * super::UNITS).round() as u32
}
