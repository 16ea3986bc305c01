//! The plan → a table as plain text, for any other program.
//!
//! Spreadsheets open such tables too, and take a text that begins with a sign
//! of a formula for one. Those texts get an apostrophe before them: it is read
//! as "this is text". Texts stand in quotes always, so that no other separator
//! can open a cell inside one.

use std::io;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::{PlanFile, PlanHeads, on_one_line, workbook::FORMULA_SIGNS};

/// Tells programs that the letters are UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// Where decimals have a point.
    Comma,
    /// Where decimals have a comma.
    Semicolon,
}

impl Separator {
    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
        }
    }
}

/// One row for each action below a row of heads, in UTF-8 with its mark.
///
/// # Errors
/// Nothing is known that could go wrong while writing to memory.
pub fn plan_csv(plan: &PlanFile, heads: &PlanHeads, separator: Separator) -> io::Result<Vec<u8>> {
    let columns = heads.with_key();
    let mut writer = WriterBuilder::new()
        .delimiter(separator.byte())
        .quote_style(QuoteStyle::NonNumeric)
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(columns.iter().map(|(_, head)| harmless(on_one_line(head))))?;
    for action in &plan.actions {
        writer.write_record(columns.iter().map(|(column, _)| harmless(action.written(column))))?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

/// A text that no spreadsheet takes for a formula, also one that passes by space at its beginning.
fn harmless(text: String) -> String {
    if text.trim_start().starts_with(FORMULA_SIGNS) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use csv::ReaderBuilder;
    use proptest::prelude::*;

    use super::*;
    use crate::plan::{
        PlanAction,
        sample::{action, heads, plan},
    };

    fn read(bytes: &[u8], separator: Separator) -> Vec<Vec<String>> {
        let text = bytes.strip_prefix(BYTE_ORDER_MARK).expect("the mark");
        let mut reader = ReaderBuilder::new().has_headers(false).delimiter(separator.byte()).from_reader(text);
        reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn the_table_has_a_row_of_heads_and_one_for_each_action() {
        let bytes = plan_csv(&plan(), &heads(), Separator::Semicolon).expect("written");
        let text = std::str::from_utf8(&bytes).expect("UTF-8");
        assert!(text.starts_with("\u{FEFF}\"Clave\";\"Fase\";\"Acción\";"), "with semicolons: {text}");
        assert!(text.contains(";\"2027-01-29\";4;10;"), "numbers as such: {text}");
        assert!(text.ends_with("\r\n"), "as the standard wants");
        let rows = read(&bytes, Separator::Semicolon);
        assert_eq!(rows.len(), 3, "two actions");
        assert_eq!(rows[1][18], "Ana dijo: \"sí\"; falta, a\\b\nla firma", "with every sign and line");
        let comma = plan_csv(&plan(), &heads(), Separator::Comma).expect("written");
        assert_eq!(read(&comma, Separator::Comma), rows, "the same with commas");
    }

    #[test]
    fn a_text_that_looks_like_a_formula_is_no_formula() {
        let rows = read(&plan_csv(&plan(), &heads(), Separator::Comma).expect("written"), Separator::Comma);
        let told = [&rows[2][2], &rows[2][10], &rows[2][13]];
        assert_eq!(told, ["'=1+1; ventanilla, \"única\"", "'@todos", "'-propios"], "each is marked as text");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_text_leaves_its_cell_or_begins_a_formula(
            title in "([=+@'\",;＝-]|\\PC|[ \n\t\r\u{0}]){0,40}", semicolon in any::<bool>(),
        ) {
            let separator = if semicolon { Separator::Semicolon } else { Separator::Comma };
            let plan = PlanFile { actions: vec![PlanAction { title: title.clone(), ..action("A.1") }], ..plan() };
            let rows = read(&plan_csv(&plan, &heads(), separator).expect("written"), separator);
            prop_assert_eq!(rows.len(), 2);
            let cell = &rows[1][2];
            prop_assert!(!cell.trim_start().starts_with(FORMULA_SIGNS));
            let text = crate::plan::settled(&title);
            let marked = ["'", &text].concat();
            prop_assert!(*cell == text || *cell == marked, "{}", cell);
        }
    }
}
