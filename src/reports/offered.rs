//! Which reports a council can make now: nothing is offered that would be refused.

use cabildo_domain::{CouncilId, RoundId};
use cabildo_store::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Include, ReportAbout};
use crate::{App, app::Desk, assessments::RoundInHand, error::Result};

mod kinds;

pub(super) use kinds::plain;

/// The reports of which council, and about which round.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfferReports {
    /// Whose.
    pub council: CouncilId,
    /// Absent: the newest round of the assessment that changed last.
    pub round: Option<RoundId>,
}

/// What a council can print now.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfferedView {
    /// The rounds there are reports about, the newest of each assessment first.
    pub rounds: Vec<OfferedRound>,
    /// The round the reports below are about; absent where there is none.
    pub round: Option<RoundId>,
    /// The reports, by what they are about. No group is empty.
    pub groups: Vec<OfferedGroup>,
    /// What goes in unless somebody says otherwise.
    pub include: Include,
}

/// A round there are reports about.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OfferedRound {
    /// Which one.
    pub id: RoundId,
    /// Its assessment and its name.
    pub title: String,
    /// Whether it is the newest of its assessment.
    pub newest: bool,
}

/// Reports that are about the same.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OfferedGroup {
    /// What they are about.
    pub name: String,
    /// The reports.
    pub reports: Vec<OfferedReport>,
}

/// A report that can be made.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfferedReport {
    /// The same in all councils: which kind of report.
    pub kind: String,
    /// What to ask for.
    pub about: ReportAbout,
    /// What it is called.
    pub name: String,
    /// What it is good for, in a few words.
    pub says: String,
    /// What may go into it or be left out.
    pub choices: Vec<Includable>,
    /// What it asks for before it is made; `about` has an answer to each already.
    pub asks: Vec<Ask>,
    /// Whether it can be changed in a word processor, and its tables in a spreadsheet.
    pub editable: bool,
}

/// Something that may go into a report or be left out: a field of [`super::Include`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Includable {
    /// What the round before had agreed.
    Comparison,
    /// Why the group agreed.
    Reasons,
    /// How many people took part, by area.
    Participants,
    /// Every question with all its levels.
    Annex,
    /// The council's logos.
    Logos,
}

/// Something a report asks for before it is made: a field of its [`ReportAbout`].
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Ask {
    /// Which field.
    pub field: AskField,
    /// What is asked.
    pub label: String,
    /// What can be answered.
    pub takes: AskTakes,
}

/// A field of [`ReportAbout`] that a person chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum AskField {
    /// The one dimension a table answers.
    Dimension,
    /// How many sheets without a code.
    Blank,
    /// How many people sit at a table.
    Seats,
    /// The month it is about, or ends with.
    Month,
    /// How many words a text may have.
    Words,
}

/// What can be answered to an [`Ask`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum AskTakes {
    /// One of these.
    OneOf {
        /// The answers, in their order.
        answers: Vec<AskAnswer>,
    },
    /// A whole number, or nothing.
    Number {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
        /// What nothing means.
        nothing: String,
    },
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AskAnswer {
    /// What is put into the field; absent: nothing.
    pub value: Option<String>,
    /// What it is called.
    pub name: String,
}

/// What a council can print now.
///
/// # Errors
/// There is no such council or round.
pub fn offered_reports(app: &mut App, of: OfferReports) -> Result<OfferedView> {
    offered(&app.desk, &app.store.read(), &of)
}

pub(super) fn offered(desk: &Desk, db: &Reader<'_>, of: &OfferReports) -> Result<OfferedView> {
    let rounds = rounds(db, of.council)?;
    let round = of.round.or(rounds.first().map(|it| it.id));
    let text = &desk.text;
    let mut groups = Vec::new();
    if let Some(id) = round {
        let hand = RoundInHand::take(desk, db, id)?;
        groups.push((text.reports_group_results(), kinds::results(db, &hand, text)?));
        groups.push((text.reports_group_paper(), kinds::forms(&hand, text)));
    }
    groups.push((text.reports_group_plan(), kinds::plan(desk, of.council)));
    groups.push((text.reports_group_networks(), kinds::networks(db, of.council, text)?));
    groups.push((text.reports_group_workshop(), super::workshop::offered(desk, db, of.council)?));
    let group = |(name, reports): (String, Vec<OfferedReport>)| OfferedGroup { name, reports };
    let groups = groups.into_iter().filter(|(_, reports)| !reports.is_empty()).map(group).collect();
    Ok(OfferedView { rounds, round, groups, include: Include::default() })
}

/// The rounds of a council: the newest of each assessment, then those before.
pub(super) fn rounds(db: &Reader<'_>, council: CouncilId) -> Result<Vec<OfferedRound>> {
    let mut assessments = db.assessments_of(council)?;
    let mut changed = Vec::with_capacity(assessments.len());
    for assessment in assessments.drain(..) {
        changed.push((db.changed_at(assessment.id)?, assessment));
    }
    changed.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.name.cmp(&b.1.name)));
    let (mut newest, mut before) = (Vec::new(), Vec::new());
    for (_, assessment) in changed {
        for (place, round) in db.rounds_of(assessment.id)?.into_iter().rev().enumerate() {
            let offered = OfferedRound {
                id: round.id,
                title: format!("{}, {}", assessment.name, round.name),
                newest: place == 0,
            };
            if place == 0 { newest.push(offered) } else { before.push(offered) }
        }
    }
    newest.append(&mut before);
    Ok(newest)
}
