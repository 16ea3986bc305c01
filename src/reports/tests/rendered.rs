//! A few pages as pictures: what no list of words shows.
//!
//! Another version of poppler smooths edges in another way, so pages are compared by eye: as a whole hardly different,
//! and nowhere much. `CABILDO_WRITE=1` takes the pages as they are now.

use std::path::PathBuf;

use super::{tools::read_by, *};

/// How different two pages may be on average, and how many dots may be quite different, in a thousand.
const TOLERATED: (f64, f64) = (3.0, 15.0);

#[test]
fn four_pages_look_as_they_did() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/rendered");
    for (name, about) in town.both() {
        let document = town.document(about, Language::Es);
        std::fs::write(folder.path().join("report.pdf"), cabildo_report::render(&document).pdf).unwrap();
        // The cover, and the page of the largest picture.
        for page in ["1", "4"] {
            let arguments = ["-r", "50", "-png", "-singlefile", "-f", page, "report.pdf", "page"];
            if read_by("pdftoppm", &arguments, folder.path()).is_none() {
                return;
            }
            let now = folder.path().join("page.png");
            let before = golden.join(format!("{name}-{page}.png"));
            if std::env::var_os("CABILDO_WRITE").is_some() {
                std::fs::create_dir_all(&golden).unwrap();
                std::fs::copy(&now, &before).unwrap();
            }
            let (now, before) = (image::open(&now).unwrap().to_luma8(), image::open(&before).unwrap().to_luma8());
            assert_eq!(now.dimensions(), before.dimensions(), "page {page} of the {name} is as large as it was");
            let (average, apart) = difference(&now, &before);
            assert!(
                average <= TOLERATED.0 && apart <= TOLERATED.1,
                "page {page} of the {name} looks different: by {average:.2} of 255, {apart:.1} of a thousand dots much"
            );
        }
    }
}

fn difference(one: &image::GrayImage, other: &image::GrayImage) -> (f64, f64) {
    let apart: Vec<u8> = one.iter().zip(other.iter()).map(|(one, other)| one.abs_diff(*other)).collect();
    let count = apart.len() as f64;
    let average = apart.iter().map(|it| f64::from(*it)).sum::<f64>() / count;
    let much = apart.iter().filter(|it| **it > 96).count() as f64;
    (average, much / count * 1000.0)
}
