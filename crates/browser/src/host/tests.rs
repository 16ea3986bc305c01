use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
    time::Duration,
};

use super::*;
use crate::running::{self, Claimed, Running};

/// More than lies between two programs while nobody reads.
const LARGE: u64 = 64 << 20;
/// How long the host stays without a page.
const SHORTLY: Duration = Duration::from_millis(500);

/// A host that a page has just left.
fn left(data_file: &Path, claim: Option<Claim>) -> Host {
    let patience = Patience { first: SHORTLY, farewell: SHORTLY, lost: SHORTLY };
    let host = Host::open(Door::to(data_file.to_owned(), "es-BO"), |_| None, claim, patience).unwrap();
    let mut guests = host.served.guests();
    guests.presence.comes();
    guests.presence.says_farewell();
    drop(guests);
    host
}

/// Makes a large file for the page: its place, and the key it is taken with.
fn made(host: &Host) -> (PathBuf, Key) {
    let mut files = host.served.files();
    let path = files.place().unwrap().join("Copia.db");
    File::create(&path).unwrap().set_len(LARGE).unwrap();
    let key = files.keep(path.clone()).unwrap();
    (path, key)
}

/// Begins to take a file, and stops after the first letter of the answer.
fn begins_to_take(host: &Host, key: &Key) -> TcpStream {
    let port = host.served.port;
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    let asked = format!("GET /core/file/{} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", key.as_str());
    stream.write_all(asked.as_bytes()).unwrap();
    stream.read_exact(&mut [0]).unwrap();
    stream
}

fn theirs(data_file: &Path) -> Running {
    match running::claim(data_file).unwrap() {
        Claimed::Theirs(running) => running,
        Claimed::Ours(_) => panic!("the program runs and nobody meets it"),
    }
}

#[test]
fn the_program_does_not_end_before_a_file_is_sent_though_the_last_page_has_gone() {
    let folder = tempfile::tempdir().unwrap();
    let host = left(&folder.path().join("cabildo.db"), None);
    let (_, key) = made(&host);
    let mut stream = begins_to_take(&host, &key);
    thread::scope(|both| {
        let ended = both.spawn(|| host.wait());
        thread::sleep(4 * SHORTLY);
        assert!(!ended.is_finished(), "the browser has not taken everything");
        let mut rest = vec![];
        stream.read_to_end(&mut rest).unwrap();
        assert!(rest.len() as u64 > LARGE, "all of it came");
        drop(stream);
        assert_eq!(ended.join().unwrap(), Ending::LastPageGone, "and then it is over");
    });
}

#[test]
fn who_takes_no_more_of_a_file_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let host = left(&folder.path().join("cabildo.db"), None);
    let (_, key) = made(&host);
    drop(begins_to_take(&host, &key));
    assert_eq!(host.wait(), Ending::LastPageGone);
}

#[test]
fn who_asks_for_a_file_without_its_key_keeps_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let host = left(&folder.path().join("cabildo.db"), None);
    let _stays = begins_to_take(&host, &Key::long().unwrap());
    assert_eq!(host.wait(), Ending::LastPageGone);
}

#[test]
fn files_that_nobody_took_and_the_claim_go_when_it_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let data_file = folder.path().join("cabildo.db");
    let Claimed::Ours(claim) = running::claim(&data_file).unwrap() else { panic!("nobody else knows this file") };
    let host = left(&data_file, Some(claim));
    let (path, _) = made(&host);
    let own_folder = path.parent().and_then(Path::parent).unwrap().to_owned();
    assert!(own_folder.is_dir());
    let met = theirs(&data_file);
    assert!(!met.is_in_a_window(), "a second start learns where to look");
    let listening = Arc::downgrade(&host.served);
    host.close().unwrap();
    assert!(listening.upgrade().is_some(), "the thread that listens is still there");
    assert!(!own_folder.exists(), "nothing of the town stays among the temporary files");
    assert!(met.is_in_a_window(), "the address is forgotten");
    assert!(matches!(running::claim(&data_file).unwrap(), Claimed::Ours(_)), "and the data file is free");
}
