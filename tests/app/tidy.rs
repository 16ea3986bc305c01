//! What of the architecture can be seen in manifests and imports.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn dependencies(manifest: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let table: toml::Table = text.parse().unwrap();
    table["dependencies"].as_table().unwrap().keys().cloned().collect()
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|_| panic!("{}", folder.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !["node_modules", "dist", "bindings", "target", "gen"].contains(&name.as_str()) {
                folders.push(path);
            } else if name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

#[test]
fn the_domain_depends_on_nothing_that_can_fail_for_outside_reasons() {
    // Hashing, writing letters in one way, and JSON as a value are functions of their values, too.
    let allowed = ["chrono", "serde", "serde_json", "sha2", "thiserror", "ts-rs", "unicode-normalization", "uuid"];
    let allowed: BTreeSet<String> = allowed.map(str::to_owned).into();
    assert_eq!(dependencies("crates/domain/Cargo.toml"), allowed);
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let chrono = manifest.lines().find(|line| line.starts_with("chrono = ")).unwrap();
    assert!(chrono.contains("default-features = false") && !chrono.contains("\"clock\""), "no clock: {chrono}");
}

#[test]
fn arrows_point_one_way() {
    let ours = |manifest: &str| -> BTreeSet<String> {
        dependencies(manifest).into_iter().filter(|it| it.starts_with("cabildo")).collect()
    };
    let set = |names: &[&str]| -> BTreeSet<String> { names.iter().map(|it| (*it).to_owned()).collect() };
    assert_eq!(ours("crates/text/Cargo.toml"), set(&[]));
    assert_eq!(ours("crates/planner/Cargo.toml"), set(&[]));
    assert_eq!(ours("crates/store/Cargo.toml"), set(&["cabildo-domain"]));
    assert!(ours("crates/report/Cargo.toml").is_subset(&set(&["cabildo-domain", "cabildo-text"])));
    assert_eq!(
        ours("crates/browser/Cargo.toml"),
        set(&["cabildo"]),
        "the browser host is one more host of the same table"
    );
    let shell = |it: &String| it.contains("tauri") || it == "cabildo-browser";
    assert!(!dependencies("Cargo.toml").iter().any(shell), "the application knows no window and no browser");
}

#[test]
fn heavy_libraries_stay_in_their_crate() {
    let homes = [
        ("rusqlite", "crates/store"),
        ("printpdf", "crates/report"),
        ("tauri", "src-tauri"),
        ("fluent", "crates/text"),
        ("httparse", "crates/browser"),
    ];
    for manifest in [
        "Cargo.toml",
        "crates/domain/Cargo.toml",
        "crates/text/Cargo.toml",
        "crates/store/Cargo.toml",
        "crates/report/Cargo.toml",
        "crates/browser/Cargo.toml",
        "src-tauri/Cargo.toml",
    ] {
        for dependency in dependencies(manifest) {
            for (library, home) in homes {
                assert!(!dependency.starts_with(library) || manifest.starts_with(home), "{library} in {manifest}");
            }
        }
    }
}

#[test]
fn only_the_browser_host_listens_and_nothing_connects() {
    for folder in ["src", "crates", "src-tauri/src"] {
        for path in files(folder, ".rs") {
            let (name, text) = (shown(&path), fs::read_to_string(&path).unwrap());
            if name.contains("/tests/") || name.ends_with("/tests.rs") {
                continue;
            }
            let listens = text.contains("TcpListener") || text.contains("UdpSocket");
            assert!(!listens || name.starts_with("crates/browser/"), "{name} listens");
            assert!(!text.contains("TcpStream::connect"), "{name} connects to something");
        }
    }
}

#[test]
fn printpdf_is_named_in_one_place() {
    let named: Vec<String> = files("crates/report/src", ".rs")
        .into_iter()
        .filter(|path| {
            fs::read_to_string(path).unwrap().lines().any(|line| line.trim_start().starts_with("use printpdf"))
        })
        .map(|path| shown(&path))
        .collect();
    assert_eq!(named, ["crates/report/src/paint/pdf.rs", "crates/report/src/paint/pdf/painter.rs"]);
}

#[test]
fn a_screen_never_imports_another_screen() {
    for path in files("ui/src/screens", "") {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let screen = shown(&path).split('/').nth(3).unwrap_or_default().to_owned();
        for line in text.lines().filter(|line| line.contains("import ") && line.contains("/screens/")) {
            assert!(line.contains(&format!("/screens/{screen}/")), "{}: {line}", shown(&path));
        }
        // A screen may have folders: from one of them, one step more is still the screen itself.
        let to_all_screens = shown(&path).split('/').count() - 4;
        let steps = |line: &str| line.split_once(" from \"").map_or(0, |(_, from)| from.matches("../").count());
        let reaches = text.lines().find(|line| steps(line) == to_all_screens);
        assert_eq!(reaches, None, "{} reaches into another screen", shown(&path));
    }
}

#[test]
fn no_screen_knows_its_host() {
    for path in files("ui/src", "") {
        let name = shown(&path);
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let knows = text.contains("@tauri-apps") || text.contains("fetch(");
        assert!(!knows || name.starts_with("ui/src/core/"), "{name} talks to a host; only ui/src/core does");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut code = String::new();
    for (folder, ending) in
        [("src", ".rs"), ("crates", ".rs"), ("ui/src", ".svelte"), ("ui/src", ".ts"), ("src-tauri/src", ".rs")]
    {
        for path in files(folder, ending) {
            code += &fs::read_to_string(path).unwrap();
        }
    }
    let messages: BTreeMap<String, String> = files("assets/text/es", ".ftl")
        .iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
            ids.filter_map(|line| Some((line.split_once(" =")?.0.to_owned(), shown(path)))).collect::<Vec<_>>()
        })
        .collect();
    let names: HashSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let quoted: HashSet<&str> = code.split('"').collect();
    let unused: Vec<String> = messages
        .iter()
        .filter(|(id, _)| !names.contains(&*id.replace('-', "_")) && !quoted.contains(id.as_str()))
        .map(|(id, file)| format!("{id} ({file})"))
        .collect();
    assert!(unused.is_empty(), "nobody says: {unused:#?}");
}

#[test]
fn no_file_has_a_name_that_says_nothing() {
    let forbidden = [
        "util", "utils", "helper", "helpers", "common", "misc", "manager", "service", "types", "models", "model",
        "data",
    ];
    for folder in ["src", "crates", "src-tauri/src", "ui/src", "tests/app"] {
        for path in files(folder, "") {
            let stem = path.file_stem().unwrap().to_string_lossy().to_lowercase();
            let is_code = path.extension().is_some_and(|it| ["rs", "ts", "svelte"].contains(&&*it.to_string_lossy()));
            assert!(!is_code || !forbidden.contains(&stem.as_str()), "{}", shown(&path));
        }
    }
}
