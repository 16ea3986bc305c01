//! Papers that a trainer brings along before anybody planned anything: the guide and the leaflet of a stick.

use cabildo_domain::workshop::{Mode, TimeOfDay, begins};
use cabildo_report::{
    document::Document,
    reports::{
        Event,
        guide::{self, AgendaBlock, GuideContent},
        leaflet::{self, LeafletContent},
    },
};
use cabildo_store::Reader;

use super::ReportRequest;
use crate::{
    app::Desk,
    error::Result,
    packages,
    workshop::{blocks_for_one_group, clock_time, duration, mode_words},
};

/// When offices have opened.
const STARTS: TimeOfDay = TimeOfDay::at(8, 30);

/// The guide with the agenda for one group, for whatever day people agree on.
///
/// # Errors
/// The disk refuses.
pub(super) fn guide(desk: &Desk, db: &Reader<'_>, request: &ReportRequest) -> Result<Document> {
    let text = &desk.text;
    let blocks = blocks_for_one_group(text);
    let minutes: u16 = blocks.iter().map(|it| it.minutes).sum();
    let block = |(begins, it): (TimeOfDay, cabildo_store::Block)| AgendaBlock {
        begins: clock_time(text, begins),
        minutes: it.minutes,
        title: it.title,
        about: it.about,
        materials: it.materials,
    };
    let times = begins(STARTS, blocks.iter().map(|it| it.minutes));
    let content = GuideContent {
        origin: super::no_ones(desk, db, request)?,
        logos: Vec::new(),
        event: Event {
            title: text.workshop_usual_title(),
            topics: String::new(),
            when: text.kit_guide_when(),
            place: String::new(),
            lasts: duration(text, minutes),
            mode: mode_words(text, Mode::InPerson),
            organisers: Vec::new(),
            facilitators: Vec::new(),
        },
        people: 0,
        agenda: times.into_iter().zip(blocks).map(block).collect(),
        ends: clock_time(text, STARTS.plus(minutes)),
    };
    Ok(guide::lay_out(&content, text))
}

/// How to install Cabildo from a stick with these folders, where installers go along, and how to hand answers back.
///
/// # Errors
/// The disk refuses.
pub(super) fn leaflet(
    desk: &Desk,
    db: &Reader<'_>,
    (installers, questionnaires): (Option<&str>, &str),
    request: &ReportRequest,
) -> Result<Document> {
    let content = LeafletContent {
        origin: super::no_ones(desk, db, request)?,
        installers: installers.map(str::to_owned),
        questionnaires: questionnaires.to_owned(),
        signed: packages::signs_as(db)?,
    };
    Ok(leaflet::lay_out(&content, &desk.text))
}
