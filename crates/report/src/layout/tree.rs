//! The structure of the report as a screen reader hears it.

use std::rc::Rc;

use super::canvas::Area;
use crate::document::Language;

/// One element of the [`Tree`], by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Node(pub(crate) usize);

/// What an element is. The names are those of the file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole report.
    Document,
    /// A part of it.
    Section,
    /// A heading, 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// One point of a list.
    ListItem,
    /// Its bullet or number.
    ListLabel,
    /// Its words.
    ListBody,
    /// A table.
    Table,
    /// The rows at its head.
    TableHead,
    /// Its other rows.
    TableBody,
    /// A row.
    Row,
    /// A cell that names a column or a row.
    HeadCell,
    /// Any other cell.
    Cell,
    /// What a table or a picture shows.
    Caption,
    /// A picture.
    Figure,
    /// The contents.
    Contents,
    /// One line of the contents.
    ContentsLine,
    /// What a line of the contents refers to.
    Reference,
    /// A link.
    Link,
    /// Words of another language.
    Span,
}

impl Role {
    /// The name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Heading(level) => ["H1", "H2", "H3", "H4", "H5", "H6"][usize::from(level.clamp(1, 6)) - 1],
            Self::Paragraph => "P",
            Self::List => "L",
            Self::ListItem => "LI",
            Self::ListLabel => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::HeadCell => "TH",
            Self::Cell => "TD",
            Self::Caption => "Caption",
            Self::Figure => "Figure",
            Self::Contents => "TOC",
            Self::ContentsLine => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
            Self::Span => "Span",
        }
    }
}

/// What else is known about an element.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Attribute {
    /// The cell names its column.
    NamesColumn,
    /// The cell names its row.
    NamesRow,
    /// The cell is this many columns wide.
    ColumnSpan(usize),
    /// What the table shows.
    Summary(String),
    /// The points are numbered.
    Numbered,
    /// The points have bullets.
    Bulleted,
    /// The points have neither.
    Unmarked,
}

/// One element.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    /// What it is.
    pub(crate) role: Role,
    /// The element it is part of; only the document has none.
    pub(crate) parent: Option<Node>,
    /// Its parts, in the order they were added.
    pub(crate) children: Vec<Node>,
    /// What is said instead of it, for pictures.
    pub(crate) says: Option<String>,
    /// Its short name, for pictures.
    pub(crate) title: Option<String>,
    /// What else is known about it.
    pub(crate) attributes: Vec<Attribute>,
    /// Where a picture stands: first within its piece, then on its page.
    pub(crate) bounds: Option<Bounds>,
    /// Its language, where it is not the report's.
    pub(crate) language: Option<Rc<Language>>,
}

/// Where a picture stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    /// Its page, once known.
    pub(crate) page: Option<usize>,
    /// Its area on the page, once that is known; before, within its piece.
    pub(crate) area: Area,
}

/// All elements of a report; the first is the document, and parts come after what they are part of.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    /// The elements.
    pub(crate) elements: Vec<Element>,
}

impl Tree {
    /// The element everything is part of.
    pub(crate) const DOCUMENT: Node = Node(0);

    /// A tree with only the document in it.
    pub(crate) fn new() -> Self {
        Self { elements: vec![Element::new(Role::Document, None)] }
    }

    /// Adds an element.
    pub(crate) fn add(&mut self, role: Role, parent: Node) -> Node {
        let node = Node(self.elements.len());
        self.elements.push(Element::new(role, Some(parent)));
        self.elements[parent.0].children.push(node);
        node
    }

    /// Adds an element about which something more is known.
    pub(crate) fn add_with(&mut self, role: Role, parent: Node, attribute: Attribute) -> Node {
        let node = self.add(role, parent);
        self.elements[node.0].attributes.push(attribute);
        node
    }

    /// The element of a run of foreign words; the lines of one run share it.
    pub(crate) fn foreign(&mut self, language: &Rc<Language>, parent: Node) -> Node {
        let last = self.elements[parent.0].children.last().copied();
        let is_same = |node: &Node| self.elements[node.0].language.as_ref().is_some_and(|it| Rc::ptr_eq(it, language));
        last.filter(is_same).unwrap_or_else(|| {
            let node = self.add(Role::Span, parent);
            self.elements[node.0].language = Some(language.clone());
            node
        })
    }

    /// An element, to say more about it.
    pub(crate) fn element_mut(&mut self, node: Node) -> &mut Element {
        &mut self.elements[node.0]
    }

    /// Notes that an element's piece begins on this page, this far down.
    pub(crate) fn place(&mut self, node: Node, page: usize, down: f32) {
        if let Some(bounds) = &mut self.elements[node.0].bounds
            && bounds.page.is_none()
        {
            bounds.page = Some(page);
            bounds.area.y += down;
        }
    }
}

impl Element {
    fn new(role: Role, parent: Option<Node>) -> Self {
        Self {
            role,
            parent,
            children: Vec::new(),
            says: None,
            title: None,
            attributes: Vec::new(),
            bounds: None,
            language: None,
        }
    }
}
