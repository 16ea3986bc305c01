//! The data inside a report, for programs: what its pages say, and nothing else.
//!
//! Nothing here tells what one person answered. The form is explained in
//! `docs/report-data.md`; whoever changes it says so in [`SCHEMA`].

use cabildo_domain::{
    ActionField, ActionKey, ActionState, DimensionId, InstrumentId, ItemId, Level, Part, RoleId,
    recommendation::CostBand, roadmap::Phase,
};
use cabildo_report::document::{Attachment, Document};
use cabildo_text::{Language, Text};
use chrono::{NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

pub(super) mod assessment;
pub(super) mod plan;

/// The name of the data in the file.
pub const FILE_NAME: &str = "cabildo-datos.json";
/// The form this program writes; it reads this one and those before it.
pub const SCHEMA: u32 = 1;

/// The data inside a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportData {
    /// The form of what follows, counted from 1.
    pub schema: u32,
    /// When the report was made, by the clock of the place.
    pub made: NaiveDateTime,
    /// The language of all names and texts.
    pub language: Language,
    /// Whose report it is.
    pub council: CouncilData,
    /// What it is about.
    pub about: AboutData,
}

/// Whose report it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CouncilData {
    /// As its people call it.
    pub name: String,
    /// Two letters, ISO 3166; may be empty.
    pub country: String,
    /// Department, province or state; may be empty.
    pub region: String,
}

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AboutData {
    /// What a council can do.
    Assessment(AssessmentData),
    /// What it will do.
    Plan(PlanData),
}

/// What a council can do, as its group agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentData {
    /// What people call the assessment.
    pub title: String,
    /// What was asked.
    pub instrument: InstrumentData,
    /// Which time it was answered.
    pub round: RoundData,
    /// The round it is compared with.
    pub before: Option<RoundData>,
    /// How many people answered.
    pub people: usize,
    /// The steps of the scale, the lowest first.
    pub scale: Vec<StepData>,
    /// In the instrument's order.
    pub dimensions: Vec<DimensionData>,
}

/// A questionnaire in one of its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstrumentData {
    /// Its id, the same in every language.
    pub id: InstrumentId,
    /// Its version.
    pub version: u32,
    /// Its whole name.
    pub title: String,
}

/// One time an assessment is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundData {
    /// Counts from 1.
    pub number: u32,
    /// As its people call it.
    pub name: String,
}

/// One step of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepData {
    /// The step.
    pub level: Level,
    /// Its name.
    pub name: String,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DimensionData {
    /// Its id.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// The lower median of what was agreed.
    pub level: Option<Level>,
    /// The same in the round before; absent where the report compares nothing.
    pub before: Option<Level>,
    /// The lower median of the targets.
    pub target: Option<Level>,
    /// In the order they are asked.
    pub items: Vec<ItemData>,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemData {
    /// Its id, the same in every language.
    pub id: ItemId,
    /// Its name.
    pub name: String,
    /// What was settled.
    pub outcome: OutcomeData,
    /// The level that stands.
    pub level: Option<Level>,
    /// Why this level and not the next; empty where the report leaves reasons out.
    pub reason: String,
    /// What those say who see it otherwise, without names; empty where the report leaves reasons out.
    pub dissent: String,
    /// Where the council wants to be.
    pub target: Option<TargetData>,
}

/// What a group settled for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeData {
    /// Nothing yet.
    Open,
    /// One level for all.
    Agreed,
    /// Split; the lower level stands.
    NoConsensus,
    /// Nobody knows well enough.
    NoInformation,
    /// It does not apply here.
    NotApplicable,
    /// It is no municipal competence.
    NotOurs,
}

/// Where a council wants to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetData {
    /// The level aimed at.
    pub level: Level,
    /// How much it matters here, 1 to 5.
    pub importance: u8,
    /// How doable it is here, 1 to 5.
    pub feasibility: u8,
}

/// What a council will do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanData {
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub end: NaiveDate,
    /// Three letters; every amount is in it, in whole units.
    pub currency: String,
    /// What all actions cost.
    pub planned: u64,
    /// What money there is; absent if nobody has said.
    pub there: Option<u64>,
    /// The assessments it draws on.
    pub sources: Vec<SourceData>,
    /// The money by source and year.
    pub budgets: Vec<BudgetData>,
    /// By phase and start.
    pub actions: Vec<ActionData>,
    /// What is not in it, and why.
    pub left_out: Vec<LeftOutData>,
}

/// An assessment a plan draws on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceData {
    /// What people call it.
    pub title: String,
    /// The round whose gaps count.
    pub round: String,
}

/// The money of one source in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetData {
    /// Where it comes from; may be empty.
    pub source: String,
    /// The year.
    pub year: i32,
    /// What actions that start in it cost.
    pub planned: u64,
    /// What there is; absent if nobody has said.
    pub there: Option<u64>,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActionData {
    /// Its id in the plan.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// The part of the plan in which it is finished.
    pub phase: Phase,
    /// How it stands.
    pub state: ActionState,
    /// The item it improves; absent for an own action without item.
    pub item: Option<ItemId>,
    /// Where that item stands.
    pub level: Option<Level>,
    /// The level it helps to reach.
    pub reaches: Option<Level>,
    /// Everything it serves, its own item first.
    pub serves: Vec<ServesData>,
    /// The role that carries it.
    pub role: RoleData,
    /// Who else has a part in it.
    pub parts: Vec<PartData>,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub end: NaiveDate,
    /// Working weeks.
    pub weeks: u8,
    /// Hours a week.
    pub hours: u16,
    /// What it costs, roughly.
    pub cost: CostBand,
    /// What it costs; absent if nobody has said.
    pub amount: Option<u64>,
    /// Where the money comes from; may be empty.
    pub source: String,
    /// The day by which it must have ended.
    pub due: Option<NaiveDate>,
    /// The day on which the council looks at it again.
    pub review: Option<NaiveDate>,
    /// The SDG targets it serves.
    pub sdg: Vec<String>,
    /// The principles it serves, by name.
    pub principles: Vec<String>,
    /// The texts of its sheet that are not empty.
    pub fields: Vec<FieldData>,
    /// What must be finished before.
    pub needs: Vec<ActionKey>,
    /// Why it is in the plan, in sentences.
    pub why: Vec<String>,
    /// The council's notes; may be empty.
    pub note: String,
}

/// An item an action serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServesData {
    /// In which questionnaire.
    pub instrument: InstrumentId,
    /// Which item.
    pub item: ItemId,
    /// The level it helps to reach.
    pub reaches: Level,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleData {
    /// Its id, the same in every language.
    pub id: RoleId,
    /// Its name.
    pub name: String,
}

/// A role and its part in an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartData {
    /// Which role.
    pub role: RoleData,
    /// Its part.
    pub part: Part,
}

/// One text of an action's sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldData {
    /// Which.
    pub field: ActionField,
    /// What stands there.
    pub text: String,
}

/// An action that is not in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutData {
    /// What would be done.
    pub title: String,
    /// Why it is out.
    pub why: String,
}

/// A moment without parts of a second.
fn whole_seconds(moment: NaiveDateTime) -> NaiveDateTime {
    moment.with_nanosecond(0).unwrap_or(moment)
}

/// Puts the data into a report.
///
/// # Errors
/// Never, unless there is a mistake of ours in the types above.
pub(super) fn put_into(document: &mut Document, data: &ReportData, text: &Text) -> Result<()> {
    let json = serde_json::to_vec_pretty(data).map_err(|error| Error::Bug(error.to_string()))?;
    let says = text.reportdata_says();
    document.setup.attachment = Some(Attachment { name: FILE_NAME.to_owned(), says, json });
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn the_examples_of_the_page_are_what_is_written() {
        let page = include_str!("../../docs/report-data.md");
        let examples: Vec<&str> = page.split("```json\n").skip(1).filter_map(|it| it.split("```").next()).collect();
        assert_eq!(examples.len(), 2, "an assessment and a plan");
        for example in examples {
            let data: ReportData = serde_json::from_str(example).expect("the page shows what can be read");
            let example: Value = serde_json::from_str(example).unwrap();
            assert_eq!(serde_json::to_value(&data).unwrap(), example, "and leaves nothing out");
        }
    }

    #[test]
    fn what_a_later_program_adds_is_passed_over() {
        let json = r#"{ "schema": 1, "made": "2026-11-21T10:00:00", "language": "es", "weather": "rain",
            "council": { "name": "A", "country": "", "region": "" },
            "about": { "kind": "plan", "start": "2027-01-04", "end": "2028-12-29", "currency": "USD", "planned": 0,
                "there": null, "sources": [], "budgets": [], "actions": [], "leftOut": [], "more": [] } }"#;
        assert!(serde_json::from_str::<ReportData>(json).is_ok());
    }
}
