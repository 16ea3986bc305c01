//! What a file says was agreed, beside what is.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{Item, consensus::Consensus};
use cabildo_exchange::answers::{AnswerRow, Cell, Column, Settling, Word, read_rows, settled};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::{
    AnswerChange, AnswerChangesView, Brought, ChangedItem, RefusedAnswer, comparing::cell_words,
    comparing::read_problem, must_be_agreed, tables::outcome_word, told,
};
use crate::{
    App,
    assessments::{OfRound, RoundInHand},
    commands::NamedFile,
    consensus::Agree,
    error::Result,
};

/// What a file says was agreed, where it is something else than what is kept; keeps nothing.
///
/// # Errors
/// The file has no table of what was agreed, or the round is sealed or closed.
pub fn import_agreements(app: &mut App, of: OfRound, file: &NamedFile) -> Result<AnswerChangesView> {
    app.desk.brought = None;
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    must_be_agreed(&hand)?;
    hand.must_be_open()?;
    hand.must_be_revealed()?;
    let rows = read_rows(&file.bytes, &[Column::Outcome]).map_err(read_problem)?;
    let comparing = Comparing { hand: &hand, text: &app.desk.text };
    let now = app.desk.clock.now();
    let (mut items, mut refused, mut lines) = (vec![], vec![], BTreeMap::new());
    let mut seen = BTreeSet::new();
    for row in &rows.rows {
        let Some(item) = hand.to_agree().find(|it| it.id.as_str() == row.text(Column::Item)) else {
            if !row.text(Column::Item).is_empty() || !row.text(Column::Outcome).is_empty() {
                refused.push(comparing.of_row(row, app.desk.text.answerfiles_why_unknown_item()));
            }
            continue;
        };
        if !seen.insert(&item.id) {
            refused.push(comparing.of_row(row, app.desk.text.answerfiles_why_item_twice()));
            continue;
        }
        let levels: Vec<_> = item.scale().unwrap_or(&hand.instrument.scale).levels().collect();
        let (says, wrong) = settled(row, &levels, item.evidence);
        refused.extend(wrong.iter().map(|it| told::refused(it, comparing.name(item), &app.desk.text)));
        let kept = kept_of(&db, &hand, item)?;
        let Some(agree) = comparing.agree(item, &says, kept.as_ref()) else {
            let is_news = [&says.reason, &says.dissent].iter().any(|it| it.is_some());
            if is_news && wrong.is_empty() {
                refused.push(comparing.of_row(row, app.desk.text.answerfiles_why_no_outcome()));
            }
            continue;
        };
        let new = match hand.settles(agree.clone(), now) {
            Ok(new) => new,
            Err(error) => {
                refused.push(comparing.of_row(row, error.explain(&app.desk.text)));
                continue;
            }
        };
        let changes = comparing.changes(kept.as_ref(), &new);
        if !changes.is_empty() {
            let asks_why = kept.as_ref().is_some_and(|it| it.outcome != new.outcome);
            let name = comparing.name(item).to_owned();
            items.push(ChangedItem { item: item.id.clone(), name, row: row.number, changes, asks_why });
            lines.insert(item.id.clone(), (agree, kept));
        }
    }
    refused.sort_by_key(|it| it.row);
    app.desk.brought = Some(Brought::Agreements { round: of.round, lines });
    Ok(AnswerChangesView { file: file.name.clone(), sealed: None, items, refused, left_out: rows.left_out })
}

fn kept_of(db: &Reader<'_>, hand: &RoundInHand, item: &Item) -> Result<Option<Consensus>> {
    Ok(db.find_consensus(hand.round.id, &item.id)?)
}

/// What a file says beside what is kept.
struct Comparing<'a> {
    hand: &'a RoundInHand,
    text: &'a Text,
}

impl Comparing<'_> {
    fn name(&self, item: &Item) -> &str {
        &self.hand.words.item(&item.id).name
    }

    /// What would be settled: what the row says over what is kept; none where neither says what.
    fn agree(&self, item: &Item, says: &Settling, kept: Option<&Consensus>) -> Option<Agree> {
        let text = |new: &Option<String>, old: fn(&Consensus) -> &String| {
            new.clone().or_else(|| kept.map(|it| old(it).clone())).unwrap_or_default()
        };
        Some(Agree {
            round: self.hand.round.id,
            item: item.id.clone(),
            outcome: says.outcome.or(kept.map(|it| it.outcome))?,
            reason: text(&says.reason, |it| &it.reason),
            dissent: text(&says.dissent, |it| &it.dissent),
            dissent_recorded: says.dissent_recorded.or(kept.map(|it| it.dissent_recorded)).unwrap_or_default(),
            evidence_wanted: says.evidence_wanted.or(kept.map(|it| it.evidence_wanted)).unwrap_or_default(),
            cited: says.cited.clone().or_else(|| kept.map(|it| it.cited.clone())).unwrap_or_default(),
            why: String::new(),
        })
    }

    fn changes(&self, kept: Option<&Consensus>, new: &Consensus) -> Vec<AnswerChange> {
        let before = kept.map(|it| self.told(it)).unwrap_or_default();
        let change = |(column, after): (Column, String)| {
            let before = before.iter().find(|(it, _)| *it == column).map(|(_, said)| said.clone()).unwrap_or_default();
            // "No" where nothing was agreed is no news.
            let is_news = before != after && (kept.is_some() || after != Word::No.said(self.text));
            is_news.then(|| AnswerChange { column: column.head(self.text), before, after })
        };
        self.told(new).into_iter().filter_map(change).collect()
    }

    /// What can differ, as people read it.
    fn told(&self, it: &Consensus) -> Vec<(Column, String)> {
        let truth = |is: bool| if is { Word::Yes } else { Word::No }.said(self.text);
        let text = |said: &str| cell_words(&Cell::text(said), self.text);
        vec![
            (Column::Outcome, outcome_word(it.outcome).said(self.text)),
            (Column::Level, it.outcome.level().map(|level| level.0.to_string()).unwrap_or_default()),
            (Column::Reason, text(&it.reason)),
            (Column::Recorded, truth(it.dissent_recorded)),
            (Column::Dissent, text(&it.dissent)),
            (Column::Wanted, truth(it.evidence_wanted)),
            (Column::Cited, cell_words(&Cell::hints(&it.cited), self.text)),
        ]
    }

    fn of_row(&self, row: &AnswerRow, why: String) -> RefusedAnswer {
        let key = row.text(Column::Item);
        let known = self.hand.instrument.items.iter().find(|it| it.id.as_str() == key);
        RefusedAnswer {
            row: Some(row.number),
            item: known.map_or(key, |item| self.name(item)).to_owned(),
            column: Column::Outcome.head(self.text),
            text: row.text(Column::Outcome).to_owned(),
            why,
        }
    }
}
