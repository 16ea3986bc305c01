//! Words of questionnaires that are not in the language of a report.
//!
//! A questionnaire that somebody imported may speak one language only. Its words stand in reports
//! of any language; screen readers are told which language they are in.

use std::collections::BTreeMap;

use cabildo_domain::{CouncilId, InstrumentId};
use cabildo_report::document::Document;
use cabildo_store::Reader;
use cabildo_text::Language;

use super::{DrawsOn, ReportAbout, ReportRequest};
use crate::{app::Desk, error::Result};

/// Shorter texts may be words of any language.
const SHORTEST: usize = 4;

/// Notes in a report which of its words are of another language.
///
/// # Errors
/// The disk refuses.
pub(super) fn note(document: &mut Document, desk: &Desk, db: &Reader<'_>, request: &ReportRequest) -> Result<()> {
    let language = request.language;
    let mut foreign: BTreeMap<String, Language> = BTreeMap::new();
    for (id, version) in instruments(db, &request.about)? {
        let spoken = desk.library.spoken(db, &id, version, language)?;
        if spoken == language {
            continue;
        }
        let words = desk.library.words(db, &id, version, language)?;
        let texts = words.texts().map(str::trim).filter(|text| text.chars().count() >= SHORTEST);
        foreign.extend(texts.map(|text| (text.to_owned(), spoken)));
    }
    document.setup.foreign = foreign;
    Ok(())
}

/// The questionnaires whose words a report shows.
fn instruments(db: &Reader<'_>, about: &ReportAbout) -> Result<Vec<(InstrumentId, u32)>> {
    match about.draws_on() {
        DrawsOn::Round(round) => {
            let round = db.one_round(round)?;
            Ok(vec![(db.one_assessment(round.assessment)?.instrument, round.version)])
        }
        DrawsOn::Council(council) => of_council(db, council),
        // What a council writes about its workshop is in its own language.
        DrawsOn::Workshop(_) | DrawsOn::Nothing => Ok(Vec::new()),
        DrawsOn::Instrument(id, version) => Ok(vec![(id.clone(), version)]),
    }
}

fn of_council(db: &Reader<'_>, council: CouncilId) -> Result<Vec<(InstrumentId, u32)>> {
    let mut found = Vec::new();
    for assessment in db.assessments_of(council)? {
        for round in db.rounds_of(assessment.id)? {
            found.push((assessment.instrument.clone(), round.version));
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}
