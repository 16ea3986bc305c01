//! Files for offices, as an office program reads them.

use std::path::Path;

use cabildo_report::{
    document::{Callout, Inline, Rich, Sheet, ShortList},
    tables::{Sheet as TableSheet, SheetRow, Value},
};
use calamine::Reader;

use super::{
    tools::{difference, read_by, words_of},
    *,
};

/// Has an office program write files anew as something simpler, beside them.
fn converted(folder: &Path, to: &str, files: &[String]) -> Option<String> {
    // A profile of its own, so that it neither waits for nor disturbs somebody's open documents.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let mut arguments = vec!["--headless", &profile, "--convert-to", to];
    arguments.extend(files.iter().map(String::as_str));
    read_by("soffice", &arguments, folder)
}

#[test]
fn a_word_processor_reads_every_word_in_four_languages() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    let mut written = Vec::new();
    for language in Language::ALL {
        for (name, about) in town.both() {
            let document = town.document(about, language);
            let file = format!("{name}-{}", language.code());
            std::fs::write(folder.path().join(format!("{file}.docx")), cabildo_report::word(&document)).unwrap();
            written.push((file, words(&document)));
        }
    }
    let files: Vec<String> = written.iter().map(|(file, _)| format!("{file}.docx")).collect();
    if converted(folder.path(), "txt:Text (encoded):UTF8", &files).is_none() {
        return;
    }
    for (file, ours) in written {
        let text = std::fs::read_to_string(folder.path().join(format!("{file}.txt"))).unwrap();
        let theirs = words_of(&without_counting(&text));
        assert_eq!(difference(&ours, &theirs), [], "{file} loses or gains words");
        assert!(ours == theirs, "{file} is read in another order than it is meant");
    }
}

#[test]
fn a_spreadsheet_reads_every_table_with_levels_as_numbers() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    // -1 writes each sheet to a file of its own, with a tab between cells.
    let to = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1";
    for (name, about) in town.both() {
        let document = town.document(about, Language::Es);
        let book = format!("{name}.xlsx");
        std::fs::write(folder.path().join(&book), workbook::write(&document).unwrap()).unwrap();
        if converted(folder.path(), to, std::slice::from_ref(&book)).is_none() {
            return;
        }
        let files = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let files: Vec<_> = files.filter(|path| is_sheet_of(path, name)).collect();
        let sheets = cabildo_report::tables(&document);
        assert_eq!(files.len(), sheets.len(), "each table has a sheet");
        let text: String = files.iter().map(|path| std::fs::read_to_string(path).unwrap() + "\n").collect();
        let theirs = words_of(&text.replace('"', ""));
        assert_eq!(difference(&words_of_tables(&sheets), &theirs), [], "{name} loses or gains words");
    }
}

fn is_sheet_of(path: &Path, name: &str) -> bool {
    let file = path.file_name().unwrap().to_string_lossy();
    file.starts_with(&format!("{name}-")) && file.ends_with(".csv")
}

#[test]
fn levels_are_numbers_that_can_be_counted() {
    let mut town = Town::new();
    let (_, about) = town.both().remove(0);
    let document = town.document(about, Language::Es);
    let bytes = workbook::write(&document).unwrap();
    let mut book = calamine::Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let first = book.worksheet_range_at(0).unwrap().unwrap();
    let level = first.get_value((2, 1)).unwrap();
    assert!(matches!(level, calamine::Data::Float(level) if (1.0..=5.0).contains(level)), "{level:?} is a level");
}

#[test]
fn the_same_report_gives_the_same_files() {
    let mut town = Town::new();
    for (_, about) in town.both() {
        let document = town.document(about, Language::Es);
        assert!(cabildo_report::word(&document) == cabildo_report::word(&document), "no clock, no chance, no counter");
        assert!(workbook::write(&document).unwrap() == workbook::write(&document).unwrap(), "neither in the tables");
    }
}

/// Every word of a report in the order it is meant, pictures left out.
fn words(document: &Document) -> Vec<String> {
    let mut said = Said::default();
    if let Some(cover) = &document.cover {
        for words in [&cover.eyebrow, &cover.title, &cover.subtitle, &cover.council].into_iter().chain(&cover.lines) {
            said.say(words);
        }
        said.say(&document.meta.foot);
    }
    for block in &document.blocks {
        said.block(block, document);
    }
    said.words
}

/// What was said so far.
#[derive(Default)]
struct Said {
    words: Vec<String>,
    tables: usize,
    figures: usize,
}

impl Said {
    fn say(&mut self, words: &str) {
        self.words.extend(words_of(words));
    }

    fn rich(&mut self, text: &Rich) {
        self.say(&text.0.iter().map(Inline::words).collect::<String>());
    }

    fn block(&mut self, block: &Block, document: &Document) {
        match block {
            Block::Heading { words, .. } => self.say(words),
            Block::Paragraph(text) | Block::Lead(text) | Block::Note(text) => self.rich(text),
            Block::List { items, .. } => items.iter().for_each(|item| self.rich(item)),
            Block::Table(table) => {
                if !table.caption.is_empty() {
                    self.tables += 1;
                    self.say(&format!("{} {}. {}", document.words.table, self.tables, table.caption));
                }
                table.columns.iter().for_each(|column| self.say(&column.head));
                table.rows.iter().for_each(|row| self.row(row));
            }
            Block::Figure(figure) => self.caption(&figure.caption, document),
            Block::FigurePair { caption, .. } => self.caption(caption, document),
            Block::TwoLists(left, right) => [left, right].into_iter().for_each(|list| self.list(list)),
            Block::Facts(facts) => facts
                .iter()
                .for_each(|fact| [&fact.figure, &fact.label, &fact.note].into_iter().for_each(|it| self.say(it))),
            Block::Callout(Callout { title, text, .. }) => {
                self.say(title);
                self.rich(text);
            }
            Block::Sheet(sheet) => self.sheet(sheet),
            Block::Signatures(signatures) => signatures.iter().for_each(|signature| {
                [&signature.name, &signature.role, &document.words.date].into_iter().for_each(|it| self.say(it));
            }),
            Block::Contents => {
                self.say(&document.words.contents);
                for block in &document.blocks {
                    if let Block::Heading { level: 1 | 2, words } = block {
                        self.say(words);
                    }
                }
            }
            // Forms are filled in on the printed sheet; neither of these two reports has one.
            Block::Question(_)
            | Block::Lines { .. }
            | Block::Boxes(_)
            | Block::Cards(_)
            | Block::AnotherForm(_)
            | Block::Logos(_)
            | Block::Certificate(_)
            | Block::PageBreak
            | Block::Space => {}
        }
    }

    fn caption(&mut self, caption: &str, document: &Document) {
        if !caption.is_empty() {
            self.figures += 1;
            self.say(&format!("{} {}. {caption}", document.words.figure, self.figures));
        }
    }

    fn row(&mut self, row: &Row) {
        match row {
            Row::Group(words) => self.say(words),
            Row::Cells(cells) => cells.iter().for_each(|cell| match cell {
                Cell::Plain(words) | Cell::NoInformation(words) => self.say(words),
                Cell::Rich(text) => self.rich(text),
                Cell::Paragraphs(texts) => texts.iter().for_each(|text| self.rich(text)),
                Cell::Level { level, name, .. } => {
                    self.say(&format!("{level} {}", name.as_deref().unwrap_or_default()));
                }
            }),
        }
    }

    fn list(&mut self, list: &ShortList) {
        self.say(&list.title);
        for row in &list.rows {
            if let Some((level, _)) = row.level {
                self.say(&level.to_string());
            }
            self.rich(&row.words);
        }
    }

    fn sheet(&mut self, sheet: &Sheet) {
        self.say(&format!("{} {}", sheet.mark, sheet.title));
        for row in sheet.facts.iter().chain(&sheet.rows).filter(|row| !row.is_blank()) {
            self.say(&row.label);
            row.value.iter().for_each(|value| self.rich(value));
        }
    }
}

/// A text without what the program itself counts: the points of lists, and the pages of the contents.
fn without_counting(text: &str) -> String {
    let counted = |line: &str| -> String {
        let (line, _page) = line.split_once('\t').unwrap_or((line, ""));
        let Some(point) = line.strip_prefix("    ") else { return line.to_owned() };
        point.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.' || letter == '•').to_owned()
    };
    text.lines().map(counted).collect::<Vec<_>>().join("\n")
}

/// Every word of the tables of a report, in the numbers of an English spreadsheet.
fn words_of_tables(sheets: &[TableSheet]) -> Vec<String> {
    let mut words = Vec::new();
    for sheet in sheets {
        words.push(format!("{}. {}", sheet.number, sheet.caption));
        words.extend(sheet.heads.clone());
        for row in &sheet.rows {
            match row {
                SheetRow::Group(group) => words.push(group.clone()),
                SheetRow::Values(values) => words.extend(values.iter().map(|value| match value {
                    Value::Words(words) => words.clone(),
                    Value::Level(level, name) => format!("{level} {name}"),
                    Value::Number(amount, _) if *amount >= 1000.0 => {
                        format!("{},{:03}", (amount / 1000.0).floor(), amount % 1000.0)
                    }
                    Value::Number(amount, _) => amount.to_string(),
                })),
            }
        }
    }
    words_of(&words.join(" ").replace('"', ""))
}
