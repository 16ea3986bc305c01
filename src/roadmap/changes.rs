//! What became different from one plan to the next.

use cabildo_domain::ActionKey;
use cabildo_text::Text;

use super::{draft::Draft, views::PlanChange};

/// What became different, in the order of the new plan; what fell out comes last.
pub(super) fn changes(before: &Draft, after: &Draft, text: &Text) -> Vec<PlanChange> {
    let change =
        |draft: &Draft, key: &ActionKey, what: String| PlanChange { key: key.clone(), title: draft.title(key), what };
    let mut changes = Vec::new();
    for now in &after.placed {
        let day = text.short_date(now.start);
        match before.place(&now.key) {
            None => changes.push(change(after, &now.key, text.roadmap_change_added(day))),
            Some(was) if was.start < now.start => {
                changes.push(change(after, &now.key, text.roadmap_change_later(day, text.short_date(was.start))));
            }
            Some(was) if was.start > now.start => {
                changes.push(change(after, &now.key, text.roadmap_change_earlier(day, text.short_date(was.start))));
            }
            Some(was) if was.end != now.end => {
                changes.push(change(after, &now.key, text.roadmap_change_end(text.short_date(now.end))));
            }
            Some(_) => {}
        }
    }
    for was in before.placed.iter().filter(|it| after.place(&it.key).is_none()) {
        changes.push(change(before, &was.key, text.roadmap_change_dropped()));
    }
    changes
}
