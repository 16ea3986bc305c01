//! The taxonomies with their names in one language, as lists on a screen show them.

use super::{
    BTreeMap, LOCAL_ROLES, Level, LocalRole, PrincipleId, Reader, RoleId, SCOPES, Scale, ScaleId, Scope, SdgTargetId,
    StoreError, StrategyId, TOPIC_KINDS, TopicId, TopicKind, local_role_word, scope_word, topic_kind_word, word,
};

/// A governance principle in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrincipleName {
    /// Which one.
    pub id: PrincipleId,
    /// Its number in the source.
    pub number: u8,
    /// The group it belongs to.
    pub group: String,
    /// That group's name.
    pub group_name: String,
    /// Its name.
    pub name: String,
}

/// A governance strategy in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrategyName {
    /// Which one.
    pub id: StrategyId,
    /// Of which principle.
    pub principle: PrincipleId,
    /// Whose task it is.
    pub scope: Scope,
    /// Its name.
    pub name: String,
}

/// An SDG target in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SdgTargetName {
    /// Which one.
    pub id: SdgTargetId,
    /// Of which goal.
    pub goal: u8,
    /// The goal's short name.
    pub goal_name: String,
    /// What a council has to do with it.
    pub local_role: LocalRole,
    /// What it asks.
    pub name: String,
}

/// A topic of exchange in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicName {
    /// Which one.
    pub id: TopicId,
    /// Of what kind.
    pub kind: TopicKind,
    /// Its name.
    pub name: String,
}

impl Reader<'_> {
    /// What the levels of a scale are called, from the lowest; in another
    /// language where an imported scale has no names in this one.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn level_names(&self, scale: &ScaleId, language: &str) -> Result<Vec<(Level, String)>, StoreError> {
        self.all(
            "SELECT level, name FROM level_name WHERE scale = ?1 AND language = coalesce(
                 (SELECT language FROM level_name WHERE scale = ?1 AND language = ?2),
                 (SELECT max(language) FROM level_name WHERE scale = ?1))
             ORDER BY level",
            [scale.as_str(), language],
            |row| Ok((Level(row.get("level")?), row.get("name")?)),
        )
    }

    /// Every scale there is, by id: the shared ones, and those that imported instruments brought along.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn scales(&self) -> Result<Vec<Scale>, StoreError> {
        self.all("SELECT id, lowest, highest FROM scale ORDER BY id", (), |row| {
            Ok(Scale {
                id: ScaleId(row.get("id")?),
                lowest: Level(row.get("lowest")?),
                highest: Level(row.get("highest")?),
            })
        })
    }

    /// The topics of exchange, in the source's order.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn topics(&self, language: &str) -> Result<Vec<TopicName>, StoreError> {
        self.all(
            "SELECT id, kind, name FROM topic JOIN topic_wording ON topic = id AND language = ?1 ORDER BY position",
            [language],
            |row| {
                Ok(TopicName {
                    id: TopicId(row.get("id")?),
                    kind: word(row, "kind", &TOPIC_KINDS, topic_kind_word)?,
                    name: row.get("name")?,
                })
            },
        )
    }

    /// What every role is called.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn role_names(&self, language: &str) -> Result<BTreeMap<RoleId, String>, StoreError> {
        let sql = "SELECT role, name FROM role_wording WHERE language = ?1";
        let names = self.all(sql, [language], |row| Ok((RoleId(row.get("role")?), row.get("name")?)))?;
        Ok(names.into_iter().collect())
    }

    /// The principles of effective governance, by number.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn principles(&self, language: &str) -> Result<Vec<PrincipleName>, StoreError> {
        self.all(
            "SELECT id, number, principle.group_id, groups.name AS group_name, wording.name AS name FROM principle
             JOIN principle_wording AS wording ON wording.principle = id AND wording.language = ?1
             JOIN principle_group_wording AS groups
                 ON groups.group_id = principle.group_id AND groups.language = ?1
             ORDER BY number",
            [language],
            |row| {
                Ok(PrincipleName {
                    id: PrincipleId(row.get("id")?),
                    number: row.get("number")?,
                    group: row.get("group_id")?,
                    group_name: row.get("group_name")?,
                    name: row.get("name")?,
                })
            },
        )
    }

    /// The strategies of all principles, in the source's order.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn strategies(&self, language: &str) -> Result<Vec<StrategyName>, StoreError> {
        self.all(
            "SELECT id, principle, scope, name FROM strategy
             JOIN strategy_wording ON strategy = id AND language = ?1 ORDER BY position",
            [language],
            |row| {
                Ok(StrategyName {
                    id: StrategyId(row.get("id")?),
                    principle: PrincipleId(row.get("principle")?),
                    scope: word(row, "scope", &SCOPES, scope_word)?,
                    name: row.get("name")?,
                })
            },
        )
    }

    /// The SDG targets, in the source's order.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn sdg_targets(&self, language: &str) -> Result<Vec<SdgTargetName>, StoreError> {
        self.all(
            "SELECT id, sdg_target.goal, goals.name AS goal_name, local_role, wording.name AS name FROM sdg_target
             JOIN sdg_target_wording AS wording ON wording.sdg_target = id AND wording.language = ?1
             JOIN sdg_goal_wording AS goals ON goals.goal = sdg_target.goal AND goals.language = ?1
             ORDER BY position",
            [language],
            |row| {
                Ok(SdgTargetName {
                    id: SdgTargetId(row.get("id")?),
                    goal: row.get("goal")?,
                    goal_name: row.get("goal_name")?,
                    local_role: word(row, "local_role", &LOCAL_ROLES, local_role_word)?,
                    name: row.get("name")?,
                })
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, sample};

    #[test]
    fn taxonomies_come_back_with_their_names_in_the_language_asked() {
        let mut store = Store::in_memory().unwrap();
        assert_eq!(store.read().find_taxonomy_hash().unwrap(), None, "nothing is installed yet");
        store.write(|db| db.put_taxonomies(&sample::taxonomies(), "t1")).unwrap();
        let db = store.read();
        assert_eq!(db.find_taxonomy_hash().unwrap().as_deref(), Some("t1"));
        let levels = db.level_names(&"maturity".into(), "es").unwrap();
        assert_eq!(levels.len(), 5);
        assert_eq!(levels[0], (Level(1), "scale-maturity-1 es".to_owned()));
        assert_eq!(db.role_names("en").unwrap()[&"TIC".into()], "role-TIC en");
        let principle = &db.principles("es").unwrap()[0];
        assert_eq!(
            (principle.group_name.as_str(), principle.name.as_str()),
            ("group-effectiveness es", "principle-COM es")
        );
        let strategies: Vec<String> = db.strategies("es").unwrap().into_iter().map(|it| it.id.0).collect();
        assert_eq!(strategies, ["1.2", "1.10"], "in the source's order, not the alphabet's");
        let target = &db.sdg_targets("en").unwrap()[0];
        assert_eq!((target.goal_name.as_str(), target.local_role), ("sdg-goal-11 en", LocalRole::Direct));
    }

    #[test]
    fn installing_better_words_changes_them_and_keeps_what_instruments_refer_to() {
        let mut store = sample::with_round();
        let mut newer = sample::taxonomies();
        newer.strategies.clear();
        newer.words.get_mut("es").unwrap().insert("role-TIC".to_owned(), "Informática".to_owned());
        store.write(|db| db.put_taxonomies(&newer, "t2")).unwrap();
        assert_eq!(store.read().role_names("es").unwrap()[&"TIC".into()], "Informática");
        assert_eq!(store.read().strategies("es").unwrap().len(), 2, "an installed instrument may use them");
        assert_eq!(store.read().find_taxonomy_hash().unwrap().as_deref(), Some("t2"));
    }

    #[test]
    fn a_missing_name_installs_nothing() {
        let mut store = Store::in_memory().unwrap();
        let mut taxonomies = sample::taxonomies();
        taxonomies.words.get_mut("en").unwrap().remove("sdg-goal-11");
        let error = store.write(|db| db.put_taxonomies(&taxonomies, "t1")).unwrap_err();
        assert!(matches!(error, StoreError::NoSuch { what: "words", id } if id == "en: sdg-goal-11"));
        assert_eq!(store.read().find_taxonomy_hash().unwrap(), None);
    }
}
