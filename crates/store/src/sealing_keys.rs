//! `round_key` and `signing_key`: what seals answers for the holder of a round, and what this computer signs with.

use cabildo_domain::RoundId;
use rusqlite::params;

use crate::{
    error::StoreError,
    store::{Reader, Writer},
};

/// What answers of a round are sealed for. The secret is `None` on a computer that does not hold the round.
#[derive(Clone, PartialEq, Eq)]
pub struct RoundKey {
    /// What seals.
    pub public: String,
    /// What opens.
    pub secret: Option<String>,
}

/// What this computer signs with.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningKey {
    /// What others check a signature with.
    pub public: String,
    /// What signs.
    pub secret: String,
}

impl Reader<'_> {
    /// What answers of a round are sealed for, if it has a key here.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_round_key(&self, round: RoundId) -> Result<Option<RoundKey>, StoreError> {
        let sql = "SELECT public, secret FROM round_key WHERE round = ?1";
        self.maybe(sql, [round.to_string()], |row| {
            Ok(RoundKey { public: row.get("public")?, secret: row.get("secret")? })
        })
    }

    /// What this computer signs with, if it has a key.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_signing_key(&self) -> Result<Option<SigningKey>, StoreError> {
        let sql = "SELECT public, secret FROM signing_key ORDER BY public LIMIT 1";
        self.maybe(sql, (), |row| Ok(SigningKey { public: row.get("public")?, secret: row.get("secret")? }))
    }
}

impl Writer<'_> {
    /// Keeps what answers of a round are sealed for. A key with its secret stays as it is, so that answers on their
    /// way can still be opened; one without gives way to another, or gets its secret.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn put_round_key(&self, round: RoundId, key: &RoundKey) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO round_key (round, public, secret) VALUES (?1, ?2, ?3)
             ON CONFLICT (round) DO UPDATE SET public = excluded.public, secret = excluded.secret
             WHERE round_key.secret IS NULL",
            params![round.to_string(), key.public, key.secret],
        )?;
        Ok(())
    }

    /// Keeps what this computer signs with, in place of what it signed with before.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn put_signing_key(&self, key: &SigningKey) -> Result<(), StoreError> {
        self.run("DELETE FROM signing_key", ())?;
        self.run("INSERT INTO signing_key (public, secret) VALUES (?1, ?2)", [&key.public, &key.secret])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_key_of_a_round_gives_way_until_its_secret_is_here() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        let key = |public: &str, secret: Option<&str>| RoundKey {
            public: public.to_owned(),
            secret: secret.map(str::to_owned),
        };
        assert!(store.read().find_round_key(round).unwrap().is_none());
        for (given, kept) in [
            (key("a", None), key("a", None)),
            (key("b", None), key("b", None)),
            (key("b", Some("of b")), key("b", Some("of b"))),
            (key("b", None), key("b", Some("of b"))),
            (key("c", Some("of c")), key("b", Some("of b"))),
        ] {
            store.write(|db| db.put_round_key(round, &given)).unwrap();
            assert!(store.read().find_round_key(round).unwrap() == Some(kept));
        }
    }

    #[test]
    fn a_computer_signs_with_one_key() {
        let mut store = sample::with_round();
        assert!(store.read().find_signing_key().unwrap().is_none());
        for name in ["b", "a", "c"] {
            let key = SigningKey { public: name.to_owned(), secret: format!("of {name}") };
            store.write(|db| db.put_signing_key(&key)).unwrap();
            assert!(store.read().find_signing_key().unwrap() == Some(key));
        }
    }
}
