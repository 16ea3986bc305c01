//! Writes a report that uses every block, and hard cases of each, to look at.
//!
//! `cargo run -p cabildo-report --example specimen -- specimen.pdf a4`
//!
//! Beside the file stand its pages as SVG, as the screen shows them.

mod document;

use cabildo_report::document::Paper;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("say where the specimen goes: specimen FILE.pdf [letter|a4]")?;
    let paper = match std::env::args().nth(2).as_deref() {
        Some("a4") => Paper::A4,
        Some(_) | None => Paper::Letter,
    };
    let document = document::specimen(paper);
    let rendered = cabildo_report::render(&document);
    std::fs::write(&path, &rendered.pdf)?;
    for (place, page) in cabildo_report::preview(&document).pages.iter().enumerate() {
        std::fs::write(format!("{path}.{}.svg", place + 1), page)?;
    }
    Ok(())
}
