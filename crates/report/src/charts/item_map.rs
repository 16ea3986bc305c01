//! Every item on one map: a row for each dimension, a chip for each item.

use super::{at, empty, field, words, wrapped};
use crate::{
    charts::profile::pattern_of,
    drawing::{Anchor, Drawing, Mark, Pattern, Weight},
    ink::Ink,
};

/// The items of a questionnaire and the words they are told in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemMap {
    /// A short name of the picture.
    pub title: String,
    /// One sentence that says what it shows.
    pub says: String,
    /// In the instrument's order.
    pub rows: Vec<ItemRow>,
}

/// The items of one dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemRow {
    /// The dimension's name.
    pub name: String,
    /// In the order they are asked.
    pub chips: Vec<Chip>,
}

/// One item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chip {
    /// Where it stands, and which of the five colours that has; none without information.
    pub level: Option<(u8, u8)>,
    /// Whether disagreement is on record.
    pub dissent: bool,
}

const ROW: f32 = 21.0;
const CHIP: f32 = 17.0;

/// The map, so wide.
pub fn item_map(map: &ItemMap, wide: f32) -> Drawing {
    if map.rows.is_empty() {
        return empty(&map.title, &map.says, wide);
    }
    let names = wide * 0.34;
    let most = map.rows.iter().map(|row| row.chips.len()).max().unwrap_or(1).max(1) as f32;
    let step = ((wide - names) / most).min(46.0);
    let mut marks = Vec::new();
    let mut top = 0.0;
    for row in &map.rows {
        let lines = wrapped(&row.name, 10.0, names - 10.0);
        let high = ROW.max(lines.len() as f32 * 11.5 + 4.0);
        for (n, line) in lines.iter().enumerate() {
            let baseline = top + high / 2.0 + 3.5 + (n as f32 - (lines.len() as f32 - 1.0) / 2.0) * 11.5;
            marks.push(words(at(0.0, baseline), line, 10.0, Weight::Regular, Anchor::Start, Ink::Text));
        }
        for (n, chip) in row.chips.iter().enumerate() {
            marks.extend(draw_chip(*chip, names + n as f32 * step, top + (high - CHIP) / 2.0, step - 2.5));
        }
        top += high;
    }
    Drawing { width: wide, height: top, title: map.title.clone(), says: map.says.clone(), marks }
}

fn draw_chip(chip: Chip, x: f32, y: f32, wide: f32) -> Vec<Mark> {
    let outline = vec![at(x, y), at(x + wide, y), at(x + wide, y + CHIP), at(x, y + CHIP)];
    let middle = x + wide / 2.0;
    let (fill, edge, pattern) = match chip.level {
        Some((_, shade)) => (Some(Ink::Level(shade)), Ink::LevelEdge(shade), pattern_of(shade)),
        None => (None, Ink::Need, Pattern::NoInformation),
    };
    let (sign, weight, ink) = match chip.level {
        Some((level, _)) => (level.to_string(), Weight::Bold, Ink::Text),
        None => ("–".to_owned(), Weight::Regular, Ink::Quiet),
    };
    let mut marks = vec![
        Mark::Shape { outline, closed: true, fill, stroke: Some((edge, 0.7)), pattern: Some(pattern) },
        // The sign stands on a tab of paper, so that it can be read over any pattern.
        field(middle - 5.5, y + 3.0, 11.0, CHIP - 6.0, Some(Ink::Paper), None),
        words(at(middle, y + CHIP / 2.0 + 3.4), &sign, 9.5, weight, Anchor::Middle, ink),
    ];
    if chip.dissent {
        let corner = vec![at(x + wide - 6.0, y), at(x + wide, y), at(x + wide, y + 6.0)];
        marks.push(Mark::Shape { outline: corner, closed: true, fill: Some(Ink::Text), stroke: None, pattern: None });
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::fit::{collision, overhang};

    #[test]
    fn every_item_has_its_chip_and_no_word_stands_outside() {
        let chip = |n: u8| Chip { level: (n != 2).then_some((n, n)), dissent: n == 4 };
        let row = |name: &str| ItemRow { name: name.to_owned(), chips: (1..=5).map(chip).collect() };
        let map = ItemMap {
            title: "Mapa".to_owned(),
            says: "Mapa".to_owned(),
            rows: vec![row("Liderazgo"), row("Formulación de políticas acertadas")],
        };
        let drawing = item_map(&map, 460.0);
        assert!(overhang(&drawing) < 0.5, "every word stands inside");
        assert_eq!(collision(&drawing), None, "and none over another");
        let numerals = drawing.marks.iter().filter(|mark| matches!(mark, Mark::Words { weight: Weight::Bold, .. }));
        assert_eq!(numerals.count(), 8, "four levels in each row");
    }

    #[test]
    fn a_map_without_items_says_so() {
        let nothing = item_map(&ItemMap { says: "Sin preguntas".to_owned(), ..ItemMap::default() }, 300.0);
        assert!(format!("{:?}", nothing.marks).contains("Sin preguntas"), "an empty picture would be a riddle");
    }

    #[test]
    fn the_map_stays_as_it_was() {
        let chips = (0..6).map(|n| Chip { level: (n > 0).then_some((n, n)), dissent: n == 3 }).collect();
        let rows = vec![ItemRow { name: "Formulación de políticas acertadas".to_owned(), chips }];
        let map = ItemMap { title: "Mapa".to_owned(), says: "Mapa".to_owned(), rows };
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../../../tests/golden/charts");
        settings.set_prepend_module_to_snapshot(false);
        settings.bind(|| insta::assert_snapshot!("item-map", crate::paint::svg::svg(&item_map(&map, 460.0))));
    }
}
