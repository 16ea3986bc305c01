//! Reading back: what came in is read as the program reads it, before it is kept.

use std::collections::BTreeSet;

use cabildo_domain::{AssessmentId, CouncilId, RespondentId, RoundId, keying::Turn};
use serde_json::Value;

use super::{
    scope::{ASSESSMENT, PLAN, WORKSHOP},
    taking::{Place, of_ours},
    told::{key_of, unfit},
};
use crate::{
    Assessment,
    carried::Carried,
    error::{StoreError, found},
    store::Writer,
};

/// What can have changed by what came in.
struct Touched<'a> {
    kinds: BTreeSet<&'a str>,
    /// The respondents that were spoken of, as they are written.
    people: BTreeSet<String>,
}

impl Touched<'_> {
    fn any_of(&self, kinds: &[&str]) -> bool {
        kinds.iter().any(|it| self.kinds.contains(it))
    }
}

impl Writer<'_> {
    /// Reads what can have changed of these councils as the program does. What nobody could read is not kept.
    pub(super) fn read_back<'k>(
        &self,
        councils: &BTreeSet<CouncilId>,
        places: impl Iterator<Item = &'k Place>,
    ) -> Result<(), StoreError> {
        let touched = self.touched(places)?;
        let read = councils.iter().try_for_each(|council| self.read_council(*council, &touched));
        read.map_err(|error| match error {
            StoreError::Damaged { what } => unfit(what),
            StoreError::NoSuch { what, id } => StoreError::Incomplete { what: format!("{what} {id}") },
            other => of_ours(other),
        })
    }

    fn touched<'k>(&self, places: impl Iterator<Item = &'k Place>) -> Result<Touched<'k>, StoreError> {
        let mut touched = Touched { kinds: BTreeSet::new(), people: BTreeSet::new() };
        for (kind, key) in places {
            touched.kinds.insert(*kind);
            let Some(carried) = Carried::of(kind) else { continue };
            let of_evidence = || -> Result<Option<String>, StoreError> {
                let key: Vec<Value> = key_of(carried, key)?;
                let sql = "SELECT respondent FROM evidence WHERE id = ?1";
                let person = self.maybe(sql, [key.first().and_then(Value::as_str)], |row| row.get(0))?;
                Ok(person.flatten())
            };
            let at = carried.key.iter().position(|column| *column == "respondent");
            match (*kind, at) {
                ("evidence", _) => touched.people.extend(of_evidence()?),
                ("respondent", _) => touched.people.extend(said(carried, key, 0)?),
                (_, Some(at)) => touched.people.extend(said(carried, key, at)?),
                (_, None) => {}
            }
        }
        Ok(touched)
    }

    fn read_council(&self, council: CouncilId, touched: &Touched<'_>) -> Result<(), StoreError> {
        self.one_council(council)?;
        if touched.any_of(&["logo"]) {
            for logo in self.logos_of(council)? {
                self.one_logo(logo.id)?;
            }
        }
        if touched.any_of(ASSESSMENT) {
            for assessment in self.assessments_of(council)? {
                self.read_assessment(&assessment, touched)?;
            }
        }
        if touched.any_of(PLAN) {
            self.planning_of(council)?;
            self.progress_of(council)?;
            self.agreed_plans_of(council)?;
            self.objectives_of(council)?;
            self.stakeholders_of(council)?;
        }
        if touched.any_of(WORKSHOP) {
            for workshop in self.workshops_of(council)? {
                self.agenda_of(workshop.id)?;
                self.attendees_of(workshop.id)?;
                self.signatories_of(workshop.id)?;
                self.certificates_of(workshop.id)?;
            }
        }
        Ok(())
    }

    /// No screen shows an assessment without a round, or a round of a questionnaire that is not here.
    fn read_assessment(&self, assessment: &Assessment, touched: &Touched<'_>) -> Result<(), StoreError> {
        let id: AssessmentId = assessment.id;
        self.targets_of(id)?;
        self.changed_at(id)?;
        let rounds = self.rounds_of(id)?;
        found(rounds.first(), "round of assessment", id)?;
        for round in rounds {
            let here = self.find_instrument_hash(&assessment.instrument, round.version)?;
            found(here, "instrument", format!("{} {}", assessment.instrument, round.version))?;
            self.read_round(round.id, touched)?;
        }
        Ok(())
    }

    fn read_round(&self, round: RoundId, touched: &Touched<'_>) -> Result<(), StoreError> {
        self.consensus_of(round)?;
        self.earlier_consensus_of(round)?;
        self.second_votes_of(round)?;
        self.tables_of(round)?;
        self.proposals_of(round)?;
        self.facilitator_notes_of(round)?;
        self.evidence_of_group(round)?;
        for respondent in self.all_respondents_of(round)? {
            if touched.people.contains(&respondent.id.to_string()) {
                self.read_respondent(respondent.id)?;
            }
        }
        Ok(())
    }

    fn read_respondent(&self, respondent: RespondentId) -> Result<(), StoreError> {
        self.responses_by(respondent)?;
        self.evidence_of_respondent(respondent)?;
        self.keyed_decisions(respondent)?;
        for turn in [Turn::First, Turn::Second] {
            self.keyed_answers(respondent, turn)?;
        }
        Ok(())
    }
}

/// What a key says at a place.
fn said(carried: &Carried, key: &str, at: usize) -> Result<Option<String>, StoreError> {
    Ok(key_of(carried, key)?.get(at).and_then(Value::as_str).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carried::CARRIED;

    #[test]
    fn everything_that_travels_is_read_back() {
        for it in CARRIED {
            let is_read = [ASSESSMENT, PLAN, WORKSHOP].iter().any(|kinds| kinds.contains(&it.kind));
            assert!(is_read, "{} is read with nothing", it.kind);
        }
    }
}
