//! The command line; it needs no display. A program of its own where Cabildo is built, and a part of the window's program
//! in what is handed out, which would be twice as large with two of them.

use std::{
    ffi::OsString,
    io::{BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use cabildo_domain::CouncilId;
use cabildo_store::StoreError;
use cabildo_text::Language;
use chrono::{DateTime, FixedOffset};
use clap::{Parser, Subcommand, ValueEnum};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    App, Clock, Entrance, Error, Failure, Ids,
    councils::OfCouncil,
    examples,
    files::{read_whole, write_whole},
    report_data, roadmap,
};

mod answers;
mod instrument;
mod kit;
#[cfg(test)]
mod manual;
mod package;
mod passphrase;
mod report;
mod update;

use answers::Answers;
use instrument::Instrument;
use kit::Kit;
use package::{Export, Import, Verify};
use report::Report;
use update::Update;

/// Cabildo without a window.
#[derive(Parser)]
#[command(name = "cabildo", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer requests, one JSON object a line: {"call": name, "args": …},
    /// {"save": name, "args": …, "to": path}, {"open": name, "args": …, "from": path}, {"folder": path, "in": name,
    /// "args": …}, {"lay": paths} for packages to be looked into, or {"give": folder, "args": …} for one to be written.
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
    /// Write a report: as PDF, or by the ending of --out for word processors (docx) or its tables for spreadsheets (xlsx).
    Report(Report),
    /// Print the data inside a report as JSON.
    ReportData {
        /// The report.
        file: PathBuf,
    },
    /// Write a council's plan for other programs.
    Plan {
        /// The data file.
        #[arg(long)]
        data: PathBuf,
        /// Whose plan.
        #[arg(long)]
        council: CouncilId,
        /// For which programs: calendars, spreadsheets, Microsoft Project, anything else.
        #[arg(long)]
        format: Format,
        /// es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
        /// The file to write.
        #[arg(long)]
        out: PathBuf,
    },
    /// Write the answers of a round or one person's sheet as a spreadsheet, or read one back: lists what it would
    /// change, and takes it with --apply.
    Answers(Answers),
    /// Check an instrument; lists every problem, or says how easily its Spanish is read.
    CheckInstrument {
        /// A folder with instrument.toml, a workbook, an XLSForm or a library file.
        path: PathBuf,
        /// The language of the answer: es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
    },
    /// Take packages in, one after the other, and say what each brought; of a folder, all answer sheets in it.
    Import(Import),
    /// Write a package that another computer takes in.
    Export(Export),
    /// Say what is in packages and whether they are whole; take nothing in.
    Verify(Verify),
    /// Write the material of a workshop onto a stick: installers, questionnaires, papers and a signed list of them; or
    /// check one.
    Kit(Kit),
    /// Check, take or make an update of the program.
    #[command(subcommand)]
    Update(Update),
    /// Write an instrument of one's own, take instruments in and out.
    #[command(subcommand)]
    Instrument(Instrument),
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Ics,
    Xlsx,
    Xml,
    Csv,
}

/// Does what the words of a command line say, the first of which is the program, and says what went wrong.
pub fn obey(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    match run(Line::parse_from(words)) {
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
        Command::Report(report) => report.write()?,
        Command::ReportData { file } => {
            let json = report_data::json(&read_whole(&file).map_err(told)?.bytes).map_err(told)?;
            let mut out = std::io::stdout().lock();
            out.write_all(json.trim_ascii_end())?;
            writeln!(out)?;
        }
        Command::Plan { data, council, format, language, out } => {
            let mut app = open(&data)?;
            app.speak(parsed_language(&language)?);
            let of = OfCouncil { council };
            let file = match format {
                Format::Ics => roadmap::plan_calendar(&mut app, of),
                Format::Xlsx => roadmap::plan_workbook(&mut app, of),
                Format::Xml => roadmap::plan_project(&mut app, of),
                Format::Csv => roadmap::plan_csv(&mut app, of),
            };
            write_whole(&out, &file.map_err(told)?.bytes).map_err(told)?;
        }
        Command::Answers(answers) => return Ok(code(answers.run()?)),
        Command::CheckInstrument { path, language } => {
            return Ok(code(instrument::check_instrument(&path, parsed_language(&language)?)?));
        }
        Command::Import(import) => return Ok(code(import.run()?)),
        Command::Export(export) => export.run()?,
        Command::Verify(verify) => return Ok(code(verify.run()?)),
        Command::Kit(kit) => return Ok(code(kit.run()?)),
        Command::Update(update) => return Ok(code(update.run()?)),
        Command::Instrument(what) => return Ok(code(instrument::run(what)?)),
    }
    Ok(ExitCode::SUCCESS)
}

fn code(all_went_well: bool) -> ExitCode {
    if all_went_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Opens the data file, or says in words why not.
fn open(data: &Path) -> anyhow::Result<App> {
    open_at(data, None)
}

/// The same with a clock that stands still, so that the same report gives the same bytes.
fn open_at(data: &Path, moment: Option<DateTime<FixedOffset>>) -> anyhow::Result<App> {
    let clock = || moment.map_or_else(Clock::of_this_computer, |moment| Clock::new(move || moment));
    match App::open_with(data, clock(), Ids::of_this_computer()) {
        Err(Error::Store(StoreError::Locked)) => {
            let said = passphrase::said()?;
            App::open_protected(data, said.as_ref(), clock(), Ids::of_this_computer()).map_err(told)
        }
        other => other.map_err(told),
    }
}

/// An error in the words a person reads, in the first language, and what a developer needs behind it.
fn told(error: Error) -> anyhow::Error {
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
    lay: Vec<PathBuf>,
    give: Option<PathBuf>,
    #[serde(rename = "in")]
    within: Option<String>,
    folder: Option<PathBuf>,
    #[serde(default)]
    args: Value,
}

fn answer_requests(data: &Path) -> anyhow::Result<()> {
    let mut entrance = Entrance::to(data.to_path_buf(), Language::REFERENCE.code());
    entrance.say(passphrase::in_the_environment());
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        writeln!(out, "{}", answered(&mut entrance, &line?))?;
        out.flush()?;
    }
    entrance.close().map_err(told)
}

fn answered(entrance: &mut Entrance, line: &str) -> Value {
    let request: Request = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return broken(&error.to_string()),
    };
    let answer = match request {
        Request { call: Some(name), args, .. } => entrance.call(&name, args),
        Request { save: Some(name), to: Some(to), args, .. } => {
            entrance.app().and_then(|app| app.save(&name, args, &to)).map(|name| json!({ "name": name }))
        }
        Request { open: Some(name), from: Some(from), args, .. } => {
            entrance.app().and_then(|app| app.take(&name, args, &from))
        }
        Request { within: Some(name), folder: Some(folder), args, .. } => {
            entrance.app().and_then(|app| app.in_folder(&name, args, &folder))
        }
        Request { give: Some(folder), args, .. } => given(entrance, args, &folder),
        Request { lay, .. } if !lay.is_empty() => entrance.app().map(|app| json!(app.lay_packages(lay))),
        Request { .. } => return broken("nothing to call, save, open, do in a folder, lay or give"),
    };
    match answer {
        Ok(ok) => json!({ "ok": ok }),
        Err(failure) => json!({ "failure": failure }),
    }
}

/// Writes a package into a folder, under the name it proposes.
fn given(entrance: &mut Entrance, args: Value, folder: &Path) -> Result<Value, Failure> {
    let app = entrance.app()?;
    let name = app.package_name(args.clone())?;
    app.give_package(args, &folder.join(name)).map(|given| json!(given))
}

/// A line that is no request: a bug of whoever wrote it.
fn broken(why: &str) -> Value {
    json!({ "failure": { "code": "bug", "message": why, "language": Language::REFERENCE } })
}
