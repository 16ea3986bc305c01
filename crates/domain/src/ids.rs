//! Names of things: no signature takes a bare `String` or `Uuid`.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use uuid::Uuid;

/// Ids of what people create: UUIDs, ordered by the time they were made.
macro_rules! made {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(export, type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(written: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(written).map(Self)
            }
        }
    )*};
}

/// Ids that authors write: short, readable, the same in every language.
macro_rules! written {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(export, type = "string")]
        pub struct $name(pub String);

        impl $name {
            /// The id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(written: &str) -> Self {
                Self(written.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

made! {
    /// A municipality that answers.
    CouncilId;
    /// A council's use of one instrument version.
    AssessmentId;
    /// One time an assessment is answered.
    RoundId;
    /// A person or group who answers in a round.
    RespondentId;
    /// Something the council decided to do, or not to do.
    ActionId;
    /// A silent vote after people talked.
    VoteId;
    /// One use of a file as evidence.
    EvidenceId;
    /// A plan as it was agreed on one day.
    AgreedPlanId;
    /// What a local, regional or national plan wants.
    ObjectiveId;
    /// Somebody who has to do with a council's plan.
    StakeholderId;
    /// A logo of a council.
    LogoId;
    /// A day on which people meet.
    WorkshopId;
    /// One block of a workshop's agenda.
    BlockId;
    /// Somebody who attends a workshop.
    AttendeeId;
    /// A certificate that was made out.
    CertificateId;
    /// A version of one part of what a council owns.
    RevisionId;
    /// A computer on which people work.
    DeviceId;
    /// A file that travels.
    PackageId;
}

written! {
    /// An instrument, whatever its version: `digital-capability`.
    InstrumentId;
    /// A named aspect that groups items: `LID`.
    DimensionId;
    /// One thing answered: `LID-2`.
    ItemId;
    /// A form of an instrument: `express`.
    FormId;
    /// A scale that instruments share: `maturity`.
    ScaleId;
    /// A list of choices of an instrument: `services`.
    ChoiceListId;
    /// One of the choices of a list: `water`.
    ChoiceId;
    /// A topic councils exchange experience about: `T01`.
    TopicId;
    /// Advice of an instrument: `LID-2.1`.
    RecommendationId;
    /// Who carries an action: `TIC`.
    RoleId;
    /// A principle of effective governance: `COM`.
    PrincipleId;
    /// A strategy of a governance principle: `1.2`.
    StrategyId;
    /// A target of a Sustainable Development Goal: `16.6`.
    SdgTargetId;
    /// What a roadmap places: `digital-capability/LID-2.1`, or `own/` and an action's id.
    ActionKey;
}

impl ActionId {
    /// The id of what a council decides about an instrument's recommendation: a function of what it is about,
    /// so that two computers that each decide about it speak of the same action.
    pub fn of_advice(council: CouncilId, instrument: &InstrumentId, recommendation: &RecommendationId) -> Self {
        let about = format!("{council}/{instrument}/{recommendation}");
        let hash: [u8; 32] = Sha256::digest(about).into();
        let (first, _) = hash.split_at(16);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(first);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}

impl ActionKey {
    /// The key of an instrument's recommendation.
    pub fn advised(instrument: &InstrumentId, recommendation: &RecommendationId) -> Self {
        Self(format!("{instrument}/{recommendation}"))
    }

    /// The key of an action the council thought of itself.
    pub fn own(action: ActionId) -> Self {
        Self(format!("own/{action}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_decided_about_advice_has_one_id_on_every_computer() {
        let id = |council, recommendation: &str| {
            ActionId::of_advice(
                CouncilId(Uuid::from_u128(council)),
                &"digital-capability".into(),
                &recommendation.into(),
            )
        };
        assert_eq!(id(1, "LID-2.1"), id(1, "LID-2.1"));
        assert_ne!(id(1, "LID-2.1"), id(2, "LID-2.1"), "another council's");
        assert_ne!(id(1, "LID-2.1"), id(1, "LID-2.2"), "another recommendation");
        assert_eq!(id(1, "LID-2.1").0.get_version_num(), 8, "RFC 9562: made in our own way");
    }
}
