//! What each dimension shows: its level, the level before, the target, and where the plan leads.

use crate::drawing::Pattern;

mod bars;
mod radar;

pub use bars::bars;
pub use radar::radar;

/// The numbers of a profile and the words it is told in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profile {
    /// A short name of the picture.
    pub title: String,
    /// One sentence that says what it shows.
    pub says: String,
    /// The lowest level of the scale and the highest.
    pub scale: (u8, u8),
    /// In the instrument's order.
    pub rows: Vec<ProfileRow>,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProfileRow {
    /// What it stands for when somebody clicks on it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub level: Option<u8>,
    /// Where it stood in the earlier round.
    pub before: Option<u8>,
    /// Where it should be.
    pub target: Option<u8>,
    /// Where the plan leads; shown where that is higher than it stands.
    pub planned: Option<u8>,
    /// "Nivel 3", or that there is none.
    pub stands: String,
    /// "+1", "Igual", or nothing.
    pub change: String,
}

impl ProfileRow {
    /// Where the plan leads, if it leads higher.
    fn rises_to(&self) -> Option<u8> {
        self.planned.filter(|planned| self.level.is_none_or(|level| *planned > level))
    }
}

/// What tells a level apart without colour, by its place on a scale of five.
pub fn pattern_of(level: u8) -> Pattern {
    match level {
        0 | 1 => Pattern::Blank,
        2 => Pattern::Dots,
        3 => Pattern::Diagonal,
        4 => Pattern::CrossHatch,
        _ => Pattern::Solid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        charts::fit::{collision, overhang},
        drawing::{Drawing, Mark},
        ink::Ink,
    };

    fn profile(names: &[&str]) -> Profile {
        let row = |(n, name): (usize, &&str)| ProfileRow {
            id: format!("D{n}"),
            name: (*name).to_owned(),
            level: (n != 3).then_some(1 + (n as u8) % 5),
            before: (n % 2 == 0).then_some(2),
            target: Some(4),
            planned: None,
            stands: if n == 3 { "Sin acordar".to_owned() } else { format!("Nivel {}", 1 + n % 5) },
            change: if n % 2 == 0 { "+1".to_owned() } else { String::new() },
        };
        Profile {
            title: "Perfil".to_owned(),
            says: "Perfil de seis dimensiones".to_owned(),
            scale: (1, 5),
            rows: names.iter().enumerate().map(row).collect(),
        }
    }

    const SIX: [&str; 6] = ["Liderazgo", "Estrategia", "Gobernanza", "Marco legal", "Tecnología", "Talento"];
    const ELEVEN: [&str; 11] = [
        "Competencia",
        "Formulación de políticas acertadas",
        "Colaboración",
        "Integridad",
        "Transparencia",
        "Supervisión independiente",
        "No dejar a nadie atrás",
        "No discriminación",
        "Participación",
        "Subsidiariedad",
        "Equidad intergeneracional",
    ];

    #[test]
    fn every_word_can_be_read() {
        for names in [&SIX[..], &ELEVEN[..]] {
            for wide in [300.0, 400.0, 520.0] {
                for drawing in [radar(&profile(names), wide), bars(&profile(names), wide)] {
                    assert!(overhang(&drawing) < 0.5, "{} dimensions at {wide} stand inside", names.len());
                    assert_eq!(collision(&drawing), None, "{} dimensions at {wide}", names.len());
                }
            }
        }
    }

    #[test]
    fn where_the_plan_leads_has_a_sign_of_its_own_only_where_it_rises() {
        let mut planned = profile(&SIX);
        planned.rows.iter_mut().for_each(|row| row.planned = row.level.map(|level| level.max(3)));
        let triangles = |drawing: Drawing| {
            let three = |mark: &&Mark| matches!(mark, Mark::Shape { outline, .. } if outline.len() == 3);
            let within = |mark: &Mark| match mark {
                Mark::Group { marks, .. } => marks.iter().filter(three).count(),
                other => usize::from(three(&other)),
            };
            drawing.marks.iter().map(within).sum::<usize>()
        };
        assert_eq!(triangles(bars(&planned, 400.0)), 3, "three dimensions stand below 3");
        assert_eq!(triangles(radar(&planned, 400.0)), 3);
    }

    #[test]
    fn a_missing_level_is_not_drawn_as_the_lowest() {
        let areas = |profile: &Profile| {
            let marks = radar(profile, 400.0).marks;
            marks.iter().filter(|mark| matches!(mark, Mark::Shape { fill: Some(Ink::ScoreArea), .. })).count()
        };
        assert_eq!(areas(&profile(&SIX[..3])), 1, "three levels enclose an area");
        assert_eq!(areas(&profile(&SIX)), 0, "the fourth has none, so nothing is enclosed");
    }

    #[test]
    fn more_dimensions_make_a_higher_picture() {
        assert!(bars(&profile(&ELEVEN), 400.0).height > bars(&profile(&SIX), 400.0).height);
    }

    #[test]
    fn nothing_to_show_says_so() {
        let nothing = bars(&Profile { says: "Sin datos".to_owned(), ..Profile::default() }, 300.0);
        assert!(format!("{:?}", nothing.marks).contains("Sin datos"));
    }

    #[test]
    fn pictures_stay_as_they_were() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../../../tests/golden/charts");
        settings.set_prepend_module_to_snapshot(false);
        settings.bind(|| {
            insta::assert_snapshot!("radar", crate::paint::svg::svg(&radar(&profile(&SIX), 400.0)));
            insta::assert_snapshot!("radar-eleven", crate::paint::svg::svg(&radar(&profile(&ELEVEN), 400.0)));
            let mut planned = profile(&SIX);
            planned.rows.iter_mut().for_each(|row| row.planned = row.level.map(|level| level.max(4)));
            insta::assert_snapshot!("bars-planned", crate::paint::svg::svg(&bars(&planned, 640.0)));
            insta::assert_snapshot!("bars", crate::paint::svg::svg(&bars(&profile(&SIX), 640.0)));
        });
    }
}
