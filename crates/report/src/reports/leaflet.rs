//! The leaflet on a trainer's stick: one page on installing, on what Windows asks, and on handing answers back.

use cabildo_text::Text;

use super::{Origin, heading, on_one_page, paragraph, without_cover};
use crate::document::{Block, Callout, Document, Rich, Tone};

/// Everything the leaflet says beside what it always does.
#[derive(Debug, Clone, PartialEq)]
pub struct LeafletContent {
    /// Where it comes from; it is no council's.
    pub origin: Origin,
    /// Which version the stick installs.
    pub version: String,
    /// The folder with the installers, as it is called on the stick.
    pub installers: String,
    /// The folder with the questionnaires.
    pub questionnaires: String,
    /// Who signed the stick: what the computer is called, and the digits of its key.
    pub signed: Option<(String, String)>,
}

/// The leaflet as a page to be laid out: what fewest need goes first where not all fits.
pub fn lay_out(content: &LeafletContent, text: &Text) -> Document {
    let title = text.kit_leaflet_title();
    let document = |parts: &[Part]| {
        let blocks = [vec![heading(1, title.clone())], parts.iter().flat_map(|it| it.blocks(content, text)).collect()];
        let words = (title.as_str(), &*text.kit_leaflet_subject(), &*content.version);
        without_cover(text, &content.origin, words, blocks.concat())
    };
    let fewer = [&Part::ALL[..], &Part::WITHOUT_QUESTIONNAIRES, &Part::WITHOUT_LINUX];
    on_one_page(fewer.into_iter().map(document)).unwrap_or_else(|| document(&Part::ALL))
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Lead,
    Windows,
    Browser,
    Linux,
    Questionnaires,
    Answers,
    Key,
}

impl Part {
    const ALL: [Self; 7] =
        [Self::Lead, Self::Windows, Self::Browser, Self::Linux, Self::Questionnaires, Self::Answers, Self::Key];
    const WITHOUT_QUESTIONNAIRES: [Self; 6] =
        [Self::Lead, Self::Windows, Self::Browser, Self::Linux, Self::Answers, Self::Key];
    const WITHOUT_LINUX: [Self; 5] = [Self::Lead, Self::Windows, Self::Browser, Self::Answers, Self::Key];

    fn blocks(self, content: &LeafletContent, text: &Text) -> Vec<Block> {
        let steps =
            |steps: Vec<String>| Block::List { ordered: true, items: steps.into_iter().map(Rich::from).collect() };
        match self {
            Self::Lead => vec![Block::Lead(Rich::from(text.kit_leaflet_lead(&content.version)))],
            Self::Windows => vec![
                heading(2, text.kit_leaflet_windows()),
                steps(vec![
                    text.kit_leaflet_windows_open(&content.installers),
                    text.kit_leaflet_windows_asks(),
                    text.kit_leaflet_windows_steps(),
                ]),
                paragraph(text.kit_leaflet_windows_zip()),
            ],
            Self::Browser => {
                vec![heading(2, text.kit_leaflet_browser()), paragraph(text.kit_leaflet_browser_about())]
            }
            Self::Linux => vec![heading(2, text.kit_leaflet_linux()), paragraph(text.kit_leaflet_linux_open())],
            Self::Questionnaires => vec![
                heading(2, text.kit_leaflet_questionnaires()),
                paragraph(text.kit_leaflet_questionnaires_about(&content.questionnaires)),
            ],
            Self::Answers => vec![
                heading(2, text.kit_leaflet_answers()),
                steps(vec![
                    text.kit_leaflet_answers_invitation(),
                    text.kit_leaflet_answers_answer(),
                    text.kit_leaflet_answers_save(),
                ]),
                paragraph(text.kit_leaflet_answers_paper()),
            ],
            Self::Key => {
                let about = |(computer, key): &(String, String)| Callout {
                    title: text.kit_leaflet_key(),
                    text: Rich::from(text.kit_leaflet_key_about(computer, key)),
                    tone: Tone::Note,
                };
                content.signed.iter().map(|it| Block::Callout(about(it))).collect()
            }
        }
    }
}
