//! Questionnaires as workbooks, there and back.

use std::collections::BTreeMap;

use cabildo_text::Language;
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::*;
use crate::{Known, check, problem::Fault, read_instrument, samples};

fn shared<R>(use_it: impl FnOnce(Shared<'_>) -> R) -> R {
    let mut known = samples::known();
    known.roles.insert("OBR".to_owned());
    let names = [("role-TIC", "Informática"), ("scale-maturity-1", "Inexistente")];
    let names: BTreeMap<String, String> =
        names.into_iter().map(|(key, name)| (key.to_owned(), name.to_owned())).collect();
    use_it(Shared { known: &known, names: &names })
}

fn read(bytes: &[u8], known: &Known) -> Result<crate::ReadInstrument, Vec<Problem>> {
    check(read_workbook(bytes, "mine.xlsx")?, known)
}

#[test]
fn the_template_can_be_imported_as_it_is_in_every_language() {
    shared(|shared| {
        for language in Language::ALL {
            let bytes = template(shared, language).unwrap();
            let read = read(&bytes, shared.known).unwrap_or_else(|problems| panic!("{language:?}: {problems:#?}"));
            assert_eq!(read, template::example(shared, language).unwrap(), "{language:?}: the example, whole");
            assert!(read.left_out.is_empty(), "{language:?}: its instructions and codes are nothing unknown");
        }
    });
}

#[test]
fn the_same_instrument_from_a_folder_and_a_workbook_has_the_same_fingerprint() {
    shared(|shared| {
        let folder = read_instrument(&samples::small(), shared.known).unwrap();
        for language in Language::ALL {
            let workbook = read(&write_workbook(&folder, shared, language).unwrap(), shared.known).unwrap();
            assert_eq!(workbook, folder, "heads in {language:?}");
            assert_eq!(workbook.hash(), folder.hash(), "heads in {language:?}");
        }
    });
}

#[test]
fn a_form_with_more_codes_than_a_cell_holds_goes_on_below() {
    shared(|shared| {
        let mut files = samples::small();
        for n in 0..650 {
            files.structure.push_str(&format!("[[item]]\nid = \"N-{n}\"\ndimension = \"B\"\nkind = \"text\"\n"));
            let words = format!("N-{n} = Nombre\n    .question = ¿Cuál es el nombre?\n");
            files.words.values_mut().for_each(|it| it.push_str(&words));
        }
        let codes: Vec<String> = (0..650).rev().map(|n| format!("\"N-{n}\"")).collect();
        files.structure = files.structure.replace("short = [", &format!("short = [{}, ", codes.join(", ")));
        let folder = read_instrument(&files, shared.known).unwrap();
        let workbook = read(&write_workbook(&folder, shared, Language::Es).unwrap(), shared.known).unwrap();
        assert_eq!(workbook.instrument.forms, folder.instrument.forms, "all of them, in their order");
    });
}

/// A workbook with the given sheets, each a grid of texts.
fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).unwrap();
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write_string(row as u32, column as u16, *cell).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

const HEAD: &[&[&str]] = &[
    &["dato", "valor"],
    &["código", "mio"],
    &["versión", "1"],
    &["escala", "maturity"],
    &["título (es)", "Mío"],
    &["nombre corto (es)", "Mío"],
    &["presentación (es)", "Una prueba."],
    &["fuente (es)", "Propia."],
    &["textos de los niveles", "LOS NOMBRES de la escala"],
];

#[test]
fn a_workbook_written_by_hand_needs_only_what_it_uses() {
    let bytes = book(&[
        ("cuestionario", HEAD),
        ("Dimensiones", &[&["Codigo", "Nombre (es)"], &["A", "Agua"]]),
        ("PREGUNTAS", &[&["código", "dimensión", "nombre", "pregunta"], &["A-1", "A", "Agua", "¿Hay agua?"]]),
        ("Notas", &[&["para mí"]]),
    ]);
    let read = read(&bytes, &samples::known()).unwrap();
    assert_eq!(read.words["es"]["A-1.question"], "¿Hay agua?", "in the language of its sheets");
    assert_eq!(read.instrument.items[0].worded_levels(), [], "the names of the scale will do");
    assert_eq!(read.left_out.len(), 1, "the notes are told, and left out: {:?}", read.left_out);
}

#[test]
fn every_problem_is_told_with_its_sheet_row_and_column() {
    let bytes = book(&[
        ("Cuestionario", HEAD),
        ("Dimensiones", &[&["código", "nombre (es)", "color"], &["A", ""]]),
        (
            "Preguntas",
            &[
                &["código", "dimensión", "nombre (es)", "pregunta (es)", "tipo de respuesta", "peso"],
                &["A-1", "X", "Agua", "¿Hay agua?", "mapa", "mucho"],
                &["", "A", "Luz", "¿Hay luz?", "", ""],
            ],
        ),
    ]);
    let problems = read(&bytes, &samples::known()).unwrap_err();
    let told: Vec<String> = problems
        .iter()
        .map(|it| {
            let (sheet, column) = (it.place.sheet.clone().unwrap(), it.place.letters().unwrap_or_default());
            format!("{sheet} {column}{}", it.place.line)
        })
        .collect();
    let wanted = ["Dimensiones C1", "Dimensiones B2", "Preguntas B2", "Preguntas E2", "Preguntas F2", "Preguntas A3"];
    assert_eq!(told, wanted, "{problems:#?}");
}

#[test]
fn a_workbook_without_questions_is_none_of_ours() {
    let bytes = book(&[("Hoja1", &[&["hola"]])]);
    let faults: Vec<Fault> = read_workbook(&bytes, "x.xlsx").unwrap_err().into_iter().map(|it| it.fault).collect();
    let missing = |sheet: &str| Fault::NoSheet { sheet: sheet.to_owned() };
    assert_eq!(faults, [missing("Cuestionario"), missing("Preguntas")]);
}

#[test]
fn a_scale_of_ones_own_is_described_level_by_level() {
    let scale = |levels: &[&str]| -> Vec<Fault> {
        let rows: Vec<Vec<&str>> = levels.iter().map(|level| vec!["pasos", *level, "Nombre"]).collect();
        let head: Vec<&str> = vec!["escala", "nivel", "nombre (es)"];
        let grid: Vec<&[&str]> = [head.as_slice()].into_iter().chain(rows.iter().map(Vec::as_slice)).collect();
        let bytes = book(&[
            ("Cuestionario", HEAD),
            ("Dimensiones", &[&["código", "nombre (es)"], &["A", "Agua"]]),
            ("Preguntas", &[&["código", "dimensión", "nombre (es)", "pregunta (es)"], &["A-1", "A", "Agua", "¿Hay?"]]),
            ("Escalas", &grid),
        ]);
        read(&bytes, &samples::known()).err().unwrap_or_default().into_iter().map(|it| it.fault).collect()
    };
    assert_eq!(scale(&["1", "2", "3"]), []);
    assert_eq!(scale(&["1"]), [Fault::OneLevel]);
    assert!(scale(&["1", "3"]).contains(&Fault::LevelsNotInARow), "there is no 2, nor words for it");
    assert!(matches!(scale(&["1", "2", "2"])[..], [Fault::Twice { .. }]));
    assert!(matches!(scale(&["1", "2", "alto"])[..], [Fault::NotInRange { field: Field::Level, .. }]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_a_written_workbook_gives_the_same_instrument(instrument in samples::instruments(), language in 0usize..4) {
        shared(|shared| {
            let bytes = write_workbook(&instrument, shared, Language::ALL[language]).unwrap();
            let again = read(&bytes, shared.known).map_err(|problems| TestCaseError::fail(format!("{problems:#?}")))?;
            prop_assert_eq!(&again, &instrument);
            prop_assert_eq!(again.hash(), instrument.hash());
            Ok(())
        })?;
    }
}
