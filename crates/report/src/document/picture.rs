//! A picture made of points, such as a logo.

use std::{fmt, sync::Arc};

/// A picture made of points, such as a logo. Copies share the points.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// How many points it is wide.
    pub width: u32,
    /// How many points it is high.
    pub height: u32,
    /// The points, row by row from the top: red, green, blue and how far each covers, a byte each.
    pub rgba: Arc<[u8]>,
    /// What it shows, read aloud by screen readers: "Escudo del municipio".
    pub says: String,
}

impl Picture {
    /// Whether every point is there. What is not whole is left out of the pages.
    pub fn is_whole(&self) -> bool {
        let points = u64::from(self.width) * u64::from(self.height);
        points > 0 && points.checked_mul(4) == Some(self.rgba.len() as u64)
    }

    /// Whether nothing shines through it.
    pub(crate) fn is_opaque(&self) -> bool {
        self.rgba.chunks_exact(4).all(|point| point[3] == u8::MAX)
    }

    /// The same picture without colours.
    pub(crate) fn in_grey(&self) -> Self {
        let mut rgba = self.rgba.to_vec();
        for point in rgba.chunks_exact_mut(4) {
            let grey = crate::ink::Rgb(point[0], point[1], point[2]).in_grey().0;
            point[..3].fill(grey);
        }
        Self { rgba: rgba.into(), ..self.clone() }
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Picture({} × {}, {:?})", self.width, self.height, self.says)
    }
}
