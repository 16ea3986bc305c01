//! A round beside an earlier one, item by item.

use cabildo_domain::{ItemId, RoleId, RoundId};
use cabildo_store::{Reader, Round};

use super::{Findings, ItemMove, RoundPeople, RoundsCompared, Went};
use crate::{app::Desk, assessments::RoundInHand, consensus::SettledItems, error::Result, versions};

/// The earlier round, as far as it can be compared.
pub(crate) struct Earlier {
    /// Which round.
    pub(crate) round: Round,
    /// What was settled in it, for items whose levels say the same now.
    pub(crate) settled: SettledItems,
    /// Items of this round whose levels say something else or that were not asked then.
    pub(super) left_out: Vec<ItemId>,
}

impl Earlier {
    /// The earlier round beside this one.
    pub(super) fn of(desk: &Desk, db: &Reader<'_>, now: &RoundInHand, round: Round) -> Result<Self> {
        let mut settled = db.consensus_of(round.id)?;
        let mut left_out = vec![];
        if round.version != now.round.version {
            let then = RoundInHand::take(desk, db, round.id)?;
            let changes = versions::changes((&then.instrument, &then.words), (&now.instrument, &now.words));
            let alike = |item: &ItemId| changes.get(item).is_some_and(|it| it.is_comparable());
            settled.retain(|item, _| alike(item));
            left_out = now.to_agree().map(|item| item.id.clone()).filter(|item| !alike(item)).collect();
        }
        Ok(Self { round, settled, left_out })
    }
}

impl Findings {
    /// The round beside the earlier one; absent where there is none.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn beside(&self, desk: &Desk, db: &Reader<'_>) -> Result<Option<RoundsCompared>> {
        let Some(earlier) = &self.before else { return Ok(None) };
        let roles = db.role_names(desk.text.language().code())?;
        let people = |round: RoundId| -> Result<RoundPeople> {
            let people = db.respondents_of(round)?;
            let role_name = |id: &RoleId| roles.get(id).cloned();
            Ok(RoundPeople {
                people: people.len(),
                roles: distinct(people.iter().filter_map(|it| role_name(it.role.as_ref()?))),
                areas: distinct(people.iter().map(|it| it.area.trim().to_lowercase())).len(),
            })
        };
        let items: Vec<ItemMove> = self.hand.to_agree().map(|item| self.item_move(&item.id, earlier)).collect();
        let count = |wanted: &[Went]| items.iter().filter(|it| wanted.contains(&it.went)).count();
        Ok(Some(RoundsCompared {
            up: count(&[Went::Up]),
            same: count(&[Went::Same]),
            down: count(&[Went::Down]),
            not_compared: count(&[Went::OtherText, Went::NoLevelBefore, Went::NoLevelNow, Went::NoLevel]),
            before: people(earlier.round.id)?,
            now: people(self.hand.round.id)?,
            items,
        }))
    }

    fn item_move(&self, item: &ItemId, earlier: &Earlier) -> ItemMove {
        let level = |settled: &SettledItems| settled.get(item).and_then(|it| it.outcome.level());
        let (before, now) = (level(&earlier.settled), level(&self.settled));
        let went = match (before, now) {
            _ if earlier.left_out.contains(item) => Went::OtherText,
            (Some(before), Some(now)) if now > before => Went::Up,
            (Some(before), Some(now)) if now < before => Went::Down,
            (Some(_), Some(_)) => Went::Same,
            (None, Some(_)) => Went::NoLevelBefore,
            (Some(_), None) => Went::NoLevelNow,
            (None, None) => Went::NoLevel,
        };
        ItemMove { item: item.clone(), name: self.item_name(item), before, now, went }
    }
}

/// Each once, in order; empty ones are none.
fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    names.sort();
    names.dedup();
    names
}
