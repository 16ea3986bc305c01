//! The municipalities on this computer.

use cabildo_domain::CouncilId;
use cabildo_store::Council;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    error::{Error, Result},
    home::{self, HomeView},
    names,
};

/// A council as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CouncilCard {
    /// Which council.
    pub id: CouncilId,
    /// As its people call it.
    pub name: String,
    /// Two letters, ISO 3166.
    pub country: String,
}

/// What is known of a council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CouncilProfile {
    /// As its people call it; never empty.
    pub name: String,
    /// Two letters, ISO 3166.
    pub country: String,
    /// Department, province or state; may be empty.
    pub region: String,
    /// Roughly how many people live there.
    pub population: Option<Population>,
    /// The last day of the present term of office.
    pub term_ends: Option<NaiveDate>,
}

/// Roughly how many people live in a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Population {
    /// Up to 5,000.
    UpTo5000,
    /// 5,001 to 20,000.
    UpTo20000,
    /// 20,001 to 50,000.
    UpTo50000,
    /// 50,001 to 100,000.
    UpTo100000,
    /// More than 100,000.
    Over100000,
}

/// A change to what is known of a council.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EditCouncil {
    /// Which council.
    pub council: CouncilId,
    /// What is known now.
    pub profile: CouncilProfile,
}

/// One council.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfCouncil {
    /// Which one.
    pub council: CouncilId,
}

/// A new municipality.
///
/// # Errors
/// The name is missing or longer than a line.
pub fn create_council(app: &mut App, profile: CouncilProfile) -> Result<HomeView> {
    let id = CouncilId(app.desk.ids.next());
    let council = kept(id, profile, app.desk.clock.now())?;
    app.store.write(|db| Ok::<_, Error>(db.put_council(&council)?))?;
    home::home(app, OfCouncil { council: id })
}

/// What is known of a municipality from now on.
///
/// # Errors
/// There is no such council, or its name is missing or longer than a line.
pub fn edit_council(app: &mut App, edit: EditCouncil) -> Result<HomeView> {
    let before = app.store.read().one_council(edit.council)?;
    let council = kept(edit.council, edit.profile, before.created_at)?;
    app.store.write(|db| Ok::<_, Error>(db.put_council(&council)?))?;
    home::home(app, OfCouncil { council: edit.council })
}

fn kept(id: CouncilId, profile: CouncilProfile, created_at: chrono::DateTime<chrono::Utc>) -> Result<Council> {
    let country: String = profile.country.chars().filter(char::is_ascii_alphabetic).take(2).collect();
    Ok(Council {
        id,
        name: names::name(&profile.name)?,
        country: country.to_ascii_uppercase(),
        region: names::name_or(&profile.region, String::new)?,
        population: profile.population.map(Population::word),
        term_ends: profile.term_ends,
        created_at,
    })
}

impl Population {
    const ALL: [Self; 5] = [Self::UpTo5000, Self::UpTo20000, Self::UpTo50000, Self::UpTo100000, Self::Over100000];

    /// The word that is kept.
    fn word(self) -> String {
        let word = match self {
            Self::UpTo5000 => "up-to-5000",
            Self::UpTo20000 => "up-to-20000",
            Self::UpTo50000 => "up-to-50000",
            Self::UpTo100000 => "up-to-100000",
            Self::Over100000 => "over-100000",
        };
        word.to_owned()
    }

    fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.word() == word)
    }
}

impl CouncilCard {
    /// The card of a kept council.
    pub(crate) fn of(council: &Council) -> Self {
        Self { id: council.id, name: council.name.clone(), country: council.country.clone() }
    }
}

impl CouncilProfile {
    /// What is known of a kept council.
    pub(crate) fn of(council: &Council) -> Self {
        Self {
            name: council.name.clone(),
            country: council.country.clone(),
            region: council.region.clone(),
            population: council.population.as_deref().and_then(Population::of_word),
            term_ends: council.term_ends,
        }
    }
}
