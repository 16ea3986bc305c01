use cabildo_domain::roadmap::Phase;
use chrono::NaiveDate;
use crate::{app::Desk, assessments::RoundInHand, results::{DimensionResult, Picture}, roadmap::{Draft, PhaseView}};
fn none() -> Picture { Picture { svg: String::new(), says: String::new() } }
pub(crate) fn radar(_: &Desk, _: &RoundInHand, _: &[DimensionResult]) -> Picture { none() }
pub(crate) fn bars(_: &Desk, _: &RoundInHand, _: &[DimensionResult]) -> Picture { none() }
pub(crate) fn timeline(_: &Desk, _: &[PhaseView; 3], _: &Draft, _: Option<NaiveDate>) -> Picture { let _ = Phase::First; none() }
