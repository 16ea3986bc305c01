//! What an author wrote, before anybody asked whether it makes sense.
//!
//! Every format becomes a [`Draft`], and [`crate::check()`] turns a draft into an
//! instrument: so a rule is written once, and a problem always knows its place.
//! Everything is text here, also what should be a number. Where a word must be
//! one of a few, it is the one of `instrument.toml`: `maturity`, `choices`,
//! `low`, `true`; readers of other formats translate what they recognise and
//! leave the rest as it is, for [`crate::check()`] to complain about.

use std::collections::BTreeMap;

use crate::{
    place::{Place, Placed, Written},
    problem::Problem,
};

/// An instrument as its author wrote it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Where the whole begins; what is missing is missing here.
    pub place: Place,
    /// The same in every version.
    pub id: Option<Written>,
    /// Counts from 1.
    pub version: Option<Written>,
    /// `maturity`, `reflection` or `exchange`.
    pub purpose: Option<Written>,
    /// What the council names and answers about one by one.
    pub repeats_per: Option<Written>,
    /// The scale of all items that name none.
    pub scale: Option<Written>,
    /// `own` or `scale`.
    pub level_texts: Option<Written>,
    /// Scales the instrument brings along. Level names: `scale-<id>-<n>`.
    pub scales: Vec<DraftScale>,
    /// Shorter ways through it. Words: `form-<id>`.
    pub forms: Vec<DraftForm>,
    /// In the order they are asked. Words: their id.
    pub dimensions: Vec<DraftDimension>,
    /// In the order they are asked. Words: their id, `<id>.question`…
    pub items: Vec<DraftItem>,
    /// What items offer to choose from. Words: `choice-<list>-<choice>`.
    pub choice_lists: Vec<DraftChoiceList>,
    /// Advice. Words: their id, `<id>.product`…
    pub recommendations: Vec<DraftRecommendation>,
    /// Language code → its words.
    pub words: BTreeMap<String, DraftWords>,
    /// What could not be read; nothing is installed while there is any.
    pub problems: Vec<Problem>,
    /// What this program cannot do, and the author should know; it stops nothing.
    pub left_out: Vec<Problem>,
}

/// A scale the instrument brings along.
#[derive(Debug, Clone)]
pub struct DraftScale {
    /// Unlike the shared ones.
    pub id: Written,
    /// The first level.
    pub lowest: Option<Written>,
    /// The last level.
    pub highest: Option<Written>,
}

/// A shorter way through the instrument.
#[derive(Debug, Clone)]
pub struct DraftForm {
    /// `express`.
    pub id: Written,
    /// The ids of what it asks; none with `by_dimension` means all.
    pub items: Vec<Written>,
    /// Whether each respondent answers one dimension: `true` or `false`.
    pub by_dimension: Option<Written>,
}

/// A named aspect.
#[derive(Debug, Clone)]
pub struct DraftDimension {
    /// `LID`.
    pub id: Written,
    /// The governance principle it is.
    pub principle: Option<Written>,
}

/// One thing asked.
#[derive(Debug, Clone)]
pub struct DraftItem {
    /// `LID-1`.
    pub id: Written,
    /// The dimension it belongs to.
    pub dimension: Option<Written>,
    /// `level` (the default), `choice`, `choices`, `number`, `text`, `date`, `note`, `calculation`.
    pub kind: Option<Written>,
    /// Its own scale.
    pub scale: Option<Written>,
    /// `true` where a high level is the unwanted one.
    pub reversed: Option<Written>,
    /// Where its levels have no texts of their own although others have: `own` or `scale`.
    pub level_texts: Option<Written>,
    /// What it offers to choose from.
    pub list: Option<Written>,
    /// Which of these.
    pub filter: Option<Written>,
    /// `true` where a number may have a fraction.
    pub decimal: Option<Written>,
    /// How a calculation is done.
    pub calculation: Option<Written>,
    /// How much it counts, 1 to 100.
    pub weight: Option<Written>,
    /// `true` where it should not stay open.
    pub required: Option<Written>,
    /// Asked only where this holds.
    pub relevant: Option<Written>,
    /// What an answer must satisfy.
    pub constraint: Option<Written>,
    /// How many evidence hints its words have.
    pub evidence: Option<Written>,
    /// `true` where "not a municipal competence" may be answered.
    pub shared: Option<Written>,
    /// Ids of strategies.
    pub strategies: Vec<Written>,
    /// SDG targets.
    pub sdg_targets: Vec<Written>,
    /// Topics of exchange.
    pub topics: Vec<Written>,
}

/// What items offer to choose from.
#[derive(Debug, Clone)]
pub struct DraftChoiceList {
    /// `services`.
    pub id: Written,
    /// In the order they are offered.
    pub choices: Vec<DraftChoice>,
}

/// One of the choices of a list.
#[derive(Debug, Clone)]
pub struct DraftChoice {
    /// `water`.
    pub id: Written,
    /// What filters look at.
    pub properties: BTreeMap<String, Written>,
}

/// Advice for an item.
#[derive(Debug, Clone)]
pub struct DraftRecommendation {
    /// `LID-1.1`.
    pub id: Written,
    /// The item it improves.
    pub item: Option<Written>,
    /// The level it helps to reach.
    pub reaches: Option<Written>,
    /// `true` where that level is the author's own proposal.
    pub reaches_own_proposal: Option<Written>,
    /// Least and most.
    pub weeks: Vec<Written>,
    /// `low`, `medium` or `high`.
    pub cost: Option<Written>,
    /// Who carries it.
    pub role: Option<Written>,
    /// `ITEM >= 2`, another recommendation's id, `consensus closed`.
    pub needs: Vec<Written>,
}

/// The words of one language.
#[derive(Debug, Clone)]
pub struct DraftWords {
    /// Where they begin; words that are missing are missing here.
    pub place: Place,
    /// Key → text. An empty text says where a missing one should stand.
    pub said: BTreeMap<String, Written>,
}

impl Draft {
    /// A draft that says nothing yet.
    pub fn new(place: Place) -> Self {
        Self {
            place,
            id: None,
            version: None,
            purpose: None,
            repeats_per: None,
            scale: None,
            level_texts: None,
            scales: vec![],
            forms: vec![],
            dimensions: vec![],
            items: vec![],
            choice_lists: vec![],
            recommendations: vec![],
            words: BTreeMap::new(),
            problems: vec![],
            left_out: vec![],
        }
    }

    /// Keeps a text under its key, on one line and without space around it.
    /// The first of two is kept.
    pub fn say(&mut self, language: &str, key: &str, text: &str, place: Place) {
        let fresh = || DraftWords { place: place.at_line(1), said: BTreeMap::new() };
        let words = self.words.entry(language.to_owned()).or_insert_with(fresh);
        words.said.entry(key.to_owned()).or_insert_with(|| Placed::new(on_one_line(text), place));
    }

    /// The text of a key in a language; none where it is missing or empty.
    pub fn said(&self, language: &str, key: &str) -> Option<&Written> {
        self.words.get(language)?.said.get(key).filter(|it| !it.value.is_empty())
    }
}

impl DraftDimension {
    /// A dimension that is no governance principle.
    pub fn new(id: Written) -> Self {
        Self { id, principle: None }
    }
}

impl DraftItem {
    /// An item of which nothing but the id is known.
    pub fn new(id: Written) -> Self {
        Self {
            id,
            dimension: None,
            kind: None,
            scale: None,
            reversed: None,
            level_texts: None,
            list: None,
            filter: None,
            decimal: None,
            calculation: None,
            weight: None,
            required: None,
            relevant: None,
            constraint: None,
            evidence: None,
            shared: None,
            strategies: vec![],
            sdg_targets: vec![],
            topics: vec![],
        }
    }
}

impl DraftRecommendation {
    /// A recommendation of which nothing but the id is known.
    pub fn new(id: Written) -> Self {
        Self {
            id,
            item: None,
            reaches: None,
            reaches_own_proposal: None,
            weeks: vec![],
            cost: None,
            role: None,
            needs: vec![],
        }
    }
}

/// Text as `.ftl` files can hold it: no line ends, no control characters, nothing around it.
pub(crate) fn on_one_line(text: &str) -> String {
    let parts = text.split(char::is_control).map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_several_lines_becomes_one() {
        assert_eq!(on_one_line("  Uno \r\n dos\n\n tres\t"), "Uno dos tres", "as in a file of words");
        assert_eq!(on_one_line("20\u{a0}000"), "20\u{a0}000", "a space that does not break stays");
    }

    #[test]
    fn the_first_of_two_texts_is_kept() {
        let place = Place::file("es.ftl");
        let mut draft = Draft::new(place.clone());
        draft.say("es", "A", "uno", place.clone());
        draft.say("es", "A", "dos", place);
        assert_eq!(draft.said("es", "A").map(Written::text), Some("uno"));
        assert_eq!(draft.said("en", "A"), None, "nobody has said it in English");
    }
}
