//! The line that each page holds open: by it the program knows that somebody is there, and tells the page what it did
//! not ask for.

use std::{
    io::{self, Write},
    net::TcpStream,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread,
    time::Duration,
};

use crate::{
    host::{Page, Served},
    http::{self, Request},
    keys::Key,
};

/// How often the page hears that the program is there.
const BEAT: Duration = Duration::from_secs(5);

/// What a page hears.
pub(crate) enum News {
    /// Packages came by themselves.
    Packages,
    /// Another page is there instead.
    Elsewhere,
    /// The page has gone.
    Gone,
}

/// Whether somebody belongs to this person.
pub(crate) fn may_come(served: &Served, request: &Request) -> bool {
    request.header("x-cabildo-session").is_some_and(|said| served.guests().session.is(said))
}

/// Whether it is the page that is there now that asks.
pub(crate) fn is_here(served: &Served, said: Option<&str>) -> bool {
    let guests = served.guests();
    guests.page.as_ref().zip(said).is_some_and(|(page, said)| page.key.is(said))
}

/// Holds the line of a page that came, until it goes or another comes in its place.
pub(crate) fn hold(served: &Served, request: &Request, stream: &TcpStream) {
    let Ok(key) = Key::long() else { return };
    // A page whose line was cut goes on where it was.
    let goes_on = is_here(served, request.header("x-cabildo-page"));
    let (line, news) = channel();
    let cut = line.clone();
    let before = {
        let mut guests = served.guests();
        guests.presence.comes();
        guests.page.replace(Page { key: key.clone(), line })
    };
    if let Some(page) = before {
        // A page that has gone already need not hear it.
        let _ = page.line.send(News::Elsewhere);
    }
    if !goes_on {
        served.door.begin_page();
    }
    // Whatever ends it, the line is cut.
    let _ = tell(stream, &key, &news, cut);
    let mut guests = served.guests();
    if guests.page.as_ref().is_some_and(|page| page.key.is(key.as_str())) {
        guests.presence.is_cut();
    }
}

fn tell(mut stream: &TcpStream, key: &Key, news: &Receiver<News>, cut: Sender<News>) -> io::Result<()> {
    // A page says nothing more on this line: what is heard is its end.
    let hearing = stream.try_clone()?;
    hearing.set_read_timeout(None)?;
    thread::Builder::new().spawn(move || {
        let _ = io::copy(&mut &hearing, &mut io::sink());
        let _ = cut.send(News::Gone);
    })?;
    let head = http::head(200, &[("Content-Type", "text/plain; charset=utf-8".to_owned())]);
    stream.write_all(head.as_bytes())?;
    stream.write_all(format!("page {}\n", key.as_str()).as_bytes())?;
    loop {
        match news.recv_timeout(BEAT) {
            Ok(News::Packages) => stream.write_all(b"packages\n")?,
            Ok(News::Elsewhere) => {
                stream.write_all(b"elsewhere\n")?;
                return stream.shutdown(std::net::Shutdown::Both);
            }
            Ok(News::Gone) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            Err(RecvTimeoutError::Timeout) => stream.write_all(b".\n")?,
        }
    }
}
