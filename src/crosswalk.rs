//! What items bear on: governance principles and strategies, SDG targets, topics of exchange.

use std::collections::BTreeMap;

use cabildo_domain::{Instrument, InstrumentId, Item, ItemId, PrincipleId, StrategyId};
use cabildo_store::Reader;
use cabildo_text::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, error::Result};

/// Why an item is asked: what it bears on, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WhyAsked {
    /// Governance principles.
    pub principles: Vec<Linked>,
    /// Their strategies.
    pub strategies: Vec<Linked>,
    /// SDG targets.
    pub sdg_targets: Vec<Linked>,
    /// Topics councils exchange experience about.
    pub topics: Vec<Linked>,
}

/// Something an item bears on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Linked {
    /// `16.6`, `1.2`, `COM`, `T01`.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What can be asked of the crosswalk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum LinkKind {
    /// A governance principle.
    Principle,
    /// A strategy of one.
    Strategy,
    /// An SDG target.
    SdgTarget,
    /// A topic of exchange.
    Topic,
}

/// Everything that is asked about one thing.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfLink {
    /// Of which kind.
    pub kind: LinkKind,
    /// Absent: only what can be asked about is listed.
    pub id: Option<String>,
}

/// The crosswalk between instruments, seen from one thing.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CrosswalkView {
    /// What can be asked about, with how many items bear on it; only what has some.
    pub links: Vec<LinkCount>,
    /// The items that bear on the one that was asked about, by instrument.
    pub items: Vec<LinkedItem>,
}

/// Something items bear on, and how many do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkCount {
    /// What.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many items of all installed instruments.
    pub items: usize,
}

/// An item that bears on what was asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkedItem {
    /// Of which instrument.
    pub instrument: InstrumentId,
    /// Its short name.
    pub title: String,
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
}

/// The names of everything items can bear on, in one language.
pub(crate) struct Crosswalk {
    principles: Vec<(PrincipleId, String)>,
    strategies: Vec<(StrategyId, PrincipleId, String)>,
    sdg_targets: Vec<Linked>,
    topics: Vec<Linked>,
}

/// Everything that is asked about one thing, in the newest version of every instrument.
///
/// # Errors
/// The disk refuses.
pub fn crosswalk(app: &App, of: OfLink) -> Result<CrosswalkView> {
    let db = app.store.read();
    let language = app.desk.text.language();
    let names = app.desk.library.crosswalk(&db, language)?;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut items = Vec::new();
    for (id, version) in db.newest_instruments()? {
        let instrument = app.desk.library.instrument(&db, &id, version)?;
        let words = app.desk.library.words(&db, &id, version, language)?;
        for item in &instrument.items {
            let links = names.why(&instrument, item).of_kind(of.kind);
            if of.id.as_ref().is_some_and(|wanted| links.iter().any(|it| it.id == *wanted)) {
                let name = words.item(&item.id).name.clone();
                items.push(LinkedItem {
                    instrument: id.clone(),
                    title: words.short.clone(),
                    item: item.id.clone(),
                    name,
                });
            }
            for link in links {
                *counts.entry(link.id).or_default() += 1;
            }
        }
    }
    let count = |it: Linked| Some(LinkCount { items: counts.get(&it.id).copied()?, id: it.id, name: it.name });
    Ok(CrosswalkView { links: names.all(of.kind).into_iter().filter_map(count).collect(), items })
}

impl Crosswalk {
    /// Looks all names up.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn of(db: &Reader<'_>, language: Language) -> Result<Self> {
        let code = language.code();
        let linked = |id: String, name: String| Linked { id, name };
        Ok(Self {
            principles: db.principles(code)?.into_iter().map(|it| (it.id, it.name)).collect(),
            strategies: db.strategies(code)?.into_iter().map(|it| (it.id, it.principle, it.name)).collect(),
            sdg_targets: db.sdg_targets(code)?.into_iter().map(|it| linked(it.id.0, it.name)).collect(),
            topics: db.topics(code)?.into_iter().map(|it| linked(it.id.0, it.name)).collect(),
        })
    }

    /// Why an item is asked. A principle is named once, whether its dimension or a strategy leads to it.
    pub(crate) fn why(&self, instrument: &Instrument, item: &Item) -> WhyAsked {
        let dimension = instrument.dimensions.iter().find(|it| it.id == item.dimension);
        let own = dimension.and_then(|it| it.principle.as_ref());
        let strategies: Vec<_> =
            item.strategies.iter().filter_map(|it| self.strategies.iter().find(|at| at.0 == *it)).collect();
        let served: Vec<&PrincipleId> = own.into_iter().chain(strategies.iter().map(|it| &it.1)).collect();
        let principle = |(id, name): &(PrincipleId, String)| Linked { id: id.to_string(), name: name.clone() };
        let strategy = |it: &(StrategyId, PrincipleId, String)| Linked { id: it.0.to_string(), name: it.2.clone() };
        WhyAsked {
            principles: self.principles.iter().filter(|(id, _)| served.contains(&id)).map(principle).collect(),
            strategies: strategies.into_iter().map(strategy).collect(),
            sdg_targets: named(&self.sdg_targets, item.sdg_targets.iter().map(|it| it.as_str())),
            topics: named(&self.topics, item.topics.iter().map(|it| it.as_str())),
        }
    }

    /// Everything of a kind, in the source's order.
    pub(crate) fn all(&self, kind: LinkKind) -> Vec<Linked> {
        match kind {
            LinkKind::Principle => {
                self.principles.iter().map(|(id, name)| Linked { id: id.to_string(), name: name.clone() }).collect()
            }
            LinkKind::Strategy => {
                self.strategies.iter().map(|(id, _, name)| Linked { id: id.to_string(), name: name.clone() }).collect()
            }
            LinkKind::SdgTarget => self.sdg_targets.clone(),
            LinkKind::Topic => self.topics.clone(),
        }
    }
}

impl WhyAsked {
    pub(crate) fn of_kind(self, kind: LinkKind) -> Vec<Linked> {
        match kind {
            LinkKind::Principle => self.principles,
            LinkKind::Strategy => self.strategies,
            LinkKind::SdgTarget => self.sdg_targets,
            LinkKind::Topic => self.topics,
        }
    }
}

/// Those of the list that are named, in the order they are named.
fn named<'a>(list: &[Linked], ids: impl Iterator<Item = &'a str>) -> Vec<Linked> {
    ids.filter_map(|id| list.iter().find(|it| it.id == id).cloned()).collect()
}
