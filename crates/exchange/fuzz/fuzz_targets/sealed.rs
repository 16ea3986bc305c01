//! Any bytes as what is sealed, in a package around it that is right: opened with a key and a passphrase.
#![no_main]

use std::io::{Cursor, Write};

use cabildo_exchange::package::{Going, Opened, Passphrase, example};
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let key = example::round_key().expect("a key");
    let round = format!(r#"{{"for":"round","round":"{}","recipient":"{}"}}"#, example::round(), key.public());
    if let Ok(Opened::Sealed(sealed)) = Opened::new(Cursor::new(around(bytes, &round)))
        && let Ok(mut package) = sealed.open_with_key(&key)
    {
        drop(package.verify(&mut |_, _| Going::On));
    }
    // A passphrase takes time by itself; only what does not ask for much is tried.
    let is_quick = bytes.windows(8).any(|it| it == b"> scrypt") && !bytes.windows(4).any(|it| it[0] == b' ' && it[1] == b'1');
    if is_quick
        && let Ok(Opened::Sealed(sealed)) = Opened::new(Cursor::new(around(bytes, r#"{"for":"passphrase"}"#)))
        && let Ok(mut package) = sealed.open_with_passphrase(&Passphrase::new("the passphrase"))
    {
        drop(package.verify(&mut |_, _| Going::On));
    }
});

fn around(content: &[u8], sealed: &str) -> Vec<u8> {
    let hash: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
    let id = "019a0000-0000-7000-8000-000000000001";
    let manifest = format!(
        r#"{{"format":1,"kind":"answers","id":"{id}","made_at":"2026-09-21T14:13:20Z","program":"0.1.0","sealed":{sealed},"parts":[{{"name":"content.age","size":{},"sha256":"{hash}"}}]}}"#,
        content.len()
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in [("mimetype", &b"application/vnd.cabildo"[..]), ("content.age", content), ("manifest.json", manifest.as_bytes())] {
        zip.start_file(name, stored).expect("memory");
        zip.write_all(content).expect("memory");
    }
    zip.finish().expect("memory").into_inner()
}
