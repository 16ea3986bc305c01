use std::collections::BTreeMap;

use cabildo_domain::{
    ActionField, AgreedPlanId, Answer, CertificateId, DeviceId, EvidenceId, Level, LogoId, ObjectiveId, PlanScope,
    RespondentId, Response, RevisionId, StakeholderId, VoteId,
    consensus::{Consensus, Outcome, SecondVote},
    gap::Target,
    keying::Turn,
    response::Said,
    revision::Revision,
    roadmap::ClosedDays,
    workshop::{CertificateKind, Folio},
};
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{
    LogoFiles, PackageScope, TakenRows,
    machines::{Machine, file_hash},
};
use crate::{
    Absence, Action, AgreedAction, AgreedPlan, AttachedFile, Block, Budget, Certificate, Logo, Objective, Progress,
    Respondent, Round, Serves, Signatory, Stakeholder, StoreError, TableProposal, sample,
};

/// Two computers whose clocks are right.
fn two() -> (Machine, Machine) {
    (Machine::new(1, TimeDelta::zero()), Machine::new(2, TimeDelta::zero()))
}

fn everything() -> PackageScope {
    PackageScope::Council
}

/// Says something about `A-1` at a computer.
fn say(machine: &mut Machine, said: Said) {
    let at = machine.now();
    let response = Response { respondent: sample::respondent().id, item: "A-1".into(), said, at };
    machine.store.write(|db| db.put_response(sample::round().id, &response)).unwrap();
}

fn said(level: u8, comment: &str) -> Said {
    Said { answer: Some(Answer::Level { level: Level(level) }), comment: comment.to_owned(), ..Said::default() }
}

fn shown(machine: &Machine) -> Said {
    let answer = machine.store.read().find_response(sample::respondent().id, &"A-1".into()).unwrap();
    answer.map(|it| it.said).unwrap_or_default()
}

/// Brings both to the same.
fn exchange(one: &mut Machine, other: &mut Machine) {
    let (of_one, of_other) = (one.package(&everything()), other.package(&everything()));
    one.take(&of_other).unwrap();
    other.take(&of_one).unwrap();
}

#[test]
fn an_answer_here_and_a_comment_there_come_together_without_a_question() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, ""));
    exchange(&mut one, &mut other);
    say(&mut one, said(3, ""));
    say(&mut other, said(2, "Hay actas"));
    exchange(&mut one, &mut other);
    for machine in [&one, &other] {
        assert_eq!(shown(machine), said(3, "Hay actas"));
        assert!(machine.conflicts().is_empty(), "nobody was in another's way");
    }
    assert_eq!(one.rows(), other.rows());
}

#[test]
fn two_comments_are_both_there_until_a_person_decides() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, "Hay actas"));
    say(&mut other, said(2, "No hay actas"));
    exchange(&mut one, &mut other);
    assert_eq!(one.rows(), other.rows());
    let conflicts = one.conflicts();
    assert_eq!(conflicts, other.conflicts());
    let [conflict] = &conflicts[..] else { panic!("one question: {conflicts:?}") };
    let words: Vec<&Value> = conflict.heads.iter().map(|it| &it.worth.as_ref().unwrap()["comment"]).collect();
    assert_eq!((conflict.part.as_str(), words.len()), ("comment", 2));
    assert_eq!(words[0], &json!(shown(&one).comment), "what is shown meanwhile is told first");
    other.decide(conflict, 1);
    let package = other.package(&everything());
    one.take(&package).unwrap();
    assert!(one.conflicts().is_empty() && other.conflicts().is_empty());
    assert_eq!(json!(shown(&one).comment), *words[1]);
    assert_eq!(one.rows(), other.rows());
}

#[test]
fn what_somebody_went_on_writing_is_not_taken_away() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, "Hay actas"));
    exchange(&mut one, &mut other);
    let at = one.now();
    one.store.write(|db| db.remove_responses(sample::round().id, &"A-1".into(), at)).unwrap();
    say(&mut other, said(2, "Hay actas de cada mes"));
    exchange(&mut one, &mut other);
    assert_eq!(shown(&one), said(2, "Hay actas de cada mes"), "with the answer it belongs to");
    assert_eq!(one.rows(), other.rows());
    assert_eq!(one.conflicts().len(), 1, "a person is asked whether it may go");
    one.decide(&one.conflicts()[0], 1);
    assert_eq!(shown(&one), Said::default(), "it may");
    assert_eq!(one.note(), 0);
    say(&mut one, said(4, ""));
    exchange(&mut one, &mut other);
    assert_eq!(shown(&other), said(4, ""), "and what is said anew is all that is said");
}

#[test]
fn taking_in_counts_what_is_new_and_the_second_time_nothing() {
    let (mut one, mut other) = two();
    say(&mut one, said(2, "Hay actas"));
    let package = one.package(&everything());
    let taken = other.take(&package).unwrap();
    assert_eq!(taken.kinds, [("response".to_owned(), TakenRows { new: 1, ..TakenRows::default() })].into());
    assert_eq!(taken.revisions, package.len());
    let rows = other.rows();
    let again = other.take(&package).unwrap();
    assert_eq!((again.revisions, again.kinds), (0, BTreeMap::new()));
    assert_eq!(other.rows(), rows);
}

#[test]
fn two_who_share_the_same_code_are_both_there() {
    let (mut one, mut other) = two();
    for machine in [&mut one, &mut other] {
        let id = RespondentId(machine.id());
        let new = Respondent { id, code: "P2".to_owned(), ..sample::respondent() };
        machine.store.write(|db| db.put_respondent(&new)).unwrap();
    }
    exchange(&mut one, &mut other);
    let codes = |it: &Machine| -> Vec<String> {
        it.store.read().respondents_of(sample::round().id).unwrap().into_iter().map(|it| it.code).collect()
    };
    assert_eq!(codes(&one), ["P1", "P2", "P2 (2)"]);
    assert_eq!(codes(&other), codes(&one));
}

/// A row of every table that travels, with something in every list.
fn fill(machine: &mut Machine) -> LogoFiles {
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
            parts: [("TIC".into(), cabildo_domain::Part::Informed)].into(),
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
                state: cabildo_domain::ActionState::UnderWay,
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
            id: cabildo_domain::BlockId(sample::id(66)),
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

#[test]
fn everything_a_council_owns_arrives_as_it_was() {
    let (mut one, mut other) = two();
    let logo = fill(&mut one);
    let rows = one.rows();
    for (table, rows) in &rows {
        assert!(!rows.is_empty(), "this test has a row of {table}");
    }
    let package = one.package(&everything());
    assert!(matches!(other.take(&package), Err(StoreError::Incomplete { .. })), "the logo's files are missing");
    other.take_with(&package, &[logo]).unwrap();
    assert_eq!(other.rows(), rows);
    assert_eq!(other.note(), 0, "and is no news there");
    other.take(&package).unwrap();
    assert_eq!(other.rows(), rows, "files are needed once");
}

#[test]
fn a_council_that_is_taken_away_row_by_row_is_taken_away_elsewhere() {
    let (mut one, mut other) = two();
    let logo = fill(&mut one);
    let package = one.package(&everything());
    other.take_with(&package, &[logo]).unwrap();
    let (council, round, at) = (sample::council(1).id, sample::round().id, one.now());
    let removed = one.store.write(|db| {
        db.remove_responses(round, &"A-1".into(), at)?;
        db.remove_consensus(round, &"A-1".into(), at, "")?;
        db.put_tables(round, &BTreeMap::new())?;
        db.put_planning(council, &crate::Planning::default())
    });
    removed.unwrap();
    let package = one.package(&everything());
    other.take(&package).unwrap();
    assert_eq!(other.rows(), one.rows());
    assert_eq!(other.rows()["action_field"], Vec::<String>::new());
}

#[test]
fn results_tell_nothing_of_one_person() {
    let (mut one, mut other) = two();
    exchange(&mut one, &mut other);
    fill(&mut one);
    let package = one.package(&PackageScope::Results(vec![sample::assessment().id]));
    let text = serde_json::to_string(&package).unwrap();
    for of_persons in ["Ana", "Hay actas", "Nadie leyó", "Tesorería", "P1", "Mesa 1", "Zoila", "Acta"] {
        assert!(!text.contains(of_persons), "{of_persons}");
    }
    assert!(text.contains("Falta el plan") && !text.contains("Falta un plan"), "what was settled, and not what before");
    other.take(&package).unwrap();
    let there = other.store.read().consensus_of(sample::round().id).unwrap();
    assert_eq!(there[&"A-1".into()].outcome, Outcome::Agreed { level: Level(2) });
    assert_eq!(other.note(), 0);
    let whole: Vec<Revision> = one.package(&everything()).into_iter().filter(|it| it.kind != "logo").collect();
    other.take(&whole).unwrap();
    assert!(other.conflicts().is_empty(), "the rest can follow");
}

#[test]
fn a_plan_goes_without_what_anybody_answered() {
    let (mut one, mut other) = two();
    let logo = fill(&mut one);
    let package = one.package(&PackageScope::Plan);
    other.take_with(&package, &[logo]).unwrap();
    let council = sample::council(1).id;
    assert_eq!(other.store.read().planning_of(council).unwrap(), one.store.read().planning_of(council).unwrap());
    let kinds = ["response", "response_history", "respondent", "evidence", "facilitator_note", "keyed_answer"];
    assert!(package.iter().all(|it| !kinds.contains(&it.kind.as_str())));
}

#[test]
fn one_sheet_goes_alone() {
    let (mut one, mut other) = two();
    fill(&mut one);
    let stranger = Respondent { id: RespondentId(sample::id(70)), code: "P2".to_owned(), ..sample::respondent() };
    one.store.write(|db| db.put_respondent(&stranger)).unwrap();
    let package = one.package(&PackageScope::Answers(sample::respondent().id));
    let text = serde_json::to_string(&package).unwrap();
    assert!(!text.contains("P2") && !text.contains(&stranger.id.to_string()));
    other.take(&package).unwrap();
    let of = |it: &Machine| it.store.read().responses_by(sample::respondent().id).unwrap();
    assert_eq!(of(&other), of(&one));
    let mine = one.rows();
    for table in ["response_history", "response_value", "response_evidence", "evidence"] {
        assert_eq!(other.rows()[table], mine[table]);
    }
}

/// A revision of a comment that nobody has made, to be spoilt.
fn sound() -> Revision {
    Revision {
        id: RevisionId(sample::id(500)),
        device: DeviceId(sample::id(501)),
        at: sample::moment(30),
        council: sample::council(1).id,
        kind: "response".to_owned(),
        key: json!([sample::respondent().id, "A-1"]).to_string(),
        part: "answer".to_owned(),
        worth: Some(json!({
            "round": sample::round().id, "answer": "level", "level": 2, "reason": null, "confidence": null,
            "evidence_other": "", "response_value": [], "response_evidence": [[1]],
        })),
        follows: vec![],
    }
}

fn with(column: &str, value: Value) -> Option<Value> {
    let mut worth = sound().worth.unwrap();
    worth[column] = value;
    Some(worth)
}

/// A package of these is refused, and nothing is kept of it.
fn refusal(package: &[Revision]) -> StoreError {
    let mut machine = Machine::new(1, TimeDelta::zero());
    say(&mut machine, said(2, "Hay actas"));
    machine.note();
    let before = (machine.rows(), machine.package(&everything()));
    let error = machine.take(package).err().unwrap_or_else(|| panic!("this is refused: {package:?}"));
    assert_eq!((machine.rows(), machine.package(&everything())), before, "nothing is kept");
    error
}

#[test]
fn what_is_sound_comes_in() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    machine.take(&[sound()]).unwrap();
    assert_eq!(shown(&machine).evidence.seen, [1]);
}

#[test]
fn what_does_not_say_what_it_should_is_refused() {
    let mut many = with("response_value", json!([[0, "number", "many"]]));
    for column in ["answer", "level"] {
        many.as_mut().unwrap()[column] = Value::Null;
    }
    let unfit = [
        Revision { kind: "setting".to_owned(), ..sound() },
        Revision { kind: "sqlite_schema".to_owned(), ..sound() },
        Revision { key: "7".to_owned(), ..sound() },
        Revision { key: json!([sample::respondent().id]).to_string(), ..sound() },
        Revision { key: sound().key.replace(',', ", "), ..sound() },
        Revision { key: json!([[1], "A-1"]).to_string(), ..sound() },
        Revision { part: "answers".to_owned(), ..sound() },
        Revision { part: "action_field[\"risks\"]".to_owned(), ..sound() },
        Revision { worth: Some(json!(7)), ..sound() },
        Revision { worth: Some(json!({})), ..sound() },
        Revision { worth: with("comment", json!("x")), ..sound() },
        Revision { worth: with("level", json!("2")), ..sound() },
        Revision { worth: with("level", json!(2.5)), ..sound() },
        Revision { worth: with("level", json!(300)), ..sound() },
        Revision { worth: with("level", json!(null)), ..sound() },
        Revision { worth: with("answer", json!("perhaps")), ..sound() },
        Revision { worth: with("evidence_other", json!(null)), ..sound() },
        Revision { worth: with("response_evidence", json!([["a"]])), ..sound() },
        Revision { worth: with("response_evidence", json!([[1, 2]])), ..sound() },
        Revision { worth: with("response_evidence", json!([[1], [1]])), ..sound() },
        Revision { worth: many, ..sound() },
        Revision { council: cabildo_domain::CouncilId(sample::id(9)), ..sound() },
        Revision { follows: vec![sound().id], ..sound() },
    ];
    for it in unfit {
        let error = refusal(std::slice::from_ref(&it));
        assert!(matches!(error, StoreError::Unfit { .. } | StoreError::Incomplete { .. }), "{error}: {it:?}");
    }
}

#[test]
fn revisions_that_go_in_a_circle_or_change_are_refused() {
    let second = Revision { id: RevisionId(sample::id(502)), follows: vec![sound().id], ..sound() };
    let circle = Revision { follows: vec![second.id], ..sound() };
    assert!(matches!(refusal(&[circle, second.clone()]), StoreError::Unfit { .. }));
    let mut machine = Machine::new(1, TimeDelta::zero());
    machine.take(&[sound()]).unwrap();
    let changed = Revision { worth: with("level", json!(5)), ..sound() };
    assert!(matches!(machine.take(&[changed]), Err(StoreError::Unfit { .. })), "a revision never changes");
    let comment = Some(json!({ "comment": "x", "share_comment": 0 }));
    let elsewhere = Revision { part: "comment".to_owned(), worth: comment, ..second };
    assert!(matches!(machine.take(&[elsewhere]), Err(StoreError::Unfit { .. })), "nor hides another part");
    assert_eq!(shown(&machine).evidence.seen, [1], "what stood stands");
}

#[test]
fn what_points_to_nothing_is_incomplete() {
    let nobody = RespondentId(sample::id(99));
    let of_nobody = Revision { key: json!([nobody, "A-1"]).to_string(), ..sound() };
    assert!(matches!(refusal(&[of_nobody]), StoreError::Incomplete { .. }));
    let mut machine = Machine::new(2, TimeDelta::zero());
    fill(&mut machine);
    let half: Vec<Revision> =
        machine.package(&everything()).into_iter().filter(|it| it.kind == "action" && it.part == "title").collect();
    assert!(matches!(refusal(&half), StoreError::Incomplete { .. }), "an action that is nothing but its title");
}

#[test]
fn noting_is_quick_where_nothing_is_new() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    let round = sample::round().id;
    let filled = machine.store.write(|db| {
        for number in 0..500 {
            let id = RespondentId(sample::id(10_000 + number));
            db.put_respondent(&Respondent { id, code: format!("P{}", number + 2), ..sample::respondent() })?;
            for item in ["A-1", "A-2", "A-3", "A-4"] {
                let said = said(3, if number % 3 == 0 { "Hay actas" } else { "" });
                db.put_response(round, &Response { respondent: id, item: item.into(), said, at: sample::moment(9) })?;
            }
        }
        Ok::<_, StoreError>(())
    });
    filled.unwrap();
    let begun = std::time::Instant::now();
    let noted = machine.note();
    let first = begun.elapsed();
    let begun = std::time::Instant::now();
    assert_eq!(machine.note(), 0);
    let second = begun.elapsed();
    eprintln!("{noted} parts noted in {first:?}; looked through again in {second:?}");
    assert!(second < std::time::Duration::from_secs(2), "{second:?}");
}
