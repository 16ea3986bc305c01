//! Every file the fuzzers begin with, and every one that once broke a reader, read again.

use std::{fs, io::Cursor, path::PathBuf};

use cabildo_domain::{Level, expression::Expression};
use cabildo_exchange::{
    InstrumentFiles, Known, answers, check,
    kit::KitManifest,
    library_yaml,
    package::example,
    plan, read_instrument, sheets,
    update::{Folder, Update, UpdateManifest},
    xlsform,
};

/// The files of one kind.
fn corpus(kind: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(kind);
    let paths = fs::read_dir(folder).expect("a folder").map(|it| it.expect("a file").path());
    let files: Vec<_> = paths.map(|path| (path.clone(), fs::read(path).expect("readable"))).collect();
    assert!(!files.is_empty(), "something to read");
    files
}

#[test]
fn workbooks_end_in_cells_or_a_fault() {
    for (path, bytes) in corpus("sheets").into_iter().chain(corpus("xlsform")) {
        if let Ok(book) = sheets::read(&bytes, "a.xlsx") {
            assert!(book.sheets.iter().all(|it| it.rows.len() <= sheets::MOST_ROWS as usize), "{}", path.display());
        }
    }
}

#[test]
fn forms_end_in_an_instrument_or_problems() {
    for (_, bytes) in corpus("xlsform").into_iter().chain(corpus("sheets")) {
        if let Ok(draft) = xlsform::read_xlsform(&bytes, "a.xlsx") {
            drop(check(draft, &Known::default()));
        }
    }
}

#[test]
fn libraries_end_in_an_instrument_or_problems() {
    for (_, bytes) in corpus("yaml") {
        if let Ok(draft) = library_yaml::read_library(&String::from_utf8_lossy(&bytes), "a.yaml") {
            drop(check(draft, &Known::default()));
        }
    }
}

#[test]
fn folders_end_in_an_instrument_or_problems() {
    for (_, bytes) in corpus("toml") {
        let text = String::from_utf8_lossy(&bytes);
        let (structure, words) = text.split_once("\n---\n").unwrap_or((&text, ""));
        let words = [("es".to_owned(), words.to_owned())].into();
        drop(read_instrument(&InstrumentFiles { structure: structure.to_owned(), words }, &Known::default()));
    }
}

#[test]
fn calendars_end_in_closed_days_or_a_problem() {
    for (path, bytes) in corpus("calendar") {
        if let Ok(found) = plan::closed_days_from_ics(&bytes) {
            assert!(found.days.iter().all(|it| it.from <= it.to), "{}", path.display());
        }
    }
    let usual = corpus("calendar").into_iter().find(|(path, _)| path.ends_with("usual.ics")).expect("the usual one");
    let found = plan::closed_days_from_ics(&usual.1).expect("readable");
    assert_eq!(
        (found.days.len(), found.left_out.len()),
        (12, 2),
        "eleven Christmases and a week; a meeting and a Monday"
    );
}

#[test]
fn sheets_of_answers_end_in_answers_or_refusals() {
    let levels: Vec<Level> = (1..=5).map(Level).collect();
    for (path, bytes) in corpus("answers").into_iter().chain(corpus("sheets")) {
        let Ok(rows) = answers::read_rows(&bytes, &[answers::Column::Answer, answers::Column::Outcome]) else {
            continue;
        };
        assert!(rows.rows.len() <= sheets::MOST_ROWS as usize, "{}", path.display());
        for row in &rows.rows {
            for takes in
                [answers::Takes::Number, answers::Takes::Date, answers::Takes::Level { levels: levels.clone() }]
            {
                let asked = answers::AskedItem { item: "T-1".into(), takes, hints: 3 };
                drop(answers::noted(&asked, row, &rows));
            }
            drop(answers::settled(row, &levels, 3));
        }
    }
}

#[test]
fn expressions_that_are_read_are_written_and_read_the_same() {
    for (path, bytes) in corpus("expression") {
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(expression) = Expression::parse(&text) {
            let again = Expression::parse(&expression.to_string());
            assert_eq!(again.as_ref(), Ok(&expression), "{}", path.display());
        }
    }
}

#[test]
fn lists_of_a_stick_end_in_a_list_or_a_problem() {
    for (path, bytes) in corpus("kit") {
        drop(KitManifest::read(&bytes, Some(&bytes)));
        let parsed = KitManifest::parse(&bytes);
        assert_eq!(parsed.is_ok(), path.ends_with("usual.json"), "{}: {parsed:?}", path.display());
    }
}

#[test]
fn updates_end_in_an_update_or_a_problem() {
    let key = example::signing_key().expect("a key");
    for (path, bytes) in corpus("update") {
        if let Ok(mut update) = Update::open(Cursor::new(&bytes), key.public()) {
            drop(update.verify());
        }
        drop(UpdateManifest::parse(&bytes));
        if let Ok(mut folder) = Folder::open(Cursor::new(&bytes)) {
            assert!(folder.names().all(|it| it.pieces().all(|piece| piece != "..")), "{}", path.display());
            drop(folder.unpack(|_| Ok(std::io::sink()), |_| Ok(())));
        }
    }
}
