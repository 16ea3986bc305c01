//! Logos in a row: all of them look equally large, however wide they are.

use super::{
    Layout,
    canvas::{Area, Canvas, Draw, Stroke, Tag},
    pages::Piece,
    tree::{Bounds, Node, Role},
};
use crate::{
    document::{Format, Picture},
    drawing::Point,
};

/// How many stand in a row; more are left out.
pub(crate) const MOST_LOGOS: usize = 6;
/// How high an upright logo is in a report without room to spare, in points.
const HEIGHT: f32 = 44.0;
/// On a poster, which is enlarged afterwards and has much to say.
const HEIGHT_ON_POSTERS: f32 = 26.0;
/// Between two logos, as a part of their height.
const GAP: f32 = 0.55;
/// A point of a picture is never printed larger than this, as it would look coarse.
const LARGEST_POINT: f32 = 0.75;

impl Layout<'_> {
    /// The logos of those who answer for what follows.
    pub(super) fn logos(&mut self, logos: &[Picture], section: Node) -> Vec<Piece> {
        let mut canvas = Canvas::default();
        let at = Point { x: self.geometry.left, y: 0.0 };
        let measure = self.geometry.measure();
        let highest = match self.document.setup.format {
            Format::Poster => HEIGHT_ON_POSTERS,
            Format::Upright | Format::Sideways => HEIGHT,
        };
        let height = self.row_of_logos(&mut canvas, logos, at, highest, measure, section);
        if height == 0.0 {
            return Vec::new();
        }
        vec![Piece { height, canvas, before: 4.0, after: 16.0, ..Piece::default() }]
    }

    /// Paints logos beside each other with the top left corner of their row at a point, no wider than `measure`; tells how high the row
    /// is.
    pub(super) fn row_of_logos(
        &mut self,
        canvas: &mut Canvas,
        logos: &[Picture],
        at: Point,
        height: f32,
        measure: f32,
        section: Node,
    ) -> f32 {
        let shown: Vec<&Picture> = logos.iter().filter(|logo| logo.is_whole()).take(MOST_LOGOS).collect();
        let sizes = sizes(&shown, height, measure);
        let row = sizes.iter().map(|(_, height)| *height).fold(0.0, f32::max);
        let mut x = at.x;
        for (logo, (width, height)) in shown.into_iter().zip(sizes) {
            let area = Area { x, y: at.y + (row - height) / 2.0, width, height };
            self.one_logo(canvas, logo, area, section);
            x += width + gap(row);
        }
        row
    }

    /// Paints a picture made of points, as an element of its own.
    pub(super) fn one_logo(&mut self, canvas: &mut Canvas, logo: &Picture, area: Area, section: Node) {
        let node = self.tree.add(Role::Figure, section);
        let says = if logo.says.trim().is_empty() { "—" } else { logo.says.trim() };
        let element = self.tree.element_mut(node);
        element.says = Some(says.to_owned());
        element.bounds = Some(Bounds { page: None, area });
        canvas.draws.push(Draw { tag: Tag::Content(node), stroke: Stroke::Picture { area, picture: logo.clone() } });
    }
}

fn gap(height: f32) -> f32 {
    height * GAP
}

/// Width and height of each logo, in points: what is wider than high is lower, so that none outshines the others.
fn sizes(logos: &[&Picture], height: f32, measure: f32) -> Vec<(f32, f32)> {
    let alone = |logo: &&Picture| {
        let ratio = logo.width as f32 / logo.height as f32;
        let (mut width, mut high) = (height * ratio.min(1.0), height);
        if ratio > 1.0 {
            (width, high) = (height * ratio.sqrt(), height / ratio.sqrt());
        }
        let fits = (measure / 2.0 / width).min(logo.width as f32 * LARGEST_POINT / width).min(1.0);
        (width * fits, high * fits)
    };
    let sizes: Vec<(f32, f32)> = logos.iter().map(alone).collect();
    let row = sizes.iter().map(|(_, height)| *height).fold(0.0, f32::max);
    let wide: f32 = sizes.iter().map(|(width, _)| width).sum::<f32>() + gap(row) * sizes.len().saturating_sub(1) as f32;
    let fits = (measure / wide.max(1.0)).min(1.0);
    sizes.into_iter().map(|(width, height)| (width * fits, height * fits)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn logo(width: u32, height: u32) -> Picture {
        let rgba = vec![0; (width * height * 4) as usize].into();
        Picture { width, height, rgba, says: String::new() }
    }

    #[test]
    fn a_wide_logo_is_lower_than_a_square_one_and_covers_as_much() {
        let (square, wide) = (logo(400, 400), logo(1200, 300));
        let sizes = sizes(&[&square, &wide], 40.0, 500.0);
        assert_eq!(sizes[0], (40.0, 40.0), "a square one has the whole height");
        assert_eq!(sizes[1], (80.0, 20.0), "a wide one covers as much paper");
    }

    #[test]
    fn a_logo_of_few_points_stays_small_rather_than_coarse() {
        let icon = logo(16, 16);
        assert_eq!(sizes(&[&icon], 44.0, 500.0), [(12.0, 12.0)], "as fine as print on an office printer");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_row_of_logos_never_leaves_the_margins(shapes in prop::collection::vec((1..900_u32, 1..900_u32), 1..7)) {
            let logos: Vec<Picture> = shapes.into_iter().map(|(width, height)| logo(width, height)).collect();
            let logos: Vec<&Picture> = logos.iter().collect();
            let sizes = sizes(&logos, 44.0, 463.0);
            let row = sizes.iter().map(|(_, height)| *height).fold(0.0, f32::max);
            let wide: f32 = sizes.iter().map(|(width, _)| width).sum::<f32>() + gap(row) * (sizes.len() - 1) as f32;
            prop_assert!(wide <= 463.1, "the row reaches {} points", wide);
            for (logo, (width, height)) in logos.iter().zip(sizes) {
                let (was, is) = (logo.width as f32 / logo.height as f32, width / height);
                prop_assert!((was / is - 1.0).abs() < 0.01, "no logo is distorted");
            }
        }
    }
}
