//! One question of the survey.

use super::{
    conditions::{both, kept, range, required},
    heads::{Head, Table},
    kinds::Kind,
    levels::Levels,
    moved, survey,
    tongues::Tongues,
};
use crate::{
    draft::{Draft, DraftItem},
    foreign,
    keys::message_id,
    place::{Placed, Written},
    problem::{Fault, Problem},
    sheets::Row,
};

/// Reads a question into the draft.
pub(super) fn read(
    table: &Table<'_>,
    row: &Row,
    written: &Written,
    kind: Kind,
    around: survey::Place,
    (tongues, levels): (&Tongues, &Levels<'_>),
    draft: &mut Draft,
) {
    let nameless = || Placed::new(String::new(), table.sheet.place.at_line(row.number));
    let mut item = DraftItem::new(table.cell(row, &Head::Name).unwrap_or_else(nameless));
    item.dimension = Some(around.dimension);
    item.required = required(table.cell(row, &Head::Required), draft);
    item.relevant = both(around.relevant, kept(table.cell(row, &Head::Relevant), draft));
    item.constraint = kept(table.cell(row, &Head::Constraint), draft);
    let key = message_id(item.id.text());
    let asks = Asking { table, row, written, key: &key, tongues, levels };
    if !asks.kind(&mut item, kind, draft) {
        return;
    }
    if let Some(parameters) = table.cell(row, &Head::Parameters).filter(|_| !is_range(written)) {
        draft.left_out.push(Problem::new(&parameters.place, Fault::CannotDo { what: parameters.value.clone() }));
    }
    asks.ours(&mut item, draft);
    asks.words(&item, draft);
    draft.items.push(item);
}

fn is_range(written: &Written) -> bool {
    written.text().trim().eq_ignore_ascii_case("range")
}

/// A question that is being read.
struct Asking<'a> {
    table: &'a Table<'a>,
    row: &'a Row,
    written: &'a Written,
    key: &'a str,
    tongues: &'a Tongues,
    levels: &'a Levels<'a>,
}

impl Asking<'_> {
    /// What it takes for an answer; false where the question is left out.
    fn kind(&self, item: &mut DraftItem, kind: Kind, draft: &mut Draft) -> bool {
        let name = match kind {
            Kind::One { list, other } => return self.one(item, list, other, draft),
            Kind::Several { list, other } => {
                self.choice(item, list, other, draft);
                "choices"
            }
            Kind::Integer => "number",
            Kind::Decimal => {
                item.decimal = Some(moved("true", self.written));
                "number"
            }
            Kind::Range => {
                let (rule, decimal) = range(self.table.cell(self.row, &Head::Parameters).as_ref(), draft);
                item.constraint = both(rule, item.constraint.take());
                item.decimal = decimal.then(|| moved("true", self.written));
                "number"
            }
            Kind::Text => "text",
            Kind::Date => "date",
            Kind::Note => "note",
            Kind::Calculation if self.calculation(item, draft) => "calculation",
            Kind::Calculation => return false,
            Kind::BeginGroup
            | Kind::EndGroup
            | Kind::BeginRepeat
            | Kind::EndRepeat
            | Kind::Metadata
            | Kind::CannotDo
            | Kind::Unknown => return false,
        };
        item.kind = Some(moved(name, self.written));
        true
    }

    /// False where it calls for something this program has not.
    fn calculation(&self, item: &mut DraftItem, draft: &mut Draft) -> bool {
        let written = self.table.cell(self.row, &Head::Calculation);
        let was_written = written.is_some();
        item.calculation = kept(written, draft);
        // Nobody answers it.
        item.required = None;
        item.calculation.is_some() || !was_written
    }

    /// One of a list: a level, where the list is a scale.
    fn one(&self, item: &mut DraftItem, list: Option<String>, other: bool, draft: &mut Draft) -> bool {
        let level = list.as_deref().and_then(|id| self.levels.of(id));
        let Some(level) = level else {
            self.choice(item, list, other, draft);
            item.kind = Some(moved("choice", self.written));
            return true;
        };
        item.scale = self.table.ours(self.row, "scale").or_else(|| level.scale.clone());
        item.level_texts = Some(moved(if level.own_texts { "own" } else { "scale" }, self.written));
        let texts = list.as_deref().and_then(|id| self.levels.texts.get(id)).filter(|_| level.own_texts);
        for (number, texts) in texts.into_iter().flatten() {
            self.tongues.say(draft, &format!("{}.level-{number}", self.key), texts);
        }
        true
    }

    fn choice(&self, item: &mut DraftItem, list: Option<String>, other: bool, draft: &mut Draft) {
        item.list = list.map(|id| moved(id, self.written));
        item.filter = kept(self.table.cell(self.row, &Head::Filter), draft);
        if other {
            let fault = Fault::CannotDo { what: "or_other".to_owned() };
            draft.left_out.push(Problem::new(&self.written.place, fault));
        }
    }

    /// What only our own columns say.
    fn ours(&self, item: &mut DraftItem, draft: &mut Draft) {
        let ours = |key: &str| self.table.ours(self.row, key);
        let listed = |key: &str| -> Vec<Written> {
            let written = ours(key);
            let ids = written.iter().flat_map(|it| it.text().split_whitespace().map(|id| moved(id, it)));
            ids.collect()
        };
        item.weight = ours("weight");
        item.reversed = ours("reversed");
        item.shared = ours("shared");
        item.strategies = listed("strategies");
        item.sdg_targets = listed("sdg-targets");
        item.topics = listed("topics");
        let hints = self.table.texts(self.row, &Head::Ours("evidence".to_owned()));
        let most = hints.iter().map(|(_, text)| text.text().lines().count()).max().unwrap_or(0);
        if let Some((_, first)) = hints.first().filter(|_| most > 0) {
            item.evidence = Some(moved(most.to_string(), first));
        }
        for (language, text) in &hints {
            for (number, line) in text.text().lines().enumerate() {
                let key = format!("{}.evidence-{}", self.key, number + 1);
                self.tongues.say(draft, &key, &[(*language, moved(line, text))]);
            }
        }
    }

    fn words(&self, item: &DraftItem, draft: &mut Draft) {
        let labels = self.table.texts(self.row, &Head::Label);
        self.tongues.say(draft, self.key, &self.table.texts(self.row, &Head::Ours("name".to_owned())));
        let named = |text: &Written| {
            let label = foreign::short(text.text());
            moved(if label.is_empty() { item.id.value.clone() } else { label }, text)
        };
        let names: Vec<_> = labels.iter().map(|(language, text)| (*language, named(text))).collect();
        self.tongues.say(draft, self.key, &names);
        let is_seen = item.calculation.is_none();
        for (head, attribute, must) in
            [(Head::Label, "question", is_seen), (Head::Hint, "help", false), (Head::Rule, "rule", false)]
        {
            let texts = self.table.texts(self.row, &head);
            if must || texts.iter().any(|(_, text)| !text.value.is_empty()) {
                self.tongues.say(draft, &format!("{}.{attribute}", self.key), &texts);
            }
        }
    }
}
