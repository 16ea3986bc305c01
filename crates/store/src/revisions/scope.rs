//! Giving out: which revisions a package carries.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{AssessmentId, CouncilId, RespondentId, revision::Revision};
use serde_json::Value;

use super::told::key_of;
use crate::{carried::Carried, error::StoreError, store::Reader};

/// What a package is about, and so what goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackageScope {
    /// Everything a council owns.
    Council,
    /// These assessments whole, with all that was answered.
    Assessments(Vec<AssessmentId>),
    /// What these assessments came to: what the group settled and where it wants to be. Nothing of one person: no
    /// answers, nobody's code, no word of who saw it otherwise or was in the room, and nothing that was settled
    /// before it was settled anew.
    Results(Vec<AssessmentId>),
    /// The council's plan and how it goes, with the results of all its assessments.
    Plan,
    /// What one respondent answered, with what backs it.
    Answers(RespondentId),
}

/// What an assessment owns.
pub(super) const ASSESSMENT: &[&str] = &[
    "council",
    "logo",
    "assessment",
    "version_move",
    "round",
    "respondent",
    "response",
    "response_history",
    "keyed_answer",
    "keyed_sheet",
    "keyed_decision",
    "evidence",
    "consensus",
    "consensus_history",
    "second_vote",
    "meeting_table",
    "table_proposal",
    "facilitator_note",
    "target",
];

/// What an assessment came to.
const RESULTS: &[&str] = &["council", "assessment", "version_move", "round", "consensus", "target"];

/// Parts of these that speak of one person.
const OF_PERSONS: &[(&str, &str)] = &[("round", "present"), ("consensus", "present"), ("consensus", "dissent")];

/// What a plan is made of.
pub(super) const PLAN: &[&str] = &[
    "logo",
    "roadmap",
    "closed_days",
    "roadmap_source",
    "role_hours",
    "absence",
    "budget",
    "action",
    "objective",
    "action_objective",
    "place",
    "agreed_plan",
    "progress",
    "stakeholder",
];

/// What a workshop owns. It goes with everything a council owns, and in no other way.
pub(super) const WORKSHOP: &[&str] = &["workshop", "workshop_block", "attendee", "signatory", "certificate"];

/// What one respondent says.
const ANSWERS: &[&str] = &["respondent", "response", "response_history", "evidence"];

impl Reader<'_> {
    /// The revisions a package carries, with what they follow, in the order in which they were made. What the rows
    /// say by now must have been noted.
    ///
    /// Results come without what they follow: that would tell what was settled before.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn revisions_of(&self, council: CouncilId, scope: &PackageScope) -> Result<Vec<Revision>, StoreError> {
        let mut out = match scope {
            PackageScope::Council => self.revisions("WHERE council = ?1", [council.to_string()])?,
            PackageScope::Assessments(assessments) => self.within(council, ASSESSMENT, &Owners::of(assessments))?,
            PackageScope::Results(assessments) => self.results(council, assessments)?,
            PackageScope::Plan => {
                let assessments = self.assessments_of(council)?.into_iter().map(|it| it.id).collect::<Vec<_>>();
                let mut plan = self.results(council, &assessments)?;
                for kind in PLAN {
                    plan.extend(self.revisions_of_kind(council, kind)?);
                }
                plan
            }
            PackageScope::Answers(respondent) => {
                let owners = Owners { respondents: [respondent.to_string()].into(), ..Owners::default() };
                self.within(council, ANSWERS, &owners)?
            }
        };
        out.sort_by_key(|it| (it.at, it.id));
        Ok(out)
    }

    fn results(&self, council: CouncilId, assessments: &[AssessmentId]) -> Result<Vec<Revision>, StoreError> {
        let mut results = self.within(council, RESULTS, &Owners::of(assessments))?;
        let followed: BTreeSet<_> = results.iter().flat_map(|it| it.follows.clone()).collect();
        results.retain(|it| !followed.contains(&it.id) && !OF_PERSONS.contains(&(it.kind.as_str(), it.part.as_str())));
        Ok(results)
    }

    /// The revisions of some kinds whose rows belong to somebody, whether the rows are still there or not.
    fn within(&self, council: CouncilId, kinds: &[&str], owners: &Owners) -> Result<Vec<Revision>, StoreError> {
        let mut owners = owners.clone();
        let mut out = Vec::new();
        for kind in kinds {
            let Some(carried) = Carried::of(kind) else { continue };
            let mut rows: BTreeMap<String, Vec<Revision>> = BTreeMap::new();
            for it in self.revisions_of_kind(council, kind)? {
                rows.entry(it.key.clone()).or_default().push(it);
            }
            for (key, revisions) in rows {
                let key = key_of(carried, &key)?;
                if owners.own(carried, &key, &revisions) {
                    owners.add(carried, &key);
                    out.extend(revisions);
                }
            }
        }
        Ok(out)
    }

    fn revisions_of_kind(&self, council: CouncilId, kind: &str) -> Result<Vec<Revision>, StoreError> {
        self.revisions("WHERE council = ?1 AND kind = ?2", [council.to_string().as_str(), kind])
    }
}

/// Whose rows go out.
#[derive(Debug, Clone, Default)]
struct Owners {
    /// Whether what is nobody's but the council's goes out too.
    council: bool,
    assessments: BTreeSet<String>,
    rounds: BTreeSet<String>,
    respondents: BTreeSet<String>,
}

impl Owners {
    fn of(assessments: &[AssessmentId]) -> Self {
        let assessments = assessments.iter().map(ToString::to_string).collect();
        Self { council: true, assessments, ..Self::default() }
    }

    /// What rows of a kind can say of whose they are, the nearest first.
    fn named(&self) -> [(&'static str, &BTreeSet<String>); 3] {
        [("respondent", &self.respondents), ("round", &self.rounds), ("assessment", &self.assessments)]
    }

    fn own(&self, carried: &Carried, key: &[Value], revisions: &[Revision]) -> bool {
        let says = |column: &str| -> Vec<&str> {
            let in_key = carried.key.iter().zip(key).filter(|(name, _)| **name == column).map(|(_, value)| value);
            let in_worths = revisions.iter().filter_map(|it| it.worth.as_ref()?.get(column));
            in_key.chain(in_worths).filter_map(Value::as_str).collect()
        };
        for (column, owners) in self.named() {
            let named =
                if carried.kind == column { key.iter().filter_map(Value::as_str).collect() } else { says(column) };
            if named.iter().any(|it| owners.contains(*it)) {
                return true;
            }
        }
        self.council && matches!(carried.kind, "council" | "logo")
    }

    /// What belongs to a row that goes out goes out too.
    fn add(&mut self, carried: &Carried, key: &[Value]) {
        let Some(id) = key.first().and_then(Value::as_str) else { return };
        match carried.kind {
            "round" => self.rounds.insert(id.to_owned()),
            "respondent" => self.respondents.insert(id.to_owned()),
            _ => false,
        };
    }
}
