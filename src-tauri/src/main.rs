//! The window of Cabildo: passes calls to the application and asks where to put files. No rule lives here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod door;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use tauri::{AppHandle, DragDropEvent, Manager, RunEvent, WebviewWindowBuilder, WindowEvent, Wry};

use crate::door::Door;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Cabildo in a window.
#[derive(Parser)]
#[command(version, about)]
struct Line {
    /// The data file; made if it is not there. Without this, the one in your own data folder.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Packages to look into.
    files: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let line = Line::parse();
    if cfg!(target_os = "linux") && !has_display() {
        eprintln!("Cabildo necesita una pantalla. Sin ella, use el programa «cabildo».");
        eprintln!("Cabildo needs a display. Without one, use the program “cabildo”.");
        return ExitCode::from(2);
    }
    match program(line).build(tauri::generate_context!()) {
        Ok(program) => {
            program.run(|program, event| match event {
                RunEvent::WindowEvent { event: WindowEvent::Focused(false), .. } => program.state::<Door>().rest(),
                RunEvent::WindowEvent { event: WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }), .. } => {
                    bring(program, paths);
                }
                RunEvent::Exit => program.state::<Door>().close(),
                _ => {}
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cabildo-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn program(line: Line) -> tauri::Builder<Wry> {
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
        .setup(|program| {
            let data_file = match line.data {
                Some(path) => path,
                None => program.path().local_data_dir()?.join("cabildo").join("cabildo.db"),
            };
            let door = Door::to(data_file);
            door.lay(line.files.into_iter().map(|it| std::path::absolute(&it).unwrap_or(it)));
            program.manage(door);
            let config = &program.config().app.windows[0];
            WebviewWindowBuilder::from_config(program.handle(), config)?
                .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
                .build()?;
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
