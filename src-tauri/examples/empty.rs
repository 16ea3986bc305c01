//! A window with nothing in it: what the start of Cabildo's window is compared with.

fn main() {
    let program = tauri::Builder::default()
        .setup(|program| {
            let blank = tauri::WebviewUrl::External("about:blank".parse()?);
            tauri::WebviewWindowBuilder::new(program, "empty", blank).title("Empty").build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match program {
        Ok(program) => program.run(|_, _| {}),
        Err(error) => eprintln!("{error}"),
    }
}
