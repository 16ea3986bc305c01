//! The window of Cabildo: passes calls to the application and asks where to put files. Where there can be no window,
//! the same screens in the installed browser. No rule lives here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod door;
mod in_browser;
mod unseen;

use std::{
    env, iter,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    sync::{Mutex, PoisonError},
    thread,
};

use cabildo::{Door, places, shells::Unseen};
use cabildo_browser::running::{self, Claim, Claimed};
use clap::Parser;
use tauri::{AppHandle, DragDropEvent, Manager, RunEvent, WebviewWindowBuilder, WindowEvent, Wry};

use crate::{
    door::Folder,
    in_browser::InBrowser,
    unseen::{has_display, say},
};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Cabildo in a window.
#[derive(Parser)]
#[command(version, about)]
struct Line {
    /// The data file; made if it is not there. Without this, the one in your own data folder.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Show the screens in the installed browser instead of a window, as is done where there can be none.
    #[arg(long)]
    browser: bool,
    /// Start no browser, and print where the screens can be seen.
    #[arg(long, hide = true, requires = "browser")]
    no_open: bool,
    /// Packages to look into.
    files: Vec<PathBuf>,
}

/// The first word where the window's program is the command line: what is handed out is one program.
const AS_LINE: &str = "--line";

fn main() -> ExitCode {
    let mut words = env::args_os().skip(1);
    if words.next().is_some_and(|word| word == AS_LINE) {
        return cabildo::line::obey(iter::once("cabildo".into()).chain(words));
    }
    let system = sys_locale::get_locale().unwrap_or_default();
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(error) => return unseen::not_understood(&error, &system),
    };
    let mut context = tauri::generate_context!();
    // Where the program lies is not known in the oddest places; then it is not portable.
    let place = env::current_exe().unwrap_or_default();
    let portable = places::portable(&place);
    let Some(data_file) = line.data.clone().or_else(|| own_data_file(portable)) else {
        say(&Unseen::NoFolder, &system);
        return ExitCode::FAILURE;
    };
    let in_browser = InBrowser { files: line.whole_files(), opens: !line.no_open, system: system.clone() };
    if line.browser || tauri::webview_version().is_err() {
        return in_browser.show(&data_file, context);
    }
    if cfg!(target_os = "linux") && !has_display() {
        say(&Unseen::NoDisplay, &system);
        return ExitCode::from(2);
    }
    context.config_mut().identifier = places::alone_as(&context.config().identifier, portable);
    let claim = match running::claim(&data_file) {
        Ok(Claimed::Theirs(running)) if !running.is_in_a_window() => return in_browser.meet(&running),
        Ok(Claimed::Ours(claim)) => Some(claim),
        // Another window comes to the front, or is another window as the person asked. Without a place to meet, nobody
        // is met.
        Ok(Claimed::Theirs(_)) | Err(_) => None,
    };
    match program(line, data_file, system.clone(), claim).build(context) {
        Ok(program) => {
            program.run(|program, event| match event {
                RunEvent::WindowEvent { event: WindowEvent::Focused(false), .. } => {
                    told(program.state::<Door>().rest());
                }
                RunEvent::WindowEvent { event: WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }), .. } => {
                    bring(program, paths);
                }
                RunEvent::Exit => told(program.state::<Door>().close()),
                _ => {}
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cabildo-desktop: {error}");
            in_the_browser_instead(&system)
        }
    }
}

/// The data file of whoever names none.
fn own_data_file(portable: Option<&Path>) -> Option<PathBuf> {
    let own = dirs::data_local_dir().or_else(|| portable.map(Path::to_owned))?;
    Some(places::data_file(portable, &own))
}

fn told(outcome: cabildo::Result<()>) {
    if let Err(error) = outcome {
        eprintln!("cabildo-desktop: {error}");
    }
}

/// Starts once more, without a window: nobody ever sees nothing.
fn in_the_browser_instead(system: &str) -> ExitCode {
    let again =
        env::current_exe().and_then(|it| Command::new(it).args(env::args_os().skip(1)).arg("--browser").spawn());
    match again {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            say(&Unseen::NotServed(&error.to_string()), system);
            ExitCode::FAILURE
        }
    }
}

impl Line {
    /// The packages, from wherever one looks.
    fn whole_files(&self) -> Vec<PathBuf> {
        self.files.iter().map(|it| std::path::absolute(it).unwrap_or_else(|_| it.clone())).collect()
    }
}

fn program(line: Line, data_file: PathBuf, system: String, claim: Option<Claim>) -> tauri::Builder<Wry> {
    let mut builder = tauri::Builder::default().plugin(tauri_plugin_dialog::init());
    // A second start brings the window forward; one that names a file of its own is another window.
    if line.data.is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|program, line, folder| {
            // The first word is the program itself.
            let files = line.into_iter().skip(1).filter(|it| !it.starts_with('-'));
            bring(program, files.map(|it| Path::new(&folder).join(it)).collect());
            come_forward(program);
        }));
    }
    builder
        .invoke_handler(tauri::generate_handler![
            door::call,
            door::save,
            door::choose_folder,
            door::save_beside,
            door::choose_packages,
            door::give_package,
            door::show,
            door::open,
            door::in_folder,
            door::take_update
        ])
        .setup(move |program| {
            let door = Door::to(data_file, &system);
            door.lay(line.whole_files());
            program.manage(door);
            program.manage(Folder::default());
            program.manage(Mutex::new(claim));
            let config = &program.config().app.windows[0];
            let window = WebviewWindowBuilder::from_config(program.handle(), config)?
                .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
                .build();
            if let Err(error) = window {
                eprintln!("cabildo-desktop: {error}");
                // So that whoever comes instead meets nobody.
                program.state::<Mutex<Option<Claim>>>().lock().unwrap_or_else(PoisonError::into_inner).take();
                let program = program.handle().clone();
                // Beside the thread of the windows, which would have to show a box.
                thread::spawn(move || {
                    in_the_browser_instead(&system);
                    program.exit(0);
                });
            }
            Ok(())
        })
}

/// Lays files down and tells the page, which asks for them: `waiting_packages`.
fn bring(program: &AppHandle, files: Vec<PathBuf>) {
    if files.is_empty() {
        return;
    }
    program.state::<Door>().lay(files);
    if let Some(window) = program.get_webview_window("main") {
        // A page that is not there yet asks when it begins.
        let _ = window.eval("globalThis.dispatchEvent(new Event('cabildo-packages'))");
    }
}

fn come_forward(program: &AppHandle) {
    if let Some(window) = program.get_webview_window("main") {
        // A window that cannot come forward is still there.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}
