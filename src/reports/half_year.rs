//! How the plan went in six months as the content of the half-yearly report.

use cabildo_domain::{CouncilId, follow_up::Month};
use cabildo_report::{
    document::Document,
    reports::half_year::{HalfYearContent, HalfYearRow, lay_out},
};
use cabildo_store::Reader;
use cabildo_text::Text;
use chrono::NaiveDate;

use super::ReportRequest;
use crate::{
    app::Desk,
    error::{Error, Result},
    follow_up::{Between, BetweenAction, state_words},
};

/// How many months half a year has.
const MONTHS: usize = 6;

/// How the plan went in the six months up to this one.
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
    let last = Month::parse(month).ok_or_else(|| Error::NoSuchMonth(month.to_owned()))?;
    let first = (1..MONTHS).fold(last, |month, _| month.before());
    let after = (0..MONTHS).fold(last, |month, _| month.next());
    let council = super::council(db, council)?;
    let text = &desk.text;
    let between = Between::of(desk, db, council.id, (first.first_day(), last.last_day()))?;
    let committee = db.stakeholders_of(council.id)?.into_iter().filter(|it| it.committee).map(|it| it.name);
    let seen_from = last.last_day().min(desk.clock.today());
    let content = HalfYearContent {
        origin: super::origin(desk, &council, request),
        span: text.halfyear_span(text.month_and_year(first.first_day()), text.month_and_year(last.first_day())),
        lead: lead(&between, seen_from, text),
        figures: figures(&between, text),
        groups: groups(&between, text),
        money: money(&between, text),
        lessons: lessons(&between),
        next: next(&between, after.last_day(), text),
        committee: committee.collect(),
    };
    Ok(lay_out(&content, text))
}

fn lead(between: &Between, seen_from: NaiveDate, text: &Text) -> Vec<String> {
    vec![
        text.halfyear_seen(text.long_date(seen_from)),
        text.halfyear_lead(between.blocked.len(), between.done.len(), between.late.len(), between.under_way.len()),
    ]
}

fn figures(between: &Between, text: &Text) -> Vec<(String, String)> {
    vec![
        (between.done.len().to_string(), text.halfyear_done()),
        (between.under_way.len().to_string(), text.halfyear_under_way()),
        (between.late.len().to_string(), text.halfyear_late()),
        (between.blocked.len().to_string(), text.halfyear_blocked()),
    ]
}

fn groups(between: &Between, text: &Text) -> Vec<(String, Vec<HalfYearRow>)> {
    let groups = [
        (text.halfyear_group_done(), &between.done),
        (text.followup_group_under_way(), &between.under_way),
        (text.halfyear_group_late(), &between.late),
        (text.followup_group_blocked(), &between.blocked),
        (text.halfyear_group_stopped(), &between.stopped),
    ];
    let rows = |(name, actions): (String, &Vec<BetweenAction>)| {
        (name, actions.iter().map(|it| row(it, text)).collect::<Vec<_>>())
    };
    groups.into_iter().map(rows).filter(|(_, rows)| !rows.is_empty()).collect()
}

fn row(it: &BetweenAction, text: &Text) -> HalfYearRow {
    let whole = |day| text.short_date(day).replace(' ', "\u{a0}");
    let last = it.row.last.as_ref();
    let said = last.map(|it| it.note.clone()).unwrap_or_default();
    let shown_by = last.map(|it| it.shown_by.clone()).unwrap_or_default();
    let shown = (!shown_by.is_empty()).then(|| text.followup_shown(shown_by));
    let state = match it.row.ended {
        Some(day) => text.halfyear_state_since(whole(day), state_words(text, it.row.state)),
        None if it.row.says.is_empty() => state_words(text, it.row.state),
        None => it.row.says.clone(),
    };
    HalfYearRow {
        title: it.row.title.clone(),
        role: it.row.role_name.clone(),
        planned: text.roadmap_date_range(whole(it.row.last_day), whole(it.row.start)),
        state,
        said: [said].into_iter().filter(|it| !it.is_empty()).chain(shown).collect(),
        amount: it.amount.map(|amount| text.number(amount)).unwrap_or_default(),
    }
}

/// What was done was to cost so much; nobody notes here what was paid.
fn money(between: &Between, text: &Text) -> String {
    let planned: u64 = between.done.iter().filter_map(|it| it.amount).sum();
    let unknown = between.done.iter().filter(|it| it.amount.is_none()).count();
    if between.done.is_empty() {
        return text.halfyear_money_none();
    }
    let said = text.halfyear_money(text.roadmap_amount(text.number(planned), &between.currency));
    if unknown > 0 { format!("{said} {}", text.halfyear_money_unknown(unknown)) } else { said }
}

/// What was learned of each action: what its canvas says, and what was noted while it went.
fn lessons(between: &Between) -> Vec<(String, Vec<String>)> {
    let all = [&between.done, &between.under_way, &between.late, &between.blocked, &between.stopped];
    let lesson = |it: &BetweenAction| {
        let noted = it.notes.iter().map(|it| it.note.trim().to_owned());
        let said: Vec<String> = [it.learned.trim().to_owned()].into_iter().chain(noted).collect();
        let said: Vec<String> = said.into_iter().filter(|it| !it.is_empty()).map(|it| sentence(&it)).collect();
        (it.row.title.clone(), said)
    };
    all.into_iter().flatten().map(lesson).filter(|(_, said)| !said.is_empty()).collect()
}

/// The words with a full stop at their end.
fn sentence(words: &str) -> String {
    if words.ends_with(['.', '!', '?', '…']) { words.to_owned() } else { format!("{words}.") }
}

/// What begins or ends until a day, by start.
fn next(between: &Between, until: NaiveDate, text: &Text) -> Vec<(String, String, String)> {
    let open = between.late.iter().chain(&between.blocked).chain(&between.under_way);
    let mut actions: Vec<&BetweenAction> =
        open.chain(between.to_begin.iter().filter(|it| it.row.start <= until)).collect();
    actions.sort_by_key(|it| (it.row.start, it.row.last_day));
    let dates =
        |it: &BetweenAction| text.roadmap_date_range(text.short_date(it.row.last_day), text.short_date(it.row.start));
    actions.into_iter().map(|it| (it.row.title.clone(), it.row.role_name.clone(), dates(it))).collect()
}
