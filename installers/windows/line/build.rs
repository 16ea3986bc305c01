//! Gives the command line its icon, its version and its manifest on Windows. On other systems it does nothing.

use std::{env, fs, path::Path, process::Command};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../cabildo.exe.manifest");
    println!("cargo::rerun-if-changed=../../../src-tauri/icons/icon.ico");
    if said("CARGO_CFG_TARGET_OS") == "windows" && said("CARGO_CFG_TARGET_ENV") == "gnu" {
        let (root, out) = (said("CARGO_MANIFEST_DIR"), said("OUT_DIR"));
        let made = Path::new(&out).join("about.o");
        let script = Path::new(&out).join("about.rc");
        fs::write(&script, about(&root, &said("CARGO_PKG_VERSION"))).expect("the build folder can be written in");
        let done = Command::new(env::var("WINDRES").unwrap_or("x86_64-w64-mingw32-windres".to_owned()))
            .args(["--codepage", "65001", "--output-format", "coff", "--input"])
            .arg(&script)
            .arg("--output")
            .arg(&made)
            .status();
        assert!(
            done.is_ok_and(|it| it.success()),
            "windres, of the package binutils-mingw-w64-x86-64, made no resources"
        );
        println!("cargo::rustc-link-arg-bins={}", made.display());
    }
}

fn said(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

/// What Windows shows of the program.
fn about(root: &str, version: &str) -> String {
    let numbers = version.split(['.', '-', '+']).take(3).collect::<Vec<_>>().join(",");
    format!(
        r#"1 ICON "{root}/../../../src-tauri/icons/icon.ico"
1 24 "{root}/../cabildo.exe.manifest"
1 VERSIONINFO
FILEVERSION {numbers},0
PRODUCTVERSION {numbers},0
FILEOS 0x40004
FILETYPE 0x1
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "0c0a04b0"
    BEGIN
      VALUE "CompanyName", "Cabildo"
      VALUE "FileDescription", "Cabildo, línea de órdenes"
      VALUE "FileVersion", "{version}"
      VALUE "InternalName", "cabildo"
      VALUE "LegalCopyright", "MIT"
      VALUE "OriginalFilename", "cabildo.exe"
      VALUE "ProductName", "Cabildo"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x0c0a, 1200
  END
END
"#
    )
}
