//! Checks `assets/text` and writes a typed function for every message.

#[path = "build/area.rs"]
mod area;
#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/functions.rs"]
mod functions;

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../assets/text");
    println!("cargo:rerun-if-changed={}", folder.display());
    println!("cargo:rerun-if-changed=build");
    let catalogue = match catalogue::read(&folder) {
        Ok(catalogue) => catalogue,
        Err(problems) => {
            for problem in &problems {
                eprintln!("assets/text/{problem}");
            }
            return Err(format!("{} problems in assets/text, listed above", problems.len()).into());
        }
    };
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("messages.rs"), functions::rust(&catalogue))?;
    fs::write(out.join("messages.ts"), functions::typescript(&catalogue))?;
    Ok(())
}
