//! A thousand random histories of councils whose files go different ways and come together again.

use std::collections::BTreeSet;

use cabildo_domain::revision::Revision;
use chrono::TimeDelta;
use proptest::prelude::*;

use super::{PackageScope, edits::Edit, machines::Machine};
use crate::{Conflict, StoreError, sample};

/// One thing that happens at one of the computers.
#[derive(Debug, Clone)]
enum Event {
    /// Somebody works.
    Edits(u8, Vec<Edit>),
    /// A package goes from one to another, perhaps only part of it, perhaps twice.
    Package { from: u8, to: u8, what: u8, twice: bool },
    /// Somebody decides a conflict.
    Decision { at: u8, which: u8, head: u8 },
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let edit = (any::<u8>(), 0_u8..6, 0_u8..20).prop_map(|(what, which, said)| Edit { what, which, said });
    let edits = (any::<u8>(), proptest::collection::vec(edit, 1..6)).prop_map(|(at, edits)| Event::Edits(at, edits));
    let package = (any::<u8>(), any::<u8>(), any::<u8>(), any::<bool>())
        .prop_map(|(from, to, what, twice)| Event::Package { from, to, what, twice });
    let decision =
        (any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(at, which, head)| Event::Decision { at, which, head });
    proptest::collection::vec(prop_oneof![6 => edits, 3 => package, 1 => decision], 2..9)
}

/// Computers whose clocks are right, ten years behind or ten years ahead.
fn skews(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<i64>> {
    proptest::collection::vec(prop_oneof![3 => Just(0), 1 => Just(-3650), 1 => Just(3650)], count)
}

struct World {
    machines: Vec<Machine>,
    /// What people typed that must not get lost.
    typed: Vec<String>,
}

impl World {
    fn new(skews: &[i64]) -> Self {
        let machine = |(number, days): (u8, &i64)| Machine::new(number, TimeDelta::days(*days));
        Self { machines: (1..).zip(skews).map(machine).collect(), typed: Vec::new() }
    }

    fn machine(&mut self, which: u8) -> &mut Machine {
        let count = self.machines.len();
        &mut self.machines[usize::from(which) % count]
    }

    fn happens(&mut self, event: &Event) {
        match event {
            Event::Edits(at, edits) => {
                for edit in edits {
                    let typed = self.machine(*at).edit(*edit);
                    self.typed.extend(typed);
                }
            }
            Event::Package { from, to, what, twice } => {
                let scope = match what % 4 {
                    0 => PackageScope::Results(vec![sample::assessment().id]),
                    1 => PackageScope::Plan,
                    2 => PackageScope::Assessments(vec![sample::assessment().id]),
                    _ => PackageScope::Council,
                };
                let mut package = self.machine(*from).package(&scope);
                if what % 16 == 15 {
                    package = package.into_iter().step_by(2).collect();
                }
                for _ in 0..=u8::from(*twice) {
                    self.comes_in(*to, &package);
                }
            }
            Event::Decision { at, which, head } => {
                let machine = self.machine(*at);
                machine.note();
                let conflicts = machine.conflicts();
                if !conflicts.is_empty() {
                    machine.decide(&conflicts[usize::from(*which) % conflicts.len()], usize::from(*head));
                }
            }
        }
        self.machines.iter_mut().for_each(|it| it.ticks += 1000);
    }

    /// A package comes in, or, if it is not whole, nothing of it.
    fn comes_in(&mut self, to: u8, package: &[Revision]) {
        let machine = self.machine(to);
        machine.note();
        let before = machine.rows();
        match machine.take(package) {
            Ok(_) => assert_eq!(machine.note(), 0, "what came in is no news of this computer"),
            Err(StoreError::Incomplete { .. }) => assert_eq!(machine.rows(), before, "nothing of it was kept"),
            Err(other) => panic!("{other}"),
        }
    }

    /// Everybody gets everything, each in another order, some things twice.
    fn comes_together(&mut self) {
        let packages: Vec<Vec<Revision>> =
            self.machines.iter_mut().map(|it| it.package(&PackageScope::Council)).collect();
        let count = packages.len();
        for (at, machine) in self.machines.iter_mut().enumerate() {
            for turn in 1..=count {
                // Backwards at every other computer; the own one comes, too.
                let which = if at % 2 == 0 { at + turn } else { at + 2 * count - turn };
                machine.take(&packages[which % count]).unwrap();
            }
        }
    }

    fn conflicts(&self) -> Vec<Conflict> {
        self.machines[0].conflicts()
    }

    fn all_show_the_same(&mut self) -> Result<(), TestCaseError> {
        let first = self.machines[0].rows();
        let conflicts = self.conflicts();
        for machine in &mut self.machines {
            prop_assert_eq!(machine.note(), 0, "there is nothing left to note");
            for (table, rows) in machine.rows() {
                prop_assert_eq!(&rows, &first[table], "{} at {}", table, machine.number);
            }
            prop_assert_eq!(&machine.conflicts(), &conflicts);
        }
        Ok(())
    }

    /// Words somebody typed stand in a row, in what a row said before, or in its history.
    fn nothing_is_lost(&self, histories: &BTreeSet<String>) -> Result<(), TestCaseError> {
        let db = self.machines[0].store.read();
        let all: Vec<String> = db.all("SELECT key || coalesce(worth, '') FROM revision", (), |row| row.get(0)).unwrap();
        let all = all.join("\n");
        for words in &self.typed {
            prop_assert!(all.contains(words), "{} is lost", words);
        }
        let rows = self.machines[0].rows();
        let kept: BTreeSet<String> = only_added(&rows);
        prop_assert!(histories.is_subset(&kept), "no row of a history and no evidence gets lost");
        Ok(())
    }
}

/// Rows that are only ever added, and what names evidence.
fn only_added(rows: &std::collections::BTreeMap<&'static str, Vec<String>>) -> BTreeSet<String> {
    let tables = ["response_history", "consensus_history", "table_proposal", "progress", "version_move"];
    let mut kept: BTreeSet<String> =
        tables.iter().flat_map(|table| rows[table].iter().map(move |row| format!("{table} {row}"))).collect();
    kept.extend(rows["evidence"].iter().map(|row| format!("evidence {}", row.split(',').next().unwrap_or_default())));
    kept
}

/// A history from its beginning to the day on which everybody has everything and every conflict is decided.
fn comes_to_the_same(skews: &[i64], events: &[Event]) -> Result<(), TestCaseError> {
    let mut world = World::new(skews);
    for event in events {
        world.happens(event);
    }
    let histories = world.machines.iter().flat_map(|it| only_added(&it.rows())).collect();
    world.comes_together();
    world.all_show_the_same()?;
    world.nothing_is_lost(&histories)?;

    let conflicts = world.conflicts();
    if conflicts.is_empty() {
        return Ok(());
    }
    let old = world.machines[0].package(&PackageScope::Council);
    for (turn, conflict) in conflicts.iter().enumerate() {
        world.machines[0].decide(conflict, turn);
    }
    let decided = world.machines[0].package(&PackageScope::Council);
    for machine in &mut world.machines {
        machine.take(&decided).unwrap();
        machine.take(&old).unwrap();
    }
    world.all_show_the_same()?;
    prop_assert_eq!(world.conflicts(), vec![], "what was decided stays decided");
    world.nothing_is_lost(&histories)
}

/// So many of the thousand histories that are tried, or of as many as `CABILDO_HISTORIES` says.
fn histories(of_a_thousand: u32) -> ProptestConfig {
    let thousand = std::env::var("CABILDO_HISTORIES").ok().and_then(|it| it.parse().ok()).unwrap_or(1000);
    ProptestConfig { cases: of_a_thousand * thousand / 1000, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(histories(500))]

    #[test]
    fn two_computers_come_to_the_same_whatever_happens(skews in skews(2..3), events in events()) {
        comes_to_the_same(&skews, &events)?;
    }
}

proptest! {
    #![proptest_config(histories(400))]

    #[test]
    fn some_computers_come_to_the_same_whatever_happens(skews in skews(3..5), events in events()) {
        comes_to_the_same(&skews, &events)?;
    }
}

proptest! {
    #![proptest_config(histories(100))]

    #[test]
    fn many_computers_come_to_the_same_whatever_happens(skews in skews(5..11), events in events()) {
        comes_to_the_same(&skews, &events)?;
    }
}
