//! Why a file, a cell or an event is not taken: what happened, and what to do now.

use cabildo_exchange::{
    Fault, Place, Problem,
    plan::{Column, PlanProblem, WhyLeftOut, WhyRefused},
};
use cabildo_text::Text;

use crate::problem_words;

/// Why a file cannot be taken in at all.
pub(crate) fn problem(text: &Text, problem: &PlanProblem) -> String {
    match problem {
        PlanProblem::Workbook(fault) => {
            // What else can be wrong with a workbook is the business of whoever wrote the program that made it.
            let told = matches!(
                fault,
                Fault::Password | Fault::TooLarge { .. } | Fault::TooManyRows { .. } | Fault::TooManyColumns { .. }
            );
            if !told {
                return text.planfiles_broken_workbook();
            }
            let said = problem_words::said(&Problem { place: Place::file(""), fault: fault.clone() }, text);
            text.planfiles_no_workbook(said.instead, said.wrong)
        }
        PlanProblem::NotAPlan => text.planfiles_not_a_plan(),
        PlanProblem::ColumnTwice { head } => text.planfiles_column_twice(head),
        PlanProblem::OtherCouncil => text.planfiles_other_council(),
        PlanProblem::TooLarge { most } => text.planfiles_calendar_too_large(*most),
        PlanProblem::TooManyEvents { most } => text.planfiles_calendar_too_many(*most),
        PlanProblem::NotACalendar => text.planfiles_not_a_calendar(),
        PlanProblem::NotText { line } => text.planfiles_calendar_not_text(*line),
        PlanProblem::NulBytes { line } | PlanProblem::LongLine { line } | PlanProblem::TooDeep { line } => {
            text.planfiles_calendar_broken(*line)
        }
        PlanProblem::NoEnd { line, .. } => text.planfiles_calendar_cut(*line),
    }
}

/// Why a cell of that column is not taken.
pub(super) fn refused(text: &Text, column: &Column, why: &WhyRefused) -> String {
    match why {
        WhyRefused::Formula => text.planfiles_why_formula(),
        WhyRefused::Broken => text.planfiles_why_broken(),
        WhyRefused::CannotBeChanged => text.planfiles_why_cannot_be_changed(),
        WhyRefused::UnknownKey => text.planfiles_why_unknown_key(),
        WhyRefused::KeyTwice => text.planfiles_why_key_twice(),
        WhyRefused::NoTitle => text.planfiles_why_no_title(),
        WhyRefused::Empty => text.planfiles_why_empty(),
        WhyRefused::NotADay => text.planfiles_why_not_a_day(),
        WhyRefused::NotANumber { least, most } => match column {
            // Here the plan is narrower than a sheet.
            Column::Weeks => text.errors_weeks_out_of_range(),
            Column::Hours => text.errors_action_hours_out_of_range(),
            Column::Amount => text.planfiles_why_not_an_amount(),
            Column::Key
            | Column::Phase
            | Column::Title
            | Column::Item
            | Column::Assessment
            | Column::Start
            | Column::End
            | Column::Role
            | Column::Supports
            | Column::Currency
            | Column::Source
            | Column::CostBand
            | Column::Needs
            | Column::State
            | Column::Field(_)
            | Column::Note => text.planfiles_why_not_a_number(text.number(*least), text.number(*most)),
        },
        WhyRefused::NotOneOf { allowed } => text.planfiles_why_not_one_of(text.list_or(allowed)),
        WhyRefused::UnknownNeed { key } => text.planfiles_why_unknown_need(key),
        WhyRefused::EndBeforeStart => text.planfiles_why_end_before_start(),
        WhyRefused::TooLong { most } => text.planfiles_why_too_long(*most),
    }
}

/// Why an event of a calendar is no closed day.
pub(super) fn left_out(text: &Text, why: &WhyLeftOut) -> String {
    match why {
        WhyLeftOut::Timed => text.planfiles_event_timed(),
        WhyLeftOut::Cancelled => text.planfiles_event_cancelled(),
        WhyLeftOut::NoDay => text.planfiles_event_no_day(),
        WhyLeftOut::BadDate { written } => text.planfiles_event_bad_date(written),
        WhyLeftOut::TooLong { most } => text.planfiles_event_too_long(*most),
        WhyLeftOut::Repeats { .. } => text.planfiles_event_repeats(),
        WhyLeftOut::Changes => text.planfiles_event_changes(),
        WhyLeftOut::OtherYears { first, last } => text.planfiles_event_other_years(first.to_string(), last.to_string()),
    }
}
