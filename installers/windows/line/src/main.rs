//! `cabildo.exe` of what is handed out for Windows. The window's program holds the command line as well, and a program with
//! a window has no console there: this one has, starts the other, and passes on what is typed and what is said.
//!
//! Ctrl+C reaches only what has a console: it ends this program. The other sees that no more is typed, which ends `call`;
//! whatever else it had begun, it finishes without being seen.

use std::{
    env,
    io::{self, Read, Write},
    process::{Command, ExitCode, Stdio},
    thread,
};

/// What is passed on at once, in bytes.
const PIECE: usize = 16 << 10;

fn main() -> ExitCode {
    match obeyed() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cabildo-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}

fn obeyed() -> io::Result<ExitCode> {
    let program = env::current_exe()?.with_file_name(format!("cabildo-desktop{}", env::consts::EXE_SUFFIX));
    let mut program = Command::new(program)
        .arg("--line")
        .args(env::args_os().skip(1))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    // Nobody waits for this one: it may wait for somebody who types.
    if let Some(typed) = program.stdin.take() {
        thread::spawn(move || pass_on(io::stdin(), typed));
    }
    let answers = program.stdout.take().map(|said| thread::spawn(move || pass_on(said, io::stdout())));
    let complaints = program.stderr.take().map(|said| thread::spawn(move || pass_on(said, io::stderr())));
    let ended = program.wait()?;
    for passing in [answers, complaints].into_iter().flatten() {
        // A thread that panicked has passed on what it could.
        let _ = passing.join();
    }
    Ok(ended.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Passes on whatever comes, at once, until there is no more or nobody listens.
fn pass_on(mut from: impl Read, mut to: impl Write) {
    let mut piece = vec![0; PIECE];
    while let Ok(size @ 1..) = from.read(&mut piece) {
        if to.write_all(&piece[..size]).and_then(|()| to.flush()).is_err() {
            return;
        }
    }
}
