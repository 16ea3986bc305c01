//! The guide of whoever leads a workshop: what for, what to do before, during and after, and when.

use cabildo_text::Text;

use super::{Event, Origin, column, heading, letterhead, meta, page_words, paragraph};
use crate::document::{
    Align, Block, Callout, Cell, Choice, Document, Fact, Figure, Meta, Picture, Question, Rich, Row, Setup, Table, Tone,
};

mod room;

/// From so many people on, a room has tables.
const PEOPLE_AT_TABLES: usize = 17;

/// Everything the guide says.
#[derive(Debug, Clone, PartialEq)]
pub struct GuideContent {
    /// Where it comes from.
    pub origin: Origin,
    /// The logos of the council.
    pub logos: Vec<Picture>,
    /// The workshop it leads through.
    pub event: Event,
    /// How many people are expected.
    pub people: usize,
    /// Its agenda; it adds up.
    pub agenda: Vec<AgendaBlock>,
    /// When it ends, in words.
    pub ends: String,
}

/// One block of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaBlock {
    /// When it begins, in words.
    pub begins: String,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// What is done.
    pub title: String,
    /// How it is done; may be empty.
    pub about: String,
    /// With what; may be empty.
    pub materials: String,
}

/// The guide as pages to be laid out.
pub fn lay_out(content: &GuideContent, text: &Text) -> Document {
    let (origin, event) = (&content.origin, &content.event);
    let title = text.guide_title();
    let mut blocks = letterhead(&content.logos);
    blocks.extend([
        heading(1, title.clone()),
        Block::Paragraph(Rich::new().strong(event.title.clone()).plain(". ").plain(event.whole_when())),
        Block::Facts(facts(content, text)),
        heading(2, text.guide_purpose_title()),
        Block::Lead(Rich::from(text.guide_purpose())),
    ]);
    if !event.topics.is_empty() {
        blocks.push(Block::Paragraph(
            Rich::new().strong(format!("{} ", text.guide_topics())).plain(event.topics.clone()),
        ));
    }
    blocks.push(heading(2, text.guide_agenda_title()));
    blocks.push(Block::Table(agenda(content, text)));
    blocks.push(heading(2, text.guide_disagreement_title()));
    blocks.push(paragraph(text.guide_disagreement()));
    let steps = [
        text.guide_step_show(),
        text.guide_step_talk(),
        text.guide_step_split(),
        text.guide_step_vote(),
        text.guide_step_offer(),
        text.guide_step_both(),
        text.guide_step_unknown(),
    ];
    blocks.push(Block::List { ordered: true, items: steps.map(Rich::from).into() });
    blocks.push(Block::Callout(Callout {
        title: text.guide_hierarchy_title(),
        text: Rich::from(text.guide_hierarchy()),
        tone: Tone::Warning,
    }));
    blocks.push(heading(2, text.guide_roles_title()));
    blocks.push(Block::Table(roles(text)));
    blocks.push(Block::Note(Rich::from(text.guide_roles_about())));
    blocks.push(heading(2, text.guide_checks_title()));
    let before = [
        text.guide_before_invite(),
        text.guide_before_sheets(),
        text.guide_before_room(),
        text.guide_before_evidence(),
        text.guide_before_roles(),
        text.guide_before_copy(),
    ];
    let during = [
        text.guide_during_sign(),
        text.guide_during_words(),
        text.guide_during_secret(),
        text.guide_during_order(),
        text.guide_during_reason(),
        text.guide_during_evidence(),
        text.guide_during_time(),
    ];
    let after = [
        text.guide_after_record(),
        text.guide_after_attendance(),
        text.guide_after_certificates(),
        text.guide_after_copy(),
        text.guide_after_opinion(),
        text.guide_after_follow(),
    ];
    blocks.push(checks(text.guide_before(), before.into()));
    blocks.push(checks(text.guide_during(), during.into()));
    blocks.push(checks(text.guide_after(), after.into()));
    blocks.push(heading(2, text.guide_room_title()));
    let at_tables = content.people >= PEOPLE_AT_TABLES;
    blocks.push(Block::Figure(Figure { drawing: room::drawing(at_tables, text), caption: text.guide_room_caption() }));
    blocks.push(paragraph(if at_tables { text.guide_room_tables() } else { text.guide_room_group() }));
    blocks.push(heading(2, text.guide_paper_title()));
    let paper = [
        text.guide_paper_print(),
        text.guide_paper_seat(),
        text.guide_paper_count(),
        text.guide_paper_twice(),
        text.guide_paper_keep(),
    ];
    blocks.push(Block::List { ordered: false, items: paper.map(Rich::from).into() });
    Document {
        meta: Meta {
            foot: event.title.clone(),
            ..meta(text, origin, &format!("{title}, {}", event.title), &text.guide_subject(&event.title), &title)
        },
        paper: origin.paper,
        cover: None,
        blocks,
        words: page_words(text),
        setup: Setup::default(),
    }
}

fn facts(content: &GuideContent, text: &Text) -> Vec<Fact> {
    let fact = |figure: String, label: String| Fact { figure, label, note: String::new() };
    let minutes: u32 = content.agenda.iter().map(|it| u32::from(it.minutes)).sum();
    let mut facts = vec![
        fact(text.guide_fact_minutes_figure(minutes), text.guide_fact_minutes()),
        fact(content.agenda.len().to_string(), text.guide_fact_blocks(content.agenda.len())),
    ];
    if content.people > 0 {
        facts.push(fact(content.people.to_string(), text.guide_fact_people(content.people)));
    }
    facts
}

fn agenda(content: &GuideContent, text: &Text) -> Table {
    let row = |it: &AgendaBlock| {
        let mut how = vec![Rich::from(it.about.clone())];
        if !it.materials.is_empty() {
            how.push(Rich::new().emphasis(text.guide_with(&it.materials)));
        }
        Row::Cells(vec![
            Cell::Plain(it.begins.clone()),
            Cell::Plain(it.minutes.to_string()),
            Cell::Rich(Rich::new().strong(it.title.clone())),
            Cell::Paragraphs(how.into_iter().filter(|it| !it.is_blank()).collect()),
        ])
    };
    let blank = || Cell::Plain(String::new());
    let end = Row::Cells(vec![Cell::Plain(content.ends.clone()), blank(), Cell::Plain(text.guide_end()), blank()]);
    Table {
        columns: vec![
            column(text.guide_column_time(), 0.62),
            column(text.guide_column_minutes(), 0.5).aligned(Align::Right),
            column(text.guide_column_what(), 1.7),
            column(text.guide_column_how(), 4.2),
        ],
        rows: content.agenda.iter().map(row).chain([end]).collect(),
        ..Table::default()
    }
}

fn roles(text: &Text) -> Table {
    let row = |(role, does): (String, String)| {
        Row::Cells(vec![Cell::Plain(role), Cell::Plain(does), Cell::Plain(String::new())])
    };
    let roles = [
        (text.guide_role_facilitator(), text.guide_role_facilitator_does()),
        (text.guide_role_timekeeper(), text.guide_role_timekeeper_does()),
        (text.guide_role_recorder(), text.guide_role_recorder_does()),
        (text.guide_role_data(), text.guide_role_data_does()),
        (text.guide_role_evidence(), text.guide_role_evidence_does()),
        (text.guide_role_rapporteur(), text.guide_role_rapporteur_does()),
    ];
    Table {
        columns: vec![
            column(text.guide_column_role(), 1.5),
            column(text.guide_column_does(), 3.4),
            column(text.guide_column_who(), 1.9),
        ],
        rows: roles.map(row).into(),
        least_row_height: 26.0,
        ..Table::default()
    }
}

/// Things to be ticked off.
fn checks(title: String, things: Vec<String>) -> Block {
    let choice = |words: String| Choice { mark: String::new(), words: Rich::from(words) };
    Block::Question(Question { title, choices: things.into_iter().map(choice).collect(), ..Question::default() })
}
