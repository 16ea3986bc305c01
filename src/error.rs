//! Everything that can stop a use case; how a person is told is in `failure.rs` and `explain.rs`.

use cabildo_domain::{
    response::ResponseError,
    update::{Kind, Standing, System, Version},
    workshop::AgendaFit,
};
use cabildo_exchange::{kit::KitProblem, package::PackageProblem, plan::PlanProblem, update::UpdateProblem};
use cabildo_planner::ProblemError;
use cabildo_store::StoreError;
use chrono::NaiveDate;

use crate::{answers::AnswerFileProblem, evidence::Refused};

/// What a use case answers.
pub type Result<T> = std::result::Result<T, Error>;

/// Everything that can stop a use case.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The data file or its disk.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A response that cannot be accepted.
    #[error(transparent)]
    Response(#[from] ResponseError),
    /// A plan that cannot be made.
    #[error(transparent)]
    Roadmap(#[from] ProblemError),
    /// A name without a letter or digit.
    #[error("a name is missing")]
    NameMissing,
    /// A name longer than a line.
    #[error("name of {0} characters")]
    NameTooLong(usize),
    /// A text longer than [`cabildo_domain::response::LONGEST_TEXT`].
    #[error("text of {0} characters")]
    TextTooLong(usize),
    /// The instrument is answered once for each of something, and nothing was named.
    #[error("nothing was named to answer about")]
    SubjectMissing,
    /// Every table answers one dimension, and none was chosen.
    #[error("no table chosen")]
    TableMissing,
    /// The instrument is for its authors alone: nothing is settled by a group.
    #[error("nothing is settled in this instrument")]
    NothingToAgree,
    /// Whoever reflected has finished: the sheet is for its author's eyes alone, and stays closed.
    #[error("the sheet is closed")]
    SheetClosed,
    /// The round is sealed: nobody sees what people answered until it is revealed.
    #[error("sealed")]
    Sealed,
    /// Too few have finished what they reflect on for themselves.
    #[error("{0} more have to finish")]
    TooFewToReveal(usize),
    /// The sheet of that code is opened with its key.
    #[error("the sheet {0} is locked")]
    SheetLocked(String),
    /// That is not the key of the sheet of that code.
    #[error("wrong key for the sheet {0}")]
    WrongKey(String),
    /// The sheet of that code is finished, revealed or set aside.
    #[error("the sheet {0} is done")]
    SheetDone(String),
    /// The answers of that code come on paper or in a file.
    #[error("the sheet {0} is not answered here")]
    AnsweredElsewhere(String),
    /// What was agreed is changed without saying why.
    #[error("no reason why")]
    WhyMissing,
    /// More people voted than anybody could count in a room, or nobody did.
    #[error("a vote of {0}")]
    VoteOutOfRange(usize),
    /// There is no table of that number for that dimension.
    #[error("no table {0}")]
    NoSuchTable(u8),
    /// The person does not answer on paper: there is nothing to key in.
    #[error("{0} does not answer on paper")]
    NotOnPaper(String),
    /// The sheet was keyed in twice and counts: nobody sees it any more.
    #[error("the sheet {0} counts already")]
    SheetKeyed(String),
    /// A sheet is not in that turn, or not as far as that.
    #[error("the sheet {0} is not in that turn")]
    TurnOver(String),
    /// The instrument is about offers and needs, which have no profile.
    #[error("no profile in this instrument")]
    NoProfile,
    /// The instrument leads to no plan, so there are no targets.
    #[error("no targets in this instrument")]
    NothingToPlan,
    /// The assessment is in the newest version already.
    #[error("the newest version already")]
    NewestAlready,
    /// The round takes no more answers.
    #[error("the round is closed")]
    RoundClosed,
    /// Somebody in the round has that code.
    #[error("the code {0} is taken")]
    CodeTaken(String),
    /// A level that is not on the scale was settled or aimed at.
    #[error("level {0} is not on the scale")]
    LevelOutOfScale(u8),
    /// Importance and feasibility go from 1 to 5.
    #[error("weight {0} is not from 1 to 5")]
    WeightOutOfRange(u8),
    /// "Not ours" was settled for a municipal competence.
    #[error("item {0} is a municipal competence")]
    OursAfterAll(String),
    /// No round needs that many sheets, and no table has that many seats; nor does anybody need none.
    #[error("more than {most} copies, or none")]
    CopiesOutOfRange {
        /// The most there may be.
        most: u16,
    },
    /// A plan must last between these months.
    #[error("{0} months")]
    MonthsOutOfRange(u8),
    /// An action must take between 1 and 104 weeks.
    #[error("{0} weeks")]
    WeeksOutOfRange(u8),
    /// Closed days that end before they begin.
    #[error("closed from {from} to {to}")]
    ClosedBackwards {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
    /// An absence that ends before it begins.
    #[error("away from {from} to {to}")]
    AwayBackwards {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
    /// An action should have ended before the plan begins.
    #[error("due {due}, and the plan begins {start}")]
    DueBeforePlan {
        /// The day by which it should have ended.
        due: NaiveDate,
        /// The first day of the plan.
        start: NaiveDate,
    },
    /// An action should serve an item that no assessment of the plan asks.
    #[error("no item {0} in the plan")]
    NotInPlan(String),
    /// A number where it cannot be: below zero, broken, or too large.
    #[error("a number out of range: {0}")]
    NumberOutOfRange(String),
    /// The day lies outside the plan.
    #[error("{day} is outside {start} to {end}")]
    DayOutsidePlan {
        /// What was asked.
        day: NaiveDate,
        /// First day of the plan.
        start: NaiveDate,
        /// Last day of the plan.
        end: NaiveDate,
    },
    /// The action has begun: its dates are facts.
    #[error("{0} has begun")]
    HasBegun(String),
    /// A currency has three letters.
    #[error("currency {0}")]
    CurrencyUnknown(String),
    /// An action takes between 1 and 80 hours a week.
    #[error("{0} hours a week for an action")]
    ActionHoursOutOfRange(u16),
    /// A role has between 0 and 400 hours a week.
    #[error("{0} hours a week for a role")]
    RoleHoursOutOfRange(u16),
    /// More money than can be added up.
    #[error("the amount is too large")]
    AmountTooLarge,
    /// A source of money has two amounts for a year.
    #[error("two budgets of {of} for {year}")]
    BudgetTwice {
        /// Where the money comes from.
        of: String,
        /// The year.
        year: i32,
    },
    /// The plan must draw on something.
    #[error("no assessment chosen")]
    NothingToDrawOn,
    /// There is nothing in the plan that could be agreed.
    #[error("nothing in the plan")]
    PlanIsEmpty,
    /// What is noted as having happened lies in the future.
    #[error("{0} is to come")]
    DayToCome(NaiveDate),
    /// An action is said to be done and nothing shows it.
    #[error("nothing shows that it is done")]
    NothingShowsIt,
    /// An action is stopped without saying why.
    #[error("stopped without a reason")]
    StopWithoutReason,
    /// What is asked for is no month.
    #[error("no month {0}")]
    NoSuchMonth(String),
    /// An objective does not say what is wanted.
    #[error("an objective without words")]
    ObjectiveMissing,
    /// An agenda whose blocks do not fill the time between its beginning and its end is not printed.
    #[error("the agenda does not add up: {0:?}")]
    AgendaDoesNotAddUp(AgendaFit),
    /// A day has no room for that many blocks; this is the most.
    #[error("more than {0} blocks")]
    TooManyBlocks(usize),
    /// Minutes that no day has.
    #[error("minutes out of range")]
    MinutesOutOfRange,
    /// A part of a whole goes from 1 to 100 percent.
    #[error("percent out of range")]
    PercentOutOfRange,
    /// At most three sign a certificate.
    #[error("more than three signatories")]
    TooManySignatories,
    /// Certificates are made out for nobody.
    #[error("nobody to certify")]
    NobodyToCertify,
    /// Some were not there long enough for a certificate.
    #[error("{names:?} attended less than {least} percent")]
    AttendedTooLittle {
        /// Who.
        names: Vec<String>,
        /// Percent of the time that earns one.
        least: u8,
    },
    /// A certificate with that folio was cancelled.
    #[error("the certificate {0} is cancelled")]
    CertificateCancelled(String),
    /// There are no certificates to print.
    #[error("no certificates")]
    NoCertificates,
    /// A file could not be written.
    #[error("cannot write {path}: {source}")]
    NotWritten {
        /// Where.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file could not be made out of what is kept.
    #[error("cannot make the file: {0}")]
    NotMade(String),
    /// A report without tables was wanted as a workbook.
    #[error("the report has no tables")]
    NoTables,
    /// A file could not be read.
    #[error("cannot read {path}: {source}")]
    NotRead {
        /// Where.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file is larger than anything that is taken in.
    #[error("{size} bytes, and at most {most}")]
    FileTooLarge {
        /// Its size in bytes.
        size: u64,
        /// The most that is taken in, in bytes.
        most: u64,
    },
    /// No file of that number waits to be taken in.
    #[error("no such file waits")]
    FileNotWaiting,
    /// A folder has more in it than anybody looks through.
    #[error("too many files")]
    TooManyFiles,
    /// No answer sheet lies in that folder.
    #[error("no answers in that folder")]
    NoAnswersThere,
    /// A folder in which the material of a workshop should go has other things in it.
    #[error("{0} is not empty")]
    KitFolderTaken(String),
    /// Something that is no installer of ours should go onto a stick.
    #[error("{0} is no installer")]
    NotAnInstaller(String),
    /// A folder that is not believed to be the material of a workshop.
    #[error(transparent)]
    Kit(#[from] KitProblem),
    /// An update that is not believed.
    #[error(transparent)]
    Update(#[from] UpdateProblem),
    /// An update that may not take the place of this program.
    #[error("an update that is {standing:?}: {version} for {system}")]
    UpdateUnfit {
        /// What it is to this program.
        standing: Standing,
        /// Its version.
        version: Version,
        /// Its system.
        system: System,
        /// The version that runs.
        ours: Version,
    },
    /// An update for the other kind of program than the one that runs, which is of this kind.
    #[error("an update of another kind; this program is {0:?}")]
    UpdateOfOtherKind(Kind),
    /// An update where a package was to be read.
    #[error("an update, not a package")]
    UpdateNotPackage,
    /// This program has no key by which it could know its updates.
    #[error("no release key")]
    NoReleaseKey,
    /// No update was looked at, or it is not there any more.
    #[error("no update at hand")]
    NoUpdate,
    /// The program that runs could not be kept, so that nothing takes its place.
    #[error("the program was not kept: {0}")]
    ProgramNotKept(std::io::Error),
    /// A package that cannot be taken in.
    #[error(transparent)]
    Package(#[from] PackageProblem),
    /// A package was changed after it was signed.
    #[error("the package was changed after it was signed")]
    PackageChanged,
    /// A package speaks of what its kind may not, or of another council than its own.
    #[error("the package says more than it may")]
    PackageNotOurs,
    /// A package would carry what each person answered, and nothing keeps it closed.
    #[error("no passphrase for what each person answered")]
    PassphraseMissing,
    /// Answers come in after their round was revealed.
    #[error("answers after the reveal")]
    AnswersAfterReveal,
    /// The round is revealed: nobody is invited any more.
    #[error("the round is revealed")]
    RevealedAlready,
    /// The round is revealed by whoever invited, on another computer.
    #[error("the round is revealed on another computer")]
    RevealedElsewhere,
    /// Another computer invites to that round.
    #[error("another computer holds the round")]
    NotTheHolder,
    /// There is no key to seal answers with.
    #[error("no invitation to the round")]
    NotInvited,
    /// An instrument in a package has problems.
    #[error("the instrument {name} {version} has problems")]
    InstrumentUnfit {
        /// Its id.
        name: String,
        /// Its version.
        version: u32,
    },
    /// That version of an instrument of a package is installed with another content.
    #[error("the instrument {name} {version} is another here")]
    InstrumentDiffers {
        /// Its id.
        name: String,
        /// Its version.
        version: u32,
    },
    /// A package needs an instrument that is nowhere.
    #[error("the instrument {name} {version} is missing")]
    InstrumentNotHere {
        /// Its id.
        name: String,
        /// Its version.
        version: u32,
    },
    /// Other words should stand, and none were typed.
    #[error("no words to decide with")]
    WordsMissing,
    /// What was to be decided was decided meanwhile.
    #[error("no such conflict any more")]
    ConflictGone,
    /// A file that is no evidence.
    #[error(transparent)]
    Evidence(#[from] Refused),
    /// A file without the data of a report.
    #[error(transparent)]
    ReportData(#[from] crate::report_data::NoData),
    /// A file that is no logo.
    #[error(transparent)]
    Logo(#[from] crate::logos::Refused),
    /// A file is changed where it was attached: on a sheet that is not the one that is open.
    #[error("the file is another person's")]
    EvidenceOfAnother,
    /// The system could not open a file.
    #[error("cannot show a file: {0}")]
    NotShown(std::io::Error),
    /// That version of an instrument is installed with another content.
    #[error("version {version} is installed with another content")]
    VersionTaken {
        /// The version in the file.
        version: u32,
        /// The next free one.
        next: u32,
    },
    /// A file with a plan or with closed days cannot be taken in.
    #[error("no plan or calendar: {0:?}")]
    PlanFile(PlanProblem),
    /// A spreadsheet of answers is not made or not taken.
    #[error("answers as a file: {0:?}")]
    AnswerFile(AnswerFileProblem),
    /// There is no room for a copy of the data file.
    #[error("no room for a copy of {needs} bytes")]
    NoRoomForCopy {
        /// Its size in bytes.
        needs: u64,
    },
    /// A copy of the data file was not made.
    #[error("no copy: {0}")]
    CopyNotMade(#[source] Box<StoreError>),
    /// A copy of the data file cannot be used.
    #[error("a copy that cannot be used: {0}")]
    CopyNotUsed(#[source] Box<StoreError>),
    /// The copy of that name is not there.
    #[error("no copy {0}")]
    NoSuchCopy(String),
    /// A new passphrase was not typed twice alike.
    #[error("the passphrase was typed differently")]
    PassphraseDiffers,
    /// A passphrase has fewer characters than that.
    #[error("a passphrase of less than {0} characters")]
    PassphraseTooShort(usize),
    /// Nothing could be read of a damaged file.
    #[error("nothing could be read")]
    NothingSalvaged,
    /// An instrument that this program brings along has problems.
    #[error("{0}")]
    Instrument(String),
    /// Something that cannot happen happened.
    #[error("a bug: {0}")]
    Bug(String),
}

impl Error {
    /// A copy was not made: what the disk says about it is not about the data file.
    pub(crate) fn copy_not_made(source: StoreError) -> Self {
        Self::CopyNotMade(Box::new(source))
    }
}
