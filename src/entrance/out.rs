//! What can be done about a data file that cannot be opened: its copies, and what can still be read of it.

use cabildo_domain::copies::{Copy, Why};
use cabildo_store::{Passphrase, StoreError, sound};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Entrance, started};
use crate::{
    Nothing,
    copies::{
        CopyView,
        shelf::{Shelf, clear},
        swap,
    },
    error::{Error, Result},
    home::StartView,
    salvage::{self, Found},
};

/// On so many of the newest copies a passphrase is tried that does not open the file.
const TRIED: usize = 3;

/// Where to look for a way out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FindWayOut {
    /// What may open copies, as it was typed; absent for what was said before.
    pub passphrase: Option<String>,
}

/// What to go on with.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BeginWith {
    /// The name of a copy; what was collected if there is none.
    pub copy: Option<String>,
}

/// What can be done about a data file that cannot be opened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WayOutView {
    /// Whether the file is damaged, so that collecting what can be read makes sense. Of one that stays closed nobody can
    /// tell, but that the passphrase opens a copy.
    pub damaged: bool,
    /// Whether there are copies that only a passphrase opens, and nobody said it.
    pub locked: bool,
    /// The newest copy that is sound, with what is in it.
    pub newest: Option<HeldView>,
    /// Every copy, newest first.
    pub copies: Vec<CopyView>,
}

/// A copy with what is in it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HeldView {
    /// Which copy.
    pub copy: CopyView,
    /// How much of each kind.
    pub holds: Vec<String>,
}

/// What was collected of a damaged data file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SalvageView {
    /// How much of each kind could be read.
    pub holds: Vec<String>,
    /// What could not be read whole, and how many rows belong to nothing; empty if everything was found.
    pub lost: Vec<String>,
}

/// What can be done about a data file that cannot be opened; changes nothing.
///
/// # Errors
/// The folder of copies cannot be read, or what was typed opens none of them.
pub fn way_out(entrance: &mut Entrance, find: FindWayOut) -> Result<WayOutView> {
    let typed = find.passphrase.and_then(|it| Passphrase::typed(&it));
    let is_typed = typed.is_some();
    if is_typed {
        entrance.said = typed;
    }
    let refusal = entrance.refusal();
    let text = entrance.text();
    let shelf = Shelf::of(&entrance.data_file);
    let copies = shelf.copies()?;
    let damaged = match refusal {
        Some(Error::Store(StoreError::Damaged { .. })) => true,
        // A file of ours whose head is broken looks like somebody else's; its copies tell.
        Some(Error::Store(StoreError::NotOurs)) => !copies.is_empty(),
        // A broken first page looks like a wrong passphrase.
        Some(Error::Store(StoreError::WrongPassphrase)) => opens_a_copy(entrance.said.as_ref(), &shelf, &copies),
        Some(_) | None => false,
    };
    if !damaged {
        return Ok(WayOutView { damaged, locked: false, newest: None, copies: vec![] });
    }
    let newest = salvage::newest_sound(&entrance.data_file, entrance.said.as_ref())?;
    let locked = newest.is_none() && has_a_locked_copy(entrance, &shelf, &copies);
    if locked && is_typed {
        return Err(StoreError::WrongPassphrase.into());
    }
    let newest = newest.map(|(copy, held)| HeldView {
        copy: CopyView::of(&copy, &shelf, &text),
        holds: crate::copies::counted(&held, &text),
    });
    let copies = copies.iter().map(|it| CopyView::of(it, &shelf, &text)).collect();
    Ok(WayOutView { damaged, locked, newest, copies })
}

/// Whether what was said opens one of the newest copies. Of all it is not asked: each takes as long as the file itself.
fn opens_a_copy(said: Option<&Passphrase>, shelf: &Shelf, copies: &[Copy]) -> bool {
    let mut newest = copies.iter().filter(|it| it.why != Why::Damaged).take(TRIED);
    said.is_some() && newest.any(|it| sound(&shelf.place(it), said).is_ok())
}

/// Whether a copy wants a passphrase that nobody said.
fn has_a_locked_copy(entrance: &Entrance, shelf: &Shelf, copies: &[Copy]) -> bool {
    let is_locked = |copy: &Copy| {
        let opened = swap::prepare(&entrance.data_file, &shelf.place(copy), entrance.said.as_ref());
        clear(&swap::incoming(&entrance.data_file));
        matches!(opened, Err(Error::CopyNotUsed(source)) if matches!(*source, StoreError::Locked | StoreError::WrongPassphrase))
    };
    copies.iter().filter(|it| it.why != Why::Damaged).any(is_locked)
}

/// Collects what can be read of a damaged data file, beside it. The damaged file keeps every byte.
///
/// # Errors
/// Nothing could be read, there is no room, or the disk refuses.
pub fn salvage(entrance: &mut Entrance, _: Nothing) -> Result<SalvageView> {
    let (clock, ids) = ((entrance.clock)(), (entrance.ids)());
    let Found { held, salvaged } = salvage::collect(&entrance.data_file, entrance.said.as_ref(), clock, ids)?;
    entrance.salvaged = true;
    let text = entrance.text();
    Ok(SalvageView { holds: crate::copies::counted(&held, &text), lost: salvage::lost(&salvaged, &text) })
}

/// Goes on with a copy, or with what was collected. The file that could not be opened goes to the copies byte by byte.
///
/// # Errors
/// The copy cannot be used, there is no room, or the disk refuses. Then everything is as it was.
pub fn begin_with(entrance: &mut Entrance, asked: BeginWith) -> Result<StartView> {
    if entrance.refusal().is_none() {
        return Err(Error::Bug("the data file is open".to_owned()));
    }
    let (at, said) = ((entrance.clock)().here(), entrance.said.clone());
    match asked.copy {
        Some(name) => {
            let (_, from) = Shelf::of(&entrance.data_file).find(&name)?;
            let mut coming = swap::prepare(&entrance.data_file, &from, said.as_ref())?;
            swap::finish(&mut coming, None)?;
            swap::replace_damaged(&entrance.data_file, &swap::incoming(&entrance.data_file), at)?;
        }
        None if entrance.salvaged => salvage::put(&entrance.data_file, at)?,
        None => return Err(Error::Bug("nothing was collected".to_owned())),
    }
    entrance.salvaged = false;
    entrance.open()?;
    started(entrance)
}
