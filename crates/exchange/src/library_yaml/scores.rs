//! The scale of a framework.

use cabildo_text::{Language, Text};

use super::{
    said::{say, texts},
    tree::Part,
};
use crate::{
    draft::{Draft, DraftScale},
    keys::level_key,
    place::{Placed, Written},
    problem::{Fault, Problem},
};

/// The shared scale that frameworks without scores of their own are put on.
const MATURITY: &str = "maturity";

/// The scale: the framework's own, else the shared one.
pub(super) fn read(framework: &Part, code: &str, draft: &mut Draft) -> Written {
    let scores = framework.part("scores_definition").map_or(&[][..], Part::items);
    let mut levels: Vec<(u8, Written, &Part)> = scores
        .iter()
        .filter_map(|it| {
            let score = it.text("score")?;
            Some((score.text().parse().ok()?, score, it))
        })
        .collect();
    levels.sort_by_key(|(level, ..)| *level);
    let in_a_row = levels.windows(2).all(|it| it[0].0.checked_add(1) == Some(it[1].0));
    let fits = scores.len() == levels.len() && in_a_row && levels.last().is_some_and(|(last, ..)| *last <= 9);
    let (Some((_, least, first)), Some((_, most, _)), true) = (levels.first(), levels.last(), fits) else {
        if let Some(score) = scores.first() {
            let fault = Fault::CannotDo { what: "scores_definition".to_owned() };
            draft.left_out.push(Problem::new(&draft.place.at_line(score.line()), fault));
        }
        let scale = Placed::new(MATURITY.to_owned(), draft.place.clone());
        draft.scale = Some(scale.clone());
        return scale;
    };
    let id = format!("{}-score", draft.id.as_ref().map_or("", |it| it.text()));
    let scale = Placed::new(id.clone(), draft.place.at_line(first.line()));
    for (level, _, part) in &levels {
        name(&id, *level, part, code, draft);
    }
    // The name of a level says it all here; a longer text has no place of its own.
    if let Some(text) =
        levels.iter().find_map(|(_, _, part)| part.text("description").filter(|_| part.text("name").is_some()))
    {
        let fault = Fault::LeftOut { what: "scores_definition: description".to_owned() };
        draft.left_out.push(Problem::new(&text.place, fault));
    }
    let (lowest, highest) = (Some(least.clone()), Some(most.clone()));
    draft.scales.push(DraftScale { id: scale.clone(), lowest, highest });
    draft.scale = Some(scale.clone());
    scale
}

/// A level without a name is called by its number, in the languages the library speaks.
fn name(scale: &str, level: u8, part: &Part, code: &str, draft: &mut Draft) {
    let key = level_key(scale, level);
    if !texts(part, code, &["name", "description"]).is_empty() {
        return say(draft, code, &key, part, &["name", "description"]);
    }
    for language in Language::ALL {
        let text = Text::new(language).imports_level(i64::from(level));
        if language.code() == code {
            draft.say(code, &key, &text, draft.place.at_line(part.line()));
        }
    }
}
