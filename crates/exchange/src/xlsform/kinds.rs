//! What the column `type` says, in today's spelling and in older ones.

/// What a row of the survey is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    BeginGroup,
    EndGroup,
    BeginRepeat,
    EndRepeat,
    /// One of a list, which may offer "other".
    One {
        list: Option<String>,
        other: bool,
    },
    /// Several of a list.
    Several {
        list: Option<String>,
        other: bool,
    },
    Integer,
    Decimal,
    Range,
    Text,
    Date,
    Note,
    Calculation,
    /// What a telephone notes by itself.
    Metadata,
    /// What this program has not.
    CannotDo,
    /// No type of XLSForm.
    Unknown,
}

/// The types that are read, for authors who wrote another one.
pub(super) const KNOWN: &[&str] = &[
    "begin_group",
    "end_group",
    "select_one",
    "select_multiple",
    "integer",
    "decimal",
    "range",
    "text",
    "date",
    "note",
    "calculate",
];

const METADATA: [&str; 11] = [
    "start",
    "end",
    "today",
    "deviceid",
    "subscriberid",
    "simserial",
    "phonenumber",
    "username",
    "email",
    "audit",
    "start_geopoint",
];

const CANNOT_DO: [&str; 20] = [
    "geopoint",
    "geotrace",
    "geoshape",
    "image",
    "photo",
    "audio",
    "video",
    "file",
    "barcode",
    "time",
    "datetime",
    "acknowledge",
    "trigger",
    "hidden",
    "rank",
    "background_audio",
    "xml_external",
    "csv_external",
    "select_one_external",
    "osm",
];

/// Reads a type.
pub(super) fn kind(written: &str) -> Kind {
    let words: Vec<&str> = written.split_whitespace().collect();
    let lower: Vec<String> = words.iter().map(|it| it.to_lowercase().replace('-', "_")).collect();
    let joined = lower.join("_");
    match joined.as_str() {
        "begin_group" => return Kind::BeginGroup,
        "end_group" => return Kind::EndGroup,
        "begin_repeat" => return Kind::BeginRepeat,
        "end_repeat" => return Kind::EndRepeat,
        "integer" | "int" => return Kind::Integer,
        "decimal" => return Kind::Decimal,
        "range" => return Kind::Range,
        "text" | "string" => return Kind::Text,
        "date" => return Kind::Date,
        "note" => return Kind::Note,
        "calculate" => return Kind::Calculation,
        _ => {}
    }
    if let Some(found) = select(&words, &lower) {
        return found;
    }
    let first = lower.first().map_or("", String::as_str);
    if METADATA.contains(&joined.as_str()) {
        Kind::Metadata
    } else if CANNOT_DO.contains(&joined.as_str()) || CANNOT_DO.contains(&first) || first.ends_with("_from_file") {
        Kind::CannotDo
    } else {
        Kind::Unknown
    }
}

/// `select_one LIST`, `select one from LIST or_other`, `select all that apply from LIST`.
fn select(words: &[&str], lower: &[String]) -> Option<Kind> {
    let starts: [(&[&str], bool); 9] = [
        (&["select_one", "from"], false),
        (&["select_one"], false),
        (&["select", "one", "from"], false),
        (&["select", "one"], false),
        (&["select1"], false),
        (&["select_multiple", "from"], true),
        (&["select_multiple"], true),
        (&["select", "multiple"], true),
        (&["select", "all", "that", "apply", "from"], true),
    ];
    let found =
        starts.iter().find(|(start, _)| lower.len() >= start.len() && lower.iter().zip(*start).all(|(a, b)| a == b));
    let (start, several) = found?;
    let list = words.get(start.len()).map(|it| (*it).to_owned());
    let other = lower.join("_").ends_with("or_other") && words.len() > start.len() + 1;
    Some(if *several { Kind::Several { list, other } } else { Kind::One { list, other } })
}
