//! A plan made ready to be asked about many of its actions.

use crate::{
    holds::Hold,
    outs::Out,
    places::Places,
    plan::Plan,
    problem::{ActionId, Problem, ResourceId, SourceId},
    ready::Model,
    validate::ProblemError,
};

/// A plan and the problem it answers. To ask about one action, [`holds`](crate::holds()) and
/// [`outs`](crate::outs()) do; for all of them this makes the problem ready only once.
#[derive(Debug)]
pub struct Reasons<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) model: Model,
    pub(crate) starts: Vec<Option<usize>>,
    names: Vec<&'a ActionId>,
}

impl<'a> Reasons<'a> {
    /// Ready to be asked. The plan should keep to the limits: what does not fit in it is looked at as not being there.
    ///
    /// # Errors
    /// The problem is not well put.
    pub fn of(problem: &'a Problem, plan: &Plan) -> Result<Self, ProblemError> {
        let model = Model::of(problem)?;
        let starts = model.placed(plan);
        let mut names: Vec<&ActionId> = problem.actions.iter().map(|action| &action.id).collect();
        names.sort_unstable();
        Ok(Self { problem, model, starts, names })
    }

    /// See [`holds`](crate::holds()).
    ///
    /// # Errors
    /// The action is not there.
    pub fn holds(&self, action: &str) -> Result<Vec<Hold>, ProblemError> {
        Ok(crate::holds::of(self, self.number(action)?))
    }

    /// See [`outs`](crate::outs()).
    ///
    /// # Errors
    /// The action is not there.
    pub fn outs(&self, action: &str) -> Result<Out, ProblemError> {
        Ok(crate::outs::of(self, self.number(action)?))
    }

    fn number(&self, action: &str) -> Result<usize, ProblemError> {
        let unknown = || ProblemError::UnknownAction { by: None, name: action.into() };
        self.model.index.get(action).copied().ok_or_else(unknown)
    }

    /// The plan without one of its actions.
    pub(crate) fn places_without(&self, action: usize) -> Places<'_> {
        let mut places = Places::with(&self.model, &self.starts);
        places.remove(action);
        places
    }

    pub(crate) fn name(&self, action: usize) -> ActionId {
        self.names[action].clone()
    }

    pub(crate) fn resource(&self, resource: usize) -> ResourceId {
        self.problem.capacity.keys().nth(resource).cloned().unwrap_or_default()
    }

    /// Whose money a window is, and its first calendar period.
    pub(crate) fn money(&self, window: usize) -> (SourceId, usize) {
        if let Some(budget) = self.problem.budgets.get(window) {
            return (budget.source.clone(), budget.from);
        }
        let mut sources: Vec<&SourceId> = self.problem.budgets.iter().map(|budget| &budget.source).collect();
        sources.sort_unstable();
        sources.dedup();
        let at = self.model.sources.iter().position(|windows| windows.contains(&window));
        let source = at.and_then(|at| sources.get(at)).map(|source| (*source).clone());
        (source.unwrap_or_default(), self.model.calendar[self.model.windows[window].from])
    }
}
