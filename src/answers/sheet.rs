//! One person's sheet as a table to fill in.

use cabildo_domain::{Asks, ChoiceId, ChoiceListId, Item, Response, response::Said};
use cabildo_exchange::answers::{AskedItem, Cell, Column, Table, TableColumn, Tables, Takes, Word, answer_row};
use cabildo_store::Respondent;
use cabildo_text::Text;
use chrono::NaiveDate;

use crate::assessments::RoundInHand;

/// From left to right.
const COLUMNS: [Column; 14] = [
    Column::Code,
    Column::Item,
    Column::Dimension,
    Column::Question,
    Column::Options,
    Column::Answer,
    Column::Instead,
    Column::Reason,
    Column::Confidence,
    Column::Comment,
    Column::Share,
    Column::Hints,
    Column::Seen,
    Column::Other,
];

/// What a sheet can hold: the items it takes an answer for, in the instrument's order. Those that are asked only
/// after other answers are among them, because the other answers are given elsewhere.
pub(super) fn items<'a>(hand: &'a RoundInHand, respondent: &'a Respondent) -> Vec<(&'a Item, AskedItem)> {
    let table = respondent.dimension.as_ref();
    let of_table = |item: &&Item| table.is_none_or(|table| item.dimension == *table);
    let items: Vec<&Item> = hand.instrument.items_of_form(hand.form()).filter(of_table).collect();
    let order = hand.instrument.dimensions.iter();
    let ordered = order.flat_map(|it| items.iter().copied().filter(|item| item.dimension == it.id));
    ordered.filter_map(|item| Some((item, asked(hand, item)?))).collect()
}

fn asked(hand: &RoundInHand, item: &Item) -> Option<AskedItem> {
    let choices = |list: &ChoiceListId| -> Vec<(ChoiceId, String)> {
        let all = hand.instrument.choice_list(list).map_or(&[][..], |it| &it.choices);
        all.iter().map(|it| (it.id.clone(), hand.words.choice(list, &it.id).to_owned())).collect()
    };
    let takes = match &item.asks {
        Asks::Level { scale, .. } => Takes::Level { levels: scale.levels().collect() },
        Asks::Choice { list, several: false, .. } => Takes::Choice { choices: choices(list) },
        Asks::Choice { list, several: true, .. } => Takes::Choices { choices: choices(list) },
        Asks::Number { .. } => Takes::Number,
        Asks::Text => Takes::Text,
        Asks::Date => Takes::Date,
        Asks::Note | Asks::Calculation { .. } => return None,
    };
    Some(AskedItem { item: item.id.clone(), takes, hints: item.evidence })
}

/// The sheet with what was said so far.
pub(super) fn tables(
    hand: &RoundInHand,
    respondent: &Respondent,
    responses: &[Response],
    text: &Text,
    made: NaiveDate,
) -> Tables {
    let nothing = Said::default();
    let row = |(item, asked): &(&Item, AskedItem)| {
        let said = responses.iter().find(|it| it.item == item.id).map_or(&nothing, |it| &it.said);
        COLUMNS.iter().map(|column| cell(hand, respondent, item, asked, said, *column, text)).collect()
    };
    let rows = items(hand, respondent).iter().map(row).collect();
    let column = |column: Column| TableColumn { column, head: column.head(text), offers: offers(column, text) };
    let table =
        Table { name: text.answerfiles_sheet_answers(), columns: COLUMNS.into_iter().map(column).collect(), rows };
    let help = vec![
        text.answerfiles_help_for(&hand.assessment.name, &respondent.code),
        text.answerfiles_help_answer(),
        text.answerfiles_help_reason(),
        text.answerfiles_help_comment(),
        text.answerfiles_help_empty(),
    ];
    Tables { tables: vec![table], help: Some((text.answerfiles_sheet_help(), help)), made }
}

fn offers(column: Column, text: &Text) -> Vec<String> {
    let choices: [(Column, &[Word]); 3] =
        [(Column::Instead, &Word::INSTEAD), (Column::Confidence, &Word::CONFIDENCES), (Column::Share, &Word::TRUTHS)];
    let offered = choices.into_iter().find(|(it, _)| *it == column).map_or(&[][..], |(_, words)| words);
    offered.iter().map(|it| it.said(text)).collect()
}

fn cell(
    hand: &RoundInHand,
    respondent: &Respondent,
    item: &Item,
    asked: &AskedItem,
    said: &Said,
    column: Column,
    text: &Text,
) -> Cell {
    let words = hand.words.item(&item.id);
    match column {
        Column::Code => Cell::text(&respondent.code),
        Column::Item => Cell::text(item.id.as_str()),
        Column::Dimension => Cell::text(hand.words.dimension(&item.dimension)),
        Column::Question => {
            let parts = [&words.name, &words.question, &words.help];
            let parts = parts.into_iter().filter(|it| !it.trim().is_empty());
            Cell::text(&parts.map(String::as_str).collect::<Vec<_>>().join("\n"))
        }
        Column::Options => Cell::text(&options(hand, item, asked, text)),
        Column::Hints => {
            let hints = (1..).zip(&words.evidence).map(|(number, hint): (usize, _)| format!("{number}. {hint}"));
            Cell::text(&hints.collect::<Vec<_>>().join("\n"))
        }
        other => answer_row(asked, said, other, text),
    }
}

fn options(hand: &RoundInHand, item: &Item, asked: &AskedItem, text: &Text) -> String {
    let names = |choices: &[(ChoiceId, String)]| choices.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>();
    match &asked.takes {
        Takes::Level { .. } => {
            let levels = hand.words.item(&item.id).levels.iter();
            levels.map(|(level, says)| text.answerfiles_option_level(level.0, says)).collect::<Vec<_>>().join("\n")
        }
        Takes::Choice { choices } => names(choices).join("\n"),
        Takes::Choices { choices } => [vec![text.answerfiles_options_choices()], names(choices)].concat().join("\n"),
        Takes::Number if matches!(item.asks, Asks::Number { decimal: false }) => text.answerfiles_options_whole(),
        Takes::Number => text.answerfiles_options_decimal(),
        Takes::Text => text.answerfiles_options_text(),
        Takes::Date => text.answerfiles_options_date(),
    }
}
