//! What is filled in on paper: a round's questionnaire, answer sheets and ballots.

use cabildo_domain::{Asks, DimensionId, InstrumentId, Item, ItemId, Purpose, RoundId, Scale, Way};
use cabildo_report::{
    document::Document,
    reports::{
        Origin,
        forms::{
            FormContent, FormDimension, FormItem, FormTakes,
            answer_sheet::{self, OneSheet, SheetsContent},
            ballots, questionnaire,
        },
    },
};
use cabildo_store::Reader;

use super::ReportRequest;
use crate::{
    app::Desk,
    assessments::RoundInHand,
    error::{Error, Result},
    keying::is_keyed,
    responses::LevelText,
};

mod box_map;

/// Most blank sheets asked for at once; source: the largest round the project plans for has 200 people.
pub(super) const MOST_SHEETS: u16 = 200;
/// Most seats at one table.
pub(super) const MOST_SEATS: u16 = 40;

/// The questionnaire of a round, blank: whole, or what one table answers.
///
/// # Errors
/// There is no such round or dimension.
pub(super) fn questionnaire(
    desk: &Desk,
    db: &Reader<'_>,
    (round, table): (RoundId, Option<&DimensionId>),
    request: &ReportRequest,
) -> Result<Document> {
    let form = Form::of_round(desk, db, round, request)?;
    Ok(questionnaire::lay_out(&form.content(table, &[])?, &desk.text))
}

/// A questionnaire to be answered on paper, before any round begins.
///
/// # Errors
/// It is not installed.
pub(super) fn blank_questionnaire(
    desk: &Desk,
    db: &Reader<'_>,
    of: (&InstrumentId, u32),
    request: &ReportRequest,
) -> Result<Document> {
    Ok(questionnaire::lay_out(&Form::of_instrument(desk, db, of, request)?.content(None, &[])?, &desk.text))
}

/// An answer sheet without a code, before any round begins.
///
/// # Errors
/// It is not installed.
pub(super) fn blank_sheet(
    desk: &Desk,
    db: &Reader<'_>,
    of: (&InstrumentId, u32),
    request: &ReportRequest,
) -> Result<Document> {
    let form = Form::of_instrument(desk, db, of, request)?;
    let wanted = form.blank(1, None);
    form.sheets(wanted)
}

/// Answer sheets: that many blank ones, or one for each person who answers on paper; one blank where nobody does.
///
/// # Errors
/// There is no such round or dimension, or nobody needs that many sheets.
pub(super) fn answer_sheets(
    desk: &Desk,
    db: &Reader<'_>,
    (round, table, blank): (RoundId, Option<&DimensionId>, Option<u16>),
    request: &ReportRequest,
) -> Result<Document> {
    let form = Form::of_round(desk, db, round, request)?;
    let wanted = match blank {
        Some(blank) => form.blank(between(blank, MOST_SHEETS)?, table),
        None => form.on_paper(table)?,
    };
    form.sheets(wanted)
}

/// Ballots for a table: all questions with levels, or these.
///
/// # Errors
/// There is no such round, dimension or item, no table has that many seats, or the group does not vote at all.
pub(super) fn ballots(
    desk: &Desk,
    db: &Reader<'_>,
    (round, table, items, seats): (RoundId, Option<&DimensionId>, &[ItemId], u16),
    request: &ReportRequest,
) -> Result<Document> {
    let form = Form::of_round(desk, db, round, request)?;
    if !form.hand.instrument.purpose.agrees() {
        return Err(Error::NothingToAgree);
    }
    let seats = usize::from(between(seats, MOST_SEATS)?);
    Ok(ballots::lay_out(&form.content(table, items)?, seats, &desk.text))
}

fn between(wanted: u16, most: u16) -> Result<u16> {
    if (1..=most).contains(&wanted) { Ok(wanted) } else { Err(Error::CopiesOutOfRange { most }) }
}

/// A round about to be printed as a form.
struct Form<'a> {
    desk: &'a Desk,
    db: &'a Reader<'a>,
    hand: RoundInHand,
    origin: Origin,
}

impl<'a> Form<'a> {
    fn of_round(desk: &'a Desk, db: &'a Reader<'a>, round: RoundId, request: &ReportRequest) -> Result<Self> {
        let hand = RoundInHand::take(desk, db, round)?;
        let origin = super::origin(desk, &super::council(db, hand.assessment.council)?, request);
        Ok(Self { desk, db, hand, origin })
    }

    /// The form of a questionnaire nobody answers yet, with everything it asks.
    fn of_instrument(
        desk: &'a Desk,
        db: &'a Reader<'a>,
        (id, version): (&InstrumentId, u32),
        request: &ReportRequest,
    ) -> Result<Self> {
        let hand = RoundInHand::of_nobody(desk, db, (id, version), desk.text.kit_blank())?;
        Ok(Self { desk, db, hand, origin: super::no_ones(desk, db, request)? })
    }

    /// The sheets that are wanted, by code and table.
    fn sheets(&self, wanted: Vec<(String, Option<DimensionId>)>) -> Result<Document> {
        let mut tables: Vec<Option<DimensionId>> = Vec::new();
        let mut sheets = Vec::new();
        for (code, table) in wanted {
            let known = tables.iter().position(|it| *it == table);
            let place = known.unwrap_or(tables.len());
            if known.is_none() {
                tables.push(table);
            }
            let square = format!("C1:{}:{code}", self.round());
            sheets.push(OneSheet { code, square, form: place });
        }
        let forms = tables.iter().map(|it| self.content(it.as_ref(), &[])).collect::<Result<Vec<_>>>()?;
        let content = SheetsContent { forms, sheets };
        let document = answer_sheet::lay_out(&content, &self.desk.text);
        let mut document = document.ok_or_else(|| Error::Bug("an answer sheet without a sheet".to_owned()))?;
        document.setup.attachment = Some(self.box_map(&document, &content, &tables)?);
        Ok(document)
    }

    /// The round as the marks of a sheet name it; empty where there is none yet.
    fn round(&self) -> String {
        if self.hand.round.id.0.is_nil() { String::new() } else { self.hand.round.id.0.simple().to_string() }
    }

    /// Whether each table answers one dimension only.
    fn is_by_table(&self) -> bool {
        self.hand.instrument.is_by_dimension(self.hand.form())
    }

    /// Sheets without a code; in a round that is answered table by table, that many for each of them.
    fn blank(&self, count: u16, table: Option<&DimensionId>) -> Vec<(String, Option<DimensionId>)> {
        let tables: Vec<Option<DimensionId>> = match table {
            Some(table) => vec![Some(table.clone())],
            None if self.is_by_table() => {
                let asked = |id: &DimensionId| self.items(Some(id), &[]).next().is_some();
                let tables = self.hand.instrument.dimensions.iter().map(|it| &it.id).filter(|it| asked(it));
                tables.map(|it| Some(it.clone())).collect()
            }
            None => vec![None],
        };
        let sheets = |table: Option<DimensionId>| (0..count).map(move |_| (String::new(), table.clone()));
        tables.into_iter().flat_map(sheets).collect()
    }

    /// The sheets of those who answer on paper, by code.
    fn on_paper(&self, table: Option<&DimensionId>) -> Result<Vec<(String, Option<DimensionId>)>> {
        let respondents = self.db.respondents_of(self.hand.round.id)?;
        let on_paper = respondents.into_iter().filter(|it| it.way == Way::Paper);
        let at_table = on_paper.filter(|it| table.is_none() || it.dimension.as_ref() == table);
        let sheets: Vec<_> = at_table.map(|it| (it.code, it.dimension)).collect();
        Ok(if sheets.is_empty() { self.blank(1, table) } else { sheets })
    }

    /// What is read on paper, which asks everything: it cannot know what was answered before.
    fn items<'b>(&'b self, table: Option<&'b DimensionId>, only: &'b [ItemId]) -> impl Iterator<Item = &'b Item> {
        let instrument = &self.hand.instrument;
        let items = instrument.items_of_form(self.hand.form()).filter(|item| item.is_read());
        items
            .filter(move |item| table.is_none_or(|table| item.dimension == *table))
            .filter(move |item| only.is_empty() || only.contains(&item.id))
    }

    /// What the form asks; `only`: of all items these, or all where there are none.
    fn content(&self, table: Option<&DimensionId>, only: &[ItemId]) -> Result<FormContent> {
        let hand = &self.hand;
        let dimensions = &hand.instrument.dimensions;
        if let Some(table) = table.filter(|table| !dimensions.iter().any(|it| it.id == **table)) {
            return Err(Error::Bug(format!("no dimension {table}")));
        }
        if let Some(missing) = only.iter().find(|id| hand.instrument.item(id).is_none()) {
            return Err(Error::Bug(format!("no item {missing}")));
        }
        let scales = self.scales(table);
        let dimension = |id: &DimensionId| FormDimension {
            name: hand.words.dimension(id).to_owned(),
            items: self
                .items(table, only)
                .filter(|it| it.dimension == *id)
                .map(|it| self.item(it, table, &scales))
                .collect(),
        };
        let dimensions = dimensions.iter().map(|it| dimension(&it.id)).filter(|it| !it.items.is_empty());
        Ok(FormContent {
            origin: self.origin.clone(),
            title: (hand.assessment.name.clone(), hand.round.name.clone()),
            about: hand.words.about.clone(),
            source: hand.words.source.clone(),
            purpose: hand.instrument.purpose,
            table: table.map(|it| hand.words.dimension(it).to_owned()).unwrap_or_default(),
            dimensions: dimensions.collect(),
            scales: self.scales(table).into_iter().map(|it| self.level_names(it)).collect::<Result<_>>()?,
        })
    }

    /// The keyed items in the order of the sheet: their places are the numbers printed on it.
    fn numbers(&self, table: Option<&DimensionId>) -> Vec<ItemId> {
        let order = self.hand.instrument.dimensions.iter();
        let keyed = |id: &DimensionId| -> Vec<ItemId> {
            let items = self.items(table, &[]).filter(|it| it.dimension == *id && is_keyed(it));
            items.map(|it| it.id.clone()).collect()
        };
        order.flat_map(|it| keyed(&it.id)).collect()
    }

    /// Each scale that is asked for, in the order they come.
    fn scales<'b>(&'b self, table: Option<&'b DimensionId>) -> Vec<&'b Scale> {
        let mut asked: Vec<&Scale> = Vec::new();
        for scale in self.items(table, &[]).filter_map(Item::scale) {
            if !asked.iter().any(|it| it.id == scale.id) {
                asked.push(scale);
            }
        }
        asked
    }

    fn level_names(&self, scale: &Scale) -> Result<Vec<(u8, String)>> {
        let names = self.db.level_names(&scale.id, self.desk.text.language().code())?;
        Ok(names.into_iter().map(|(level, name)| (level.0, name)).collect())
    }

    fn item(&self, item: &Item, table: Option<&DimensionId>, scales: &[&Scale]) -> FormItem {
        // Where each table has a sheet of its own, each of these counts from 1.
        let numbers = self.numbers(if self.is_by_table() { Some(&item.dimension) } else { table });
        let words = self.hand.words.item(&item.id);
        // Topics are asked twice, and the ids only tell that apart; their names do so in words.
        let says_something = self.hand.instrument.purpose == Purpose::Maturity;
        FormItem {
            number: numbers.iter().position(|it| *it == item.id).map(|it| it + 1),
            code: if says_something { item.id.to_string() } else { String::new() },
            name: words.name.clone(),
            question: words.question.clone(),
            help: words.help.clone(),
            evidence: words.evidence.clone(),
            takes: self.takes(item),
            scale: item.scale().and_then(|scale| scales.iter().position(|it| it.id == scale.id)),
            shared: item.shared,
        }
    }

    fn takes(&self, item: &Item) -> FormTakes {
        let hand = &self.hand;
        match &item.asks {
            Asks::Level { scale, own_texts: true, .. } => {
                let texts = LevelText::all(scale, hand.words.item(&item.id));
                FormTakes::Steps(texts.into_iter().map(|it| (it.level.0, it.text)).collect())
            }
            Asks::Level { scale, own_texts: false, .. } => {
                FormTakes::NamedSteps(scale.levels().map(|it| it.0).collect())
            }
            Asks::Choice { list, several, .. } => {
                let choices = hand.instrument.choice_list(list).map_or(&[][..], |it| &it.choices);
                let words = choices.iter().map(|it| hand.words.choice(list, &it.id).to_owned()).collect();
                if *several { FormTakes::Several(words) } else { FormTakes::One(words) }
            }
            Asks::Number { .. } => FormTakes::Number,
            Asks::Text => FormTakes::Words,
            Asks::Date => FormTakes::Day,
            Asks::Note | Asks::Calculation { .. } => FormTakes::Nothing,
        }
    }
}
