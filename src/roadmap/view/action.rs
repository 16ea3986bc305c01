//! One action in its place, with its sheet and its reasons.

use std::collections::BTreeSet;

use cabildo_domain::{ActionField, ActionKey, ActionState, Part, RoleId};
use cabildo_store::{Action, Choice};

use super::{Shower, name};
use crate::roadmap::{
    draft::Placed,
    sheets::{Served, Sheet},
    views::{ActionView, FieldText, RolePart, ServedItem},
};

impl Shower<'_> {
    pub(super) fn action(&self, placed: &Placed) -> Option<ActionView> {
        let draft = self.draft;
        let sheet = draft.sheets.get(&placed.key)?;
        let is_placed = |key: &&ActionKey| draft.place(key).is_some();
        let waits = draft.sheets.iter().filter(|(_, it)| it.after.contains(&placed.key));
        let unlocks: Vec<ActionKey> = waits.map(|(key, _)| key).filter(is_placed).cloned().collect();
        let kept = sheet.kept.as_ref();
        let stands = draft.standing(&placed.key);
        let (sdg, principles) = self.links(sheet);
        Some(ActionView {
            key: placed.key.clone(),
            title: sheet.title.clone(),
            item: sheet.item.clone(),
            item_name: sheet.item_name.clone(),
            assessment: sheet.assessment.clone(),
            serves: sheet.serves.iter().map(|it| self.served(it)).collect(),
            level: sheet.level,
            reaches: sheet.reaches,
            shades: draft
                .scale_of(sheet)
                .zip(sheet.level)
                .zip(sheet.reaches)
                .map(|((scale, from), to)| [scale.on_five_steps(from), scale.on_five_steps(to)]),
            start: placed.start,
            end: placed.end,
            weeks: sheet.weeks,
            hours: sheet.hours,
            role: sheet.role.clone(),
            role_name: self.role(&sheet.role),
            parts: kept.map(|it| self.parts(it)).unwrap_or_default(),
            cost: sheet.cost,
            amount: sheet.amount,
            amount_said: kept.is_some_and(|it| it.amount.is_some()),
            hours_said: kept.is_some_and(|it| it.hours.is_some()),
            source: sheet.source.clone(),
            source_said: kept.is_some_and(|it| it.source.as_ref().is_some_and(|source| !source.is_empty())),
            fields: self.fields(sheet),
            sdg,
            principles,
            fixed: kept.and_then(|it| it.fixed),
            due: kept.and_then(|it| it.due),
            review: kept.and_then(|it| it.review),
            needs: sheet.after.iter().map(|key| name(draft, key)).collect(),
            why: self.teller.why(sheet, &unlocks),
            held_by: self.teller.held_by(&placed.key),
            unlocks: unlocks.iter().map(|key| name(draft, key)).collect(),
            added: sheet.gap.is_none() && !sheet.added_for.is_empty(),
            own: kept.is_some_and(|it| it.recommendation.is_none()),
            included: kept.is_some_and(|it| it.choice == Choice::Included),
            edited: kept.is_some_and(|it| it.recommendation.is_some() && it.is_edited()),
            note: kept.map(|it| it.note.clone()).unwrap_or_default(),
            state: stands.state,
            begun: stands.begun,
            ended: stands.ended,
        })
    }

    fn served(&self, served: &Served) -> ServedItem {
        let source = &self.draft.sources[served.source];
        ServedItem {
            instrument: source.instrument.id.clone(),
            item: served.item.clone(),
            name: source.words.item(&served.item).name.clone(),
            assessment: source.title.clone(),
            reaches: served.reaches,
            said: served.said,
        }
    }

    fn parts(&self, action: &Action) -> Vec<RolePart> {
        let part = |(role, part): (&RoleId, &Part)| RolePart { role: role.clone(), name: self.role(role), part: *part };
        action.parts.iter().map(part).collect()
    }

    fn fields(&self, sheet: &Sheet) -> Vec<FieldText> {
        let of = |field: ActionField| {
            let (text, proposed) = sheet.field(field);
            FieldText { field, name: field_name(&self.desk.text, field), text, proposed }
        };
        ActionField::ALL.into_iter().map(of).filter(|it| !it.text.is_empty()).collect()
    }

    /// The SDG targets, three at most, and the principles of everything an action serves.
    fn links(&self, sheet: &Sheet) -> (Vec<String>, Vec<String>) {
        let mut sdg: Vec<String> = Vec::new();
        let mut principles: Vec<String> = Vec::new();
        for served in &sheet.serves {
            let instrument = &self.draft.sources[served.source].instrument;
            let Some(item) = instrument.item(&served.item) else { continue };
            sdg.extend(item.sdg_targets.iter().map(ToString::to_string));
            let dimension = instrument.dimensions.iter().find(|it| it.id == item.dimension);
            let principle = dimension.and_then(|it| it.principle.as_ref());
            principles.extend(principle.and_then(|it| self.principles.get(it)).cloned());
        }
        let mut seen = BTreeSet::new();
        sdg.retain(|it| seen.insert(it.clone()));
        sdg.truncate(3);
        principles.retain(|it| seen.insert(it.clone()));
        (sdg, principles)
    }

    fn role(&self, role: &RoleId) -> String {
        self.roles.get(role).cloned().unwrap_or_default()
    }
}

/// What a field of the sheet is called.
pub(crate) fn field_name(text: &cabildo_text::Text, field: ActionField) -> String {
    match field {
        ActionField::Product => text.roadmap_field_product(),
        ActionField::Indicator => text.roadmap_field_indicator(),
        ActionField::Baseline => text.roadmap_field_baseline(),
        ActionField::Aim => text.roadmap_field_aim(),
        ActionField::FirstStep => text.roadmap_field_first_step(),
        ActionField::Success => text.roadmap_field_success(),
        ActionField::SuccessFactor => text.roadmap_field_success_factor(),
        ActionField::Inform => text.roadmap_field_inform(),
        ActionField::Service => text.roadmap_field_service(),
        ActionField::Partners => text.roadmap_field_partners(),
        ActionField::Risks => text.roadmap_field_risks(),
        ActionField::Groups => text.roadmap_field_groups(),
        ActionField::Decisions => text.roadmap_field_decisions(),
        ActionField::Proof => text.roadmap_field_proof(),
        ActionField::CanvasProblem => text.roadmap_field_canvas_problem(),
        ActionField::CanvasPeople => text.roadmap_field_canvas_people(),
        ActionField::CanvasQuestion => text.roadmap_field_canvas_question(),
        ActionField::CanvasIdea => text.roadmap_field_canvas_idea(),
        ActionField::CanvasTest => text.roadmap_field_canvas_test(),
        ActionField::CanvasLearned => text.roadmap_field_canvas_learned(),
    }
}

/// Whether an action takes hours in the weeks of the plan.
pub(super) fn takes_hours(action: &ActionView) -> bool {
    match action.state {
        ActionState::Done | ActionState::Stopped => false,
        ActionState::Proposed | ActionState::Agreed | ActionState::UnderWay | ActionState::Blocked => true,
    }
}
