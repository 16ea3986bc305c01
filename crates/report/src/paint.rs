//! Painters: laid pages as a file, laid pages and drawings for the screen, a report for word processors.

pub(crate) mod docx;
mod dots;
mod finish;
mod glyphs;
pub(crate) mod page_svg;
pub(crate) mod pdf;
mod small_png;
pub mod svg;
