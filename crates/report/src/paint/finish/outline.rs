//! The outline readers show beside the pages.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::{Book, strings};
use crate::layout::{Laid, LaidHeading};

/// Writes the outline of a report's headings, each inside the one above it.
pub(super) fn write(book: &mut Book, laid: &Laid, elements: &[ObjectId]) {
    if laid.headings.is_empty() {
        return;
    }
    let root = book.file.new_object_id();
    let ids: Vec<ObjectId> = laid.headings.iter().map(|_| book.file.new_object_id()).collect();
    let parents = parents(&laid.headings);
    for (place, heading) in laid.headings.iter().enumerate() {
        let mut entry = destination(book, laid, heading, elements);
        entry.set("Parent", parents[place].map_or(root, |parent| ids[parent]));
        let siblings = children_of(&parents, parents[place]);
        let among = siblings.iter().position(|sibling| *sibling == place).unwrap_or_default();
        if among > 0 {
            entry.set("Prev", ids[siblings[among - 1]]);
        }
        if let Some(next) = siblings.get(among + 1) {
            entry.set("Next", ids[*next]);
        }
        enclose(&mut entry, &children_of(&parents, Some(place)), &ids, Fold::Closed);
        book.file.set_object(ids[place], entry);
    }
    let mut outline = dictionary! { "Type" => "Outlines" };
    enclose(&mut outline, &children_of(&parents, None), &ids, Fold::Open);
    book.file.set_object(root, outline);
    book.change_catalogue(|catalogue| {
        catalogue.set("Outlines", root);
        catalogue.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    });
}

/// Whether an entry shows what is inside it at first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fold {
    Open,
    Closed,
}

fn enclose(entry: &mut Dictionary, children: &[usize], ids: &[ObjectId], fold: Fold) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        let count = children.len() as i64;
        entry.set("First", ids[*first]);
        entry.set("Last", ids[*last]);
        // A count below nothing means that the entry is folded.
        entry.set("Count", if fold == Fold::Closed { -count } else { count });
    }
}

fn destination(book: &Book, laid: &Laid, heading: &LaidHeading, elements: &[ObjectId]) -> Dictionary {
    let geometry = laid.geometry;
    let top = ((geometry.height - heading.place.y + 12.0) * 100.0).round() / 100.0;
    let page = Object::Reference(book.pages[heading.place.page]);
    let view = vec![page, "XYZ".into(), Object::Real(geometry.left - 10.0), Object::Real(top), Object::Null];
    dictionary! {
        "Title" => strings::text(heading.words.trim()),
        "Dest" => view,
        "SE" => elements[heading.node.0]
    }
}

/// The heading each heading stands under, if any.
fn parents(headings: &[LaidHeading]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(headings.len());
    for (place, heading) in headings.iter().enumerate() {
        while open.last().is_some_and(|above| headings[*above].level >= heading.level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(place);
    }
    parents
}

fn children_of(parents: &[Option<usize>], parent: Option<usize>) -> Vec<usize> {
    (0..parents.len()).filter(|place| parents[*place] == parent).collect()
}
