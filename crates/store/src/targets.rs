//! `target`: where a council wants its items to be.

use std::collections::BTreeMap;

use cabildo_domain::{AssessmentId, ItemId, Level, gap::Target};
use rusqlite::params;

use crate::{
    error::StoreError,
    store::{Reader, Writer},
};

impl Reader<'_> {
    /// The targets somebody set in an assessment; an item without one aims one level up.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn targets_of(&self, assessment: AssessmentId) -> Result<BTreeMap<ItemId, Target>, StoreError> {
        let rows = self.all(
            "SELECT item, level, importance, feasibility FROM target WHERE assessment = ?1",
            [assessment.to_string()],
            |row| {
                let target = Target {
                    level: Level(row.get("level")?),
                    importance: row.get("importance")?,
                    feasibility: row.get("feasibility")?,
                };
                Ok((ItemId(row.get("item")?), target))
            },
        )?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Keeps a target, in place of the one that was there.
    ///
    /// # Errors
    /// There is no such assessment, a weight is not from 1 to 5, or the disk refuses.
    pub fn put_target(&self, assessment: AssessmentId, item: &ItemId, target: Target) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO target (assessment, item, level, importance, feasibility) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (assessment, item) DO UPDATE SET level = excluded.level,
                 importance = excluded.importance, feasibility = excluded.feasibility",
            params![assessment.to_string(), item.as_str(), target.level.0, target.importance, target.feasibility],
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn the_last_target_of_an_item_counts() {
        let mut store = sample::with_round();
        let assessment = sample::assessment().id;
        for level in [4, 5] {
            let target = Target { level: Level(level), importance: 5, feasibility: 1 };
            store.write(|db| db.put_target(assessment, &"A-1".into(), target)).unwrap();
        }
        let expected = Target { level: Level(5), importance: 5, feasibility: 1 };
        assert_eq!(store.read().targets_of(assessment).unwrap(), [("A-1".into(), expected)].into());
    }

    #[test]
    fn a_weight_beyond_five_is_refused() {
        let mut store = sample::with_round();
        let target = Target { level: Level(4), importance: 6, feasibility: 3 };
        assert!(store.write(|db| db.put_target(sample::assessment().id, &"A-1".into(), target)).is_err());
    }
}
