//! The agenda of a workshop as somebody arranges it.

use cabildo_domain::{BlockId, workshop::LONGEST_BLOCK};
use cabildo_store::Block;

use super::{OfWorkshop, SetAgenda, WorkshopView};
use crate::{
    App,
    error::{Error, Result},
    names,
};

/// The most blocks a day can have.
const MOST_BLOCKS: usize = 60;

/// Keeps these blocks, in this order. Those that were left out stay kept, and are there again when they are named.
///
/// # Errors
/// A block lasts longer than a day, a text is too long, there are more than sixty blocks, or there is no such workshop
/// or block.
pub fn set_agenda(app: &mut App, set: SetAgenda) -> Result<WorkshopView> {
    let workshop = app.store.read().one_workshop(set.workshop)?.id;
    if set.blocks.len() > MOST_BLOCKS {
        return Err(Error::TooManyBlocks(MOST_BLOCKS));
    }
    let untitled = app.desk.text.workshop_block_untitled();
    let mut agenda: Vec<Block> = Vec::with_capacity(set.blocks.len());
    for it in set.blocks {
        if it.minutes > LONGEST_BLOCK {
            return Err(Error::MinutesOutOfRange);
        }
        let id = match it.id {
            Some(id) if app.store.read().find_workshop_of_block(id)? != Some(workshop) => {
                return Err(Error::Bug(format!("block {id} is not of this workshop")));
            }
            Some(id) if agenda.iter().any(|other| other.id == id) => {
                return Err(Error::Bug(format!("block {id} stands twice")));
            }
            Some(id) => id,
            None => BlockId(app.desk.ids.next()),
        };
        agenda.push(Block {
            id,
            minutes: it.minutes,
            title: names::name_or(&it.title, || untitled.clone())?,
            about: names::text(it.about)?.trim().to_owned(),
            materials: names::text(it.materials)?.trim().to_owned(),
        });
    }
    let now = app.desk.clock.now();
    app.store.write(|db| Ok::<_, Error>(db.put_agenda(workshop, &agenda, now)?))?;
    super::workshop(app, OfWorkshop { workshop })
}
