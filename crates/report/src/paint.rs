//! Painters: laid pages as a file, laid pages and drawings for the screen.

mod finish;
mod glyphs;
pub(crate) mod page_svg;
pub(crate) mod pdf;
pub mod svg;
