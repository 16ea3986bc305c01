//! Each kind of report: when it is offered, under which name, and what it asks for.

use cabildo_domain::{CouncilId, follow_up::Month};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::{Ask, AskAnswer, AskField, AskTakes, Includable, OfferedReport};
use crate::{
    app::Desk,
    assessments::RoundInHand,
    error::Result,
    reports::{ReportAbout, forms},
};

/// How many months back a report about months can be made.
const MONTHS: usize = 24;
/// How many people a table has, unless somebody says otherwise.
const SEATS: u16 = 8;
/// The instrument whose results fill the drafts for the network of learning cities.
const LEARNING_CITY: &str = "learning-city";

/// What is known of a round once everybody may see it.
pub(super) fn results(db: &Reader<'_>, hand: &RoundInHand, text: &Text) -> Result<Vec<OfferedReport>> {
    if hand.round.revealed_at.is_none() || !hand.instrument.purpose.agrees() {
        return Ok(Vec::new());
    }
    let round = hand.round.id;
    let whole = plain(ReportAbout::Assessment { round }, text.reports_assessment(), text.reports_assessment_about());
    let mut reports = vec![
        OfferedReport {
            choices: vec![
                Includable::Comparison,
                Includable::Reasons,
                Includable::Participants,
                Includable::Annex,
                Includable::Logos,
            ],
            editable: true,
            ..whole
        },
        plain(ReportAbout::Brief { round }, text.reports_brief(), text.reports_brief_about()).with_logos(),
        plain(ReportAbout::Record { round }, text.reports_record(), text.reports_record_about()).with_logos(),
        plain(ReportAbout::Poster { round }, text.reports_poster(), text.reports_poster_about()).with_logos(),
    ];
    if db.rounds_of(hand.assessment.id)?.first().is_some_and(|first| first.id != round) {
        reports.push(plain(ReportAbout::Progress { round }, text.reports_progress(), text.reports_progress_about()));
    }
    Ok(reports)
}

/// What is filled in by hand.
pub(super) fn forms(hand: &RoundInHand, text: &Text) -> Vec<OfferedReport> {
    let round = hand.round.id;
    let questionnaire = ReportAbout::Questionnaire { round, dimension: None };
    let sheets = ReportAbout::AnswerSheets { round, dimension: None, blank: None };
    let blank = Ask {
        field: AskField::Blank,
        label: text.reports_ask_blank(),
        takes: AskTakes::Number { least: 1, most: forms::MOST_SHEETS, nothing: text.reports_ask_blank_nothing() },
    };
    let mut reports = vec![
        plain(questionnaire, text.reports_questionnaire(), text.reports_questionnaire_about())
            .asking(dimension(hand, text)),
        plain(sheets, text.reports_answer_sheets(), text.reports_answer_sheets_about())
            .asking(blank)
            .asking(dimension(hand, text)),
    ];
    // Where nothing is agreed, there is nothing to vote about.
    if hand.to_agree().next().is_some() {
        let ballots = ReportAbout::Ballots { round, dimension: None, items: Vec::new(), seats: SEATS };
        let seats = Ask {
            field: AskField::Seats,
            label: text.reports_ask_seats(),
            takes: AskTakes::Number { least: 1, most: forms::MOST_SEATS, nothing: String::new() },
        };
        reports.push(
            plain(ballots, text.reports_ballots(), text.reports_ballots_about())
                .asking(seats)
                .asking(dimension(hand, text)),
        );
    }
    reports
}

/// What the plan and those who follow it need.
pub(super) fn plan(desk: &Desk, council: CouncilId) -> Vec<OfferedReport> {
    let text = &desk.text;
    let now = Month::of(desk.clock.today());
    let month = now.to_string();
    let whole = plain(ReportAbout::Plan { council }, text.reports_plan(), text.reports_plan_about());
    let review = ReportAbout::Review { council, month: month.clone() };
    let half_year = ReportAbout::HalfYear { council, month };
    vec![
        OfferedReport { choices: vec![Includable::Logos], editable: true, ..whole },
        plain(review, text.reports_review(), text.reports_review_about()).asking(months(
            text.reports_ask_month(),
            now,
            text,
        )),
        plain(half_year, text.reports_half_year(), text.reports_half_year_about()).asking(months(
            text.reports_ask_last_month(),
            now,
            text,
        )),
    ]
}

/// Drafts for the network of learning cities, where something is known to fill them with.
pub(super) fn networks(db: &Reader<'_>, council: CouncilId, text: &Text) -> Result<Vec<OfferedReport>> {
    if !db.assessments_of(council)?.iter().any(|it| it.instrument.as_str() == LEARNING_CITY) {
        return Ok(Vec::new());
    }
    let words = || Ask {
        field: AskField::Words,
        label: text.reports_ask_words(),
        takes: AskTakes::Number { least: 50, most: 2_000, nothing: text.reports_ask_words_nothing() },
    };
    let membership = ReportAbout::Membership { council, words: None };
    let award = ReportAbout::Award { council, words: None };
    Ok(vec![
        plain(membership, text.reports_membership(), text.reports_membership_about()).asking(words()),
        plain(award, text.reports_award(), text.reports_award_about()).asking(words()),
    ])
}

fn dimension(hand: &RoundInHand, text: &Text) -> Ask {
    let all = AskAnswer { value: None, name: text.reports_ask_dimension_all() };
    let one = |id: &cabildo_domain::DimensionId| AskAnswer {
        value: Some(id.as_str().to_owned()),
        name: hand.words.dimension(id).to_owned(),
    };
    let asked = |id: &cabildo_domain::DimensionId| {
        hand.instrument.items_of_form(hand.form()).any(|it| it.dimension == *id && it.is_read())
    };
    let dimensions = hand.instrument.dimensions.iter().filter(|it| asked(&it.id)).map(|it| one(&it.id));
    Ask {
        field: AskField::Dimension,
        label: text.reports_ask_dimension(),
        takes: AskTakes::OneOf { answers: std::iter::once(all).chain(dimensions).collect() },
    }
}

/// This month and those before it, the newest first.
fn months(label: String, now: Month, text: &Text) -> Ask {
    let back = std::iter::successors(Some(now), |month| Some(month.before()));
    let answer =
        |month: Month| AskAnswer { value: Some(month.to_string()), name: text.month_and_year(month.first_day()) };
    let answers = back.take(MONTHS).map(answer).collect();
    Ask { field: AskField::Month, label, takes: AskTakes::OneOf { answers } }
}

/// A report to be printed as it is.
pub(in crate::reports) fn plain(about: ReportAbout, name: String, says: String) -> OfferedReport {
    let kind = about.kind().to_owned();
    OfferedReport { kind, about, name, says, choices: Vec::new(), asks: Vec::new(), editable: false }
}

impl OfferedReport {
    pub(in crate::reports) fn with_logos(mut self) -> Self {
        self.choices.push(Includable::Logos);
        self
    }

    fn asking(mut self, ask: Ask) -> Self {
        self.asks.push(ask);
        self
    }
}
