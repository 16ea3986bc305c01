//! The host as programs of the same computer meet it: over a socket, with a data file behind it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there, and the line says why")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use cabildo::Door;
use cabildo_browser::{Ending, Host, Patience, running};
use serde_json::{Value, json};

/// A host on an empty data file, and whoever talks to it.
struct Town {
    host: Host,
    port: u16,
    folder: tempfile::TempDir,
}

/// What was answered.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

/// A page that came in.
struct Page {
    line: BufReader<TcpStream>,
    key: String,
}

fn screens(path: &str) -> Option<Vec<u8>> {
    (path == "index.html").then(|| b"<!doctype html>the screens".to_vec())
}

impl Town {
    fn new() -> Self {
        let shortly = Duration::from_millis(600);
        Self::with(Patience { first: shortly, farewell: shortly, lost: 2 * shortly })
    }

    fn with(patience: Patience) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data_file = folder.path().join("cabildo.db");
        let claim = match running::claim(&data_file).unwrap() {
            running::Claimed::Ours(claim) => claim,
            running::Claimed::Theirs(_) => panic!("nobody else knows this file"),
        };
        let host = Host::open(Door::to(data_file, "es-BO"), screens, Some(claim), patience).unwrap();
        let address = host.address();
        let port = address.trim_start_matches("http://127.0.0.1:").split('/').next().unwrap().parse().unwrap();
        Self { host, port, folder }
    }

    fn once(&self) -> String {
        self.host.address().rsplit_once('#').unwrap().1.to_owned()
    }

    fn us(&self) -> String {
        format!("Host: 127.0.0.1:{0}\r\nOrigin: http://127.0.0.1:{0}\r\n", self.port)
    }

    fn line(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.port)).unwrap()
    }

    fn says(&self, head: &str, body: &[u8]) -> Answer {
        let mut stream = self.line();
        // Whoever is refused early may be cut off while it speaks.
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
        heard(stream)
    }

    fn gets(&self, path: &str) -> Answer {
        self.says(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port), b"")
    }

    fn posts(&self, path: &str, headers: &str, body: &[u8]) -> Answer {
        let length = body.len();
        self.says(&format!("POST {path} HTTP/1.1\r\n{}{headers}Content-Length: {length}\r\n\r\n", self.us()), body)
    }

    fn session(&self) -> String {
        let answer = self.posts("/core/enter", "", self.once().as_bytes());
        assert_eq!(answer.status, 200);
        answer.body
    }

    fn comes(&self, session: &str) -> Page {
        let mut stream = self.line();
        let headers = format!("{}X-Cabildo-Session: {session}\r\nContent-Length: 0\r\n\r\n", self.us());
        stream.write_all(format!("POST /core/here HTTP/1.1\r\n{headers}").as_bytes()).unwrap();
        let mut line = BufReader::new(stream);
        let key = loop {
            if let Some(key) = said(&mut line).strip_prefix("page ") {
                break key.to_owned();
            }
        };
        Page { line, key }
    }

    fn page(&self) -> Page {
        self.comes(&self.session())
    }

    fn asks(&self, page: &Page, path: &str, body: &[u8]) -> Answer {
        self.posts(path, &format!("X-Cabildo-Page: {}\r\n", page.key), body)
    }

    fn does(&self, page: &Page, path: &str, args: &Value) -> Value {
        let answer = self.asks(page, path, args.to_string().as_bytes());
        assert_eq!(answer.status, 200, "{path}");
        serde_json::from_str(&answer.body).unwrap()
    }
}

fn said(line: &mut BufReader<TcpStream>) -> String {
    let mut said = String::new();
    line.read_line(&mut said).unwrap();
    assert!(!said.is_empty(), "the line was cut");
    said.trim_end().to_owned()
}

fn heard(mut stream: TcpStream) -> Answer {
    let mut bytes = vec![];
    stream.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
    stream.read_to_end(&mut bytes).unwrap();
    let all = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = all.split_once("\r\n\r\n").expect("an answer");
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

#[test]
fn a_page_comes_in_asks_and_takes_its_files() {
    let town = Town::new();
    assert!(town.gets("/").body.ends_with("the screens"));
    let page = town.page();
    let start = town.does(&page, "/core/call/start", &json!({}));
    assert!(start["ok"]["version"].is_string(), "{start}");
    let copy = town.does(&page, "/core/save/whole_copy", &json!({}));
    let at = copy["ok"]["at"].as_str().unwrap();
    let download = town.gets(at);
    assert!(download.body.starts_with("SQLite format 3"), "{copy}");
    assert!(download.head.contains("Content-Disposition: attachment; filename*=UTF-8''"), "{}", download.head);
    assert_eq!(town.gets(at).status, 404, "a file is handed over once");
    let failure = town.does(&page, "/core/call/home", &json!({ "council": "none" }));
    assert!(failure["failure"]["message"].is_string(), "what goes wrong is said in words");
}

#[test]
fn only_our_own_page_is_heard() {
    let town = Town::new();
    let body = town.once();
    let length = body.len();
    let ours = format!("127.0.0.1:{}", town.port);
    for (host, origin) in [
        (format!("evil.test:{}", town.port), format!("http://{ours}")),
        (format!("localhost:{}", town.port), format!("http://{ours}")),
        (ours.clone(), "http://evil.test".to_owned()),
        (ours.clone(), "null".to_owned()),
        (ours.clone(), format!("http://127.0.0.1:{}", town.port ^ 1)),
    ] {
        let head = format!("POST /core/enter HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\n");
        let answer = town.says(&format!("{head}Content-Length: {length}\r\n\r\n"), body.as_bytes());
        assert_eq!(answer.status, 403, "{host} {origin}");
        assert!(!answer.head.to_lowercase().contains("access-control"));
    }
    let before = format!("OPTIONS /core/enter HTTP/1.1\r\n{}\r\n", town.us());
    assert_eq!(town.says(&before, b"").status, 403, "no other page is given leave");
    let by_link = format!("GET / HTTP/1.1\r\nHost: {ours}\r\nSec-Fetch-Site: cross-site\r\n\r\n");
    assert_eq!(town.says(&by_link, b"").status, 403, "nor leads here");
    assert_eq!(town.posts("/core/enter", "", body.as_bytes()).status, 200, "the key is still good for us");
}

#[test]
fn without_a_key_nothing_is_told() {
    let town = Town::new();
    let once = town.once();
    assert_eq!(town.posts("/core/enter", "", b"").status, 401);
    assert_eq!(town.posts("/core/enter", "", &[b'0'; 4096]).status, 401);
    assert_eq!(town.posts("/core/call/start", "", b"{}").status, 409);
    assert_eq!(town.posts("/core/here", "X-Cabildo-Session: 0\r\n", b"").status, 401);
    assert_eq!(town.posts("/core/enter", "", once.as_bytes()).status, 200);
    assert_eq!(town.posts("/core/enter", "", once.as_bytes()).status, 401, "the key in the address works once");
    assert_ne!(town.once(), once, "a second start gets another");
}

#[test]
fn the_page_that_came_last_is_the_one() {
    let town = Town::new();
    let session = town.session();
    let mut first = town.comes(&session);
    let second = town.comes(&session);
    assert_eq!(said(&mut first.line), "elsewhere");
    assert_eq!(town.asks(&first, "/core/call/start", b"{}").status, 409);
    assert_eq!(town.asks(&second, "/core/call/start", b"{}").status, 200);
}

#[test]
fn nothing_lies_beside_the_screens() {
    let town = Town::new();
    for path in ["/../Cargo.toml", "/assets/..%2f..%2fx", "//etc/passwd", "/index.html.bak", "/core/file/0", "/etc"] {
        assert_eq!(town.gets(path).status, 404, "{path}");
    }
    assert_eq!(town.says("GET http://elsewhere/ HTTP/1.1\r\nHost: elsewhere\r\n\r\n", b"").status, 403, "no proxy");
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    let town = Town::new();
    let page = town.page();
    let long = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nX: {}\r\n\r\n", town.port, "x".repeat(100 << 10));
    assert_eq!(town.says(&long, b"").status, 431);
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(100));
    assert_eq!(town.says(&many, b"").status, 431);
    let head = format!("POST /core/call/start HTTP/1.1\r\n{}X-Cabildo-Page: {}\r\n", town.us(), page.key);
    assert_eq!(town.says(&format!("{head}Content-Length: 99000000000\r\n\r\n"), b"{}").status, 413);
    assert_eq!(town.says("nonsense\r\n\r\n", b"").status, 400);
    let twice = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{0}\r\nHost: evil.test\r\n\r\n", town.port);
    assert_eq!(town.says(&twice, b"").status, 400);
    assert_eq!(town.asks(&page, "/core/call/start", b"{}").status, 200, "and others go on");
}

#[test]
fn somebody_slow_keeps_nobody_waiting() {
    let town = Town::new();
    let page = town.page();
    let slow: Vec<TcpStream> = (0..20)
        .map(|_| {
            let mut stream = town.line();
            stream.write_all(b"POST /core/call/start HTTP/1.1\r\nHost: ").unwrap();
            stream
        })
        .collect();
    let before = Instant::now();
    assert_eq!(town.asks(&page, "/core/call/start", b"{}").status, 200);
    assert!(before.elapsed() < Duration::from_secs(8), "it did not wait for them: {:?}", before.elapsed());
    drop(slow);
}

#[test]
fn packages_are_laid_down_as_they_come() {
    let mut town = Town::new();
    let page = town.page();
    let name = form_urlencoded::byte_serialize("../Ñuñoa (1).cabildo".as_bytes()).collect::<String>();
    let answer = town.asks(&page, &format!("/core/lay?file={name}"), &vec![7; 3 << 20]);
    let waiting: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(waiting["ok"]["files"][0]["name"], "Ñuñoa 1.cabildo");
    let half = format!("POST /core/lay?file=b.cabildo HTTP/1.1\r\n{}X-Cabildo-Page: {}\r\n", town.us(), page.key);
    let mut stream = town.line();
    stream.write_all(format!("{half}Content-Length: 1000\r\n\r\nhalf").as_bytes()).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    assert!(heard(stream).body.contains("failure"), "half a file is no file");
    let files = town.does(&page, "/core/call/waiting_packages", &json!({}))["ok"]["files"].clone();
    assert_eq!(files.as_array().unwrap().len(), 1);
    brought_by_a_second_start(&mut town, page);
}

fn brought_by_a_second_start(town: &mut Town, mut page: Page) {
    let package = town.folder.path().join("second.cabildo");
    std::fs::write(&package, "x").unwrap();
    let second = theirs(&town.folder.path().join("cabildo.db"));
    assert_eq!(second.address(), Some(town.host.address()), "it shows the same program");
    second.bring(&[package]).unwrap();
    thread::scope(|both| {
        both.spawn(|| town.host.wait());
        while said(&mut page.line) != "packages" {}
        let files = town.does(&page, "/core/call/waiting_packages", &json!({}))["ok"]["files"].clone();
        assert_eq!(files[1]["name"], "second.cabildo");
        town.posts("/core/bye", "", page.key.as_bytes());
        drop(page);
    });
}

fn theirs(data_file: &Path) -> running::Running {
    match running::claim(&PathBuf::from(data_file)).unwrap() {
        running::Claimed::Theirs(running) => running,
        running::Claimed::Ours(_) => panic!("two programs on one data file"),
    }
}

#[test]
fn it_ends_after_the_last_page_and_not_before() {
    let town = Town::with(Patience {
        first: Duration::from_secs(60),
        farewell: Duration::from_secs(1),
        lost: Duration::from_secs(60),
    });
    let session = town.session();
    let page = town.comes(&session);
    let key = page.key.clone();
    thread::scope(|both| {
        let ended = both.spawn(|| town.host.wait());
        drop(page);
        assert_eq!(town.posts("/core/bye", "", key.as_bytes()).status, 200);
        let again = town.comes(&session);
        thread::sleep(Duration::from_secs(2));
        assert!(!ended.is_finished(), "the page was only loaded again");
        assert_eq!(town.posts("/core/bye", "", key.as_bytes()).status, 200, "an old page says nothing that counts");
        thread::sleep(Duration::from_secs(2));
        assert!(!ended.is_finished());
        town.posts("/core/bye", "", again.key.as_bytes());
        drop(again);
        assert_eq!(ended.join().unwrap(), Ending::LastPageGone);
    });
    town.host.close().unwrap();
}

#[test]
fn that_nobody_came_is_told() {
    let town = Town::new();
    assert_eq!(town.host.wait(), Ending::NobodyCame);
    assert!(!town.host.is_visited());
}
