//! The screens see the same tables as the core.

use std::{env, fs, path::Path};

/// `CABILDO_WRITE=1 cargo test` writes the files instead of comparing them.
fn compare(name: &str, generated: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/bindings").join(name);
    if env::var_os("CABILDO_WRITE").is_some() {
        fs::write(&path, generated).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        there == generated,
        "ui/src/bindings/{name} is stale: run `CABILDO_WRITE=1 cargo test --test app bindings`"
    );
}

#[test]
fn the_tables_of_commands_and_files_are_fresh() {
    compare("Commands.ts", &cabildo::commands::commands_in_typescript());
    compare("Files.ts", &cabildo::commands::files_in_typescript());
    compare("Opened.ts", &cabildo::commands::opened_in_typescript());
    compare("Folders.ts", &cabildo::commands::folders_in_typescript());
}

#[test]
fn the_types_of_messages_are_fresh() {
    compare("text.ts", cabildo_text::typescript());
}
