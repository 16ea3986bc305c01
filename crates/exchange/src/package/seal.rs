//! Who may read a package: the holder of a round's key, or whoever knows a passphrase.
//!
//! Sealing is `age`, so a package can be opened with any program that knows it:
//! `unzip -p x.cabildo content.age | age -d -i key.txt > inside.zip`.

use std::{fmt, iter, str::FromStr};

use age::{
    Encryptor, Recipient,
    secrecy::{ExposeSecret, SecretString},
    x25519::{Identity, Recipient as PublicKey},
};
use cabildo_domain::RoundId;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use unicode_normalization::UnicodeNormalization;

use super::{Sealed, limits::MOST_EFFORT};

/// It is no key of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key")]
pub struct NotAKey;

/// What seals for the holder of a round; anybody may have it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RoundPublic(String);

impl RoundPublic {
    /// `age1…`, 62 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RoundPublic {
    type Err = NotAKey;

    fn from_str(written: &str) -> Result<Self, NotAKey> {
        PublicKey::from_str(written.trim()).map(|key| Self(key.to_string())).map_err(|_| NotAKey)
    }
}

impl fmt::Display for RoundPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RoundPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for RoundPublic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for RoundPublic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The key of a round's holder: opens what was sealed for the round.
#[derive(Clone)]
pub struct RoundKey(Identity);

impl RoundKey {
    /// A new one, from the randomness of the system; the library takes no other.
    pub fn generate() -> Self {
        Self(Identity::generate())
    }

    /// To be kept in the data file and nowhere else: `AGE-SECRET-KEY-1…`.
    pub fn to_text(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }

    /// What others seal with.
    pub fn public(&self) -> RoundPublic {
        RoundPublic(self.0.to_public().to_string())
    }

    pub(super) fn identity(&self) -> &Identity {
        &self.0
    }
}

impl FromStr for RoundKey {
    type Err = NotAKey;

    fn from_str(written: &str) -> Result<Self, NotAKey> {
        Identity::from_str(written.trim()).map(Self).map_err(|_| NotAKey)
    }
}

/// Does not tell the key.
impl fmt::Debug for RoundKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RoundKey({})", self.public())
    }
}

/// What somebody typed to seal or open a package.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The same whether a computer writes `é` as one sign or as two.
    pub fn new(typed: &str) -> Self {
        Self(SecretString::from(typed.nfc().collect::<String>()))
    }

    pub(super) fn identity(&self) -> age::scrypt::Identity {
        let mut identity = age::scrypt::Identity::new(self.0.clone());
        identity.set_max_work_factor(MOST_EFFORT);
        identity
    }
}

/// Does not tell it.
impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Who will be able to read a package.
#[derive(Debug, Clone)]
pub enum Seal {
    /// Anybody.
    Open,
    /// Who holds the key of a round.
    Round {
        /// The round.
        round: RoundId,
        /// Its public key.
        recipient: RoundPublic,
    },
    /// Who knows a passphrase.
    Passphrase {
        /// The passphrase.
        passphrase: Passphrase,
        /// How hard it is to try one, as a power of two; [`MOST_EFFORT`] but for tests.
        effort: u8,
    },
}

impl Seal {
    /// With a passphrase, as hard to guess as a reader allows.
    pub fn passphrase(typed: &str) -> Self {
        Self::Passphrase { passphrase: Passphrase::new(typed), effort: MOST_EFFORT }
    }

    /// What the outside of the package tells of it; nothing where there is no outside.
    pub(super) fn told(&self) -> Option<Sealed> {
        match self {
            Self::Open => None,
            Self::Round { round, recipient } => Some(Sealed::Round { round: *round, recipient: recipient.clone() }),
            Self::Passphrase { .. } => Some(Sealed::Passphrase),
        }
    }

    /// What encrypts for it.
    pub(super) fn encryptor(&self) -> Option<Encryptor> {
        let recipient: Box<dyn Recipient> = match self {
            Self::Open => return None,
            Self::Round { recipient, .. } => Box::new(PublicKey::from_str(recipient.as_str()).ok()?),
            Self::Passphrase { passphrase, effort } => {
                let mut recipient = age::scrypt::Recipient::new(passphrase.0.clone());
                recipient.set_work_factor((*effort).clamp(1, MOST_EFFORT));
                Box::new(recipient)
            }
        };
        Encryptor::with_recipients(iter::once(recipient.as_ref())).ok()
    }
}
