//! The day on which people meet: its agenda, who comes, and the papers of that day.
//!
//! A workshop knows nothing of what people answer; that stays in rounds. Its papers are in [`crate::reports`].

use cabildo_domain::{
    BlockId, WorkshopId,
    workshop::{LONGEST_BLOCK, Mode},
};
use cabildo_store::{Block, Workshop};
use cabildo_text::Text;
use uuid::Uuid;

use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
    names,
};

mod agenda;
mod asks;
mod attending;
mod certifying;
mod look;
mod standard;
mod told;
mod views;

pub use agenda::set_agenda;
pub use asks::*;
pub use attending::{keep_attendee, remove_attendee, restore_attendee, set_signatories};
pub use certifying::{check_certificate, correct_certificate, issue_certificates};
pub(crate) use look::Met;
pub(crate) use told::{clock_range, clock_time, does_not_add_up, duration, mode_words};
pub use views::*;

/// Percent of the time that earns a certificate, until somebody says otherwise.
const LEAST: u8 = 80;

/// How long a workshop without a standard agenda is, until somebody says otherwise, in minutes.
const USUAL_LENGTH: u16 = 90;

/// The workshops of a council, the latest first, and the agendas a new one can begin with.
///
/// # Errors
/// There is no such council.
pub fn workshops(app: &App, of: OfCouncil) -> Result<WorkshopsView> {
    let db = app.store.read();
    let council = db.one_council(of.council)?;
    let card = |it: &Workshop| -> Result<WorkshopCard> {
        let made_out = db.certificates_of(it.id)?.iter().filter(|it| it.cancelled.is_none()).count();
        Ok(WorkshopCard {
            id: it.id,
            title: it.title.clone(),
            day: it.day,
            place: it.place.clone(),
            time: clock_range(&app.desk.text, it.starts, it.ends),
            attendees: db.attendees_of(it.id)?.len(),
            certificates: made_out,
        })
    };
    let assessments = db.assessments_of(council.id)?;
    Ok(WorkshopsView {
        council: council.id,
        workshops: db.workshops_of(council.id)?.iter().map(card).collect::<Result<_>>()?,
        agendas: standard::offered(&app.desk.text),
        assessments: assessments.into_iter().map(|it| AssessmentName { id: it.id, name: it.name }).collect(),
    })
}

/// One workshop with everything that belongs to it.
///
/// # Errors
/// There is no such workshop.
pub fn workshop(app: &App, of: OfWorkshop) -> Result<WorkshopView> {
    let db = app.store.read();
    Met::of(&db, of.workshop)?.view(&db, &app.desk.text)
}

/// The agenda for one group, for a guide that is printed before any workshop is planned.
pub(crate) fn blocks_for_one_group(text: &Text) -> Vec<Block> {
    let blocks = standard::blocks(text, "one-group").unwrap_or_default();
    blocks.into_iter().map(|it| it.with_id(BlockId(Uuid::nil()))).collect()
}

/// A new workshop, with a standard agenda or an empty one.
///
/// # Errors
/// There is no such council, or the title is too long.
pub fn start_workshop(app: &mut App, start: StartWorkshop) -> Result<WorkshopView> {
    let council = app.store.read().one_council(start.council)?;
    let text = app.desk.text.clone();
    let agenda: Vec<Block> = match &start.agenda {
        Some(id) => {
            let blocks = standard::blocks(&text, id).ok_or_else(|| Error::Bug(format!("no standard agenda {id}")))?;
            let ids = &mut app.desk.ids;
            blocks.into_iter().map(|it| it.with_id(BlockId(ids.next()))).collect()
        }
        None => vec![],
    };
    let length = if agenda.is_empty() { USUAL_LENGTH } else { agenda.iter().map(|it| it.minutes).sum() };
    let workshop = Workshop {
        id: WorkshopId(app.desk.ids.next()),
        council: council.id,
        assessment: None,
        title: names::name_or(&start.title, || text.workshop_usual_title())?,
        topics: String::new(),
        place: String::new(),
        day: start.day,
        starts: start.starts,
        ends: start.starts.plus(length),
        counted: None,
        least: LEAST,
        mode: Mode::InPerson,
        organisers: council.name,
        facilitators: String::new(),
    };
    let now = app.desk.clock.now();
    app.store.write(|db| {
        db.put_workshop(&workshop)?;
        Ok::<_, Error>(db.put_agenda(workshop.id, &agenda, now)?)
    })?;
    self::workshop(app, OfWorkshop { workshop: workshop.id })
}

/// What is known of a workshop from now on.
///
/// # Errors
/// The title is missing or too long, a number is out of range, the assessment is another council's, or there is no
/// such workshop.
pub fn edit_workshop(app: &mut App, edit: EditWorkshop) -> Result<WorkshopView> {
    let kept = app.store.read().one_workshop(edit.workshop)?;
    let it = edit.details;
    if let Some(id) = it.assessment
        && app.store.read().one_assessment(id)?.council != kept.council
    {
        return Err(Error::Bug(format!("assessment {id} is not of this council")));
    }
    if it.counted.is_some_and(|counted| !(1..=LONGEST_BLOCK).contains(&counted)) {
        return Err(Error::MinutesOutOfRange);
    }
    if !(1..=100).contains(&it.least) {
        return Err(Error::PercentOutOfRange);
    }
    let workshop = Workshop {
        id: kept.id,
        council: kept.council,
        assessment: it.assessment,
        title: names::name(&it.title)?,
        topics: names::text(it.topics)?.trim().to_owned(),
        place: names::name_or(&it.place, String::new)?,
        day: it.day,
        starts: it.starts,
        ends: it.ends,
        counted: it.counted,
        least: it.least,
        mode: it.mode,
        organisers: lines(it.organisers)?,
        facilitators: lines(it.facilitators)?,
    };
    app.store.write(|db| Ok::<_, Error>(db.put_workshop(&workshop)?))?;
    self::workshop(app, OfWorkshop { workshop: kept.id })
}

/// Shows a workshop no longer; it can be brought back.
///
/// # Errors
/// There is no such workshop.
pub fn remove_workshop(app: &mut App, of: OfWorkshop) -> Result<WorkshopsView> {
    let (council, now) = (app.store.read().one_workshop(of.workshop)?.council, app.desk.clock.now());
    app.store.write(|db| Ok::<_, Error>(db.remove_workshop(of.workshop, now)?))?;
    workshops(app, OfCouncil { council })
}

/// Brings a workshop back that was removed, with everything that belongs to it.
///
/// # Errors
/// There is no such workshop.
pub fn restore_workshop(app: &mut App, of: OfWorkshop) -> Result<WorkshopsView> {
    let workshop = app.store.read().one_workshop(of.workshop)?;
    app.store.write(|db| Ok::<_, Error>(db.put_workshop(&workshop)?))?;
    workshops(app, OfCouncil { council: workshop.council })
}

/// Names, one to a line, without empty lines.
fn lines(typed: String) -> Result<String> {
    let typed = names::text(typed)?;
    let lines = typed.lines().map(|it| names::name_or(it, String::new)).collect::<Result<Vec<String>>>()?;
    Ok(lines.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n"))
}
