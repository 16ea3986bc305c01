//! The plan on one page, for the mayor.

use cabildo_text::Text;

use super::{ActionContent, PlanContent, actions, dates, money};
use crate::{
    document::{Block, Callout, Fact, Rich, Tone},
    reports::{heading, paragraph},
};

/// How many actions the first page names.
const FIRST: usize = 3;

/// How many roles it names.
const ROLES: usize = 6;

/// How much work it is, what it costs, what comes of it, what is first and who carries most. Always one page.
pub(super) fn summary(content: &PlanContent, text: &Text) -> Vec<Block> {
    let count = actions(content).count();
    let mut blocks = vec![heading(1, text.report_plan_summary())];
    if count == 0 {
        blocks.push(paragraph(text.roadmap_empty()));
        return blocks;
    }
    let roles = content.loads.iter().filter(|load| load.actions > 0).count();
    blocks.push(Block::Lead(Rich::from(text.report_plan_lead(count, roles))));
    blocks.push(Block::Facts(figures(content, count, text)));
    blocks.push(heading(2, text.report_plan_first()));
    let mut first: Vec<&ActionContent> = actions(content).collect();
    first.sort_by_key(|action| action.dates);
    let items = first.iter().take(FIRST).map(|action| {
        let title = action.title.trim_end_matches('.');
        Rich::new().strong(format!("{title}. ")).plain(format!("{}, {}.", action.role.name, dates(action, text)))
    });
    blocks.push(Block::List { ordered: true, items: items.collect() });
    if let Some(percent) = content.at_most_better {
        blocks.push(Block::Callout(Callout {
            title: text.report_plan_quality_title(),
            text: Rich::from(text.report_plan_quality(percent)),
            tone: Tone::Note,
        }));
    }
    blocks.push(heading(2, text.report_loads_most()));
    let mut loads = money::loads(content, text);
    let more = loads.rows.len().saturating_sub(ROLES);
    loads.rows.truncate(ROLES);
    blocks.push(Block::Table(loads));
    if more > 0 {
        blocks.push(Block::Note(Rich::from(text.report_loads_more(more))));
    }
    blocks
}

/// What a mayor asks first: how much work, what it costs, what comes of it.
fn figures(content: &PlanContent, count: usize, text: &Text) -> Vec<Fact> {
    let money = &content.money;
    let amount = |amount: u64| text.roadmap_amount(text.number(amount), &money.currency);
    let first = content.phases.first().map_or(0, |phase| phase.actions.len());
    let mut figures = vec![
        Fact {
            figure: count.to_string(),
            label: text.report_plan_fact_actions(count),
            note: text.report_plan_fact_first(first),
        },
        Fact {
            figure: amount(money.planned),
            label: text.report_plan_fact_cost(),
            note: match money.there {
                Some(there) => text.report_plan_fact_there(amount(there)),
                None => text.report_plan_fact_not_said(),
            },
        },
    ];
    if content.leads.targets > 0 {
        figures.push(Fact {
            figure: text.report_agreed_figure(content.leads.reached, content.leads.targets),
            label: text.report_plan_fact_targets(),
            note: String::new(),
        });
    }
    figures
}
