//! A small store for tests: one instrument, one council, one open round with one respondent.

use std::collections::BTreeMap;

use cabildo_domain::{
    ActionId, Answer, Asks, AssessmentId, AttendeeId, Choice, ChoiceList, CouncilId, Dimension, Form, Instrument, Item,
    Level, RespondentId, Response, RoundId, Scale, WorkshopId,
    expression::Expression,
    recommendation::{CostBand, Need, Recommendation, Weeks},
    respondent::Way,
    response::Said,
    workshop::{Mode, TimeOfDay},
};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::{
    Action, Assessment, Attendee, Choice as ActionChoice, Council, LocalRole, Origin, Principle, Respondent, Roadmap,
    Round, Scope, SdgTarget, Store, Strategy, Taxonomies, Topic, TopicKind, Words, Workshop,
};

pub(crate) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// So many minutes after the story begins.
pub(crate) fn moment(minutes: u32) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::minutes(minutes.into())
}

pub(crate) fn taxonomies() -> Taxonomies {
    let strategy = |id: &str| Strategy { id: id.into(), principle: "COM".into(), scope: Scope::Shared };
    let mut keys: Vec<String> = (1..=5).map(|level| format!("scale-maturity-{level}")).collect();
    keys.extend(
        ["role-TIC", "group-effectiveness", "principle-COM", "strategy-1-2", "strategy-1-10"].map(str::to_owned),
    );
    keys.extend(["sdg-target-11-a", "sdg-goal-11", "topic-T02", "scale-need-0", "scale-need-1"].map(str::to_owned));
    Taxonomies {
        scales: vec![Scale::new("maturity", 1, 5), Scale::new("need", 0, 1)],
        roles: vec!["TIC".into()],
        principles: vec![Principle { id: "COM".into(), number: 1, group: "effectiveness".to_owned() }],
        strategies: vec![strategy("1.2"), strategy("1.10")],
        sdg_targets: vec![SdgTarget { id: "11.a".into(), goal: 11, local_role: LocalRole::Direct }],
        topics: vec![Topic { id: "T02".into(), kind: TopicKind::Technical }],
        words: worded(&keys),
    }
}

pub(crate) fn instrument() -> Instrument {
    let scale = Scale::new("maturity", 1, 5);
    let item = |id: &str, evidence, shared| Item {
        evidence,
        shared,
        strategies: vec!["1.10".into(), "1.2".into()],
        sdg_targets: vec!["11.a".into()],
        topics: vec!["T02".into()],
        ..Item::level(id, "A", &scale)
    };
    let mut services = Item::level("A-3", "A", &Scale::new("need", 0, 1));
    services.asks =
        Asks::Choice { list: "services".into(), several: true, filter: Expression::parse("kind = 'public'").ok() };
    services.relevant = Expression::parse("${A-1} > 1").ok();
    let mut need = Item::level("A-4", "A", &Scale::new("need", 0, 1));
    need.asks = Asks::Level { scale: Scale::new("need", 0, 1), reversed: true, own_texts: false };
    need.weight = 3;
    let advice = |id: &str, item: &str, needs| Recommendation {
        id: id.into(),
        item: item.into(),
        reaches: Level(3),
        reaches_own_proposal: item == "A-2",
        weeks: Weeks { least: 2, most: 4 },
        cost: CostBand::Medium,
        role: "TIC".into(),
        needs,
    };
    let needs = vec![Need::ConsensusClosed, Need::ItemAt("A-2".into(), Level(2)), Need::Done("A-2.1".into())];
    let property = |worth: &str| [("kind".to_owned(), worth.to_owned())].into();
    let choices = [("water", "public"), ("lift", "private")];
    let choice = |(id, kind): (&str, &str)| Choice { id: id.into(), properties: property(kind) };
    Instrument {
        forms: [
            ("express".into(), Form { items: vec!["A-2".into()], by_dimension: false }),
            ("tables".into(), Form { items: vec![], by_dimension: true }),
        ]
        .into(),
        repeats_per: Some("service".to_owned()),
        dimensions: vec![Dimension { id: "A".into(), principle: Some("COM".into()) }],
        items: vec![item("A-1", 2, false), item("A-2", 0, true), services, need],
        choice_lists: vec![ChoiceList { id: "services".into(), choices: choices.map(choice).to_vec() }],
        recommendations: vec![advice("A-2.1", "A-2", vec![]), advice("A-1.1", "A-1", needs)],
        ..Instrument::new("small", scale)
    }
}

/// Every key the instrument calls for, worded as itself and the language.
pub(crate) fn words() -> Words {
    let mut keys: Vec<String> =
        ["title", "title.short", "title.about", "title.source", "A", "A-1-1", "A-2-1"].map(str::to_owned).to_vec();
    for item in ["A-1", "A-2"] {
        keys.extend(["", ".question", ".help"].map(|attribute| format!("{item}{attribute}")));
        keys.extend((1..=5).map(|level| format!("{item}.level-{level}")));
    }
    for item in ["A-3", "A-4"] {
        keys.extend(["", ".question"].map(|attribute| format!("{item}{attribute}")));
    }
    keys.extend(["form-express", "form-express.about", "form-tables", "A-2-1.product"].map(str::to_owned));
    keys.extend(["choice-services-water", "choice-services-lift", "A-3.rule"].map(str::to_owned));
    keys.extend((1..=2).map(|hint| format!("A-1.evidence-{hint}")));
    worded(&keys)
}

fn worded(keys: &[String]) -> Words {
    let of = |language: &str| -> BTreeMap<String, String> {
        keys.iter().map(|key| (key.clone(), format!("{key} {language}"))).collect()
    };
    ["es", "en"].into_iter().map(|language| (language.to_owned(), of(language))).collect()
}

pub(crate) fn council(number: u128) -> Council {
    Council {
        id: CouncilId(id(number)),
        name: format!("San Jacinto {number}"),
        country: "BO".to_owned(),
        region: "Valles".to_owned(),
        population: Some("up-to-20000".to_owned()),
        term_ends: None,
        created_at: moment(0),
    }
}

pub(crate) fn assessment() -> Assessment {
    Assessment {
        id: AssessmentId(id(11)),
        council: council(1).id,
        instrument: "small".into(),
        version: 1,
        form: Some("express".into()),
        name: "Gobierno digital".to_owned(),
        subject: String::new(),
        weighted: false,
        created_at: moment(1),
    }
}

pub(crate) fn round() -> Round {
    Round {
        id: RoundId(id(12)),
        assessment: assessment().id,
        number: 1,
        version: 1,
        name: "Primera ronda".to_owned(),
        started_at: moment(2),
        closed_at: None,
        revealed_at: None,
        present: String::new(),
    }
}

pub(crate) fn respondent() -> Respondent {
    Respondent {
        id: RespondentId(id(13)),
        round: round().id,
        code: "P1".to_owned(),
        area: "Tesorería".to_owned(),
        dimension: None,
        created_at: moment(3),
        finished_at: None,
        role: None,
        way: Way::Here,
        sheet_key: None,
        set_aside_at: None,
    }
}

pub(crate) fn response(item: &str, level: u8) -> Response {
    let said = Said { answer: Some(Answer::Level { level: Level(level) }), ..Said::default() };
    Response { respondent: respondent().id, item: item.into(), said, at: moment(4) }
}

/// Everything above, kept.
pub(crate) fn roadmap() -> Roadmap {
    Roadmap {
        council: council(1).id,
        start: chrono::NaiveDate::from_ymd_opt(2027, 2, 1).unwrap(),
        months: 24,
        currency: "USD".to_owned(),
        low_amount: 500,
        medium_amount: 5000,
        action_hours: 13,
        role_hours: 26,
        holidays: true,
        within_term: false,
    }
}

/// An action the council thought of itself.
pub(crate) fn own_action() -> Action {
    Action {
        choice: ActionChoice::Included,
        title: Some("Abrir la biblioteca los sábados".to_owned()),
        role: Some("TIC".into()),
        weeks: Some(6),
        cost: Some(CostBand::Medium),
        ..Action::untouched(ActionId(id(42)), council(1).id)
    }
}

pub(crate) fn fill(store: &mut Store) {
    let filled = store.write(|db| {
        db.put_taxonomies(&taxonomies(), "t1")?;
        db.put_instrument(&instrument(), &words(), ("h1", Origin::Shipped), moment(0))?;
        db.put_council(&council(1))?;
        db.put_assessment(&assessment())?;
        db.put_round(&round())?;
        db.put_respondent(&respondent())
    });
    filled.unwrap();
}

/// A store in memory with everything above.
pub(crate) fn with_round() -> Store {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store);
    store
}

pub(crate) fn workshop(number: u128) -> Workshop {
    Workshop {
        id: WorkshopId(id(number)),
        council: council(1).id,
        assessment: None,
        title: "Gobierno digital".to_owned(),
        topics: "Niveles y metas".to_owned(),
        place: "Salón del concejo".to_owned(),
        day: moment(0).date_naive(),
        starts: TimeOfDay::at(9, 0),
        ends: TimeOfDay::at(10, 30),
        counted: None,
        least: 80,
        mode: Mode::InPerson,
        organisers: "Alcaldía".to_owned(),
        facilitators: String::new(),
    }
}

pub(crate) fn attendee(number: u128, name: &str) -> Attendee {
    Attendee {
        id: AttendeeId(id(number)),
        workshop: WorkshopId(id(81)),
        name: name.to_owned(),
        role: "Jefa".to_owned(),
        organisation: "Alcaldía".to_owned(),
        sector: String::new(),
        presence: None,
        attended: None,
    }
}
