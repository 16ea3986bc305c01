//! The agendas that come with the program: minutes from a dated file, words from the text catalogue.

use std::sync::LazyLock;

use cabildo_domain::BlockId;
use cabildo_store::Block;
use cabildo_text::Text;
use serde::Deserialize;

use super::{StandardAgenda, told::duration};

const FILE: &str = include_str!("../../assets/workshop/agendas.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Agendas {
    /// When they were last looked at.
    #[serde(rename = "dated")]
    _dated: String,
    agenda: Vec<Agenda>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Agenda {
    id: AgendaName,
    /// For how many people it is, from and to.
    people: (u8, u8),
    blocks: Vec<(StandardBlock, u16)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum AgendaName {
    OneGroup,
    Tables,
    AnsweredBefore,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StandardBlock {
    SignIn,
    WhoIsWho,
    WhoIsWhoAtTable,
    HowToScore,
    Instructions,
    FirstRound,
    FirstRoundAtTable,
    Tally,
    Talk,
    TalkAtTable,
    SecondVote,
    ReadResult,
    Plenary,
    ChooseActions,
    Owners,
    Opinion,
    Agreements,
}

/// A block before it belongs to a workshop.
pub(super) struct NewBlock {
    minutes: u16,
    title: String,
    about: String,
    materials: String,
}

impl NewBlock {
    pub(super) fn with_id(self, id: BlockId) -> Block {
        Block { id, minutes: self.minutes, title: self.title, about: self.about, materials: self.materials }
    }
}

/// The agendas a workshop can begin with.
pub(super) fn offered(text: &Text) -> Vec<StandardAgenda> {
    let view = |it: &Agenda| StandardAgenda {
        id: it.id.id().to_owned(),
        name: it.id.name(text),
        about: it.id.about(text, it.people),
        lasts: duration(text, it.blocks.iter().map(|(_, minutes)| minutes).sum()),
    };
    agendas().iter().map(view).collect()
}

/// The blocks of a standard agenda; none if there is no such agenda.
pub(super) fn blocks(text: &Text, id: &str) -> Option<Vec<NewBlock>> {
    let agenda = agendas().iter().find(|it| it.id.id() == id)?;
    let block = |(block, minutes): &(StandardBlock, u16)| {
        let (title, about, materials) = block.words(text);
        NewBlock { minutes: *minutes, title, about, materials }
    };
    Some(agenda.blocks.iter().map(block).collect())
}

fn agendas() -> &'static [Agenda] {
    // A test sees to it that the file can be read.
    static AGENDAS: LazyLock<Vec<Agenda>> =
        LazyLock::new(|| toml::from_str::<Agendas>(FILE).map(|it| it.agenda).unwrap_or_default());
    &AGENDAS
}

impl AgendaName {
    fn id(self) -> &'static str {
        match self {
            Self::OneGroup => "one-group",
            Self::Tables => "tables",
            Self::AnsweredBefore => "answered-before",
        }
    }

    fn name(self, text: &Text) -> String {
        match self {
            Self::OneGroup => text.workshop_agenda_one_group(),
            Self::Tables => text.workshop_agenda_tables(),
            Self::AnsweredBefore => text.workshop_agenda_answered_before(),
        }
    }

    fn about(self, text: &Text, (least, most): (u8, u8)) -> String {
        match self {
            Self::OneGroup => text.workshop_agenda_one_group_about(least, most),
            Self::Tables => text.workshop_agenda_tables_about(least, most),
            Self::AnsweredBefore => text.workshop_agenda_answered_before_about(least, most),
        }
    }
}

impl StandardBlock {
    /// What is done, how, and with what.
    fn words(self, text: &Text) -> (String, String, String) {
        match self {
            Self::SignIn => (text.workshop_sign_in(), text.workshop_sign_in_about(), text.workshop_sign_in_materials()),
            Self::WhoIsWho => (text.workshop_who_is_who(), text.workshop_who_is_who_about(), String::new()),
            Self::WhoIsWhoAtTable => {
                (text.workshop_who_is_who(), text.workshop_who_is_who_at_table_about(), String::new())
            }
            Self::HowToScore => {
                (text.workshop_how_to_score(), text.workshop_how_to_score_about(), text.workshop_sheet_materials())
            }
            Self::Instructions => {
                (text.workshop_instructions(), text.workshop_instructions_about(), text.workshop_table_materials())
            }
            Self::FirstRound => {
                (text.workshop_first_round(), text.workshop_first_round_about(), text.workshop_sheet_materials())
            }
            Self::FirstRoundAtTable => (
                text.workshop_first_round(),
                text.workshop_first_round_at_table_about(),
                text.workshop_sheet_materials(),
            ),
            Self::Tally => (text.workshop_tally(), text.workshop_tally_about(), String::new()),
            Self::Talk => (text.workshop_talk(), text.workshop_talk_about(), text.workshop_talk_materials()),
            Self::TalkAtTable => {
                (text.workshop_talk(), text.workshop_talk_at_table_about(), text.workshop_talk_materials())
            }
            Self::SecondVote => {
                (text.workshop_second_vote(), text.workshop_second_vote_about(), text.workshop_ballot_materials())
            }
            Self::ReadResult => (text.workshop_read_result(), text.workshop_read_result_about(), String::new()),
            Self::Plenary => (text.workshop_plenary(), text.workshop_plenary_about(), String::new()),
            Self::ChooseActions => {
                (text.workshop_choose_actions(), text.workshop_choose_actions_about(), text.workshop_dot_materials())
            }
            Self::Owners => (text.workshop_owners(), text.workshop_owners_about(), String::new()),
            Self::Opinion => {
                (text.workshop_opinion(), text.workshop_opinion_about(), text.workshop_opinion_materials())
            }
            Self::Agreements => {
                (text.workshop_agreements(), text.workshop_agreements_about(), text.workshop_agreements_materials())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use cabildo_text::Language;

    use super::*;

    #[test]
    fn every_standard_agenda_takes_ninety_minutes() {
        let read: Agendas = toml::from_str(FILE).unwrap();
        assert_eq!(read.agenda.len(), 3);
        for agenda in &read.agenda {
            assert_eq!(agenda.blocks.iter().map(|(_, minutes)| minutes).sum::<u16>(), 90, "{:?}", agenda.id);
            assert!(agenda.people.0 < agenda.people.1);
        }
        let minutes_of = |name, wanted| {
            let agenda = read.agenda.iter().find(|it| it.id == name).unwrap();
            agenda.blocks.iter().find(|(block, _)| *block == wanted).unwrap().1
        };
        let gained = minutes_of(AgendaName::AnsweredBefore, StandardBlock::Talk)
            - minutes_of(AgendaName::OneGroup, StandardBlock::Talk);
        assert_eq!(gained, 17, "what answering beforehand saves is for talk");
    }

    #[test]
    fn every_block_has_words_in_every_language() {
        for language in Language::ALL {
            let text = Text::new(language);
            for it in offered(&text) {
                let blocks = blocks(&text, &it.id).unwrap();
                assert!(blocks.iter().all(|it| !it.title.is_empty() && !it.about.is_empty()), "{}", it.name);
            }
        }
        assert!(blocks(&Text::new(Language::Es), "another").is_none());
    }
}
