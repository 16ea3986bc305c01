//! What came in before: which packages, what they brought, and who signed them.

use cabildo_domain::DeviceId;
use cabildo_store::{Reader, TakenIn};
use serde_json::{Value, json};

use super::{
    TakenPackage, TakenPackagesView,
    counting::{self, Counts},
    kinds,
};
use crate::{App, app::Desk, commands::Nothing, error::Result};

/// Under which words what a package brought is kept.
const COUNTS: &str = "counts";
const SIGNER: &str = "signer";

/// The packages that were taken in.
///
/// # Errors
/// The disk refuses.
pub fn taken_packages(app: &mut App, _: Nothing) -> Result<TakenPackagesView> {
    let db = app.store.read();
    let (devices, text) = (db.devices()?, &app.desk.text);
    let of = |it: &TakenIn| {
        let day = text.long_date(app.desk.clock.day_of(it.made_at));
        let by = it.device.and_then(|device| devices.get(&device));
        TakenPackage {
            name: it.file.clone(),
            kind: kinds::of_word(&it.kind),
            at: text.long_date(app.desk.clock.day_of(it.taken_at)),
            made: by.map_or_else(|| text.packages_made_day(&day), |by| text.packages_made(by, &day)),
            brought: counting::in_words(&counting::read(&it.brought[COUNTS]), text),
        }
    };
    Ok(TakenPackagesView { packages: db.list_taken_in()?.iter().map(of).collect() })
}

/// When a package came in, in words.
pub(super) fn when(it: &TakenIn, desk: &Desk) -> String {
    desk.text.packages_before(desk.text.long_date(desk.clock.day_of(it.taken_at)))
}

/// What a package brought and who signed it, as it is kept.
pub(super) fn brought(counts: &Counts, signer: Option<&str>) -> Value {
    json!({ COUNTS: counting::kept(counts), SIGNER: signer })
}

/// Who signed what came in before, with the computer it says it was made on.
///
/// # Errors
/// The disk refuses.
pub(super) fn signers(db: &Reader<'_>) -> Result<Vec<(Option<DeviceId>, String)>> {
    let all = db.list_taken_in()?.into_iter();
    Ok(all.filter_map(|it| Some((it.device, it.brought[SIGNER].as_str()?.to_owned()))).collect())
}
