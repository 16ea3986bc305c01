//! The logos of a council: taken in, put in order, printed, taken back.

use std::io::Cursor;

use cabildo::{Failure, NamedFile};
use image::{ImageFormat, Rgba, RgbaImage};
use serde_json::{Value, json};

use crate::scenario::Scenario;

/// A square of one colour.
pub(crate) fn shield(red: u8) -> NamedFile {
    let mut bytes = Cursor::new(vec![]);
    RgbaImage::from_pixel(300, 300, Rgba([red, 90, 60, 255])).write_to(&mut bytes, ImageFormat::Png).unwrap();
    NamedFile { name: format!("Escudo {red}.png"), bytes: bytes.into_inner() }
}

impl Scenario {
    pub(crate) fn adds_logo(&mut self, file: &NamedFile) -> Result<Value, Failure> {
        let council = json!({ "council": self.council });
        self.opens("add_logo", council, file)
    }

    fn logo_names(&mut self) -> Vec<String> {
        let council = json!({ "council": self.council });
        let logos = self.does("logos", council)["logos"].as_array().unwrap().clone();
        logos.iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn logos_stand_in_the_order_the_council_wants_and_come_back_when_removed() {
    let mut town = Scenario::new("digital-capability");
    let first = town.adds_logo(&shield(1)).unwrap()["added"].clone();
    let second = town.adds_logo(&shield(2)).unwrap()["added"].clone();
    assert_eq!(town.logo_names(), ["Escudo 1", "Escudo 2"], "each called like its file");
    town.does("move_logo", json!({ "logo": second, "earlier": true }));
    town.does("move_logo", json!({ "logo": second, "earlier": true }));
    assert_eq!(town.logo_names(), ["Escudo 2", "Escudo 1"], "the first one stays first");
    town.does("remove_logo", json!({ "logo": second }));
    assert_eq!(town.logo_names(), ["Escudo 1"]);
    let back = town.does("restore_logo", json!({ "logo": second }));
    assert_eq!(back["logos"].as_array().unwrap().len(), 2, "nothing is lost");
    let said = town.does("edit_logo", json!({ "logo": first, "name": " Gobernación ", "says": "El sol" }));
    let there = said["logos"].as_array().unwrap().iter().find(|it| it["id"] == first).unwrap().clone();
    assert_eq!((&there["name"], &there["says"]), (&json!("Gobernación"), &json!("El sol")));
    assert!(there["picture"].as_str().unwrap().starts_with("data:image/png;base64,"), "the screen shows it");
    assert!(town.call("edit_logo", json!({ "logo": first, "name": " ", "says": "" })).is_err(), "a logo has a name");
}

#[test]
fn a_report_has_room_for_six_logos() {
    let mut town = Scenario::new("digital-capability");
    let first = town.adds_logo(&shield(0)).unwrap()["added"].clone();
    for red in 1..6 {
        town.adds_logo(&shield(red)).unwrap();
    }
    assert!(town.adds_logo(&shield(9)).unwrap_err().message.contains('6'), "and says how many fit");
    town.does("remove_logo", json!({ "logo": first }));
    town.adds_logo(&shield(9)).unwrap();
    assert!(town.call("restore_logo", json!({ "logo": first })).is_err(), "its place is taken meanwhile");
}

#[test]
fn what_is_no_logo_is_refused_with_words_and_nothing_is_kept() {
    let mut town = Scenario::new("digital-capability");
    let files: [(&str, &[u8]); 3] = [("vacio.png", b""), ("acta.png", b"%PDF-1.7"), ("roto.svg", b"<svg><g></svg>")];
    for (name, bytes) in files {
        let refused = town.adds_logo(&NamedFile { name: name.to_owned(), bytes: bytes.to_vec() }).unwrap_err();
        assert!(refused.message.len() > 40 && !refused.message.contains("Error"), "{}", refused.message);
    }
    assert_eq!(town.count("SELECT count(*) FROM logo"), 0);
}

#[test]
fn logos_stand_on_the_cover_unless_the_report_is_wanted_without() {
    let mut town = Scenario::new("digital-capability").reveals();
    town.adds_logo(&shield(7)).unwrap();
    for (logos, pictures) in [(true, 1), (false, 0)] {
        let request = json!({
            "about": { "kind": "plan", "council": town.council }, "language": "es", "paper": null,
            "include": { "logos": logos, "grey": true },
        });
        let cover = town.does("preview", request)["pages"][0].as_str().unwrap().to_owned();
        assert_eq!(cover.matches("<image").count(), pictures, "wanted: {logos}");
        assert!(!cover.contains("#243989"), "and no colour, as asked");
    }
}
