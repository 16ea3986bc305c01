//! The same report for many councils.

use cabildo_domain::CouncilId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ReportAbout,
    offered::{OfferReports, offered, rounds},
};
use crate::{App, error::Result};

/// Which kind of report is to be made for every council.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct BatchOf {
    /// As in [`super::offered::OfferedReport::kind`].
    pub kind: String,
}

/// What a batch would make.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BatchView {
    /// The councils that can have this report, by name.
    pub councils: Vec<BatchCouncil>,
    /// The names of those that cannot have it yet.
    pub without: Vec<String>,
}

/// One council of a batch.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BatchCouncil {
    /// Which one.
    pub council: CouncilId,
    /// Its name.
    pub name: String,
    /// The reports to be made for it: one of each assessment where the report is about one.
    pub reports: Vec<ReportAbout>,
}

/// Which councils can have a kind of report, and what is to be asked for.
///
/// # Errors
/// The data cannot be read.
pub fn report_batch(app: &mut App, of: BatchOf) -> Result<BatchView> {
    let db = app.store.read();
    let mut view = BatchView { councils: Vec::new(), without: Vec::new() };
    for council in db.list_councils()? {
        let mut reports = Vec::new();
        let newest = rounds(&db, council.id)?.into_iter().filter(|it| it.newest).map(|it| Some(it.id));
        // A council without a round may still have what is about its plan.
        let asked: Vec<_> = newest.chain([None]).collect();
        for round in asked {
            let offer = OfferReports { council: council.id, round };
            let all = offered(&app.desk, &db, &offer)?.groups.into_iter().flat_map(|group| group.reports);
            reports.extend(all.filter(|it| it.kind == of.kind).map(|it| it.about));
        }
        let mut once = Vec::new();
        for about in reports {
            if !once.contains(&about) {
                once.push(about);
            }
        }
        if once.is_empty() {
            view.without.push(council.name);
        } else {
            view.councils.push(BatchCouncil { council: council.id, name: council.name, reports: once });
        }
    }
    Ok(view)
}
