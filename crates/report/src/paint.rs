//! Painters: laid pages as a file, laid pages and drawings for the screen.

mod finish;
mod glyphs;
pub(crate) mod page_svg;
pub(crate) mod pdf;
mod small_png;
pub mod svg;
