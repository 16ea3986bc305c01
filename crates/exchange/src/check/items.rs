//! What is asked, and what it takes for an answer.

use cabildo_domain::{Asks, Item, Purpose, Scale, expression::Expression};

use super::Checking;
use crate::{
    draft::DraftItem,
    field::Field,
    place::Written,
    problem::{Fault, Thing},
};

/// The kinds of items, as authors write them.
const KINDS: &[&str] = &["level", "choice", "choices", "number", "text", "date", "note", "calculation"];
/// Whether levels have texts of their own.
const LEVEL_TEXTS: &[&str] = &["own", "scale"];
/// More evidence hints than anybody ticks.
const MOST_EVIDENCE: u8 = 20;

impl Checking<'_> {
    pub(super) fn all_items(&mut self, common: &Scale, purpose: Purpose) -> Vec<Item> {
        self.one_of(self.draft.level_texts.as_ref(), Field::LevelTexts, LEVEL_TEXTS);
        self.draft.items.iter().map(|draft| self.item(draft, common, purpose)).collect()
    }

    fn item(&mut self, draft: &DraftItem, common: &Scale, purpose: Purpose) -> Item {
        let dimension = self.required(draft.dimension.as_ref(), Field::Dimension, &draft.id.place);
        if let Some(id) = dimension.filter(|id| !self.dimensions.contains(id.text())) {
            let known = self.draft.dimensions.iter().map(|it| it.id.text());
            self.is_known(Thing::Dimension, id, known);
        }
        let asks = self.asks(draft, common, purpose);
        let weight = draft.weight.as_ref().map(|it| self.small_number(it, Field::Weight, 1..=100).unwrap_or(1));
        let evidence = draft.evidence.as_ref();
        let evidence = evidence.and_then(|it| self.small_number(it, Field::Evidence, 0..=MOST_EVIDENCE));
        let known = self.known;
        Item {
            weight: weight.unwrap_or(1),
            required: self.truth(draft.required.as_ref(), Field::Required),
            relevant: self.expression(draft.relevant.as_ref()),
            constraint: self.constraint(draft, &asks),
            evidence: evidence.unwrap_or(0),
            shared: self.truth(draft.shared.as_ref(), Field::Shared),
            strategies: self.known_ids(&draft.strategies, Thing::Strategy, &known.strategies),
            sdg_targets: self.known_ids(&draft.sdg_targets, Thing::SdgTarget, &known.sdg_targets),
            topics: self.known_ids(&draft.topics, Thing::Topic, &known.topics),
            asks,
            ..Item::level(draft.id.text(), dimension.map_or("", |it| it.text()), common)
        }
    }

    fn asks(&mut self, draft: &DraftItem, common: &Scale, purpose: Purpose) -> Asks {
        let kind = KINDS[self.one_of(draft.kind.as_ref(), Field::Kind, KINDS)];
        self.check_fit(draft, kind);
        match kind {
            "choice" | "choices" => self.choice(draft, kind == "choices"),
            "number" => Asks::Number { decimal: self.truth(draft.decimal.as_ref(), Field::Decimal) },
            "text" => Asks::Text,
            "date" => Asks::Date,
            "note" => Asks::Note,
            "calculation" => self.calculation(draft),
            _ => self.level(draft, common, purpose),
        }
    }

    fn level(&mut self, draft: &DraftItem, common: &Scale, purpose: Purpose) -> Asks {
        let scale = draft.scale.as_ref().and_then(|id| self.named_scale(id)).unwrap_or_else(|| common.clone());
        if let Some(written) = draft.scale.as_ref().filter(|_| purpose.plans() && scale != *common) {
            let fault = Fault::OtherScale { scale: scale.id.to_string(), common: common.id.to_string() };
            self.problem(&written.place, fault);
        }
        let reversed = self.truth(draft.reversed.as_ref(), Field::Reversed);
        let texts = draft.level_texts.as_ref().or(self.draft.level_texts.as_ref());
        let own_texts = texts.is_none_or(|it| it.text() != "scale");
        self.one_of(draft.level_texts.as_ref(), Field::LevelTexts, LEVEL_TEXTS);
        Asks::Level { scale, reversed, own_texts }
    }

    fn choice(&mut self, draft: &DraftItem, several: bool) -> Asks {
        let list = self.required(draft.list.as_ref(), Field::List, &draft.id.place);
        if let Some(id) = list {
            self.is_known(Thing::List, id, self.draft.choice_lists.iter().map(|it| it.id.text()));
        }
        let filter = self.expression(draft.filter.as_ref());
        Asks::Choice { list: list.map_or("", |it| it.text()).into(), several, filter }
    }

    fn calculation(&mut self, draft: &DraftItem) -> Asks {
        let written = self.required(draft.calculation.as_ref(), Field::Calculation, &draft.id.place);
        match self.expression(written) {
            Some(value) => Asks::Calculation { value },
            // Why there is none has been told.
            None => Asks::Note,
        }
    }

    fn constraint(&mut self, draft: &DraftItem, asks: &Asks) -> Option<Expression> {
        let written = draft.constraint.as_ref()?;
        let kind = match asks {
            Asks::Note => "note",
            Asks::Calculation { .. } => "calculation",
            Asks::Level { .. } | Asks::Choice { .. } | Asks::Number { .. } | Asks::Text | Asks::Date => {
                return self.expression(Some(written));
            }
        };
        self.problem(&written.place, Fault::NotForKind { field: Field::Constraint, kind });
        None
    }

    /// Entries that belong to other kinds are a misunderstanding, not a detail.
    fn check_fit(&mut self, draft: &DraftItem, kind: &'static str) {
        let entries: [(&Option<Written>, Field, &[&str]); 7] = [
            (&draft.scale, Field::Scale, &["level"]),
            (&draft.reversed, Field::Reversed, &["level"]),
            (&draft.level_texts, Field::LevelTexts, &["level"]),
            (&draft.list, Field::List, &["choice", "choices"]),
            (&draft.filter, Field::Filter, &["choice", "choices"]),
            (&draft.decimal, Field::Decimal, &["number"]),
            (&draft.calculation, Field::Calculation, &["calculation"]),
        ];
        for (entry, field, kinds) in entries {
            if let Some(entry) = entry.as_ref().filter(|it| !kinds.contains(&kind) && it.text() != "false") {
                self.problem(&entry.place, Fault::NotForKind { field, kind });
            }
        }
    }

    /// An expression, where there is one that can be read.
    fn expression(&mut self, written: Option<&Written>) -> Option<Expression> {
        let written = written?;
        match Expression::parse(written.text()) {
            Ok(expression) => Some(expression),
            Err(error) => {
                self.problem(&written.place, Fault::Expression { error });
                None
            }
        }
    }
}
