//! The poster: the profile of a round to hang up, on one sheet twice as large.

use cabildo_text::Text;

use super::{Origin, heading, letterhead, on_one_page, short_list, shortened, without_cover};
use crate::{
    charts::profile::{Profile, bars, radar},
    document::{Block, Document, Figure, Format, Picture, Rich, Setup, ShortRow},
};

/// Everything the poster may say.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterContent {
    /// Where it comes from.
    pub origin: Origin,
    /// What people call the assessment.
    pub title: String,
    /// What people call the round.
    pub round: String,
    /// The logos of the council.
    pub logos: Vec<Picture>,
    /// How many people answered.
    pub people: usize,
    /// Level, earlier level and target of each dimension.
    pub profile: Profile,
    /// The levels of the scale, the lowest first: the step and its name.
    pub levels: Vec<(u8, String)>,
    /// Whether there is an earlier round in the picture.
    pub compared: bool,
    /// What the council does well, the best first: level, shade, name.
    pub strengths: Vec<(u8, u8, String)>,
    /// What is below its target, the most urgent first: level, shade, name.
    pub gaps: Vec<(u8, u8, String)>,
}

/// How much a poster shows.
struct Measure {
    /// How wide the radar is, in points; 0 without one.
    radar: f32,
    /// How many strengths and gaps it names.
    rows: usize,
    /// How many letters of a name it prints.
    letters: usize,
}

/// The fullest first.
const MEASURES: [Measure; 6] = [
    Measure { radar: 220.0, rows: 3, letters: 200 },
    Measure { radar: 170.0, rows: 3, letters: 200 },
    Measure { radar: 0.0, rows: 3, letters: 200 },
    Measure { radar: 0.0, rows: 3, letters: 44 },
    Measure { radar: 0.0, rows: 2, letters: 26 },
    Measure { radar: 0.0, rows: 0, letters: 0 },
];

/// What was assessed is never cut shorter, in letters.
const SHORTEST: usize = 24;

/// How wide the bars are: the half sheet between its margins.
const WIDE: f32 = 328.0;

/// The poster as a page to be laid out.
pub fn lay_out(content: &PosterContent, text: &Text) -> Document {
    let about = format!("{}, {}", content.title, content.round);
    let subject = text.poster_subject(&about, &content.origin.council);
    let document = |measure: &Measure| {
        let title = text.poster_title();
        let mut document =
            without_cover(text, &content.origin, (&title, &subject, &about), blocks(content, measure, text));
        document.setup = Setup { format: Format::Poster, ..Setup::default() };
        document
    };
    let barest = document(&MEASURES[MEASURES.len() - 1]);
    on_one_page(MEASURES.iter().map(document)).unwrap_or(barest)
}

/// What was assessed, and when.
fn lead(content: &PosterContent, measure: &Measure, text: &Text) -> Rich {
    let cut = |words: &str| shortened(words, measure.letters.max(SHORTEST));
    Rich::from(text.poster_lead(cut(&content.round), cut(&content.title)))
}

fn blocks(content: &PosterContent, measure: &Measure, text: &Text) -> Vec<Block> {
    let level = |it: &(u8, u8, String)| ShortRow {
        level: Some((it.0, it.1)),
        words: Rich::from(shortened(&it.2, measure.letters)),
    };
    let rows = |list: &[(u8, u8, String)]| list.iter().take(measure.rows).map(level).collect::<Vec<_>>();
    let mut blocks = vec![heading(1, content.origin.council.clone()), Block::Lead(lead(content, measure, text))];
    if measure.radar > 0.0 && content.profile.rows.len() > 2 {
        let drawing = radar(&content.profile, measure.radar);
        blocks.push(Block::Figure(Figure { drawing, caption: String::new() }));
    }
    blocks.push(Block::Figure(Figure { drawing: bars(&content.profile, WIDE), caption: String::new() }));
    let key = if content.compared { text.report_bars_caption() } else { text.report_bars_caption_first() };
    let levels: Vec<String> = content.levels.iter().map(|(level, name)| format!("{level}\u{a0}{name}")).collect();
    let levels = text.report_levels(text.list(&levels));
    blocks.push(Block::Note(Rich::from(format!("{key} {levels} {}.", text.report_people(content.people)))));
    if measure.rows > 0 {
        blocks.push(Block::TwoLists(
            short_list(text.report_strengths(), rows(&content.strengths), text.results_no_strengths()),
            short_list(text.report_gaps(), rows(&content.gaps), text.results_no_gaps()),
        ));
    }
    // Above the name they would take the room of the strengths and gaps.
    blocks.extend(letterhead(&content.logos));
    blocks
}
