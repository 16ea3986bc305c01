//! What this computer remembers about how people work here.

use cabildo_store::Reader;
use cabildo_text::Language;

use crate::{error::Result, home::Theme};

/// The language of screens.
pub(crate) const LANGUAGE: &str = "language";
/// The colours of the window.
pub(crate) const THEME: &str = "theme";

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
