//! `instrument.toml` → the structure of a draft.

use std::collections::BTreeMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::blocks::{Block, Source};
use crate::{
    draft::{
        Draft, DraftChoice, DraftChoiceList, DraftDimension, DraftForm, DraftItem, DraftRecommendation, DraftScale,
    },
    field::Field,
    place::Placed,
    problem::{Fault, Problem, Shape},
};

/// Reads the structure into the draft.
///
/// # Errors
/// The text breaks the rules of TOML.
pub(super) fn read(text: &str, draft: &mut Draft) -> Result<(), Vec<Problem>> {
    let place = draft.place.clone();
    let mut source = Source::new(text, &place);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let why = error.message().to_owned();
        source.problem(error.span().unwrap_or(0..0), Fault::CannotRead { why });
    }
    if !errors.is_empty() {
        return Err(source.problems);
    }
    source.structure(Block::whole(&table), draft);
    draft.problems.append(&mut source.problems);
    Ok(())
}

impl Source<'_> {
    fn structure(&mut self, file: Block<'_>, draft: &mut Draft) {
        use Field::{
            ChoiceList, Dimension, Forms, Id, Item, LevelTexts, OwnScale, Purpose, Recommendation, RepeatsPer, Scale,
            Version,
        };
        let blocks = [Forms, OwnScale, Dimension, ChoiceList, Item, Recommendation];
        let entries = [Id, Version, Purpose, RepeatsPer, Scale, LevelTexts];
        self.only(file, &[&blocks[..], &entries[..]].concat());
        draft.id = self.text(file, Id);
        draft.version = self.text(file, Version);
        draft.purpose = self.text(file, Purpose);
        draft.repeats_per = self.text(file, RepeatsPer);
        draft.scale = self.text(file, Scale);
        draft.level_texts = self.text(file, LevelTexts);
        draft.forms = self.forms(file);
        draft.scales = self.blocks(file, OwnScale).into_iter().map(|it| self.scale(it)).collect();
        draft.dimensions = self.blocks(file, Dimension).into_iter().map(|it| self.dimension(it)).collect();
        draft.choice_lists = self.blocks(file, ChoiceList).into_iter().map(|it| self.choice_list(it)).collect();
        draft.items = self.blocks(file, Item).into_iter().map(|it| self.item(it)).collect();
        draft.recommendations =
            self.blocks(file, Recommendation).into_iter().map(|it| self.recommendation(it)).collect();
    }

    /// `short = ["A", "B"]`, or `[forms.short]` with entries.
    fn forms(&mut self, file: Block<'_>) -> Vec<DraftForm> {
        let Some(value) = file.get(Field::Forms) else { return vec![] };
        let Some(forms) = Block::of(value) else {
            self.problem(value.span(), Fault::WrongShape { field: Field::Forms, wanted: Shape::Table });
            return vec![];
        };
        let mut found = Vec::new();
        for (name, span, value) in forms.entries() {
            let id = Placed::new(name.to_owned(), self.place(span));
            found.push(match Block::of(value) {
                Some(form) => {
                    self.only(form, &[Field::Items, Field::ByDimension]);
                    let by_dimension = self.text(form, Field::ByDimension);
                    DraftForm { id, items: self.list(form, Field::Items), by_dimension }
                }
                None => DraftForm { id, items: self.texts(value, Field::Items), by_dimension: None },
            });
        }
        found
    }

    fn scale(&mut self, block: Block<'_>) -> DraftScale {
        self.only(block, &[Field::Id, Field::Lowest, Field::Highest]);
        DraftScale {
            id: self.id(block),
            lowest: self.text(block, Field::Lowest),
            highest: self.text(block, Field::Highest),
        }
    }

    fn dimension(&mut self, block: Block<'_>) -> DraftDimension {
        self.only(block, &[Field::Id, Field::Principle]);
        DraftDimension { id: self.id(block), principle: self.text(block, Field::Principle) }
    }

    fn choice_list(&mut self, block: Block<'_>) -> DraftChoiceList {
        self.only(block, &[Field::Id, Field::Choices]);
        let id = self.id(block);
        let Some(value) = block.get(Field::Choices) else { return DraftChoiceList { id, choices: vec![] } };
        let Some(values) = value.get_ref().as_array() else {
            self.problem(value.span(), Fault::WrongShape { field: Field::Choices, wanted: Shape::List });
            return DraftChoiceList { id, choices: vec![] };
        };
        DraftChoiceList { id, choices: values.iter().filter_map(|it| self.choice(it)).collect() }
    }

    /// `"water"`, or `{ id = "water", zone = "north" }`.
    fn choice(&mut self, value: &Spanned<DeValue<'_>>) -> Option<DraftChoice> {
        if let Some(id) = self.scalar(value) {
            return Some(DraftChoice { id, properties: BTreeMap::new() });
        }
        let Some(block) = Block::of(value) else {
            self.problem(value.span(), Fault::WrongShape { field: Field::Choices, wanted: Shape::Text });
            return None;
        };
        let mut properties = BTreeMap::new();
        for (name, _, value) in block.entries().filter(|(name, ..)| *name != Field::Id.key()) {
            match self.scalar(value) {
                Some(text) => _ = properties.insert(name.to_owned(), text),
                None => self.problem(value.span(), Fault::WrongShape { field: Field::Property, wanted: Shape::Text }),
            }
        }
        Some(DraftChoice { id: self.id(block), properties })
    }

    fn item(&mut self, block: Block<'_>) -> DraftItem {
        use Field::{
            Calculation, Constraint, Decimal, Dimension, Evidence, Filter, Id, Kind, LevelTexts, List, Relevant,
            Required, Reversed, Scale, SdgTargets, Shared, Strategies, Topics, Weight,
        };
        self.only(
            block,
            &[
                Id,
                Dimension,
                Kind,
                Scale,
                Reversed,
                LevelTexts,
                List,
                Filter,
                Decimal,
                Calculation,
                Weight,
                Required,
                Relevant,
                Constraint,
                Evidence,
                Shared,
                Strategies,
                SdgTargets,
                Topics,
            ],
        );
        DraftItem {
            dimension: self.text(block, Dimension),
            kind: self.text(block, Kind),
            scale: self.text(block, Scale),
            reversed: self.text(block, Reversed),
            level_texts: self.text(block, LevelTexts),
            list: self.text(block, List),
            filter: self.text(block, Filter),
            decimal: self.text(block, Decimal),
            calculation: self.text(block, Calculation),
            weight: self.text(block, Weight),
            required: self.text(block, Required),
            relevant: self.text(block, Relevant),
            constraint: self.text(block, Constraint),
            evidence: self.text(block, Evidence),
            shared: self.text(block, Shared),
            strategies: self.list(block, Strategies),
            sdg_targets: self.list(block, SdgTargets),
            topics: self.list(block, Topics),
            id: self.id(block),
        }
    }

    fn recommendation(&mut self, block: Block<'_>) -> DraftRecommendation {
        use Field::{Cost, Id, Item, Needs, Reaches, ReachesOwnProposal, Role, Weeks};
        self.only(block, &[Id, Item, Reaches, ReachesOwnProposal, Weeks, Cost, Role, Needs]);
        DraftRecommendation {
            item: self.text(block, Item),
            reaches: self.text(block, Reaches),
            reaches_own_proposal: self.text(block, ReachesOwnProposal),
            weeks: self.list(block, Weeks),
            cost: self.text(block, Cost),
            role: self.text(block, Role),
            needs: self.list(block, Needs),
            id: self.id(block),
        }
    }
}
