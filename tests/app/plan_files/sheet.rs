//! A plan as a sheet somebody works on: its cells, changed and saved again.

use std::collections::BTreeMap;

use cabildo::NamedFile;
use cabildo_exchange::sheets;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use crate::scenario::Scenario;

/// The first sheet of a workbook, cell by cell.
pub(super) struct Sheet(pub(super) Vec<BTreeMap<u32, String>>);

impl Sheet {
    pub(super) fn of(file: &NamedFile) -> Self {
        let book = sheets::read(&file.bytes, &file.name).unwrap();
        let cells = |row: &sheets::Row| row.cells.iter().map(|cell| (cell.column, cell.text.clone())).collect();
        Self(book.sheets[0].rows.iter().map(cells).collect())
    }

    /// Where the column stands that the program knows under this id.
    pub(super) fn column(&self, id: &str) -> u32 {
        let named = |text: &str| text == format!("cabildo:{id}") || text.starts_with(&format!("cabildo:{id}@"));
        *self.0[0].iter().find(|(_, text)| named(text)).unwrap().0
    }

    pub(super) fn row(&mut self, key: &str) -> &mut BTreeMap<u32, String> {
        let at = self.column("key");
        self.0.iter_mut().find(|row| row.get(&at).is_some_and(|it| it == key)).unwrap()
    }

    pub(super) fn get(&mut self, key: &str, column: &str) -> String {
        let at = self.column(column);
        self.row(key).get(&at).cloned().unwrap_or_default()
    }

    pub(super) fn set(&mut self, key: &str, column: &str, text: &str) -> &mut Self {
        let at = self.column(column);
        self.row(key).insert(at, text.to_owned());
        self
    }

    pub(super) fn add(&mut self, cells: &[(&str, &str)]) -> &mut Self {
        let row = cells.iter().map(|(column, text)| (self.column(column), (*text).to_owned())).collect();
        self.0.push(row);
        self
    }

    pub(super) fn file(&self) -> NamedFile {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (row, cells) in (0..).zip(&self.0) {
            for (column, text) in cells.iter().filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(row, u16::try_from(*column).unwrap(), text).unwrap();
            }
        }
        NamedFile { name: "Plan con cambios.xlsx".to_owned(), bytes: workbook.save_to_buffer().unwrap() }
    }
}

impl Scenario {
    pub(super) fn of_council(&self) -> Value {
        json!({ "council": self.council })
    }

    pub(super) fn sheet(&mut self) -> Sheet {
        let of = self.of_council();
        Sheet::of(&self.file("plan_workbook", of).unwrap())
    }

    /// What the program says of a sheet that comes back.
    pub(super) fn brings(&mut self, sheet: &Sheet) -> Value {
        let of = self.of_council();
        self.opens("import_plan", of, &sheet.file()).unwrap()
    }

    /// Takes these changes.
    pub(super) fn accepts(&mut self, changes: &[Value]) -> Value {
        let cells: Vec<&Value> = changes.iter().map(|it| &it["cell"]).collect();
        let take = json!({ "council": self.council, "changes": cells });
        self.does("take_plan_changes", take)
    }
}
