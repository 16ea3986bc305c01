//! Under which key each text of an instrument stands.

/// The key of the words of an id. Message ids have no dots.
pub fn message_id(id: &str) -> String {
    id.replace('.', "-")
}

/// The key of the name of a form; its purpose stands under `.about`.
pub fn form_key(form: &str) -> String {
    message_id(&format!("form-{form}"))
}

/// The key of the name of a level of an instrument's own scale.
pub fn level_key(scale: &str, level: u8) -> String {
    message_id(&format!("scale-{scale}-{level}"))
}
