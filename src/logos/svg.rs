//! Drawings: painted here once, with our own type and nothing from outside, and never run.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use cabildo_report::fonts::Face;
use image::RgbaImage;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, fontdb},
};

use super::{Refused, taking::LONG_SIDE};
use crate::commands::NamedFile;

/// The largest drawing that is read, in bytes: far above any coat of arms.
const LARGEST: usize = 4 << 20;
/// How long painting may take. No drawing of a person's takes a tenth of it.
const PATIENCE: Duration = Duration::from_secs(20);
/// Deep drawings need room while they are read.
const STACK: usize = 64 << 20;

/// A painted drawing.
pub(super) struct Drawn {
    pub(super) picture: RgbaImage,
    /// Whether it has letters that are not outlines.
    pub(super) letters: bool,
}

/// Why a drawing cannot be painted.
enum Trouble {
    Broken,
    PhotoInside,
}

/// Whether a text is a drawing.
pub(super) fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let text = String::from_utf8_lossy(start);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('<') && text.contains("<svg")
}

/// A drawing as points.
///
/// It is painted beside the program's own work: one that takes too long is refused, and what it
/// still paints then goes nowhere.
///
/// # Errors
/// It is damaged, too large or too intricate, or it shows photos, which nobody could find later.
pub(super) fn drawn(file: &NamedFile) -> Result<Drawn, Refused> {
    let name = || file.name.clone();
    if file.bytes.len() > LARGEST {
        return Err(Refused::TooLarge { name: name() });
    }
    let text = String::from_utf8(file.bytes.clone()).map_err(|_| Refused::Broken { name: name() })?;
    let (done, painted) = mpsc::channel();
    let paint = move || {
        // Whoever waited too long listens no more.
        let _ = done.send(painted_in(&text));
    };
    thread::Builder::new().stack_size(STACK).spawn(paint).map_err(|_| Refused::TooLarge { name: name() })?;
    match painted.recv_timeout(PATIENCE) {
        Ok(Ok(drawn)) => Ok(drawn),
        Ok(Err(Trouble::PhotoInside)) => Err(Refused::PhotoInside { name: name() }),
        Ok(Err(Trouble::Broken)) | Err(mpsc::RecvTimeoutError::Disconnected) => Err(Refused::Broken { name: name() }),
        Err(mpsc::RecvTimeoutError::Timeout) => Err(Refused::TooLarge { name: name() }),
    }
}

fn painted_in(text: &str) -> Result<Drawn, Trouble> {
    let asked = Arc::new(AtomicBool::new(false));
    let (inside, outside) = (asked.clone(), asked.clone());
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(move |_, _, _| {
                inside.store(true, Ordering::Relaxed);
                None
            }),
            resolve_string: Box::new(move |_, _| {
                outside.store(true, Ordering::Relaxed);
                None
            }),
        },
        font_family: SANS.to_owned(),
        fontdb: Arc::new(own_type()),
        ..Options::default()
    };
    let tree = Tree::from_str(text, &options).map_err(|_| Trouble::Broken)?;
    if asked.load(Ordering::Relaxed) {
        return Err(Trouble::PhotoInside);
    }
    let size = tree.size();
    let scale = LONG_SIDE as f32 / size.width().max(size.height());
    let points = |side: f32| ((side * scale).round() as u32).clamp(1, LONG_SIDE);
    let mut map = Pixmap::new(points(size.width()), points(size.height())).ok_or(Trouble::Broken)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut map.as_mut());
    let bytes = map.pixels().iter().flat_map(|point| {
        let point = point.demultiply();
        [point.red(), point.green(), point.blue(), point.alpha()]
    });
    let picture = RgbaImage::from_raw(map.width(), map.height(), bytes.collect()).ok_or(Trouble::Broken)?;
    Ok(Drawn { picture, letters: tree.has_text_nodes() })
}

const SANS: &str = "Source Sans 3";

/// The type of the reports; whatever a drawing asks for, the sans stands in.
fn own_type() -> fontdb::Database {
    let mut own = fontdb::Database::new();
    for face in Face::ALL {
        own.load_font_data(face.file().to_vec());
    }
    own.set_serif_family(SANS);
    own.set_sans_serif_family(SANS);
    own.set_monospace_family(SANS);
    own.set_cursive_family(SANS);
    own.set_fantasy_family(SANS);
    own
}
