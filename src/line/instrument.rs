//! Instruments at the command line: checking, writing one's own, taking them in and out.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use cabildo_domain::InstrumentId;
use cabildo_exchange::{
    Problem, ReadInstrument, check, readability, template, workbook::Shared, write_workbook, xlsform::write_xlsform,
};
use cabildo_text::{Language, Text};
use clap::{Subcommand, ValueEnum};
use miette::{LabeledSpan, MietteDiagnostic, NamedSource, Report};

use super::{open, parsed_language, told};
use crate::{
    Nothing,
    files::{read_whole, write_whole},
    imports::import_instrument,
    library_exchange::{self, AuthorFiles, codes, names_of_codes, read_path, write_folder},
    problem_words::{ProblemView, said},
};

/// What can be done with instruments.
#[derive(Subcommand)]
pub(crate) enum Instrument {
    /// Write a workbook to write an instrument of one's own in, with instructions and an example.
    Template {
        /// The workbook to write.
        #[arg(long)]
        out: PathBuf,
        /// The author's language: es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
    },
    /// Install the instrument in a workbook, an XLSForm or a library file; lists every problem.
    Import {
        /// The file.
        file: PathBuf,
        /// The data file.
        #[arg(long)]
        data: PathBuf,
    },
    /// Write an installed instrument as a workbook, or as a folder of text files.
    Export {
        /// Its id: digital-capability.
        id: String,
        /// Its version; without one, the newest.
        #[arg(long)]
        version: Option<u32>,
        /// The data file.
        #[arg(long)]
        data: PathBuf,
        /// A file that ends in .xlsx, or a folder.
        #[arg(long)]
        out: PathBuf,
        /// What kind of workbook.
        #[arg(long = "as", value_enum, default_value = "own")]
        kind: Kind,
        /// The language of the heads and instructions: es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
    },
}

/// Kinds of workbooks.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// Cabildo's own, for people.
    Own,
    /// For survey programs.
    Xlsform,
}

/// Does what was asked; whether all went well.
pub(crate) fn run(what: Instrument) -> anyhow::Result<bool> {
    match what {
        Instrument::Template { out, language } => {
            let language = parsed_language(&language)?;
            let (known, names) = codes(language).map_err(told)?;
            let bytes = template(Shared { known: &known, names: &names }, language)?;
            write_whole(&out, &bytes).map_err(told)?;
            Ok(true)
        }
        Instrument::Import { file, data } => import(&file, &data),
        Instrument::Export { id, version, data, out, kind, language } => {
            let app = open(&data)?;
            let read = library_exchange::installed(&app, &InstrumentId::from(id.as_str()), version).map_err(told)?;
            export(&read, kind, &out, parsed_language(&language)?)?;
            Ok(true)
        }
    }
}

fn import(file: &Path, data: &Path) -> anyhow::Result<bool> {
    let file = read_whole(file).map_err(told)?;
    let text = Text::new(Language::REFERENCE);
    let mut app = open(data)?;
    let done = import_instrument(&mut app, Nothing {}, &file).map_err(told)?;
    for view in done.problems.iter().chain(&done.left_out) {
        eprintln!("{:?}", Report::from(diagnostic(view)));
    }
    if done.installed.is_some() {
        print(&if done.before {
            text.problems_installed_before(done.file)
        } else {
            text.problems_installed(done.file)
        });
    } else {
        eprintln!("{}", text.problems_found(done.problems.len()));
    }
    app.close().map_err(told)?;
    Ok(done.installed.is_some())
}

fn export(read: &ReadInstrument, kind: Kind, out: &Path, language: Language) -> anyhow::Result<()> {
    let is_file = out.extension().is_some_and(|ending| ending == "xlsx");
    let bytes = match kind {
        Kind::Own if !is_file => return write_folder(read, out).map_err(told),
        Kind::Own => {
            let (known, names) = codes(language).map_err(told)?;
            write_workbook(read, Shared { known: &known, names: &names }, language)?
        }
        Kind::Xlsform => write_xlsform(read, &names_of_codes().map_err(told)?)?,
    };
    write_whole(out, &bytes).map_err(told)
}

/// Checks a folder or a file and prints every problem, or how easily its Spanish is read.
pub(crate) fn check_instrument(path: &Path, language: Language) -> anyhow::Result<bool> {
    let text = Text::new(language);
    let (known, _) = codes(language).map_err(told)?;
    let AuthorFiles { draft, texts } = read_path(path).map_err(told)?;
    match draft.and_then(|draft| check(draft, &known)) {
        Ok(read) => {
            for problem in &read.left_out {
                eprintln!("{:?}", Report::from(diagnostic(&said(problem, &text))));
            }
            report(&read, &text);
            Ok(true)
        }
        Err(problems) => {
            for problem in &problems {
                let source = texts.get(&*problem.place.file);
                eprintln!("{:?}", pointed(problem, source, &text));
            }
            eprintln!("{}", text.problems_found(problems.len()));
            Ok(false)
        }
    }
}

/// What an instrument without problems is, and how easily its Spanish is read.
fn report(read: &ReadInstrument, text: &Text) {
    let it = &read.instrument;
    let languages: Vec<&str> = read.words.keys().map(String::as_str).collect();
    let (id, version) = (it.id.as_str(), it.version);
    print(&text.problems_none(it.recommendations.len(), id, it.items.len(), languages.join(" "), version));
    let Some(figures) = readability::items(read) else { return };
    let Some(median) = readability::median(&figures) else { return };
    print(&text.problems_readability(readability::NORMAL as u32));
    for (item, figure) in &figures {
        print(&format!("  {:<12} {figure:>6.1}", item.as_str()));
    }
    let hard: Vec<&str> =
        figures.iter().filter(|(_, figure)| *figure < readability::NORMAL).map(|(item, _)| item.as_str()).collect();
    let normal = readability::NORMAL as u32;
    print(&text.problems_median(hard.len(), figures.len(), format!("{median:.1}"), normal));
    if !hard.is_empty() {
        print(&format!("  {}", hard.join(" ")));
    }
}

fn print(line: &str) {
    // Whoever reads may have heard enough: `… | head`.
    _ = writeln!(std::io::stdout(), "{line}");
}

/// A problem with what to write instead.
fn diagnostic(view: &ProblemView) -> MietteDiagnostic {
    MietteDiagnostic::new(format!("{}: {}", view.place, view.wrong)).with_help(view.instead.clone())
}

/// The same with the line and an arrow, where the file is one of text and the place is known.
fn pointed(problem: &Problem, source: Option<&String>, text: &Text) -> Report {
    let diagnostic = diagnostic(&said(problem, text));
    match (&problem.place.span, source) {
        (Some(span), Some(source)) => {
            let label = LabeledSpan::new_with_span(Some(text.problems_here()), span.clone());
            let source = NamedSource::new(&*problem.place.file, source.clone());
            Report::from(diagnostic.with_label(label)).with_source_code(source)
        }
        (Some(_) | None, Some(_) | None) => Report::from(diagnostic),
    }
}
