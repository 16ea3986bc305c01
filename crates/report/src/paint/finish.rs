//! What makes a file of pages a report others can read, search, hear and keep.
//!
//! Structure tags and an outline, links that say where they lead, metadata and
//! the declaration of the standards the file keeps: PDF/A-3a (archiving) and
//! PDF/UA-1 (accessibility).

mod attachment;
mod links;
mod metadata;
mod outline;
mod packing;
mod strings;
mod tags;

use lopdf::{Dictionary, Object, ObjectId};

use crate::{
    document::Document,
    fonts::Face,
    layout::{Laid, tree::Node},
};
pub(super) use strings::{plain_address, utf16};

/// What was painted on a page, for its tags.
#[derive(Debug, Default)]
pub(super) struct PaintedPage {
    /// The element of each run of marked content, by its number.
    pub(super) marked: Vec<Node>,
    /// The element and the words of each link, in painting order.
    pub(super) links: Vec<(Node, String)>,
}

/// Finishes a file of pages and writes its bytes.
pub(super) fn finish(mut file: lopdf::Document, document: &Document, laid: &Laid, painted: &[PaintedPage]) -> Vec<u8> {
    file.version = "1.7".into();
    // Four bytes above 127 tell mail programs that the file is not text.
    file.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let mut book = Book { file, pages };
    book.measure_fonts();
    let links = links::finish(&mut book, painted);
    let elements = tags::write(&mut book, laid, painted, &links);
    outline::write(&mut book, laid, &elements);
    if let Some(attachment) = &document.setup.attachment {
        attachment::write(&mut book, attachment, &document.meta);
    }
    metadata::write(&mut book, document);
    packing::pack(book.file)
}

/// The file with its pages at hand.
struct Book {
    file: lopdf::Document,
    pages: Vec<ObjectId>,
}

impl Book {
    /// Changes the dictionary of an object, such as a page.
    fn change(&mut self, id: ObjectId, change: impl FnOnce(&mut Dictionary)) {
        if let Ok(dictionary) = self.file.get_dictionary_mut(id) {
            change(dictionary);
        }
    }

    /// Changes the catalogue, which all readers look at first.
    fn change_catalogue(&mut self, change: impl FnOnce(&mut Dictionary)) {
        let root = self.file.trailer.get(b"Root").and_then(Object::as_reference);
        if let Ok(root) = root {
            self.change(root, change);
        }
    }

    /// The writer does not know how high capitals are; the standard asks for it.
    fn measure_fonts(&mut self) {
        for object in self.file.objects.values_mut() {
            let Object::Dictionary(dictionary) = object else { continue };
            let Ok(name) = dictionary.get(b"FontName").and_then(Object::as_name) else { continue };
            let name = String::from_utf8_lossy(name).into_owned();
            let face = Face::ALL.into_iter().find(|face| name.ends_with(face.font().postscript_name));
            if let Some(face) = face {
                dictionary.set("CapHeight", face.font().cap_height);
            }
        }
    }
}
