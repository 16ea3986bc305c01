//! What is outside the plan, what it keeps to, and the page to sign.

use cabildo_text::Text;

use super::PlanContent;
use crate::{
    document::{Block, Rich, Signature},
    reports::{heading, paragraph},
};

/// How many letters of limits stand on one page with the signatures.
const BESIDE_SIGNATURES: usize = 1000;

/// With more signatures than this the limits stand on a page of their own.
const FEW_SIGNATURES: usize = 4;

/// What is not in the plan, and why.
pub(super) fn outside(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![];
    let out = content.left_out.iter();
    let mut items: Vec<Rich> =
        out.map(|(title, why)| Rich::new().strong(format!("{title}. ")).plain(why.clone())).collect();
    items.extend(content.unreachable.iter().map(|words| Rich::from(words.clone())));
    if !content.excluded.is_empty() {
        items.push(Rich::from(text.report_excluded(content.excluded.join("; "))));
    }
    if !items.is_empty() {
        blocks.push(heading(1, text.report_outside()));
        blocks.push(Block::List { ordered: false, items });
    }
    blocks
}

/// What the plan keeps to, assumes and does not know. Whoever signs has it before their eyes; where it is too long
/// to stand on one page with the signatures, these stand on a page of their own.
pub(super) fn limits(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut items = content.keeps_to.clone();
    items.extend(content.term_ends.map(|day| text.report_term_ends(text.long_date(day))));
    items.extend([
        text.report_limit_roles(),
        text.roadmap_estimates(),
        text.report_limit_cost(),
        text.report_limit_source(),
    ]);
    let long = items.iter().map(|item| item.chars().count()).sum::<usize>() > BESIDE_SIGNATURES;
    let long = long || content.signatories.len() > FEW_SIGNATURES;
    let items = items.into_iter().map(Rich::from).collect();
    let mut blocks = vec![heading(1, text.report_limits()), Block::List { ordered: false, items }];
    if long {
        blocks.push(Block::PageBreak);
    } else {
        blocks.insert(0, Block::PageBreak);
    }
    blocks
}

/// What the council declares, and the lines to sign on: with the names that were agreed, or by office.
pub(super) fn declaration(content: &PlanContent, text: &Text) -> Vec<Block> {
    let offices = [
        text.report_sign_mayor(),
        text.report_sign_council(),
        text.report_sign_planning(),
        text.report_sign_facilitator(),
    ];
    let signatures = if content.signatories.is_empty() {
        offices.map(|role| Signature { name: String::new(), role }).into()
    } else {
        content.signatories.iter().map(|it| signature(it)).collect()
    };
    let mut blocks = vec![
        heading(1, text.report_declaration()),
        paragraph(text.report_declaration_text(
            &content.origin.council,
            text.long_date(content.limits.1),
            text.long_date(content.limits.0),
        )),
        paragraph(text.report_declaration_review()),
    ];
    blocks.extend(content.agreed.map(|day| paragraph(text.report_declaration_agreed(text.long_date(day)))));
    blocks.push(Block::Signatures(signatures));
    blocks
}

/// "Ana Quispe, alcaldesa" as a name and what stands below it.
fn signature(agreed: &str) -> Signature {
    let (name, role) = agreed.split_once(',').unwrap_or((agreed, ""));
    Signature { name: name.trim().to_owned(), role: role.trim().to_owned() }
}
