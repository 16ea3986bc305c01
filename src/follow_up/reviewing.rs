//! What a committee looks at once a month.

use cabildo_domain::{
    ActionField, ActionState, CouncilId,
    follow_up::{Month, MonthPart},
};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::{
    OfMonth, ReviewPart, ReviewView,
    followed::{Followed, Following, month_name},
    told,
};
use crate::{
    App,
    app::Desk,
    error::{Error, Result},
    roadmap::Draft,
};

/// Up to how many actions are named in a sentence; the table names them all.
const NAMED: usize = 3;

/// The review of one month.
///
/// # Errors
/// There is no such council, or the month is none.
pub fn review(app: &App, of: OfMonth) -> Result<ReviewView> {
    review_of(&app.desk, &app.store.read(), of.council, &of.month)
}

/// The same, for paper.
///
/// # Errors
/// As [`review`].
pub(crate) fn review_of(desk: &Desk, db: &Reader<'_>, council: CouncilId, month: &str) -> Result<ReviewView> {
    let month = Month::parse(month).ok_or_else(|| Error::NoSuchMonth(month.to_owned()))?;
    let draft = Draft::of(desk, db, council)?;
    let seen_from = month.seen_from(desk.clock.today());
    let following = Following::on(desk, db, &draft, seen_from)?;
    let of_part = |part: MonthPart| -> Vec<&Followed> {
        let mut actions: Vec<&Followed> =
            following.actions.iter().filter(|it| month.part(&it.place, seen_from) == Some(part)).collect();
        actions.sort_by_key(|it| (it.place.last_day, it.place.start));
        actions
    };
    let text = &desk.text;
    let parts: Vec<(MonthPart, Vec<&Followed>)> =
        MonthPart::ALL.into_iter().map(|part| (part, of_part(part))).filter(|(_, it)| !it.is_empty()).collect();
    let counts =
        parts.iter().map(|(part, actions)| text.followup_review_count(actions.len(), told::month_part(text, *part)));
    let counts: Vec<String> = counts.collect();
    Ok(ReviewView {
        council,
        month: month_name(text, month),
        seen_from,
        summary: if counts.is_empty() { text.followup_review_nothing() } else { counts.join(" · ") },
        decide: decide(&following, &parts, text),
        parts: parts
            .iter()
            .map(|(part, actions)| ReviewPart {
                part: *part,
                name: told::month_part(text, *part),
                actions: actions.iter().map(|it| following.row(it, text)).collect(),
            })
            .collect(),
    })
}

/// What has to be decided: about what is blocked, late or should begin, and what the sheets say has to be.
fn decide(following: &Following<'_>, parts: &[(MonthPart, Vec<&Followed>)], text: &Text) -> Vec<String> {
    let (mut blocked, mut overdue, mut late, mut written) = (vec![], vec![], vec![], vec![]);
    for (part, it) in parts.iter().flat_map(|(part, actions)| actions.iter().map(move |it| (*part, *it))) {
        match part {
            MonthPart::Done | MonthPart::Stopped => continue,
            MonthPart::Overdue | MonthPart::Blocked if it.place.stands.state == ActionState::Blocked => {
                blocked.push(it);
            }
            MonthPart::Overdue => overdue.push(it),
            MonthPart::ShouldBegin if it.place.late_to_begin(following.day).is_some() => late.push(it),
            MonthPart::Blocked | MonthPart::UnderWay | MonthPart::ShouldBegin => {}
        }
        let sheet = following.draft.sheets.get(&it.key);
        let decisions = sheet.map(|sheet| sheet.field(ActionField::Decisions).0).unwrap_or_default();
        if !decisions.trim().is_empty() {
            written.push(text.followup_decide_written(&it.title, decisions.trim()));
        }
    }
    let named = |actions: &[&Followed]| {
        let titles: Vec<String> = actions.iter().map(|it| text.followup_decide_named(&it.title)).collect();
        text.list(&titles)
    };
    let sentence =
        |actions: &[&Followed], few: fn(&Text, String) -> String, many: fn(&Text, usize) -> String| match actions.len()
        {
            0 => None,
            1..=NAMED => Some(few(text, named(actions))),
            count => Some(many(text, count)),
        };
    let blocked = sentence(&blocked, Text::followup_decide_blocked, Text::followup_decide_blocked_many);
    let overdue = sentence(&overdue, Text::followup_decide_overdue, Text::followup_decide_overdue_many);
    let late = sentence(&late, Text::followup_decide_late, Text::followup_decide_late_many);
    [blocked, overdue, late].into_iter().flatten().chain(written).collect()
}
