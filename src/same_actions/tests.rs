use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    ActionKey, Instrument, ItemId, Level,
    gap::{Target, gaps},
    recommendation::{Situation, recommend},
};
use cabildo_exchange::read_instrument;
use proptest::prelude::*;

use super::{FILE, File, groups, twin_of};
use crate::{library, taxonomy_file::read_taxonomies};

fn instruments() -> Vec<Instrument> {
    let known = read_taxonomies(&library::taxonomy_files()).unwrap().known;
    library::shipped().map(|(_, files)| read_instrument(&files, &known).unwrap().instrument).collect()
}

fn instrument_of(key: &ActionKey) -> &str {
    key.as_str().split('/').next().unwrap()
}

#[test]
fn the_shipped_file_can_be_read() {
    let read: File = toml::from_str(FILE).unwrap();
    assert_eq!(read.same.len(), groups().len());
    assert!(read.same.iter().all(|row| row._why.ends_with('.')), "each says why, in a sentence");
}

#[test]
fn every_action_is_advised_by_a_shipped_instrument_and_stands_once() {
    let advised: BTreeSet<ActionKey> = instruments()
        .iter()
        .flat_map(|it| it.recommendations.iter().map(|advice| ActionKey::advised(&it.id, &advice.id)))
        .collect();
    let mut seen = BTreeSet::new();
    for key in groups().iter().flatten() {
        assert!(advised.contains(key), "nothing advises {key}");
        assert!(seen.insert(key), "{key} is in two groups");
    }
}

#[test]
fn a_group_joins_different_instruments_and_never_ones_own_mindset() {
    for group in groups() {
        let from: BTreeSet<&str> = group.iter().map(instrument_of).collect();
        assert_eq!(from.len(), group.len(), "each of another instrument: {group:?}");
        assert!(from.len() >= 2 && !from.contains("mindsets"), "{group:?}");
    }
}

#[test]
fn an_action_knows_its_twins() {
    let [inventory, list] = ["digital-capability/GOB-6.1", "governance-principles/POL-3-A"].map(ActionKey::from);
    assert_eq!(twin_of(&list), Some([inventory, list.clone()].as_slice()));
    assert_eq!(twin_of(&"digital-capability/TEC-6.1".into()), None);
}

/// What stands for an action when those that are the same are one.
fn one(key: &ActionKey) -> ActionKey {
    twin_of(key).map_or_else(|| key.clone(), |group| group[0].clone())
}

/// What each action of all instruments comes after, the same ones made one.
fn merged(instruments: &[Instrument], levels: &[u8], step: u8) -> BTreeMap<ActionKey, BTreeSet<ActionKey>> {
    let mut after: BTreeMap<ActionKey, BTreeSet<ActionKey>> = BTreeMap::new();
    let mut drawn = levels.iter().copied().cycle();
    for it in instruments {
        let (lowest, highest) = (it.scale.lowest.0, it.scale.highest.0);
        let stands: BTreeMap<ItemId, Level> = it
            .items
            .iter()
            .map(|item| (item.id.clone(), Level(lowest + drawn.next().unwrap() % (highest - lowest + 1))))
            .collect();
        let target =
            |level: &Level| Target { level: Level((level.0 + step).min(highest)), importance: 3, feasibility: 3 };
        let targets = stands.iter().map(|(item, level)| (item.clone(), target(level))).collect();
        let advice = recommend(&Situation {
            instrument: it,
            levels: &stands,
            gaps: &gaps(&it.scale, &stands, &targets),
            consensus_closed: true,
            included: &BTreeSet::new(),
            excluded: &BTreeSet::new(),
        });
        for (id, advised) in advice.advised {
            let first = advised.after.iter().map(|first| one(&ActionKey::advised(&it.id, first)));
            after.entry(one(&ActionKey::advised(&it.id, &id))).or_default().extend(first);
        }
    }
    after
}

/// Actions that wait for each other: what is left when all that can be done is done.
fn in_circles(mut after: BTreeMap<ActionKey, BTreeSet<ActionKey>>) -> Vec<ActionKey> {
    loop {
        let waiting = after.len();
        let left: BTreeSet<ActionKey> = after.keys().cloned().collect();
        after.retain(|_, first| first.iter().any(|it| left.contains(it)));
        if after.len() == waiting {
            return after.into_keys().collect();
        }
    }
}

#[test]
fn nothing_waits_for_itself_when_everything_is_advised_and_the_same_is_done_once() {
    let instruments = instruments();
    let plain: usize = instruments.iter().map(|it| it.recommendations.len()).sum();
    let twins: usize = groups().iter().map(|group| group.len() - 1).sum();
    let after = merged(&instruments, &[0], 4);
    assert_eq!(after.len(), plain - twins, "all that there is, the same once");
    assert_eq!(in_circles(after), []);
}

#[test]
fn a_circle_would_be_found() {
    let [a, b, c] = ["x/A", "x/B", "x/C"].map(ActionKey::from);
    let after = [(a.clone(), [b.clone()].into()), (b.clone(), [a.clone()].into()), (c, BTreeSet::new())].into();
    assert_eq!(in_circles(after), [a, b]);
}

#[test]
fn nothing_waits_for_itself_wherever_a_council_stands() {
    let instruments = instruments();
    let levels = prop::collection::vec(0_u8..20, 300);
    proptest!(ProptestConfig::with_cases(64), |(levels in levels, step in 1_u8..5)| {
        prop_assert_eq!(in_circles(merged(&instruments, &levels, step)), []);
    });
}
