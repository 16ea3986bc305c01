//! The way from the page to the application: ten commands.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use cabildo::{
    Door, Error, Failure, copies,
    files::{write_beside, write_whole},
    packages::GivenView,
    updates::HandedView,
};
use serde_json::{Value, json};
use tauri::{State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

/// Where several files go, chosen by the person; the page never learns the path.
#[derive(Default)]
pub(crate) struct Folder(Mutex<Option<PathBuf>>);

/// Passes a command to the application.
#[tauri::command(async)] // Off the window's own thread.
pub(crate) fn call(door: State<'_, Door>, name: String, args: Value) -> Result<Value, Failure> {
    door.call(&name, args)
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
    write_whole(&place, &file.bytes).or_else(|error| door.refuse(&error))?;
    Ok(Some(place.file_name().unwrap_or_default().to_string_lossy().into_owned()))
}

/// Asks in which folder several files shall go: its name, or nothing if the person changes her mind.
#[tauri::command(async)]
pub(crate) fn choose_folder(window: WebviewWindow, folder: State<'_, Folder>) -> Option<String> {
    let chosen = window.dialog().file().set_parent(&window).blocking_pick_folder()?.into_path().ok()?;
    let name = chosen.file_name().unwrap_or(chosen.as_os_str()).to_string_lossy().into_owned();
    *folder.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(chosen);
    Some(name)
}

/// Makes a file and puts it into the folder that was chosen, beside whatever is there: the name it has there.
#[tauri::command(async)]
pub(crate) fn save_beside(
    door: State<'_, Door>,
    folder: State<'_, Folder>,
    name: String,
    args: Value,
) -> Result<String, Failure> {
    let folder = folder.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let Some(folder) = folder else {
        return door.refuse(&Error::Bug("no folder was chosen".to_owned()));
    };
    // A copy of everything can be larger than the memory: it is written where it goes.
    if name == copies::WHOLE {
        return door.with(|app| app.save_beside(&name, args, &folder));
    }
    let file = door.file(&name, args)?;
    write_beside(&folder, &file).or_else(|error| door.refuse(&error))
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
    shown.or_else(|error| door.refuse(&Error::NotShown(error)))
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
    door.with(|app| app.hand_over_update(|place| open::that_detached(place)))
}
