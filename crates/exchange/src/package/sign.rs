//! Who made a package: a `minisign` signature over the bytes of its manifest,
//! which holds the size and hash of every part.
//!
//! Any program that knows such signatures can check it:
//! `minisign -Vm manifest.json -P <signer>`. A signature says that whoever holds
//! a key made the package; whose key it is, people tell each other.

use std::{fmt, io::Cursor, str::FromStr};

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use blake2::Blake2b512;
use minisign::{KeyPair, PublicKey, SecretKey, SecretKeyBox, SignatureBox};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use sha2::{Digest, Sha256};

use super::{Manifest, seal::NotAKey};

/// The bytes of a signature, in the base of its text: a shorter one is none.
const GLOBAL_SIGNATURE: usize = 88;
/// A public key, in characters.
const PUBLIC_KEY: usize = 56;

/// Where the number of a key and the key itself lie in the bytes of a secret key.
const KEY_NUMBER: std::ops::Range<usize> = 54..62;
const KEY_PAIR: std::ops::Range<usize> = 62..126;
/// What a signature over a hash begins with.
const HASHED: &[u8] = b"ED";

/// What every key begins with.
const ED25519: &str = "RW";
/// What a secret key without a password begins with.
const UNLOCKED: &str = "RWQAAEIy";

/// What shows who signed; anybody may have it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SigningPublic(String);

impl SigningPublic {
    /// As in the file of a public key: 56 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As the file of a public key that other programs read, or as the key alone; of a file with remarks only: none.
    ///
    /// # Errors
    /// There is a line that is neither a remark nor a key.
    pub fn in_file(file: &str) -> Result<Option<Self>, NotAKey> {
        let is_remark =
            |line: &&str| line.is_empty() || line.starts_with("untrusted comment:") || line.starts_with('#');
        let mut keys = file.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|it| !is_remark(it));
        match (keys.next(), keys.next()) {
            (None, _) => Ok(None),
            (Some(key), None) => key.parse().map(Some),
            (Some(_), Some(_)) => Err(NotAKey),
        }
    }

    /// The file of a public key, as other programs read it.
    pub fn to_file(&self, remark: &str) -> String {
        format!("untrusted comment: {}\n{self}\n", remark.replace(['\n', '\r'], " "))
    }

    /// What the signer said, if `signature` is one over these bytes by this key.
    pub fn check(&self, bytes: &[u8], signature: &[u8]) -> Option<String> {
        comment(self, bytes, signature)
    }

    /// To be read out on the telephone: four times four digits.
    pub fn short(&self) -> String {
        let pairs = Sha256::digest(&self.0);
        let groups: Vec<String> = pairs.chunks(2).take(4).map(|it| format!("{:02x}{:02x}", it[0], it[1])).collect();
        groups.join(" ")
    }
}

impl FromStr for SigningPublic {
    type Err = NotAKey;

    fn from_str(written: &str) -> Result<Self, NotAKey> {
        let written = written.trim();
        let key = PublicKey::from_base64(written).map_err(|_| NotAKey)?;
        let is_ours = written.len() == PUBLIC_KEY && written.starts_with(ED25519);
        if is_ours && key.to_base64() == written { Ok(Self(written.to_owned())) } else { Err(NotAKey) }
    }
}

impl fmt::Display for SigningPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SigningPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for SigningPublic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for SigningPublic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The key of a council or trainer.
#[derive(Clone)]
pub struct SigningKey {
    secret: SecretKey,
    public: SigningPublic,
}

impl SigningKey {
    /// A new one, from the randomness of the system; the library takes no other.
    ///
    /// # Errors
    /// The system gives no randomness.
    pub fn generate() -> Result<Self, NotAKey> {
        Self::new(KeyPair::generate_unencrypted_keypair().map_err(|_| NotAKey)?.sk)
    }

    fn new(secret: SecretKey) -> Result<Self, NotAKey> {
        let public = PublicKey::from_secret_key(&secret).map_err(|_| NotAKey)?;
        Ok(Self { public: SigningPublic(public.to_base64()), secret })
    }

    /// To be kept in the data file and nowhere else: the two lines of a key file without a password.
    pub fn to_text(&self) -> String {
        self.secret.to_box(Some("cabildo signing key")).map(|it| it.to_string()).unwrap_or_default()
    }

    /// What others check with.
    pub fn public(&self) -> &SigningPublic {
        &self.public
    }

    /// A key that a password opens, as `minisign -G` makes it; opening it takes about a second.
    ///
    /// # Errors
    /// It is none, or the password is another.
    pub fn unlock(written: &str, password: &str) -> Result<Self, NotAKey> {
        let secret = SecretKeyBox::from_string(written).map_err(|_| NotAKey)?;
        Self::new(secret.into_secret_key(Some(password.to_owned())).map_err(|_| NotAKey)?)
    }

    /// Whether a key file wants a password.
    pub fn is_locked(written: &str) -> bool {
        !written.lines().nth(1).is_some_and(|it| it.starts_with(UNLOCKED))
    }

    /// The signature over the bytes of a manifest.
    pub(super) fn sign(&self, manifest: &Manifest, bytes: &[u8]) -> Result<String, NotAKey> {
        self.sign_bytes(&format!("{} {}", manifest.made_at.format("%Y-%m-%dT%H:%M:%SZ"), manifest.id), bytes)
    }

    /// The signature over any bytes, with what the signer says about them; the same bytes and words have the same
    /// signature. The library that reads keys and checks signatures mixes chance into those it makes, which is as safe
    /// and makes every file another.
    pub(crate) fn sign_bytes(&self, comment: &str, bytes: &[u8]) -> Result<String, NotAKey> {
        let key = self.secret.to_bytes();
        let number = key.get(KEY_NUMBER).ok_or(NotAKey)?;
        let pair = key.get(KEY_PAIR).and_then(|it| ed25519_compact::SecretKey::from_slice(it).ok()).ok_or(NotAKey)?;
        let comment = comment.replace(['\n', '\r'], " ");
        let over_bytes = pair.sign(Blake2b512::digest(bytes), None);
        let over_both = pair.sign([over_bytes.as_ref(), comment.as_bytes()].concat(), None);
        let first = BASE64.encode([HASHED, number, over_bytes.as_ref()].concat());
        let second = BASE64.encode(over_both.as_ref());
        let written = format!("untrusted comment: cabildo\n{first}\ntrusted comment: {comment}\n{second}\n");
        // What the other library would not take for a signature leaves nobody's hands.
        self.public.check(bytes, written.as_bytes()).map(|_| written).ok_or(NotAKey)
    }
}

impl FromStr for SigningKey {
    type Err = NotAKey;

    fn from_str(written: &str) -> Result<Self, NotAKey> {
        if !written.lines().nth(1).is_some_and(|it| it.starts_with(UNLOCKED)) {
            return Err(NotAKey);
        }
        let secret = SecretKeyBox::from_string(written).map_err(|_| NotAKey)?;
        Self::new(secret.into_unencrypted_secret_key().map_err(|_| NotAKey)?)
    }
}

/// Does not tell the key.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public)
    }
}

/// Whether somebody stands for a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// Nobody signed it.
    None,
    /// Whoever holds the key made it, and nothing was changed since.
    Valid {
        /// The key.
        key: SigningPublic,
        /// What the signer said: when, and which package.
        comment: String,
    },
    /// It was signed, and changed afterwards; or its signature was taken away or is another's.
    Broken,
}

impl Signature {
    /// What `signature`, the bytes beside a manifest, says about the bytes of that manifest.
    pub(super) fn of(manifest: &Manifest, bytes: &[u8], signature: Option<&[u8]>) -> Self {
        let (key, signature) = match (&manifest.signer, signature) {
            (None, None) => return Self::None,
            (Some(key), Some(signature)) => (key, signature),
            (Some(_), None) | (None, Some(_)) => return Self::Broken,
        };
        match comment(key, bytes, signature) {
            Some(comment) => Self::Valid { key: key.clone(), comment },
            None => Self::Broken,
        }
    }
}

/// What the signer said, if the signature is right.
fn comment(key: &SigningPublic, bytes: &[u8], signature: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(signature).ok()?;
    // The library takes it for granted that the last line is as long as a signature.
    if text.lines().nth(3)?.trim().len() != GLOBAL_SIGNATURE {
        return None;
    }
    let signed = SignatureBox::from_string(text).ok()?;
    let key = PublicKey::from_base64(key.as_str()).ok()?;
    minisign::verify(&key, &signed, Cursor::new(bytes), true, false, false).ok()?;
    signed.trusted_comment().ok()
}
