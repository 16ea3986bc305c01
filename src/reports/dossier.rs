//! What is known of a council as drafts for the network of learning cities.
//!
//! Fields and criteria follow what the network asked in past calls (`docs/decisions/dossiers-are-drafts.md`); what is
//! not known here stays empty.

use cabildo_domain::{CouncilId, InstrumentId};
use cabildo_report::{
    document::{Document, Rich},
    reports::dossier::{DossierContent, DossierPart, lay_out},
};
use cabildo_store::{Council, Reader};
use cabildo_text::Text;

use super::ReportRequest;
use crate::{app::Desk, countries, error::Result};

mod known;

use known::Known;

/// The instrument that says where a learning city stands.
const INSTRUMENT: &str = "learning-city";

/// How many words a text of the form for joining could have in past calls.
const MEMBERSHIP_WORDS: u16 = 200;

/// How many words an answer of the form for the award could have in past calls.
const AWARD_WORDS: u16 = 300;

/// How many challenges can be rated.
const CHALLENGES: usize = 6;

/// A draft for joining the network.
///
/// # Errors
/// There is no such council, or the newest round of its assessment is sealed.
pub(super) fn membership(
    desk: &Desk,
    db: &Reader<'_>,
    council: CouncilId,
    words: Option<u16>,
    request: &ReportRequest,
) -> Result<Document> {
    let council = super::council(db, council)?;
    let (text, known) = (&desk.text, Known::of(desk, db, &council)?);
    let most = usize::from(words.unwrap_or(MEMBERSHIP_WORDS));
    let mut parts = fields(&council, text);
    let written = |name: String, asks: String, known: Vec<Rich>| DossierPart::Text { name, asks, most, known };
    parts.extend([
        written(text.dossier_motivation(), text.dossier_motivation_asks(), known.standing(text)),
        written(text.dossier_actions(), text.dossier_actions_asks(), known.actions(text)),
        challenges(&known, text),
        written(text.dossier_expertise(), text.dossier_expertise_asks(), known.expertise(text)),
    ]);
    let signs = vec![text.report_sign_mayor(), text.dossier_sign_commission()];
    let heads = (text.dossier_membership_title(), text.dossier_membership_subject(&council.name));
    Ok(draft(desk, &council, request, heads, (&known, parts, signs)))
}

/// A draft for the award of the network.
///
/// # Errors
/// As [`membership`].
pub(super) fn award(
    desk: &Desk,
    db: &Reader<'_>,
    council: CouncilId,
    words: Option<u16>,
    request: &ReportRequest,
) -> Result<Document> {
    let council = super::council(db, council)?;
    let (text, known) = (&desk.text, Known::of(desk, db, &council)?);
    let most = usize::from(words.unwrap_or(AWARD_WORDS));
    let blank = |asked: String| vec![asked, String::new()];
    let mut parts = vec![DossierPart::Fields {
        name: text.dossier_city(),
        heads: vec![text.dossier_asked(), text.dossier_answer()],
        rows: vec![vec![text.dossier_name(), council.name.clone()], blank(text.dossier_joined())],
    }];
    // The area of the questionnaire that lies nearest to each criterion; the last two have none.
    let criteria = [
        (text.dossier_plan(), Some("LC1")),
        (text.dossier_partners(), Some("LC2")),
        (text.dossier_resources(), Some("LC6")),
        (text.dossier_monitoring(), Some("LC5")),
        (text.dossier_access(), Some("LC4")),
        (text.dossier_culture(), Some("LC3")),
        (text.dossier_innovation(), None),
        (text.dossier_network(), None),
    ];
    parts.extend(criteria.into_iter().enumerate().map(|(place, (name, area))| DossierPart::Text {
        name: format!("{}. {name}", place + 1),
        asks: match area {
            Some(_) => text.dossier_criterion_asks(),
            None => text.dossier_criterion_free(),
        },
        most,
        known: area.map(|area| known.of_area(area, text)).unwrap_or_default(),
    }));
    let signs = vec![text.report_sign_mayor(), text.dossier_sign_commission()];
    let heads = (text.dossier_award_title(), text.dossier_award_subject(&council.name));
    Ok(draft(desk, &council, request, heads, (&known, parts, signs)))
}

fn draft(
    desk: &Desk,
    council: &Council,
    request: &ReportRequest,
    (title, subject): (String, String),
    (known, parts, signs): (&Known, Vec<DossierPart>, Vec<String>),
) -> Document {
    let text = &desk.text;
    let content = DossierContent {
        origin: super::origin(desk, council, request),
        title,
        subject,
        draft: text.dossier_draft_says(),
        comes_from: known.comes_from(text),
        parts,
        signs,
    };
    lay_out(&content, text)
}

/// The short fields of the form: the city, the mayor, the contact person, the figures.
fn fields(council: &Council, text: &Text) -> Vec<DossierPart> {
    let blank = |asked: String| vec![asked, String::new()];
    let heads = || vec![text.dossier_asked(), text.dossier_answer()];
    let part = |name: String, rows: Vec<Vec<String>>| DossierPart::Fields { name, heads: heads(), rows };
    let figure = |asked: String, known: String| vec![asked, known, String::new()];
    let empty = |asked: String| figure(asked, String::new());
    let place = [council.region.as_str(), countries::name_of(&council.country, text.language())];
    let place: Vec<&str> = place.into_iter().filter(|it| !it.is_empty()).collect();
    vec![
        part(
            text.dossier_city(),
            vec![
                vec![text.dossier_name(), council.name.clone()],
                vec![text.dossier_place(), place.join(", ")],
                blank(text.dossier_website()),
            ],
        ),
        part(text.dossier_mayor(), vec![blank(text.dossier_person()), blank(text.dossier_office())]),
        part(
            text.dossier_contact(),
            [
                text.dossier_person(),
                text.dossier_office(),
                text.dossier_organisation(),
                text.dossier_address(),
                text.dossier_telephone(),
                text.dossier_email(),
                text.dossier_contact_language(),
            ]
            .map(blank)
            .into(),
        ),
        DossierPart::Fields {
            name: text.dossier_profile(),
            heads: vec![text.dossier_figure(), text.dossier_answer(), text.dossier_year()],
            rows: vec![
                figure(text.dossier_population(), population(council, text)),
                empty(text.dossier_area()),
                empty(text.dossier_income_city()),
                empty(text.dossier_income_country()),
                empty(text.dossier_schooling_men()),
                empty(text.dossier_schooling_women()),
            ],
        },
        part(text.dossier_pledge(), vec![blank(text.dossier_pledge_says()), blank(text.report_date())]),
    ]
}

/// Roughly how many people live there, as somebody chose it.
fn population(council: &Council, text: &Text) -> String {
    let word = council.population.as_deref().unwrap_or_default();
    let people = |digits: &str| digits.parse().map(|it: u64| text.number(it)).ok();
    let up_to = word.strip_prefix("up-to-").and_then(people).map(|it| text.setup_population_up_to(it));
    let over = word.strip_prefix("over-").and_then(people).map(|it| text.setup_population_over(it));
    up_to.or(over).unwrap_or_default()
}

/// What the council finds hardest, to be rated by hand.
fn challenges(known: &Known, text: &Text) -> DossierPart {
    let gaps = known.gaps().into_iter().take(CHALLENGES);
    let mut rows: Vec<Vec<String>> = gaps.map(|name| vec![name, String::new()]).collect();
    rows.resize(CHALLENGES, vec![String::new(), String::new()]);
    DossierPart::Fields {
        name: text.dossier_challenges(),
        heads: vec![text.dossier_challenge(), text.dossier_rating()],
        rows,
    }
}

/// The instrument that says where a learning city stands.
fn instrument() -> InstrumentId {
    InstrumentId(INSTRUMENT.to_owned())
}
