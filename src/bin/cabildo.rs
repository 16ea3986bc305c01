//! The command line of the same core; it needs no display.

use std::{
    collections::BTreeMap,
    io::{BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use cabildo::{
    App, Failure, examples,
    files::write_whole,
    library,
    reports::{self, ReportAbout, ReportRequest},
    taxonomy_file::read_taxonomies,
};
use cabildo_domain::{AssessmentId, CouncilId};
use cabildo_exchange::{InstrumentFiles, Problem, read_instrument};
use cabildo_text::Language;
use clap::{Parser, Subcommand, ValueEnum};
use miette::{LabeledSpan, MietteDiagnostic, NamedSource, Report};
use serde::Deserialize;
use serde_json::{Value, json};

/// Cabildo without a window.
#[derive(Parser)]
#[command(version, about)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer requests, one JSON object a line: {"call": name, "args": …},
    /// {"save": name, "args": …, "to": path} or {"open": name, "from": path}.
    Call {
        /// The data file; made if it is not there.
        #[arg(long)]
        data: PathBuf,
    },
    /// Write a made-up town into DIR/cabildo.db; one that is there stays as it is.
    Example {
        /// The folder.
        #[arg(long)]
        to: PathBuf,
        /// The language its screens open in.
        #[arg(long, default_value = "es")]
        language: String,
    },
    /// Write a report as PDF.
    Report {
        /// The data file.
        #[arg(long)]
        data: PathBuf,
        /// What it is about.
        #[arg(long)]
        kind: Kind,
        /// For an assessment report: which assessment; its newest round is reported.
        #[arg(long, required_if_eq("kind", "assessment"))]
        assessment: Option<AssessmentId>,
        /// For a plan: whose.
        #[arg(long, required_if_eq("kind", "plan"))]
        council: Option<CouncilId>,
        /// es or en.
        #[arg(long, default_value = "es")]
        language: String,
        /// The file to write.
        #[arg(long)]
        out: PathBuf,
    },
    /// Check a folder with instrument.toml and its words; lists every problem.
    CheckInstrument {
        /// The folder.
        path: PathBuf,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Assessment,
    Plan,
}

fn main() -> ExitCode {
    match run(Line::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cabildo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(line: Line) -> anyhow::Result<ExitCode> {
    match line.command {
        Command::Call { data } => answer_requests(&data)?,
        Command::Example { to, language } => write_example(&to, parsed_language(&language)?)?,
        Command::Report { data, kind, assessment, council, language, out } => {
            let mut app = open(&data)?;
            let about = match (kind, assessment, council) {
                (Kind::Assessment, Some(id), _) => {
                    ReportAbout::Assessment { round: app.newest_round(id).map_err(told)? }
                }
                (Kind::Plan, _, Some(council)) => ReportAbout::Plan { council },
                (Kind::Assessment | Kind::Plan, ..) => bail!("--assessment or --council is missing"),
            };
            let request = ReportRequest { about, language: parsed_language(&language)?, paper: None };
            let file = reports::report(&mut app, request).map_err(told)?;
            write_whole(&out, &file.bytes).map_err(told)?;
        }
        Command::CheckInstrument { path } => return check_instrument(&path),
    }
    Ok(ExitCode::SUCCESS)
}

/// Opens the data file, or says in words why not.
fn open(data: &Path) -> anyhow::Result<App> {
    App::open(data).map_err(told)
}

/// An error in the words a person reads, in the first language, and what a developer needs behind it.
fn told(error: cabildo::Error) -> anyhow::Error {
    let message = Failure::of(&error, &cabildo_text::Text::new(Language::REFERENCE)).message;
    anyhow::anyhow!("{message} [{error}]")
}

fn parsed_language(code: &str) -> anyhow::Result<Language> {
    Language::parse(code).with_context(|| format!("no language {code}"))
}

#[expect(clippy::print_stdout, reason = "printing is what a command line does")]
fn write_example(folder: &Path, language: Language) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let example = examples::write_example(folder, language).map_err(told)?;
    println!("data: {}", example.data_file.display());
    println!("council: {}", example.council);
    for assessment in example.assessments {
        println!("assessment: {assessment}");
    }
    Ok(())
}

/// One line of standard input.
#[derive(Deserialize)]
struct Request {
    call: Option<String>,
    save: Option<String>,
    to: Option<PathBuf>,
    open: Option<String>,
    from: Option<PathBuf>,
    #[serde(default)]
    args: Value,
}

fn answer_requests(data: &Path) -> anyhow::Result<()> {
    let mut app = App::open(data);
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let answer = match &mut app {
            Ok(app) => answered(app, &line?),
            Err(error) => {
                let text = cabildo_text::Text::new(Language::REFERENCE);
                json!({ "failure": Failure::of(error, &text) })
            }
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    if let Ok(app) = app {
        app.close().map_err(told)?;
    }
    Ok(())
}

fn answered(app: &mut App, line: &str) -> Value {
    let request: Request = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return broken(&error.to_string()),
    };
    let answer = match request {
        Request { call: Some(name), args, .. } => app.call(&name, args),
        Request { save: Some(name), to: Some(to), args, .. } => {
            app.save(&name, args, &to).map(|name| json!({ "name": name }))
        }
        Request { open: Some(name), from: Some(from), .. } => app.take(&name, &from),
        Request { .. } => return broken("nothing to call, save or open"),
    };
    match answer {
        Ok(ok) => json!({ "ok": ok }),
        Err(failure) => json!({ "failure": failure }),
    }
}

/// A line that is no request: a bug of whoever wrote it.
fn broken(why: &str) -> Value {
    json!({ "failure": { "code": "bug", "message": why, "language": Language::REFERENCE } })
}

fn check_instrument(folder: &Path) -> anyhow::Result<ExitCode> {
    let files = read_folder(folder)?;
    let known = read_taxonomies(&library::taxonomy_files()).map_err(anyhow::Error::msg)?.known;
    match read_instrument(&files, &known) {
        Ok(read) => {
            let it = &read.instrument;
            let languages: Vec<&str> = read.words.keys().map(String::as_str).collect();
            eprintln!(
                "{} version {}: {} items, {} recommendations, {}. No problems.",
                it.id,
                it.version,
                it.items.len(),
                it.recommendations.len(),
                languages.join(" ")
            );
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in &problems {
                eprintln!("{:?}", explained(problem, &files));
            }
            eprintln!("{} problems; nothing was installed.", problems.len());
            Ok(ExitCode::FAILURE)
        }
    }
}

fn read_folder(folder: &Path) -> anyhow::Result<InstrumentFiles> {
    let read = |path: &Path| std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()));
    let mut words = BTreeMap::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            words.insert(language, read(&path)?);
        }
    }
    Ok(InstrumentFiles { structure: read(&folder.join("instrument.toml"))?, words })
}

/// A problem with its file, line, an arrow where the place is known, and a hint.
fn explained(problem: &Problem, files: &InstrumentFiles) -> Report {
    let mut diagnostic =
        MietteDiagnostic::new(format!("{}:{}: {:?}", problem.place.file, problem.place.line, problem.fault));
    if let Some(span) = &problem.place.span {
        diagnostic = diagnostic.with_label(LabeledSpan::at(span.clone(), "here"));
    }
    let language = problem.place.file.trim_end_matches(".ftl");
    let source = files.words.get(language).unwrap_or(&files.structure).clone();
    Report::from(diagnostic).with_source_code(NamedSource::new(&*problem.place.file, source))
}
