//! Pictures, words of other languages, pages without colours and the data inside: all sound by both standards.

#[path = "../examples/specimen/document.rs"]
mod specimen;

use std::sync::LazyLock;

use cabildo_report::{
    attached,
    attached::{LARGEST, Unreadable},
    document::{Attachment, Block, Cell, Colours, Column, Document, Language, Paper, Picture, Rich, Row, Table},
    preview, render,
};
use lopdf::{Dictionary, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use proptest::prelude::*;

/// Every rule of archiving and accessibility a file breaks.
fn faults(pdf: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(pdf, &options).expect("the file can be read");
        faults.extend(report.failures.iter().map(|failure| format!("{}: {}", failure.rule_id, failure.message)));
    }
    faults
}

/// A red disc on nothing.
fn disc(side: u32) -> Picture {
    let half = side as f32 / 2.0;
    let rgba = (0..side * side)
        .flat_map(|place| {
            let (x, y) = ((place % side) as f32 - half, (place / side) as f32 - half);
            if x.hypot(y) < half { [200, 30, 30, 255] } else { [0, 0, 0, 0] }
        })
        .collect::<Vec<u8>>();
    Picture { width: side, height: side, rgba: rgba.into(), says: "Escudo del municipio".into() }
}

fn banner() -> Picture {
    let rgba = [20, 90, 60, 255].repeat(480 * 120);
    Picture { width: 480, height: 120, rgba: rgba.into(), says: "Gobernación".into() }
}

fn with_blocks(blocks: Vec<Block>) -> Document {
    Document { blocks, cover: None, ..specimen::specimen(Paper::A4) }
}

fn with_logos() -> Document {
    let mut document = specimen::specimen(Paper::Letter);
    if let Some(cover) = &mut document.cover {
        cover.logos = vec![disc(240), banner()];
    }
    document.blocks.insert(0, Block::Logos(vec![disc(240), banner()]));
    document
}

fn read(pdf: &[u8]) -> lopdf::Document {
    lopdf::Document::load_mem(pdf).expect("the file can be read")
}

/// Every element of a role.
fn elements(file: &lopdf::Document, role: &str) -> Vec<Dictionary> {
    let is_of_role =
        |it: &&Dictionary| it.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == role.as_bytes());
    file.objects.values().filter_map(|object| object.as_dict().ok()).filter(is_of_role).cloned().collect()
}

#[test]
fn logos_on_the_cover_and_in_the_text_keep_both_standards() {
    let pdf = render(&with_logos()).pdf;
    assert_eq!(faults(&pdf), Vec::<String>::new(), "transparent ones, too");
    let pictures =
        read(&pdf).objects.values().filter_map(|it| it.as_stream().ok()).filter(|it| it.dict.has(b"Width")).count();
    assert_eq!(pictures, 3, "two pictures and one mask: what is shown twice is kept once");
    let said = elements(&read(&pdf), "Figure")
        .iter()
        .filter(|it| it.get(b"Alt").and_then(Object::as_str).is_ok_and(|says| says.starts_with(b"Escudo")))
        .count();
    assert_eq!(said, 2, "a screen reader tells what each shows");
}

#[test]
fn logos_are_on_the_screen_as_in_the_file() {
    let document = with_logos();
    let pages = preview(&document).pages;
    assert_eq!(pages[0].matches("data:image/png;base64,").count(), 2, "on the cover");
    assert_eq!(render(&document).pdf, render(&document).pdf, "and the file is the same every time");
}

#[test]
fn a_picture_that_lacks_points_is_left_out_of_a_sound_file() {
    let torn = Picture { width: 400, ..disc(30) };
    let none = Picture { width: 0, height: 0, rgba: Vec::new().into(), says: String::new() };
    let pdf = render(&with_blocks(vec![Block::Logos(vec![torn, none.clone()]), Block::Logos(vec![none])])).pdf;
    assert_eq!(faults(&pdf), Vec::<String>::new(), "nothing is better than noise");
}

#[test]
fn words_of_another_language_are_spoken_and_divided_as_that_language_does() {
    let words = "The municipality publishes its administrative information and its organisational responsibilities.";
    let text = Rich::new().plain("La pregunta dice ").foreign(words.repeat(3), Language::En).plain(" en inglés.");
    let table = Table {
        caption: String::new(),
        least_row_height: 0.0,
        columns: vec![Column::new("Qué", 1.0), Column::new("Pregunta", 1.0)],
        rows: vec![Row::Cells(vec!["LID-1".into(), Cell::Rich(Rich::new().foreign("Is there a plan?", Language::En))])],
    };
    let document = with_blocks(vec![Block::Paragraph(text), Block::Table(table)]);
    let pdf = render(&document).pdf;
    assert_eq!(faults(&pdf), Vec::<String>::new(), "sound by both standards");
    let spans = elements(&read(&pdf), "Span");
    assert_eq!(spans.len(), 2, "one element for each run of words, however many lines it has");
    assert!(spans.iter().all(|it| it.get(b"Lang").and_then(Object::as_str).is_ok_and(|it| it == b"en")), "in English");
    let paragraph = elements(&read(&pdf), "P")
        .into_iter()
        .find(|it| it.get(b"K").and_then(Object::as_array).is_ok_and(|kids| kids.len() == 3));
    assert!(paragraph.is_some(), "words, foreign words, words: read where they stand");
    assert!(preview(&document).pages[0].contains(r#"lang="en""#), "and the screen says so, too");
}

#[test]
fn what_nobody_has_translated_is_spoken_in_its_language_wherever_it_stands() {
    let question = "Is there a written plan?";
    let mut document = with_blocks(vec![
        Block::Heading { level: 1, words: question.into() },
        Block::Paragraph(Rich::new().strong("LID-1 ").plain(question)),
    ]);
    document.setup.foreign.insert(question.into(), Language::En);
    let pdf = render(&document).pdf;
    assert_eq!(faults(&pdf), Vec::<String>::new(), "sound by both standards");
    assert_eq!(elements(&read(&pdf), "Span").len(), 2, "in the heading and in the paragraph");
}

#[test]
fn both_descriptions_of_a_file_say_the_same() {
    let mut document = with_blocks(vec![]);
    document.meta.title = "Año & <futuro> → 2027".into();
    let pdf = render(&document).pdf;
    let file = read(&pdf);
    let described = String::from_utf8_lossy(&pdf).into_owned();
    for part in
        ["Año &amp; &lt;futuro&gt; → 2027", "<rdf:li>es</rdf:li>", "<pdf:Producer>Cabildo", &document.meta.author]
    {
        assert!(described.contains(part), "{part} is in the description that archives read");
    }
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).and_then(|id| file.get_dictionary(id));
    let info = info.expect("readers look here");
    for key in ["Title", "Author", "Subject", "Keywords", "Producer", "Creator", "CreationDate", "ModDate"] {
        assert!(info.has(key.as_bytes()), "{key}");
    }
    let catalogue = file.catalog().expect("there is one");
    assert_eq!(catalogue.get(b"Lang").and_then(Object::as_str).expect("a language"), b"es");
}

#[test]
fn words_in_the_language_of_the_report_need_no_element_of_their_own() {
    let text = Rich::new().foreign("La pregunta", Language::Es);
    let pdf = render(&with_blocks(vec![Block::Paragraph(text)])).pdf;
    assert!(elements(&read(&pdf), "Span").is_empty(), "they are not foreign");
}

#[test]
fn pages_for_a_printer_without_colours_have_none() {
    let mut document = with_logos();
    document.setup.colours = Colours::Grey;
    let levels = (1..=5).map(|level| Row::Cells(vec![Cell::Level { level, shade: level, name: None }])).collect();
    document.blocks.push(Block::Table(Table {
        caption: "Niveles".into(),
        least_row_height: 0.0,
        columns: vec![Column::new("Nivel", 1.0)],
        rows: levels,
    }));
    for page in preview(&document).pages {
        for colour in page.split("=\"#").skip(1).map(|rest| &rest[..6]) {
            assert!(colour[..2] == colour[2..4] && colour[..2] == colour[4..], "{colour} is a colour");
        }
    }
    assert_eq!(faults(&render(&document).pdf), Vec::<String>::new(), "and the file is sound");
}

fn with_data(json: &[u8]) -> Document {
    let mut document = with_blocks(vec![Block::Paragraph("Con sus datos".into())]);
    let says = "Los datos del informe — para programas".into();
    document.setup.attachment = Some(Attachment { name: "cabildo-datos.json".into(), says, json: json.to_vec() });
    document
}

#[test]
fn the_data_inside_a_report_comes_back_byte_by_byte() {
    let json = br#"{ "schema": 1, "council": "San Jacinto del R\u00edo" }"#;
    let pdf = render(&with_data(json)).pdf;
    assert_eq!(faults(&pdf), Vec::<String>::new(), "archives take it with the data in it");
    let found = attached(&pdf).expect("the file can be read").expect("the data is in it");
    assert_eq!(found.name, "cabildo-datos.json");
    assert_eq!(found.says, "Los datos del informe — para programas");
    assert_eq!(found.json.trim_ascii_end(), json);
    assert_eq!(pdf, render(&with_data(json)).pdf, "the same every time");
}

#[test]
fn a_report_without_data_has_none() {
    assert_eq!(attached(&render(&with_blocks(vec![])).pdf), Ok(None));
    assert_eq!(attached(b"Hola"), Err(Unreadable::NoPdf));
    assert_eq!(attached(b"%PDF-1.7"), Err(Unreadable::NoPdf));
}

#[test]
fn data_that_was_changed_or_unpacks_without_end_is_refused() {
    let pdf = render(&with_data(&[b'{'; 400])).pdf;
    let mut file = read(&pdf);
    let embedded = |file: &mut lopdf::Document, content: Vec<u8>| {
        for object in file.objects.values_mut() {
            if let Object::Stream(stream) = object
                && stream.dict.has_type(b"EmbeddedFile")
            {
                stream.dict.remove(b"Filter");
                stream.set_content(content.clone());
                stream.compress().expect("it can be packed");
            }
        }
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).expect("it can be written");
        bytes
    };
    assert_eq!(attached(&embedded(&mut file, b"{}".to_vec())), Err(Unreadable::Changed));
    assert_eq!(attached(&embedded(&mut file, vec![b' '; LARGEST + 1])), Err(Unreadable::TooLarge));
}

#[test]
fn a_file_made_to_stop_the_reader_is_refused() {
    for deep in ["[".repeat(300_000), "<<".repeat(300_000), "<</A".repeat(100_000), "(".repeat(300_000)] {
        let file = format!("%PDF-1.7\n1 0 obj\n{deep}\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF");
        assert!(!matches!(attached(file.as_bytes()), Ok(Some(_))), "nothing of ours is in it");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_to_a_file_on_its_way_reading_it_ends(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
        end in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        static PDF: LazyLock<Vec<u8>> = LazyLock::new(|| render(&with_data(&[b'7'; 3000])).pdf);
        let mut pdf = PDF.clone();
        for (place, byte) in changes {
            let place = place.index(pdf.len() - 8) + 8;
            pdf[place] = byte;
        }
        if cut {
            pdf.truncate(end.index(pdf.len()));
        }
        if let Ok(Some(found)) = attached(&pdf) {
            prop_assert!(found.json.starts_with(b"777"), "what is given back is what was put in");
        }
    }
}
