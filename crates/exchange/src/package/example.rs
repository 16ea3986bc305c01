//! A head and keys for examples, tests and fuzzing. Nobody's.

use cabildo_domain::{AssessmentId, CouncilId, RoundId};
use chrono::DateTime;
use uuid::Uuid;

use super::{CouncilHead, Head, Invitation, Kind, MadeBy, RoundKey, SigningKey, seal::NotAKey};

/// The key of a round nobody holds.
const ROUND_KEY: &str = "AGE-SECRET-KEY-1WF6MD38DW370LJC90GGG4VMS2ZGUP53GK8MME7HN5U3V3WGXF5LSH8E9HY";

/// A key that signs nothing but examples.
const SIGNING_KEY: &str = "untrusted comment: cabildo signing key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAddi+9k7u+MHg4h5J2Cb1ZZj868uxE/wSfxFe1kc4R50FlXeXCR82W70zkc0AvGZzApjnDCdfB8sqzNWWCkcPRHXt+SZi5EbmwK8fKZ3v8iKbaAISSTo9XXbb9JBLgAE07Xo+MnTpkBY=
";

/// A head of the kind.
pub fn head(kind: Kind) -> Head {
    Head {
        kind,
        id: Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0001),
        made_at: DateTime::from_timestamp_millis(1_790_000_000_000).unwrap_or_default(),
        made_by: MadeBy {
            device: Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0002),
            name: "Alcaldía 2".to_owned(),
        },
        program: "0.1.0".to_owned(),
        council: Some(council()),
        about: "Madurez 2026, primera ronda".to_owned(),
    }
}

/// A council.
pub fn council() -> CouncilHead {
    CouncilHead {
        id: CouncilId(Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0003)),
        name: "Jesús María".to_owned(),
    }
}

/// A round.
pub fn round() -> RoundId {
    RoundId(Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0004))
}

/// The key of [`round`].
///
/// # Errors
/// Never.
pub fn round_key() -> Result<RoundKey, NotAKey> {
    ROUND_KEY.parse()
}

/// A key that signs.
///
/// # Errors
/// Never.
pub fn signing_key() -> Result<SigningKey, NotAKey> {
    SIGNING_KEY.parse()
}

/// An invitation to [`round`].
///
/// # Errors
/// Never.
pub fn invitation() -> Result<Invitation, NotAKey> {
    Ok(Invitation {
        council: council(),
        assessment: AssessmentId(Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0005)),
        round: round(),
        name: "Madurez 2026, primera ronda".to_owned(),
        instrument: "small-example".to_owned(),
        version: 1,
        form: None,
        key: round_key()?.public(),
    })
}
