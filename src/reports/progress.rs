//! Two rounds and the plan between them as the content of the progress report.

use cabildo_domain::{Level, RoundId};
use cabildo_report::{
    document::Document,
    reports::progress::{
        BesideContent, DimensionMove, DoneContent, ItemMoveContent, MoveKind, ProgressContent, lay_out,
    },
};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::ReportRequest;
use crate::{
    app::Desk,
    error::Result,
    follow_up::{Between, BetweenAction},
    results::{DimensionResult, Earlier, Findings, ItemMove, RoundsCompared, Went},
};

/// What changed since the round before.
///
/// # Errors
/// There is no such round, or it is sealed.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, round: RoundId, request: &ReportRequest) -> Result<Document> {
    // Comparing is what this report is for, whatever goes into the others.
    let include = super::Include { comparison: true, ..request.include };
    let findings = super::revealed(desk, db, round, &ReportRequest { include, ..request.clone() })?;
    let council = super::council(db, findings.hand.assessment.council)?;
    let beside = match (&findings.before, findings.beside(desk, db)?) {
        (Some(before), Some(compared)) => Some(beside(desk, db, &findings, (before, &compared), request)?),
        (Some(_), None) | (None, _) => None,
    };
    let content = ProgressContent {
        origin: super::origin(desk, &council, request),
        title: findings.hand.assessment.name.clone(),
        round: findings.hand.round.name.clone(),
        beside,
    };
    Ok(lay_out(&content, &desk.text))
}

fn beside(
    desk: &Desk,
    db: &Reader<'_>,
    findings: &Findings,
    (before, compared): (&Earlier, &RoundsCompared),
    request: &ReportRequest,
) -> Result<BesideContent> {
    let text = &desk.text;
    let span = (desk.clock.day_of(before.round.started_at), desk.clock.day_of(findings.hand.round.started_at));
    // What keeps a plan from being worked out, the roadmap says.
    let between = Between::of(desk, db, findings.hand.assessment.council, span).ok();
    let done = between.as_ref().map(|it| it.done.as_slice()).unwrap_or_default();
    let moves = [(MoveKind::Up, Went::Up), (MoveKind::Down, Went::Down), (MoveKind::Same, Went::Same)];
    let of = |wanted: Went| -> Vec<ItemMoveContent> {
        let items = compared.items.iter().filter(|it| it.went == wanted);
        items.filter_map(|it| item(findings, it, done, request.include.reasons)).collect()
    };
    Ok(BesideContent {
        before: before.round.name.clone(),
        summary: text.progress_summary(compared.down, compared.not_compared, compared.same, compared.up),
        people: text.progress_people(compared.before.people, compared.now.people),
        dimensions: findings.dimensions().iter().map(|it| dimension(findings, it, text)).collect(),
        moves: moves.map(|(kind, wanted)| (kind, of(wanted))).into(),
        not_compared: compared
            .items
            .iter()
            .filter_map(|it| Some((it.name.clone(), not_compared(it.went, text)?)))
            .collect(),
        plan: between.as_ref().map(|it| sentences(it, text)).unwrap_or_default(),
        done: done.iter().map(|it| done_content(it, text)).collect(),
    })
}

fn dimension(findings: &Findings, it: &DimensionResult, text: &Text) -> DimensionMove {
    let scale = &findings.hand.instrument.scale;
    let shaded = |level: Level| (level.0, scale.on_five_steps(level));
    let mut sentence = match it.change {
        None => text.progress_dimension_none(),
        Some(0) => text.progress_dimension_same(),
        Some(up) if up > 0 => text.progress_dimension_up(up),
        Some(down) => text.progress_dimension_down(-down),
    };
    let alike = it.before.zip(it.level).map(|(then, now)| now.0.cast_signed() - then.0.cast_signed());
    if it.change.is_some() && it.change != alike {
        sentence = format!("{sentence} {}", text.progress_dimension_alike());
    }
    DimensionMove { name: it.name.clone(), before: it.before.map(shaded), now: it.level.map(shaded), sentence }
}

fn item(findings: &Findings, it: &ItemMove, done: &[BetweenAction], reasons: bool) -> Option<ItemMoveContent> {
    let hand = &findings.hand;
    let shaded = |level: Level| (level.0, hand.instrument.scale.on_five_steps(level));
    let settled = findings.settled.get(&it.item).filter(|_| reasons);
    let serves = |action: &&BetweenAction| {
        action.serves.iter().any(|(instrument, item)| *instrument == hand.instrument.id && *item == it.item)
    };
    Some(ItemMoveContent {
        name: it.name.clone(),
        before: shaded(it.before?),
        now: shaded(it.now?),
        reason: settled.map(|it| it.reason.clone()).unwrap_or_default(),
        done: done.iter().filter(serves).map(|it| it.row.title.clone()).collect(),
    })
}

/// Why an item is not compared; nothing of items that are.
fn not_compared(went: Went, text: &Text) -> Option<String> {
    match went {
        Went::Up | Went::Same | Went::Down => None,
        Went::OtherText => Some(text.progress_other_text()),
        Went::NoLevelBefore => Some(text.progress_no_level_before()),
        Went::NoLevelNow => Some(text.progress_no_level_now()),
        Went::NoLevel => Some(text.progress_no_level()),
    }
}

fn sentences(between: &Between, text: &Text) -> Vec<String> {
    let open = between.under_way.len() + between.blocked.len();
    let mut said = vec![];
    if open > 0 {
        said.push(text.progress_plan_open(open));
    }
    if !between.stopped.is_empty() {
        said.push(text.progress_plan_stopped(between.stopped.len()));
    }
    said
}

fn done_content(it: &BetweenAction, text: &Text) -> DoneContent {
    DoneContent {
        title: it.row.title.clone(),
        role: it.row.role_name.clone(),
        day: it.row.ended.map(|day| text.short_date(day)).unwrap_or_default(),
        shown_by: it.row.last.as_ref().map(|it| it.shown_by.clone()).unwrap_or_default(),
    }
}
