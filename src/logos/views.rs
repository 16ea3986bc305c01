//! What comes in and goes out about logos.

use cabildo_domain::{CouncilId, LogoId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One logo.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfLogo {
    /// Which one.
    pub logo: LogoId,
}

/// What is said about a logo from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct EditLogo {
    /// Which one.
    pub logo: LogoId,
    /// What it is called.
    pub name: String,
    /// What it shows, for those who hear the report; may be empty.
    pub says: String,
}

/// Where a logo stands from now on.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct MoveLogo {
    /// Which one.
    pub logo: LogoId,
    /// One place towards the front, or towards the end.
    pub earlier: bool,
}

/// The logos of a council.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LogosView {
    /// Whose.
    pub council: CouncilId,
    /// In the order in which they are printed.
    pub logos: Vec<LogoView>,
    /// Whether there is room for one more.
    pub room: bool,
}

/// A logo as it is looked at before printing.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LogoView {
    /// Which one.
    pub id: LogoId,
    /// What it is called.
    pub name: String,
    /// What it shows; empty while nobody has said it.
    pub says: String,
    /// What the file was: `PNG`, `JPEG`, `SVG`.
    pub kind: String,
    /// The picture itself, as an address a screen can show.
    pub picture: String,
}

/// A logo that was added just now.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LogoAdded {
    /// All logos of the council.
    pub logos: LogosView,
    /// Which one was added.
    pub added: LogoId,
    /// What the person should look at, in words.
    pub remark: Option<String>,
}
