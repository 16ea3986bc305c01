use cabildo_report::document::{Block, Cell, Row};

use super::*;
use crate::{Clock, Ids, examples::write_example};

mod files;
mod office;
mod rendered;
mod tools;

/// The made-up town on a day at noon, with its two largest reports.
struct Town {
    app: App,
    _folder: tempfile::TempDir,
    council: CouncilId,
    round: RoundId,
}

impl Town {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let example = write_example(folder.path(), Language::Es).unwrap();
        let noon = || "2026-11-21T12:00:00-04:00".parse().unwrap();
        let app = App::open_with(&example.data_file, Clock::new(noon), Ids::of_this_computer()).unwrap();
        let round = app.newest_round(example.assessments[0]).unwrap();
        Self { app, _folder: folder, council: example.council, round }
    }

    fn both(&self) -> Vec<(&'static str, ReportAbout)> {
        let plan = ReportAbout::Plan { council: self.council };
        vec![("assessment", ReportAbout::Assessment { round: self.round }), ("plan", plan)]
    }

    fn document(&mut self, about: ReportAbout, language: Language) -> Document {
        let request = ReportRequest { about, language, paper: None, include: Include::default() };
        in_language(&mut self.app, language, |app| document(app, &request)).unwrap()
    }
}

#[test]
fn paper_follows_the_country() {
    assert_eq!(PaperSize::customary("MX"), PaperSize::Letter);
    assert_eq!(PaperSize::customary("BO"), PaperSize::A4);
    assert_eq!(PaperSize::customary(""), PaperSize::A4);
}

/// What the made-up town's reports say, block by block, without geometry.
#[test]
fn the_pages_of_the_made_up_town_stay_as_they_were() {
    let mut town = Town::new();
    let round = town.round;
    let workshop = town.app.store.read().workshops_of(town.council).unwrap()[0].id;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../tests/golden/pages");
    settings.set_prepend_module_to_snapshot(false);
    for language in Language::ALL {
        for (name, about) in [
            ("assessment", ReportAbout::Assessment { round }),
            ("plan", ReportAbout::Plan { council: town.council }),
            ("questionnaire", ReportAbout::Questionnaire { round, dimension: None }),
            ("answer-sheets", ReportAbout::AnswerSheets { round, dimension: None, blank: Some(2) }),
            ("ballots", ReportAbout::Ballots { round, dimension: None, items: Vec::new(), seats: 3 }),
            ("brief", ReportAbout::Brief { round }),
            ("poster", ReportAbout::Poster { round }),
            ("progress", ReportAbout::Progress { round }),
            ("record", ReportAbout::Record { round }),
            ("half-year", ReportAbout::HalfYear { council: town.council, month: "2027-04".to_owned() }),
            ("membership", ReportAbout::Membership { council: town.council, words: None }),
            ("award", ReportAbout::Award { council: town.council, words: None }),
            ("guide", ReportAbout::Guide { workshop }),
            ("attendance", ReportAbout::Attendance { workshop }),
            ("evaluation", ReportAbout::Evaluation { workshop }),
            ("certificates", ReportAbout::Certificates { workshop }),
        ] {
            let page_model = lines(&town.document(about, language));
            settings.bind(|| insta::assert_snapshot!(format!("{name}-{}", language.code()), page_model));
        }
    }
}

fn lines(document: &Document) -> String {
    let mut lines =
        vec![format!("{:?} {}", document.paper, document.meta.title), format!("{:?}", document.meta.running_head)];
    if let Some(cover) = &document.cover {
        lines.push(format!(
            "cover: {} | {} | {} | {}",
            cover.eyebrow,
            cover.title,
            cover.subtitle,
            cover.lines.join(" | ")
        ));
    }
    for block in &document.blocks {
        match block {
            Block::Figure(figure) => lines.push(format!("figure: {} | {}", figure.drawing.says, figure.caption)),
            Block::Table(table) => {
                lines.push(format!("table: {}", table.caption));
                lines.extend(table.rows.iter().map(row));
            }
            Block::Sheet(sheet) => {
                lines.push(format!("sheet: {}", sheet.title));
                lines.extend(sheet.rows.iter().map(|row| format!("  {}: {:?}", row.label, row.value)));
            }
            Block::Question(asked) => {
                let choices: Vec<&str> = asked.choices.iter().map(|it| it.mark.as_str()).collect();
                lines.push(format!("question: {} {} {:?} {choices:?}", asked.number, asked.title, asked.words));
            }
            Block::Boxes(table) => {
                lines.push(format!("boxes: {:?}", table.marks));
                lines.extend(table.rows.iter().map(|row| format!("  {row:?}")));
            }
            Block::Cards(cards) => lines.extend(cards.iter().take(1).map(|card| format!("card: {card:?}"))),
            Block::AnotherForm(_)
            | Block::Lines { .. }
            | Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Lead(_)
            | Block::Note(_)
            | Block::List { .. }
            | Block::FigurePair { .. }
            | Block::TwoLists(..)
            | Block::Facts(_)
            | Block::Callout(_)
            | Block::Signatures(_)
            | Block::Logos(_)
            | Block::Certificate(_)
            | Block::Contents
            | Block::PageBreak
            | Block::Space => lines.push(format!("{block:?}")),
        }
    }
    lines.join("\n")
}

fn row(row: &Row) -> String {
    let cell = |cell: &Cell| match cell {
        Cell::Plain(words) | Cell::NoInformation(words) => words.clone(),
        Cell::Rich(words) => format!("{words:?}"),
        Cell::Paragraphs(paragraphs) => format!("{paragraphs:?}"),
        Cell::Level { level, name, .. } => format!("{level} {}", name.clone().unwrap_or_default()),
    };
    match row {
        Row::Cells(cells) => format!("  {}", cells.iter().map(cell).collect::<Vec<_>>().join(" | ")),
        Row::Group(name) => format!("  == {name}"),
    }
}
