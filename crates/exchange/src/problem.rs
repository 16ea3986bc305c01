//! What an author has to mend.
//!
//! A [`Fault`] is data, never a sentence: the sentences, what is wrong and what
//! to write instead, are in `assets/text/*/problems.ftl`.

use cabildo_domain::expression::ExpressionError;

use crate::{field::Field, place::Place};

/// Something an author has to mend, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// What is wrong there.
    pub fault: Fault,
}

impl Problem {
    /// A fault and its place.
    pub fn new(place: &Place, fault: Fault) -> Self {
        Self { place: place.clone(), fault }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    // The file as a whole.
    /// It is of no kind that can be read.
    UnknownFile,
    /// It has bytes that are no text.
    NotText,
    /// It is no workbook, whatever its name says.
    NotAWorkbook,
    /// It is locked with a password.
    Password,
    /// It unpacks to more than a questionnaire can be.
    TooLarge {
        /// In megabytes.
        most: u32,
    },
    /// A sheet has more filled rows than are read.
    TooManyRows {
        /// How many are read.
        most: u32,
    },
    /// A sheet has more filled columns than are read.
    TooManyColumns {
        /// How many are read.
        most: u32,
    },
    /// Parts inside parts, deeper than anybody writes by hand.
    TooDeep,
    /// The rules of the file format are broken.
    CannotRead {
        /// What the reader of that format says.
        why: String,
    },
    /// A line of a file of words is no message.
    WordsLine {
        /// What the reader of words says.
        why: String,
    },
    /// A sheet is missing.
    NoSheet {
        /// Its name.
        sheet: String,
    },
    /// A sheet has no such column.
    NoColumn {
        /// Its head.
        column: String,
    },
    /// A cell holds a formula that was never computed.
    FormulaWithoutValue,
    /// A cell shows an error.
    BrokenCell {
        /// `#REF!`…
        shows: String,
    },

    // Single entries.
    /// A key or column that means nothing here.
    UnknownKey {
        /// As it is written.
        key: String,
    },
    /// Something of another shape is wanted.
    WrongShape {
        /// Where.
        field: Field,
        /// What is wanted.
        wanted: Shape,
    },
    /// An entry that must be there.
    Missing {
        /// Which.
        field: Field,
    },
    /// No whole number, or one that is too small or too large.
    NotInRange {
        /// Where.
        field: Field,
        /// As it is written.
        written: String,
        /// The least that will do.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A word that is none of those that may stand here.
    NotOneOf {
        /// Where.
        field: Field,
        /// As it is written.
        written: String,
        /// What may stand here.
        allowed: &'static [&'static str],
    },
    /// Text that cannot be an id.
    NotAnId {
        /// As it is written.
        written: String,
    },
    /// Text that cannot be the id of a choice or a list of them.
    NotAChoiceId {
        /// As it is written.
        written: String,
    },
    /// An id that the words need for themselves: `title`, `form-…`.
    ReservedId {
        /// As it is written.
        id: String,
    },
    /// The same id again.
    Twice {
        /// The id.
        id: String,
        /// Where it was first.
        first: Place,
    },
    /// Two ids whose words would stand under the same key.
    SameKey {
        /// The second one.
        id: String,
        /// The first one.
        other: String,
    },
    /// Something that is not there is named.
    Unknown {
        /// What.
        thing: Thing,
        /// As it is written.
        id: String,
        /// What looks most like it.
        near: Option<String>,
    },

    // The instrument.
    /// Nothing is asked.
    NoItems,
    /// A form asks nothing.
    EmptyForm,
    /// A list offers nothing.
    EmptyList,
    /// A scale with the id of a shared one.
    ScaleTaken {
        /// The id.
        id: String,
    },
    /// A scale with fewer than two levels.
    OneLevel,
    /// The levels of a scale leave one out.
    LevelsNotInARow,
    /// A level item of a maturity instrument on another scale.
    OtherScale {
        /// The item's.
        scale: String,
        /// The instrument's, on which gaps are measured.
        common: String,
    },
    /// An entry that makes no sense for this kind of item.
    NotForKind {
        /// Which.
        field: Field,
        /// `number`…
        kind: &'static str,
    },
    /// A condition or calculation that cannot be read.
    Expression {
        /// Why.
        error: ExpressionError,
    },
    /// A name in a condition that is neither an item nor quoted.
    BareName {
        /// As it is written.
        name: String,
    },
    /// A filter looks at a property that no choice of the list has.
    NoProperty {
        /// As it is written.
        name: String,
        /// The list.
        list: String,
    },
    /// Conditions or calculations that wait for each other.
    Circle {
        /// `A`, `B`, and `A` again.
        items: Vec<String>,
    },
    /// A calculation that rests on too many others.
    TooManySteps,
    /// Weeks that are no pair in order.
    Weeks {
        /// As they are written.
        written: String,
    },
    /// Advice, or a need, about an item without levels.
    NoLevels {
        /// The item.
        item: String,
    },
    /// Text that is no need.
    NotANeed {
        /// As it is written.
        written: String,
    },
    /// A need for a level that the item does not have.
    NeedOutsideScale {
        /// The item.
        item: String,
        /// Its lowest level.
        lowest: u8,
        /// Its highest level.
        highest: u8,
    },
    /// Advice that can never begin, from the lowest levels up.
    NeverBegins {
        /// Its id.
        id: String,
    },

    // The words.
    /// No language at all.
    NoLanguage,
    /// A language this program does not speak.
    UnknownLanguage {
        /// Its code.
        code: String,
    },
    /// A text is missing.
    NoWords {
        /// Its key.
        key: String,
        /// The language.
        language: String,
    },
    /// A text that nothing calls for.
    SurplusWords {
        /// Its key.
        key: String,
    },
    /// Braces in a text: words hold no variables.
    Braces,

    // What this program cannot do.
    /// Something other programs have and this one has not.
    CannotDo {
        /// In the author's words: `geopoint`.
        what: String,
    },
    /// Something that is left out, and is not missed.
    LeftOut {
        /// In the author's words: `deviceid`.
        what: String,
    },
    /// Groups inside groups become one.
    Flattened {
        /// Their names.
        what: String,
    },
}

/// The shape of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One text.
    Text,
    /// A whole number.
    Number,
    /// Yes or no.
    Truth,
    /// Several texts.
    List,
    /// A block with entries of its own.
    Table,
}

/// What an entry can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A dimension of this instrument.
    Dimension,
    /// An item of this instrument.
    Item,
    /// A list of choices of this instrument.
    List,
    /// A scale, shared or its own.
    Scale,
    /// A role.
    Role,
    /// A governance principle.
    Principle,
    /// A strategy of one.
    Strategy,
    /// An SDG target.
    SdgTarget,
    /// A topic of exchange.
    Topic,
}
