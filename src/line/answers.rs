//! Answers as spreadsheets, out and back.

use std::path::PathBuf;

use anyhow::{Context, bail};
use cabildo_domain::{RespondentId, RoundId};
use clap::{Args, ValueEnum};

use super::{open, parsed_language, told};
use crate::{
    answers::{
        self, AnswerChangesView, AnswerSheet, AnswersTaken, RoundTable, RoundTables, TableFormat, TakeAgreements,
        TakeAnswers,
    },
    assessments::OfRound,
    files::{read_whole, write_whole},
    respondents::OfRespondent,
    sheets::{self, OpenSheet},
};

/// What is asked of a round's answers.
#[derive(Args)]
pub(crate) struct Answers {
    /// The data file.
    #[arg(long)]
    data: PathBuf,
    /// The round: what its group sees goes out, what was agreed comes back.
    #[arg(long, conflicts_with = "respondent", required_unless_present = "respondent")]
    round: Option<RoundId>,
    /// One person's sheet instead of a round.
    #[arg(long)]
    respondent: Option<RespondentId>,
    /// The key of that sheet, if it has one.
    #[arg(long, requires = "respondent")]
    key: Option<String>,
    /// The file to write: .xlsx, .ods or .csv.
    #[arg(long, conflicts_with = "from", required_unless_present = "from")]
    out: Option<PathBuf>,
    /// Which table of a round, in a .csv.
    #[arg(long, default_value = "answers")]
    table: Table,
    /// The file to read back; prints what it would change.
    #[arg(long)]
    from: Option<PathBuf>,
    /// Take every change of that file.
    #[arg(long, requires = "from")]
    apply: bool,
    /// Why something else is agreed than before.
    #[arg(long, default_value = "")]
    why: String,
    /// es, en, pt or fr.
    #[arg(long, default_value = "es")]
    language: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Table {
    Answers,
    Agreed,
    Evidence,
    Comments,
    Earlier,
}

impl From<Table> for RoundTable {
    fn from(table: Table) -> Self {
        match table {
            Table::Answers => Self::Answers,
            Table::Agreed => Self::Agreed,
            Table::Evidence => Self::Evidence,
            Table::Comments => Self::Comments,
            Table::Earlier => Self::Earlier,
        }
    }
}

impl Answers {
    /// Writes or reads; tells whether everything could be taken.
    pub(crate) fn run(self) -> anyhow::Result<bool> {
        let mut app = open(&self.data)?;
        app.speak(parsed_language(&self.language)?);
        let well = self.go(&mut app);
        app.close().map_err(told)?;
        well
    }

    fn go(&self, app: &mut crate::App) -> anyhow::Result<bool> {
        if let (Some(respondent), Some(key)) = (self.respondent, &self.key) {
            let opened = sheets::open_sheet(app, OpenSheet { respondent, key: Some(key.clone()) }).map_err(told)?;
            if !opened.open {
                bail!("the sheet is not open");
            }
        }
        if let Some(out) = &self.out {
            let ending = out.extension().and_then(|it| it.to_str()).unwrap_or_default().to_lowercase();
            let format =
                [TableFormat::Xlsx, TableFormat::Ods, TableFormat::Csv].into_iter().find(|it| it.ending() == ending);
            let format = format.with_context(|| format!("{} is no .xlsx, .ods or .csv", out.display()))?;
            let file = match (self.round, self.respondent) {
                (_, Some(respondent)) => answers::answer_sheet(app, AnswerSheet { respondent, format }),
                (Some(round), None) => {
                    answers::round_tables(app, RoundTables { round, format, table: self.table.into() })
                }
                (None, None) => bail!("name a round or a respondent"),
            };
            write_whole(out, &file.map_err(told)?.bytes).map_err(told)?;
            return Ok(true);
        }
        let from = self.from.as_ref().context("name a file")?;
        let file = read_whole(from).map_err(told)?;
        let view = match (self.round, self.respondent) {
            (_, Some(respondent)) => answers::import_answers(app, OfRespondent { respondent }, &file),
            (Some(round), None) => answers::import_agreements(app, OfRound { round }, &file),
            (None, None) => bail!("name a round or a respondent"),
        };
        let view = view.map_err(told)?;
        print_changes(&view);
        if !self.apply {
            return Ok(view.refused.is_empty());
        }
        let items = view.items.iter().map(|it| it.item.clone()).collect();
        let taken = match (self.round, self.respondent) {
            (_, Some(respondent)) => answers::take_answers(app, TakeAnswers { respondent, items }),
            (Some(round), None) => {
                answers::take_agreements(app, TakeAgreements { round, items, why: self.why.clone() })
            }
            (None, None) => bail!("name a round or a respondent"),
        };
        let taken = taken.map_err(told)?;
        print_taken(&taken);
        Ok(view.refused.is_empty() && taken.refused.is_empty())
    }
}

#[expect(clippy::print_stdout, reason = "printing is what a command line does")]
fn print_changes(view: &AnswerChangesView) {
    if let Some(sealed) = &view.sealed {
        println!("{}: {}", sealed.code, sealed.answers);
    }
    for item in &view.items {
        println!("{} {} ({})", item.item, item.name, item.row);
        for change in &item.changes {
            println!("  {}: {:?} -> {:?}", change.column, change.before, change.after);
        }
    }
    for it in &view.refused {
        println!("! {} {} {}: {}", it.row.unwrap_or_default(), it.item, it.column, it.why);
    }
}

#[expect(clippy::print_stdout, reason = "printing is what a command line does")]
fn print_taken(taken: &AnswersTaken) {
    for it in &taken.refused {
        println!("! {} {}: {}", it.item, it.column, it.why);
    }
    println!("= {}", taken.taken);
}
