use super::*;
use crate::charts::fit::{collision, overhang};

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + chrono::Days::new(n)
}

/// So many actions over so many months, each waiting for the one before.
fn plan(actions: u64, months: u64) -> Timeline {
    let apart = (months * 30).saturating_sub(21) / actions.max(1);
    let mut rows = vec![TimelineRow::Head { name: "Primeros 3 meses".to_owned(), note: "2 acciones".to_owned() }];
    rows.extend((0..actions).map(|n| TimelineRow::Bar {
        id: format!("A{n}"),
        name: format!("Levantar el inventario de sistemas, dominios, cuentas y contratos número {n}"),
        start: day(n * apart),
        end: day(n * apart + 18),
        fixed: n == 1,
        goes: [Goes::Done, Goes::UnderWay, Goes::Blocked, Goes::Planned][n.min(3) as usize],
        needs: if n > 0 { vec![format!("A{}", n - 1)] } else { vec![] },
    }));
    Timeline {
        title: "Cronograma".to_owned(),
        says: "Cronograma".to_owned(),
        start: day(0),
        end: day(months * 30),
        term: None,
        months: std::array::from_fn(|n| "EFMAMJJASOND"[n..=n].to_owned()),
        rows,
    }
}

#[test]
fn every_word_can_be_read_however_many_actions_and_months() {
    for (actions, months) in [(1, 2), (12, 5), (60, 13), (60, 24), (60, 48)] {
        for wide in [468.0, 880.0] {
            let drawing = timeline(&plan(actions, months), wide);
            assert!(overhang(&drawing) < 0.5, "{actions} actions in {months} months stand inside at {wide}");
            assert_eq!(collision(&drawing), None, "{actions} actions in {months} months at {wide}");
        }
    }
}

#[test]
fn the_end_of_the_term_is_named_where_nothing_else_stands() {
    for days in [0, 12, 200, 385] {
        let with_term = Timeline { term: Some((day(days), "Fin del período de gobierno".to_owned())), ..plan(12, 13) };
        let drawing = timeline(&with_term, 468.0);
        assert!(overhang(&drawing) < 0.5, "inside on day {days}");
        assert_eq!(collision(&drawing), None, "on day {days}");
        assert!(drawing.height > timeline(&plan(12, 13), 468.0).height, "it has a place of its own");
    }
}

#[test]
fn pages_of_one_plan_share_their_months() {
    let whole = plan(40, 24);
    let first = Timeline { rows: whole.rows[..20].to_vec(), ..whole.clone() };
    let grid = |plan: &Timeline| Axis::of(plan, 468.0).x(day(30));
    assert!((grid(&whole) - grid(&first)).abs() < 0.01, "a day stands at the same place on every page");
}

#[test]
fn a_bar_stands_for_its_action() {
    let svg = crate::paint::svg::svg(&timeline(&plan(3, 5), 880.0));
    assert!(svg.contains(r#"data-stands-for="A2""#), "a click on it finds the action");
}

#[test]
fn the_picture_stays_as_it_was() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../../../tests/golden/charts");
    settings.set_prepend_module_to_snapshot(false);
    let plan = Timeline { term: Some((day(90), "Fin del período".to_owned())), ..plan(4, 5) };
    settings.bind(|| insta::assert_snapshot!("timeline", crate::paint::svg::svg(&timeline(&plan, 880.0))));
}
