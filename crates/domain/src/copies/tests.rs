use chrono::{Days, NaiveTime};
use proptest::prelude::*;

use super::*;

const PLENTY: u64 = u64::MAX / 2;

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(n)
}

fn of_day(n: u64) -> Copy {
    Copy { at: day(n).and_time(NaiveTime::from_hms_opt(9, 0, 0).unwrap()), why: Why::Day, size: 10 }
}

fn kept(copies: &[Copy], today: NaiveDate, room: u64) -> Vec<Copy> {
    let gone = to_remove(copies, today, room);
    copies.iter().copied().filter(|it| !gone.contains(it)).collect()
}

#[test]
fn a_year_of_use_leaves_days_then_weeks_then_months() {
    let copies: Vec<Copy> = (0..365).map(of_day).collect();
    let kept = kept(&copies, day(364), PLENTY);
    let newest: Vec<Copy> = (358..365).map(of_day).collect();
    assert!(newest.iter().all(|it| kept.contains(it)), "all of the last seven days");
    let months: BTreeSet<u32> = kept.iter().map(|it| it.at.month()).collect();
    assert_eq!(months.len(), 12, "one of each month of the year");
    assert!(kept.len() <= DAYS + WEEKS + MONTHS, "and few in all: {}", kept.len());
}

#[test]
fn what_was_made_before_a_change_stays_thirty_days() {
    let import = Copy { why: Why::Import, ..of_day(100) };
    let more: Vec<Copy> = (0..5).map(|n| Copy { why: Why::Import, ..of_day(110 + n) }).collect();
    let days = (101..200).map(of_day);
    let copies: Vec<Copy> = days.chain([import]).chain(more).collect();
    assert!(kept(&copies, day(129), PLENTY).contains(&import), "29 days later");
    assert!(!kept(&copies, day(199), PLENTY).contains(&import), "and then it is a copy as any other");
}

#[test]
fn where_room_is_short_the_oldest_go_and_three_stay() {
    let copies: Vec<Copy> = (0..7).map(of_day).collect();
    assert_eq!(kept(&copies, day(6), 50), copies[2..], "five fit");
    assert_eq!(kept(&copies, day(6), 0), copies[4..], "three stay on any disk");
}

#[test]
fn a_damaged_file_is_never_thrown_away() {
    let damaged = Copy { why: Why::Damaged, ..of_day(0) };
    let copies: Vec<Copy> = (1..400).map(of_day).chain([damaged]).collect();
    assert!(kept(&copies, day(400), 0).contains(&damaged));
}

#[test]
fn names_are_read_back_and_nothing_else_is() {
    let copy = Copy { why: Why::Update, ..of_day(3) };
    let name = copy.file_name("cabildo");
    assert_eq!(name, "cabildo.2026-01-04.090000.version.db");
    assert_eq!(Copy::parse("cabildo", &name, 10), Some(copy));
    for other in [
        "cabildo.db",
        "cabildo.2026-01-04.090000.version.db.part",
        "cabildo.2026-1-4.090000.version.db",
        "cabildo.2026-01-04.090000.otra.db",
        "cabildo.2026-02-30.090000.dia.db",
        "otro.2026-01-04.090000.dia.db",
        "cabildo.2026-01-04.090000.dia.db ",
    ] {
        assert_eq!(Copy::parse("cabildo", other, 10), None, "{other} is somebody else's");
    }
}

#[test]
fn copies_take_half_of_a_small_disk_and_four_times_a_large_file() {
    assert_eq!(room(10 << 20, 100 << 30, 0), 1 << 30, "a gigabyte is little for any disk");
    assert_eq!(room(2 << 30, 100 << 30, 0), 8 << 30);
    assert_eq!(room(2 << 30, 3 << 30, 1 << 30), 2 << 30, "half of what would be free");
    assert!(needs(1 << 30) > 1 << 30, "people go on working");
    assert_eq!(needs(u64::MAX), u64::MAX, "and no size is too large to be asked about");
}

fn copies() -> impl Strategy<Value = Vec<Copy>> {
    let one = (0u64..1200, 0u32..24, 0..Why::ALL.len(), 0u64..1000).prop_map(|(n, hour, why, size)| Copy {
        at: day(n).and_hms_opt(hour, 0, 0).unwrap(),
        why: Why::ALL[why],
        size,
    });
    prop::collection::vec(one, 0..120)
}

proptest! {
    #[test]
    fn never_the_newest_and_never_fewer_than_three(copies in copies(), today in 0u64..1500, room in 0u64..100_000) {
        let gone = to_remove(&copies, day(today), room);
        let mut sound: Vec<Copy> = copies.iter().copied().filter(|it| it.why != Why::Damaged).collect();
        sound.sort_unstable();
        sound.dedup();
        for newest in sound.iter().rev().take(LEAST) {
            prop_assert!(!gone.contains(newest), "{newest:?} is among the newest three");
        }
        prop_assert!(gone.iter().all(|it| copies.contains(it)), "only what is there goes");
        prop_assert!(gone.iter().all(|it| it.why != Why::Damaged));
    }

    #[test]
    fn a_wrong_clock_takes_nothing_of_the_ladder(copies in copies(), one in 0u64..1500, other in 0u64..9000) {
        let changes = |it: &Copy| it.why.is_before_a_change();
        let gone = |today| to_remove(&copies, day(today), PLENTY).into_iter().filter(|it| !changes(it)).collect::<Vec<_>>();
        prop_assert_eq!(gone(one), gone(other));
    }

    #[test]
    fn what_is_kept_is_kept_again(copies in copies(), today in 0u64..1500, room in 0u64..100_000) {
        let once = kept(&copies, day(today), room);
        prop_assert_eq!(kept(&once, day(today), room).len(), once.len(), "looking twice takes nothing more");
    }

    #[test]
    fn there_is_room_or_only_three_are_left(copies in copies(), today in 0u64..1500, room in 0u64..100_000) {
        let left: Vec<Copy> = kept(&copies, day(today), room).into_iter().filter(|it| it.why != Why::Damaged).collect();
        let left: BTreeSet<Copy> = left.into_iter().collect();
        let takes: u64 = left.iter().map(|it| it.size).sum();
        prop_assert!(takes <= room || left.len() <= LEAST);
    }

    #[test]
    fn any_name_is_read_back_or_is_nobody_of_ours(name in "cabildo\\.[0-9.-]{0,18}\\.(dia|danado|x)\\.db") {
        if let Some(copy) = Copy::parse("cabildo", &name, 1) {
            prop_assert_eq!(copy.file_name("cabildo"), name);
        }
    }
}
