//! How each command and each file is asked for before a round is revealed.

use serde_json::{Value, json};

use super::{ACTION, COUNTS, ONCE, Said};
use crate::{logos::shield, scenario::Scenario};

/// What there is to ask about.
pub(super) struct Asked {
    council: Value,
    assessment: Value,
    round: Value,
    respondent: Value,
    /// A document of that respondent.
    evidence: Value,
    /// Whose paper sheet counts, and whose was keyed in once.
    paper: [Value; 2],
    /// Somebody in the register, and an objective.
    register: [Value; 2],
    /// What stands on the reports.
    logo: Value,
    /// A workshop, somebody who attends it, and a certificate.
    workshop: [Value; 3],
}

fn somebody(council: &Value) -> Value {
    json!({
        "council": council, "id": null, "name": "Ana", "organisation": "", "role": null, "committee": true,
        "part": "informed", "interest": 3, "influence": null, "note": "",
    })
}

fn some_objective(council: &Value) -> Value {
    json!({ "council": council, "id": null, "scope": "local", "plan": "Plan local", "text": "Internet para todos" })
}

/// A workshop with somebody who attends it and has a certificate.
fn a_workshop(town: &mut Scenario) -> [Value; 3] {
    let start = json!({
        "council": town.council, "agenda": "one-group", "title": "", "day": "2026-11-21", "starts": "09:00",
    });
    let workshop = town.does("start_workshop", start)["id"].clone();
    let attendee = town.does("keep_attendee", an_attendee(&workshop))["attendees"][0]["id"].clone();
    let issue = json!({ "workshop": workshop, "attendees": [attendee], "kind": "participation" });
    let certificate = town.does("issue_certificates", issue)["certificates"][0]["id"].clone();
    [workshop, attendee, certificate]
}

fn an_attendee(workshop: &Value) -> Value {
    json!({
        "workshop": workshop, "id": null, "name": "Ana Rojas", "role": "", "organisation": "", "sector": "",
        "presence": "present", "attended": null,
    })
}

impl Asked {
    pub(super) fn of(town: &mut Scenario) -> Self {
        let round = town.round_id();
        let view = town.does("respondents", json!({ "round": round }));
        // The second one has not finished.
        let respondent = view["respondents"][1]["id"].clone();
        Self {
            evidence: town.evidence_of(&respondent),
            council: town.council.clone(),
            assessment: view["head"]["assessment"].clone(),
            respondent,
            paper: [COUNTS, ONCE].map(|code| {
                view["respondents"].as_array().unwrap().iter().find(|it| it["code"] == code).unwrap()["id"].clone()
            }),
            workshop: a_workshop(town),
            register: [
                town.does("keep_stakeholder", somebody(&town.council))["committee"][0]["id"].clone(),
                town.does("keep_objective", some_objective(&town.council))["objectives"][0]["id"].clone(),
            ],
            logo: town.adds_logo(&shield(1)).unwrap()["added"].clone(),
            round,
        }
    }

    pub(super) fn of_command(&self, name: &str) -> Vec<Value> {
        let Self {
            council,
            assessment,
            round,
            respondent,
            evidence,
            paper: [counts, once],
            register: [stakeholder, objective],
            logo,
            workshop: [workshop, attendee, certificate],
        } = self;
        let of_council = || json!({ "council": council });
        let of_round = || json!({ "round": round });
        let of_respondent = || json!({ "respondent": respondent });
        let agree = || {
            json!({
                "round": round, "item": "TEC-5", "outcome": { "kind": "agreed", "level": 3 }, "reason": "", "dissent": "",
                "dissentRecorded": false, "evidenceWanted": false, "cited": [], "why": "",
            })
        };
        let profile = json!({ "name": "Otro", "country": "BO", "region": "", "population": null, "termEnds": null });
        let sheet = json!({ "title": "Un acta", "role": "TIC", "weeks": 2, "cost": "low", "note": "" });
        let said = Said { level: Some(1), confidence: None, seen: false, share: true }.as_json();
        vec![match name {
            "start" | "library" | "close_sheet" | "licences" => json!({}),
            "choose_language" => json!({ "language": "es" }),
            "choose_theme" => json!({ "theme": "dark" }),
            "create_council" => profile,
            "edit_council" => json!({ "council": council, "profile": profile }),
            "planned_profile" => of_round(),
            "projection" => json!({ "council": council, "day": null }),
            "home" | "roadmap" | "undo_plan" | "redo_plan" | "agreed_plans" | "follow_up" | "register"
            | "alignment" | "logos" => of_council(),
            "edit_logo" => json!({ "logo": logo, "name": "Escudo", "says": "" }),
            "move_logo" => json!({ "logo": logo, "earlier": true }),
            "remove_logo" | "restore_logo" => json!({ "logo": logo }),
            // How far a search is depends on how fast the computer is; it looks at what `roadmap` looks at.
            "improve_plan" | "improving" | "stop_improving" => return vec![],
            "instrument" => json!({ "id": "digital-capability", "version": null }),
            "crosswalk" => json!({ "kind": "sdgTarget", "id": "16.6" }),
            "start_assessment" => {
                json!({ "council": council, "instrument": "mindsets", "form": null, "name": "", "round": "" })
            }
            "start_round" => json!({ "assessment": assessment, "name": "", "copyRespondents": true }),
            "preview_move" | "move_assessment" => json!({ "assessment": assessment }),
            "respondents" | "spread" | "consensus" | "exchange" | "close_round" | "reopen_round" => of_round(),
            "add_respondent" => json!({ "round": round, "code": "", "area": "Tesorería" }),
            "edit_respondent" => {
                json!({ "respondent": respondent, "code": "", "area": "Obras", "role": null, "way": "here" })
            }
            "finish_answering" | "answering" | "reflection" | "replace_sheet" => of_respondent(),
            "open_sheet" => {
                let with = |key: Value| json!({ "respondent": respondent, "key": key });
                return vec![with(Value::Null), with(json!("")), with(json!("no es"))];
            }
            "keying" => of_round(),
            "open_paper" => {
                let of = |code: &str| json!({ "round": round, "code": code });
                return vec![of(COUNTS), of(ONCE), of("Z3"), of("P1")];
            }
            "key_answer" | "decide_difference" => {
                let answer = |who: &Value, turn: &str| json!({ "respondent": who, "turn": turn, "item": "LID-1", "answer": { "kind": "level", "level": 1 } });
                let turns = ["first", "second"];
                return [counts, once].iter().flat_map(|who| turns.map(|turn| answer(who, turn))).collect();
            }
            "finish_turn" => {
                let of = |who: &Value, turn: &str| json!({ "respondent": who, "turn": turn });
                return vec![of(counts, "first"), of(counts, "second"), of(once, "first")];
            }
            "keying_differences" => {
                return [counts, once, respondent].map(|who| json!({ "respondent": who })).into();
            }
            "record_response" => json!({ "respondent": respondent, "item": "LID-1", "said": said }),
            "evidence" => {
                let of = |whose: Value| json!({ "round": round, "item": "TEC-5", "respondent": whose });
                return vec![of(json!(respondent)), of(Value::Null)];
            }
            "edit_evidence" => json!({ "evidence": evidence, "name": "Otro", "owner": "", "validUntil": null }),
            "remove_evidence" | "restore_evidence" => json!({ "evidence": evidence }),
            "reuse_evidence" => json!({ "evidence": evidence, "item": "LID-1" }),
            "take_answers" => json!({ "respondent": respondent, "items": ["LID-1", "TEC-5"] }),
            "take_agreements" => json!({ "round": round, "items": ["TEC-5"], "why": "Por probar" }),
            "agree" => agree(),
            "reopen_item" => json!({ "round": round, "item": "TEC-5", "why": "Por probar" }),
            "vote_again" => json!({ "round": round, "item": "TEC-5", "votes": [1, 0, 0, 0, 0], "unknown": 0 }),
            "set_present" => json!({ "round": round, "present": "Alcaldía" }),
            "set_tables" => json!({ "round": round, "tables": [{ "dimension": "TEC", "number": 1 }] }),
            "propose" => json!({ "number": 1, "agree": agree() }),
            "note_item" => json!({ "round": round, "item": "TEC-5", "note": "Por hablar" }),
            "results" => json!({ "round": round, "before": null }),
            "set_target" => {
                let target = json!({ "level": 3, "importance": 3, "feasibility": 3 });
                json!({ "round": round, "item": "TEC-5", "target": target })
            }
            "aim_dimension" => json!({ "round": round, "dimension": "TEC", "level": 3 }),
            "trace" => {
                let of = |of: Value| json!({ "round": round, "before": null, "of": of });
                return vec![
                    of(json!({ "kind": "dimension", "id": "TEC" })),
                    of(json!({ "kind": "principle", "id": "1" })),
                    of(json!({ "kind": "sdgTarget", "id": "16.6" })),
                ];
            }
            "trace_item" => json!({ "round": round, "item": "TEC-5" }),
            "what_if" => json!({ "round": round, "changes": [{ "item": "TEC-5", "level": 4 }] }),
            "weigh_items" => json!({ "round": round, "on": true }),
            "plan_within" => {
                let limits = json!({
                    "start": "2026-12-01", "months": 24, "withinTerm": false, "closed": [], "holidays": true,
                    "currency": "USD", "lowAmount": 500, "mediumAmount": 5000, "actionHours": 13, "roleHours": 26,
                    "hoursOf": [], "absences": [], "budgets": [{ "source": "", "year": 2027, "amount": 18000 }],
                });
                json!({ "council": council, "limits": limits })
            }
            "draw_on" => json!({ "council": council, "assessments": [assessment] }),
            "choose_action" => json!({ "council": council, "key": ACTION, "choice": "included" }),
            "edit_action" => json!({ "council": council, "key": ACTION, "sheet": sheet }),
            "move_action" => json!({ "council": council, "key": ACTION, "day": "2027-01-11" }),
            "reset_action" => json!({ "council": council, "key": ACTION }),
            "take_plan_changes" => {
                let value = json!({ "kind": "action", "title": "Un acta", "values": [
                    { "kind": "role", "role": "TIC" }, { "kind": "weeks", "weeks": 2 },
                ] });
                let known = json!({ "key": ACTION, "before": "", "value": { "kind": "note", "text": "Sí" } });
                json!({ "council": council, "changes": [{ "key": null, "before": "", "value": value }, known] })
            }
            "add_action" => json!({ "council": council, "sheet": sheet, "item": "TEC-5", "after": [] }),
            "agree_plan" => json!({ "council": council, "day": "2026-11-21", "signatories": "Ana", "note": "" }),
            "note_progress" => json!({
                "council": council, "key": ACTION, "state": "under-way", "day": "2026-11-21", "note": "", "shownBy": "",
            }),
            "progress" => json!({ "council": council, "key": ACTION }),
            "review" => json!({ "council": council, "month": "2027-03" }),
            "keep_stakeholder" => somebody(council),
            "remove_stakeholder" | "restore_stakeholder" => json!({ "stakeholder": stakeholder }),
            "keep_objective" => some_objective(council),
            "link_objective" => json!({ "objective": objective, "key": ACTION, "linked": false }),
            "remove_objective" | "restore_objective" => json!({ "objective": objective }),
            "offered_reports" => json!({ "council": council, "round": round }),
            "report_batch" => json!({ "kind": "assessment" }),
            "workshops" => of_council(),
            "start_workshop" => json!({
                "council": council, "agenda": null, "title": "Otro", "day": "2026-11-22", "starts": "15:00",
            }),
            "workshop" | "remove_workshop" | "restore_workshop" => json!({ "workshop": workshop }),
            "edit_workshop" => {
                let details = json!({
                    "assessment": assessment, "title": "Taller", "topics": "", "place": "", "day": "2026-11-21",
                    "starts": "09:00", "ends": "10:30", "counted": null, "least": 80, "mode": "inPerson",
                    "organisers": "", "facilitators": "",
                });
                json!({ "workshop": workshop, "details": details })
            }
            "set_agenda" => {
                let block = json!({ "id": null, "minutes": 90, "title": "Todo", "about": "", "materials": "" });
                json!({ "workshop": workshop, "blocks": [block] })
            }
            "keep_attendee" => an_attendee(workshop),
            "remove_attendee" | "restore_attendee" => json!({ "attendee": attendee }),
            "set_signatories" => json!({ "workshop": workshop, "signatories": [{ "name": "Ana", "role": "" }] }),
            "issue_certificates" => json!({ "workshop": workshop, "attendees": [attendee], "kind": "trainer" }),
            "correct_certificate" => json!({ "certificate": certificate, "name": "Ana Rojo" }),
            "check_certificate" => json!({
                "council": council, "folio": "2026-0001", "name": "Ana Rojas", "day": "2026-11-21", "code": "A",
            }),
            "giving" | "conflicts" => of_council(),
            "computer" | "waiting_packages" | "taken_packages" => json!({}),
            "name_computer" => json!({ "name": "Portátil" }),
            "invitation" => of_round(),
            "leave_packages" => json!({ "files": [] }),
            "look_into_package" | "take_package" => json!({ "file": 1, "passphrase": null }),
            "take_invitation" => json!({ "text": "CABILDO 1" }),
            "decide_conflict" => {
                json!({ "council": council, "conflict": "", "takes": round, "words": null })
            }
            "preview" => {
                let about = |about: Value| json!({ "about": about, "language": "es", "paper": null });
                let of_round = ["assessment", "brief", "poster", "progress", "record"];
                let of_round = of_round.map(|kind| json!({ "kind": kind, "round": round }));
                let of_council = ["plan", "membership", "award"];
                let of_council = of_council.map(|kind| json!({ "kind": kind, "council": council }));
                let of_month = ["review", "halfYear"];
                let of_month = of_month.map(|kind| json!({ "kind": kind, "council": council, "month": "2026-11" }));
                let forms = [
                    json!({ "kind": "questionnaire", "round": round }),
                    json!({ "kind": "answerSheets", "round": round }),
                    json!({ "kind": "ballots", "round": round, "items": ["TEC-5"], "seats": 8 }),
                ];
                let of_workshop = ["guide", "attendance", "evaluation", "certificates"];
                let of_workshop = of_workshop.map(|kind| json!({ "kind": kind, "workshop": workshop }));
                let all = of_round.into_iter().chain(of_council).chain(of_month).chain(forms).chain(of_workshop);
                return all.map(about).collect();
            }
            // What is told about copies depends on the disk, and a restore begins another story.
            "copies" | "make_copy" | "restore" => return vec![],
            "weigh_copy" => json!({ "copy": "cabildo.2026-11-22.091500.dia.db" }),
            "protection" | "updates" | "kit_offer" => json!({}),
            "protect" => json!({ "current": "no es", "new": "", "again": "" }),
            "lock_after" => json!({ "minutes": 5 }),
            other => panic!("say here how to try {other} before a round is revealed"),
        }]
    }

    pub(super) fn of_file(&self, name: &str) -> Value {
        match name {
            "report" | "report_word" | "report_tables" => {
                json!({ "about": { "kind": "assessment", "round": self.round }, "language": "es", "paper": null })
            }
            "plan_calendar" | "plan_workbook" | "plan_project" | "plan_csv" => json!({ "council": self.council }),
            "round_tables" => json!({ "round": self.round, "format": "csv", "table": "answers" }),
            "answer_sheet" => json!({ "respondent": self.respondent, "format": "csv" }),
            "evidence_content" => json!({ "evidence": self.evidence }),
            "instrument_workbook" | "instrument_xlsform" => json!({ "id": "digital-capability", "version": null }),
            "instrument_template" => json!({}),
            // Whoever has the data file has everything that is in it; the screens say so. Its bytes differ.
            "whole_copy" => Value::Null,
            other => panic!("say here how to try the file {other} before a round is revealed"),
        }
    }
}
