use std::collections::{BTreeMap, BTreeSet};

use super::{left_out::LEFT_OUT, *};
use crate::Store;

/// Every table of the file, with its columns.
fn in_the_file() -> BTreeMap<String, BTreeSet<String>> {
    let store = Store::in_memory().unwrap();
    let sql = "SELECT tables.name, columns.name FROM sqlite_schema AS tables
         JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'";
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (table, column) in store.read().all(sql, (), |row| Ok((row.get(0)?, row.get(1)?))).unwrap() {
        tables.entry(table).or_default().insert(column);
    }
    tables
}

/// Every table described here, with the columns that are accounted for.
fn described() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut tables = Vec::new();
    for it in CARRIED {
        let parts = it.parts.iter().flat_map(|part| part.columns);
        let columns = [it.key, it.files].into_iter().flatten().chain(parts).chain(&it.stamp).chain(&it.counted);
        tables.push((it.kind, columns.copied().collect()));
        for list in it.parts.iter().flat_map(|part| part.lists) {
            tables.push((list.table, list.of.iter().chain(list.columns).copied().collect()));
        }
        for child in it.children {
            tables.push((child.table, [child.of, child.by, child.columns].concat()));
        }
    }
    tables
}

#[test]
fn every_table_travels_or_it_is_said_why_not() {
    let travels: Vec<&str> = described().iter().map(|(table, _)| *table).collect();
    let stays = LEFT_OUT.iter().flat_map(|(_, tables)| *tables).copied();
    let mut told: Vec<&str> = travels.into_iter().chain(stays).collect();
    told.sort_unstable();
    let file = in_the_file();
    assert_eq!(told, file.keys().map(String::as_str).collect::<Vec<_>>(), "each once");
}

#[test]
fn every_column_of_what_travels_is_in_exactly_one_place() {
    let file = in_the_file();
    for (table, mut columns) in described() {
        columns.sort_unstable();
        assert_eq!(columns, file[table].iter().map(String::as_str).collect::<Vec<_>>(), "{table}");
    }
}

#[test]
fn the_names_of_parts_are_told_apart() {
    for it in CARRIED {
        let mut names: BTreeSet<&str> = it.parts.iter().map(|part| part.name).collect();
        assert_eq!(names.len(), it.parts.len(), "{}", it.kind);
        names.retain(|name| name.contains('['));
        assert!(names.is_empty(), "a bracket begins the name of a child, as in {names:?}");
    }
}
