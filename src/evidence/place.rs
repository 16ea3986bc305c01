//! Where evidence is seen from, and what is seen there.

use cabildo_domain::{Item, ItemId, RespondentId, response::ResponseError};
use cabildo_store::{AttachedFile, Reader};

use crate::{
    app::Desk,
    assessments::RoundInHand,
    error::{Error, Result},
    files::LARGEST,
    responses::Sheet,
};

use super::{EvidenceCard, EvidenceFrom, EvidenceItem, EvidenceView, OfItemEvidence, ending, kinds, photo};

/// Where evidence lies: on somebody's sheet, or before the group. Whoever has one may look.
pub(super) struct Place {
    /// The round.
    pub(super) hand: RoundInHand,
    respondent: Option<RespondentId>,
    items: Vec<EvidenceItem>,
}

impl Place {
    /// The place, if whoever asks may look there.
    ///
    /// # Errors
    /// The sheet is closed, the round is not revealed, or the item is not asked there.
    pub(super) fn find(desk: &Desk, db: &Reader<'_>, of: &OfItemEvidence) -> Result<Self> {
        let hand = RoundInHand::take(desk, db, of.round)?;
        let named = |item: &Item| EvidenceItem { id: item.id.clone(), name: hand.words.item(&item.id).name.clone() };
        let items: Vec<EvidenceItem> = match of.respondent {
            Some(id) => {
                let respondent = db.one_respondent(id)?;
                if respondent.round != of.round {
                    return Err(Error::Bug(format!("respondent {id} answers in another round")));
                }
                hand.must_be_readable(&respondent)?;
                let responses = db.responses_by(id)?;
                let sheet = Sheet::of(&hand, &respondent, &responses);
                sheet.asked().filter(|item| item.is_answered()).map(named).collect()
            }
            None if !hand.instrument.purpose.agrees() => return Err(Error::NothingToAgree),
            None => {
                hand.must_be_revealed()?;
                hand.to_agree().map(named).collect()
            }
        };
        if !items.iter().any(|it| it.id == of.item) {
            return Err(ResponseError::NoSuchItem { item: of.item.clone() }.into());
        }
        Ok(Self { respondent: of.respondent, items, hand })
    }

    /// The place where a file was attached, and where alone it is changed.
    ///
    /// # Errors
    /// It is no place for whoever asks; whose sheet it is, is not said.
    pub(super) fn of_file(desk: &Desk, db: &Reader<'_>, it: &AttachedFile, item: &ItemId) -> Result<Self> {
        let of = OfItemEvidence { round: it.round, item: item.clone(), respondent: it.respondent };
        Self::find(desk, db, &of).map_err(|error| match error {
            Error::SheetLocked(_) => Error::EvidenceOfAnother,
            other => other,
        })
    }

    /// Everything that was attached from here, also what was removed.
    pub(super) fn files(&self, db: &Reader<'_>) -> Result<Vec<AttachedFile>> {
        Ok(match self.respondent {
            Some(respondent) => db.evidence_of_respondent(respondent)?,
            None => db.evidence_of_group(self.hand.round.id)?,
        })
    }

    /// What backs one item, as it is seen from here.
    pub(super) fn view(&self, desk: &Desk, db: &Reader<'_>, item: &ItemId) -> Result<EvidenceView> {
        let mut seen = match self.respondent {
            Some(respondent) => db.evidence_of_respondent(respondent)?,
            None => db.evidence_of(self.hand.round.id)?,
        };
        seen.retain(|it| it.removed_at.is_none());
        let files = seen.iter().filter(|it| it.item == *item).map(|it| self.card(desk, it, &seen)).collect();
        let others = self.items.iter().filter(|it| it.id != *item).cloned().collect();
        Ok(EvidenceView {
            files,
            others,
            largest: desk.text.size(LARGEST),
            photo: desk.text.size(photo::BUDGET as u64),
        })
    }

    /// One file as it is seen from here, `all` beside it.
    pub(super) fn card(&self, desk: &Desk, it: &AttachedFile, all: &[AttachedFile]) -> EvidenceCard {
        let same = |other: &&AttachedFile| {
            other.hash == it.hash
                && other.item != it.item
                && other.respondent == it.respondent
                && other.removed_at.is_none()
        };
        EvidenceCard {
            id: it.id,
            name: it.name.clone(),
            kind: ending(&it.kind).to_uppercase(),
            size: desk.text.size(it.size as u64),
            owner: it.owner.clone(),
            valid_until: it.valid_until,
            expired: it.valid_until.is_some_and(|day| day < desk.clock.today()),
            from: match (self.respondent, it.respondent) {
                (Some(_), _) => EvidenceFrom::You,
                (None, Some(_)) => EvidenceFrom::Answer,
                (None, None) => EvidenceFrom::Meeting,
            },
            // What an older Cabildo does not know asks first.
            risky: kinds::kind_of_word(&it.kind).is_none_or(|kind| kind.risky),
            changeable: it.respondent == self.respondent && self.hand.round.closed_at.is_none(),
            also: all.iter().filter(same).map(|other| other.item.clone()).collect(),
        }
    }
}
