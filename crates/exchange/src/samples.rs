//! Instruments for tests: a small one written by hand, and any number that proptest thinks of.

use std::collections::BTreeMap;

use cabildo_domain::{
    Asks, Choice, ChoiceList, Dimension, Form, Instrument, Item, Level, Purpose, Scale,
    expression::Expression,
    item::choice_key,
    recommendation::{CostBand, Need, Recommendation, Weeks},
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{InstrumentFiles, Known, ReadInstrument, Words, form_key, level_key, message_id};

/// The taxonomies of the tests.
pub(crate) fn known() -> Known {
    let scales = [Scale::new("maturity", 1, 5), Scale::new("need", 0, 4)];
    Known {
        scales: scales.into_iter().map(|it| (it.id.to_string(), it)).collect(),
        roles: ["ALC", "TIC"].map(str::to_owned).into(),
        principles: ["COM".to_owned()].into(),
        strategies: ["1.2".to_owned()].into(),
        sdg_targets: ["11.a", "16.6"].map(str::to_owned).into(),
        topics: ["T01", "T02"].map(str::to_owned).into(),
        ..Known::default()
    }
}

/// An instrument with one entry of every kind, in two languages.
pub(crate) fn small() -> InstrumentFiles {
    let words = include_str!("samples/words.ftl");
    InstrumentFiles {
        structure: include_str!("samples/instrument.toml").to_owned(),
        words: [("es".to_owned(), words.to_owned()), ("en".to_owned(), words.to_owned())].into(),
    }
}

/// Text as an author could write it: accents, quotes, signs of every format, no braces.
fn text() -> impl Strategy<Value = String> {
    "[a-zA-Zñáü¿?«»\"'#=.,;:*\\[\\]<>&%/\\\\-][a-zA-Zñáü 0-9«»\"'#=.,;:*\\[\\]<>&%/\\\\\u{a0}-]{0,20}[a-zñ?.]"
}

/// An instrument of any purpose, with its words, free of problems.
pub(crate) fn instruments() -> impl Strategy<Value = ReadInstrument> {
    let items = vec((asks(), 0u8..3, 1u8..4, any::<[bool; 4]>()), 1..6);
    let languages = select(vec![vec!["es"], vec!["en", "es"], vec!["fr", "pt"]]);
    (select(vec![Purpose::Maturity, Purpose::Reflection, Purpose::Exchange]), items, languages, vec(text(), 12))
        .prop_map(|(purpose, items, languages, texts)| {
            let mut instrument = structure(purpose);
            for (number, (asks, evidence, weight, flags)) in items.into_iter().enumerate() {
                instrument.items.push(item(number, asks, evidence, weight, flags));
            }
            with_advice(&mut instrument);
            let words = worded(&instrument, &languages, &texts);
            ReadInstrument { instrument, words, scales: vec![own_scale()], left_out: vec![] }
        })
}

fn own_scale() -> Scale {
    Scale::new("own.steps", 0, 2)
}

fn structure(purpose: Purpose) -> Instrument {
    let choice = |id: &str, zone: &str| Choice {
        id: id.into(),
        properties: if zone.is_empty() { BTreeMap::new() } else { [("zone".to_owned(), zone.to_owned())].into() },
    };
    Instrument {
        version: 3,
        purpose,
        repeats_per: (purpose == Purpose::Exchange).then(|| "service".to_owned()),
        dimensions: vec![
            Dimension { id: "D.1".into(), principle: Some("COM".into()) },
            Dimension { id: "D2".into(), principle: None },
        ],
        choice_lists: vec![ChoiceList { id: "list".into(), choices: vec![choice("1", "north"), choice("b/c", "")] }],
        ..Instrument::new("any", own_scale())
    }
}

fn asks() -> impl Strategy<Value = Asks> {
    let expression = |written: &str| Expression::parse(written).expect("written by hand");
    let filter = proptest::option::of(Just(expression("zone = 'north' or name = '1'")));
    prop_oneof![
        any::<[bool; 2]>().prop_map(|[reversed, own_texts]| Asks::Level { scale: own_scale(), reversed, own_texts }),
        (any::<bool>(), filter).prop_map(|(several, filter)| Asks::Choice { list: "list".into(), several, filter }),
        any::<bool>().prop_map(|decimal| Asks::Number { decimal }),
        select(vec![Asks::Text, Asks::Date, Asks::Note]),
        Just(Asks::Calculation { value: expression("1 + 2 * 3") }),
    ]
}

/// Every other item hangs on the first, every third has a rule.
fn item(number: usize, asks: Asks, evidence: u8, weight: u8, [shared, required, depends, ruled]: [bool; 4]) -> Item {
    let parsed = |written: &str| Expression::parse(written).ok();
    let is_answered = !matches!(asks, Asks::Note | Asks::Calculation { .. });
    Item {
        asks,
        weight,
        required,
        shared,
        evidence,
        relevant: parsed("${I_0} > 1 and not(${I_0} = \"d'or\")").filter(|_| depends && number > 0),
        constraint: parsed(". >= -1").filter(|_| ruled && is_answered),
        strategies: if shared { vec!["1.2".into()] } else { vec![] },
        sdg_targets: if ruled { vec!["16.6".into(), "11.a".into()] } else { vec![] },
        topics: if required { vec!["T02".into()] } else { vec![] },
        ..Item::level(&format!("I_{number}"), if number.is_multiple_of(2) { "D.1" } else { "D2" }, &own_scale())
    }
}

fn with_advice(instrument: &mut Instrument) {
    let mut before: Option<Need> = None;
    for (number, item) in instrument.items.iter().enumerate().filter(|(_, item)| item.scale().is_some()) {
        let id = format!("A.{number}");
        instrument.recommendations.push(Recommendation {
            id: id.as_str().into(),
            item: item.id.clone(),
            reaches: Level(1 + (number % 2) as u8),
            reaches_own_proposal: number.is_multiple_of(2),
            weeks: Weeks { least: 1 + number as u8, most: 9 },
            cost: [CostBand::Low, CostBand::Medium, CostBand::High][number % 3],
            role: "TIC".into(),
            needs: before.into_iter().chain([Need::ConsensusClosed]).collect(),
        });
        before = Some(if number.is_multiple_of(2) {
            Need::Done(id.as_str().into())
        } else {
            Need::ItemAt(item.id.clone(), Level(1))
        });
    }
    let all: Vec<_> = instrument.items.iter().map(|it| it.id.clone()).collect();
    instrument.forms.insert("short".into(), Form { items: vec![all[0].clone()], by_dimension: false });
    instrument.forms.insert("tables".into(), Form { items: all, by_dimension: true });
}

fn worded(instrument: &Instrument, languages: &[&str], texts: &[String]) -> Words {
    let mut keys = ["title", "title.short", "title.about", "title.source"].map(str::to_owned).to_vec();
    keys.extend(instrument.forms.keys().flat_map(|it| [form_key(it.as_str()), form_key(it.as_str()) + ".about"]));
    keys.extend(own_scale().levels().map(|level| level_key("own.steps", level.0)));
    keys.extend(instrument.dimensions.iter().map(|it| message_id(it.id.as_str())));
    for list in &instrument.choice_lists {
        keys.extend(list.choices.iter().map(|it| choice_key(list.id.as_str(), it.id.as_str())));
    }
    for item in &instrument.items {
        let id = message_id(item.id.as_str());
        keys.extend(
            [String::new(), ".question".to_owned(), ".help".to_owned(), ".rule".to_owned()].map(|it| id.clone() + &it),
        );
        keys.extend(item.worded_levels().iter().map(|level| format!("{id}.level-{level}")));
        keys.extend((1..=item.evidence).map(|hint| format!("{id}.evidence-{hint}")));
    }
    for it in &instrument.recommendations {
        let id = message_id(it.id.as_str());
        keys.extend(["", ".product", ".indicator", ".first-step"].map(|attribute| id.clone() + attribute));
    }
    let language = |(shift, code): (usize, &&str)| {
        let text = |n: usize| texts[(n + shift) % texts.len()].clone();
        ((*code).to_owned(), keys.iter().enumerate().map(|(n, key)| (key.clone(), text(n))).collect())
    };
    languages.iter().enumerate().map(language).collect()
}
