//! What travels: which tables a council owns, how a row of each is named, and which of its columns make sense only
//! together.
//!
//! Revisions are noted, taken in and written into rows by one piece of code that knows nothing but this description.
//! A table that is neither here nor in `LEFT_OUT` makes a test fail.

#[cfg(test)]
mod left_out;
mod tables;

pub(crate) use tables::CARRIED;

/// A table whose rows travel.
pub(crate) struct Carried {
    /// The table, which is also the kind of its revisions.
    pub(crate) kind: &'static str,
    /// The columns that name a row. Where rows are only added and counted by the computer, all that they say.
    pub(crate) key: &'static [&'static str],
    /// What to join to a row so that `council` can be said.
    pub(crate) joined: &'static str,
    /// The council that owns the row, as SQL; the row is called `this`.
    pub(crate) council: &'static str,
    /// The groups of columns that only make sense together.
    pub(crate) parts: &'static [Part],
    /// Rows of other tables that are each a part of this row.
    pub(crate) children: &'static [Child],
    /// The column that says when the row was written; not compared, but what its revisions are dated with.
    pub(crate) stamp: Option<&'static str>,
    /// The column by which rows are counted, where they are only added.
    pub(crate) counted: Option<&'static str>,
    /// Columns that travel as files.
    pub(crate) files: &'static [&'static str],
}

/// Columns of a row that only make sense together.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) columns: &'static [&'static str],
    /// Tables whose rows are a list inside this part.
    pub(crate) lists: &'static [List],
    /// Nobody need have said it: while there is no revision of it, it stands for nothing (`NULL`, 0, an empty text).
    pub(crate) may_be_empty: bool,
}

/// A table whose rows are a list inside a part of another row.
pub(crate) struct List {
    pub(crate) table: &'static str,
    /// The columns that name the row it belongs to, in the order of that row's key.
    pub(crate) of: &'static [&'static str],
    /// What each of its rows says; the list is ordered by these, from the first on.
    pub(crate) columns: &'static [&'static str],
}

/// A table whose rows are each a part of another row, so that two people who add or change different ones are not in
/// each other's way. The part is called after the table and `by`: `action_field["risks"]`.
pub(crate) struct Child {
    pub(crate) table: &'static str,
    /// The columns that name the row it belongs to, in the order of that row's key.
    pub(crate) of: &'static [&'static str],
    /// The columns that tell it from its siblings.
    pub(crate) by: &'static [&'static str],
    /// What else it says.
    pub(crate) columns: &'static [&'static str],
}

/// What the parts of rows that travel say, each with the kind of its row: columns, and lists by the name of their table.
pub fn said_columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    CARRIED.iter().flat_map(|it| {
        let columns = it.parts.iter().flat_map(|part| part.columns).copied();
        let lists = it.parts.iter().flat_map(|part| part.lists).map(|list| list.table);
        columns.chain(lists).map(|column| (it.kind, column))
    })
}

impl Carried {
    /// The description of a kind of row, if there is one.
    pub(crate) fn of(kind: &str) -> Option<&'static Self> {
        CARRIED.iter().find(|it| it.kind == kind)
    }

    /// The table itself, and those whose rows hang on its rows.
    pub(crate) fn tables(&self) -> impl Iterator<Item = &'static str> {
        let lists = self.parts.iter().flat_map(|part| part.lists).map(|it| it.table);
        [self.kind].into_iter().chain(lists).chain(self.children.iter().map(|it| it.table))
    }

    /// The part of that name, if it is not a child.
    pub(crate) fn part(&self, name: &str) -> Option<&'static Part> {
        self.parts.iter().find(|it| it.name == name)
    }
}

impl Child {
    /// The name of the part that one child is; `by` is a JSON list.
    pub(crate) fn part(&self, by: &str) -> String {
        format!("{}{by}", self.table)
    }
}

#[cfg(test)]
mod tests;
