//! The papers of a stick: one leaflet and one guide, and of each instrument the questionnaire and an answer sheet.

use cabildo_domain::InstrumentId;
use cabildo_exchange::kit::plain_name;
use cabildo_text::{Language, Text};

use super::MakeKit;
use crate::{
    App,
    error::Result,
    reports::{self, Include, ReportAbout, ReportRequest},
};

/// A paper: what it is called without folder and ending, and its bytes.
pub(super) struct Paper {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// Hands the papers of one language on, one after the other.
///
/// # Errors
/// One cannot be made, or whoever takes it does not.
pub(super) fn each(
    app: &mut App,
    make: &MakeKit,
    (language, instruments): (Language, &[(InstrumentId, u32)]),
    (installers, questionnaires): (Option<&str>, &str),
    mut take: impl FnMut(Paper) -> Result<()>,
) -> Result<()> {
    let text = Text::new(language);
    let mut papers = vec![
        (
            text.kit_file_leaflet(),
            ReportAbout::Leaflet {
                installers: installers.map(str::to_owned),
                questionnaires: questionnaires.to_owned(),
            },
        ),
        (text.kit_file_guide(), ReportAbout::BlankGuide),
    ];
    for (id, version) in instruments {
        let name = app.desk.library.words(&app.store.read(), id, *version, language)?.short.clone();
        let blank = [
            (text.kit_file_questionnaire(), ReportAbout::BlankQuestionnaire { id: id.clone(), version: *version }),
            (text.kit_file_sheet(), ReportAbout::BlankSheet { id: id.clone(), version: *version }),
        ];
        papers.extend(blank.map(|(what, about)| (format!("{what} - {name}"), about)));
    }
    for (name, about) in papers {
        let request = ReportRequest { about, language, paper: make.paper, include: Include::default() };
        let bytes = reports::report(app, request)?.finish().bytes;
        take(Paper { name: plain_name(&name), bytes })?;
    }
    Ok(())
}
