use super::*;
use crate::sample;

fn filled(folder: &Path) -> Store {
    let mut store = Store::open(&folder.join("cabildo.db")).unwrap();
    sample::fill(&mut store);
    store
}

#[test]
fn a_copy_is_whole_while_the_file_is_open_and_leaves_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(folder.path());
    let copy = folder.path().join("deep/copy.db");
    store.copy_to(&copy).unwrap();
    sound(&copy, None).unwrap();
    assert_eq!(fs::read_dir(copy.parent().unwrap()).unwrap().count(), 1, "one file");
    let copied = Store::open(&copy).unwrap();
    assert_eq!(copied.read().list_councils().unwrap(), store.read().list_councils().unwrap());
}

#[test]
fn what_is_there_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(folder.path());
    let place = folder.path().join("precious.txt");
    fs::write(&place, "precious").unwrap();
    assert!(store.copy_to(&place).is_err());
    assert_eq!(fs::read_to_string(&place).unwrap(), "precious");
}

#[test]
fn what_an_earlier_copy_left_half_done_is_no_hindrance() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(folder.path());
    let place = folder.path().join("copy.db");
    fs::write(part_of(&place), "half").unwrap();
    store.copy_to(&place).unwrap();
    assert!(!part_of(&place).exists());
}

#[test]
fn a_damaged_copy_is_not_sound() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(folder.path());
    let copy = folder.path().join("copy.db");
    store.copy_to(&copy).unwrap();
    let mut bytes = fs::read(&copy).unwrap();
    bytes[8192..20480].fill(0xA5);
    fs::write(&copy, &bytes).unwrap();
    assert!(sound(&copy, None).is_err());
    assert_eq!(fs::read(&copy).unwrap(), bytes, "looking changes nothing");
}

#[test]
fn the_bytes_of_a_file_and_its_wal_are_copied_together() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(folder.path());
    // What was written last stands in the WAL alone.
    let copy = folder.path().join("copy.db");
    copy_bytes(&folder.path().join("cabildo.db"), &copy).unwrap();
    let copied = Store::open(&copy).unwrap();
    assert_eq!(copied.read().list_councils().unwrap(), store.read().list_councils().unwrap());
    drop(copied);
    forget(&copy);
    let left = fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    assert!(left.into_iter().all(|name| name.starts_with("cabildo.db")), "only the file itself is left");
}
