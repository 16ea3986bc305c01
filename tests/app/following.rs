//! The plan as it was agreed, and how it goes.

use serde_json::{Value, json};

use crate::scenario::Scenario;

/// A town with four gaps, on a Saturday; the plan begins the Monday after.
fn low_town() -> Scenario {
    Scenario::new("digital-capability").agrees([("TEC-5", 1), ("TEC-6", 1), ("LID-2", 1), ("LID-1", 1)])
}

impl Scenario {
    fn agrees_on_the_plan(&mut self, day: &str) -> Value {
        let agree = json!({
            "council": self.council, "day": day, "signatories": " Ana Rojas \n\n Luis Paz", "note": "En sesión",
        });
        self.does("agree_plan", agree)
    }

    fn follow_up(&mut self) -> Value {
        self.does("follow_up", json!({ "council": self.council }))
    }

    /// What the follow-up shows of an action.
    fn followed(&mut self, key: &str) -> Value {
        rows(&self.follow_up()).into_iter().find(|it| it["key"] == key).unwrap()
    }

    fn goes(&mut self, key: &str, state: &str, day: &str) -> Value {
        let proof = if state == "done" { "Acta 12" } else { "" };
        let note = if state == "stopped" { "Falta dinero" } else { "" };
        self.notes_progress(key, state, day, note, proof).unwrap()
    }

    fn notes_progress(
        &mut self,
        key: &str,
        state: &str,
        day: &str,
        note: &str,
        shown_by: &str,
    ) -> Result<Value, cabildo::Failure> {
        let progress = json!({
            "council": self.council, "key": key, "state": state, "day": day, "note": note, "shownBy": shown_by,
        });
        self.call("note_progress", progress)
    }

    /// The action that begins first, and its days.
    fn first_action(&mut self) -> (String, String, String) {
        let mut rows = rows(&self.follow_up());
        rows.sort_by_key(|it| (it["start"].to_string(), it["key"].to_string()));
        let text = |name: &str| rows[0][name].as_str().unwrap().to_owned();
        (text("key"), text("start"), text("lastDay"))
    }

    fn waiting(&mut self) -> Vec<Value> {
        let home = self.does("home", json!({ "council": self.council }));
        let ours = |it: &&Value| it["kind"].as_str().unwrap().starts_with("actions");
        home["attention"].as_array().unwrap().iter().filter(ours).cloned().collect()
    }
}

fn rows(follow_up: &Value) -> Vec<Value> {
    let groups = follow_up["groups"].as_array().unwrap();
    groups.iter().flat_map(|it| it["actions"].as_array().unwrap().clone()).collect()
}

fn days_after(day: &str, days: u64) -> String {
    (day.parse::<chrono::NaiveDate>().unwrap() + chrono::Days::new(days)).to_string()
}

#[test]
fn a_plan_is_agreed_with_its_day_and_names_and_later_changes_are_told() {
    let mut town = low_town();
    let view = town.agrees_on_the_plan("2026-11-20");
    let plan = &view["plans"][0];
    assert_eq!(plan["signatories"], json!(["Ana Rojas", "Luis Paz"]), "one name each, without blanks");
    assert_eq!(plan["actions"].as_array().unwrap().len(), rows(&town.follow_up()).len());
    assert_eq!(view["changes"], json!([]), "nothing has changed yet");

    let (key, ..) = town.first_action();
    let council = town.council.clone();
    town.does("choose_action", json!({ "council": council, "key": key, "choice": "excluded" }));
    let changes = town.does("agreed_plans", json!({ "council": council }))["changes"].clone();
    let gone = changes.as_array().unwrap().iter().find(|it| it["key"] == *key).unwrap();
    assert!(gone["what"].as_str().unwrap().contains("Ya no está"), "{gone}");
    assert!(!gone["title"].as_str().unwrap().is_empty());

    let view = town.agrees_on_the_plan("2026-11-21");
    assert_eq!(view["plans"].as_array().unwrap().len(), 2, "the earlier agreement stays");
    assert_eq!(view["plans"][0]["day"], "2026-11-21", "the newest first");
    assert_eq!(view["changes"], json!([]), "what was agreed again is no change");
}

#[test]
fn what_cannot_be_agreed_is_refused_and_nothing_is_kept() {
    let mut empty = Scenario::new("digital-capability");
    let agree = json!({ "council": empty.council, "day": "2026-11-21", "signatories": "", "note": "" });
    let refused = empty.call("agree_plan", agree).unwrap_err();
    assert!(refused.message.contains("ninguna acción"), "{}", refused.message);
    let mut town = low_town();
    let tomorrow = json!({ "council": town.council, "day": "2026-11-22", "signatories": "", "note": "" });
    let refused = town.call("agree_plan", tomorrow).unwrap_err();
    assert!(refused.message.contains("todavía no llega"), "{}", refused.message);
    assert_eq!(town.count("SELECT count(*) FROM agreed_plan"), 0);
}

#[test]
fn agreed_dates_stay_as_weeks_pass() {
    let mut town = low_town();
    town.agrees_on_the_plan("2026-11-21");
    let before: Vec<Value> = rows(&town.follow_up()).iter().map(|it| it["start"].clone()).collect();
    town.waits(3);
    let after: Vec<Value> = rows(&town.follow_up()).iter().map(|it| it["start"].clone()).collect();
    let sorted = |mut days: Vec<Value>| {
        days.sort_by_key(ToString::to_string);
        days
    };
    assert_eq!(sorted(before), sorted(after), "a plan nobody agreed begins anew each Monday; this one does not");
}

#[test]
fn an_action_is_followed_from_beginning_to_end() {
    let mut town = low_town();
    town.agrees_on_the_plan("2026-11-21");
    let (key, start, last_day) = town.first_action();
    let state = |town: &mut Scenario| town.followed(&key)["state"].as_str().unwrap().to_owned();
    assert_eq!(state(&mut town), "agreed");
    town.waits(4);
    assert!(town.followed(&key)["says"].as_str().unwrap().contains("Debió empezar"), "nobody has begun");
    town.goes(&key, "under-way", &start);
    assert_eq!(town.followed(&key)["begun"], *start);
    town.waits(120);
    let late = town.followed(&key);
    assert_eq!(late["due"]["kind"], "overdue", "{late}");
    let view = town.goes(&key, "done", &days_after(&last_day, 3));
    assert_eq!(view["achieved"]["done"], 1);
    let done = town.followed(&key);
    assert_eq!((&done["lastDay"], &done["last"]["shownBy"]), (&json!(last_day), &json!("Acta 12")), "as it was agreed");
    assert!(done["says"].as_str().unwrap().contains("3 días después"), "{done}");
    let history = town.does("progress", json!({ "council": town.council, "key": key }));
    let states: Vec<&Value> = history["notes"].as_array().unwrap().iter().map(|it| &it["state"]).collect();
    assert_eq!(states, ["done", "under-way"], "the newest first");
}

#[test]
fn done_says_what_shows_it_and_stopped_why() {
    let mut town = low_town();
    let (key, ..) = town.first_action();
    let refused = town.notes_progress(&key, "done", "2026-11-21", "Listo", " ").unwrap_err();
    assert!(refused.message.contains("qué muestra"), "{}", refused.message);
    let refused = town.notes_progress(&key, "stopped", "2026-11-21", "", "").unwrap_err();
    assert!(refused.message.contains("por qué"), "{}", refused.message);
    let refused = town.notes_progress(&key, "under-way", "2026-11-22", "", "").unwrap_err();
    assert!(refused.message.contains("todavía no llega"), "{}", refused.message);
    assert!(town.notes_progress("own/nothing", "under-way", "2026-11-21", "", "").is_err(), "no such action");
    assert_eq!(town.count("SELECT count(*) FROM progress"), 0, "nothing was kept");
}

#[test]
fn a_stopped_action_stays_in_sight_with_its_reason_and_can_go_on() {
    let mut town = low_town();
    town.agrees_on_the_plan("2026-11-21");
    let (key, ..) = town.first_action();
    let view = town.goes(&key, "stopped", "2026-11-21");
    let over = view["groups"].as_array().unwrap().iter().find(|it| it["urgency"] == "over").unwrap();
    assert_eq!(over["actions"][0]["last"]["note"], "Falta dinero");
    let told = view["achieved"]["sentences"].to_string();
    assert!(told.contains("se detuvo"), "{told}");
    town.goes(&key, "agreed", "2026-11-21");
    assert_eq!(town.followed(&key)["state"], "agreed", "it is to begin again");
}

#[test]
fn home_tells_what_is_due_only_when_something_is() {
    let mut town = low_town();
    town.waits(200);
    assert_eq!(town.waiting(), [] as [Value; 0], "nobody agreed on that plan");
    let mut town = low_town();
    town.agrees_on_the_plan("2026-11-21");
    let soon = town.waiting();
    assert_eq!((soon.len(), &soon[0]["kind"], &soon[0]["days"]), (1, &json!("actionsSoon"), &json!(14)), "short ones");
    town.waits(900);
    let all = rows(&town.follow_up()).len();
    assert_eq!(town.waiting(), [json!({ "kind": "actionsOverdue", "actions": all })]);
}

#[test]
fn what_was_planned_is_held_against_what_came_of_it() {
    let mut town = low_town();
    town.agrees_on_the_plan("2026-11-21");
    let achieved = town.follow_up()["achieved"].clone();
    assert_eq!((&achieved["planned"], &achieved["done"]), (&json!(0), &json!(0)));
    assert!(!achieved["items"].as_array().unwrap().is_empty(), "what the actions are for");
    let (key, _, last_day) = town.first_action();
    town.waits(200);
    town.goes(&key, "done", &last_day);
    let achieved = town.follow_up()["achieved"].clone();
    assert!(achieved["planned"].as_u64() >= Some(1) && achieved["done"] == 1, "{achieved}");
    assert!(achieved["sentences"][0].as_str().unwrap().contains("1"), "{achieved}");
}

#[test]
fn the_monthly_review_puts_each_action_where_the_committee_looks_for_it() {
    let mut town = low_town();
    town.agrees_on_the_plan("2026-11-21");
    let (key, start, _) = town.first_action();
    let council = town.council.clone();
    let review = |town: &mut Scenario, month: &str| town.does("review", json!({ "council": council, "month": month }));
    let part_of = |view: &Value| -> Option<String> {
        let has = |it: &&Value| it["actions"].as_array().unwrap().iter().any(|it| it["key"] == *key);
        Some(view["parts"].as_array()?.iter().find(has)?["part"].as_str()?.to_owned())
    };
    assert_eq!(part_of(&review(&mut town, "2026-11")).as_deref(), Some("should-begin"));
    town.waits(10);
    town.goes(&key, "under-way", &start);
    town.notes_progress(&key, "blocked", "2026-11-30", "Falta la ordenanza", "").unwrap();
    let view = review(&mut town, "2026-12");
    assert_eq!(part_of(&view).as_deref(), Some("blocked"));
    assert!(view["decide"].to_string().contains("Quitar lo que bloquea"), "{}", view["decide"]);
    town.waits(40);
    town.goes(&key, "done", "2026-12-20");
    assert_eq!(part_of(&review(&mut town, "2026-12")).as_deref(), Some("done"));
    assert_eq!(part_of(&review(&mut town, "2026-11")).as_deref(), Some("blocked"), "a past month stays as it was");
    assert_eq!(part_of(&review(&mut town, "2027-02")), None, "and what was told is not told for ever");
    let refused = town.call("review", json!({ "council": council, "month": "marzo" })).unwrap_err();
    assert!(refused.message.contains("no es un mes"), "{}", refused.message);
}

#[test]
fn the_review_is_printed_in_every_language() {
    let mut town = low_town();
    town.agrees_on_the_plan("2026-11-21");
    for language in ["es", "en", "pt", "fr"] {
        let about = json!({ "kind": "review", "council": town.council, "month": "2026-11" });
        let request = json!({ "about": about, "language": language, "paper": null });
        let file = town.file("report", request.clone()).unwrap();
        assert!(file.bytes.starts_with(b"%PDF-1.7") && file.name.ends_with(".pdf"), "{}", file.name);
        assert!(!town.does("preview", request)["pages"].as_array().unwrap().is_empty());
    }
}

#[test]
fn the_register_knows_the_committee_and_who_answers_for_what() {
    let mut town = low_town();
    let council = town.council.clone();
    let person = |name: &str, committee: bool| {
        json!({
            "council": council, "id": null, "name": name, "organisation": "Junta vecinal", "role": "ALC",
            "committee": committee, "part": "consulted", "interest": 3, "influence": 1, "note": "",
        })
    };
    town.does("keep_stakeholder", person("Ana", true));
    let view = town.does("keep_stakeholder", person("Radio Sol", false));
    let (ana, radio) = (&view["committee"][0], &view["others"][0]);
    assert_eq!((&ana["name"], &radio["name"]), (&json!("Ana"), &json!("Radio Sol")));
    assert!(!ana["roleName"].as_str().unwrap().is_empty());
    for row in view["matrix"]["actions"].as_array().unwrap() {
        let answers = row["parts"].as_array().unwrap().iter().filter(|it| **it == "accountable").count();
        assert_eq!(answers, 1, "one role answers for {}", row["title"]);
    }
    let of_ana = json!({ "stakeholder": ana["id"] });
    let without = town.does("remove_stakeholder", of_ana.clone());
    assert_eq!(without["committee"], json!([]));
    let again = town.does("restore_stakeholder", of_ana);
    assert_eq!(again["committee"][0]["name"], "Ana", "a slip is taken back");
    assert!(town.call("keep_stakeholder", person(" ", true)).is_err(), "somebody has a name");
}

#[test]
fn objectives_of_other_plans_say_which_actions_serve_them() {
    let mut town = low_town();
    let (key, ..) = town.first_action();
    let council = town.council.clone();
    let keep = |text: &str| json!({ "council": council, "id": null, "scope": "national", "plan": "Agenda digital", "text": text });
    let view = town.does("keep_objective", keep("Trámites en línea"));
    assert!(view["sentences"][0].as_str().unwrap().contains("no tiene ninguna acción"), "{}", view["sentences"]);
    let id = view["objectives"][0]["id"].clone();
    let linked = town.does("link_objective", json!({ "objective": id, "key": key, "linked": true }));
    assert_eq!(linked["objectives"][0]["actions"], json!([key]));
    assert_eq!(linked["unlinked"].as_u64().unwrap() + 1, linked["actions"].as_array().unwrap().len() as u64);
    town.does("remove_objective", json!({ "objective": id }));
    let again = town.does("restore_objective", json!({ "objective": id }));
    assert_eq!(again["objectives"][0]["actions"], json!([key]), "with its actions");
    assert!(town.call("keep_objective", keep(" ")).is_err(), "an objective says something");
    assert!(
        town.call("link_objective", json!({ "objective": id, "key": "own/nothing", "linked": true })).is_err(),
        "only what is in the plan serves it"
    );
}
