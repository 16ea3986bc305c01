//! Conditions and calculations: which can be kept, and which are listed.

use cabildo_domain::expression::{Expression, ExpressionError};

use crate::{
    draft::Draft,
    place::{Placed, Written},
    problem::{Fault, Problem},
};

/// Signs of paths through a form, which this program has not.
const PATHS: [&str; 5] = ["jr:", "::", "//", "../", "["];

/// The expression, unless it calls for something this program has not; then it
/// is listed and left out. What is merely written wrong stays, to be mended.
pub(super) fn kept(written: Option<Written>, draft: &mut Draft) -> Option<Written> {
    let written = written?;
    let what = match Expression::parse(written.text()) {
        Err(ExpressionError::NoSuchFunction { name }) => format!("{name}()"),
        Err(_) if PATHS.iter().any(|sign| written.text().contains(sign)) => written.value.clone(),
        Ok(_) | Err(_) => return Some(written),
    };
    draft.left_out.push(Problem::new(&written.place, Fault::CannotDo { what }));
    None
}

/// Both, where there are two.
pub(super) fn both(outer: Option<Written>, inner: Option<Written>) -> Option<Written> {
    match (outer, inner) {
        (Some(outer), Some(inner)) => {
            Some(Placed::new(format!("({}) and ({})", outer.value, inner.value), inner.place))
        }
        (outer, inner) => outer.or(inner),
    }
}

/// Whether an answer is wanted: `yes`, `true()`… Conditions are listed.
pub(super) fn required(written: Option<Written>, draft: &mut Draft) -> Option<Written> {
    let written = written?;
    let truth = match written.text().trim().to_lowercase().as_str() {
        "yes" | "true" | "true()" | "1" | "y" | "x" | "sí" | "si" | "sim" | "oui" => "true",
        "no" | "false" | "false()" | "0" | "n" | "não" | "nao" | "non" => "false",
        _ => {
            let what = format!("required: {}", written.text());
            draft.left_out.push(Problem::new(&written.place, Fault::CannotDo { what }));
            return None;
        }
    };
    Some(Placed::new(truth.to_owned(), written.place))
}

/// What `start=0 end=10 step=0.5` asks of a number, and whether it may have a fraction.
pub(super) fn range(parameters: Option<&Written>, draft: &mut Draft) -> (Option<Written>, bool) {
    let Some(written) = parameters else { return (None, false) };
    let (mut parts, mut decimal) = (Vec::new(), false);
    for part in written.text().split([' ', ';', ',']).filter(|it| !it.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let is_number = value.trim().parse::<f64>().is_ok();
        decimal |= value.contains('.');
        match name.trim().to_lowercase().as_str() {
            "start" if is_number => parts.push(format!(". >= {}", value.trim())),
            "end" if is_number => parts.push(format!(". <= {}", value.trim())),
            "step" if is_number => {}
            _ => draft.left_out.push(Problem::new(&written.place, Fault::CannotDo { what: part.to_owned() })),
        }
    }
    let rule = Some(parts.join(" and ")).filter(|it| !it.is_empty());
    (rule.map(|it| Placed::new(it, written.place.clone())), decimal)
}
