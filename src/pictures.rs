//! What a screen and a page draw: the same numbers, the same words.

use cabildo_domain::{ActionState, Level};
use cabildo_report::{
    charts::{
        curve::{self, Curve},
        profile::{self, Profile, ProfileRow},
        timeline::{Goes, Timeline, TimelineRow},
    },
    drawing::Drawing,
    paint::svg::svg,
};
use cabildo_text::Text;
use chrono::NaiveDate;

use crate::{
    app::Desk,
    assessments::RoundInHand,
    results::{DimensionResult, Picture},
    roadmap::{ActionView, PhaseView, ReachedTargets},
};

/// How wide pictures are on the screen, in points of their own.
const RADAR: f32 = 400.0;
const BARS: f32 = 640.0;
const CURVE: f32 = 820.0;

/// The profile as a radar, for the screen.
pub(crate) fn radar(desk: &Desk, hand: &RoundInHand, dimensions: &[DimensionResult]) -> Picture {
    let says = profile_says(&desk.text, dimensions);
    let profile = profile_of(&desk.text, hand, dimensions, desk.text.results_radar_says(says, &hand.assessment.name));
    picture(&profile::radar(&profile, RADAR))
}

/// The profile as bars, for the screen.
pub(crate) fn bars(desk: &Desk, hand: &RoundInHand, dimensions: &[DimensionResult]) -> Picture {
    let says = profile_says(&desk.text, dimensions);
    let profile = profile_of(&desk.text, hand, dimensions, desk.text.results_bars_says(says, &hand.assessment.name));
    picture(&profile::bars(&profile, BARS))
}

fn picture(drawing: &Drawing) -> Picture {
    Picture { svg: svg(drawing), says: drawing.says.clone() }
}

/// A profile with its numbers and words.
pub(crate) fn profile_of(text: &Text, hand: &RoundInHand, dimensions: &[DimensionResult], says: String) -> Profile {
    let scale = &hand.instrument.scale;
    let number = |level: Option<Level>| level.map(|level| level.0);
    let row = |it: &DimensionResult| ProfileRow {
        id: it.id.to_string(),
        name: it.name.clone(),
        level: number(it.level),
        before: number(it.before),
        target: number(it.target),
        planned: None,
        stands: match it.level {
            Some(level) => text.common_level(level.0),
            None => text.results_not_settled(),
        },
        change: change_words(text, it.change),
    };
    Profile {
        title: text.results_profile(),
        says,
        scale: (scale.lowest.0, scale.highest.0),
        rows: dimensions.iter().map(row).collect(),
    }
}

/// Where the dimensions stand and where the plan leads them, as bars for the screen.
pub(crate) fn projected_bars(
    text: &Text,
    hand: &RoundInHand,
    now: &[DimensionResult],
    then: &[DimensionResult],
    says: String,
) -> Picture {
    picture(&profile::bars(&projected(text, hand, now, then, says), BARS))
}

/// A profile with where the plan leads beside where it stands; nothing earlier is shown.
pub(crate) fn projected(
    text: &Text,
    hand: &RoundInHand,
    now: &[DimensionResult],
    then: &[DimensionResult],
    says: String,
) -> Profile {
    let mut profile = planned(text, hand, now, then, says);
    for row in &mut profile.rows {
        row.before = None;
        row.change = String::new();
        if let (Some(level), Some(planned)) = (row.level, row.planned)
            && planned > level
        {
            row.stands = text.roadmap_projection_stands(level, planned);
        }
    }
    profile
}

/// The profile of a round as radar and bars for the screen, with where the plan leads.
pub(crate) fn with_plan(
    text: &Text,
    hand: &RoundInHand,
    now: &[DimensionResult],
    then: &[DimensionResult],
    says: String,
) -> (Picture, Picture) {
    let profile = planned(text, hand, now, then, says);
    (picture(&profile::radar(&profile, RADAR)), picture(&profile::bars(&profile, BARS)))
}

fn planned(
    text: &Text,
    hand: &RoundInHand,
    now: &[DimensionResult],
    then: &[DimensionResult],
    says: String,
) -> Profile {
    let mut profile = profile_of(text, hand, now, says);
    for (row, then) in profile.rows.iter_mut().zip(then) {
        row.planned = then.level.map(|level| level.0);
    }
    profile
}

/// "Liderazgo pasa de 2 a 3; Estrategia sigue en 2; …".
pub(crate) fn projected_says(text: &Text, now: &[DimensionResult], then: &[DimensionResult]) -> String {
    let row = |(now, then): (&DimensionResult, &DimensionResult)| match (now.level, then.level) {
        (Some(level), Some(planned)) if planned > level => text.roadmap_projection_row(&now.name, level.0, planned.0),
        (Some(level), Some(_) | None) => text.roadmap_projection_row_same(&now.name, level.0),
        (None, _) => text.results_row_none(&now.name),
    };
    now.iter().zip(then).map(row).collect::<Vec<_>>().join("; ")
}

/// Targets reached month by month, for the screen; with the day somebody looks at.
pub(crate) fn curve(text: &Text, start: NaiveDate, reached: &[ReachedTargets], day: Option<NaiveDate>) -> Picture {
    picture(&curve::curve(&curve_of(text, start, reached, day), CURVE))
}

/// The same with its numbers and words.
pub(crate) fn curve_of(text: &Text, start: NaiveDate, reached: &[ReachedTargets], day: Option<NaiveDate>) -> Curve {
    let targets = reached.last().map_or(0, |it| it.targets);
    let says = |it: &ReachedTargets| text.roadmap_projection_says(text.long_date(it.day), it.reached, it.targets);
    // Every day on which something more is reached is said.
    let mut steps: Vec<&ReachedTargets> = reached.iter().collect();
    steps.dedup_by_key(|it| it.reached);
    steps.retain(|it| it.reached > 0);
    Curve {
        title: text.roadmap_projection_curve(),
        says: match (targets, steps.is_empty()) {
            (0, _) => text.roadmap_projection_no_targets(),
            (_, true) => text.roadmap_projection_nothing(),
            (_, false) => steps.into_iter().map(says).collect::<Vec<_>>().join(" "),
        },
        start,
        points: reached.iter().map(|it| (it.day, it.reached)).collect(),
        of: targets,
        of_name: text.roadmap_projection_targets(targets),
        day,
        months: month_letters(text),
    }
}

fn month_letters(text: &Text) -> [String; 12] {
    std::array::from_fn(|month| text.month_letter(u32::try_from(month).unwrap_or_default() + 1))
}

/// "+1", "−1", "Igual", or nothing where there is nothing to compare with.
pub(crate) fn change_words(text: &Text, change: Option<i8>) -> String {
    match change {
        None => String::new(),
        Some(0) => text.results_change_same(),
        Some(up) if up > 0 => text.results_change_up(up),
        Some(down) => text.results_change_down(-down),
    }
}

/// "Liderazgo 3; Estrategia 2; …".
pub(crate) fn profile_says(text: &Text, dimensions: &[DimensionResult]) -> String {
    let row = |it: &DimensionResult| match it.level {
        Some(level) => text.results_row_says(&it.name, level.0),
        None => text.results_row_none(&it.name),
    };
    dimensions.iter().map(row).collect::<Vec<_>>().join("; ")
}

/// A plan with its numbers and words.
pub(crate) fn timeline_of(
    text: &Text,
    phases: &[PhaseView],
    (start, end): (NaiveDate, NaiveDate),
    term_ends: Option<NaiveDate>,
) -> Timeline {
    let mut rows = Vec::new();
    for phase in phases.iter().filter(|phase| !phase.actions.is_empty()) {
        rows.push(TimelineRow::Head {
            name: phase_name(text, phase),
            note: text.roadmap_phase_actions(phase.actions.len()),
        });
        rows.extend(phase.actions.iter().map(bar));
    }
    let actions = phases.iter().map(|phase| phase.actions.len()).sum::<usize>();
    let last = phases.iter().flat_map(|phase| &phase.actions).map(|action| action.end).max();
    Timeline {
        title: text.roadmap_title(),
        says: text.roadmap_timeline_says(actions, text.long_date(end), text.long_date(start)),
        start,
        end: last.unwrap_or(end),
        term: term_ends.map(|day| (day, text.roadmap_term_ends())),
        months: month_letters(text),
        rows,
    }
}

fn bar(action: &ActionView) -> TimelineRow {
    TimelineRow::Bar {
        id: action.key.to_string(),
        name: action.title.clone(),
        start: action.start,
        end: action.end,
        fixed: action.fixed.is_some(),
        goes: match action.state {
            ActionState::Proposed | ActionState::Agreed | ActionState::Stopped => Goes::Planned,
            ActionState::UnderWay => Goes::UnderWay,
            ActionState::Blocked => Goes::Blocked,
            ActionState::Done => Goes::Done,
        },
        needs: action.needs.iter().map(|need| need.key.to_string()).collect(),
    }
}

/// What a part of the plan is called.
pub(crate) fn phase_name(text: &Text, phase: &PhaseView) -> String {
    use cabildo_domain::roadmap::Phase;
    match phase.phase {
        Phase::First => text.roadmap_phase_first(),
        Phase::Second => text.roadmap_phase_second(),
        Phase::Third => text.roadmap_phase_third(),
    }
}
