//! A laid page as SVG, for the preview on the screen: the same page as in the file.

use std::fmt::Write;

use base64::prelude::{BASE64_STANDARD, Engine};

use super::small_png;
use crate::{
    document::Picture,
    ink::Rgb,
    layout::{
        Laid, Page,
        canvas::{Area, Paint, Step, Stroke},
    },
    lines::Run,
};

/// Paints every page of a report.
pub(crate) fn pages(laid: &Laid) -> Vec<String> {
    laid.pages.iter().map(|page| paint(laid, page)).collect()
}

fn paint(laid: &Laid, page: &Page) -> String {
    let (width, height) = (number(laid.geometry.width), number(laid.geometry.height));
    let mut svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">"#);
    add(&mut svg, format_args!(r##"<rect width="{width}" height="{height}" fill="#FFFFFF"/>"##));
    for draw in &page.canvas.draws {
        match &draw.stroke {
            Stroke::Words { x, y, run } => words(&mut svg, *x, *y, run),
            Stroke::Path { x, y, steps, paint } => path(&mut svg, (*x, *y), steps, *paint),
            Stroke::Picture { area, picture } => self::picture(&mut svg, *area, picture),
            // A preview is looked at; links work in the file, and programs read boxes there.
            Stroke::Link { .. } | Stroke::Field { .. } => {}
        }
    }
    svg.push_str("</svg>");
    svg
}

fn words(svg: &mut String, x: f32, y: f32, run: &Run) {
    let text = run.shaped.text();
    let visible = text.trim_end();
    let shown = visible.trim_start();
    if shown.is_empty() {
        return;
    }
    let face = run.style.face;
    let size = run.style.size;
    let leading = crate::fonts::width(face, size, &visible[..visible.len() - shown.len()]);
    let width = crate::fonts::width(face, size, shown);
    let language = run.foreign.as_ref().map_or_else(String::new, |it| format!(r#" lang="{}""#, it.code()));
    let slanted = if face.is_slanted() { r#" font-style="italic""# } else { "" };
    add(
        svg,
        format_args!(
            r#"<text x="{}" y="{}" font-family="{}" font-size="{}" font-weight="{}"{slanted} fill="{}" textLength="{}"{language}>{}</text>"#,
            number(x + leading),
            number(y),
            face.family(),
            number(size),
            face.font().weight,
            colour(run.style.colour),
            number(width),
            escaped(shown),
        ),
    );
}

fn picture(svg: &mut String, area: Area, picture: &Picture) {
    let file = BASE64_STANDARD.encode(small_png::write(picture, area.width));
    add(
        svg,
        format_args!(
            r#"<image x="{}" y="{}" width="{}" height="{}" preserveAspectRatio="none" href="data:image/png;base64,{file}"/>"#,
            number(area.x),
            number(area.y),
            number(area.width),
            number(area.height),
        ),
    );
}

fn path(svg: &mut String, (x, y): (f32, f32), steps: &[Step], paint: Paint) {
    svg.push_str("<path d=\"");
    for step in steps {
        match *step {
            Step::Move(to_x, to_y) => add(svg, format_args!("M{} {}", number(x + to_x), number(y + to_y))),
            Step::Line(to_x, to_y) => add(svg, format_args!("L{} {}", number(x + to_x), number(y + to_y))),
            Step::Curve(points) => {
                svg.push('C');
                for pair in points.chunks(2) {
                    add(svg, format_args!("{} {} ", number(x + pair[0]), number(y + pair[1])));
                }
            }
            Step::Close => svg.push('Z'),
        }
    }
    let fill = paint.fill.map_or_else(|| "none".to_string(), colour);
    add(svg, format_args!("\" fill=\"{fill}\""));
    if let Some((ink, width)) = paint.stroke {
        add(svg, format_args!(r#" stroke="{}" stroke-width="{}""#, colour(ink), number(width)));
    }
    if let Some((dash, gap)) = paint.dash {
        add(svg, format_args!(r#" stroke-dasharray="{} {}""#, number(dash), number(gap)));
    }
    svg.push_str("/>");
}

fn add(svg: &mut String, part: std::fmt::Arguments<'_>) {
    svg.write_fmt(part).expect("writing into a string does not fail");
}

fn colour(Rgb(red, green, blue): Rgb) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

/// At most two decimals, none where none are needed.
fn number(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
