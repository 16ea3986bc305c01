//! Finished files: valid, the same every time, complete, and unharmed by what people type.

#[path = "../examples/specimen/document.rs"]
mod specimen;

use cabildo_report::{
    Notice,
    document::{
        AskedRow, BallotCard, Block, BoxRow, BoxTable, Callout, Cell, Certificate, Choice, Column, Document, Fact,
        FormMarks, Format, Language, Paper, Picture, Question, Rich, Row, Sheet, SheetRow, ShortList, ShortRow,
        Signature, Table, Tone,
    },
    preview, render, render_many, word,
};
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

/// The parts of a file for word processors that are no XML, and why.
fn unreadable_parts(docx: &[u8]) -> Vec<String> {
    let mut file = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("the file can be opened");
    let mut faults = Vec::new();
    for place in 0..file.len() {
        let part = file.by_index(place).expect("what is listed is there");
        let name = part.name().expect("its name is text").into_owned();
        if name.ends_with(".png") {
            continue;
        }
        let xml = std::io::read_to_string(part).expect("every part but pictures is text");
        let mut reader = quick_xml::Reader::from_str(&xml);
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => {
                    faults.push(format!("{name}: {error}"));
                    break;
                }
            }
        }
        if xml.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\t')) {
            faults.push(format!("{name}: a control that no such file may hold"));
        }
    }
    faults
}

fn with_blocks(blocks: Vec<Block>) -> Document {
    Document { blocks, cover: None, ..specimen::specimen(Paper::A4) }
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(words.into())
}

/// The words of the pages as the screen shows them, one after the other.
fn words_of(document: &Document) -> String {
    preview(document).pages.concat()
}

#[test]
fn a_report_with_everything_in_it_keeps_both_standards_on_both_papers() {
    for paper in [Paper::Letter, Paper::A4] {
        let rendered = render(&specimen::specimen(paper));
        assert_eq!(faults(&rendered.pdf), Vec::<String>::new(), "archives and screen readers can rely on it");
    }
}

#[test]
fn a_report_in_english_keeps_both_standards() {
    let mut document = specimen::specimen(Paper::Letter);
    document.meta.language = Language::En;
    assert_eq!(faults(&render(&document).pdf), Vec::<String>::new(), "whatever its language");
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let document = specimen::specimen(Paper::Letter);
    assert_eq!(render(&document).pdf, render(&document).pdf, "no clock, no chance, no counter");
    assert_eq!(preview(&document), preview(&document), "neither in the preview");
}

#[test]
fn many_reports_at_once_are_the_same_as_one_after_the_other() {
    let mut unshown = with_blocks(vec![paragraph("agua 漢")]);
    unshown.meta.language = Language::Fr;
    let documents =
        [specimen::specimen(Paper::Letter), unshown, with_blocks(Vec::new()), specimen::specimen(Paper::A4)];
    let documents: Vec<Document> = [&documents[..], &documents[..]].concat();
    let alone: Vec<_> = documents.iter().map(render).collect();
    assert!(render_many(&documents) == alone, "the same bytes and notices, in the order they were asked for");
    assert_eq!(render_many(&[]), [], "and none of none");
}

#[test]
fn a_report_is_small_enough_to_send() {
    let bytes = render(&specimen::specimen(Paper::Letter)).pdf.len();
    assert!(bytes < 200_000, "only the glyphs used travel in the file, which has {bytes} bytes");
}

#[test]
fn file_and_preview_have_the_same_pages() {
    let document = specimen::specimen(Paper::Letter);
    assert_eq!(render(&document).pages, preview(&document).pages.len(), "what is shown is what is saved");
}

#[test]
fn characters_no_face_has_are_shown_as_squares_and_named() {
    let document = with_blocks(vec![paragraph("agua 漢 👍 limpia")]);
    let rendered = render(&document);
    assert_eq!(rendered.notices, [Notice::Unshown { characters: vec!['漢', '👍'] }], "each is named once");
    assert_eq!(preview(&document).notices, rendered.notices, "and already beside the preview");
    assert_eq!(faults(&rendered.pdf), Vec::<String>::new(), "and the file is sound");
}

#[test]
fn a_report_of_ordinary_words_has_no_notice() {
    let document = with_blocks(vec![paragraph("¿Pingüino? ¡Ñandú! 3.º, 12 500,75 €, ≤ 24 h → ✓")]);
    assert_eq!(render(&document).notices, [], "nothing to tell");
}

#[test]
fn a_comment_of_ten_thousand_letters_is_printed_to_its_end() {
    let comment = format!("{}fin-del-comentario", "palabra ".repeat(1_248));
    let table = Table {
        caption: "Comentarios".into(),
        columns: vec![Column::new("Quién", 1.0), Column::new("Comentario", 2.0)],
        rows: vec![Row::Cells(vec!["A".into(), comment.into()])],
        ..Table::default()
    };
    let document = with_blocks(vec![Block::Table(table)]);
    let rendered = render(&document);
    assert!(rendered.pages > 1, "it goes on over the page");
    assert!(words_of(&document).contains("fin-del-comentario"), "nothing is cut off");
    assert_eq!(faults(&rendered.pdf), Vec::<String>::new(), "and its cell is still one cell");
}

#[test]
fn a_group_that_ended_is_not_continued_over_the_next() {
    let group = |n: usize| [Row::Group(format!("Grupo {n}")), Row::Cells(vec![format!("Fila {n}").into()])];
    let table = Table {
        caption: "Un renglón por grupo".into(),
        columns: vec![Column::new("Columna", 1.0)],
        rows: (0..60).flat_map(group).collect(),
        ..Table::default()
    };
    let words = words_of(&with_blocks(vec![Block::Table(table)]));
    assert!(words.contains("Grupo 59"), "the table reaches its end, pages later");
    let continued = (0..60).filter(|n| words.contains(&format!("Grupo {n} (continúa)"))).count();
    assert_eq!(continued, 0, "no group goes on, as each stands whole");
}

#[test]
fn the_head_of_a_table_stands_on_every_page_it_reaches() {
    let rows = (0..90).map(|row| Row::Cells(vec![format!("Fila {row}").into(), "x".into()])).collect();
    let columns = vec![Column::new("Columna de prueba", 1.0), Column::new("Otra", 1.0)];
    let document =
        with_blocks(vec![Block::Table(Table { caption: "Larga".into(), columns, rows, ..Table::default() })]);
    let pages = preview(&document).pages;
    assert!(pages.len() > 1, "the table is longer than a page");
    for page in &pages {
        assert!(page.contains("Columna de prueba"), "a reader who turns the page still knows the columns");
    }
}

#[test]
fn an_empty_report_is_still_a_file() {
    let rendered = render(&with_blocks(Vec::new()));
    assert_eq!(rendered.pages, 1, "one page with head and foot");
    assert_eq!(faults(&rendered.pdf), Vec::<String>::new(), "a sound one");
}

#[test]
fn what_people_type_cannot_become_markup_in_the_preview() {
    let document = with_blocks(vec![paragraph("<script>alert(1)</script> & </text>")]);
    let page = words_of(&document);
    assert!(!page.contains("<script"), "marks are written out");
    assert!(!page.contains("style="), "the window allows no style attributes");
}

#[test]
fn a_link_in_the_middle_of_a_sentence_is_read_in_the_middle() {
    let text = Rich::new().plain("Lea ").link("la guía", "https://example.org").plain(" antes de responder.");
    let pdf = render(&with_blocks(vec![Block::Paragraph(text)])).pdf;
    let file = lopdf::Document::load_mem(&pdf).expect("the file can be read");
    let is_paragraph = |element: &&lopdf::Dictionary| {
        element.get(b"S").and_then(lopdf::Object::as_name).is_ok_and(|role| role == b"P")
    };
    let paragraph = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .find(is_paragraph)
        .expect("the paragraph is an element");
    let kids = paragraph.get(b"K").and_then(lopdf::Object::as_array).expect("with parts");
    let parts: Vec<&str> = kids.iter().map(lopdf::Object::enum_variant).collect();
    assert_eq!(parts, ["Integer", "Reference", "Integer"], "words, link, words: as written");
}

#[test]
fn chapters_hold_their_sections_in_the_outline() {
    let heading = |level, words: &str| Block::Heading { level, words: words.into() };
    let blocks = vec![heading(1, "Zeta"), heading(2, "Dentro"), heading(1, "Alfa")];
    let file = lopdf::Document::load_mem(&render(&with_blocks(blocks)).pdf).expect("the file can be read");
    let entry = |title: &[u8]| {
        let has_title = |entry: &&lopdf::Dictionary| {
            entry.get(b"Title").and_then(lopdf::Object::as_str).is_ok_and(|found| found == title)
        };
        file.objects.values().filter_map(|object| object.as_dict().ok()).find(has_title).expect("in the outline")
    };
    assert!(entry(b"Zeta").has(b"First"), "a chapter holds its section");
    assert!(entry(b"Alfa").has(b"Prev"), "chapters stand in reading order, not by name");
    assert!(!entry(b"Dentro").has(b"First"), "a section without parts holds nothing");
}

/// Words as people, programs and mischief produce them.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zñáéíóú ,.]{0,80}",
        any::<String>(),
        "\\PC{0,40}",
        Just(String::new()),
        Just("\n\n".into()),
        Just("A".repeat(400)),
        Just("{title} & <b> ]]> %PDF".into()),
        Just("🎉👩🏽‍💻 漢 \u{202e}\u{0} e\u{301}\u{301}\u{301}".into()),
    ]
}

fn rich() -> impl Strategy<Value = Rich> {
    (words(), words(), words(), words())
        .prop_map(|(a, b, c, d)| Rich::new().plain(a).strong(b).emphasis(c).link(d.clone(), format!("https://{d}")))
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        words().prop_map(Cell::Plain),
        rich().prop_map(Cell::Rich),
        prop::collection::vec(rich(), 0..3).prop_map(Cell::Paragraphs),
        (any::<u8>(), prop::option::of(words())).prop_map(|(level, name)| Cell::Level { level, shade: level, name }),
        words().prop_map(Cell::NoInformation),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    let row = prop_oneof![prop::collection::vec(cell(), 0..4).prop_map(Row::Cells), words().prop_map(Row::Group),];
    let column = (words(), 0.0..5.0_f32).prop_map(|(head, share)| Column::new(head, share));
    (words(), prop::collection::vec(column, 0..4), prop::collection::vec(row, 0..4))
        .prop_map(|(caption, columns, rows)| Table { caption, columns, rows, ..Table::default() })
}

fn short_list() -> impl Strategy<Value = ShortList> {
    (words(), prop::option::of(any::<u8>()), rich()).prop_map(|(title, level, words)| ShortList {
        title,
        rows: vec![ShortRow { level: level.map(|it| (it, it)), words }],
    })
}

fn block() -> impl Strategy<Value = Block> {
    let fact = (words(), words(), words()).prop_map(|(figure, label, note)| Fact { figure, label, note });
    let signature = (words(), words()).prop_map(|(name, role)| Signature { name, role });
    prop_oneof![
        (0..6_u8, words()).prop_map(|(level, words)| Block::Heading { level, words }),
        rich().prop_map(Block::Paragraph),
        rich().prop_map(Block::Lead),
        rich().prop_map(Block::Note),
        (any::<bool>(), prop::collection::vec(rich(), 0..3))
            .prop_map(|(ordered, items)| Block::List { ordered, items }),
        table().prop_map(Block::Table),
        (short_list(), short_list()).prop_map(|(left, right)| Block::TwoLists(left, right)),
        prop::collection::vec(fact, 0..6).prop_map(Block::Facts),
        (words(), rich()).prop_map(|(title, text)| Block::Callout(Callout { title, text, tone: Tone::Note })),
        (words(), words(), words(), rich()).prop_map(|(mark, title, label, value)| {
            let row = SheetRow { label, value: vec![value] };
            Block::Sheet(Sheet { mark, title, facts: vec![row.clone(); 3], rows: vec![row] })
        }),
        prop::collection::vec(signature, 0..3).prop_map(Block::Signatures),
        Just(Block::Contents),
        Just(Block::PageBreak),
        Just(Block::Space),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_type_the_file_is_sound(
        blocks in prop::collection::vec(block(), 0..8),
        title in words(),
        head in words(),
    ) {
        let mut document = Document { blocks, ..specimen::specimen(Paper::Letter) };
        document.meta.title = title.clone();
        document.meta.author = head.clone();
        document.meta.subject = title.clone();
        document.meta.running_head = (head, title.clone());
        if let Some(cover) = &mut document.cover {
            cover.title = title;
        }
        let rendered = render(&document);
        prop_assert_eq!(faults(&rendered.pdf), Vec::<String>::new());
        prop_assert_eq!(preview(&document).pages.len(), rendered.pages);
        prop_assert_eq!(unreadable_parts(&word(&document)), Vec::<String>::new());
    }
}

fn question(choices: usize, words: &str) -> Block {
    let choice = |place: usize| Choice { mark: (place + 1).to_string(), words: words.into() };
    Block::Question(Question {
        number: "LID-1".into(),
        title: "Visión".into(),
        words: "¿Hay un plan?".into(),
        help: "Se mira lo escrito.".into(),
        choices: (0..choices).map(choice).collect(),
        lines: 2,
    })
}

#[test]
fn questions_and_lines_to_write_on_keep_both_standards() {
    let bare = Block::Question(Question { choices: vec![Choice::default()], ..Question::default() });
    let lines = Block::Lines { label: "Comentario".into(), count: 3 };
    let document = with_blocks(vec![question(5, "Se conversa de ello."), lines, bare, question(0, "")]);
    let rendered = render(&document);
    assert_eq!(faults(&rendered.pdf), Vec::<String>::new(), "whatever is left out");
    assert!(words_of(&document).contains("LID-1"), "and the number stands there");
}

#[test]
fn a_question_is_kept_whole_and_only_a_very_long_one_is_parted() {
    let pages = |document: &Document| preview(document).pages;
    let short = with_blocks((0..12).map(|_| question(5, "Se conversa de ello.")).collect());
    for page in pages(&short) {
        let (asked, last) = (page.matches("LID-1").count(), page.matches(">5</text>").count());
        assert_eq!(asked, last, "each question ends on the page it begins on");
    }
    let long = with_blocks(vec![question(8, &"Se conversa de ello en cada reunión. ".repeat(60))]);
    assert!(pages(&long).len() > 1, "a question taller than a page goes on overleaf");
}

#[test]
fn rows_filled_in_by_hand_are_as_high_as_asked() {
    let list = |least_row_height| {
        let rows = (1..=40).map(|place| Row::Cells(vec![place.to_string().into(), "".into()])).collect();
        let columns = vec![Column::new("N.º", 1.0), Column::new("Firma", 5.0)];
        with_blocks(vec![Block::Table(Table { columns, rows, least_row_height, ..Table::default() })])
    };
    assert_eq!(render(&list(0.0)).pages, 2, "forty rows as high as their words");
    assert_eq!(render(&list(34.0)).pages, 3, "and forty rows with room for a signature");
}

fn marks(code: &str) -> FormMarks {
    FormMarks {
        label: "Código".into(),
        code: code.into(),
        square: format!("C1:0198c6f2a1b27c3d8e4f5061728394a5:{code}"),
        says: format!("Código cuadrado de la hoja {code}."),
    }
}

/// A form of that many copies, each with that many questions of five boxes.
fn form(copies: usize, questions: usize) -> Document {
    let row = |number: usize| {
        let boxes = (0..5).map(|place| place < 4 || number != 2).collect();
        BoxRow::Asked(AskedRow { number: number.to_string(), words: "¿Hay un plan?".into(), boxes })
    };
    let table = || {
        let group = [BoxRow::Group("Liderazgo".into())];
        Block::Boxes(BoxTable {
            head: "Pregunta".into(),
            marks: ["1", "2", "3", "NS", "NC"].map(String::from).into(),
            rows: group.into_iter().chain((1..=questions).map(row)).collect(),
        })
    };
    let copy = |number: usize| {
        let begin = (number > 0).then(|| Block::AnotherForm(marks(&format!("A{number}"))));
        begin.into_iter().chain([Block::Heading { level: 1, words: "Hoja".into() }, table()])
    };
    let mut document = with_blocks((0..copies).flat_map(copy).collect());
    document.setup.form = Some(marks("A0"));
    document
}

#[test]
fn forms_keep_both_standards_on_both_papers() {
    for paper in [Paper::Letter, Paper::A4] {
        let mut document = Document { paper, ..form(2, 40) };
        let card = |seat: usize| BallotCard {
            seat: format!("Asiento {seat}"),
            number: "1".into(),
            words: "¿Hay un plan?".into(),
            marks: ["1", "2", "NS"].map(String::from).into(),
            note: "Las respuestas son anónimas.".into(),
        };
        document.blocks.push(Block::Cards((1..=9).map(card).collect()));
        document.blocks.push(Block::AnotherForm(FormMarks { code: String::new(), ..marks("") }));
        document.blocks.push(question(5, "Se conversa."));
        assert_eq!(faults(&render(&document).pdf), Vec::<String>::new(), "on {paper:?}");
    }
}

#[test]
fn programs_are_told_where_every_box_of_every_copy_is() {
    let rendered = render(&form(2, 40));
    let boxes = &rendered.boxes;
    assert_eq!(boxes.len(), 2 * (40 * 5 - 1), "a box for each mark, but none where the question has none");
    assert!(!boxes.iter().any(|it| it.item == "2" && it.choice == "NC"), "as for the second question");
    let of = |copy: usize| boxes.iter().filter(move |it| it.copy == copy);
    for (first, second) in of(1).zip(of(2)) {
        let place = |it: &cabildo_report::FormBox| (it.page_of_copy, it.item.clone(), it.choice.clone(), it.x, it.y);
        assert_eq!(place(first), place(second), "the same on every copy, so one map is enough for all");
    }
    assert_eq!(of(2).map(|it| it.page_of_copy).min(), Some(1), "each copy counts its pages from 1");
    assert!(of(2).all(|it| it.page > 2), "and the file goes on");
    for it in boxes {
        assert!(it.width >= 12.0 && it.height >= 12.0, "a cross made by hand has room in it");
        assert!(it.x > 40.0 && it.y > 60.0 && it.x + it.width < 580.0, "clear of the marks: {it:?}");
    }
    assert_eq!(cabildo_report::boxes(&form(2, 40)), *boxes, "and they can be asked for without the file");
}

#[test]
fn a_form_is_printed_at_its_own_size_and_another_report_as_the_reader_likes() {
    let scaled = |pdf: &[u8]| {
        let file = lopdf::Document::load_mem(pdf).unwrap();
        let preferences = file.catalog().unwrap().get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        preferences.get(b"PrintScaling").is_err()
    };
    assert!(!scaled(&render(&form(1, 3)).pdf), "the boxes must stand where the map says");
    assert!(scaled(&render(&with_blocks(vec![paragraph("Un informe.")])).pdf), "nothing depends on it");
}

#[test]
fn a_form_of_many_copies_starts_each_on_a_page_of_its_own() {
    let pages = preview(&form(30, 4)).pages;
    assert_eq!(pages.len(), 30, "a sheet for each person");
    assert!(pages[7].contains(">A7<") && !pages[7].contains(">A6<"), "with their own code");
    assert!(pages[7].contains("1 de 1") || pages[7].contains(">1<"), "and page numbers of their own");
}

fn logo(number: u32) -> Picture {
    let (width, height) = (80 + 40 * number, 90);
    let rgba = [90, 40, 20, 255].repeat((width * height) as usize).into();
    Picture { width, height, rgba, says: format!("Escudo {number}") }
}

fn certificate(name: &str, signatures: usize) -> Block {
    let signature =
        |n: usize| Signature { name: format!("Ana Belén Quispe Mamani {n}"), role: "Alcaldesa".to_owned() };
    Block::Certificate(Certificate {
        outline: format!("2026-0001, {name}"),
        issuers: "San Jacinto del Río".to_owned(),
        title: "Certificado de participación".to_owned(),
        given_to: "Se otorga a".to_owned(),
        name: name.to_owned(),
        words: "Por su participación en el taller «Gobierno digital» del 21 de noviembre de 2026.".into(),
        topics: "Niveles, metas y acciones ".repeat(12).into(),
        signatures: (0..signatures).map(signature).collect(),
        logos: (0..2 * signatures as u32).map(logo).collect(),
        known_by: vec![("Folio".to_owned(), "2026-0001".to_owned()), ("Código".to_owned(), "ACDE-3467".to_owned())],
        note: "Certifica la participación; no acredita competencias.".into(),
    })
}

#[test]
fn certificates_are_a_page_each_on_its_side_and_keep_both_standards() {
    let long = "MARÍA DE LOS ÁNGELES WALKIRIA ŒUVRARD ÑUFLO DE MONTENEGRO Y SANTÍSIMA CRUZ STRASSE";
    assert!(long.chars().count() >= 80, "as long as names get");
    for paper in [Paper::Letter, Paper::A4] {
        let blocks = vec![certificate(long, 3), certificate("Zoé Ñandú", 0), certificate("Luis Paz", 1)];
        let mut document = Document { paper, ..with_blocks(blocks) };
        document.setup.format = Format::Sideways;
        let rendered = render(&document);
        assert_eq!(rendered.pages, 3, "a page each, and none empty");
        assert_eq!(faults(&rendered.pdf), Vec::<String>::new());
        let words = words_of(&document);
        let first = words.split("<svg").nth(1).unwrap_or_default();
        let (width, height) = (number_after(first, "width=\""), number_after(first, "height=\""));
        assert!(width > height, "on its side: {width} × {height}");
    }
}

fn number_after(text: &str, mark: &str) -> f32 {
    let from = text.find(mark).map_or(0, |at| at + mark.len());
    let digits: String = text[from..].chars().take_while(|it| it.is_ascii_digit() || *it == '.').collect();
    digits.parse().unwrap_or_default()
}
