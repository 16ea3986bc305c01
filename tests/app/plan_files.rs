//! The plan goes out to other programs and comes back.

use cabildo::NamedFile;
use cabildo_exchange::sheets;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use crate::scenario::{Scenario, actions};

mod sheet;
use sheet::Sheet;

fn low_town() -> Scenario {
    Scenario::new("digital-capability").agrees([("TEC-5", 1), ("TEC-6", 1), ("LID-2", 1), ("LID-1", 1)])
}

fn action(roadmap: &Value, key: &str) -> Value {
    actions(roadmap).into_iter().find(|it| it["key"] == key).unwrap()
}

fn keys(roadmap: &Value) -> Vec<String> {
    actions(roadmap).iter().map(|it| it["key"].as_str().unwrap().to_owned()).collect()
}

fn changes(view: &Value) -> Vec<Value> {
    view["actions"].as_array().unwrap().iter().flat_map(|it| it["changes"].as_array().unwrap().clone()).collect()
}

fn refusals(view: &Value) -> Vec<&str> {
    view["refused"].as_array().unwrap().iter().map(|it| it["why"].as_str().unwrap()).collect()
}

#[test]
fn a_sheet_nobody_touched_changes_nothing() {
    let mut town = low_town();
    let sheet = town.sheet();
    let view = town.brings(&sheet);
    assert_eq!((changes(&view).len(), refusals(&view).len()), (0, 0), "{view}");
    assert_eq!((&view["missing"], &view["leftOut"]), (&json!([]), &json!([])));
}

#[test]
fn each_changed_cell_is_seen_first_and_only_what_is_accepted_changes() {
    let mut town = low_town();
    let before = town.roadmap();
    let key = keys(&before)[0].clone();
    let mut sheet = town.sheet();
    sheet.set(&key, "title", "Nuestra manera").set(&key, "weeks", "5").set(&key, "role", "alcaldía");
    sheet.set(&key, "amount", "1200").set(&key, "field:proof", "Un acta firmada").set(&key, "note", "Con Ana");
    let view = town.brings(&sheet);
    assert_eq!(town.roadmap(), before, "looking changes nothing");
    let shown = changes(&view);
    let told: Vec<_> = shown.iter().map(|it| (it["column"].as_str().unwrap(), it["after"].as_str().unwrap())).collect();
    let expected = [
        ("Acción", "Nuestra manera"),
        ("Semanas", "5"),
        ("Responsable", "Alcaldía"),
        ("Monto", "USD 1200"),
        ("Qué mostrará que se hizo", "Un acta firmada"),
        ("Notas", "Con Ana"),
    ];
    assert_eq!(told, expected, "exactly these, by column: {view}");
    assert_eq!(shown[0]["before"], action(&before, &key)["title"], "with what the plan says");
    assert_eq!(refusals(&view), [""; 0]);

    let taken = town.accepts(&[shown[0].clone(), shown[3].clone()]);
    assert_eq!((&taken["taken"], refusals(&taken).len()), (&json!(2), 0), "{taken}");
    let now = action(&taken["roadmap"], &key);
    assert_eq!((&now["title"], &now["amount"]), (&json!("Nuestra manera"), &json!(1200)), "what was accepted");
    assert_eq!((&now["weeks"], &now["note"]), (&action(&before, &key)["weeks"], &json!("")), "and nothing else");

    let back = town.does("undo_plan", json!({ "council": town.council }));
    assert_eq!(back["phases"], before["phases"], "one step takes all of it back");
}

#[test]
fn everything_can_be_taken_and_the_next_sheet_says_the_same() {
    let mut town = low_town();
    let key = keys(&town.roadmap())[0].clone();
    let mut sheet = town.sheet();
    let roles = town.roadmap()["roles"].clone();
    let two = [&roles[1]["name"], &roles[2]["name"]].map(|it| it.as_str().unwrap().to_owned());
    sheet.set(&key, "hours", "9").set(&key, "supports", &two.join("; ")).set(&key, "source", "Propios");
    sheet.set(&key, "cost-band", "Alto").set(&key, "field:risks", "Que nadie venga").set(&key, "state", "En marcha");
    sheet.add(&[("title", "Invitar a la radio"), ("role", "Comunicación"), ("weeks", "1"), ("needs", &key)]);
    let view = town.brings(&sheet);
    assert_eq!(refusals(&view), [""; 0], "{view}");
    let taken = town.accepts(&changes(&view));
    assert_eq!(refusals(&taken), [""; 0]);
    let now = action(&taken["roadmap"], &key);
    assert_eq!((&now["hours"], &now["cost"], &now["source"]), (&json!(9), &json!("high"), &json!("Propios")));
    assert_eq!(now["parts"].as_array().unwrap().len(), 2, "two help: {}", now["parts"]);
    assert_eq!((&now["state"], &now["begun"]), (&json!("under-way"), &json!("2026-11-21")), "since today");
    let own = actions(&taken["roadmap"]).into_iter().find(|it| it["own"] == true).unwrap();
    assert_eq!((&own["title"], &own["needs"][0]["key"]), (&json!("Invitar a la radio"), &json!(key)));

    let next = town.sheet();
    let view = town.brings(&next);
    assert_eq!((changes(&view).len(), refusals(&view).len()), (0, 0), "{view}");
}

#[test]
fn what_cannot_be_taken_is_told_before_anybody_decides() {
    let mut town = low_town();
    let before = town.roadmap();
    let key = keys(&before)[0].clone();
    let mut sheet = town.sheet();
    sheet.set(&key, "weeks", "200").set(&key, "hours", "500").set(&key, "supports", "Marte").set(&key, "needs", "X");
    sheet.set(&key, "item", "Otra").set(&key, "state", "Hecha").set(&key, "cost-band", "Regalado");
    sheet.add(&[("title", "Sin responsable"), ("weeks", "2")]).add(&[("role", "Alcaldía")]);
    let view = town.brings(&sheet);
    assert_eq!(changes(&view).len(), 0, "{view}");
    let told = refusals(&view).join("\n");
    for part in [
        "de 1 a 104 semanas",
        "de 1 a 80 horas",
        "«Marte» no es ningún responsable",
        "«X» no es la clave",
        "no se cambia en la hoja",
        "qué lo muestra",
        "Elija Bajo, Medio o Alto",
        "necesita un responsable",
        "necesita un título",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let proposed = action(&before, &key)["fields"][0]["field"].as_str().unwrap().to_owned();
    let mut sheet = town.sheet();
    sheet.set(&key, &format!("field:{proposed}"), "").set(&key, "amount", "");
    let view = town.brings(&sheet);
    assert_eq!(changes(&view).len(), 0, "an empty cell is as the questionnaire says: {view}");
    assert!(refusals(&view).iter().all(|it| it.contains("propone el cuestionario")), "{view}");
    assert_eq!(town.roadmap(), before, "and nothing changes");
}

#[test]
fn a_state_from_the_sheet_needs_what_the_follow_up_needs() {
    let mut town = low_town();
    let keys = keys(&town.roadmap());
    let mut sheet = town.sheet();
    sheet.set(&keys[0], "state", "Hecha").set(&keys[0], "note", "Acta 12 del concejo");
    sheet.set(&keys[0], "start", "2026-11-02").set(&keys[0], "end", "2026-11-13");
    sheet.set(&keys[1], "state", "Detenida").set(&keys[1], "note", "No hay dinero");
    let view = town.brings(&sheet);
    let shown = changes(&view);
    let without: Vec<Value> = shown.iter().filter(|it| it["column"] != "Notas").cloned().collect();
    let refused = town.accepts(&without);
    let told = refusals(&refused).join("\n");
    assert!(told.contains("qué lo muestra") && told.contains("la razón"), "without the notes: {told}");
    assert_eq!(town.count("SELECT count(*) FROM progress"), 0);

    let taken = town.accepts(&shown);
    assert_eq!(refusals(&taken), [""; 0]);
    let done = action(&taken["roadmap"], &keys[0]);
    assert_eq!(
        (&done["state"], &done["begun"], &done["ended"]),
        (&json!("done"), &json!("2026-11-02"), &json!("2026-11-13"))
    );
    assert_eq!(town.text("SELECT shown_by FROM progress WHERE state = 'done'"), "Acta 12 del concejo");
    assert_eq!(town.text("SELECT note FROM progress WHERE state = 'stopped'"), "No hay dinero");
    let of = town.of_council();
    let calendar = String::from_utf8(town.file("plan_calendar", of).unwrap().bytes).unwrap();
    assert_eq!(calendar.matches("STATUS:CANCELLED").count(), 1, "what was stopped is struck out");
}

#[test]
fn a_start_that_breaks_something_is_not_taken_and_says_what_it_breaks() {
    let mut town = Scenario::new("digital-capability").agrees([("LID-1", 3)]);
    let before = town.roadmap();
    let late = "digital-capability/LID-1.2";
    let first = action(&before, late)["needs"][0]["key"].as_str().unwrap().to_owned();
    let mut sheet = town.sheet();
    sheet.set(late, "start", "2026-11-23").set(late, "note", "Cuanto antes");
    let view = town.brings(&sheet);
    let taken = town.accepts(&changes(&view));
    assert_eq!(taken["taken"], 1, "{}", taken["refused"]);
    assert!(refusals(&taken)[0].contains("Antes debe terminar"), "{}", taken["refused"]);
    assert_eq!(action(&taken["roadmap"], late)["start"], action(&before, late)["start"], "it stays where it was");

    // Both together keep their order, whichever row is read first.
    let mut sheet = town.sheet();
    for key in [late, &first] {
        for column in ["start", "end"] {
            let day: chrono::NaiveDate = sheet.get(key, column).parse().unwrap();
            sheet.set(key, column, &(day + chrono::Days::new(70)).to_string());
        }
    }
    let view = town.brings(&sheet);
    let taken = town.accepts(&changes(&view));
    assert_eq!(refusals(&taken), [""; 0]);
    for key in [late, &first] {
        assert_eq!(action(&taken["roadmap"], key)["start"], json!(sheet.get(key, "start")), "ten weeks later: {key}");
        assert_eq!(action(&taken["roadmap"], key)["fixed"], json!(sheet.get(key, "start")));
    }
}

#[test]
fn what_changed_meanwhile_is_not_overwritten() {
    let mut town = low_town();
    let key = keys(&town.roadmap())[0].clone();
    let mut sheet = town.sheet();
    sheet.set(&key, "title", "De la hoja");
    let view = town.brings(&sheet);
    let edit = json!({ "title": "De la pantalla", "role": "ALC", "weeks": 5, "cost": "low", "note": "" });
    town.does("edit_action", json!({ "council": town.council, "key": key, "sheet": edit }));
    let taken = town.accepts(&changes(&view));
    assert!(refusals(&taken)[0].contains("cambió desde que trajo"), "{}", taken["refused"]);
    assert_eq!(action(&taken["roadmap"], &key)["title"], "De la pantalla");
    assert_eq!(refusals(&taken).len(), 1);
    let unknown = json!({ "key": "no-hay/tal", "before": "", "value": { "kind": "note", "text": "x" } });
    let taken = town.does("take_plan_changes", json!({ "council": town.council, "changes": [unknown] }));
    assert_eq!(taken["taken"], 0, "nor an action that is not there");
    town.does("choose_action", json!({ "council": town.council, "key": key, "choice": "excluded" }));
    let view = town.brings(&sheet);
    assert_eq!(view["refused"][0]["action"], "De la hoja", "a row of what is no longer planned says its name: {view}");
}

#[test]
fn own_actions_wait_for_each_other_but_never_in_a_circle() {
    let mut town = low_town();
    let sheet = json!({ "title": "Primera", "role": "COM", "weeks": 1, "cost": "low", "note": "" });
    let add = json!({ "council": town.council, "sheet": sheet, "item": null, "after": [] });
    town.does("add_action", add);
    let sheet = json!({ "title": "Segunda", "role": "COM", "weeks": 1, "cost": "low", "note": "" });
    let plan = town.does("add_action", json!({ "council": town.council, "sheet": sheet, "item": null, "after": [] }));
    let own = |title: &str| actions(&plan).into_iter().find(|it| it["title"] == title).unwrap()["key"].clone();
    let (one, two) = (own("Primera"), own("Segunda"));
    let (one, two) = (one.as_str().unwrap(), two.as_str().unwrap());
    let mut sheet = town.sheet();
    sheet.set(one, "needs", two).set(two, "needs", one);
    let view = town.brings(&sheet);
    assert_eq!((changes(&view).len(), refusals(&view).len()), (1, 1), "one of the two: {view}");
    assert!(refusals(&view)[0].contains("se esperan unas a otras"), "{view}");
    let advised = keys(&town.roadmap()).into_iter().find(|it| it.starts_with("digital")).unwrap();
    let mut sheet = town.sheet();
    sheet.set(&advised, "needs", one);
    let view = town.brings(&sheet);
    assert!(refusals(&view)[0].contains("cuestionario"), "{view}");
}

#[test]
fn nothing_anybody_typed_is_a_formula_in_another_program() {
    let mut town = low_town();
    let sheet = json!({
        "title": "=HYPERLINK(\"http://x\";\"clic\")", "role": "COM", "weeks": 1, "cost": "low", "note": "@SUM(A1:A9)",
        "source": "-2+3", "fields": { "proof": "+49 123" },
    });
    town.does("add_action", json!({ "council": town.council, "sheet": sheet, "item": null, "after": [] }));
    let of = town.of_council();
    let workbook = town.file("plan_workbook", of.clone()).unwrap();
    let book = sheets::read(&workbook.bytes, &workbook.name).unwrap();
    assert!(book.sheets.iter().all(|sheet| sheet.formulas.is_empty()), "no cell is a formula");
    let csv = String::from_utf8(town.file("plan_csv", of).unwrap().bytes).unwrap();
    for typed in ["=HYPERLINK", "@SUM", "-2+3", "+49"] {
        assert!(csv.contains(&format!("\"'{typed}")), "marked as text: {typed}");
        assert!(!csv.contains(&format!("\"{typed}")), "everywhere: {typed}");
    }
    let view = town.brings(&Sheet::of(&workbook));
    assert_eq!(changes(&view).len(), 0, "and it comes back as it was");
}

#[test]
fn a_calendar_taken_in_twice_has_each_deadline_once() {
    let mut town = low_town();
    let of = town.of_council();
    let lines = |file: &NamedFile, begins: &str| -> Vec<String> {
        let text = String::from_utf8(file.bytes.clone()).unwrap().replace("\r\n ", "");
        text.lines().filter(|it| it.starts_with(begins)).map(str::to_owned).collect()
    };
    let first = town.file("plan_calendar", of.clone()).unwrap();
    assert_eq!(first.name, "plan-San Jacinto.ics");
    let key = keys(&town.roadmap())[0].clone();
    town.does("move_action", json!({ "council": town.council, "key": key, "day": "2027-03-03", "arrange": true }));
    let second = town.file("plan_calendar", of).unwrap();
    let (uids, again) = (lines(&first, "UID:"), lines(&second, "UID:"));
    let sorted = |mut all: Vec<String>| {
        all.sort();
        all
    };
    assert_eq!(sorted(uids.clone()), sorted(again), "the same deadlines");
    let once: std::collections::BTreeSet<_> = uids.iter().collect();
    assert_eq!(once.len(), uids.len(), "each has a name of its own");
    let number = |file| lines(file, "SEQUENCE:")[0]["SEQUENCE:".len()..].parse::<u32>().unwrap();
    assert!(number(&second) > number(&first), "the later file is the newer");
    assert!(lines(&first, "SUMMARY:Revisión mensual").len() >= 23, "and a review on the first Monday of each month");
}

#[test]
fn the_plan_of_a_neighbour_is_not_taken() {
    let mut town = low_town();
    let sheet = town.sheet();
    let profile = json!({ "name": "Monte Alto", "country": "BO", "region": "", "population": null, "termEnds": null });
    let other = town.does("create_council", profile)["council"].clone();
    let refused = town.opens("import_plan", json!({ "council": other }), &sheet.file()).unwrap_err();
    assert!(refused.message.contains("otro municipio"), "{}", refused.message);
}

#[test]
fn files_that_are_no_plan_and_no_calendar_say_so_and_change_nothing() {
    let mut town = low_town();
    let before = town.roadmap();
    let of = town.of_council();
    let mut empty = Workbook::new();
    empty.add_worksheet().write_string(0, 0, "Clave").unwrap();
    let empty = empty.save_to_buffer().unwrap();
    let twice = {
        let mut sheet = town.sheet();
        let at = sheet.column("note") + 1;
        sheet.0[0].insert(at, "cabildo:note".to_owned());
        sheet.file().bytes
    };
    let cut = town.sheet().file().bytes[..900].to_vec();
    for (bytes, part) in [
        (vec![], "hoja de cálculo"),
        (b"%PDF-1.7".to_vec(), "hoja de cálculo"),
        (empty, "no es un plan"),
        (twice, "está dos veces"),
        (cut, "dañad"),
    ] {
        let file = NamedFile { name: "x.xlsx".to_owned(), bytes };
        let refused = town.opens("import_plan", of.clone(), &file).unwrap_err();
        assert!(refused.message.contains(part), "{part}: {}", refused.message);
    }
    let broken = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n";
    for (bytes, part) in [
        (b"hola".to_vec(), "no es un calendario"),
        (broken.into(), "incompleto"),
        (b"BEGIN:VCALENDAR\r\nX:\xff\xfe\r\nEND:VCALENDAR\r\n".to_vec(), "no se pueden leer"),
        (b"BEGIN:VCALENDAR\r\nX:\0\r\nEND:VCALENDAR\r\n".to_vec(), "dañado"),
        (vec![b'x'; 3 << 20], "MB"),
    ] {
        let file = NamedFile { name: "x.ics".to_owned(), bytes };
        let refused = town.opens("import_closed_days", of.clone(), &file).unwrap_err();
        assert!(refused.message.contains(part), "{part}: {}", refused.message);
    }
    assert_eq!(town.roadmap(), before, "the plan is as it was");
}

#[test]
fn feasts_come_out_of_a_calendar_and_meetings_do_not() {
    let mut town = low_town();
    let before = town.roadmap();
    let event = |says: &str| format!("BEGIN:VEVENT\r\n{says}\r\nEND:VEVENT\r\n");
    let calendar = [
        "SUMMARY:Fiesta patronal\r\nDTSTART;VALUE=DATE:20270715\r\nDTEND;VALUE=DATE:20270717",
        "SUMMARY:Navidad\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226",
        "SUMMARY:Concejo\r\nDTSTART:20270715T090000Z\r\nDTEND:20270715T100000Z",
        "SUMMARY:Otra época\r\nDTSTART;VALUE=DATE:20190715",
        "SUMMARY:Rara\r\nDTSTART;VALUE=DATE:20270301\r\nRRULE:FREQ=WEEKLY",
    ]
    .map(event)
    .concat();
    let bytes = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{calendar}END:VCALENDAR\r\n").into();
    let of = town.of_council();
    let found = town.opens("import_closed_days", of, &NamedFile { name: "fiestas.ics".to_owned(), bytes }).unwrap();
    let days: Vec<_> =
        found["days"].as_array().unwrap().iter().map(|it| (&it["name"], &it["to"], &it["known"])).collect();
    let expected = [
        (&json!("Navidad"), &json!("2026-12-25"), &json!(true)),
        (&json!("Fiesta patronal"), &json!("2027-07-16"), &json!(false)),
    ];
    assert_eq!(days, expected, "Christmas is a holiday of the country: {found}");
    assert_eq!(found["meetings"], 1);
    let told = found["leftOut"].to_string();
    assert!(told.contains("1 fecha queda fuera") && told.contains("«Rara»"), "{told}");
    assert_eq!(town.roadmap(), before, "nothing is kept until somebody says so");
}
