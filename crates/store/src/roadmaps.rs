//! `roadmap`, `closed_days` and `roadmap_source`: what a council's plan keeps to.

use cabildo_domain::{AssessmentId, CouncilId, roadmap::ClosedDays};
use chrono::NaiveDate;
use rusqlite::params;

use crate::{
    column::{date, uuid, written_day},
    error::StoreError,
    store::{Reader, Writer},
};

/// When a council's plan begins, and how long it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roadmap {
    /// Whose.
    pub council: CouncilId,
    /// Its first day.
    pub start: NaiveDate,
    /// How many months it lasts.
    pub months: u8,
}

impl Reader<'_> {
    /// A council's roadmap, once it has one.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_roadmap(&self, council: CouncilId) -> Result<Option<Roadmap>, StoreError> {
        let sql = "SELECT start, months FROM roadmap WHERE council = ?1";
        self.maybe(sql, [council.to_string()], |row| {
            Ok(Roadmap { council, start: date(row, "start")?, months: row.get("months")? })
        })
    }

    /// The days on which a town hall is closed, the first ones first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn closed_days_of(&self, council: CouncilId) -> Result<Vec<ClosedDays>, StoreError> {
        self.all(
            "SELECT first_day, last_day FROM closed_days WHERE council = ?1 ORDER BY first_day, last_day",
            [council.to_string()],
            |row| Ok(ClosedDays { from: date(row, "first_day")?, to: date(row, "last_day")? }),
        )
    }

    /// The assessments a council's plan draws on; none chosen means all.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn sources_of(&self, council: CouncilId) -> Result<Vec<AssessmentId>, StoreError> {
        self.all(
            "SELECT assessment FROM roadmap_source WHERE council = ?1 ORDER BY assessment",
            [council.to_string()],
            |row| Ok(AssessmentId(uuid(row, "assessment")?)),
        )
    }
}

impl Writer<'_> {
    /// Keeps a roadmap, in place of what it was.
    ///
    /// # Errors
    /// There is no such council, or the disk refuses.
    pub fn put_roadmap(&self, roadmap: &Roadmap) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO roadmap (council, start, months) VALUES (?1, ?2, ?3)
             ON CONFLICT (council) DO UPDATE SET start = excluded.start, months = excluded.months",
            params![roadmap.council.to_string(), written_day(roadmap.start), roadmap.months],
        )?;
        Ok(())
    }

    /// Keeps the days on which a town hall is closed, in place of all earlier ones.
    ///
    /// # Errors
    /// There is no such council, some end before they begin, or the disk refuses.
    pub fn put_closed_days(&self, council: CouncilId, closed: &[ClosedDays]) -> Result<(), StoreError> {
        self.run("DELETE FROM closed_days WHERE council = ?1", [council.to_string()])?;
        for days in closed {
            self.run(
                "INSERT INTO closed_days (council, first_day, last_day) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO NOTHING",
                params![council.to_string(), written_day(days.from), written_day(days.to)],
            )?;
        }
        Ok(())
    }

    /// Keeps which assessments the plan draws on, in place of all earlier ones.
    ///
    /// # Errors
    /// One of them is not the council's, or the disk refuses.
    pub fn put_sources(&self, council: CouncilId, assessments: &[AssessmentId]) -> Result<(), StoreError> {
        self.run("DELETE FROM roadmap_source WHERE council = ?1", [council.to_string()])?;
        for assessment in assessments {
            self.run(
                "INSERT INTO roadmap_source (council, assessment) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                params![council.to_string(), assessment.to_string()],
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).unwrap()
    }

    #[test]
    fn what_a_plan_keeps_to_comes_back_as_it_was_last_put() {
        let mut store = sample::with_round();
        let council = sample::council(1).id;
        assert_eq!(store.read().find_roadmap(council).unwrap(), None, "nobody has planned yet");
        let roadmap = Roadmap { council, start: day(2, 1), months: 24 };
        let fair = ClosedDays { from: day(8, 2), to: day(8, 6) };
        let easter = ClosedDays { from: day(3, 25), to: day(3, 26) };
        store
            .write(|db| {
                db.put_roadmap(&Roadmap { months: 12, ..roadmap })?;
                db.put_roadmap(&roadmap)?;
                db.put_closed_days(council, &[fair])?;
                db.put_closed_days(council, &[fair, easter, fair])
            })
            .unwrap();
        assert_eq!(store.read().find_roadmap(council).unwrap(), Some(roadmap));
        assert_eq!(store.read().closed_days_of(council).unwrap(), [easter, fair], "in order, each once");
    }

    #[test]
    fn a_plan_draws_only_on_the_councils_own_assessments() {
        let mut store = sample::with_round();
        let (mine, other) = (sample::council(1), sample::council(2));
        let assessment = sample::assessment().id;
        store.write(|db| db.put_council(&other)).unwrap();
        store.write(|db| db.put_sources(mine.id, &[assessment])).unwrap();
        assert_eq!(store.read().sources_of(mine.id).unwrap(), [assessment]);
        assert!(store.write(|db| db.put_sources(other.id, &[assessment])).is_err(), "it belongs to another council");
        assert!(store.read().sources_of(other.id).unwrap().is_empty(), "and nothing is kept");
    }

    #[test]
    fn closed_days_that_end_before_they_begin_are_refused() {
        let mut store = sample::with_round();
        let backwards = ClosedDays { from: day(8, 6), to: day(8, 2) };
        assert!(store.write(|db| db.put_closed_days(sample::council(1).id, &[backwards])).is_err());
    }
}
