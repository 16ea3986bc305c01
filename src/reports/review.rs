//! The monthly review as the content of its sheet.

use cabildo_domain::CouncilId;
use cabildo_report::{
    document::Document,
    reports::review::{ReviewContent, ReviewGroup, ReviewRow, lay_out},
};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::ReportRequest;
use crate::{
    app::Desk,
    error::Result,
    follow_up::{FollowedAction, review_of, state_words},
};

/// The review of one month of a council's plan.
///
/// # Errors
/// There is no such council, or the month is none.
pub(super) fn document(
    desk: &Desk,
    db: &Reader<'_>,
    council: CouncilId,
    month: &str,
    request: &ReportRequest,
) -> Result<Document> {
    let council = super::council(db, council)?;
    let review = review_of(desk, db, council.id, month)?;
    let committee = db.stakeholders_of(council.id)?.into_iter().filter(|it| it.committee).map(|it| it.name);
    let content = ReviewContent {
        origin: super::origin(desk, &council, request),
        month: review.month.name.clone(),
        seen_from: review.seen_from,
        summary: review.summary.clone(),
        groups: review
            .parts
            .iter()
            .map(|part| ReviewGroup {
                name: part.name.clone(),
                rows: part.actions.iter().map(|it| row(it, &desk.text)).collect(),
            })
            .collect(),
        decide: review.decide.clone(),
        committee: committee.collect(),
    };
    Ok(lay_out(&content, &desk.text))
}

fn row(action: &FollowedAction, text: &Text) -> ReviewRow {
    let last = action.last.as_ref();
    let said = last.map(|it| it.note.clone()).unwrap_or_default();
    let shown_by = last.map(|it| it.shown_by.clone()).unwrap_or_default();
    let shown = (!shown_by.is_empty()).then(|| text.followup_shown(shown_by));
    ReviewRow {
        title: action.title.clone(),
        role: action.role_name.clone(),
        dates: (action.start, action.last_day),
        state: state_words(text, action.state),
        says: action.says.clone(),
        said: [said].into_iter().filter(|it| !it.is_empty()).chain(shown).collect(),
    }
}
