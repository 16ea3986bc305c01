//! Links: each an object of its own, with words for those who hear it.

use lopdf::{Object, ObjectId};

use super::{Book, PaintedPage, strings};
use crate::layout::tree::Node;

/// A link of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    /// Its object.
    pub(super) id: ObjectId,
    /// Its element.
    pub(super) node: Node,
    /// Its number in the list that leads from things on pages to elements.
    pub(super) key: i64,
}

/// Finishes the links of every page.
pub(super) fn finish(book: &mut Book, painted: &[PaintedPage]) -> Vec<Vec<Link>> {
    // Pages have the first numbers.
    let mut key = book.pages.len() as i64;
    let mut links = Vec::with_capacity(painted.len());
    for (page, painted) in book.pages.clone().into_iter().zip(painted) {
        let raw = book
            .file
            .get_dictionary(page)
            .and_then(|page| page.get(b"Annots"))
            .and_then(Object::as_array)
            .cloned()
            .unwrap_or_default();
        let mut on_page = Vec::with_capacity(raw.len());
        for (annotation, (node, words)) in raw.into_iter().zip(&painted.links) {
            let Object::Dictionary(mut annotation) = annotation else { continue };
            // 4 = printed with the page, as the standard asks.
            annotation.set("F", 4);
            annotation.set("Contents", strings::text(words));
            annotation.set("StructParent", key);
            annotation.remove(b"C");
            on_page.push(Link { id: book.file.add_object(annotation), node: *node, key });
            key += 1;
        }
        let ids: Vec<Object> = on_page.iter().map(|link| Object::Reference(link.id)).collect();
        book.change(page, |page| {
            if ids.is_empty() {
                page.remove(b"Annots");
            } else {
                page.set("Annots", ids);
            }
        });
        links.push(on_page);
    }
    links
}
