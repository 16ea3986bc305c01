//! The structure tree: what a screen reader hears, in which order.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::{Book, PaintedPage, links::Link, strings};
use crate::layout::{
    Laid,
    tree::{Attribute, Bounds, Element, Node},
};

/// When something is painted: page, then number on the page.
type Moment = (usize, usize);

/// After everything painted on any page.
const NEVER: Moment = (usize::MAX, 0);

/// Writes the tree and what leads to it; tells the object of each element.
pub(super) fn write(book: &mut Book, laid: &Laid, painted: &[PaintedPage], links: &[Vec<Link>]) -> Vec<ObjectId> {
    let root = book.file.new_object_id();
    let ids: Vec<ObjectId> = laid.tree.elements.iter().map(|_| book.file.new_object_id()).collect();
    let writer = Writer { laid, ids: &ids, pages: book.pages.clone(), parts: parts(laid, painted, links), root };
    for (place, element) in laid.tree.elements.iter().enumerate() {
        let written = writer.element(Node(place), element);
        book.file.set_object(ids[place], written);
    }
    let parents = write_parents(book, painted, links, &ids);
    let next_key = links.iter().flatten().count() + book.pages.len();
    book.file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(ids[0])],
            "ParentTree" => parents,
            "ParentTreeNextKey" => next_key as i64
        },
    );
    book.change_catalogue(|catalogue| {
        catalogue.set("MarkInfo", dictionary! { "Marked" => true });
        catalogue.set("StructTreeRoot", root);
    });
    ids
}

/// What an element holds besides other elements.
#[derive(Debug, Default, Clone)]
struct Parts {
    /// Runs of marked content.
    marked: Vec<Moment>,
    /// Links, with their pages.
    links: Vec<(usize, ObjectId)>,
    /// When its first part, or the first part of its children, is painted.
    first: Option<Moment>,
}

fn parts(laid: &Laid, painted: &[PaintedPage], links: &[Vec<Link>]) -> Vec<Parts> {
    let mut parts = vec![Parts::default(); laid.tree.elements.len()];
    for (page, painted) in painted.iter().enumerate() {
        for (number, node) in painted.marked.iter().enumerate() {
            parts[node.0].marked.push((page, number));
        }
        for link in &links[page] {
            parts[link.node.0].links.push((page, link.id));
        }
    }
    for part in &mut parts {
        part.first = part.marked.first().copied();
    }
    // Parents stand before their children, so going backwards each child is known before its parent.
    for place in (1..parts.len()).rev() {
        let first = parts[place].first;
        if let (Some(parent), Some(first)) = (laid.tree.elements[place].parent, first) {
            let above = &mut parts[parent.0].first;
            *above = Some(above.map_or(first, |known| known.min(first)));
        }
    }
    parts
}

struct Writer<'a> {
    laid: &'a Laid,
    ids: &'a [ObjectId],
    pages: Vec<ObjectId>,
    parts: Vec<Parts>,
    root: ObjectId,
}

impl Writer<'_> {
    fn element(&self, node: Node, element: &Element) -> Dictionary {
        let parts = &self.parts[node.0];
        let first_link = parts.links.first().map(|(page, _)| *page);
        let page = parts.marked.first().map(|(page, _)| *page).or(first_link);
        let parent = element.parent.map_or(self.root, |parent| self.ids[parent.0]);
        let mut written = dictionary! { "Type" => "StructElem", "S" => element.role.name(), "P" => parent };
        if let Some(page) = page {
            written.set("Pg", self.pages[page]);
        }
        written.set("K", self.kids(parts, element, page));
        if let Some(says) = &element.says {
            written.set("Alt", strings::text(says));
        }
        if let Some(title) = &element.title {
            written.set("T", strings::text(title));
        }
        if let Some(language) = &element.language {
            written.set("Lang", strings::text(language.code()));
        }
        let attributes = self.attributes(element);
        if !attributes.is_empty() {
            written.set("A", attributes);
        }
        written
    }

    /// What an element holds, in the order it is painted: that is the order it is read aloud.
    fn kids(&self, parts: &Parts, element: &Element, page: Option<usize>) -> Vec<Object> {
        let mut kids: Vec<(Moment, Object)> = Vec::new();
        for &(on_page, number) in &parts.marked {
            let kid = if Some(on_page) == page {
                Object::Integer(number as i64)
            } else {
                dictionary! { "Type" => "MCR", "Pg" => self.pages[on_page], "MCID" => number as i64 }.into()
            };
            kids.push(((on_page, number), kid));
        }
        for &(on_page, link) in &parts.links {
            let kid = dictionary! { "Type" => "OBJR", "Obj" => link, "Pg" => self.pages[on_page] };
            kids.push(((on_page, usize::MAX), kid.into()));
        }
        for child in &element.children {
            let moment = self.parts[child.0].first.unwrap_or(NEVER);
            kids.push((moment, Object::Reference(self.ids[child.0])));
        }
        kids.sort_by_key(|(moment, _)| *moment);
        kids.into_iter().map(|(_, kid)| kid).collect()
    }

    fn attributes(&self, element: &Element) -> Vec<Object> {
        let mut written: Vec<Object> = element.attributes.iter().map(attribute).collect();
        if let Some(bounds) = element.bounds {
            written.push(self.bounds(bounds));
        }
        written
    }

    fn bounds(&self, bounds: Bounds) -> Object {
        let area = bounds.area;
        let height = self.laid.geometry.height;
        let corners = [area.x, height - area.y - area.height, area.x + area.width, height - area.y];
        let corners: Vec<Object> =
            corners.iter().map(|corner| Object::Real((corner * 100.0).round() / 100.0)).collect();
        dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners }.into()
    }
}

fn attribute(attribute: &Attribute) -> Object {
    match attribute {
        Attribute::NamesColumn => dictionary! { "O" => "Table", "Scope" => "Column" },
        Attribute::NamesRow => dictionary! { "O" => "Table", "Scope" => "Row" },
        Attribute::ColumnSpan(columns) => dictionary! { "O" => "Table", "ColSpan" => *columns as i64 },
        Attribute::Summary(words) => dictionary! { "O" => "Table", "Summary" => strings::text(words) },
        Attribute::Numbered => dictionary! { "O" => "List", "ListNumbering" => "Decimal" },
        Attribute::Bulleted => dictionary! { "O" => "List", "ListNumbering" => "Disc" },
        Attribute::Unmarked => dictionary! { "O" => "List", "ListNumbering" => "None" },
    }
    .into()
}

/// The list that leads from what is on a page to its element.
fn write_parents(book: &mut Book, painted: &[PaintedPage], links: &[Vec<Link>], ids: &[ObjectId]) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::new();
    for (place, painted) in painted.iter().enumerate() {
        let elements: Vec<Object> = painted.marked.iter().map(|node| Object::Reference(ids[node.0])).collect();
        numbers.push(Object::Integer(place as i64));
        numbers.push(Object::Reference(book.file.add_object(elements)));
        book.change(book.pages[place], |page| {
            page.set("StructParents", place as i64);
            // S = tab moves through links in reading order.
            page.set("Tabs", Object::Name(b"S".to_vec()));
        });
    }
    for link in links.iter().flatten() {
        numbers.push(Object::Integer(link.key));
        numbers.push(Object::Reference(ids[link.node.0]));
    }
    book.file.add_object(dictionary! { "Nums" => numbers })
}
