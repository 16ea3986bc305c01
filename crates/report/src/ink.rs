//! What a colour is for, and which colour that is on paper.

/// A colour, each part 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// What a colour is for. Screen themes and paper decide which colour that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Words that are read.
    Text,
    /// Words that help.
    Quiet,
    /// Hairlines.
    Grid,
    /// The ground.
    Paper,
    /// What is agreed.
    Score,
    /// The area within what is agreed.
    ScoreArea,
    /// What was agreed before.
    Before,
    /// What is aimed at: the edge of its sign.
    Target,
    /// The field of a phase, or of a row's head.
    Well,
    /// An action in time.
    Bar,
    /// What must come first.
    Need,
    /// The end of the term of office.
    Term,
    /// The field of a level, 1 to 5.
    Level(u8),
    /// The edge of a level's field.
    LevelEdge(u8),
    /// Words on a level's field.
    LevelInk(u8),
}

/// The colour of a role on paper.
pub fn paper_colour(ink: Ink) -> Rgb {
    match ink {
        Ink::Text => Rgb(0x21, 0x1F, 0x1B),
        Ink::Quiet => Rgb(0x63, 0x5C, 0x50),
        Ink::Grid => Rgb(0xDD, 0xD5, 0xC4),
        Ink::Paper => Rgb(0xFF, 0xFF, 0xFF),
        Ink::Score | Ink::Term => Rgb(0x24, 0x39, 0x89),
        Ink::ScoreArea => Rgb(0xE5, 0xEA, 0xF6),
        Ink::Before => Rgb(0x4A, 0x45, 0x3C),
        Ink::Target => Rgb(0x21, 0x1F, 0x1B),
        Ink::Well => Rgb(0xEF, 0xE9, 0xDC),
        Ink::Bar => Rgb(0xB9, 0xC6, 0xE8),
        Ink::Need => Rgb(0x82, 0x78, 0x66),
        Ink::Level(1) => Rgb(0xF4, 0xEA, 0xCB),
        Ink::Level(2) => Rgb(0xD6, 0xCB, 0x87),
        Ink::Level(3) => Rgb(0x7E, 0xAA, 0x6F),
        Ink::Level(4) => Rgb(0x34, 0x7B, 0x5F),
        Ink::Level(_) => Rgb(0x0C, 0x4A, 0x41),
        Ink::LevelEdge(1) => Rgb(0x8D, 0x7F, 0x49),
        Ink::LevelEdge(2) => Rgb(0x86, 0x7C, 0x34),
        Ink::LevelEdge(3) => Rgb(0x4F, 0x7A, 0x41),
        Ink::LevelEdge(4) => Rgb(0x34, 0x7B, 0x5F),
        Ink::LevelEdge(_) => Rgb(0x0C, 0x4A, 0x41),
        Ink::LevelInk(1..=3) => Rgb(0x21, 0x1F, 0x1B),
        Ink::LevelInk(_) => Rgb(0xFF, 0xFD, 0xF9),
    }
}

/// The colour of a role on a printer without colours: the fields of levels stay white under their patterns.
pub fn grey_colour(ink: Ink) -> Rgb {
    match ink {
        Ink::Level(1..=4) => Rgb(0xFF, 0xFF, 0xFF),
        Ink::LevelEdge(1..=4) => Rgb(0x6A, 0x6A, 0x6A),
        Ink::Level(_) | Ink::LevelEdge(_) => Rgb(0x2E, 0x2E, 0x2E),
        Ink::LevelInk(1..=4) => Rgb(0x1C, 0x1C, 0x1C),
        Ink::LevelInk(_) => Rgb(0xFF, 0xFF, 0xFF),
        Ink::Text
        | Ink::Quiet
        | Ink::Grid
        | Ink::Paper
        | Ink::Score
        | Ink::ScoreArea
        | Ink::Before
        | Ink::Target
        | Ink::Well
        | Ink::Bar
        | Ink::Need
        | Ink::Term => paper_colour(ink).in_grey(),
    }
}

impl Rgb {
    /// The grey that looks as bright. Source: the luma of ITU-R BT.601.
    #[must_use]
    pub fn in_grey(self) -> Self {
        let Self(red, green, blue) = self;
        let luma = (u32::from(red) * 299 + u32::from(green) * 587 + u32::from(blue) * 114 + 500) / 1000;
        let grey = u8::try_from(luma).unwrap_or(u8::MAX);
        Self(grey, grey, grey)
    }
}

impl Ink {
    /// The name of the role, for the styles of the screen.
    pub fn name(self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Quiet => "quiet".to_owned(),
            Self::Grid => "grid".to_owned(),
            Self::Paper => "paper".to_owned(),
            Self::Score => "score".to_owned(),
            Self::ScoreArea => "score-area".to_owned(),
            Self::Before => "before".to_owned(),
            Self::Target => "target".to_owned(),
            Self::Well => "well".to_owned(),
            Self::Bar => "bar".to_owned(),
            Self::Need => "need".to_owned(),
            Self::Term => "term".to_owned(),
            Self::Level(level) => format!("level-{level}"),
            Self::LevelEdge(level) => format!("level-edge-{level}"),
            Self::LevelInk(level) => format!("level-ink-{level}"),
        }
    }
}
