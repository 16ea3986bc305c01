//! Who is responsible for what: actions by role, and the matrix of everybody's part.

use cabildo_domain::{Part, RoleId};
use cabildo_text::Text;

use super::{ActionContent, PlanContent, RoleContent, actions, part_letter, part_name};
use crate::{
    document::{Align, Block, Cell, Rich, Row, Table},
    reports::{column, heading},
};

/// How many roles stand beside each other before the matrix goes on below.
const ROLES_ACROSS: usize = 12;

/// Who is responsible for what, those with most to do first.
pub(super) fn roles(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut rows = Vec::new();
    for load in content.loads.iter().filter(|load| load.actions > 0) {
        rows.push(Row::Group(load.role.name.clone()));
        let theirs = actions(content).filter(|action| action.role == load.role);
        rows.extend(theirs.map(|action| {
            Row::Cells(vec![
                Cell::Plain(action.title.clone()),
                Cell::Plain(text.short_date(action.dates.0)),
                Cell::Plain(text.short_date(action.dates.1)),
                Cell::Plain(action.weeks.to_string()),
            ])
        }));
    }
    vec![
        heading(1, text.report_roles()),
        Block::Table(Table {
            caption: text.report_roles_table(),
            columns: vec![
                column(text.roadmap_action(), 4.4),
                column(text.report_from(), 1.3),
                column(text.report_to(), 1.3),
                column(text.roadmap_weeks(), 1.0).aligned(Align::Right),
            ],
            rows,
            ..Table::default()
        }),
    ]
}

/// Actions by roles with everybody's part; only where somebody has another part than answering for it.
pub(super) fn matrix(content: &PlanContent, text: &Text) -> Vec<Block> {
    if actions(content).all(|action| action.parts.is_empty()) {
        return vec![];
    }
    let roles = roles_of(content);
    let named = |role: &&RoleContent| format!("{} {}", role.id, role.name);
    let letters = [Part::Accountable, Part::Supports, Part::Consulted, Part::Informed]
        .map(|part| format!("{} {}", part_letter(part, text), part_name(part, text)));
    let legend = text.report_parts_legend(letters.join("; "), roles.iter().map(named).collect::<Vec<_>>().join("; "));
    let mut blocks = vec![heading(1, text.report_parts()), Block::Note(Rich::from(legend))];
    blocks.extend(roles.chunks(ROLES_ACROSS).map(|across| Block::Table(part_of_matrix(content, across, text))));
    blocks
}

/// Every role with a part, those that answer for actions first.
fn roles_of(content: &PlanContent) -> Vec<&RoleContent> {
    let mut found: Vec<&RoleContent> = content.loads.iter().filter(|it| it.actions > 0).map(|it| &it.role).collect();
    let with_parts = actions(content).flat_map(|it| std::iter::once(&it.role).chain(it.parts.iter().map(|it| &it.0)));
    for role in with_parts {
        if !found.contains(&role) {
            found.push(role);
        }
    }
    found
}

fn part_of_matrix(content: &PlanContent, across: &[&RoleContent], text: &Text) -> Table {
    let mut rows = Vec::new();
    for phase in content.phases.iter().filter(|phase| !phase.actions.is_empty()) {
        let letters = phase.actions.iter().map(|action| {
            let letter = |role: &&RoleContent| letters_of(action, &role.id, text);
            (action, across.iter().map(letter).collect::<Vec<String>>())
        });
        // Below, only the actions in which these roles have a part.
        let letters = letters.filter(|(_, letters)| letters.iter().any(|letter| !letter.is_empty()));
        let cells = letters.map(|(action, letters)| {
            let letters = letters.into_iter().map(Cell::Plain);
            Row::Cells(std::iter::once(Cell::Plain(action.title.clone())).chain(letters).collect())
        });
        let cells: Vec<Row> = cells.collect();
        if !cells.is_empty() {
            rows.push(Row::Group(phase.name.clone()));
            rows.extend(cells);
        }
    }
    let role = |role: &&RoleContent| column(role.id.to_string(), 0.62).aligned(Align::Centre);
    let columns = std::iter::once(column(text.roadmap_action(), 4.2)).chain(across.iter().map(role));
    Table { caption: text.report_parts_table(), columns: columns.collect(), rows, ..Table::default() }
}

fn letters_of(action: &ActionContent, role: &RoleId, text: &Text) -> String {
    let answers = (action.role.id == *role).then_some(Part::Accountable);
    let others = action.parts.iter().filter(|(it, _)| it.id == *role).map(|(_, part)| *part);
    let parts = answers.into_iter().chain(others.filter(|part| Some(*part) != answers));
    parts.map(|part| part_letter(part, text)).collect::<Vec<_>>().join(" ")
}
