//! The JSON of packages as a JSON Schema, made from the types that read and write it.

use chrono::{DateTime, Utc};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Invitation, Manifest};

/// One line of `revisions.jsonl`: one version of one part of one row.
#[derive(JsonSchema)]
#[schemars(rename = "Revision", deny_unknown_fields)]
#[expect(dead_code, reason = "says to others what cabildo_domain::Revision is written as")]
struct RevisionLine {
    /// The revision itself.
    id: Uuid,
    /// The computer it was made on.
    device: Uuid,
    /// When, by the clock of that computer.
    at: DateTime<Utc>,
    /// The council that owns the row.
    council: Uuid,
    /// What kind of row: the name of its table.
    kind: String,
    /// Which row: its key columns, as a JSON list in a text.
    key: String,
    /// Which part of the row.
    part: String,
    /// Column → value; null: the row was taken away.
    worth: Option<Map<String, Value>>,
    /// The revisions of this part that stood when it was made.
    follows: Vec<Uuid>,
}

/// The schema in `docs/package.schema.json`: of `manifest.json`, and under
/// `$defs` of an invitation and of a line of `revisions.jsonl`.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    generator.subschema_for::<Invitation>();
    generator.subschema_for::<RevisionLine>();
    generator.subschema_for::<Manifest>();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Cabildo package",
        "description": "manifest.json of a .cabildo file; see package-format.md. Under $defs: Invitation is invitation.json, Revision is one line of revisions.jsonl.",
        "$ref": "#/$defs/Manifest",
        "$defs": generator.take_definitions(true),
    })
}
