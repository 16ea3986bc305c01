//! Files that back answers: what is taken in, who sees it and when, and that nothing is kept twice or by halves.

use std::io::Cursor;

use cabildo::{Failure, NamedFile};
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::scenario::Scenario;

const MINUTES: &[u8] = b"%PDF-1.7 Acta de la reuni\xf3n";

fn file(name: &str, bytes: &[u8]) -> NamedFile {
    NamedFile { name: name.to_owned(), bytes: bytes.to_vec() }
}

/// Everything that changes a file.
fn change(id: &Value) -> [(&'static str, Value); 4] {
    [
        ("edit_evidence", json!({ "evidence": id, "name": "Otro", "owner": "", "validUntil": null })),
        ("remove_evidence", json!({ "evidence": id })),
        ("restore_evidence", json!({ "evidence": id })),
        ("reuse_evidence", json!({ "evidence": id, "item": "LID-2" })),
    ]
}

fn town() -> Scenario {
    Scenario::new("digital-capability")
}

impl Scenario {
    /// Where somebody's evidence for an item lies; nobody's is the group's.
    fn place(&mut self, who: Option<&str>, item: &str) -> Value {
        let respondent = who.map(|code| self.opens_sheet(code));
        json!({ "round": self.round_id(), "item": item, "respondent": respondent, "original": false })
    }

    fn attaches(&mut self, who: Option<&str>, item: &str, file: &NamedFile) -> Result<Value, Failure> {
        let place = self.place(who, item);
        self.opens("attach", place, file)
    }

    fn evidence(&mut self, who: Option<&str>, item: &str) -> Result<Vec<Value>, Failure> {
        let place = self.place(who, item);
        Ok(self.call("evidence", place)?["files"].as_array().unwrap().clone())
    }

    fn kept(&self) -> (i64, i64) {
        (self.count("SELECT count(*) FROM evidence_file"), self.count("SELECT count(*) FROM evidence"))
    }
}

#[test]
fn a_document_is_kept_once_although_it_backs_two_answers_of_two_people() {
    let mut town = town();
    let added = town.attaches(Some("ana"), "LID-1", &file("Acta 14.pdf", MINUTES)).unwrap()["added"].clone();
    assert_eq!(added["name"], "Acta 14");
    assert_eq!((&added["kind"], &added["size"], &added["from"]), (&json!("PDF"), &json!("1\u{a0}kB"), &json!("you")));
    town.does("reuse_evidence", json!({ "evidence": added["id"], "item": "LID-2" }));
    let again = town.attaches(Some("ana"), "LID-1", &file("copia.pdf", MINUTES)).unwrap();
    assert_eq!(again["before"], true, "she is told, and nothing is added");
    town.attaches(Some("beto"), "LID-1", &file("otra copia.pdf", MINUTES)).unwrap();
    assert_eq!(town.kept(), (1, 3));
    let second = town.evidence(Some("ana"), "LID-2").unwrap();
    assert_eq!((&second[0]["name"], &second[0]["also"]), (&json!("Acta 14"), &json!(["LID-1"])));
    let content = town.file("evidence_content", json!({ "evidence": second[0]["id"] })).unwrap();
    assert_eq!((content.name.as_str(), content.bytes.as_slice()), ("Acta 14.pdf", MINUTES));
}

#[test]
fn what_is_said_about_a_document_can_be_changed_and_taken_back() {
    let mut town = town();
    let id = town.attaches(Some("ana"), "LID-1", &file("scan0001.pdf", MINUTES)).unwrap()["added"]["id"].clone();
    let edit =
        |name: &str| json!({ "evidence": id, "name": name, "owner": " Secretaría ", "validUntil": "2026-11-20" });
    let card = town.does("edit_evidence", edit("Ordenanza 7"))["files"][0].clone();
    assert_eq!((&card["name"], &card["owner"]), (&json!("Ordenanza 7"), &json!("Secretaría")));
    assert_eq!(card["expired"], true, "yesterday was its last day");
    assert!(town.call("edit_evidence", edit(" ")).unwrap_err().message.starts_with("Falta el nombre"));
    assert_eq!(town.does("remove_evidence", json!({ "evidence": id }))["files"], json!([]));
    assert_eq!(town.does("restore_evidence", json!({ "evidence": id }))["files"], json!([card]));
    let round = town.round_id();
    town.does("close_round", json!({ "round": round }));
    for (command, args) in change(&id) {
        assert!(town.call(command, args).unwrap_err().message.contains("cerrada"), "{command}");
    }
    assert!(town.attaches(Some("ana"), "LID-1", &file("b.pdf", MINUTES)).is_err(), "a closed round takes nothing");
}

#[test]
fn before_the_round_is_revealed_nobody_else_sees_a_file_and_afterwards_nobody_sees_whose_it_is() {
    let mut town = town().answers("ana", [("LID-1", 5)]);
    let id = town.attaches(Some("ana"), "LID-1", &file("plantado.pdf", MINUTES)).unwrap()["added"]["id"].clone();
    assert_eq!(town.evidence(Some("beto"), "LID-1").unwrap(), Vec::<Value>::new());
    assert!(town.evidence(None, "LID-1").unwrap_err().message.contains("sellada"));
    for (command, args) in change(&id) {
        let refused = town.call(command, args).unwrap_err().message;
        assert!(refused.contains("otra persona") && !refused.contains("ana"), "{command}: {refused}");
    }
    let content = json!({ "evidence": id });
    assert!(town.file("evidence_content", content.clone()).is_err(), "nor is it opened or shown");
    assert!(town.lays_out("evidence_content", content.clone()).is_err());
    assert!(town.attaches(None, "LID-1", &file("b.pdf", MINUTES)).is_err(), "the meeting has not begun");
    let mut town = town.reveals();
    assert!(town.file("evidence_content", content).is_ok());
    town.attaches(None, "LID-1", &file("pizarra.png", b"\x89PNG\r\n\x1a\n")).unwrap_err();
    town.attaches(None, "LID-1", &file("lista.csv", b"uno;dos")).unwrap();
    let seen = town.evidence(None, "LID-1").unwrap();
    let from: Vec<&str> = seen.iter().map(|it| it["from"].as_str().unwrap()).collect();
    assert_eq!(from, ["answer", "meeting"]);
    let changeable: Vec<bool> = seen.iter().map(|it| it["changeable"].as_bool().unwrap()).collect();
    assert_eq!(changeable, [false, true], "what a person attached is changed on that person's sheet");
    town.opens_sheet("beto");
    for (command, args) in change(&id) {
        let refused = town.call(command, args).unwrap_err().message;
        assert!(refused.contains("otra persona") && !refused.contains("ana"), "{command}: {refused}");
    }
    let ana = town.respondent("ana");
    assert!(!json!(seen).to_string().contains(ana.as_str().unwrap()), "no trace of who it was");
}

#[test]
fn a_high_level_with_an_attached_file_is_backed() {
    let mut town = town().answers("ana", [("LID-1", 5)]);
    town.attaches(Some("ana"), "LID-1", &file("Acta 14.pdf", MINUTES)).unwrap();
    let mut town = town.agrees([("LID-1", 5), ("LID-2", 5)]);
    assert_eq!(town.item_to_agree("LID-1")["backing"], "attached", "the group is told so, too");
    let of = json!({ "round": town.round_id(), "before": null });
    let view = town.does("results", of);
    let backing = |item: &str| {
        let strengths = view["strengths"].as_array().unwrap();
        strengths.iter().find(|it| it["item"] == item).unwrap()["backing"].clone()
    };
    assert_eq!((backing("LID-1"), backing("LID-2")), (json!("attached"), json!("none")));
    let unbacked: Vec<&Value> = view["map"][0]["items"].as_array().unwrap().iter().map(|it| &it["unbacked"]).collect();
    assert_eq!(unbacked[..2], [&json!(false), &json!(true)]);
}

#[test]
fn whatever_is_no_evidence_is_refused_in_a_clear_sentence_and_nothing_is_half_stored() {
    let mut town = town();
    let table: &[(&str, &[u8], &str)] = &[
        ("acta.pdf", b"", "está vacío"),
        ("acta.pdf.exe", b"MZ\x90\0", "es un programa"),
        ("acta.pdf", b"MZ\x90\0\x03\0", "es un programa"),
        ("foto.jpg", b"\x7fELF\x02\x01\x01\0", "es un programa"),
        ("lista.csv", b"#!/bin/sh\n", "es un programa"),
        ("portal.html", b"<html>", "página web"),
        ("logo.svg", b"<svg/>", "página web"),
        ("todo.zip", b"PK\x03\x04", "Se aceptan PDF"),
        ("foto.jpg", b"PK\x03\x04 and more", "no es lo que dice"),
        ("foto.jpg", b"\xff\xd8\xff\xe0 cut off", "está dañada"),
    ];
    for (name, bytes, says) in table {
        // What tells a program stands in its first half hundred bytes.
        let bytes = if bytes.is_empty() { vec![] } else { [*bytes, &[b' '; 64]].concat() };
        let refused = town.attaches(Some("ana"), "LID-1", &file(name, &bytes)).unwrap_err();
        assert!(refused.message.contains(says), "{name}: {}", refused.message);
        assert_eq!(refused.code, cabildo::Code::Refused, "{name}");
    }
    let nowhere = town.attaches(Some("ana"), "no-such-item", &file("acta.pdf", MINUTES)).unwrap_err();
    assert!(nowhere.message.contains("no está en este cuestionario"), "{}", nowhere.message);
    assert_eq!(town.kept(), (0, 0));
}

#[test]
fn a_file_of_two_gigabytes_is_refused_without_reading_it_and_a_folder_or_a_file_that_is_gone_too() {
    let mut town = town();
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("video.pdf");
    std::fs::File::create(&large).unwrap().set_len(2 << 30).unwrap();
    let place = town.place(Some("ana"), "LID-1");
    let began = std::time::Instant::now();
    let refused = town.takes("attach", place.clone(), &large).unwrap_err().message;
    assert!(refused.contains("2\u{a0}GB") && refused.contains("64\u{a0}MB"), "{refused}");
    assert!(began.elapsed().as_millis() < 500, "it was not read: {:?}", began.elapsed());
    for path in [folder.path().to_owned(), folder.path().join("gone.pdf")] {
        let refused = town.takes("attach", place.clone(), &path).unwrap_err().message;
        assert!(refused.contains("No se pudo leer"), "{refused}");
    }
    assert_eq!(town.kept(), (0, 0));
}

#[test]
fn a_photo_is_made_smaller_unless_the_original_is_wanted() {
    let mut town = town();
    let mut seed: u32 = 1;
    let noise = RgbImage::from_fn(2200, 200, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb(seed.to_be_bytes()[..3].try_into().unwrap())
    });
    let mut photo = Cursor::new(vec![]);
    noise.write_to(&mut photo, ImageFormat::Png).unwrap();
    let photo = file("Foto de la obra.png", photo.get_ref());
    assert!(photo.bytes.len() > 1 << 20);
    let reduced = town.attaches(Some("ana"), "LID-1", &photo).unwrap();
    assert!(reduced["was"].as_str().unwrap().ends_with("MB"), "{}", reduced["was"]);
    assert_eq!(reduced["added"]["kind"], "JPG");
    let content = town.file("evidence_content", json!({ "evidence": reduced["added"]["id"] })).unwrap();
    assert!(content.bytes.len() <= 500 << 10 && content.name == "Foto de la obra.jpg");
    let mut place = town.place(Some("ana"), "LID-1");
    place["original"] = json!(true);
    let original = town.opens("attach", place, &photo).unwrap();
    assert_eq!((&original["was"], &original["added"]["kind"]), (&Value::Null, &json!("PNG")));
    let content = town.file("evidence_content", json!({ "evidence": original["added"]["id"] })).unwrap();
    assert_eq!(content.bytes, photo.bytes, "byte by byte");
}

#[test]
fn a_file_is_shown_from_a_copy_that_cannot_be_changed_and_goes_with_the_program() {
    let mut town = town();
    let id = town.attaches(Some("ana"), "LID-1", &file("../Acta: 14?.pdf", MINUTES)).unwrap()["added"]["id"].clone();
    let shown = town.lays_out("evidence_content", json!({ "evidence": id })).unwrap();
    assert_eq!(shown.file_name().unwrap(), "Acta 14.pdf");
    assert_eq!(std::fs::read(&shown).unwrap(), MINUTES);
    assert!(std::fs::metadata(&shown).unwrap().permissions().readonly());
    let town = town.restarts();
    assert!(!shown.exists(), "nothing is left on the computer");
    assert_eq!(town.kept(), (1, 1), "and everything is in the data file");
}

#[test]
fn what_may_hold_programs_says_so() {
    let mut town = town();
    let old = [
        &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..],
        b"W\0o\0r\0k\0b\0o\0o\0k\0_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0",
    ];
    let risky = town.attaches(Some("ana"), "LID-1", &file("caja.xls", &old.concat())).unwrap();
    assert_eq!((&risky["added"]["risky"], &risky["added"]["kind"]), (&json!(true), &json!("XLS")));
    let plain = town.attaches(Some("ana"), "LID-1", &file("acta.pdf", MINUTES)).unwrap();
    assert_eq!(plain["added"]["risky"], false);
}
