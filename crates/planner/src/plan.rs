//! A plan: which actions, and when.

use std::collections::BTreeMap;

use crate::{
    problem::{ActionId, Problem},
    ready::Model,
    validate::ProblemError,
};

/// The chosen actions with the period in which each starts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// When each chosen action starts.
    pub starts: BTreeMap<ActionId, usize>,
}

impl Plan {
    /// The period after the last of each chosen action; closed periods in between do not count as work.
    ///
    /// # Errors
    /// The problem is not well put.
    pub fn ends(&self, problem: &Problem) -> Result<BTreeMap<ActionId, usize>, ProblemError> {
        let model = Model::of(problem)?;
        let of_action = |(id, start): (&ActionId, &usize)| {
            let action = *model.index.get(id)?;
            let first = model.open_from(*start);
            Some((id.clone(), model.calendar_end(first, model.actions[action].duration)))
        };
        Ok(self.starts.iter().filter_map(of_action).collect())
    }

    /// Σ value × working periods left after the end; goals count from the first action that brings them.
    ///
    /// # Errors
    /// The problem is not well put.
    pub fn value(&self, problem: &Problem) -> Result<u64, ProblemError> {
        let model = Model::of(problem)?;
        Ok(model.value(&model.placed(self)))
    }
}
