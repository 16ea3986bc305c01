//! What one data file has that another has not, counted for each council.

use std::path::Path;

use cabildo_domain::CouncilId;

use crate::{Store, StoreError, column, protecting::Passphrase};

/// Kinds of what people made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Made {
    /// What is known of the council itself.
    Profile,
    /// Assessments and their rounds.
    Rounds,
    /// Who answers.
    Respondents,
    /// What one person said about one item.
    Answers,
    /// What the group settled about one item.
    Agreements,
    /// Files that back something.
    Evidence,
    /// Where the council wants an item to be.
    Targets,
    /// Actions of the plan, and what the council says about them.
    Actions,
    /// Notes on how actions go.
    Progress,
    /// Workshops, who attends them and their certificates.
    Workshops,
}

impl Made {
    /// Every kind, in the order in which it is told.
    pub const ALL: [Self; 10] = [
        Self::Profile,
        Self::Rounds,
        Self::Respondents,
        Self::Answers,
        Self::Agreements,
        Self::Evidence,
        Self::Targets,
        Self::Actions,
        Self::Progress,
        Self::Workshops,
    ];

    /// The rows of this kind: the council, what tells the row apart, and what changes with it.
    fn rows(self, schema: &str) -> String {
        let of_round =
            format!("JOIN {schema}.round AS r ON r.id = it.round JOIN {schema}.assessment AS a ON a.id = r.assessment");
        match self {
            Self::Profile => format!(
                "SELECT it.id AS council, it.id, it.name || it.country || it.region || coalesce(it.population, '')
                 || coalesce(it.term_ends, '') FROM {schema}.council AS it"
            ),
            Self::Rounds => format!(
                "SELECT a.council, it.id, it.name || coalesce(it.closed_at, '') || coalesce(it.revealed_at, '')
                 FROM {schema}.round AS it JOIN {schema}.assessment AS a ON a.id = it.assessment"
            ),
            Self::Respondents => {
                format!("SELECT a.council, it.id, it.code || it.area FROM {schema}.respondent AS it {of_round}")
            }
            Self::Answers => {
                format!("SELECT a.council, it.respondent || it.item, it.at FROM {schema}.response AS it {of_round}")
            }
            Self::Agreements => {
                format!("SELECT a.council, it.round || it.item, it.at FROM {schema}.consensus AS it {of_round}")
            }
            Self::Evidence => {
                format!("SELECT a.council, it.id, it.name FROM {schema}.evidence AS it {of_round}")
            }
            Self::Targets => format!(
                "SELECT a.council, it.assessment || it.item, it.level
                 FROM {schema}.target AS it JOIN {schema}.assessment AS a ON a.id = it.assessment"
            ),
            Self::Actions => format!(
                "SELECT it.council, it.id, coalesce(it.title, '') || coalesce(it.role, '') || coalesce(it.weeks, '')
                 || coalesce(it.cost, '') || it.choice FROM {schema}.action AS it"
            ),
            Self::Progress => {
                format!("SELECT it.council, it.action_key || it.at, it.state || it.note FROM {schema}.progress AS it")
            }
            Self::Workshops => format!(
                "SELECT w.council, it.id, it.name FROM {schema}.attendee AS it
                 JOIN {schema}.workshop AS w ON w.id = it.workshop
                 UNION ALL SELECT it.council, it.id, it.title FROM {schema}.workshop AS it"
            ),
        }
    }
}

/// What one council has here and not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnlyHere {
    /// Which council.
    pub council: CouncilId,
    /// Its name here.
    pub name: String,
    /// Whether the other file knows it.
    pub known_there: bool,
    /// How many of each kind are new or different here; kinds without any are left out.
    pub made: Vec<(Made, usize)>,
}

impl Store {
    /// What this store has, and the file does not; both have the newest tables and the same passphrase. Councils without
    /// any are left out.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn only_here(&self, there: &Path) -> Result<Vec<OnlyHere>, StoreError> {
        let name = there.to_str().ok_or_else(|| std::io::Error::other("the folder's name is not Unicode"))?;
        let key = self.passphrase.as_ref().map_or("", Passphrase::words);
        self.connection.execute("ATTACH ?1 AS there KEY ?2", (name, key))?;
        let answer = self.compare();
        self.connection.execute("DETACH there", ())?;
        answer
    }

    /// How much of each kind there is; kinds without any are left out.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn holds(&self) -> Result<Vec<(Made, usize)>, StoreError> {
        let mut held = Vec::new();
        for made in Made::ALL {
            let sql = format!("SELECT count(*) FROM ({})", made.rows("main"));
            let count = self.connection.query_row(&sql, (), |row| row.get(0))?;
            if count > 0 {
                held.push((made, count));
            }
        }
        Ok(held)
    }

    fn compare(&self) -> Result<Vec<OnlyHere>, StoreError> {
        let sql = "SELECT id, name, EXISTS (SELECT 1 FROM there.council AS other WHERE other.id = main.council.id)
                   FROM main.council ORDER BY name, id";
        let mut statement = self.connection.prepare(sql)?;
        let councils = statement.query_map((), |row| {
            Ok(OnlyHere {
                council: CouncilId(column::uuid(row, "id")?),
                name: row.get(1)?,
                known_there: row.get(2)?,
                made: vec![],
            })
        })?;
        let mut councils: Vec<OnlyHere> = councils.collect::<Result<_, _>>()?;
        for made in Made::ALL {
            let sql = format!(
                "SELECT council, count(*) FROM (SELECT * FROM ({}) EXCEPT SELECT * FROM ({})) GROUP BY council",
                made.rows("main"),
                made.rows("there")
            );
            let mut statement = self.connection.prepare(&sql)?;
            let mut rows = statement.query(())?;
            while let Some(row) = rows.next()? {
                let council = CouncilId(column::uuid(row, "council")?);
                if let Some(known) = councils.iter_mut().find(|it| it.council == council) {
                    known.made.push((made, row.get(1)?));
                }
            }
        }
        councils.retain(|it| !it.known_there || !it.made.is_empty());
        Ok(councils)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Council, sample};

    #[test]
    fn what_was_made_since_a_copy_is_counted_for_each_council() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(&folder.path().join("cabildo.db")).unwrap();
        sample::fill(&mut store);
        store.write(|db| db.put_workshop(&sample::workshop(80))).unwrap();
        let copy = folder.path().join("copy.db");
        store.copy_to(&copy).unwrap();
        assert_eq!(store.only_here(&copy).unwrap(), [], "nothing was made since");
        store.write(|db| db.put_council(&sample::council(2))).unwrap();
        store.write(|db| db.put_workshop(&sample::workshop(81))).unwrap();
        store.write(|db| db.put_council(&Council { region: "Tarija".into(), ..sample::council(1) })).unwrap();
        let here = store.only_here(&copy).unwrap();
        let told: Vec<_> = here.iter().map(|it| (it.name.as_str(), it.known_there, it.made.clone())).collect();
        let changed = vec![(Made::Profile, 1), (Made::Workshops, 1)];
        let unknown = vec![(Made::Profile, 1)];
        assert_eq!(told, [("San Jacinto 1", true, changed), ("San Jacinto 2", false, unknown)]);
        assert!(store.only_here(&copy).is_ok(), "and it can be asked again");
    }
}
