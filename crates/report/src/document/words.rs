//! The few words the page itself needs.

/// The few words the page itself needs, in the language of the report.
///
/// The engine writes no word of its own; these come from the text catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageWords {
    /// Heading of the contents: "Contenido".
    pub contents: String,
    /// What stands around the page number: `("Página ", " de ", "")` gives "Página 2 de 9".
    pub page: (String, String, String),
    /// What a table is called before its number: "Tabla".
    pub table: String,
    /// What a picture is called before its number: "Figura".
    pub figure: String,
    /// Said beside a table's name where it goes on overleaf: "continúa".
    pub continued: String,
    /// Beside the line where a date is written by hand: "Fecha".
    pub date: String,
}

impl PageWords {
    /// "Página 2 de 9".
    pub fn page_of(&self, page: usize, pages: usize) -> String {
        let (before, between, after) = &self.page;
        format!("{before}{page}{between}{pages}{after}")
    }
}
