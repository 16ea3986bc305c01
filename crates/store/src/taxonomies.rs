//! `scale`, `role`, `principle`, `strategy`, `sdg_target` and their words: what instruments share.

use std::collections::BTreeMap;

use cabildo_domain::{Level, PrincipleId, RoleId, Scale, ScaleId, SdgTargetId, StrategyId, TopicId};
use rusqlite::{ToSql, params};

use crate::{
    column::word,
    error::StoreError,
    store::{Reader, Writer},
    wording::{Language, Words},
};

/// Everything instruments can refer to, each list in its order.
///
/// The keys of `words` are the message ids of `assets/taxonomies/*.ftl`:
/// `scale-maturity-1`, `role-TES`, `group-effectiveness`, `principle-COM`,
/// `strategy-1-1`, `sdg-target-11-a`, `sdg-goal-11`, `topic-T01`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taxonomies {
    /// Scales that instruments share.
    pub scales: Vec<Scale>,
    /// Who can carry an action.
    pub roles: Vec<RoleId>,
    /// The principles of effective governance.
    pub principles: Vec<Principle>,
    /// Their strategies.
    pub strategies: Vec<Strategy>,
    /// The targets of the Sustainable Development Goals.
    pub sdg_targets: Vec<SdgTarget>,
    /// The topics councils exchange experience about.
    pub topics: Vec<Topic>,
    /// The words for all of them.
    pub words: Words,
}

/// A principle of effective governance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principle {
    /// Which one.
    pub id: PrincipleId,
    /// Its number in the source.
    pub number: u8,
    /// The group it belongs to: `effectiveness`.
    pub group: String,
}

/// A strategy of a governance principle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strategy {
    /// Which one.
    pub id: StrategyId,
    /// Of which principle.
    pub principle: PrincipleId,
    /// Whose task it is.
    pub scope: Scope,
}

/// Whose task a strategy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The council's.
    Own,
    /// Shared with other governments.
    Shared,
    /// Mainly the national government's.
    MainlyNational,
}

/// A target of a Sustainable Development Goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SdgTarget {
    /// Which one.
    pub id: SdgTargetId,
    /// Of which goal, 1 to 17.
    pub goal: u8,
    /// What a council has to do with it.
    pub local_role: LocalRole,
}

/// What a council has to do with an SDG target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalRole {
    /// It acts itself.
    Direct,
    /// It acts together with others.
    Shared,
    /// Others act.
    National,
}

/// A topic councils exchange experience about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Which one.
    pub id: TopicId,
    /// Of what kind.
    pub kind: TopicKind,
}

/// Two kinds of topic, as the network's discussion paper sets them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopicKind {
    /// What a council works for.
    Thematic,
    /// How it works.
    Technical,
}

mod names;
pub use names::{PrincipleName, SdgTargetName, StrategyName, TopicName};

impl Reader<'_> {
    /// The fingerprint of the files the taxonomies were installed from.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_taxonomy_hash(&self) -> Result<Option<String>, StoreError> {
        self.maybe("SELECT content_hash FROM taxonomy_hash", (), |row| row.get("content_hash"))
    }
}

impl Writer<'_> {
    /// Installs the taxonomies. What is there already gets its new place and
    /// words; nothing is removed, because instruments may refer to it.
    ///
    /// # Errors
    /// A word is missing (`NoSuch { what: "words" }`), a strategy has no
    /// principle, or the disk refuses.
    pub fn put_taxonomies(&self, taxonomies: &Taxonomies, hash: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO taxonomy_hash (only, content_hash) VALUES (1, ?1)
             ON CONFLICT DO UPDATE SET content_hash = excluded.content_hash";
        self.run(sql, [hash])?;
        self.put_structure(taxonomies)?;
        for (code, words) in &taxonomies.words {
            self.put_names(taxonomies, &Language { code, words })?;
        }
        Ok(())
    }

    fn put_structure(&self, taxonomies: &Taxonomies) -> Result<(), StoreError> {
        taxonomies.scales.iter().try_for_each(|scale| self.put_scale_row(scale))?;
        for (position, role) in (0_u32..).zip(&taxonomies.roles) {
            let sql = "INSERT INTO role (id, position) VALUES (?1, ?2)
                 ON CONFLICT DO UPDATE SET position = excluded.position";
            self.run(sql, params![role.as_str(), position])?;
        }
        for it in &taxonomies.principles {
            let sql = "INSERT INTO principle (id, number, group_id) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET number = excluded.number, group_id = excluded.group_id";
            self.run(sql, params![it.id.as_str(), it.number, it.group])?;
        }
        for (position, it) in (0_u32..).zip(&taxonomies.strategies) {
            let sql = "INSERT INTO strategy (id, principle, scope, position) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET principle = excluded.principle, scope = excluded.scope,
                     position = excluded.position";
            self.run(sql, params![it.id.as_str(), it.principle.as_str(), scope_word(it.scope), position])?;
        }
        for (position, it) in (0_u32..).zip(&taxonomies.sdg_targets) {
            let sql = "INSERT INTO sdg_target (id, goal, local_role, position) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET goal = excluded.goal, local_role = excluded.local_role,
                     position = excluded.position";
            self.run(sql, params![it.id.as_str(), it.goal, local_role_word(it.local_role), position])?;
        }
        for (position, it) in (0_u32..).zip(&taxonomies.topics) {
            let sql = "INSERT INTO topic (id, kind, position) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET kind = excluded.kind, position = excluded.position";
            self.run(sql, params![it.id.as_str(), topic_kind_word(it.kind), position])?;
        }
        Ok(())
    }

    /// Keeps a scale that an imported instrument brings along, with the names of its levels.
    ///
    /// # Errors
    /// The name of a level is missing, or the disk refuses.
    pub fn put_scale(&self, scale: &Scale, words: &Words) -> Result<(), StoreError> {
        self.put_scale_row(scale)?;
        words.iter().try_for_each(|(code, words)| self.put_level_names(scale, &Language { code, words }))
    }

    fn put_scale_row(&self, scale: &Scale) -> Result<(), StoreError> {
        let sql = "INSERT INTO scale (id, lowest, highest) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET lowest = excluded.lowest, highest = excluded.highest";
        self.run(sql, params![scale.id.as_str(), scale.lowest.0, scale.highest.0])?;
        Ok(())
    }

    fn put_level_names(&self, scale: &Scale, words: &Language<'_>) -> Result<(), StoreError> {
        for level in scale.levels() {
            let name = words.of(&format!("scale-{}-{level}", scale.id), "")?;
            let sql = "INSERT INTO level_name (scale, level, language, name) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET name = excluded.name";
            self.run(sql, params![scale.id.as_str(), level.0, words.code, name])?;
        }
        Ok(())
    }

    fn put_names(&self, taxonomies: &Taxonomies, words: &Language<'_>) -> Result<(), StoreError> {
        for scale in &taxonomies.scales {
            self.put_level_names(scale, words)?;
        }
        for role in &taxonomies.roles {
            self.put_shared_name("role_wording", "role", &role.as_str(), words, &format!("role-{role}"))?;
        }
        for it in &taxonomies.principles {
            let (id, group) = (it.id.as_str(), it.group.as_str());
            self.put_shared_name("principle_wording", "principle", &id, words, &format!("principle-{id}"))?;
            self.put_shared_name("principle_group_wording", "group_id", &group, words, &format!("group-{group}"))?;
        }
        for it in &taxonomies.strategies {
            let id = it.id.as_str();
            self.put_shared_name("strategy_wording", "strategy", &id, words, &format!("strategy-{id}"))?;
        }
        for it in &taxonomies.sdg_targets {
            let (id, goal) = (it.id.as_str(), it.goal);
            self.put_shared_name("sdg_target_wording", "sdg_target", &id, words, &format!("sdg-target-{id}"))?;
            self.put_shared_name("sdg_goal_wording", "goal", &goal, words, &format!("sdg-goal-{goal}"))?;
        }
        for it in &taxonomies.topics {
            self.put_shared_name("topic_wording", "topic", &it.id.as_str(), words, &format!("topic-{}", it.id))?;
        }
        Ok(())
    }

    fn put_shared_name(
        &self,
        table: &'static str,
        column: &'static str,
        id: &dyn ToSql,
        words: &Language<'_>,
        key: &str,
    ) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO {table} ({column}, language, name) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET name = excluded.name"
        );
        self.run(&sql, params![id, words.code, words.of(key, "")?])?;
        Ok(())
    }
}

const SCOPES: [Scope; 3] = [Scope::Own, Scope::Shared, Scope::MainlyNational];

fn scope_word(scope: Scope) -> &'static str {
    match scope {
        Scope::Own => "own",
        Scope::Shared => "shared",
        Scope::MainlyNational => "mainly-national",
    }
}

const LOCAL_ROLES: [LocalRole; 3] = [LocalRole::Direct, LocalRole::Shared, LocalRole::National];

fn local_role_word(role: LocalRole) -> &'static str {
    match role {
        LocalRole::Direct => "direct",
        LocalRole::Shared => "shared",
        LocalRole::National => "national",
    }
}

const TOPIC_KINDS: [TopicKind; 2] = [TopicKind::Thematic, TopicKind::Technical];

fn topic_kind_word(kind: TopicKind) -> &'static str {
    match kind {
        TopicKind::Thematic => "thematic",
        TopicKind::Technical => "technical",
    }
}
