//! The window of Cabildo: passes calls to the application and asks where to put files. No rule lives here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    process::ExitCode,
    sync::{Mutex, PoisonError},
};

use cabildo::{App, Code, Failure, files::write_whole};
use serde_json::Value;
use tauri::{AppHandle, Manager, RunEvent, State, WebviewWindowBuilder};
use tauri_plugin_dialog::DialogExt;

/// The application, or why its data file cannot be used.
struct Shared(Mutex<Result<App, Failure>>);

impl Shared {
    /// Does something with the application; a bug in it becomes a failure, not the end of the program.
    fn with<T>(&self, work: impl FnOnce(&mut App) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut app = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let app = app.as_mut().map_err(|failure| failure.clone())?;
        let bug = app.bug();
        catch_unwind(AssertUnwindSafe(|| work(app))).unwrap_or(Err(bug))
    }
}

/// Passes a command to the application.
#[tauri::command(async)] // off the window's thread
fn call(app: State<'_, Shared>, name: String, args: Value) -> Result<Value, Failure> {
    app.with(|app| app.call(&name, args))
}

/// Makes a file and puts it where the person says. Nothing if she changes her mind.
#[tauri::command(async)]
fn save(window: AppHandle, app: State<'_, Shared>, name: String, args: Value) -> Result<Option<String>, Failure> {
    let file = app.with(|app| app.file(&name, args))?;
    let ending = file.name.rsplit('.').next().unwrap_or_default().to_owned();
    let mut dialog = window.dialog().file().set_file_name(&file.name).add_filter(ending.to_uppercase(), &[&ending]);
    if let Some(main) = window.get_webview_window("main") {
        dialog = dialog.set_parent(&main);
    }
    let Some(place) = dialog.blocking_save_file().and_then(|place| place.into_path().ok()) else {
        return Ok(None);
    };
    app.with(|app| write_whole(&place, &file.bytes).map_err(|error| app.told(&error)))?;
    Ok(Some(place.file_name().unwrap_or_default().to_string_lossy().into_owned()))
}

fn main() -> ExitCode {
    if cfg!(target_os = "linux") && env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
        eprintln!("Cabildo necesita una pantalla; sin ella use el programa «cabildo». / Cabildo needs a display.");
        return ExitCode::from(2);
    }
    match window().build(tauri::generate_context!()) {
        Ok(program) => {
            program.run(|program, event| {
                if let RunEvent::Exit = event {
                    close(program);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cabildo-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}

fn window() -> tauri::Builder<tauri::Wry> {
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|program, _, _| {
            if let Some(main) = program.get_webview_window("main") {
                // A window that cannot come forward is still there.
                let _ = main.unminimize().and_then(|()| main.set_focus());
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![call, save])
        .setup(|program| {
            let app = match data_file(program.handle()) {
                Ok(path) => App::open(&path).map_err(|error| App::refusal(&error)),
                Err(failure) => Err(failure),
            };
            program.manage(Shared(Mutex::new(app)));
            let config = &program.config().app.windows[0];
            WebviewWindowBuilder::from_config(program.handle(), config)?
                .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
                .build()?;
            Ok(())
        })
}

/// Where everything is kept: what `--data` says, else the system's folder for each person's data.
fn data_file(program: &AppHandle) -> Result<PathBuf, Failure> {
    let mut words = env::args_os().skip(1);
    while let Some(word) = words.next() {
        if word == "--data" {
            if let Some(path) = words.next() {
                return Ok(path.into());
            }
        }
    }
    let folder = program.path().app_data_dir();
    let folder = folder.map_err(|error| Failure { code: Code::DataFile, message: error.to_string() })?;
    Ok(folder.join("cabildo.db"))
}

/// Puts everything into the one data file, so that a copy of it is whole.
fn close(program: &AppHandle) {
    let shared: State<'_, Shared> = program.state();
    let mut app = shared.0.lock().unwrap_or_else(PoisonError::into_inner);
    let gone = Err(Failure { code: Code::Bug, message: String::new() });
    if let Ok(app) = std::mem::replace(&mut *app, gone) {
        if let Err(error) = app.close() {
            eprintln!("cabildo-desktop: {error}");
        }
    }
}
