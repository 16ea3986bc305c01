//! What a page asks is passed through the door, and what comes back is answered.

use std::path::PathBuf;

use cabildo::{Error, Failure, copies};
use serde_json::{Value, json};

use crate::{
    files::{forget, receive},
    host::Served,
    http::{Answer, Request},
    rules::{self, LARGEST_COMMAND, LARGEST_FILE, Route},
    visit,
};

/// The answer to a request that is allowed.
pub(crate) fn answer(served: &Served, route: Route<'_>, request: &mut Request) -> Answer {
    match route {
        Route::Screen(path) => match served.screen(path) {
            Some(bytes) => Answer::of(rules::kind_of(path), bytes),
            None => Answer::says(404),
        },
        Route::File(key) => handed_over(served, key),
        Route::Enter => match said(request).and_then(|key| served.enter(&key)) {
            Some(session) => Answer::of("text/plain; charset=utf-8", session.as_str().as_bytes().to_vec()),
            None => Answer::says(401),
        },
        // Whoever may come was let in already.
        Route::Here => Answer::says(401),
        Route::Bye => farewell(served, request),
        Route::Rest => with_args(served, request, |_| {
            rest(served);
            Ok(json!({}))
        }),
        Route::Call(name) => with_args(served, request, |args| served.door.call(name, args)),
        Route::Save(name) => with_args(served, request, |args| save(served, name, args)),
        Route::Give => with_args(served, request, |args| give(served, args)),
        Route::Update => with_args(served, request, |_| update(served)),
        Route::Open(name) => with_file(served, request, |request| open(served, name, request)),
        Route::Lay => with_file(served, request, |request| lay(served, request)),
    }
}

/// Does what only the page that is there now may ask, with what it says as JSON.
fn with_args(served: &Served, request: &mut Request, work: impl FnOnce(Value) -> Result<Value, Failure>) -> Answer {
    if !visit::is_here(served, request.header("x-cabildo-page")) {
        return Answer::says(409);
    }
    if request.length > LARGEST_COMMAND {
        return Answer::says(413);
    }
    match request.whole(LARGEST_COMMAND).and_then(|body| serde_json::from_slice(&body).ok()) {
        Some(args) => written(work(args)),
        None => Answer::says(400),
    }
}

/// The same with a file.
fn with_file(
    served: &Served,
    request: &mut Request,
    work: impl FnOnce(&mut Request) -> Result<Value, Failure>,
) -> Answer {
    if !visit::is_here(served, request.header("x-cabildo-page")) {
        return Answer::says(409);
    }
    if request.length > LARGEST_FILE {
        return Answer::says(413);
    }
    written(work(request))
}

fn written(answer: Result<Value, Failure>) -> Answer {
    let answer = match answer {
        Ok(ok) => json!({ "ok": ok }),
        Err(failure) => json!({ "failure": failure }),
    };
    Answer::of("application/json", answer.to_string().into_bytes())
}

/// A key that is said in few letters.
fn said(request: &mut Request) -> Option<String> {
    String::from_utf8(request.whole(256)?).ok()
}

/// A page that goes says its key behind everything else, because it can say nothing more before.
fn farewell(served: &Served, request: &mut Request) -> Answer {
    let page = said(request);
    if visit::is_here(served, page.as_deref()) {
        served.guests().presence.says_farewell();
        rest(served);
    }
    Answer::of("text/plain; charset=utf-8", vec![])
}

fn rest(served: &Served) {
    if let Err(error) = served.door.rest() {
        eprintln!("cabildo: {error}");
    }
}

fn handed_over(served: &Served, key: &str) -> Answer {
    let taken = served.files().take(key);
    let download = taken.and_then(|(file, name)| Answer::download(file, &name).ok());
    download.unwrap_or_else(|| Answer::says(404))
}

/// Makes a file and keeps it until the page takes it: its name, and where.
fn save(served: &Served, name: &str, args: Value) -> Result<Value, Failure> {
    let place = place(served)?;
    // A copy of everything can be larger than the memory: it is written where it lies.
    let name = if name == copies::WHOLE {
        served.door.with(|app| app.save(name, args, &place))?
    } else {
        let file = served.door.file(name, args)?;
        let path = place.join(&file.name);
        std::fs::write(&path, &file.bytes).or_else(|source| not_written(served, path, source))?;
        file.name
    };
    let at = keep(served, place.join(&name))?;
    Ok(json!({ "name": name, "at": at }))
}

/// Makes a package and keeps it until the page takes it: what was written, and where it is.
fn give(served: &Served, args: Value) -> Result<Value, Failure> {
    let place = place(served)?;
    let given = served.door.with(|app| app.give_package(args, &place))?;
    let at = keep(served, place.join(&given.name))?;
    Ok(json!({ "given": given, "at": at }))
}

/// Has the system install the update that was looked at last.
fn update(served: &Served) -> Result<Value, Failure> {
    let handed = served.door.with(|app| app.hand_over_update(|place| open::that_detached(place)))?;
    Ok(json!(handed))
}

/// Takes a file in that the person chose. It goes as soon as nothing of it is needed, else when the program ends.
fn open(served: &Served, name: &str, request: &mut Request) -> Result<Value, Failure> {
    let args = asked(request, "args").and_then(|it| serde_json::from_str(&it).ok()).unwrap_or(Value::Null);
    let path = received(served, request)?;
    let taken = served.door.with(|app| app.take(name, args, &path));
    if !served.door.with(|app| Ok(app.needs(&path))).unwrap_or(false) {
        forget(&path);
    }
    taken
}

/// Lays a package down that the person chose: what waits then. It lies there as long as the program runs.
fn lay(served: &Served, request: &mut Request) -> Result<Value, Failure> {
    let path = received(served, request)?;
    served.door.with(|app| Ok(json!(app.lay_packages([path]))))
}

fn received(served: &Served, request: &mut Request) -> Result<PathBuf, Failure> {
    let name = asked(request, "file").unwrap_or_default();
    let place = place(served)?;
    let length = request.length;
    let path = receive(&mut request.body, length, &name, &place);
    path.or_else(|source| not_written(served, place, source))
}

/// What stands behind the question mark under a name.
fn asked(request: &Request, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(request.query.as_bytes());
    pairs.find(|(it, _)| it == name).map(|(_, value)| value.into_owned())
}

fn place(served: &Served) -> Result<PathBuf, Failure> {
    let place = served.files().place();
    place.or_else(|source| not_written(served, std::env::temp_dir(), source))
}

/// Where the page takes a file that was made.
fn keep(served: &Served, path: PathBuf) -> Result<String, Failure> {
    let key = served.files().keep(path.clone());
    let key = key.or_else(|source| not_written(served, path, source))?;
    Ok(format!("/core/file/{}", key.as_str()))
}

fn not_written<T>(served: &Served, path: PathBuf, source: std::io::Error) -> Result<T, Failure> {
    served.door.refuse(&Error::NotWritten { path: path.display().to_string(), source })
}
