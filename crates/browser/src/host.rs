//! The port, and how long it stays open.

use std::{
    io, mem,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::Sender,
    },
    thread,
};

use cabildo::Door;

use crate::{
    files::Files,
    http::{self, Answer, Request},
    keys::Key,
    presence::{Ending, Patience, Presence, TICK},
    rules,
    running::Claim,
    visit::{self, News},
    work,
};

/// How many are heard at once; a browser opens six lines, and keeps some more ready.
const MOST_LINES: usize = 64;
/// How often it is looked for files that others brought, in ticks.
const LOOKS_AFTER: u32 = 4;

/// The screens and commands of this program, on a port of this computer.
pub struct Host {
    served: Arc<Served>,
}

/// What all threads share.
pub(crate) struct Served {
    pub(crate) door: Door,
    screens: Box<Screens>,
    port: u16,
    claim: Mutex<Option<Claim>>,
    guests: Mutex<Guests>,
    files: Mutex<Files>,
    lines: AtomicUsize,
}

/// A file of the screens, by its path: `index.html`.
type Screens = dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync;

/// Who may come in, and who is there.
pub(crate) struct Guests {
    /// Stands in the address; works once.
    once: Key,
    /// Whoever has it is a page of this person.
    pub(crate) session: Key,
    /// The page that is there now.
    pub(crate) page: Option<Page>,
    pub(crate) presence: Presence,
}

/// A page that holds its line open.
pub(crate) struct Page {
    pub(crate) key: Key,
    pub(crate) line: Sender<News>,
}

impl Host {
    /// Opens a port that nobody else has and begins to answer: with the screens, and through the door. Under the
    /// claim, a second start learns where.
    ///
    /// # Errors
    /// The system gives no port or no random numbers.
    pub fn open(
        door: Door,
        screens: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static,
        claim: Option<Claim>,
        patience: Patience,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let presence = Presence::awaited(patience);
        let guests = Guests { once: Key::short()?, session: Key::long()?, page: None, presence };
        let served = Arc::new(Served {
            door,
            screens: Box::new(screens),
            port: listener.local_addr()?.port(),
            claim: Mutex::new(claim),
            guests: Mutex::new(guests),
            files: Mutex::default(),
            lines: AtomicUsize::new(0),
        });
        served.announce();
        let answering = Arc::clone(&served);
        thread::Builder::new().spawn(move || listen(&listener, &answering))?;
        Ok(Self { served })
    }

    /// Where the screens can be seen, once: `http://127.0.0.1:41234/#` and a key.
    pub fn address(&self) -> String {
        self.served.address()
    }

    /// Whether a page ever came.
    pub fn is_visited(&self) -> bool {
        self.served.guests().presence.is_visited()
    }

    /// Waits until it is over.
    pub fn wait(&self) -> Ending {
        loop {
            for _ in 0..LOOKS_AFTER {
                thread::sleep(TICK);
                if let Some(ending) = self.served.guests().presence.tick() {
                    return ending;
                }
            }
            self.served.look_for_files();
        }
    }

    /// Ends: puts everything into the one data file and closes it, and takes away the files that nobody took. Then
    /// another program may show the data file. What is asked now is answered first.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn close(self) -> cabildo::Result<()> {
        let closed = self.served.door.close();
        // The thread that listens holds on to both places as long as the program runs.
        drop(mem::take(&mut *self.served.files()));
        drop(self.served.claim().take());
        closed
    }
}

impl Served {
    pub(crate) fn guests(&self) -> MutexGuard<'_, Guests> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim(&self) -> MutexGuard<'_, Option<Claim>> {
        self.claim.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A file of the screens.
    pub(crate) fn screen(&self, path: &str) -> Option<Vec<u8>> {
        (self.screens)(path)
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}/#{}", self.port, self.guests().once.as_str())
    }

    /// Tells a second start where to look.
    fn announce(&self) {
        let address = self.address();
        if let Some(claim) = &*self.claim() {
            // Where that cannot be written, a second start says in words that there is a first.
            let _ = claim.announce(&address);
        }
    }

    /// Gives the key that lasts for the one that works once; then another works once.
    pub(crate) fn enter(&self, said: &str) -> Option<Key> {
        let session = {
            let mut guests = self.guests();
            if !guests.once.is(said) {
                return None;
            }
            guests.once = Key::short().ok()?;
            guests.session.clone()
        };
        self.announce();
        Some(session)
    }

    fn look_for_files(&self) {
        let files: Vec<PathBuf> = self.claim().as_ref().map(Claim::brought).unwrap_or_default();
        if files.is_empty() {
            return;
        }
        self.door.lay(files);
        if let Some(page) = &self.guests().page {
            // A page that has gone asks when it comes back.
            let _ = page.line.send(News::Packages);
        }
    }
}

/// Hears everybody, each on a thread of its own, so that nobody waits for somebody slow.
fn listen(listener: &TcpListener, served: &Arc<Served>) {
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            thread::sleep(TICK);
            continue;
        };
        if served.lines.fetch_add(1, Ordering::SeqCst) >= MOST_LINES {
            served.lines.fetch_sub(1, Ordering::SeqCst);
            // Whoever does not hear this hears that the line is cut.
            let _ = Answer::says(503).write(&stream);
            continue;
        }
        let line = Line(Arc::clone(served));
        // Without a thread the line is dropped, and counted out.
        let _ = thread::Builder::new().spawn(move || hear(&line.0, &stream));
    }
}

/// Counts a line out, however its thread ends.
struct Line(Arc<Served>);

impl Drop for Line {
    fn drop(&mut self) {
        self.0.lines.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Counts a file on its way to the browser, until it is there or nobody takes more of it.
struct Sending<'a>(&'a Served);

impl<'a> Sending<'a> {
    fn begins(served: &'a Served) -> Self {
        served.guests().presence.begins_sending();
        Self(served)
    }
}

impl Drop for Sending<'_> {
    fn drop(&mut self) {
        self.0.guests().presence.ends_sending();
    }
}

/// Hears one request and answers it. Whoever goes away in the middle is missed by nobody.
fn hear(served: &Served, stream: &TcpStream) {
    let mut request = match Request::read(stream) {
        Ok(request) => request,
        Err(Some(answer)) => {
            let _ = answer.write(stream);
            return http::part(stream);
        }
        Err(None) => return,
    };
    let answer = if !rules::is_allowed(request.from(), served.port) {
        Answer::says(403)
    } else {
        let path = request.path.clone();
        match rules::route(&request.method, &path) {
            Some(rules::Route::Here) if visit::may_come(served, &request) => {
                return visit::hold(served, &request, stream);
            }
            Some(route) => work::answer(served, route, &mut request),
            None => Answer::says(404),
        }
    };
    let _sending = answer.is_a_file().then(|| Sending::begins(served));
    if answer.write(stream).is_ok() {
        http::part(stream);
    }
}

#[cfg(test)]
mod tests;
