//! What the plan keeps to, in sentences: money, hours, absences, days nobody works, the term of office.

use cabildo_domain::RoleId;
use cabildo_text::Text;
use chrono::NaiveDate;

use crate::roadmap::RoadmapView;

/// The sentences, each about one thing; nothing is said of what nobody has limited, but for money.
pub(super) fn sentences(plan: &RoadmapView, text: &Text) -> Vec<String> {
    let mut said = vec![money(plan, text), hours(plan, text)];
    said.extend(absences(plan, text));
    said.extend(closed(plan, text));
    if !plan.holidays.days.is_empty() {
        said.push(text.report_keeps_holidays(plan.holidays.days.len()));
    }
    if let Some(day) = plan.term_ends.filter(|_| plan.limits.within_term) {
        said.push(text.report_keeps_term(text.long_date(day)));
    }
    said
}

fn money(plan: &RoadmapView, text: &Text) -> String {
    let limits = &plan.limits;
    let amounts = limits.budgets.iter().map(|it| {
        let source = if it.source.is_empty() { text.report_money_no_source() } else { it.source.clone() };
        let amount = text.roadmap_amount(text.number(it.amount), &limits.currency);
        format!("{} {amount}", text.roadmap_source_year(source, it.year))
    });
    let amounts: Vec<String> = amounts.collect();
    if amounts.is_empty() { text.report_keeps_no_money() } else { text.report_keeps_money(amounts.join("; ")) }
}

fn hours(plan: &RoadmapView, text: &Text) -> String {
    let others = plan.limits.hours_of.iter().filter(|it| it.hours != plan.limits.role_hours);
    let others: Vec<String> = others.map(|it| text.report_keeps_role_hours(it.hours, role(plan, &it.role))).collect();
    if others.is_empty() {
        text.report_keeps_hours(plan.limits.role_hours)
    } else {
        text.report_keeps_hours_but(plan.limits.role_hours, others.join("; "))
    }
}

fn absences(plan: &RoadmapView, text: &Text) -> Option<String> {
    let away = plan.limits.absences.iter();
    let away: Vec<String> =
        away.map(|it| text.report_keeps_days(span(it.from, it.to, text), role(plan, &it.role))).collect();
    (!away.is_empty()).then(|| text.report_keeps_absences(away.join("; ")))
}

fn closed(plan: &RoadmapView, text: &Text) -> Option<String> {
    let days = plan.limits.closed.iter().map(|it| {
        let days = span(it.from, it.to, text);
        if it.name.is_empty() { days } else { text.report_keeps_days(days, &it.name) }
    });
    let days: Vec<String> = days.collect();
    (!days.is_empty()).then(|| text.report_keeps_closed(days.join("; ")))
}

fn span(from: NaiveDate, to: NaiveDate, text: &Text) -> String {
    if from == to { text.long_date(from) } else { text.roadmap_date_range(text.long_date(to), text.long_date(from)) }
}

fn role(plan: &RoadmapView, role: &RoleId) -> String {
    plan.roles.iter().find(|it| it.id == *role).map(|it| it.name.clone()).unwrap_or_default()
}
