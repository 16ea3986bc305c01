//! Who may ask, for what, and under which policy the page lives: rules without sockets.

/// The policy of the real window, but that the page asks its own address instead of the window.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/// What every answer says beside its own: nothing is kept, guessed, told to others or taken into other pages.
pub(crate) const ON_EVERY_ANSWER: [(&str, &str); 7] = [
    ("Content-Security-Policy", POLICY),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Connection", "close"),
];

/// The largest command, in bytes: what people type fits many times. Files come by other ways.
pub(crate) const LARGEST_COMMAND: u64 = 8 << 20;
/// The largest file that comes in, in bytes: above any data file, so that only a runaway is stopped.
pub(crate) const LARGEST_FILE: u64 = 8 << 30;

/// What a request says about where it comes from. Every header stands there once or not at all.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct From<'a> {
    pub(crate) method: &'a str,
    pub(crate) host: Option<&'a str>,
    pub(crate) origin: Option<&'a str>,
    pub(crate) site: Option<&'a str>,
}

/// Whether a request may be looked at, on this port.
///
/// * `Host` is exactly our address: a page whose name was made to point at this computer names itself there.
/// * `Origin` is ours, or missing where a page is fetched: a browser always sends it with what is asked by `POST`.
/// * `Sec-Fetch-Site`, from browsers that know it, says that no other page asked.
pub(crate) fn is_allowed(from: From<'_>, port: u16) -> bool {
    let host = format!("127.0.0.1:{port}");
    let origin = format!("http://{host}");
    let from_us = match (from.method, from.origin) {
        ("GET", None) => true,
        ("GET" | "POST", Some(it)) => it == origin,
        (_, _) => false,
    };
    from.host == Some(host.as_str()) && from_us && from.site.is_none_or(|it| matches!(it, "same-origin" | "none"))
}

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route<'a> {
    /// A file of the screens.
    Screen(&'a str),
    /// A file that was made for the page, by its key.
    File(&'a str),
    /// A page gives the key of its address for one that lasts.
    Enter,
    /// A page is there, and holds this line open.
    Here,
    /// A page says that it goes.
    Bye,
    /// Nobody looks at the page for now.
    Rest,
    /// A command.
    Call(&'a str),
    /// A file to be made.
    Save(&'a str),
    /// A file to be taken in.
    Open(&'a str),
    /// A package to be looked into.
    Lay,
    /// A package to be made.
    Give,
    /// The update that was looked at last, to be installed.
    Update,
}

/// What a method and a path ask for; nothing if there is no such thing.
pub(crate) fn route<'a>(method: &str, path: &'a str) -> Option<Route<'a>> {
    let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    match (method, &parts[..]) {
        ("GET", [""]) => Some(Route::Screen("index.html")),
        ("GET", ["core", "file", key]) if is_name(key) => Some(Route::File(key)),
        ("GET", parts) if parts[0] != "core" && parts.iter().all(|it| is_file_name(it)) => {
            Some(Route::Screen(&path[1..]))
        }
        ("POST", ["core", "enter"]) => Some(Route::Enter),
        ("POST", ["core", "here"]) => Some(Route::Here),
        ("POST", ["core", "bye"]) => Some(Route::Bye),
        ("POST", ["core", "rest"]) => Some(Route::Rest),
        ("POST", ["core", "lay"]) => Some(Route::Lay),
        ("POST", ["core", "give"]) => Some(Route::Give),
        ("POST", ["core", "update"]) => Some(Route::Update),
        ("POST", ["core", "call", name]) if is_name(name) => Some(Route::Call(name)),
        ("POST", ["core", "save", name]) if is_name(name) => Some(Route::Save(name)),
        ("POST", ["core", "open", name]) if is_name(name) => Some(Route::Open(name)),
        (_, _) => None,
    }
}

fn is_name(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_')
}

fn is_file_name(part: &str) -> bool {
    let allowed = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.');
    !part.is_empty() && !part.starts_with('.') && part.bytes().all(allowed)
}

/// What kind of thing a file of the screens is, by its name.
pub(crate) fn kind_of(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PORT: u16 = 41_234;

    fn page() -> From<'static> {
        From { method: "POST", host: Some("127.0.0.1:41234"), origin: Some("http://127.0.0.1:41234"), site: None }
    }

    #[test]
    fn our_own_page_may_ask() {
        assert!(is_allowed(page(), PORT), "a browser that tells little");
        assert!(is_allowed(From { site: Some("same-origin"), ..page() }, PORT));
        let typed = From { method: "GET", origin: None, site: Some("none"), ..page() };
        assert!(is_allowed(typed, PORT), "the address was typed, or opened by the program");
        assert!(is_allowed(From { site: None, ..typed }, PORT));
    }

    #[test]
    fn nobody_else_may() {
        for host in [None, Some("127.0.0.1"), Some("localhost:41234"), Some("[::1]:41234"), Some("evil.test:41234")] {
            assert!(!is_allowed(From { host, ..page() }, PORT), "a name that was bent to this computer: {host:?}");
        }
        for origin in [None, Some("null"), Some("http://127.0.0.1:41235"), Some("https://127.0.0.1:41234"), Some("")] {
            assert!(!is_allowed(From { origin, ..page() }, PORT), "another page: {origin:?}");
        }
        for site in ["cross-site", "same-site", ""] {
            assert!(!is_allowed(From { site: Some(site), ..page() }, PORT), "asked by another page: {site}");
            let link = From { method: "GET", origin: None, site: Some(site), ..page() };
            assert!(!is_allowed(link, PORT), "a link, a picture or a frame on another page: {site}");
        }
        for method in ["OPTIONS", "PUT", "HEAD", "DELETE", "CONNECT", "post", ""] {
            assert!(!is_allowed(From { method, ..page() }, PORT), "{method} is for nothing here");
        }
    }

    #[test]
    fn what_there_is_and_nothing_beside_it() {
        assert_eq!(route("GET", "/"), Some(Route::Screen("index.html")));
        assert_eq!(route("GET", "/assets/index-B4_x.js"), Some(Route::Screen("assets/index-B4_x.js")));
        assert_eq!(route("GET", "/core/file/0k9"), Some(Route::File("0k9")));
        assert_eq!(route("POST", "/core/call/record_response"), Some(Route::Call("record_response")));
        assert_eq!(route("POST", "/core/lay"), Some(Route::Lay));
        let outside =
            ["/../x", "/assets/../../etc/passwd", "/..%2f..%2fetc", "//etc/passwd", "/a\\b", "/.env", "etc", ""];
        for path in outside {
            assert_eq!(route("GET", path), None, "{path} is no file of the screens");
        }
        for path in ["/", "/core/call/", "/core/call/a/b", "/core/call/A", "/core/call/..", "/call/start", "/core/x"] {
            assert_eq!(route("POST", path), None, "{path} is no command");
        }
        assert_eq!(route("GET", "/core/call/start"), None, "a link makes nothing happen");
    }

    #[test]
    fn the_page_lives_under_the_policy_of_the_window() {
        let config = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src-tauri/tauri.conf.json");
        let config: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(config).unwrap()).unwrap();
        let window = config["app"]["security"]["csp"].as_str().unwrap();
        assert_eq!(POLICY, window.replace("ipc: http://ipc.localhost", "'self'"));
    }
}
