//! What a respondent needs to answer on another computer: in a package together
//! with the instrument, or alone as a text that fits a square code.

use std::str::FromStr;

use cabildo_domain::{AssessmentId, CouncilId, RoundId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    CouncilHead, PackageProblem, PartName, RoundPublic,
    limits::{MOST_CODE, MOST_WORDS},
};
use crate::hashed::hexadecimal;

/// The first line of the text; the number is that of its form.
const BEGINNING: &str = "CABILDO";
const FORM: u32 = 1;
/// Where no form is named.
const NONE: &str = "-";
/// What is left of a name, in characters.
const MOST_OF_A_NAME: usize = 120;

/// An invitation to answer a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Invitation {
    /// Who invites.
    pub council: CouncilHead,
    /// To which assessment.
    #[schemars(with = "Uuid")]
    pub assessment: AssessmentId,
    /// To which round of it.
    #[schemars(with = "Uuid")]
    pub round: RoundId,
    /// The assessment and the round in words. Shown, never trusted.
    pub name: String,
    /// The instrument.
    pub instrument: String,
    /// Its version.
    pub version: u32,
    /// The form in which it is answered; the whole instrument if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// With what the answers are sealed, `age1…`.
    #[schemars(with = "String")]
    pub key: RoundPublic,
}

impl Invitation {
    /// As `invitation.json`.
    ///
    /// # Errors
    /// A name is longer than may be shown.
    pub fn to_json(&self) -> Result<Vec<u8>, PackageProblem> {
        self.check()?;
        Ok(serde_json::to_vec_pretty(self).unwrap_or_default())
    }

    /// Reads `invitation.json`.
    ///
    /// # Errors
    /// It is none, or a name is longer than may be shown.
    pub fn from_json(json: &[u8]) -> Result<Self, PackageProblem> {
        let read: Self = serde_json::from_slice(json).map_err(|_| PackageProblem::damaged(&PartName::Invitation))?;
        read.check()?;
        Ok(read)
    }

    fn check(&self) -> Result<(), PackageProblem> {
        let is_long = |words: &str| words.chars().count() > MOST_WORDS;
        let is_instrument = PartName::structure(&self.instrument, self.version).to_string().parse::<PartName>().is_ok();
        if [&self.council.name, &self.name].into_iter().chain(&self.form).any(|it| is_long(it)) {
            return Err(PackageProblem::TooLarge { part: PartName::Invitation.to_string() });
        }
        if is_instrument { Ok(()) } else { Err(PackageProblem::damaged(&PartName::Invitation)) }
    }

    /// As text for a square code or a message: nine lines, the last of which shows slips of the pen.
    /// Long names are cut, blanks in them become one.
    ///
    /// # Errors
    /// It would be longer than [`MOST_CODE`].
    pub fn to_text(&self) -> Result<String, PackageProblem> {
        self.check()?;
        let lines = [
            format!("{BEGINNING} {FORM}"),
            self.key.to_string(),
            self.round.to_string(),
            self.assessment.to_string(),
            self.council.id.to_string(),
            format!("{} {} {}", self.instrument, self.version, self.form.as_deref().unwrap_or(NONE)),
            short(&self.council.name),
            short(&self.name),
        ];
        let text = lines.join("\n");
        let text = format!("{text}\n{}", check_digits(&text));
        let is_readable = text.parse::<Self>().is_ok();
        if text.chars().count() > MOST_CODE || !is_readable {
            return Err(PackageProblem::TooLarge { part: PartName::Invitation.to_string() });
        }
        Ok(text)
    }
}

impl FromStr for Invitation {
    type Err = PackageProblem;

    /// Reads the text of [`Invitation::to_text`]; blanks at the ends of lines, and other line ends, do no harm.
    fn from_str(text: &str) -> Result<Self, PackageProblem> {
        if text.len() > 4 * MOST_CODE {
            return Err(PackageProblem::NotAPackage);
        }
        let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
        let form = lines.first().and_then(|it| it.strip_prefix(BEGINNING)).map(|it| it.trim().parse::<u32>());
        match form {
            Some(Ok(FORM)) => {}
            Some(Ok(form)) if form > FORM => return Err(PackageProblem::TooNew { format: form }),
            Some(Ok(_) | Err(_)) | None => return Err(PackageProblem::NotAPackage),
        }
        let damaged = || PackageProblem::damaged(&PartName::Invitation);
        let [_, key, round, assessment, council, asked, council_name, name, digits] = lines[..] else {
            return Err(damaged());
        };
        if check_digits(&lines[..8].join("\n")) != digits {
            return Err(damaged());
        }
        let [instrument, version, form] = asked.split(' ').collect::<Vec<_>>()[..] else { return Err(damaged()) };
        let council: CouncilId = council.parse().map_err(|_| damaged())?;
        let read = Self {
            council: CouncilHead { id: council, name: council_name.to_owned() },
            assessment: assessment.parse().map_err(|_| damaged())?,
            round: round.parse().map_err(|_| damaged())?,
            name: name.to_owned(),
            instrument: instrument.to_owned(),
            version: version.parse().map_err(|_| damaged())?,
            form: if form == NONE { None } else { Some(form.to_owned()) },
            key: key.parse().map_err(|_| damaged())?,
        };
        read.check()?;
        Ok(read)
    }
}

/// One line, not too long.
fn short(name: &str) -> String {
    let visible: String = name.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_OF_A_NAME {
        return line;
    }
    let cut: String = line.chars().take(MOST_OF_A_NAME - 1).collect();
    format!("{}…", cut.trim_end())
}

/// Eight digits that are others when the text is another.
fn check_digits(text: &str) -> String {
    hexadecimal(&Sha256::digest(text)[..4])
}
