//! The passphrase of a protected data file at the command line: typed at the terminal, or in the environment for
//! scripts. Never an argument, which every other program on the computer can read.

use std::io::IsTerminal;

use anyhow::Context;

use crate::Passphrase;

/// What it is called in the environment.
const NAME: &str = "CABILDO_PASSPHRASE";

/// What the environment says.
pub(crate) fn in_the_environment() -> Option<Passphrase> {
    Passphrase::typed(&std::env::var(NAME).ok()?)
}

/// What the environment says, or somebody types.
pub(crate) fn said() -> anyhow::Result<Option<Passphrase>> {
    if let Some(said) = in_the_environment() {
        return Ok(Some(said));
    }
    if !std::io::stdin().is_terminal() {
        return Ok(None);
    }
    let typed = rpassword::prompt_password("Contraseña: ").context("cannot read the passphrase")?;
    Ok(Passphrase::typed(&typed))
}
