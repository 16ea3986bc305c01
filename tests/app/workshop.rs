//! The day on which people meet, and its papers.

use serde_json::{Value, json};

use crate::scenario::Scenario;

fn town() -> Scenario {
    Scenario::empty().with_council("San Jacinto")
}

impl Scenario {
    /// A workshop of ninety minutes with a standard agenda, on a Saturday.
    fn workshop(&mut self, agenda: Option<&str>) -> Value {
        let start = json!({
            "council": self.council, "agenda": agenda, "title": "Gobierno digital", "day": "2026-11-21", "starts": "9:00",
        });
        self.does("start_workshop", start)
    }

    /// Somebody on the list, with how they attended.
    fn attends(&mut self, workshop: &Value, name: &str, presence: Value, attended: Value) -> Value {
        let keep = json!({
            "workshop": workshop["id"], "id": null, "name": name, "role": "", "organisation": "", "sector": "",
            "presence": presence, "attended": attended,
        });
        let view = self.does("keep_attendee", keep);
        view["attendees"].as_array().unwrap().last().unwrap().clone()
    }

    fn issues(&mut self, workshop: &Value, people: &[&Value], kind: &str) -> Result<Value, cabildo::Failure> {
        let people: Vec<&Value> = people.iter().map(|it| &it["id"]).collect();
        self.call("issue_certificates", json!({ "workshop": workshop["id"], "attendees": people, "kind": kind }))
    }

    fn paper(&mut self, kind: &str, workshop: &Value) -> Result<Vec<u8>, cabildo::Failure> {
        let about = json!({ "kind": kind, "workshop": workshop["id"] });
        self.file("report", json!({ "about": about, "language": "es", "paper": null })).map(|it| it.bytes)
    }
}

/// The blocks of a view as they are sent back.
fn blocks(view: &Value) -> Vec<Value> {
    view["blocks"].as_array().unwrap().clone()
}

fn set(view: &Value, blocks: &[Value]) -> Value {
    let block = |it: &Value| {
        json!({
            "id": it["id"], "minutes": it["minutes"], "title": it["title"], "about": it["about"],
            "materials": it["materials"],
        })
    };
    json!({ "workshop": view["id"], "blocks": blocks.iter().map(block).collect::<Vec<_>>() })
}

fn folios(view: &Value) -> Vec<&str> {
    view["certificates"].as_array().unwrap().iter().map(|it| it["folio"].as_str().unwrap()).collect()
}

#[test]
fn a_workshop_begins_with_a_standard_agenda_that_adds_up() {
    let mut town = town();
    let list = town.does("workshops", json!({ "council": town.council }));
    assert_eq!(list["workshops"], json!([]));
    let offered: Vec<Value> = list["agendas"].as_array().unwrap().clone();
    assert_eq!(offered.len(), 3);
    for agenda in offered {
        let view = town.workshop(agenda["id"].as_str());
        assert_eq!(view["fit"], json!({ "kind": "addsUp" }), "{}", agenda["name"]);
        assert_eq!((&view["details"]["starts"], &view["details"]["ends"]), (&json!("09:00"), &json!("10:30")));
        assert_eq!(view["blocks"][0]["begins"], "9:00");
    }
    let list = town.does("workshops", json!({ "council": town.council }));
    assert_eq!(list["workshops"].as_array().unwrap().len(), 3);
}

#[test]
fn an_agenda_says_by_how_much_it_does_not_add_up_and_its_guide_is_not_printed() {
    let mut town = town();
    let view = town.workshop(Some("one-group"));
    assert!(town.paper("guide", &view).unwrap().starts_with(b"%PDF"));
    let mut longer = blocks(&view);
    longer[0]["minutes"] = json!(12);
    let over = town.does("set_agenda", set(&view, &longer));
    assert_eq!(over["fit"], json!({ "kind": "over", "minutes": 7 }));
    assert_eq!(over["fits"], "Sobran 7 minutos: la agenda pasa de las 10:30.");
    let refused = town.paper("guide", &view).unwrap_err();
    assert!(refused.message.contains("le sobran 7 minutos"), "{}", refused.message);

    let shorter = town.does("set_agenda", set(&view, &longer[1..]));
    assert_eq!(shorter["fit"], json!({ "kind": "missing", "minutes": 5 }));
    let refused = town.paper("guide", &view).unwrap_err();
    assert!(refused.message.contains("le faltan 5 minutos"), "{}", refused.message);
    town.does("set_agenda", set(&view, &blocks(&view)));
    town.paper("guide", &view).unwrap();
    assert!(town.paper("attendance", &view).is_ok(), "the other papers do not depend on the agenda");
}

#[test]
fn a_block_that_was_removed_comes_back_and_a_new_one_needs_no_name() {
    let mut town = town();
    let view = town.workshop(Some("tables"));
    let all = blocks(&view);
    let without = town.does("set_agenda", set(&view, &all[1..]));
    assert_eq!(blocks(&without).len(), all.len() - 1);
    let mut again = all.clone();
    again.push(json!({ "id": null, "minutes": 5, "title": " ", "about": "", "materials": "" }));
    let with = town.does("set_agenda", set(&view, &again));
    assert_eq!(with["blocks"][0]["id"], all[0]["id"], "the same block");
    assert_eq!(with["blocks"][all.len()]["title"], "Nuevo bloque");
    let other = town.workshop(None);
    assert!(town.call("set_agenda", set(&other, &all)).is_err(), "blocks belong to one workshop");
    let long = json!({ "id": null, "minutes": 1441, "title": "", "about": "", "materials": "" });
    let refused = town.call("set_agenda", set(&other, &[long])).unwrap_err();
    assert!(refused.message.contains("1440"), "{}", refused.message);
}

#[test]
fn a_workshop_that_ends_before_it_begins_is_kept_and_said() {
    let mut town = town();
    let view = town.workshop(Some("one-group"));
    let mut details = view["details"].clone();
    details["ends"] = json!("08:00");
    let view = town.does("edit_workshop", json!({ "workshop": view["id"], "details": details }));
    assert_eq!(view["fit"], json!({ "kind": "backwards" }), "what was typed is not lost");
    assert!(town.paper("guide", &view).unwrap_err().message.contains("antes de empezar"));
    details["title"] = json!(" ");
    assert!(town.call("edit_workshop", json!({ "workshop": view["id"], "details": details })).is_err());
}

#[test]
fn a_removed_workshop_is_brought_back_with_all_that_belongs_to_it() {
    let mut town = town();
    let view = town.workshop(Some("one-group"));
    let ana = town.attends(&view, "Ana Rojas", json!("present"), Value::Null);
    let of = json!({ "workshop": view["id"] });
    assert_eq!(town.does("remove_workshop", of.clone())["workshops"], json!([]));
    town.does("restore_workshop", of.clone());
    let whole = town.does("workshop", of);
    assert_eq!((blocks(&whole).len(), &whole["attendees"][0]), (12, &ana));
    let of_ana = json!({ "attendee": ana["id"] });
    assert_eq!(town.does("remove_attendee", of_ana.clone())["attendees"], json!([]));
    assert_eq!(town.does("restore_attendee", of_ana)["attendees"], json!([ana]));
}

#[test]
fn who_was_there_for_less_than_four_fifths_gets_no_certificate() {
    let mut town = town();
    let view = town.workshop(Some("one-group"));
    let ana = town.attends(&view, "Ana Rojas", json!("present"), Value::Null);
    let luis = town.attends(&view, "Luis Paz", json!("late"), json!(71));
    let eva = town.attends(&view, "Eva Soliz", Value::Null, Value::Null);
    assert_eq!(luis["attendance"], "tooLittle");
    let refused = town.issues(&view, &[&ana, &luis], "participation").unwrap_err();
    assert!(refused.message.contains("Luis Paz") && refused.message.contains("80"), "{}", refused.message);
    assert_eq!(town.count("SELECT count(*) FROM certificate"), 0, "nothing was made out, not even for others");
    let issued = town.issues(&view, &[&ana, &eva], "participation").unwrap();
    assert_eq!(folios(&issued), ["2026-0001", "2026-0002"], "of Eva nobody has said how long she was there");
    assert!(town.issues(&view, &[], "participation").unwrap_err().message.contains("Marque"));
}

#[test]
fn a_folio_is_never_given_twice_and_whoever_has_a_certificate_keeps_it() {
    let mut town = town();
    let view = town.workshop(Some("one-group"));
    let ana = town.attends(&view, "Ana Rojas", json!("present"), Value::Null);
    town.issues(&view, &[&ana, &ana], "participation").unwrap();
    let again = town.issues(&view, &[&ana], "participation").unwrap();
    assert_eq!(folios(&again), ["2026-0001"], "asked for twice, made out once");
    let both = town.issues(&view, &[&ana], "facilitation").unwrap();
    assert_eq!(folios(&both), ["2026-0001", "2026-0002"], "another kind is another certificate");
    let other = town.workshop(None);
    let luis = town.attends(&other, "Luis Paz", json!("present"), Value::Null);
    assert_eq!(
        folios(&town.issues(&other, &[&luis], "trainer").unwrap()),
        ["2026-0003"],
        "unique in the whole council"
    );
}

#[test]
fn a_correction_has_its_own_folio_and_cancels_the_certificate_it_replaces() {
    let mut town = town();
    let view = town.workshop(Some("one-group"));
    let ana = town.attends(&view, "Ana Roxas", json!("present"), Value::Null);
    let issued = town.issues(&view, &[&ana], "participation").unwrap();
    let wrong = issued["certificates"][0].clone();
    let correct = json!({ "certificate": wrong["id"], "name": "Ana Rojas" });
    let view = town.does("correct_certificate", correct.clone());
    assert_eq!(folios(&view), ["2026-0001", "2026-0002"], "nothing is deleted");
    assert_eq!(view["certificates"][0]["replacedBy"], "2026-0002");
    assert_eq!(view["attendees"][0]["name"], "Ana Rojas", "the list has the right name, too");
    let refused = town.call("correct_certificate", correct).unwrap_err();
    assert!(refused.message.contains("2026-0001"), "{}", refused.message);

    let right = view["certificates"][1].clone();
    let check = |town: &mut Scenario, of: &Value, name: &str| {
        let shown = json!({
            "council": town.council, "folio": of["folio"], "name": name, "day": "2026-11-21",
            "code": of["code"].as_str().unwrap().to_lowercase(),
        });
        town.does("check_certificate", shown)["verdict"].clone()
    };
    assert_eq!(check(&mut town, &right, "ANA ROJAS"), "registered", "in capitals, as on many papers");
    assert_eq!(check(&mut town, &right, "Ana Rojo"), "changed");
    assert_eq!(check(&mut town, &wrong, "Ana Roxas"), "cancelled");
    town = town.with_council("Otro");
    assert_eq!(check(&mut town, &right, "Ana Rojas"), "unregistered", "another council has another register");
}

#[test]
fn at_most_three_sign_and_what_is_too_long_is_refused() {
    let mut town = town();
    let view = town.workshop(None);
    let signs = |names: &[&str]| {
        let all: Vec<Value> = names.iter().map(|name| json!({ "name": name, "role": "Alcaldesa" })).collect();
        json!({ "workshop": view["id"], "signatories": all })
    };
    let three = town.does("set_signatories", signs(&["Ana", "Luis", "Eva"]));
    assert_eq!(three["signatories"].as_array().unwrap().len(), 3);
    assert!(town.call("set_signatories", signs(&["A", "B", "C", "D"])).unwrap_err().message.contains("tres"));
    assert!(town.call("set_signatories", signs(&[" "])).is_err(), "whoever signs has a name");
    let keep = json!({
        "workshop": view["id"], "id": null, "name": "a".repeat(121), "role": "", "organisation": "", "sector": "",
        "presence": null, "attended": null,
    });
    assert!(town.call("keep_attendee", keep).unwrap_err().message.contains("121"));
}

#[test]
fn the_four_papers_are_printed_in_every_language_on_both_papers() {
    let mut town = town();
    let view = town.workshop(Some("tables"));
    assert!(town.paper("certificates", &view).unwrap_err().message.contains("Emítalos"), "there are none yet");
    let long = "María de los Ángeles Guðrún Straße Œuvrard-Ñuflo y Montenegro de la Santísima Cruz";
    let people = [long, "ANA BELÉN QUISPE MAMANI", "Zoé Nhamandu Ñasaindy"]
        .map(|name| town.attends(&view, name, json!("present"), Value::Null));
    town.issues(&view, &people.each_ref(), "participation").unwrap();
    for kind in ["guide", "attendance", "evaluation", "certificates"] {
        for language in ["es", "en", "pt", "fr"] {
            for paper in ["letter", "a4"] {
                let about = json!({ "kind": kind, "workshop": view["id"] });
                let request = json!({ "about": about, "language": language, "paper": paper });
                let pages = town.does("preview", request.clone())["pages"].as_array().unwrap().len();
                let file = town.file("report", request).unwrap();
                assert!(file.bytes.starts_with(b"%PDF-1.7"), "{kind} {language}");
                match kind {
                    "evaluation" => assert_eq!(pages, 1, "an opinion is one sheet: {language} {paper}"),
                    "certificates" => assert_eq!(pages, 3, "a page each"),
                    _ => assert!(pages >= 2, "{kind} {language} {paper}"),
                }
            }
        }
    }
}
