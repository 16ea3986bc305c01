//! The sheet `survey`, row by row: groups become dimensions, questions become items.

use std::collections::BTreeSet;

use super::{
    conditions::{both, kept},
    heads::{Head, Table, Texts},
    item,
    kinds::{KNOWN, Kind, kind},
    levels::Levels,
    tongues::Tongues,
};
use crate::{
    draft::{Draft, DraftDimension},
    field::Field,
    foreign,
    keys::message_id,
    place::{Placed, Written},
    problem::{Fault, Problem},
    sheets::Row,
};

/// Groups inside groups; more are a mistake.
const DEEPEST: usize = 50;

/// Reads the survey into the draft.
pub(super) fn read(table: &Table<'_>, tongues: &Tongues, levels: &Levels<'_>, title: &Written, draft: &mut Draft) {
    let mut reading = Reading { table, tongues, levels, title, draft, open: vec![], begun: BTreeSet::new() };
    for row in table.rows {
        reading.row(row);
    }
}

/// How far the reader is.
struct Reading<'a> {
    table: &'a Table<'a>,
    tongues: &'a Tongues,
    levels: &'a Levels<'a>,
    title: &'a Written,
    draft: &'a mut Draft,
    /// The groups the row is in, the outermost first.
    open: Vec<Open<'a>>,
    /// The dimensions that have an item.
    begun: BTreeSet<String>,
}

/// A group that has begun.
enum Open<'a> {
    /// One whose questions are read.
    Group(Box<Group<'a>>),
    /// One whose questions are only listed, and its name.
    Skipped(String),
}

struct Group<'a> {
    id: Written,
    labels: Texts<'a>,
    relevant: Option<Written>,
    principle: Option<Written>,
}

impl<'a> Reading<'a> {
    fn row(&mut self, row: &'a Row) {
        let Some(written) = self.table.cell(row, &Head::Type) else { return self.row_without_type(row) };
        let kind = kind(written.text());
        let disabled = self.table.cell(row, &Head::Disabled);
        let is_disabled = disabled.is_some_and(|it| matches!(it.text().to_lowercase().as_str(), "yes" | "true" | "1"));
        match kind {
            Kind::EndGroup | Kind::EndRepeat => self.end(&written),
            Kind::BeginGroup if !is_disabled && !self.is_skipping() => self.begin_group(row, &written),
            Kind::BeginGroup | Kind::BeginRepeat => self.skip_group(row, &written, is_disabled),
            Kind::Unknown if !self.is_skipping() && !is_disabled => {
                let fault = Fault::NotOneOf { field: Field::Kind, written: written.value.clone(), allowed: KNOWN };
                self.draft.problems.push(Problem::new(&written.place, fault));
            }
            Kind::Metadata => self.leave_out(&written, Fault::LeftOut { what: written.value.clone() }),
            Kind::CannotDo => {
                let what =
                    self.called(row).map_or_else(|| written.value.clone(), |it| format!("{} {it}", written.value));
                self.leave_out(&written, Fault::CannotDo { what });
            }
            kind => self.question(row, &written, kind, is_disabled),
        }
    }

    fn question(&mut self, row: &'a Row, written: &Written, kind: Kind, is_disabled: bool) {
        let called = || self.called(row).unwrap_or_else(|| written.value.clone());
        if is_disabled {
            let what = called();
            return self.leave_out(written, Fault::LeftOut { what });
        }
        let skipped = self.open.iter().rev().find_map(|it| match it {
            Open::Skipped(name) => Some(name),
            Open::Group(_) => None,
        });
        if let Some(group) = skipped {
            let what = format!("{} ({group})", called());
            return self.leave_out(written, Fault::CannotDo { what });
        }
        let group = Place { dimension: self.dimension(written), relevant: self.relevant() };
        item::read(self.table, row, written, kind, group, (self.tongues, self.levels), self.draft);
    }

    /// A row of remarks is common; one with a name or a label is told.
    fn row_without_type(&mut self, row: &Row) {
        if let Some(name) = self.table.cell(row, &Head::Name).or_else(|| self.table.cell(row, &Head::Label)) {
            self.leave_out(&name, Fault::LeftOut { what: name.value.clone() });
        }
    }

    fn begin_group(&mut self, row: &'a Row, written: &Written) {
        if self.open.len() == DEEPEST {
            self.draft.problems.push(Problem::new(&written.place, Fault::TooDeep));
            return self.open.push(Open::Skipped(written.value.clone()));
        }
        let unnamed = || Placed::new(format!("group-{}", row.number), written.place.clone());
        let relevant = kept(self.table.cell(row, &Head::Relevant), self.draft);
        self.open.push(Open::Group(Box::new(Group {
            id: self.table.cell(row, &Head::Name).unwrap_or_else(unnamed),
            labels: self.table.texts(row, &Head::Label),
            relevant,
            principle: self.table.ours(row, "principle"),
        })));
    }

    fn skip_group(&mut self, row: &Row, written: &Written, is_disabled: bool) {
        let name = self.called(row).unwrap_or_default();
        let what = format!("{} {name}", written.value).trim().to_owned();
        let fault =
            if is_disabled { Fault::LeftOut { what: what.clone() } } else { Fault::CannotDo { what: what.clone() } };
        self.leave_out(written, fault);
        self.open.push(Open::Skipped(what));
    }

    fn end(&mut self, written: &Written) {
        if self.open.pop().is_none() {
            let fault = Fault::UnknownKey { key: written.value.clone() };
            self.draft.problems.push(Problem::new(&written.place, fault));
        }
    }

    fn is_skipping(&self) -> bool {
        self.open.iter().any(|it| matches!(it, Open::Skipped(_)))
    }

    fn groups(&self) -> impl Iterator<Item = &Group<'a>> {
        self.open.iter().filter_map(|it| match it {
            Open::Group(group) => Some(group.as_ref()),
            Open::Skipped(_) => None,
        })
    }

    /// What all groups around a question ask for.
    fn relevant(&self) -> Option<Written> {
        self.groups().fold(None, |outer, group| both(outer, group.relevant.clone()))
    }

    /// The dimension a question is in; it begins with its first question.
    fn dimension(&mut self, question: &Written) -> Written {
        let Some(innermost) = self.groups().last() else { return self.outside(question) };
        let ids: Vec<&str> = self.groups().map(|it| it.id.text()).collect();
        let id = Placed::new(ids.join("."), innermost.id.place.clone());
        if self.begun.insert(id.value.clone()) {
            let labels = self.path();
            self.tongues.say(self.draft, &message_id(id.text()), &labels);
            if let Some((_, name)) = labels.first().filter(|_| self.open.len() > 1) {
                let fault = Fault::Flattened { what: name.value.clone() };
                self.draft.left_out.push(Problem::new(&id.place, fault));
            }
            let principle = self.groups().last().and_then(|it| it.principle.clone());
            self.draft.dimensions.push(DraftDimension { id: id.clone(), principle });
        }
        id
    }

    /// The names of all groups around a question, in each language.
    fn path(&self) -> Texts<'a> {
        let groups: Vec<&Group<'_>> = self.groups().collect();
        let Some(innermost) = self.groups().last() else { return vec![] };
        let in_one = |(number, (language, text)): (usize, &(Option<&'a str>, Written))| {
            let name = |group: &&Group<'_>| {
                let label = group.labels.get(number).map_or("", |(_, it)| it.text());
                if label.is_empty() { group.id.value.clone() } else { label.to_owned() }
            };
            let names: Vec<String> = groups.iter().map(name).collect();
            (*language, Placed::new(names.join(" / "), text.place.clone()))
        };
        innermost.labels.iter().enumerate().map(in_one).collect()
    }

    /// The dimension of questions outside all groups; it is called as the form is.
    fn outside(&mut self, question: &Written) -> Written {
        let names: BTreeSet<String> = self.table.rows.iter().filter_map(|row| self.called(row)).collect();
        let numbered = (2..).map(|number| format!("questions-{number}"));
        let id = std::iter::once("questions".to_owned()).chain(numbered).find(|it| !names.contains(it));
        let id = Placed::new(id.unwrap_or_default(), question.place.clone());
        if self.begun.insert(id.value.clone()) {
            let codes: Vec<String> = self.draft.words.keys().cloned().collect();
            for code in codes {
                let title = self.draft.said(&code, "title").unwrap_or(self.title).value.clone();
                self.draft.say(&code, id.text(), &foreign::short(&title), id.place.clone());
            }
            self.draft.dimensions.push(DraftDimension::new(id.clone()));
        }
        id
    }

    fn called(&self, row: &Row) -> Option<String> {
        self.table.cell(row, &Head::Name).map(|it| it.value)
    }

    fn leave_out(&mut self, written: &Written, fault: Fault) {
        self.draft.left_out.push(Problem::new(&written.place, fault));
    }
}

/// Where a question stands.
pub(super) struct Place {
    /// Its dimension.
    pub dimension: Written,
    /// What the groups around it ask for.
    pub relevant: Option<Written>,
}
