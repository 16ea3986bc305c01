//! Reading the taxonomies this program brings along: scales, roles, governance
//! principles with their strategies, SDG targets, and topics of exchange.

use std::collections::BTreeMap;

use cabildo_domain::Scale;
use cabildo_exchange::{Known, hashed::hexadecimal};
use cabildo_store::{LocalRole, Principle, Scope, SdgTarget, Strategy, Taxonomies, Topic, TopicKind};
use cabildo_text::instrument_text::read_wording;
use serde::{Deserialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// The files, as text.
#[derive(Debug, Clone, Default)]
pub struct TaxonomyFiles {
    /// `scales.toml`.
    pub scales: String,
    /// `roles.toml`.
    pub roles: String,
    /// `principles.toml`.
    pub principles: String,
    /// `sdg-targets.toml`.
    pub sdg_targets: String,
    /// `topics.toml`.
    pub topics: String,
    /// Language code → the words of all of them.
    pub words: BTreeMap<String, String>,
}

impl TaxonomyFiles {
    /// A fingerprint of all files.
    pub fn hash(&self) -> String {
        let mut hash = Sha256::new();
        let structure = [&self.scales, &self.roles, &self.principles, &self.sdg_targets, &self.topics];
        for text in structure.into_iter().chain(self.words.values()) {
            hash.update(text);
            hash.update([0]);
        }
        hexadecimal(hash.finalize())
    }
}

/// The taxonomies, and what instruments may name of them.
pub struct ReadTaxonomies {
    /// As they are kept.
    pub taxonomies: Taxonomies,
    /// For checking instruments.
    pub known: Known,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scales {
    scale: Vec<ScaleRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleRow {
    id: String,
    lowest: u8,
    highest: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Roles {
    role: Vec<RoleRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleRow {
    id: String,
    /// The names that item banks use for it, for their authors.
    #[serde(default, rename = "also")]
    _also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Principles {
    principle: Vec<PrincipleRow>,
    strategy: Vec<StrategyRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PrincipleRow {
    id: String,
    number: u8,
    group: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StrategyRow {
    id: String,
    principle: String,
    scope: ScopeWord,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ScopeWord {
    Own,
    Shared,
    MainlyNational,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct SdgTargets {
    sdg_target: Vec<SdgTargetRow>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct SdgTargetRow {
    id: String,
    goal: u8,
    local_role: LocalRoleWord,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum LocalRoleWord {
    Direct,
    Shared,
    National,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topics {
    topic: Vec<TopicRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicRow {
    id: String,
    kind: TopicKindWord,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TopicKindWord {
    Thematic,
    Technical,
}

/// Reads the taxonomies.
///
/// # Errors
/// The first file that cannot be read, and why.
pub fn read_taxonomies(files: &TaxonomyFiles) -> Result<ReadTaxonomies, String> {
    let scales: Scales = parsed("scales.toml", &files.scales)?;
    let roles: Roles = parsed("roles.toml", &files.roles)?;
    let principles: Principles = parsed("principles.toml", &files.principles)?;
    let targets: SdgTargets = parsed("sdg-targets.toml", &files.sdg_targets)?;
    let topics: Topics = parsed("topics.toml", &files.topics)?;
    let mut words = BTreeMap::new();
    for (language, text) in &files.words {
        let (found, problems) = read_wording(text);
        if let Some(first) = problems.first() {
            return Err(format!("{language}.ftl:{}: {}", first.line, first.message));
        }
        words.insert(language.clone(), found);
    }
    let taxonomies = Taxonomies {
        scales: scales.scale.iter().map(|it| Scale::new(&it.id, it.lowest, it.highest)).collect(),
        roles: roles.role.iter().map(|it| it.id.as_str().into()).collect(),
        principles: principles.principle.iter().map(principle).collect(),
        strategies: principles.strategy.iter().map(strategy).collect(),
        sdg_targets: targets.sdg_target.iter().map(sdg_target).collect(),
        topics: topics.topic.iter().map(topic).collect(),
        words,
    };
    Ok(ReadTaxonomies { known: known(&taxonomies), taxonomies })
}

fn parsed<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| format!("{file}: {error}"))
}

fn principle(row: &PrincipleRow) -> Principle {
    Principle { id: row.id.as_str().into(), number: row.number, group: row.group.clone() }
}

fn strategy(row: &StrategyRow) -> Strategy {
    let scope = match row.scope {
        ScopeWord::Own => Scope::Own,
        ScopeWord::Shared => Scope::Shared,
        ScopeWord::MainlyNational => Scope::MainlyNational,
    };
    Strategy { id: row.id.as_str().into(), principle: row.principle.as_str().into(), scope }
}

fn sdg_target(row: &SdgTargetRow) -> SdgTarget {
    let local_role = match row.local_role {
        LocalRoleWord::Direct => LocalRole::Direct,
        LocalRoleWord::Shared => LocalRole::Shared,
        LocalRoleWord::National => LocalRole::National,
    };
    SdgTarget { id: row.id.as_str().into(), goal: row.goal, local_role }
}

fn topic(row: &TopicRow) -> Topic {
    let kind = match row.kind {
        TopicKindWord::Thematic => TopicKind::Thematic,
        TopicKindWord::Technical => TopicKind::Technical,
    };
    Topic { id: row.id.as_str().into(), kind }
}

fn known(taxonomies: &Taxonomies) -> Known {
    Known {
        scales: taxonomies.scales.iter().map(|it| (it.id.to_string(), it.clone())).collect(),
        roles: taxonomies.roles.iter().map(ToString::to_string).collect(),
        principles: taxonomies.principles.iter().map(|it| it.id.to_string()).collect(),
        strategies: taxonomies.strategies.iter().map(|it| it.id.to_string()).collect(),
        sdg_targets: taxonomies.sdg_targets.iter().map(|it| it.id.to_string()).collect(),
        topics: taxonomies.topics.iter().map(|it| it.id.to_string()).collect(),
        ..Known::default()
    }
}
