//! A council with something in every table.

use cabildo_domain::{
    ActionField, ActionState, AgreedPlanId, Answer, BlockId, CertificateId, EvidenceId, Level, LogoId, ObjectiveId,
    Part, PlanScope, Response, StakeholderId, VoteId,
    consensus::{Consensus, Outcome, SecondVote},
    gap::Target,
    keying::Turn,
    response::Said,
    roadmap::ClosedDays,
    workshop::{CertificateKind, Folio},
};

use super::{said, say};
use crate::{
    Absence, Action, AgreedAction, AgreedPlan, AttachedFile, Block, Budget, Certificate, Logo, LogoFiles, Objective,
    Progress, Round, Serves, Signatory, Stakeholder, TableProposal,
    revisions::machines::{Machine, file_hash},
    sample,
};

/// A row of every table that travels, with something in every list.
pub(super) fn fill(machine: &mut Machine) -> LogoFiles {
    let (council, round, at) = (sample::council(1).id, sample::round(), sample::moment(20));
    let day = at.date_naive();
    say(machine, said(2, "Hay actas"));
    let mut seen = said(3, "Hay actas");
    seen.evidence.seen = vec![1, 2];
    say(machine, seen);
    let choices = Answer::Choices { choices: vec!["water".into(), "lift".into()] };
    let logo = LogoFiles { logo: sample::id(60).to_string(), picture: b"painted".to_vec(), original: b"o".to_vec() };
    let settled = |reason: &str| Consensus {
        reason: reason.to_owned(),
        present: "Ana".to_owned(),
        dissent: "Nadie leyó el acta".to_owned(),
        cited: vec![1],
        ..Consensus::new("A-1".into(), Outcome::Agreed { level: Level(2) }, at)
    };
    let key = || "small/A-1.1".into();
    let certificate = |number: u32| Certificate {
        id: CertificateId(sample::id(u128::from(95 + number))),
        council,
        workshop: sample::workshop(81).id,
        attendee: sample::attendee(91, "Zoila").id,
        kind: CertificateKind::Participation,
        folio: Folio { year: 2026, number },
        name: "Zoila".to_owned(),
        day,
        code: "ACDE-3467".to_owned(),
        at,
        cancelled: None,
    };
    let done = machine.store.write(|db| {
        let of_logo = Logo {
            id: LogoId(sample::id(60)),
            council,
            position: 0,
            name: "Escudo".to_owned(),
            says: String::new(),
            kind: "png".to_owned(),
            at,
            removed_at: None,
        };
        db.add_logo(&of_logo, &logo.picture, &logo.original)?;
        db.put_round(&Round { present: "Ana\nLuis".to_owned(), ..round.clone() })?;
        let said = Said { answer: Some(choices), ..Said::default() };
        let chosen = Response { respondent: sample::respondent().id, item: "A-3".into(), said, at };
        db.put_response(round.id, &chosen)?;
        db.put_keyed_answer((sample::respondent().id, Turn::First), &"A-1".into(), None, at)?;
        db.put_keyed_sheet(sample::respondent().id, Turn::First, at)?;
        db.put_keyed_decision(sample::respondent().id, &"A-1".into(), None, at)?;
        db.put_evidence(&AttachedFile {
            id: EvidenceId(sample::id(61)),
            round: round.id,
            item: "A-1".into(),
            respondent: Some(sample::respondent().id),
            hash: file_hash(),
            kind: "pdf".to_owned(),
            size: 4,
            name: "Acta".to_owned(),
            owner: "Secretaría".to_owned(),
            valid_until: Some(day),
            at,
            removed_at: None,
        })?;
        db.put_consensus(round.id, &settled("Falta un plan"), "")?;
        db.put_consensus(round.id, &settled("Falta el plan"), "se vio el acta")?;
        let vote = SecondVote { id: VoteId(sample::id(62)), people: [(Level(2), 3)].into(), unknown: 0, at };
        db.put_second_vote(round.id, &"A-1".into(), &vote)?;
        db.put_tables(round.id, &[("A".into(), 1)].into())?;
        db.put_proposal(round.id, &TableProposal { number: 1, consensus: settled("Mesa 1") })?;
        db.put_facilitator_note(round.id, &"A-1".into(), "Hablar antes con Tesorería", at)?;
        db.put_target(round.assessment, &"A-1".into(), Target { level: Level(4), importance: 3, feasibility: 2 })?;
        db.move_assessment(&sample::assessment(), None, (1, None), at)?;
        db.put_roadmap(&sample::roadmap())?;
        db.put_closed_days(council, &[ClosedDays { from: day, to: day, name: "Feria".to_owned() }])?;
        db.put_sources(council, &[sample::assessment().id])?;
        db.put_role_hours(council, &[("TIC".into(), 20)])?;
        db.put_absences(council, &[Absence { role: "TIC".into(), from: day, to: day }])?;
        db.put_budgets(council, &[Budget { source: "Propio".to_owned(), year: 2027, amount: 900 }])?;
        db.put_action(&Action {
            fields: [(ActionField::Risks, "Lluvia".to_owned())].into(),
            parts: [("TIC".into(), Part::Informed)].into(),
            after: [key()].into(),
            serves: vec![Serves { instrument: "small".into(), item: "A-1".into(), reaches: Level(3) }],
            ..sample::own_action()
        })?;
        db.put_objective(&Objective {
            id: ObjectiveId(sample::id(63)),
            council,
            scope: PlanScope::Local,
            plan: "PDM".to_owned(),
            text: "Atender mejor".to_owned(),
            actions: [key()].into(),
        })?;
        db.put_places(council, &[(key(), day)].into())?;
        db.put_agreed_plan(&AgreedPlan {
            id: AgreedPlanId(sample::id(64)),
            council,
            day,
            signatories: "Ana".to_owned(),
            note: String::new(),
            start: day,
            last_day: day,
            currency: "USD".to_owned(),
            at,
            actions: vec![AgreedAction {
                key: key(),
                title: "Publicar actas".to_owned(),
                item_name: "Actas".to_owned(),
                role: "TIC".into(),
                start: day,
                last_day: day,
                hours: 6,
                amount: Some(100),
            }],
        })?;
        db.add_progress(
            council,
            &Progress {
                key: key(),
                state: ActionState::UnderWay,
                day,
                note: String::new(),
                shown_by: String::new(),
                at,
            },
        )?;
        db.put_stakeholder(&Stakeholder {
            id: StakeholderId(sample::id(65)),
            council,
            name: "Zoila".to_owned(),
            organisation: "Junta de agua".to_owned(),
            role: None,
            committee: true,
            part: None,
            interest: Some(3),
            influence: Some(1),
            note: String::new(),
        })?;
        db.put_workshop(&sample::workshop(81))?;
        let block = Block {
            id: BlockId(sample::id(66)),
            minutes: 30,
            title: "Bienvenida".to_owned(),
            about: String::new(),
            materials: String::new(),
        };
        db.put_agenda(sample::workshop(81).id, &[block], at)?;
        db.put_attendee(&sample::attendee(91, "Zoila"))?;
        db.put_signatories(
            sample::workshop(81).id,
            &[Signatory { name: "Ana".to_owned(), role: "Alcaldesa".to_owned() }],
        )?;
        db.put_certificate(&certificate(1))?;
        db.put_certificate(&certificate(2))?;
        db.cancel_certificate(certificate(1).id, certificate(2).id, at)
    });
    done.unwrap();
    logo
}
