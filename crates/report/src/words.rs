//! Every word on the pages of a report: what a search in the finished file must find.

use crate::{
    document::Document,
    layout::{self, Page, canvas::Stroke},
    lines::Run,
    typesetter::Typesetter,
};

/// Runs nearer to each other than this, in points, belong to one word.
const NEAR: f32 = 0.05;

/// Every word on the pages of a report, as it is printed and in the order it is painted.
///
/// Heads and feet of pages are there as often as they are printed; a divided
/// word is whole again, and a character that no font has is its `□`.
pub fn printed_words(document: &Document) -> Vec<String> {
    let typesetter = Typesetter::new(document.meta.language);
    let laid = layout::lay_out(document, &typesetter);
    let text: String = laid.pages.iter().map(text_of).collect();
    // A narrow space sets signs and thousands off within a word.
    let parts = text.split(|letter: char| letter.is_whitespace() && letter != '\u{202f}');
    parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The text of a page, with a space wherever one word cannot go on into the next.
fn text_of(page: &Page) -> String {
    let mut text = String::new();
    let mut before: Option<(f32, f32, &Run)> = None;
    for draw in &page.canvas.draws {
        let Stroke::Words { x, y, run } = &draw.stroke else { continue };
        if let Some((end, line, last)) = before
            && !last.soft_hyphen
            && ((x - end).abs() > NEAR || (y - line).abs() > NEAR)
        {
            text.push(' ');
        }
        if !run.soft_hyphen {
            text.push_str(&run.shaped.text());
        }
        before = Some((x + run.width, *y, run));
    }
    text.push(' ');
    text
}
