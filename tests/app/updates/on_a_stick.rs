//! A program in a folder or on a stick: its data stays with it, whichever of its versions is started.

use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use cabildo::places;
use cabildo_domain::update::System;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{Town, portable};
use crate::kit::all_files;

/// The data file a program uses that is started where it lies.
fn data_of(program: &Path) -> PathBuf {
    places::data_file(places::portable(program), Path::new("/home/ana/.local/share"))
}

#[test]
fn a_program_on_a_stick_is_replaced_in_its_folder_and_its_data_stays() {
    let mut here = Town::on_a_stick();
    let folder = here.folder();
    let mine = data_of(&here.program);
    let update = here.update("0.2.0", "Cabildo-0.2.0-portable.zip", &portable("Cabildo/"));
    let handed = here.takes(&update);
    assert_eq!(handed.opens, None, "everything is done");
    assert!(handed.view.says[0].contains("vuelva a abrirlo"));
    let now = all_files(&folder);
    let names: Vec<&str> = now.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "LEAME.txt",
            "cabildo-desktop.exe",
            "cabildo.exe",
            "datos/cabildo.db",
            "portable.txt",
            "versions/0.1.0/cabildo-desktop.exe",
            "versions/0.1.0/cabildo.exe",
            "versions/0.2.0/Cabildo-0.2.0-portable.zip",
        ],
        "nothing else was laid out, and nothing is left of the unpacking"
    );
    assert_eq!(now["cabildo-desktop.exe"], b"MZ new in Cabildo/");
    assert_eq!(now["datos/cabildo.db"], b"mine", "no update brings data");
    assert_eq!(now["portable.txt"], b"why", "what says where the data lies stays as it is");
    assert_eq!(now["versions/0.1.0/cabildo-desktop.exe"], b"MZ what runs now");
    assert_eq!(now["versions/0.1.0/cabildo.exe"], b"MZ without a window", "the new one brings no such file");
    assert_eq!(data_of(&here.program), mine, "the new program opens the data of before");
}

#[test]
fn whoever_goes_back_on_a_stick_finds_the_data_of_the_stick() {
    let mut here = Town::on_a_stick();
    let (folder, mine) = (here.folder(), data_of(&here.program));
    assert_eq!(mine, folder.join("datos/cabildo.db"));
    let update = here.update("0.2.0", "Cabildo-0.2.0-portable.zip", &portable("a/"));
    here.takes(&update);
    let before = folder.join("versions/0.1.0/cabildo-desktop.exe");
    assert_eq!(data_of(&before), mine, "not an empty one of its own");

    here.runs("0.1.0", System::WindowsX64, &before);
    let next = here.update("0.3.0", "Cabildo-0.3.0-portable.zip", &portable("b/"));
    here.takes(&next);
    let now = all_files(&folder);
    assert_eq!(now["cabildo-desktop.exe"], b"MZ new in b/", "the next one takes the place in the folder");
    assert_eq!(now["versions/0.1.0/cabildo-desktop.exe"], b"MZ what runs now", "what runs is not moved");
    assert_eq!(now["versions/before-0.3.0/cabildo-desktop.exe"], b"MZ new in a/", "what was in the folder is kept");
    assert_eq!(data_of(&folder.join("versions/before-0.3.0/cabildo-desktop.exe")), mine);
    assert_eq!(now["datos/cabildo.db"], b"mine");
}

#[test]
fn on_linux_whoever_has_it_in_a_folder_is_told_how_to_replace_it() {
    let mut here = Town::on_a_stick();
    here.runs("0.1.0", System::LinuxX64, &here.program.clone());
    let update = here.update("0.2.0", "cabildo-0.2.0-linux-portable.tar.gz", b"packed");
    let handed = here.takes(&update);
    let (folder, place) = (here.folder(), here.folder().join("versions/0.2.0"));
    assert_eq!(handed.opens.as_deref(), Some(place.as_path()), "the folder with the file is shown");
    let says = &handed.view.says[0];
    for words in [place.to_str().unwrap(), folder.to_str().unwrap(), "No borre la carpeta «datos»"] {
        assert!(says.contains(words), "{words}: {says}");
    }
    let kept = all_files(&folder.join("versions/0.1.0"));
    assert_eq!(kept["cabildo-desktop.exe"], b"MZ what runs now", "it is kept before anybody copies over it");
    let unpacked = place.join("cabildo-0.2.0-linux-portable");
    fs::create_dir(&unpacked).unwrap();
    fs::write(unpacked.join("portable.txt"), b"").unwrap();
    let mine = folder.join("datos/cabildo.db");
    assert_eq!(data_of(&unpacked.join("cabildo-desktop")), mine, "even started where it was unpacked, it opens this");
}

#[test]
fn a_folder_without_a_program_takes_no_place() {
    let mut here = Town::on_a_stick();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a/b/cabildo-desktop.exe", SimpleFileOptions::default()).unwrap();
    let update = here.update("0.2.0", "Cabildo-0.2.0-portable.zip", &zip.finish().unwrap().into_inner());
    here.looks(&update).unwrap();
    let message = here.town.hands_over().unwrap_err().message;
    assert!(message.contains("dañada"), "{message}");
    assert_eq!(fs::read(&here.program).unwrap(), b"MZ what runs now");
}
