//! The blocks a report is made of.

use super::{BallotCard, BoxTable, Certificate, FormMarks, Picture, Question, Rich, Table};
use crate::drawing::Drawing;

/// One thing a report says, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading; it enters the outline, and levels 1 and 2 enter the contents.
    Heading {
        /// 1 for a chapter, 2 for a section, 3 for a part of a section.
        level: u8,
        /// What it says.
        words: String,
    },
    /// A paragraph of body text.
    Paragraph(Rich),
    /// An opening paragraph, set larger.
    Lead(Rich),
    /// A small quiet paragraph: how something was counted, or where it comes from.
    Note(Rich),
    /// Points under each other.
    List {
        /// Numbered, or with bullets.
        ordered: bool,
        /// The points.
        items: Vec<Rich>,
    },
    /// A table.
    Table(Table),
    /// A picture with its caption.
    Figure(Figure),
    /// Two pictures beside each other under one caption.
    FigurePair {
        /// The picture on the left.
        left: Drawing,
        /// The picture on the right.
        right: Drawing,
        /// What both show.
        caption: String,
    },
    /// Two short lists beside each other, such as strengths and gaps.
    TwoLists(ShortList, ShortList),
    /// Two to four big figures in a strip.
    Facts(Vec<Fact>),
    /// Something the reader must not miss.
    Callout(Callout),
    /// What is known about one action; kept on one page unless it is taller than half a page.
    Sheet(Sheet),
    /// A question with a box before each of its answers.
    Question(Question),
    /// Room to write, on the same page as the end of what stands before it.
    Lines {
        /// What is written here; may be empty.
        label: String,
        /// How many lines.
        count: u8,
    },
    /// Questions one a line, each with a row of boxes.
    Boxes(BoxTable),
    /// Cards of one size, to be cut out along broken lines.
    Cards(Vec<BallotCard>),
    /// What follows begins on a new page and is another copy of the form, under these marks.
    AnotherForm(FormMarks),
    /// Lines to sign on.
    Signatures(Vec<Signature>),
    /// Logos in a row, at most six.
    Logos(Vec<Picture>),
    /// A certificate, on a page of its own.
    Certificate(Certificate),
    /// The contents, with page numbers and links.
    Contents,
    /// What follows begins on a new page.
    PageBreak,
    /// A little air.
    Space,
}

/// A picture with its caption.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The picture; `says` is read aloud by screen readers.
    pub drawing: Drawing,
    /// Printed below with the figure's number; empty for none.
    pub caption: String,
}

/// One of two short lists that stand beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct ShortList {
    /// What the list is.
    pub title: String,
    /// Its rows; short ones, as the column is half a page wide.
    pub rows: Vec<ShortRow>,
}

/// One row of a [`ShortList`].
#[derive(Debug, Clone, PartialEq)]
pub struct ShortRow {
    /// A level and its shade of 1 to 5, shown as a chip before the words, where the row has one.
    pub level: Option<(u8, u8)>,
    /// The words.
    pub words: Rich,
}

/// One big figure with what it counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The figure, set large: "4 de 6".
    pub figure: String,
    /// What it counts.
    pub label: String,
    /// A quiet line below; may be empty.
    pub note: String,
}

/// Something the reader must not miss.
#[derive(Debug, Clone, PartialEq)]
pub struct Callout {
    /// Its first line.
    pub title: String,
    /// What it says.
    pub text: Rich,
    /// Why it stands out.
    pub tone: Tone,
}

/// Why a callout stands out. Shown by a rule and an icon; the title says it in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Note,
    /// To be careful about.
    Warning,
}

/// What is known about one action.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// A short mark before the title, such as a number; may be empty.
    pub mark: String,
    /// What is to be done.
    pub title: String,
    /// Short things known about it, two beside each other.
    pub facts: Vec<SheetRow>,
    /// What else is known about it, each across the whole width.
    pub rows: Vec<SheetRow>,
}

/// One thing known about an action.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetRow {
    /// What it is: "Responsable".
    pub label: String,
    /// The value; several paragraphs where needed.
    pub value: Vec<Rich>,
}

/// A line to sign on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who signs; may be empty, for a name written by hand.
    pub name: String,
    /// In which role.
    pub role: String,
}

impl SheetRow {
    /// Whether nothing is said here.
    pub fn is_blank(&self) -> bool {
        self.value.iter().all(Rich::is_blank)
    }
}
