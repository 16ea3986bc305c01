//! A square code: words that a telephone or a scanner reads.

use qrcode::{Color, EcLevel, QrCode};

use super::canvas::Step;

/// The outline of a square code of that width with its top left corner at a point; nothing where the words are too
/// many for one.
///
/// Neighbours in a row are one shape, so that no hairline shows between them.
pub(super) fn square_code(words: &str, (x, y): (f32, f32), width: f32) -> Vec<Step> {
    let Ok(code) = QrCode::with_error_correction_level(words.as_bytes(), EcLevel::M) else { return Vec::new() };
    let count = code.width();
    let module = width / count as f32;
    let colours = code.to_colors();
    let mut steps = Vec::new();
    for (row, modules) in colours.chunks(count).enumerate() {
        let mut next = 0;
        while next < count {
            let length = modules[next..].iter().take_while(|colour| **colour == Color::Dark).count();
            if length > 0 {
                let (left, right) = (x + next as f32 * module, x + (next + length) as f32 * module);
                let (top, bottom) = (y + row as f32 * module, y + (row + 1) as f32 * module);
                steps.extend([
                    Step::Move(left, top),
                    Step::Line(right, top),
                    Step::Line(right, bottom),
                    Step::Line(left, bottom),
                    Step::Close,
                ]);
            }
            next += length.max(1);
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_code_stays_in_its_square_and_has_its_three_eyes() {
        let steps = square_code("C1:A7/1", (10.0, 20.0), 60.0);
        let corners = steps.iter().filter_map(|step| match step {
            Step::Move(x, y) | Step::Line(x, y) => Some((*x, *y)),
            Step::Curve(_) | Step::Close => None,
        });
        for (x, y) in corners.clone() {
            assert!((9.99..=70.01).contains(&x) && (19.99..=80.01).contains(&y), "({x}, {y}) is outside");
        }
        for eye in [(10.0, 20.0), (70.0, 20.0), (10.0, 80.0)] {
            let near = |(x, y): (f32, f32)| (x - eye.0).abs() < 0.01 && (y - eye.1).abs() < 0.01;
            assert!(corners.clone().any(near), "a scanner finds the code by its eye at {eye:?}");
        }
    }

    #[test]
    fn words_too_many_for_a_code_leave_its_place_empty() {
        assert!(square_code(&"a".repeat(5_000), (0.0, 0.0), 60.0).is_empty(), "no code rather than a wrong one");
    }
}
