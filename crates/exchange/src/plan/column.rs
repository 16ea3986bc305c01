//! The columns of a plan.

/// What a column of the plan says of an action.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Which action it is. Nobody changes it.
    Key,
    /// The phase in which it ends.
    Phase,
    /// What is done.
    Title,
    /// The item it improves.
    Item,
    /// The assessment that asks for it.
    Assessment,
    /// The first day.
    Start,
    /// The last day.
    End,
    /// Working weeks.
    Weeks,
    /// Hours a week.
    Hours,
    /// Who is accountable.
    Role,
    /// Who helps.
    Supports,
    /// What it costs.
    Amount,
    /// In which currency.
    Currency,
    /// Where the money comes from.
    Source,
    /// What it roughly costs.
    CostBand,
    /// What must end before.
    Needs,
    /// What has become of it.
    State,
    /// An entry of its sheet: the id of it.
    Field(String),
    /// What was last said about it.
    Note,
}

impl Column {
    /// Those that every plan has, without the entries of the sheet.
    const FIXED: [Self; 18] = [
        Self::Key,
        Self::Phase,
        Self::Title,
        Self::Item,
        Self::Assessment,
        Self::Start,
        Self::End,
        Self::Weeks,
        Self::Hours,
        Self::Role,
        Self::Supports,
        Self::Amount,
        Self::Currency,
        Self::Source,
        Self::CostBand,
        Self::Needs,
        Self::State,
        Self::Note,
    ];

    /// All columns in their usual order, with these entries of the sheet before the note.
    pub fn all(fields: &[&str]) -> Vec<Self> {
        let mut columns = Self::FIXED.to_vec();
        let note = columns.len() - 1;
        columns.splice(note..note, fields.iter().map(|id| Self::Field((*id).to_owned())));
        columns
    }

    /// Whether somebody may change it in a sheet. The others follow from the rest of the plan.
    pub fn can_be_changed(&self) -> bool {
        match self {
            Self::Key | Self::Phase | Self::Item | Self::Assessment | Self::Currency => false,
            Self::Title
            | Self::Start
            | Self::End
            | Self::Weeks
            | Self::Hours
            | Self::Role
            | Self::Supports
            | Self::Amount
            | Self::Source
            | Self::CostBand
            | Self::Needs
            | Self::State
            | Self::Field(_)
            | Self::Note => true,
        }
    }

    /// What its cells hold.
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Start | Self::End => Kind::Day,
            Self::Weeks | Self::Hours | Self::Amount => Kind::Number,
            Self::Key
            | Self::Phase
            | Self::Assessment
            | Self::Currency
            | Self::CostBand
            | Self::Needs
            | Self::State => Kind::Word,
            Self::Title | Self::Item | Self::Role | Self::Supports | Self::Source | Self::Field(_) | Self::Note => {
                Kind::Text
            }
        }
    }

    /// The column of that id.
    pub fn of_id(id: &str) -> Option<Self> {
        match id.strip_prefix("field:") {
            Some(field) => Some(Self::Field(field.to_owned())),
            None => Self::FIXED.into_iter().find(|it| it.id() == id),
        }
    }

    /// What it is called in files, whatever its head says: `title`, `field:product`.
    pub fn id(&self) -> String {
        let fixed = match self {
            Self::Field(id) => return format!("field:{id}"),
            Self::Key => "key",
            Self::Phase => "phase",
            Self::Title => "title",
            Self::Item => "item",
            Self::Assessment => "assessment",
            Self::Start => "start",
            Self::End => "end",
            Self::Weeks => "weeks",
            Self::Hours => "hours",
            Self::Role => "role",
            Self::Supports => "supports",
            Self::Amount => "amount",
            Self::Currency => "currency",
            Self::Source => "source",
            Self::CostBand => "cost-band",
            Self::Needs => "needs",
            Self::State => "state",
            Self::Note => "note",
        };
        fixed.to_owned()
    }
}

/// Every word of the files, in the language of the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanHeads {
    /// What the calendar and the project are called.
    pub name: String,
    /// The name of the sheet with the plan.
    pub sheet: String,
    /// The name of the sheet that says how to use it.
    pub help_sheet: String,
    /// What that sheet says, one paragraph a row.
    pub help: Vec<String>,
    /// Shown beside the cells that nobody changes.
    pub do_not_change: String,
    /// The columns from left to right, and the head of each.
    pub columns: Vec<(Column, String)>,
}

impl PlanHeads {
    /// The columns of a file: without that of the keys no row could be known again, so it stands first.
    pub(super) fn with_key(&self) -> Vec<(Column, &str)> {
        let (mut keys, mut others) = (vec![], vec![]);
        for (column, head) in &self.columns {
            if *column == Column::Key { &mut keys } else { &mut others }.push((column.clone(), head.as_str()));
        }
        keys.truncate(1);
        if keys.is_empty() {
            keys.push((Column::Key, "key"));
        }
        keys.extend(others);
        keys
    }
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A date.
    Day,
    /// A whole number.
    Number,
    /// A word or two, or keys; 1.10 among them is no number.
    Word,
    /// Anything longer.
    Text,
}
