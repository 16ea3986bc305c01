//! A round as the content of its poster.

use cabildo_domain::RoundId;
use cabildo_report::{
    document::Document,
    reports::poster::{PosterContent, lay_out},
};
use cabildo_store::Reader;

use super::ReportRequest;
use crate::{app::Desk, error::Result, pictures};

/// The poster of a round.
///
/// # Errors
/// There is no such round, or it is sealed.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, round: RoundId, request: &ReportRequest) -> Result<Document> {
    let findings = super::revealed(desk, db, round, request)?;
    let council = super::council(db, findings.hand.assessment.council)?;
    let text = &desk.text;
    let dimensions = findings.dimensions();
    let says = text.results_bars_says(pictures::profile_says(text, &dimensions), &findings.hand.assessment.name);
    let (strengths, gaps) = super::best_and_worst(&findings);
    let content = PosterContent {
        origin: super::origin(desk, &council, request),
        title: findings.hand.assessment.name.clone(),
        round: findings.hand.round.name.clone(),
        logos: super::logos_of(db, council.id, request)?,
        people: super::people_of(&findings),
        profile: pictures::profile_of(text, &findings.hand, &dimensions, says),
        levels: findings.hand.level_names(desk, db)?.into_iter().map(|it| (it.level.0, it.name)).collect(),
        compared: findings.before.is_some(),
        strengths,
        gaps,
    };
    Ok(lay_out(&content, text))
}
