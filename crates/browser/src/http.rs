//! Reads a request within limits of size and time, and writes its answer. Each connection carries one of each: what
//! is saved by keeping connections is nothing between two programs of one computer.

use std::{
    fs::File,
    io::{self, Cursor, Read, Write},
    net::{Shutdown, TcpStream},
    time::{Duration, Instant},
};

use crate::rules::{self, ON_EVERY_ANSWER};

/// The longest head of a request, in bytes; file names and short words stand in it.
const LONGEST_HEAD: usize = 64 << 10;
/// The most lines in it; browsers send about fifteen.
const MOST_HEADERS: usize = 64;
/// How long somebody may take to say the head.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// How long somebody may pause within what follows, or in taking the answer.
const PAUSE: Duration = Duration::from_secs(30);
/// How long in taking a file: a stick may be slow, or the browser asks something first.
const PAUSE_IN_A_FILE: Duration = Duration::from_secs(10 * 60);
/// What is still heard of somebody whose request is answered already, in bytes: who is cut off in the middle of a
/// sentence does not hear the answer.
const HEARD_OUT: u64 = 4 << 20;

/// The headers that are looked at. Twice the same is nothing that a browser sends.
const LOOKED_AT: [&str; 7] =
    ["host", "origin", "sec-fetch-site", "content-length", "transfer-encoding", "x-cabildo-session", "x-cabildo-page"];

/// What is asked.
pub(crate) struct Request {
    pub(crate) method: String,
    /// As it came, without what stands behind a question mark.
    pub(crate) path: String,
    /// What stands there.
    pub(crate) query: String,
    headers: [Option<String>; LOOKED_AT.len()],
    /// How long the body is.
    pub(crate) length: u64,
    /// What follows the head, never more than its length.
    pub(crate) body: Box<dyn Read + Send>,
}

impl Request {
    /// Reads the head of a request.
    ///
    /// # Errors
    /// What to answer; nothing if nobody asked anything.
    pub(crate) fn read(stream: &TcpStream) -> Result<Self, Option<Answer>> {
        let (head, rest) = read_head(stream).map_err(|error| match error.kind() {
            io::ErrorKind::FileTooLarge => Some(Answer::says(431)),
            io::ErrorKind::InvalidData => Some(Answer::says(400)),
            _ => None,
        })?;
        let mut request = Self::parse(&head).ok_or(Some(Answer::says(400)))?;
        stream.set_read_timeout(Some(PAUSE)).and_then(|()| stream.set_write_timeout(Some(PAUSE))).map_err(|_| None)?;
        let body = Cursor::new(rest).chain(stream.try_clone().map_err(|_| None)?);
        request.body = Box::new(body.take(request.length));
        Ok(request)
    }

    fn parse(head: &[u8]) -> Option<Self> {
        let mut lines = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Request::new(&mut lines);
        parsed.parse(head).ok()?;
        let mut headers: [Option<String>; LOOKED_AT.len()] = Default::default();
        for line in parsed.headers.iter() {
            let Some(place) = LOOKED_AT.iter().position(|it| it.eq_ignore_ascii_case(line.name)) else { continue };
            let value = String::from_utf8(line.value.to_vec()).ok()?;
            if headers[place].replace(value).is_some() {
                return None;
            }
        }
        let (path, query) = parsed.path?.split_once('?').unwrap_or((parsed.path?, ""));
        let mut request = Self {
            method: parsed.method?.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            length: 0,
            body: Box::new(io::empty()),
        };
        // Browsers say beforehand how much follows.
        if request.header("transfer-encoding").is_some() {
            return None;
        }
        let is_number = |it: &str| !it.is_empty() && it.bytes().all(|digit| digit.is_ascii_digit());
        request.length = match request.header("content-length") {
            Some(length) if is_number(length) => length.parse().ok()?,
            Some(_) => return None,
            None => 0,
        };
        Some(request)
    }

    /// A header that is looked at.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers[LOOKED_AT.iter().position(|it| *it == name)?].as_deref()
    }

    /// Where it comes from.
    pub(crate) fn from(&self) -> rules::From<'_> {
        rules::From {
            method: &self.method,
            host: self.header("host"),
            origin: self.header("origin"),
            site: self.header("sec-fetch-site"),
        }
    }

    /// The whole body, if it is no longer than that and comes whole.
    pub(crate) fn whole(&mut self, most: u64) -> Option<Vec<u8>> {
        let mut bytes = vec![];
        (self.length <= most).then_some(())?;
        self.body.read_to_end(&mut bytes).ok()?;
        (bytes.len() as u64 == self.length).then_some(bytes)
    }
}

/// Reads up to the empty line; what was read beyond it is the beginning of the body.
fn read_head(mut stream: &TcpStream) -> io::Result<(Vec<u8>, Vec<u8>)> {
    let end = Instant::now() + HEAD_WITHIN;
    let mut read = vec![];
    let mut piece = [0; 4096];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        let size = stream.read(&mut piece)?;
        if size == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        read.extend_from_slice(&piece[..size]);
        let mut lines = [httparse::EMPTY_HEADER; MOST_HEADERS];
        match httparse::Request::new(&mut lines).parse(&read) {
            Ok(httparse::Status::Complete(length)) => {
                let rest = read.split_off(length);
                return Ok((read, rest));
            }
            Ok(httparse::Status::Partial) if read.len() > LONGEST_HEAD => {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            Ok(httparse::Status::Partial) => {}
            Err(httparse::Error::TooManyHeaders) => return Err(io::ErrorKind::FileTooLarge.into()),
            Err(_) => return Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

/// What is answered.
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Body,
}

enum Body {
    Bytes(Vec<u8>),
    File(File, u64),
}

impl Answer {
    /// Bytes of some kind.
    pub(crate) fn of(kind: &str, bytes: Vec<u8>) -> Self {
        Self { status: 200, headers: vec![("Content-Type", kind.to_owned())], body: Body::Bytes(bytes) }
    }

    /// A file that the browser keeps under a name; it is never shown as a page of ours.
    pub(crate) fn download(file: File, name: &str) -> io::Result<Self> {
        let length = file.metadata()?.len();
        let name = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
        let headers = vec![
            ("Content-Type", "application/octet-stream".to_owned()),
            ("Content-Disposition", format!("attachment; filename*=UTF-8''{name}")),
        ];
        Ok(Self { status: 200, headers, body: Body::File(file, length) })
    }

    /// Nothing but a number, for programs: no person comes here.
    pub(crate) fn says(status: u16) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: Body::Bytes(phrase(status).as_bytes().to_vec()) }
    }

    /// Whether it is a file that the browser keeps.
    pub(crate) fn is_a_file(&self) -> bool {
        match self.body {
            Body::Bytes(_) => false,
            Body::File(_, _) => true,
        }
    }

    /// Writes it.
    ///
    /// # Errors
    /// The other side has gone.
    pub(crate) fn write(self, mut stream: &TcpStream) -> io::Result<()> {
        let length = match &self.body {
            Body::Bytes(bytes) => bytes.len() as u64,
            Body::File(_, length) => *length,
        };
        let mut headers = self.headers;
        headers.push(("Content-Length", length.to_string()));
        stream.write_all(head(self.status, &headers).as_bytes())?;
        match self.body {
            Body::Bytes(bytes) => stream.write_all(&bytes)?,
            Body::File(file, length) => {
                stream.set_write_timeout(Some(PAUSE_IN_A_FILE))?;
                io::copy(&mut file.take(length), &mut stream)?;
            }
        }
        Ok(())
    }
}

/// The head of an answer; what it says is followed by nothing if no length is among it.
pub(crate) fn head(status: u16, headers: &[(&str, String)]) -> String {
    let mut head = format!("HTTP/1.1 {status} {}\r\n", phrase(status));
    for (name, value) in ON_EVERY_ANSWER {
        head += &format!("{name}: {value}\r\n");
    }
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head + "\r\n"
}

fn phrase(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        413 => "Content Too Large",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}

/// Says that nothing more comes, and hears the other side out for a while, so that it hears the answer.
pub(crate) fn part(mut stream: &TcpStream) {
    // Whoever has gone already cannot be parted from.
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.set_read_timeout(Some(Duration::from_secs(2)));
    let _ = io::copy(&mut Read::take(&mut stream, HEARD_OUT), &mut io::sink());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(head: &str) -> Option<Request> {
        Request::parse(head.as_bytes())
    }

    #[test]
    fn a_request_of_a_browser_is_understood() {
        let head = "POST /core/open/take?file=a%20b&args=%7B%7D HTTP/1.1\r\nHOST: 127.0.0.1:4\r\n\
                    Content-Length: 12\r\nX-Cabildo-Page: abc\r\nAccept: */*\r\n\r\n";
        let request = parsed(head).unwrap();
        assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/core/open/take"));
        assert_eq!((request.query.as_str(), request.length), ("file=a%20b&args=%7B%7D", 12));
        assert_eq!((request.header("host"), request.header("x-cabildo-page")), (Some("127.0.0.1:4"), Some("abc")));
    }

    #[test]
    fn what_could_be_understood_in_two_ways_is_not_understood() {
        for line in [
            "Host: a\r\nHost: b",
            "Origin: a\r\norigin: a",
            "Content-Length: 1\r\nContent-Length: 1",
            "Content-Length: +1",
            "Content-Length: 1, 1",
            "Content-Length: 99999999999999999999999",
            "Transfer-Encoding: chunked",
            "Host : a",
            "Host: a\r\n continued",
        ] {
            assert!(parsed(&format!("POST / HTTP/1.1\r\n{line}\r\n\r\n")).is_none(), "{line}");
        }
    }

    #[test]
    fn every_answer_is_under_the_policy_and_allows_no_other_page() {
        let head = head(200, &[("Content-Length", "0".to_owned())]).to_lowercase();
        assert!(head.contains("content-security-policy: default-src 'none'") && head.contains("nosniff"));
        assert!(!head.contains("access-control"), "no other page ever reads an answer");
    }
}
