//! What the screen of the consensus shows, as tables.

use cabildo_domain::consensus::Outcome;
use cabildo_exchange::answers::{Cell, Column, Table, TableColumn, Word};
use cabildo_text::Text;
use chrono::{DateTime, NaiveDate, Utc};

use super::RoundTable;
use crate::{
    consensus::{ConsensusView, ItemToAgree, SecondVoteView, Settled},
    responses::LevelText,
};

/// The tables, in their order.
const ORDER: [RoundTable; 5] =
    [RoundTable::Answers, RoundTable::Agreed, RoundTable::Evidence, RoundTable::Comments, RoundTable::Earlier];

/// What tells an item in every table.
const ITEM: [Column; 3] = [Column::Item, Column::Name, Column::Dimension];

const SETTLED: [Column; 8] = [
    Column::Outcome,
    Column::Level,
    Column::Reason,
    Column::Recorded,
    Column::Dissent,
    Column::Wanted,
    Column::Cited,
    Column::Present,
];

/// Where a table stands among those of a round.
pub(super) fn place(table: RoundTable) -> usize {
    ORDER.iter().position(|it| *it == table).unwrap_or_default()
}

/// Every table of a round, in the questionnaire's order.
pub(super) fn tables(view: &ConsensusView, text: &Text, day: impl Fn(DateTime<Utc>) -> NaiveDate) -> Vec<Table> {
    let mut items: Vec<&ItemToAgree> = view.items.iter().collect();
    items.sort_by_key(|it| it.place);
    let writing = Writing { text, day: &day };
    ORDER.iter().map(|table| writing.table(*table, &items)).collect()
}

/// The rows that a table has for one item, without what tells the item.
type RowsOf<'a> = fn(&Writing<'a>, &ItemToAgree) -> Vec<Vec<Cell>>;

/// Writes the tables in the words of a language.
struct Writing<'a> {
    text: &'a Text,
    day: &'a dyn Fn(DateTime<Utc>) -> NaiveDate,
}

impl<'a> Writing<'a> {
    fn table(&self, table: RoundTable, items: &[&ItemToAgree]) -> Table {
        let text = self.text;
        let (name, own, of): (_, Vec<Column>, RowsOf<'a>) = match table {
            RoundTable::Answers => {
                let own = vec![Column::Vote, Column::Given, Column::Level, Column::LevelText, Column::People];
                (text.answerfiles_sheet_answers(), own, Self::votes)
            }
            RoundTable::Agreed => {
                let own = SETTLED.into_iter().chain([Column::At]).collect();
                (text.answerfiles_sheet_agreed(), own, Self::agreed)
            }
            RoundTable::Evidence => {
                let own = vec![Column::Hint, Column::Hints, Column::People];
                (text.answerfiles_sheet_evidence(), own, Self::evidence)
            }
            RoundTable::Comments => (text.answerfiles_sheet_comments(), vec![Column::Comment], Self::comments),
            RoundTable::Earlier => {
                let own = SETTLED.into_iter().chain([Column::At, Column::Until, Column::WhyChanged]).collect();
                (text.answerfiles_sheet_earlier(), own, Self::earlier)
            }
        };
        let row = |item: &ItemToAgree, cells: Vec<Cell>| {
            let told = [item.id.as_str(), &item.name, &item.dimension_name].map(Cell::text);
            told.into_iter().chain(cells).collect()
        };
        let rows = items.iter().flat_map(|item| of(self, item).into_iter().map(|cells| row(item, cells))).collect();
        let column = |column: Column| {
            let offers = match (table, column) {
                (RoundTable::Agreed, Column::Outcome) => Word::OUTCOMES.map(|it| it.said(text)).into(),
                (RoundTable::Agreed, Column::Recorded | Column::Wanted) => Word::TRUTHS.map(|it| it.said(text)).into(),
                (_, _) => vec![],
            };
            TableColumn { column, head: column.head(text), offers }
        };
        Table { name, columns: ITEM.into_iter().chain(own).map(column).collect(), rows }
    }

    /// How many people answered what, alone and in each silent vote.
    fn votes(&self, item: &ItemToAgree) -> Vec<Vec<Cell>> {
        let alone = (self.text.answerfiles_vote_alone(), &item.votes, item.unknown);
        let again = |(number, vote): (usize, &SecondVoteView)| {
            self.counted(item, &self.text.answerfiles_vote_again(number), &vote.votes, vote.unknown)
        };
        let mut rows = self.counted(item, &alone.0, alone.1, alone.2);
        for (word, people) in [(Word::NotApplicable, item.not_applicable), (Word::NotOurs, item.not_ours)] {
            let given = Cell::text(&word.said(self.text));
            rows.push(vec![Cell::text(&alone.0), given, Cell::Empty, Cell::Empty, counted(people)]);
        }
        rows.extend((1..).zip(&item.second_votes).flat_map(again));
        rows
    }

    fn counted(&self, item: &ItemToAgree, vote: &str, votes: &[usize], unknown: usize) -> Vec<Vec<Cell>> {
        let of_level = |(level, people): (&LevelText, &usize)| {
            let number = level.level.0;
            let given = Cell::text(&self.text.answerfiles_level_word(number));
            vec![Cell::text(vote), given, Cell::Number(number.into()), Cell::text(&level.text), counted(*people)]
        };
        let mut rows: Vec<Vec<Cell>> = item.levels.iter().zip(votes).map(of_level).collect();
        let given = Cell::text(&Word::Unknown.said(self.text));
        rows.push(vec![Cell::text(vote), given, Cell::Empty, Cell::Empty, counted(unknown)]);
        rows
    }

    /// What was agreed; an item without agreement has an empty row to fill in.
    fn agreed(&self, item: &ItemToAgree) -> Vec<Vec<Cell>> {
        let Some(settled) = &item.settled else { return vec![vec![Cell::Empty; SETTLED.len() + 1]] };
        let at = Cell::Day((self.day)(settled.at));
        vec![self.settled(settled).into_iter().chain([at]).collect()]
    }

    fn earlier(&self, item: &ItemToAgree) -> Vec<Vec<Cell>> {
        let row = |it: &crate::consensus::EarlierView| {
            let when = [it.settled.at, it.replaced_at].map(|at| Cell::Day((self.day)(at)));
            self.settled(&it.settled).into_iter().chain(when).chain([Cell::text(&it.why)]).collect()
        };
        item.earlier.iter().map(row).collect()
    }

    fn settled(&self, it: &Settled) -> Vec<Cell> {
        let truth = |is: bool| Cell::text(&if is { Word::Yes } else { Word::No }.said(self.text));
        vec![
            Cell::text(&outcome_word(it.outcome).said(self.text)),
            it.outcome.level().map_or(Cell::Empty, |level| Cell::Number(level.0.into())),
            Cell::text(&it.reason),
            truth(it.dissent_recorded),
            Cell::text(&it.dissent),
            truth(it.evidence_wanted),
            Cell::hints(&it.cited),
            Cell::text(&it.present),
        ]
    }

    fn evidence(&self, item: &ItemToAgree) -> Vec<Vec<Cell>> {
        let row = |(number, it): (usize, &crate::consensus::EvidenceSeen)| {
            vec![counted(number), Cell::text(&it.hint), counted(it.people)]
        };
        (1..).zip(&item.evidence).map(row).collect()
    }

    fn comments(&self, item: &ItemToAgree) -> Vec<Vec<Cell>> {
        item.comments.iter().map(|it| vec![Cell::text(it)]).collect()
    }
}

fn counted(number: usize) -> Cell {
    Cell::Number(number as f64)
}

/// What a way of settling is called.
pub(super) fn outcome_word(outcome: Outcome) -> Word {
    match outcome {
        Outcome::Agreed { .. } => Word::Agreed,
        Outcome::NoConsensus { .. } => Word::NoConsensus,
        Outcome::NoInformation => Word::NoInformation,
        Outcome::NotApplicable => Word::NotApplicable,
        Outcome::NotOurs => Word::NotOurs,
    }
}
