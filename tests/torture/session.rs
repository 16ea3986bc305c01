//! A running program that is asked one thing after the other.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

/// What came back.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It was done.
    Done(Value),
    /// It was not, and this sentence says why and what to do.
    Refused(String),
    /// The program has gone before it said anything.
    Gone,
}

impl Answer {
    /// What was done; the test stops where it was not.
    pub(crate) fn done(self) -> Value {
        match self {
            Self::Done(it) => it,
            other @ (Self::Refused(_) | Self::Gone) => panic!("it should have been done: {other:?}"),
        }
    }

    /// The sentence of a refusal; the test stops where there was none.
    pub(crate) fn refused(self) -> String {
        match self {
            Self::Refused(message) => message,
            other @ (Self::Done(_) | Self::Gone) => panic!("it should have been refused: {other:?}"),
        }
    }
}

/// The program.
pub(crate) fn cabildo() -> Command {
    Command::new(env!("CARGO_BIN_EXE_cabildo"))
}

/// A running program.
pub(crate) struct Session {
    child: Arc<Mutex<Child>>,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Session {
    /// One that works with this data file.
    pub(crate) fn on(data: &Path) -> Self {
        Self::of(cabildo(), data)
    }

    /// The same of a program that is started in another way.
    pub(crate) fn of(mut program: Command, data: &Path) -> Self {
        program.args(["call", "--data"]).arg(data).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = program.spawn().unwrap();
        let (questions, answers) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { child: Arc::new(Mutex::new(child)), questions, answers }
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.lock().unwrap().id()
    }

    /// Puts a question without waiting; whether anybody was there to hear it.
    pub(crate) fn hears(&mut self, question: &Value) -> bool {
        let line = format!("{question}\n");
        self.questions.as_mut().is_some_and(|it| it.write_all(line.as_bytes()).is_ok())
    }

    /// The answer to what was put first.
    pub(crate) fn answers(&mut self) -> Answer {
        let mut line = String::new();
        if self.answers.read_line(&mut line).is_err() {
            return Answer::Gone;
        }
        // A line that was cut was never acknowledged.
        let Ok(answer) = serde_json::from_str::<Value>(&line) else { return Answer::Gone };
        match answer.get("failure") {
            Some(failure) => {
                assert_ne!(failure["code"], "bug", "no trouble of the disk is a bug of ours: {failure}");
                Answer::Refused(failure["message"].as_str().unwrap().to_owned())
            }
            None => Answer::Done(answer["ok"].clone()),
        }
    }

    /// Puts a question and waits.
    pub(crate) fn asks(&mut self, question: &Value) -> Answer {
        if self.hears(question) { self.answers() } else { Answer::Gone }
    }

    /// Has a command done.
    pub(crate) fn calls(&mut self, name: &str, args: Value) -> Answer {
        self.asks(&json!({ "call": name, "args": args }))
    }

    /// The same; the test stops where it is not done.
    pub(crate) fn does(&mut self, name: &str, args: Value) -> Value {
        match self.calls(name, args) {
            Answer::Done(it) => it,
            other @ (Answer::Refused(_) | Answer::Gone) => panic!("{name}: {other:?}"),
        }
    }

    /// Is killed after this time, whatever it does then.
    pub(crate) fn killed_after(&self, time: Duration) -> thread::JoinHandle<()> {
        let child = Arc::clone(&self.child);
        thread::spawn(move || {
            thread::sleep(time);
            child.lock().unwrap().kill().unwrap();
        })
    }

    /// Is closed as a person closes it; whether all went well.
    pub(crate) fn closes(mut self) -> bool {
        self.questions = None;
        self.child.lock().unwrap().wait().unwrap().success()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap();
        // Killed here too: whoever wants it closed well closes it.
        let _ = child.kill();
        let _ = child.wait();
    }
}
