//! A window with one word in it: what the start of Cabildo's window is compared with. Without any page the system would
//! start no web view.

use tauri::{WebviewUrl, WebviewWindowBuilder, http::Response};

fn main() {
    let program = tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            Response::new(b"<!doctype html><title>Empty</title>Empty".to_vec())
        })
        .setup(|program| {
            let page = WebviewUrl::External("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(program, "empty", page).title("Empty").build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match program {
        Ok(program) => program.run(|_, _| {}),
        Err(error) => eprintln!("{error}"),
    }
}
