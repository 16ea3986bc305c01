//! The instrument library as people see it: what is installed, and each of it whole.

use std::sync::Arc;

use cabildo_domain::{
    Asks, Dimension, DimensionId, Instrument, InstrumentId, Item, ItemId, Level, recommendation::CostBand,
};
use cabildo_store::{InstalledInstrument, InstrumentWording, Origin, Reader};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    app::Desk,
    assessments::LevelName,
    commands::Nothing,
    crosswalk::{Crosswalk, WhyAsked},
    error::Result,
    home::InstrumentCard,
    responses::LevelText,
};

/// One instrument.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfInstrument {
    /// Which one.
    pub id: InstrumentId,
    /// Absent: the newest version.
    #[serde(default)]
    pub version: Option<u32>,
}

/// Everything that is installed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LibraryView {
    /// By title.
    pub instruments: Vec<LibraryCard>,
}

/// An instrument as a line of the library.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LibraryCard {
    /// What can be used of it.
    pub card: InstrumentCard,
    /// Items in the full form.
    pub items: usize,
    /// The codes of the languages it speaks.
    pub languages: Vec<String>,
    /// Whether this program brought it along.
    pub shipped: bool,
}

/// An instrument, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct InstrumentView {
    /// What can be used of it.
    pub card: InstrumentCard,
    /// Where its method and its words come from, and under which licence.
    pub source: String,
    /// Whether this program brought it along.
    pub shipped: bool,
    /// When this version was installed.
    pub installed_at: DateTime<Utc>,
    /// How many assessments use this version.
    pub used: usize,
    /// All installed versions, the newest first.
    pub versions: Vec<u32>,
    /// The codes of the languages this version speaks.
    pub languages: Vec<String>,
    /// The names of the levels, from the lowest.
    pub levels: Vec<LevelName>,
    /// In the order they are asked.
    pub dimensions: Vec<InstrumentDimension>,
}

/// One dimension, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct InstrumentDimension {
    /// Its name.
    pub name: String,
    /// In the order they are asked.
    pub items: Vec<InstrumentItem>,
}

/// One item, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct InstrumentItem {
    /// Which one.
    pub id: ItemId,
    /// Its name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What exactly is looked at; may be empty.
    pub help: String,
    /// What each level looks like, from the lowest.
    pub levels: Vec<LevelText>,
    /// What it offers to choose from.
    pub choices: Vec<String>,
    /// What would back an answer.
    pub evidence: Vec<String>,
    /// Why it is asked.
    pub why: WhyAsked,
    /// What it advises.
    pub advice: Vec<AdviceText>,
}

/// Advice in words.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AdviceText {
    /// What to do.
    pub title: String,
    /// The level it helps to reach.
    pub reaches: Level,
    /// Who carries it.
    pub role: String,
    /// Working weeks, at most.
    pub weeks: u8,
    /// What it costs.
    pub cost: CostBand,
    /// What is there when it is done; may be empty.
    pub product: String,
    /// What is counted to see it; may be empty.
    pub indicator: String,
    /// What somebody does first; may be empty.
    pub first_step: String,
}

/// Everything that is installed.
///
/// # Errors
/// The disk refuses.
pub fn library(app: &App, _: Nothing) -> Result<LibraryView> {
    let db = app.store.read();
    let mut instruments = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for installed in db.list_instruments()? {
        // The newest version of each comes first.
        if seen.insert(installed.id.clone()) {
            instruments.push(LibraryCard::of(&app.desk, &db, &installed)?);
        }
    }
    instruments.sort_by_key(|it| (!it.shipped, it.card.title.to_lowercase()));
    Ok(LibraryView { instruments })
}

impl LibraryCard {
    /// The card of an installed version.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn of(desk: &Desk, db: &Reader<'_>, installed: &InstalledInstrument) -> Result<Self> {
        let (id, version) = (&installed.id, installed.version);
        let instrument = desk.library.instrument(db, id, version)?;
        let words = desk.library.words(db, id, version, desk.text.language())?;
        Ok(Self {
            items: instrument.items.iter().filter(|item| item.is_answered()).count(),
            card: InstrumentCard::of(&instrument, &words),
            languages: db.languages_of(id, version)?,
            shipped: installed.origin == Origin::Shipped,
        })
    }
}

/// An instrument, whole.
///
/// # Errors
/// It is not installed.
pub fn instrument(app: &App, of: OfInstrument) -> Result<InstrumentView> {
    let db = app.store.read();
    let version = match of.version {
        Some(version) => version,
        None => db.newest_version(&of.id)?,
    };
    let desk = &app.desk;
    let instrument = desk.library.instrument(&db, &of.id, version)?;
    let words = desk.library.words(&db, &of.id, version, desk.text.language())?;
    let all = db.list_instruments()?;
    let versions: Vec<&InstalledInstrument> = all.iter().filter(|it| it.id == of.id).collect();
    let this = versions.iter().find(|it| it.version == version);
    let names = db.level_names(&instrument.scale.id, desk.text.language().code())?;
    Ok(InstrumentView {
        card: InstrumentCard::of(&instrument, &words),
        source: words.source.clone(),
        shipped: this.is_some_and(|it| it.origin == Origin::Shipped),
        installed_at: this.map_or_else(|| desk.clock.now(), |it| it.installed_at),
        used: db.uses_of(&of.id, version)?,
        versions: versions.iter().map(|it| it.version).collect(),
        languages: db.languages_of(&of.id, version)?,
        levels: LevelName::all(&instrument.scale, names),
        dimensions: Reading::of(desk, &db, &instrument, &words)?.dimensions(),
    })
}

/// What is needed to write an instrument out.
pub(crate) struct Reading<'a> {
    instrument: &'a Instrument,
    words: &'a InstrumentWording,
    crosswalk: Arc<Crosswalk>,
    roles: std::collections::BTreeMap<cabildo_domain::RoleId, String>,
}

impl<'a> Reading<'a> {
    /// Looks the names up that an instrument refers to.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn of(
        desk: &Desk,
        db: &Reader<'_>,
        instrument: &'a Instrument,
        words: &'a InstrumentWording,
    ) -> Result<Self> {
        let language = desk.text.language();
        let crosswalk = desk.library.crosswalk(db, language)?;
        Ok(Self { instrument, words, crosswalk, roles: db.role_names(language.code())? })
    }

    /// Every dimension with its items, in the order they are asked.
    pub(crate) fn dimensions(&self) -> Vec<InstrumentDimension> {
        let items = |id: &DimensionId| {
            self.instrument
                .items
                .iter()
                .filter(|item| item.dimension == *id && item.is_read())
                .map(|it| self.item(it))
                .collect()
        };
        let dimension = |it: &Dimension| InstrumentDimension {
            name: self.words.dimension(&it.id).to_owned(),
            items: items(&it.id),
        };
        self.instrument.dimensions.iter().map(dimension).collect()
    }

    fn item(&self, item: &Item) -> InstrumentItem {
        let words = self.words.item(&item.id);
        let list = match &item.asks {
            Asks::Choice { list, .. } => self.instrument.choice_list(list),
            Asks::Level { .. }
            | Asks::Number { .. }
            | Asks::Text
            | Asks::Date
            | Asks::Note
            | Asks::Calculation { .. } => None,
        };
        let choices = list.iter().flat_map(|list| list.choices.iter().map(|it| self.words.choice(&list.id, &it.id)));
        InstrumentItem {
            id: item.id.clone(),
            name: words.name.clone(),
            question: words.question.clone(),
            help: words.help.clone(),
            levels: LevelText::all(item.scale().unwrap_or(&self.instrument.scale), words),
            choices: choices.map(str::to_owned).collect(),
            evidence: words.evidence.clone(),
            why: self.crosswalk.why(self.instrument, item),
            advice: self.advice(&item.id),
        }
    }

    fn advice(&self, item: &ItemId) -> Vec<AdviceText> {
        let of_item = self.instrument.recommendations.iter().filter(|it| it.item == *item);
        let text = |it: &cabildo_domain::recommendation::Recommendation| {
            let words = self.words.advice(&it.id).clone();
            AdviceText {
                title: words.title,
                reaches: it.reaches,
                role: self.roles.get(&it.role).cloned().unwrap_or_default(),
                weeks: it.weeks.most,
                cost: it.cost,
                product: words.product,
                indicator: words.indicator,
                first_step: words.first_step,
            }
        };
        of_item.map(text).collect()
    }
}
