//! `docs/store.md` is true: it explains every table and column, and its query runs as it stands there.

use std::collections::BTreeSet;

use rusqlite::Row;

use crate::{Store, sample};

const PAGE: &str = include_str!("../../../docs/store.md");

/// Every table or view with its columns, as `table` and `table.column`.
fn in_the_file(store: &Store) -> BTreeSet<String> {
    let sql = "SELECT tables.name AS name, columns.name AS column
         FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
         WHERE tables.type IN ('table', 'view') AND tables.name NOT LIKE 'sqlite_%'";
    let pair = |row: &Row<'_>| Ok((row.get::<_, String>("name")?, row.get::<_, String>("column")?));
    let pairs = store.read().all(sql, (), pair).unwrap();
    pairs.into_iter().flat_map(|(table, column)| [format!("{table}.{column}"), table]).collect()
}

/// Every table the page explains under a heading, with the columns of the lines below it.
fn on_the_page() -> BTreeSet<String> {
    let mut explained = BTreeSet::new();
    let mut tables: Vec<&str> = Vec::new();
    for line in PAGE.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            tables = heading.split('`').skip(1).step_by(2).collect();
            explained.extend(tables.iter().map(|table| (*table).to_owned()));
        } else if let Some(row) = line.strip_prefix("| `") {
            let columns = row.split('|').next().unwrap_or_default();
            let columns = columns.split(['`', ',', ' ']).filter(|name| !name.is_empty());
            for column in columns {
                explained.extend(tables.iter().map(|table| format!("{table}.{column}")));
            }
        }
    }
    explained
}

#[test]
fn the_page_explains_every_table_and_column_and_no_other() {
    let (file, page) = (in_the_file(&sample::with_round()), on_the_page());
    let missing: Vec<&String> = file.difference(&page).collect();
    let surplus: Vec<&String> = page.difference(&file).collect();
    assert!(missing.is_empty(), "docs/store.md does not explain {missing:?}");
    assert!(surplus.is_empty(), "docs/store.md explains what is not there: {surplus:?}");
}

#[test]
fn the_query_on_the_page_lists_the_questionnaire() {
    let query = PAGE.split("```sql\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let query = query.replace("digital-capability", "small");
    let line = |row: &Row<'_>| Ok((row.get::<_, String>("item")?, row.get::<_, String>("level_text")?));
    let lines = sample::with_round().read().all(query.trim().trim_end_matches(';'), (), line).unwrap();
    assert_eq!(lines.len(), 10, "two items of five levels, in one language");
    assert_eq!(lines[0], ("A-1".to_owned(), "A-1.level-1 es".to_owned()), "from the first item's lowest level");
    assert_eq!(lines[9], ("A-2".to_owned(), "A-2.level-5 es".to_owned()));
}
