//! The way from the page to the application: ten commands.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use cabildo::{
    App, Entrance, Error, Failure, NamedFile, copies,
    files::{write_beside, write_whole},
    packages::GivenView,
    showing,
    updates::HandedView,
};
use serde_json::{Value, json};
use tauri::{State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

/// The data file behind its entrance, opened by whoever asks first.
pub(crate) struct Door {
    entrance: Mutex<Entrance>,
    /// Where several files go, chosen by the person; the page never learns the path.
    folder: Mutex<Option<PathBuf>>,
    /// Packages that were chosen, dropped on the window or clicked on, until the application is asked for anything.
    packages: Mutex<Vec<PathBuf>>,
}

impl Door {
    /// Nothing is opened yet.
    pub(crate) fn to(data_file: PathBuf) -> Self {
        showing::sweep();
        let system = sys_locale::get_locale().unwrap_or_default();
        let entrance = Mutex::new(Entrance::to(data_file, &system));
        Self { entrance, folder: Mutex::new(None), packages: Mutex::default() }
    }

    /// Asks at the entrance; a bug becomes a failure, not the end of the program.
    fn ask<T>(&self, work: impl FnOnce(&mut Entrance) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut entrance = self.entrance.lock().unwrap_or_else(PoisonError::into_inner);
        let bug = entrance.bug();
        catch_unwind(AssertUnwindSafe(|| {
            self.hand_over(&mut entrance);
            work(&mut entrance)
        }))
        .unwrap_or_else(|_| {
            // What the bug left half done in memory goes; the data file has only whole changes.
            entrance.abandon();
            Err(bug)
        })
    }

    /// Does something with the application, which is opened if it is not.
    fn with<T>(&self, work: impl FnOnce(&mut App) -> Result<T, Failure>) -> Result<T, Failure> {
        self.ask(|entrance| work(entrance.app()?))
    }

    /// Makes a file; while it is set and written, others may ask the application.
    fn file(&self, name: &str, args: Value) -> Result<NamedFile, Failure> {
        let gathered = self.with(|app| app.gathered(name, args))?;
        catch_unwind(AssertUnwindSafe(|| gathered.finish())).or_else(|_| self.with(|app| Err(app.bug())))
    }

    /// Gives the application the packages that were laid down, as soon as its data file is open.
    fn hand_over(&self, entrance: &mut Entrance) {
        let mut packages = self.packages.lock().unwrap_or_else(PoisonError::into_inner);
        if !packages.is_empty()
            && let Ok(app) = entrance.app()
        {
            app.lay_packages(packages.drain(..));
        }
    }

    /// Lays files down that may be packages; the page asks for them when it is told, or when it begins.
    pub(crate) fn lay(&self, paths: impl IntoIterator<Item = PathBuf>) {
        self.packages.lock().unwrap_or_else(PoisonError::into_inner).extend(paths);
    }

    /// Puts everything into the one data file when the person turns to another window: perhaps to copy it.
    pub(crate) fn rest(&self) {
        // Whoever holds the application now asks for something; there will be another moment.
        if let Ok(entrance) = self.entrance.try_lock()
            && let Some(Err(error)) = entrance.open_app().map(App::rest)
        {
            eprintln!("cabildo-desktop: {error}");
        }
    }

    /// The same at the end, and closes the file.
    pub(crate) fn close(&self) {
        if let Err(error) = self.entrance.lock().unwrap_or_else(PoisonError::into_inner).close() {
            eprintln!("cabildo-desktop: {error}");
        }
    }
}

/// Passes a command to the application.
#[tauri::command(async)] // Off the window's own thread.
pub(crate) fn call(door: State<'_, Door>, name: String, args: Value) -> Result<Value, Failure> {
    door.ask(|entrance| entrance.call(&name, args))
}

/// Makes a file and puts it where the person says: the name it has there, or nothing if she changes her mind.
#[tauri::command(async)]
pub(crate) fn save(
    window: WebviewWindow,
    door: State<'_, Door>,
    name: String,
    args: Value,
) -> Result<Option<String>, Failure> {
    let file = door.file(&name, args)?;
    let ending = Path::new(&file.name).extension().unwrap_or_default().to_string_lossy();
    let dialog = window.dialog().file().set_parent(&window).set_title(&file.name).set_file_name(&file.name);
    let place = dialog.add_filter(ending.to_uppercase(), &[&ending]).blocking_save_file();
    let Some(place) = place.and_then(|place| place.into_path().ok()) else {
        return Ok(None);
    };
    write_whole(&place, &file.bytes).or_else(|error| door.with(|app| Err(app.told(&error))))?;
    Ok(Some(place.file_name().unwrap_or_default().to_string_lossy().into_owned()))
}

/// Asks in which folder several files shall go: its name, or nothing if the person changes her mind.
#[tauri::command(async)]
pub(crate) fn choose_folder(window: WebviewWindow, door: State<'_, Door>) -> Option<String> {
    let chosen = window.dialog().file().set_parent(&window).blocking_pick_folder()?.into_path().ok()?;
    let name = chosen.file_name().unwrap_or(chosen.as_os_str()).to_string_lossy().into_owned();
    *door.folder.lock().unwrap_or_else(PoisonError::into_inner) = Some(chosen);
    Some(name)
}

/// Makes a file and puts it into the folder that was chosen, beside whatever is there: the name it has there.
#[tauri::command(async)]
pub(crate) fn save_beside(door: State<'_, Door>, name: String, args: Value) -> Result<String, Failure> {
    let folder = door.folder.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let Some(folder) = folder else {
        return door.with(|app| Err(app.told(&Error::Bug("no folder was chosen".to_owned()))));
    };
    // A copy of everything can be larger than the memory: it is written where it goes.
    if name == copies::WHOLE {
        return door.with(|app| app.save_beside(&name, args, &folder));
    }
    let file = door.file(&name, args)?;
    write_beside(&folder, &file).or_else(|error| door.with(|app| Err(app.told(&error))))
}

/// Asks which packages to look into; what waits then, or nothing if the person changes her mind.
#[tauri::command(async)]
pub(crate) fn choose_packages(window: WebviewWindow, door: State<'_, Door>) -> Result<Option<Value>, Failure> {
    let title = door.with(|app| Ok(app.asking_for_packages()))?;
    let dialog = window.dialog().file().set_parent(&window).set_title(title).add_filter("Cabildo", &["cabildo"]);
    let Some(chosen) = dialog.blocking_pick_files() else { return Ok(None) };
    door.lay(chosen.into_iter().filter_map(|it| it.into_path().ok()));
    door.with(|app| app.call("waiting_packages", json!({}))).map(Some)
}

/// Writes a package where the person says; what was written, or nothing if she changes her mind.
#[tauri::command(async)]
pub(crate) fn give_package(
    window: WebviewWindow,
    door: State<'_, Door>,
    args: Value,
) -> Result<Option<GivenView>, Failure> {
    let name = door.with(|app| app.package_name(args.clone()))?;
    let dialog = window.dialog().file().set_parent(&window).set_title(&name).set_file_name(&name);
    let place = dialog.add_filter("Cabildo", &["cabildo"]).blocking_save_file();
    let Some(place) = place.and_then(|place| place.into_path().ok()) else {
        return Ok(None);
    };
    door.with(|app| app.give_package(args, &place)).map(Some)
}

/// Makes a file and has the system show it, in whatever program shows such files.
#[tauri::command(async)]
pub(crate) fn show(door: State<'_, Door>, name: String, args: Value) -> Result<(), Failure> {
    let place = door.with(|app| app.lay_out(&name, args))?;
    let shown = open::that_detached(place);
    shown.or_else(|error| door.with(|app| Err(app.told(&Error::NotShown(error)))))
}

/// Takes in a file that the person chooses: what came of it, or nothing if she changes her mind.
#[tauri::command(async)]
pub(crate) fn open(
    window: WebviewWindow,
    door: State<'_, Door>,
    name: String,
    args: Value,
) -> Result<Option<Value>, Failure> {
    let title = door.with(|app| Ok(app.asking_for_a_file(&name)))?;
    let chosen = window.dialog().file().set_parent(&window).set_title(title).blocking_pick_file();
    let Some(place) = chosen.and_then(|place| place.into_path().ok()) else {
        return Ok(None);
    };
    door.with(|app| app.take(&name, args, &place).map(Some))
}

/// Does something in a folder that the person chooses: what came of it, or nothing if she changes her mind.
#[tauri::command(async)]
pub(crate) fn in_folder(
    window: WebviewWindow,
    door: State<'_, Door>,
    name: String,
    args: Value,
) -> Result<Option<Value>, Failure> {
    let chosen = window.dialog().file().set_parent(&window).blocking_pick_folder();
    let Some(folder) = chosen.and_then(|place| place.into_path().ok()) else {
        return Ok(None);
    };
    door.with(|app| app.in_folder(&name, args, &folder).map(Some))
}

/// Lays the update out that was looked at last, and has the system start its installer or show its folder.
#[tauri::command(async)]
pub(crate) fn take_update(door: State<'_, Door>) -> Result<HandedView, Failure> {
    let handed = door.with(App::hand_over_update)?;
    if let Some(place) = handed.opens {
        let opened = open::that_detached(place);
        opened.or_else(|error| door.with(|app| Err(app.told(&Error::NotShown(error)))))?;
    }
    Ok(handed.view)
}
