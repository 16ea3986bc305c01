//! The screens in the installed browser, where there can be no window.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use cabildo::{Door, shells::Unseen};
use cabildo_browser::{
    Ending, Host, Patience,
    running::{self, Claimed, Running},
};
use tauri::{Context, Wry};

use crate::unseen::say;

/// How they are shown.
pub(crate) struct InBrowser {
    /// Packages to look into.
    pub(crate) files: Vec<PathBuf>,
    /// Whether the browser is started; else it is printed where to look.
    pub(crate) opens: bool,
    /// The system's language: `es-BO`.
    pub(crate) system: String,
}

impl InBrowser {
    /// Shows the screens that the window would show, until the last page has gone.
    pub(crate) fn show(&self, data_file: &Path, context: Context<Wry>) -> ExitCode {
        let claim = match running::claim(data_file) {
            Ok(Claimed::Theirs(running)) => return self.meet(&running),
            Ok(Claimed::Ours(claim)) => Some(claim),
            // Without a place to meet, nobody is met.
            Err(_) => None,
        };
        let door = Door::to(data_file.to_owned(), &self.system);
        door.lay(self.files.iter().cloned());
        let screens = move |path: &str| context.assets().get(&path.into()).map(std::borrow::Cow::into_owned);
        match Host::open(door, screens, claim, Patience::default()) {
            Ok(host) => self.wait(host),
            Err(error) => {
                say(&Unseen::NotServed(&error.to_string()), &self.system);
                ExitCode::FAILURE
            }
        }
    }

    /// Another program shows this data file: its page comes to the front, with the files.
    pub(crate) fn meet(&self, running: &Running) -> ExitCode {
        let Some(address) = running.address() else {
            say(&Unseen::InAWindow, &self.system);
            return ExitCode::FAILURE;
        };
        if let Err(error) = running.bring(&self.files) {
            eprintln!("cabildo-desktop: {error}");
        }
        if self.is_opened(&address) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn wait(&self, host: Host) -> ExitCode {
        // While a notice is open, a page may come that the person opened herself.
        let mut is_seen = self.is_opened(&host.address()) || host.is_visited();
        while is_seen && host.wait() == Ending::NobodyCame {
            if self.opens {
                say(&Unseen::NobodyCame(&host.address()), &self.system);
            }
            is_seen = host.is_visited();
        }
        crate::told(host.close());
        if is_seen { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// Opens the address in the browser, or says why not.
    fn is_opened(&self, address: &str) -> bool {
        if !self.opens {
            // Whoever asked for it and does not listen will find nobody.
            return writeln!(io::stdout(), "{address}").is_ok();
        }
        let opened = open::that_detached(address);
        if opened.is_err() {
            say(&Unseen::NoBrowser(address), &self.system);
        }
        opened.is_ok()
    }
}
