//! Where the plan leads: targets month by month, and each profile now and at the end.

use cabildo_text::Text;

use super::PlanContent;
use crate::{
    charts::{curve::curve, profile::bars},
    document::{Block, Figure, Rich},
    reports::heading,
};

/// How wide pictures are on paper.
const WIDE: f32 = 468.0;

/// Where the plan leads; nothing where there is no target to reach.
pub(super) fn leads(content: &PlanContent, text: &Text) -> Vec<Block> {
    let leads = &content.leads;
    if leads.targets == 0 {
        return vec![];
    }
    let mut blocks = vec![
        heading(1, text.roadmap_projection()),
        Block::Figure(Figure { drawing: curve(&leads.curve, WIDE), caption: text.roadmap_projection_curve() }),
        Block::Note(Rich::from(text.roadmap_projection_supposes())),
    ];
    for (title, profile) in &leads.profiles {
        blocks.push(heading(2, title.clone()));
        blocks.push(Block::Figure(Figure { drawing: bars(profile, WIDE), caption: text.report_leads_caption() }));
    }
    blocks
}
