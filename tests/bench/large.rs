//! A questionnaire of 300 items: one that is shipped, its items and advice repeated under other ids.

use std::collections::BTreeMap;

use cabildo::{
    App, NamedFile,
    library::{shipped, taxonomy_files},
    taxonomy_file::read_taxonomies,
};
use cabildo_exchange::{ReadInstrument, read_instrument, workbook::Shared, write_workbook};
use cabildo_text::Language;
use serde_json::json;

/// How many items it has.
pub(crate) const ITEMS: usize = 300;

/// Installs it under the id `large`.
pub(crate) fn install(app: &mut App) {
    let known = read_taxonomies(&taxonomy_files()).expect("the taxonomies are sound").known;
    let (_, files) = shipped().find(|(name, _)| *name == "governance-principles").expect("it is shipped");
    let mut read = read_instrument(&files, &known).expect("it is sound");
    read.instrument.id = "large".into();
    let items = read.instrument.items.clone();
    let missing = ITEMS - items.len();
    for (number, item) in items.iter().cycle().take(missing).enumerate() {
        let mut again = item.clone();
        again.id = format!("{}x{number}", item.id).as_str().into();
        copy_words(&mut read, item.id.as_str(), again.id.as_str());
        copy_advice(&mut read, item.id.as_str(), number);
        let last = read.instrument.items.iter().rposition(|it| it.dimension == item.dimension).expect("it is there");
        read.instrument.items.insert(last + 1, again);
    }
    let names = BTreeMap::new();
    let bytes = write_workbook(&read, Shared { known: &known, names: &names }, Language::Es).expect("it fits");
    let file = NamedFile { name: "large.xlsx".to_owned(), bytes };
    let import =
        app.open_file("import_instrument", json!({}), &file).unwrap_or_else(|failure| panic!("{}", failure.message));
    assert!(import["installed"].is_object(), "{import}");
}

fn copy_advice(read: &mut ReadInstrument, item: &str, number: usize) {
    let of_item = |it: &&cabildo_domain::recommendation::Recommendation| {
        it.item.as_str() == item && !it.id.as_str().contains('x')
    };
    let advice: Vec<_> = read.instrument.recommendations.iter().filter(of_item).cloned().collect();
    for mut again in advice {
        let id = format!("{}x{number}", again.id);
        copy_words(read, again.id.as_str(), &id);
        again.id = id.as_str().into();
        again.item = format!("{item}x{number}").as_str().into();
        read.instrument.recommendations.push(again);
    }
}

/// The words of one id under another as well, in every language.
fn copy_words(read: &mut ReadInstrument, from: &str, to: &str) {
    let (from, to) = (from.replace('.', "-"), to.replace('.', "-"));
    for words in read.words.values_mut() {
        let own = words.iter().filter(|(key, _)| key.split('.').next() == Some(&from));
        let copied: Vec<(String, String)> =
            own.map(|(key, text)| (format!("{to}{}", &key[from.len()..]), text.clone())).collect();
        words.extend(copied);
    }
}
