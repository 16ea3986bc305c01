//! A report that came back: what its data says, in words and tables.
//!
//! The file may come from anywhere. Nothing of it is kept; it is only shown.

use cabildo_domain::Level;
use cabildo_report::attached::{Unreadable, attached};
use cabildo_text::Text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    commands::{NamedFile, Nothing},
    error::Result,
    follow_up::state_words,
    reports::for_programs::{
        AboutData, ActionData, AssessmentData, ItemData, OutcomeData, PlanData, ReportData, SCHEMA,
    },
};

/// Why a file gives no data of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoData {
    /// It is no PDF, or a damaged one.
    #[error("no PDF that can be read")]
    NoPdf,
    /// It is a PDF with nothing of ours in it.
    #[error("no data of a report in it")]
    NoneInside,
    /// The data was changed after the report was made, or is far too large.
    #[error("the data was changed")]
    Changed,
    /// A newer Cabildo made it.
    #[error("data of form {0}")]
    Newer(u32),
}

impl NoData {
    /// What the person reads.
    pub(crate) fn explain(self, text: &Text) -> String {
        match self {
            Self::NoPdf => text.errors_report_no_pdf(),
            Self::NoneInside => text.errors_report_none_inside(),
            Self::Changed => text.errors_report_changed(),
            Self::Newer(_) => text.errors_report_newer(),
        }
    }
}

/// What the data inside a report says.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReportDataView {
    /// What kind of report it is, of whom.
    pub title: String,
    /// What is known of it, in sentences: whose it is, when it was made, how much is in it.
    pub says: Vec<String>,
    /// Its content.
    pub tables: Vec<ReportTable>,
}

/// A table of what a report says.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReportTable {
    /// What it shows.
    pub title: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, a text for each column.
    pub rows: Vec<Vec<String>>,
}

/// What the data inside a report says; keeps nothing.
///
/// # Errors
/// It is no report of ours, or its data was changed.
pub fn report_data(app: &mut App, _: Nothing, file: &NamedFile) -> Result<ReportDataView> {
    let text = &app.desk.text;
    let data = read(&file.bytes)?;
    let made = |kind: String| text.reportdata_made(text.long_date(data.made.date()), kind);
    let (kind, mut says, tables) = match &data.about {
        AboutData::Assessment(it) => (text.reportdata_assessment(), assessment(it, text), assessment_tables(it, text)),
        AboutData::Plan(it) => (text.reportdata_plan(), plan(it, text), plan_tables(it, text)),
    };
    says.insert(0, made(kind.clone()));
    Ok(ReportDataView { title: text.reportdata_title(&data.council.name, kind), says, tables })
}

/// The data inside a report as it stands there: JSON.
///
/// # Errors
/// It is no report of ours, or its data was changed.
pub fn json(pdf: &[u8]) -> Result<Vec<u8>> {
    match attached(pdf) {
        Ok(Some(found)) => Ok(found.json),
        Ok(None) => Err(NoData::NoneInside.into()),
        Err(Unreadable::NoPdf) => Err(NoData::NoPdf.into()),
        Err(Unreadable::TooLarge | Unreadable::Changed) => Err(NoData::Changed.into()),
    }
}

/// The data inside a report.
///
/// # Errors
/// It is no report of ours, a newer program made it, or its data was changed.
pub fn read(pdf: &[u8]) -> Result<ReportData> {
    /// What is looked at before anything else.
    #[derive(Deserialize)]
    struct Head {
        schema: u32,
    }
    let json = json(pdf)?;
    let head: Head = serde_json::from_slice(&json).map_err(|_| NoData::NoneInside)?;
    if head.schema > SCHEMA {
        return Err(NoData::Newer(head.schema).into());
    }
    Ok(serde_json::from_slice(&json).map_err(|_| NoData::Changed)?)
}

fn assessment(it: &AssessmentData, text: &Text) -> Vec<String> {
    let items = || it.dimensions.iter().flat_map(|it| &it.items);
    let settled = items().filter(|it| it.outcome != OutcomeData::Open).count();
    vec![
        text.reportdata_round(&it.title, &it.round.name),
        text.reportdata_instrument(&it.instrument.title, it.instrument.version),
        text.reportdata_counts(items().count(), it.people, settled),
    ]
}

fn plan(it: &PlanData, text: &Text) -> Vec<String> {
    let amount = text.roadmap_amount(text.number(it.planned), &it.currency);
    vec![
        text.reportdata_span(text.long_date(it.end), text.long_date(it.start)),
        text.reportdata_actions(it.actions.len(), amount),
    ]
}

fn level(level: Option<Level>) -> String {
    level.map_or_else(|| "–".to_owned(), |level| level.to_string())
}

fn assessment_tables(it: &AssessmentData, text: &Text) -> Vec<ReportTable> {
    let heads =
        || vec![text.reportdata_item(), text.reportdata_level(), text.reportdata_target(), text.reportdata_reason()];
    let row = |item: &ItemData| {
        let stands = item.level.map_or_else(|| outcome(item.outcome, text), |level| level.to_string());
        vec![item.name.clone(), stands, level(item.target.map(|it| it.level)), item.reason.clone()]
    };
    it.dimensions
        .iter()
        .map(|it| ReportTable {
            title: text.reportdata_dimension(level(it.level), &it.name),
            heads: heads(),
            rows: it.items.iter().map(row).collect(),
        })
        .collect()
}

fn outcome(outcome: OutcomeData, text: &Text) -> String {
    match outcome {
        OutcomeData::Open => text.results_not_settled(),
        OutcomeData::NotApplicable => text.results_not_applicable(),
        OutcomeData::NotOurs => text.consensus_not_ours(),
        OutcomeData::Agreed | OutcomeData::NoConsensus | OutcomeData::NoInformation => {
            text.results_without_information()
        }
    }
}

fn plan_tables(it: &PlanData, text: &Text) -> Vec<ReportTable> {
    let amount = |it: u64, currency: &str| text.roadmap_amount(text.number(it), currency);
    let row = |action: &ActionData| {
        vec![
            action.title.clone(),
            action.role.name.clone(),
            text.roadmap_date_range(text.long_date(action.end), text.long_date(action.start)),
            action.amount.map_or_else(String::new, |sum| amount(sum, &it.currency)),
            state_words(text, action.state),
        ]
    };
    let heads = vec![
        text.reportdata_action(),
        text.reportdata_role(),
        text.reportdata_dates(),
        text.reportdata_amount(),
        text.reportdata_state(),
    ];
    vec![ReportTable { title: text.reportdata_plan(), heads, rows: it.actions.iter().map(row).collect() }]
}
