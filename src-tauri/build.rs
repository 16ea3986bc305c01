//! Embeds the screens and the window's permissions.

fn main() {
    tauri_build::build();
}
