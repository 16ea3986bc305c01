//! The sheet `settings`: id, title, version.

use super::heads::{Column, Head, Table};
use crate::{
    draft::Draft,
    foreign,
    place::{Placed, Written},
    problem::{Fault, Problem},
};

/// The highest version an instrument can have.
const HIGHEST_VERSION: u32 = 999_999;
/// What an instrument says of itself in each language: our column, and its key.
pub(super) const ABOUT: [(&str, &str); 4] =
    [("title", "title"), ("short", "title.short"), ("about", "title.about"), ("source", "title.source")];

/// Reads what identifies the form; gives its title.
pub(super) fn read(table: Option<&Table<'_>>, draft: &mut Draft, file: &str) -> Written {
    let mut title = None;
    for (column, written) in table.into_iter().flat_map(entries) {
        match column.written.to_lowercase().trim().replace(' ', "_").as_str() {
            "form_id" | "id_string" => draft.id = Some(Placed::new(foreign::id(written.text()), written.place)),
            "form_title" | "title" => title = Some(written),
            "version" => draft.version = version(written, draft),
            "default_language" => {}
            "cabildo_purpose" => draft.purpose = Some(written),
            "cabildo_repeats-per" => draft.repeats_per = Some(written),
            "cabildo_scale" => draft.scale = Some(written),
            _ if matches!(column.head, Head::Ours(_)) => {}
            _ => draft.left_out.push(Problem::new(&written.place, Fault::LeftOut { what: column.written.clone() })),
        }
    }
    let place = draft.place.clone();
    draft.version.get_or_insert_with(|| Placed::new("1".to_owned(), place.clone()));
    let title = title.unwrap_or_else(|| Placed::new(file.to_owned(), place.clone()));
    draft.id.get_or_insert_with(|| Placed::new(foreign::id(file), place));
    title
}

/// Keeps what the form says of itself, once its languages are known.
pub(super) fn say(table: Option<&Table<'_>>, draft: &mut Draft) {
    for (column, written) in table.into_iter().flat_map(entries) {
        let (Head::Ours(key), Some(code)) = (&column.head, &column.language) else { continue };
        if let Some((_, key)) = ABOUT.iter().find(|(ours, _)| ours == key)
            && draft.words.contains_key(code)
        {
            draft.say(code, key, written.text(), written.place.clone());
        }
    }
}

/// The filled cells of the only row.
fn entries<'a>(table: &'a Table<'_>) -> impl Iterator<Item = (&'a Column, Written)> {
    let row = table.rows.first();
    table.columns.iter().filter_map(move |it| Some((it, table.sheet.written(row?, it.number)?)))
}

/// Versions such as `2026112101` or `v3` are left out: ours count from 1.
fn version(written: Written, draft: &mut Draft) -> Option<Written> {
    let fits = written.text().parse().is_ok_and(|it| (1..=HIGHEST_VERSION).contains(&it));
    if !fits {
        let what = format!("version {}", written.text());
        draft.left_out.push(Problem::new(&written.place, Fault::LeftOut { what }));
    }
    Some(written).filter(|_| fits)
}
