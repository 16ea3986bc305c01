//! What people do at a computer, at random: each edit works on what that computer shows.

use cabildo_domain::{
    ActionField, ActionId, ActionState, Answer, EvidenceId, Level, Part, RespondentId, Response, RoundId, VoteId,
    consensus::{Consensus, Outcome, SecondVote},
    gap::Target,
    response::Said,
};
use uuid::Uuid;

use super::machines::{Machine, file_hash};
use crate::{Action, AttachedFile, Budget, Council, Progress, Respondent, Round, TableProposal, sample};

/// How many kinds of edits there are.
pub(super) const EDITS: u8 = 30;

/// One edit: what is done, to which, and what is said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edit {
    pub(super) what: u8,
    pub(super) which: u8,
    pub(super) said: u8,
}

impl Machine {
    /// Does one edit; the words somebody typed that must not get lost.
    pub(super) fn edit(&mut self, edit: Edit) -> Option<String> {
        let Edit { what, which, said } = edit;
        let (id, at) = (self.id(), self.now());
        let word = format!("word-{}-{id}", self.number);
        let item = || if which & 1 == 0 { "A-1".into() } else { "A-2".into() };
        let level = Level(1 + said % 5);
        let day = sample::moment(0).date_naive() + chrono::Days::new(u64::from(said % 3));
        let db = self.store.read();
        let council = db.one_council(sample::council(1).id).unwrap();
        let rounds = db.rounds_of(sample::assessment().id).unwrap();
        let round = rounds[usize::from(which) % rounds.len()].clone();
        let respondents = db.all_respondents_of(round.id).unwrap();
        let respondent = pick(&respondents, which);
        let actions = db.actions_of(council.id).unwrap();
        let action = pick(&actions, which);
        let evidence = pick(&db.evidence_of_group(round.id).unwrap(), which);
        let mut typed = None;
        let kept = self.store.write(|db| match what % EDITS {
            0 => db.put_council(&Council { name: format!("San Jacinto {}", said % 3), ..council }),
            1 => db
                .put_council(&Council { region: ["", "Valles", "Chaco"][usize::from(said % 3)].to_owned(), ..council }),
            2 => db.put_round(&Round { id: RoundId(id), number: u32::try_from(rounds.len()).unwrap() + 1, ..round }),
            3 => db.put_round(&Round { closed_at: (said % 2 == 0).then_some(at), ..round }),
            4 => db.put_round(&Round { present: format!("{said}"), revealed_at: Some(at), ..round }),
            5 => {
                let code = format!("P{}", respondents.len() + 1);
                let id = RespondentId(id);
                db.put_respondent(&Respondent { id, round: round.id, code, ..sample::respondent() })
            }
            6 => respondent.map_or(Ok(()), |it| {
                db.put_respondent(&Respondent { area: format!("{}", said % 3), finished_at: Some(at), ..it })
            }),
            7 => respondent.map_or(Ok(()), |it| {
                db.put_respondent(&Respondent { set_aside_at: (said % 2 == 0).then_some(at), ..it })
            }),
            8..=11 => respondent.map_or(Ok(()), |it| {
                let old = db.find_response(it.id, &item())?.map(|it| it.said).unwrap_or_default();
                let answer = match said % 4 {
                    0 => Answer::Unknown,
                    1 => Answer::NotApplicable { reason: word.clone() },
                    2 => Answer::Choices { choices: vec!["water".into(), "lift".into()] },
                    _ => Answer::Level { level },
                };
                let mut said = Said { answer: Some(answer), ..old };
                said.evidence.seen = vec![1; usize::from(which & 1)];
                db.put_response(round.id, &Response { respondent: it.id, item: item(), said, at })
            }),
            12..=14 => respondent.map_or(Ok(()), |it| {
                let old = db.find_response(it.id, &item())?.map(|it| it.said).unwrap_or_default();
                let comment = if said % 5 == 0 { String::new() } else { word.clone() };
                typed = (!comment.is_empty()).then(|| comment.clone());
                let said = Said { comment, ..old };
                db.put_response(round.id, &Response { respondent: it.id, item: item(), said, at })
            }),
            15 => db.remove_responses(round.id, &item(), at),
            16..=17 => {
                let outcome = if said % 3 == 0 { Outcome::NoConsensus { level } } else { Outcome::Agreed { level } };
                let (dissent, reason) = (["", "no"][usize::from(said % 2)].to_owned(), word.clone());
                typed = Some(reason.clone());
                let settled = Consensus { dissent, reason, ..Consensus::new(item(), outcome, at) };
                db.put_consensus(round.id, &settled, "se vio otra vez")
            }
            18 => db.remove_consensus(round.id, &item(), at, &word),
            19 => {
                let target = Target { level, importance: 1 + said % 5, feasibility: 1 + which % 5 };
                db.put_target(round.assessment, &item(), target)
            }
            20 => {
                let about = ["A-1.1", "A-2.1"][usize::from(which % 2)];
                let id = ActionId::of_advice(council.id, &"small".into(), &about.into());
                let (instrument, recommendation) = (Some("small".into()), Some(about.into()));
                let old = actions.into_iter().find(|it| it.id == id);
                let old = old.unwrap_or(Action { instrument, recommendation, ..Action::untouched(id, council.id) });
                db.put_action(&Action { note: format!("{}", said % 3), hours: Some(1 + u16::from(said % 4)), ..old })
            }
            21 => db.put_action(&Action { id: ActionId(id), ..sample::own_action() }),
            22 => action.map_or(Ok(()), |mut it| {
                let part = [Part::Supports, Part::Informed][usize::from(which % 2)];
                match said % 4 {
                    0 => it.fields.extend([(ActionField::Risks, word.clone())]),
                    1 => it.after.extend(["small/A-1.1".into()]),
                    2 => it.parts.extend([("TIC".into(), part)]),
                    _ => it = Action { fields: [].into(), after: [].into(), parts: [].into(), ..it },
                }
                db.put_action(&it)
            }),
            23 => action.map_or(Ok(()), |it| db.remove_action(it.id)),
            24 => db.add_progress(
                council.id,
                &Progress {
                    key: "small/A-1.1".into(),
                    state: ActionState::UnderWay,
                    day,
                    note: word.clone(),
                    shown_by: String::new(),
                    at,
                },
            ),
            25 => db.put_evidence(&AttachedFile {
                name: format!("Acta {said}"),
                removed_at: evidence.as_ref().and((said % 4 == 0).then_some(at)),
                ..evidence.unwrap_or(attached(id, round.id))
            }),
            26 => db.put_evidence(&attached(id, round.id)),
            27 => {
                let vote = SecondVote { id: VoteId(id), people: [(level, 2)].into(), unknown: 1, at };
                db.put_second_vote(round.id, &item(), &vote)?;
                db.put_facilitator_note(round.id, &item(), &format!("{}", said % 3), at)
            }
            28 => {
                let consensus = Consensus::new(item(), Outcome::Agreed { level }, at);
                db.put_proposal(round.id, &TableProposal { number: 1 + said % 2, consensus })?;
                db.put_tables(round.id, &[("A".into(), 1 + said % 2)].into())
            }
            _ => {
                let budgets: Vec<Budget> = (0..said % 3)
                    .map(|year| Budget { source: String::new(), year: 2027 + i32::from(year), amount: which.into() })
                    .collect();
                db.put_budgets(council.id, &budgets)?;
                db.put_places(council.id, &[("small/A-1.1".into(), day)].into())
            }
        });
        kept.unwrap();
        typed
    }
}

fn pick<T: Clone>(of: &[T], which: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[usize::from(which) % of.len()].clone())
}

fn attached(id: Uuid, round: RoundId) -> AttachedFile {
    AttachedFile {
        id: EvidenceId(id),
        round,
        item: "A-1".into(),
        respondent: None,
        hash: file_hash(),
        kind: "pdf".to_owned(),
        size: 4,
        name: "Acta".to_owned(),
        owner: String::new(),
        valid_until: None,
        at: sample::moment(5),
        removed_at: None,
    }
}
