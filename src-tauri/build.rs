//! Embeds the screens, the window's permissions and, on Windows, what the system is told about the program.

use tauri_build::{Attributes, WindowsAttributes};

fn main() {
    let windows = WindowsAttributes::new().app_manifest(include_str!("../installers/windows/cabildo.exe.manifest"));
    tauri_build::try_build(Attributes::new().windows_attributes(windows)).expect("the window can be put together");
}
