//! `roadmap` and what stands beside it: what a council's plan keeps to.

use cabildo_domain::{AssessmentId, CouncilId, RoleId, roadmap::ClosedDays};
use chrono::NaiveDate;
use rusqlite::params;

use crate::{
    column::{date, uuid, written_day},
    error::StoreError,
    store::{Reader, Writer},
};

/// When a council's plan begins, how long it lasts, and what is reckoned with while nobody has said more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roadmap {
    /// Whose.
    pub council: CouncilId,
    /// Its first day.
    pub start: NaiveDate,
    /// How many months it lasts.
    pub months: u8,
    /// In which money: `USD`.
    pub currency: String,
    /// What an action of low cost comes to.
    pub low_amount: u64,
    /// What an action of medium cost comes to.
    pub medium_amount: u64,
    /// Hours a week an action takes, at least 1.
    pub action_hours: u16,
    /// Hours a week a role has.
    pub role_hours: u16,
    /// Whether the country's holidays are days without work.
    pub holidays: bool,
    /// Whether all must end with the term of office.
    pub within_term: bool,
}

/// A role is away.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Absence {
    /// Who.
    pub role: RoleId,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// Money of one source for one year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Budget {
    /// Where it comes from; empty: nobody has said.
    pub source: String,
    /// The calendar year in which actions start that are paid from it.
    pub year: i32,
    /// How much, in the plan's currency.
    pub amount: u64,
}

impl Reader<'_> {
    /// A council's roadmap, once it has one.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_roadmap(&self, council: CouncilId) -> Result<Option<Roadmap>, StoreError> {
        let sql = "SELECT start, months, currency, low_amount, medium_amount, action_hours, role_hours, holidays,
                       within_term FROM roadmap WHERE council = ?1";
        self.maybe(sql, [council.to_string()], |row| {
            Ok(Roadmap {
                council,
                start: date(row, "start")?,
                months: row.get("months")?,
                currency: row.get("currency")?,
                low_amount: row.get("low_amount")?,
                medium_amount: row.get("medium_amount")?,
                action_hours: row.get("action_hours")?,
                role_hours: row.get("role_hours")?,
                holidays: row.get("holidays")?,
                within_term: row.get("within_term")?,
            })
        })
    }

    /// The days on which a town hall is closed, the first ones first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn closed_days_of(&self, council: CouncilId) -> Result<Vec<ClosedDays>, StoreError> {
        self.all(
            "SELECT first_day, last_day, name FROM closed_days WHERE council = ?1 ORDER BY first_day, last_day",
            [council.to_string()],
            |row| Ok(ClosedDays { from: date(row, "first_day")?, to: date(row, "last_day")?, name: row.get("name")? }),
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

    /// The hours a week of the roles of which somebody has said them.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn role_hours_of(&self, council: CouncilId) -> Result<Vec<(RoleId, u16)>, StoreError> {
        let sql = "SELECT role, hours FROM role_hours WHERE council = ?1 ORDER BY role";
        self.all(sql, [council.to_string()], |row| Ok((RoleId(row.get("role")?), row.get("hours")?)))
    }

    /// When roles are away.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn absences_of(&self, council: CouncilId) -> Result<Vec<Absence>, StoreError> {
        let sql = "SELECT role, first_day, last_day FROM absence WHERE council = ?1 ORDER BY role, first_day, last_day";
        self.all(sql, [council.to_string()], |row| {
            Ok(Absence { role: RoleId(row.get("role")?), from: date(row, "first_day")?, to: date(row, "last_day")? })
        })
    }

    /// The money of a council by source and year; none at all means that money sets no limit.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn budgets_of(&self, council: CouncilId) -> Result<Vec<Budget>, StoreError> {
        let sql = "SELECT source, year, amount FROM budget WHERE council = ?1 ORDER BY source, year";
        self.all(sql, [council.to_string()], |row| {
            Ok(Budget { source: row.get("source")?, year: row.get("year")?, amount: row.get("amount")? })
        })
    }
}

impl Writer<'_> {
    /// Keeps a roadmap, in place of what it was.
    ///
    /// # Errors
    /// There is no such council, or the disk refuses.
    pub fn put_roadmap(&self, roadmap: &Roadmap) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO roadmap (council, start, months, currency, low_amount, medium_amount, action_hours, role_hours,
                 holidays, within_term)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (council) DO UPDATE SET start = excluded.start, months = excluded.months,
                 currency = excluded.currency, low_amount = excluded.low_amount,
                 medium_amount = excluded.medium_amount, action_hours = excluded.action_hours,
                 role_hours = excluded.role_hours, holidays = excluded.holidays, within_term = excluded.within_term",
            params![
                roadmap.council.to_string(),
                written_day(roadmap.start),
                roadmap.months,
                roadmap.currency,
                roadmap.low_amount,
                roadmap.medium_amount,
                roadmap.action_hours,
                roadmap.role_hours,
                roadmap.holidays,
                roadmap.within_term,
            ],
        )?;
        Ok(())
    }

    /// Forgets what a plan keeps to; it is then as usual.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn remove_roadmap(&self, council: CouncilId) -> Result<(), StoreError> {
        self.run("DELETE FROM roadmap WHERE council = ?1", [council.to_string()])?;
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
                "INSERT INTO closed_days (council, first_day, last_day, name) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO NOTHING",
                params![council.to_string(), written_day(days.from), written_day(days.to), days.name],
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

    /// Keeps the hours a week of roles, in place of all earlier ones.
    ///
    /// # Errors
    /// There is no such council or role, or the disk refuses.
    pub fn put_role_hours(&self, council: CouncilId, hours: &[(RoleId, u16)]) -> Result<(), StoreError> {
        self.run("DELETE FROM role_hours WHERE council = ?1", [council.to_string()])?;
        for (role, hours) in hours {
            self.run(
                "INSERT INTO role_hours (council, role, hours) VALUES (?1, ?2, ?3)",
                params![council.to_string(), role.as_str(), hours],
            )?;
        }
        Ok(())
    }

    /// Keeps when roles are away, in place of all earlier absences.
    ///
    /// # Errors
    /// There is no such council or role, some end before they begin, or the disk refuses.
    pub fn put_absences(&self, council: CouncilId, absences: &[Absence]) -> Result<(), StoreError> {
        self.run("DELETE FROM absence WHERE council = ?1", [council.to_string()])?;
        for absence in absences {
            self.run(
                "INSERT INTO absence (council, role, first_day, last_day) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO NOTHING",
                params![council.to_string(), absence.role.as_str(), written_day(absence.from), written_day(absence.to)],
            )?;
        }
        Ok(())
    }

    /// Keeps the money by source and year, in place of all earlier money.
    ///
    /// # Errors
    /// There is no such council, a source has two amounts for a year, or the disk refuses.
    pub fn put_budgets(&self, council: CouncilId, budgets: &[Budget]) -> Result<(), StoreError> {
        self.run("DELETE FROM budget WHERE council = ?1", [council.to_string()])?;
        for budget in budgets {
            self.run(
                "INSERT INTO budget (council, source, year, amount) VALUES (?1, ?2, ?3, ?4)",
                params![council.to_string(), budget.source, budget.year, budget.amount],
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
        let roadmap = Roadmap { currency: "COP".to_owned(), holidays: false, ..sample::roadmap() };
        let fair = ClosedDays { from: day(8, 2), to: day(8, 6), name: "Feria".to_owned() };
        let easter = ClosedDays { from: day(3, 25), to: day(3, 26), name: String::new() };
        let away = Absence { role: "TIC".into(), from: day(4, 1), to: day(5, 1) };
        let money = |source: &str, year, amount| Budget { source: source.to_owned(), year, amount };
        let (own, gift) = (money("", 2027, 18_000), money("Cooperación", 2028, 4_000));
        store
            .write(|db| {
                db.put_roadmap(&sample::roadmap())?;
                db.put_roadmap(&roadmap)?;
                db.put_closed_days(council, std::slice::from_ref(&fair))?;
                db.put_closed_days(council, &[fair.clone(), easter.clone(), fair.clone()])?;
                db.put_role_hours(council, &[("TIC".into(), 20)])?;
                db.put_absences(council, std::slice::from_ref(&away))?;
                db.put_budgets(council, &[gift.clone(), own.clone()])
            })
            .unwrap();
        let db = store.read();
        assert_eq!(db.find_roadmap(council).unwrap(), Some(roadmap));
        assert_eq!(db.closed_days_of(council).unwrap(), [easter, fair], "in order, each once");
        assert_eq!(db.role_hours_of(council).unwrap(), [("TIC".into(), 20)]);
        assert_eq!(db.absences_of(council).unwrap(), [away]);
        assert_eq!(db.budgets_of(council).unwrap(), [own, gift]);
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
    fn days_that_end_before_they_begin_are_refused() {
        let mut store = sample::with_round();
        let council = sample::council(1).id;
        let backwards = ClosedDays { from: day(8, 6), to: day(8, 2), name: String::new() };
        assert!(store.write(|db| db.put_closed_days(council, &[backwards])).is_err());
        let away = Absence { role: "TIC".into(), from: day(8, 6), to: day(8, 2) };
        assert!(store.write(|db| db.put_absences(council, &[away])).is_err());
    }
}
