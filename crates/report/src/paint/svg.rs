//! A drawing as SVG, for the screen.
//!
//! Colours are classes named by role (`fill-target`, `line-grid`): the theme of
//! the window decides what they look like. No styles, no scripts.

use std::fmt::Write;

use crate::{
    drawing::{Anchor, Drawing, Mark, Point, Weight},
    ink::Ink,
    pattern,
};

/// Paints a drawing. Every word is escaped.
pub fn svg(drawing: &Drawing) -> String {
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="drawing" role="img" aria-label="{}" viewBox="0 0 {} {}">"#,
        escaped(&drawing.says),
        number(drawing.width),
        number(drawing.height),
    );
    for mark in &drawing.marks {
        paint(&mut svg, mark);
    }
    svg + "</svg>"
}

fn paint(svg: &mut String, mark: &Mark) {
    match mark {
        Mark::Line { from, to, ink, width, dashed } => {
            let dash = if *dashed { r#" stroke-dasharray="4 3""# } else { "" };
            add(
                svg,
                format_args!(
                    r#"<path class="line-{}" fill="none" d="M{}L{}" stroke-width="{}"{dash}/>"#,
                    ink.name(),
                    place(*from),
                    place(*to),
                    number(*width)
                ),
            );
        }
        Mark::Shape { outline, closed, fill, stroke, pattern } => {
            let corners: Vec<String> = outline.iter().map(|corner| place(*corner)).collect();
            let end = if *closed { "Z" } else { "" };
            add(svg, format_args!(r#"<path d="M{}{end}"{}/>"#, corners.join("L"), dress(*fill, *stroke)));
            // On a screen colour and numeral tell levels apart; patterns are for paper without colour.
            if let (Some(pattern), None) = (pattern, fill) {
                for mark in pattern::marks(*pattern, outline, *fill, stroke.map(|(ink, _)| ink)) {
                    paint(svg, &mark);
                }
            }
        }
        Mark::Circle { at, radius, fill, stroke } => {
            let (x, y) = (number(at.x), number(at.y));
            let dress = dress(*fill, *stroke);
            add(svg, format_args!(r#"<circle cx="{x}" cy="{y}" r="{}"{dress}/>"#, number(*radius)));
        }
        Mark::Words { at, text, size, weight, anchor, ink } => words(svg, *at, text, *size, *weight, *anchor, *ink),
        Mark::Group { stands_for, marks } => {
            match stands_for {
                Some(it) => add(svg, format_args!(r#"<g data-stands-for="{}">"#, escaped(it))),
                None => svg.push_str("<g>"),
            }
            for mark in marks {
                paint(svg, mark);
            }
            svg.push_str("</g>");
        }
    }
}

fn words(svg: &mut String, at: Point, text: &str, size: f32, weight: Weight, anchor: Anchor, ink: Ink) {
    let weight = match weight {
        Weight::Regular => 400,
        Weight::Semibold => 600,
        Weight::Bold => 700,
    };
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    add(
        svg,
        format_args!(
            r#"<text class="fill-{}" x="{}" y="{}" font-size="{}" font-weight="{weight}" text-anchor="{anchor}">{}</text>"#,
            ink.name(),
            number(at.x),
            number(at.y),
            number(size),
            escaped(text)
        ),
    );
}

fn dress(fill: Option<Ink>, stroke: Option<(Ink, f32)>) -> String {
    let mut classes = Vec::new();
    let mut rest = String::new();
    match fill {
        Some(ink) => classes.push(format!("fill-{}", ink.name())),
        None => rest += r#" fill="none""#,
    }
    if let Some((ink, width)) = stroke {
        classes.push(format!("line-{}", ink.name()));
        rest += &format!(r#" stroke-width="{}""#, number(width));
    }
    format!(r#" class="{}"{rest}"#, classes.join(" "))
}

fn add(svg: &mut String, part: std::fmt::Arguments<'_>) {
    svg.write_fmt(part).expect("writing into a string does not fail");
}

fn place(point: Point) -> String {
    format!("{} {}", number(point.x), number(point.y))
}

/// At most two decimals, and none that say nothing.
fn number(value: f32) -> String {
    let written = format!("{value:.2}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_stays_words() {
        let nasty = r#"</text><script>alert("x")</script>&"#;
        let at = Point { x: 1.0, y: 1.0 };
        let words = Mark::Words {
            at,
            text: nasty.to_owned(),
            size: 9.0,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            ink: Ink::Text,
        };
        let group = Mark::Group { stands_for: Some(nasty.to_owned()), marks: vec![words] };
        let drawing =
            Drawing { width: 10.0, height: 10.0, title: String::new(), says: nasty.to_owned(), marks: vec![group] };
        let svg = svg(&drawing);
        assert!(!svg.contains("<script"), "{svg}");
        assert_eq!(svg.matches("&lt;script").count(), 3, "in the words, the label and the group");
    }
}
