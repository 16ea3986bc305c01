//! The columns of a sheet, whatever way their heads are spelt.

use super::OURS;
use crate::{
    draft::Draft,
    place::Written,
    problem::{Fault, Problem},
    sheets::{Row, Sheet},
};

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Head {
    Type,
    Name,
    ListName,
    Label,
    Hint,
    Rule,
    Required,
    Relevant,
    Constraint,
    Calculation,
    Filter,
    Parameters,
    Disabled,
    /// One of ours: `weight`, `name`.
    Ours(String),
    /// Something this program does not need.
    Unneeded,
    /// Something it cannot do: pictures, sounds.
    CannotDo,
    /// Anything else: a property of choices, a setting.
    Other,
}

/// What is said in each language, as that is written in the head.
pub(super) type Texts<'a> = Vec<(Option<&'a str>, Written)>;

/// One column.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// Counted from 0.
    pub number: u32,
    pub head: Head,
    /// As it is written after `::`.
    pub language: Option<String>,
    /// The whole head, as it is written.
    pub written: String,
}

/// A sheet with its heads.
pub(super) struct Table<'a> {
    pub sheet: &'a Sheet,
    pub columns: Vec<Column>,
    /// Those below the heads.
    pub rows: &'a [Row],
    heads: &'a Row,
}

impl<'a> Table<'a> {
    /// The first filled row are the heads. What an unknown one is differs from sheet to sheet.
    pub(super) fn new(sheet: &'a Sheet, unknown: &Head) -> Option<Self> {
        let (heads, rows) = sheet.rows.split_first()?;
        let column = |cell: &crate::sheets::Cell| column(cell.column, &cell.text, unknown);
        Some(Self { sheet, columns: heads.cells.iter().map(column).collect(), rows, heads })
    }

    pub(super) fn has(&self, head: &Head) -> bool {
        self.columns.iter().any(|column| column.head == *head)
    }

    /// What stands under a head, in the first of its columns that is filled.
    pub(super) fn cell(&self, row: &Row, head: &Head) -> Option<Written> {
        self.under(head).find_map(|column| self.sheet.written(row, column.number))
    }

    /// What stands in a column of ours.
    pub(super) fn ours(&self, row: &Row, key: &str) -> Option<Written> {
        self.cell(row, &Head::Ours(key.to_owned()))
    }

    pub(super) fn under(&self, head: &Head) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(move |column| column.head == *head)
    }

    /// What stands under a head in each language; empty where it is not said.
    pub(super) fn texts(&self, row: &Row, head: &Head) -> Texts<'_> {
        let text = |column: &Column| {
            let place = self.sheet.place_of(row, column.number);
            Written::new(row.text(column.number).unwrap_or_default().to_owned(), place)
        };
        self.columns
            .iter()
            .filter(|column| column.head == *head)
            .map(|column| (column.language.as_deref(), text(column)))
            .collect()
    }

    /// Lists each filled column that says nothing here, once.
    pub(super) fn list_unused(&self, draft: &mut Draft) {
        for column in &self.columns {
            let fault = match column.head {
                Head::Unneeded => Fault::LeftOut { what: column.written.clone() },
                Head::CannotDo => Fault::CannotDo { what: column.written.clone() },
                Head::Type
                | Head::Name
                | Head::ListName
                | Head::Label
                | Head::Hint
                | Head::Rule
                | Head::Required
                | Head::Relevant
                | Head::Constraint
                | Head::Calculation
                | Head::Filter
                | Head::Parameters
                | Head::Disabled
                | Head::Ours(_)
                | Head::Other => continue,
            };
            if self.rows.iter().any(|row| row.text(column.number).is_some()) {
                draft.left_out.push(Problem::new(&self.sheet.place_of(self.heads, column.number), fault));
            }
        }
    }
}

fn column(number: u32, written: &str, unknown: &Head) -> Column {
    let written = written.trim();
    let (base, language) = match written.split_once(':') {
        Some((base, rest)) => (base, Some(rest.trim_matches([':', ' ']).to_owned()).filter(|it| !it.is_empty())),
        None => (written, None),
    };
    let plain = base.trim().to_lowercase().replace([' ', '-'], "_");
    let head = match plain.as_str() {
        "type" | "command" => Head::Type,
        "name" | "choice_name" | "value" => Head::Name,
        "list_name" | "listname" => Head::ListName,
        "label" | "caption" => Head::Label,
        "hint" => Head::Hint,
        "constraint_message" | "constraint_msg" | "constraining_message" => Head::Rule,
        "required" => Head::Required,
        "relevant" | "relevance" => Head::Relevant,
        "constraint" | "constraints" => Head::Constraint,
        "calculation" | "calculate" => Head::Calculation,
        "choice_filter" => Head::Filter,
        "parameters" => Head::Parameters,
        "disabled" => Head::Disabled,
        "media" | "image" | "audio" | "video" | "big_image" | "default" | "repeat_count" | "trigger" | "query"
        | "save_to" => Head::CannotDo,
        "appearance" | "read_only" | "readonly" | "required_message" | "guidance_hint" | "note" | "notes"
        | "comment" | "comments" | "bind" | "body" | "control" | "instance" | "autoplay" | "kuid" | "$kuid" => {
            Head::Unneeded
        }
        _ => return ours(number, written, unknown),
    };
    Column { number, head, language, written: written.to_owned() }
}

/// `cabildo_weight`, `cabildo_name_es`; else something of other programs.
fn ours(number: u32, written: &str, unknown: &Head) -> Column {
    let plain = written.to_lowercase();
    let head = plain.strip_prefix(OURS).map_or(unknown.clone(), |key| Head::Ours(key.to_owned()));
    let (head, language) = match head {
        Head::Ours(key) => match key.rsplit_once('_') {
            Some((key, code)) if code.len() == 2 => (Head::Ours(key.to_owned()), Some(code.to_owned())),
            Some(_) | None => (Head::Ours(key), None),
        },
        other => (other, None),
    };
    Column { number, head, language, written: written.to_owned() }
}
