//! Invitations, as JSON and as text for a square code.

use cabildo_exchange::package::{Invitation, PackageProblem, RoundKey, example, limits};
use proptest::prelude::*;

#[test]
fn an_invitation_comes_back_from_its_text() {
    let invitation = example::invitation().expect("a key");
    let text = invitation.to_text().expect("short names");
    assert_eq!(text.parse::<Invitation>(), Ok(invitation.clone()), "{text}");
    let mail = format!("\r\n{}\r\n\r\n", text.replace('\n', "  \r\n"));
    assert_eq!(mail.parse::<Invitation>(), Ok(invitation.clone()), "what programs for mail make of it");
    let json = invitation.to_json().expect("short names");
    assert_eq!(Invitation::from_json(&json), Ok(invitation));
}

#[test]
fn a_slip_of_the_pen_is_found() {
    let text = example::invitation().expect("a key").to_text().expect("short names");
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        if let Ok(changed) = String::from_utf8(bytes) {
            assert!(changed.parse::<Invitation>().is_err(), "{changed}");
        }
    }
    for end in 0..text.len() {
        if let Some(cut) = text.get(..end) {
            assert!(cut.parse::<Invitation>().is_err(), "{cut}");
        }
    }
    let newer = text.replacen("CABILDO 1", "CABILDO 2", 1);
    assert_eq!(newer.parse::<Invitation>(), Err(PackageProblem::TooNew { format: 2 }));
    assert_eq!("https://example.org".parse::<Invitation>(), Err(PackageProblem::NotAPackage));
}

#[test]
fn long_names_are_cut_and_never_break_the_text() {
    let mut invitation = example::invitation().expect("a key");
    invitation.council.name = "San\nJosé\t de  los \u{0} Ríos ".repeat(12);
    let text = invitation.to_text().expect("cut");
    assert!(text.chars().count() <= limits::MOST_CODE);
    let read: Invitation = text.parse().expect("readable");
    assert!(read.council.name.starts_with("San José de los Ríos San José"), "{}", read.council.name);
    assert!(read.council.name.ends_with('…'));
    invitation.council.name = "x".repeat(limits::MOST_WORDS + 1);
    assert!(invitation.to_text().is_err() && invitation.to_json().is_err(), "nobody is called so");
}

proptest! {
    #[test]
    fn any_invitation_comes_back(
        council in "\\PC{0,30}", name in "\\PC{0,30}", instrument in "x[a-z0-9._-]{0,30}[a-z]",
        version in 0..1_000_u32, form in proptest::option::of("x[a-z-]{0,20}"), id: u128,
    ) {
        let clean = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut invitation = example::invitation().expect("a key");
        invitation.council.name = clean(&council);
        invitation.name = clean(&name);
        invitation.round.0 = uuid::Uuid::from_u128(id);
        (invitation.instrument, invitation.version, invitation.form) = (instrument, version, form);
        invitation.key = RoundKey::generate().public();
        prop_assert_eq!(invitation.to_text().expect("short").parse::<Invitation>(), Ok(invitation));
    }

    #[test]
    fn any_text_is_an_invitation_or_none(text in "(CABILDO 1\n)?(\\PC|\n){0,300}") {
        drop(text.parse::<Invitation>());
    }
}
