//! The logos that stand on a council's reports.
//!
//! The file a person chose is kept as it is; painted is a copy made of points, so that every
//! report shows the same. `docs/decisions/a-logo-is-painted-once.md`.

use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use cabildo_domain::{CouncilId, LogoId};
use cabildo_report::document::Picture;
use cabildo_store::{Logo, Reader};
use cabildo_text::Text;
use image::{DynamicImage, ImageFormat};

use crate::{
    App,
    commands::NamedFile,
    councils::OfCouncil,
    error::{Error, Result},
    names::{self, LONGEST_NAME},
};

mod cmyk;
mod svg;
mod taking;
mod views;

pub use views::*;

/// How many logos a report shows.
const MOST: usize = 6;
/// The long side of a logo on the screen, in points.
const ON_SCREEN: u32 = 240;

/// Why a file is not taken for a logo.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in the file.
    #[error("an empty file")]
    Empty,
    /// Nothing that is taken in.
    #[error("no PNG, JPEG or SVG: {name}")]
    OtherKind {
        /// The name of the file.
        name: String,
    },
    /// It cannot be read, or its end is missing.
    #[error("damaged: {name}")]
    Broken {
        /// The name of the file.
        name: String,
    },
    /// It has far too many points, or is too intricate a drawing.
    #[error("too large: {name}")]
    TooLarge {
        /// The name of the file.
        name: String,
    },
    /// So few points that nothing could be seen.
    #[error("too small: {name}")]
    TooSmall {
        /// The name of the file.
        name: String,
    },
    /// All of it is transparent.
    #[error("nothing to see: {name}")]
    Blank {
        /// The name of the file.
        name: String,
    },
    /// A drawing that shows photos, or files that lie elsewhere.
    #[error("a photo inside a drawing: {name}")]
    PhotoInside {
        /// The name of the file.
        name: String,
    },
    /// The council has as many logos as a report shows.
    #[error("no more than {MOST}")]
    NoRoom,
}

impl Refused {
    /// What the person reads.
    pub(crate) fn explain(&self, text: &Text) -> String {
        match self {
            Self::Empty => text.errors_logo_empty(),
            Self::OtherKind { name } => text.errors_logo_other_kind(name),
            Self::Broken { name } => text.errors_logo_broken(name),
            Self::TooLarge { name } => text.errors_logo_too_large(name),
            Self::TooSmall { name } => text.errors_logo_too_small(name),
            Self::Blank { name } => text.errors_logo_blank(name),
            Self::PhotoInside { name } => text.errors_logo_photo_inside(name),
            Self::NoRoom => text.errors_logo_no_room(MOST),
        }
    }
}

/// The logos of a council.
///
/// # Errors
/// There is no such council.
pub fn logos(app: &App, of: OfCouncil) -> Result<LogosView> {
    let db = app.store.read();
    db.one_council(of.council)?;
    let logos = db.logos_of(of.council)?;
    let room = logos.len() < MOST;
    let logos = logos.iter().map(|it| view(&db, it)).collect::<Result<_>>()?;
    Ok(LogosView { council: of.council, logos, room })
}

/// One logo more, at the end of the row.
///
/// # Errors
/// There is no room, or the file is no logo; nothing is kept then.
pub fn add_logo(app: &mut App, of: OfCouncil, file: &NamedFile) -> Result<LogoAdded> {
    let there = app.store.read().logos_of(of.council)?;
    room_among(&there)?;
    let taken = taking::taken(file)?;
    let logo = Logo {
        id: LogoId(app.desk.ids.next()),
        council: of.council,
        position: next_place(&there),
        name: first_name(&file.name),
        says: String::new(),
        kind: taken.kind.to_owned(),
        at: app.desk.clock.now(),
        removed_at: None,
    };
    app.store.write(|db| Ok::<_, Error>(db.add_logo(&logo, &taken.picture, &file.bytes)?))?;
    let text = &app.desk.text;
    let remark = taken.remark.map(|remark| match remark {
        taking::Remark::Coarse => text.logos_coarse(),
        taking::Remark::Letters => text.logos_letters(),
    });
    Ok(LogoAdded { added: logo.id, remark, logos: logos(app, of)? })
}

/// What is said about a logo from now on.
///
/// # Errors
/// The name is missing or too long, or there is no such logo.
pub fn edit_logo(app: &mut App, edit: EditLogo) -> Result<LogosView> {
    let (name, says) = (names::name(&edit.name)?, names::name_or(&edit.says, String::new)?);
    change(app, edit.logo, |it| (it.name, it.says) = (name, says))
}

/// A logo changes places with its neighbour; the first and the last stay where they are.
///
/// # Errors
/// There is no such logo.
pub fn move_logo(app: &mut App, of: MoveLogo) -> Result<LogosView> {
    let council = app.store.read().one_logo(of.logo)?.council;
    let mut row = app.store.read().logos_of(council)?;
    if let Some(place) = row.iter().position(|it| it.id == of.logo) {
        let other = if of.earlier { place.saturating_sub(1) } else { (place + 1).min(row.len() - 1) };
        row.swap(place, other);
    }
    app.store.write(|db| {
        for (position, it) in row.into_iter().enumerate() {
            db.put_logo(&Logo { position, ..it })?;
        }
        Ok::<_, Error>(())
    })?;
    logos(app, OfCouncil { council })
}

/// A logo is no longer shown; it can be brought back.
///
/// # Errors
/// There is no such logo.
pub fn remove_logo(app: &mut App, of: OfLogo) -> Result<LogosView> {
    let now = app.desk.clock.now();
    change(app, of.logo, |it| it.removed_at = it.removed_at.or(Some(now)))
}

/// A logo that was removed is shown again, where it stood.
///
/// # Errors
/// There is no room any more, or no such logo.
pub fn restore_logo(app: &mut App, of: OfLogo) -> Result<LogosView> {
    let db = app.store.read();
    let logo = db.one_logo(of.logo)?;
    if logo.removed_at.is_some() {
        room_among(&db.logos_of(logo.council)?)?;
    }
    change(app, of.logo, |it| it.removed_at = None)
}

/// The logos of a council as they are painted, in their order.
///
/// # Errors
/// The disk refuses.
pub(crate) fn pictures(db: &Reader<'_>, council: CouncilId) -> Result<Vec<Picture>> {
    let painted = |it: &Logo| -> Result<Picture> {
        let points = read(&db.logo_picture(it.id)?)?.to_rgba8();
        let says = if it.says.is_empty() { it.name.clone() } else { it.says.clone() };
        Ok(Picture { width: points.width(), height: points.height(), rgba: points.into_raw().into(), says })
    };
    db.logos_of(council)?.iter().take(MOST).map(painted).collect()
}

/// The two files of a logo that came in, looked at as any logo that a person chooses.
///
/// # Errors
/// One of them is no picture that is taken in.
pub(crate) fn looked_at(picture: Vec<u8>, original: Vec<u8>) -> Result<(Vec<u8>, Vec<u8>)> {
    let file = NamedFile { name: "Logo".to_owned(), bytes: original };
    taking::taken(&file)?;
    read(&picture).map_err(|_| Refused::Broken { name: file.name.clone() })?;
    Ok((picture, file.bytes))
}

fn change(app: &mut App, id: LogoId, how: impl FnOnce(&mut Logo)) -> Result<LogosView> {
    let mut logo = app.store.read().one_logo(id)?;
    how(&mut logo);
    app.store.write(|db| Ok::<_, Error>(db.put_logo(&logo)?))?;
    logos(app, OfCouncil { council: logo.council })
}

fn room_among(there: &[Logo]) -> Result<()> {
    if there.len() < MOST { Ok(()) } else { Err(Refused::NoRoom.into()) }
}

fn next_place(there: &[Logo]) -> usize {
    there.iter().map(|it| it.position + 1).max().unwrap_or(0)
}

fn view(db: &Reader<'_>, it: &Logo) -> Result<LogoView> {
    let picture = read(&db.logo_picture(it.id)?)?;
    let small = if picture.width().max(picture.height()) > ON_SCREEN {
        picture.thumbnail(ON_SCREEN, ON_SCREEN)
    } else {
        picture
    };
    let mut png = std::io::Cursor::new(vec![]);
    small.write_to(&mut png, ImageFormat::Png).map_err(|error| Error::NotMade(error.to_string()))?;
    let picture = format!("data:image/png;base64,{}", BASE64_STANDARD.encode(png.into_inner()));
    Ok(LogoView { id: it.id, name: it.name.clone(), says: it.says.clone(), kind: it.kind.to_uppercase(), picture })
}

/// The copy that was made when the logo was taken in.
fn read(png: &[u8]) -> Result<DynamicImage> {
    image::load_from_memory_with_format(png, ImageFormat::Png).map_err(|error| Error::NotMade(error.to_string()))
}

/// What a logo is called at first: the name of its file without the ending.
fn first_name(file: &str) -> String {
    let stem = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
    let short: String = stem.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    names::name(&short).unwrap_or_else(|_| "Logo".to_owned())
}
