//! What this computer remembers about how people work here.

use cabildo_store::Reader;
use cabildo_text::Language;

use crate::{error::Result, home::Theme};

/// The language of screens.
pub(crate) const LANGUAGE: &str = "language";
/// The colours of the window.
pub(crate) const THEME: &str = "theme";

/// After how many minutes a protected window locks.
pub(crate) const LOCK_AFTER: &str = "lock-after";
/// The fingerprint of what this program brought along last: of this file, not of this computer.
pub(crate) const SHIPPED: &str = "shipped";

/// After how many minutes without a hand on it a protected window locks; 15 until somebody chooses.
pub(crate) fn lock_after(db: &Reader<'_>) -> Result<Option<u32>> {
    Ok(db.find_setting(LOCK_AFTER)?.map_or(Some(15), |word| word.parse().ok()))
}

/// The language somebody chose, if anybody did.
pub(crate) fn language(db: &Reader<'_>) -> Result<Option<Language>> {
    Ok(db.find_setting(LANGUAGE)?.and_then(|code| Language::parse(&code)))
}

/// The colours somebody chose.
pub(crate) fn theme(db: &Reader<'_>) -> Result<Theme> {
    let kept = db.find_setting(THEME)?;
    let parsed = kept.and_then(|word| serde_json::from_value(serde_json::Value::String(word)).ok());
    Ok(parsed.unwrap_or_default())
}
