//! `action` and what hangs on it: what a council decided to do, or not to do.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    ActionField, ActionId, ActionKey, CouncilId, InstrumentId, ItemId, Level, Part, RecommendationId, RoleId,
    recommendation::CostBand,
};
use chrono::NaiveDate;
use rusqlite::{Row, params};

use crate::{
    column::{COSTS, cost_word, maybe_date, maybe_word, uuid, word, written_day},
    error::{StoreError, found},
    store::Writer,
};

mod details;

/// What a council decided about one action.
///
/// An advised action names an instrument's recommendation, and what is absent
/// here is as the instrument says. An action the council thought of itself
/// names none, and has a title, a role, weeks and a cost of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Which one.
    pub id: ActionId,
    /// Whose.
    pub council: CouncilId,
    /// The instrument of the recommendation, or of the item.
    pub instrument: Option<InstrumentId>,
    /// The advice it follows; absent for an own action.
    pub recommendation: Option<RecommendationId>,
    /// Whether it is wanted.
    pub choice: Choice,
    /// What is done, in the council's words.
    pub title: Option<String>,
    /// The one role that carries it.
    pub role: Option<RoleId>,
    /// Working weeks.
    pub weeks: Option<u8>,
    /// Hours a week, at least 1.
    pub hours: Option<u16>,
    /// What it costs.
    pub cost: Option<CostBand>,
    /// What it costs, in the plan's currency.
    pub amount: Option<u64>,
    /// Where the money comes from.
    pub source: Option<String>,
    /// The day the council wants it to start.
    pub fixed: Option<NaiveDate>,
    /// The day by which it must have ended.
    pub due: Option<NaiveDate>,
    /// The day on which the council looks at it again.
    pub review: Option<NaiveDate>,
    /// The council's notes; may be empty.
    pub note: String,
    /// The item an own action improves.
    pub item: Option<ItemId>,
    /// The level an own action should reach.
    pub reaches: Option<Level>,
    /// What must be finished before.
    pub after: BTreeSet<ActionKey>,
    /// What the council wrote on its sheet; what is absent is as the instrument says.
    pub fields: BTreeMap<ActionField, String>,
    /// Who has a part in it beside the role that carries it.
    pub parts: BTreeMap<RoleId, Part>,
    /// Items it serves beside its own.
    pub serves: Vec<Serves>,
}

/// An item an action serves beside its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Serves {
    /// In which questionnaire.
    pub instrument: InstrumentId,
    /// Which item.
    pub item: ItemId,
    /// The level it helps that item to reach.
    pub reaches: Level,
}

/// Whether a council wants an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// As the gaps say.
    Suggested,
    /// In, whatever the gaps say.
    Included,
    /// Out, whatever the gaps say.
    Excluded,
}

impl Action {
    /// An action about which the council has said nothing yet.
    pub fn untouched(id: ActionId, council: CouncilId) -> Self {
        Self {
            id,
            council,
            instrument: None,
            recommendation: None,
            choice: Choice::Suggested,
            title: None,
            role: None,
            weeks: None,
            hours: None,
            cost: None,
            amount: None,
            source: None,
            fixed: None,
            due: None,
            review: None,
            note: String::new(),
            item: None,
            reaches: None,
            after: BTreeSet::new(),
            fields: BTreeMap::new(),
            parts: BTreeMap::new(),
            serves: Vec::new(),
        }
    }

    /// Whether it says anything about the action itself, beside whether it is wanted and when it starts.
    pub fn is_edited(&self) -> bool {
        let nothing = Self {
            instrument: self.instrument.clone(),
            recommendation: self.recommendation.clone(),
            choice: self.choice,
            fixed: self.fixed,
            item: self.item.clone(),
            reaches: self.reaches,
            after: self.after.clone(),
            ..Self::untouched(self.id, self.council)
        };
        *self != nothing
    }

    /// The key under which a roadmap places it.
    pub fn key(&self) -> ActionKey {
        match (&self.instrument, &self.recommendation) {
            (Some(instrument), Some(recommendation)) => ActionKey::advised(instrument, recommendation),
            (Some(_) | None, None) | (None, Some(_)) => ActionKey::own(self.id),
        }
    }
}

const COLUMNS: &str = "SELECT id, council, instrument, recommendation, choice, title, role, weeks, hours, cost,
    amount, source, fixed, due, review, note, item, reaches FROM action";

impl Writer<'_> {
    /// Keeps what a council decided about an action, in place of what it
    /// decided before.
    ///
    /// # Errors
    /// There is no such council or role, the council has another action for
    /// the same recommendation, an own action lacks what it needs, or the
    /// disk refuses.
    pub fn put_action(&self, action: &Action) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO action (id, council, instrument, recommendation, choice, title, role, weeks, hours, cost, amount,
                 source, fixed, due, review, note, item, reaches)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
             ON CONFLICT (id) DO UPDATE SET choice = excluded.choice, title = excluded.title,
                 role = excluded.role, weeks = excluded.weeks, hours = excluded.hours, cost = excluded.cost,
                 amount = excluded.amount, source = excluded.source, fixed = excluded.fixed, due = excluded.due,
                 review = excluded.review, note = excluded.note, instrument = excluded.instrument,
                 item = excluded.item, reaches = excluded.reaches",
            params![
                action.id.to_string(),
                action.council.to_string(),
                action.instrument.as_ref().map(InstrumentId::as_str),
                action.recommendation.as_ref().map(RecommendationId::as_str),
                choice_word(action.choice),
                action.title,
                action.role.as_ref().map(RoleId::as_str),
                action.weeks,
                action.hours,
                action.cost.map(cost_word),
                action.amount,
                action.source,
                action.fixed.map(written_day),
                action.due.map(written_day),
                action.review.map(written_day),
                action.note,
                action.item.as_ref().map(ItemId::as_str),
                action.reaches.map(|level| level.0),
            ],
        )?;
        self.put_details(action)
    }

    /// Forgets what a council decided about an action. Advice is then again
    /// as the gaps say; an own action is gone.
    ///
    /// # Errors
    /// There is no such action, or the disk refuses.
    pub fn remove_action(&self, id: ActionId) -> Result<(), StoreError> {
        let removed = self.run("DELETE FROM action WHERE id = ?1", [id.to_string()])?;
        found((removed > 0).then_some(()), "action", id)
    }
}

fn action(row: &Row<'_>) -> rusqlite::Result<Action> {
    Ok(Action {
        id: ActionId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        instrument: row.get::<_, Option<String>>("instrument")?.map(InstrumentId),
        recommendation: row.get::<_, Option<String>>("recommendation")?.map(RecommendationId),
        choice: word(row, "choice", &CHOICES, choice_word)?,
        title: row.get("title")?,
        role: row.get::<_, Option<String>>("role")?.map(RoleId),
        weeks: row.get("weeks")?,
        hours: row.get("hours")?,
        amount: row.get("amount")?,
        source: row.get("source")?,
        due: maybe_date(row, "due")?,
        review: maybe_date(row, "review")?,
        cost: maybe_word(row, "cost", &COSTS, cost_word)?,
        fixed: maybe_date(row, "fixed")?,
        note: row.get("note")?,
        item: row.get::<_, Option<String>>("item")?.map(ItemId),
        reaches: row.get::<_, Option<u8>>("reaches")?.map(Level),
        after: BTreeSet::new(),
        fields: BTreeMap::new(),
        parts: BTreeMap::new(),
        serves: Vec::new(),
    })
}

const CHOICES: [Choice; 3] = [Choice::Suggested, Choice::Included, Choice::Excluded];

fn choice_word(choice: Choice) -> &'static str {
    match choice {
        Choice::Suggested => "suggested",
        Choice::Included => "included",
        Choice::Excluded => "excluded",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn advised() -> Action {
        Action {
            id: ActionId(sample::id(41)),
            instrument: Some("small".into()),
            recommendation: Some("A-1.1".into()),
            fixed: NaiveDate::from_ymd_opt(2027, 3, 1),
            note: "Ya se hizo".to_owned(),
            ..Action::untouched(ActionId(sample::id(41)), sample::council(1).id)
        }
    }

    fn own() -> Action {
        Action {
            hours: Some(6),
            amount: Some(1200),
            source: Some("Cooperación".to_owned()),
            due: NaiveDate::from_ymd_opt(2027, 9, 30),
            review: NaiveDate::from_ymd_opt(2027, 6, 30),
            item: Some("A-2".into()),
            reaches: Some(Level(4)),
            after: [advised().key(), "small/A-2.1".into()].into(),
            fields: [(ActionField::Risks, "Que no venga nadie".to_owned())].into(),
            parts: [("TIC".into(), Part::Informed)].into(),
            serves: vec![Serves { instrument: "small".into(), item: "A-1".into(), reaches: Level(3) }],
            ..sample::own_action()
        }
    }

    #[test]
    fn advised_and_own_actions_come_back_as_they_were_decided() {
        let mut store = sample::with_round();
        let council = sample::council(1).id;
        store.write(|db| db.put_action(&advised())).unwrap();
        store.write(|db| db.put_action(&own())).unwrap();
        assert_eq!(store.read().actions_of(council).unwrap(), [advised(), own()]);
        let changed = Action { after: BTreeSet::new(), fields: BTreeMap::new(), ..own() };
        store.write(|db| db.put_action(&changed)).unwrap();
        assert_eq!(store.read().actions_of(council).unwrap()[1], changed, "in place of what was decided before");
    }

    #[test]
    fn a_key_says_whose_idea_an_action_was() {
        assert_eq!(advised().key(), "small/A-1.1".into());
        assert_eq!(own().key(), ActionKey::own(own().id), "an item's instrument does not make it advice");
    }

    #[test]
    fn advice_that_older_files_decided_about_twice_is_shown_once() {
        let mut store = sample::with_round();
        let twin = Action { id: ActionId(sample::id(43)), ..advised() };
        store.write(|db| [&twin, &advised()].into_iter().try_for_each(|it| db.put_action(it))).unwrap();
        assert_eq!(store.read().actions_of(twin.council).unwrap(), [advised()], "the smaller id");
    }

    #[test]
    fn an_own_action_says_what_it_is() {
        let mut store = sample::with_round();
        let nameless = Action { title: None, ..own() };
        assert!(store.write(|db| db.put_action(&nameless)).is_err(), "no instrument could say it");
    }

    #[test]
    fn a_removed_action_is_gone_and_cannot_be_removed_twice() {
        let mut store = sample::with_round();
        store.write(|db| db.put_action(&own())).unwrap();
        store.write(|db| db.remove_action(own().id)).unwrap();
        assert!(store.read().actions_of(own().council).unwrap().is_empty());
        let again = store.write(|db| db.remove_action(own().id));
        assert!(matches!(again, Err(StoreError::NoSuch { what: "action", .. })));
    }
}
