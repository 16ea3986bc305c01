//! What the screens can ask for, in the order of the screens.
//!
//! One door: [`App::call`] takes a name and JSON and gives JSON back, and
//! [`App::file`] does the same for files. The two tables below are all there
//! is; the screens get the same tables as TypeScript.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    App,
    answers::{self, AnswerChangesView, AnswerSheet, AnswersTaken, RoundTables, TakeAgreements, TakeAnswers},
    assessments::{self, OfRound, StartAssessment},
    consensus::{self, Agree, ConsensusView, ReopenItem},
    copies::{self, CopiesView, OfCopy, RestoreView, RestoredView},
    councils::{self, CouncilProfile, EditCouncil, OfCouncil},
    crosswalk::{self, CrosswalkView, OfLink},
    entrance::{self, BeginWith, Entrance, FindWayOut, SalvageView, Unlock, WayOutView},
    error::Error,
    evidence::{self, Attach, AttachedView, EditEvidence, EvidenceView, OfEvidence, OfItemEvidence, ReuseEvidence},
    exchanges::{self, ExchangeView},
    failure::Failure,
    files::read_whole,
    follow_up::{
        self, AgreePlan, AgreedPlansView, AlignmentView, FollowUpView, KeepObjective, KeepStakeholder, LinkObjective,
        NoteProgress, OfMonth, OfObjective, OfStakeholder, ProgressOfAction, RegisterView, ReviewView,
    },
    home::{self, ChooseLanguage, ChooseTheme, HomeView, StartView},
    imports::{self, ImportView},
    instruments::{self, InstrumentView, LibraryView, OfInstrument},
    keying::{self, DecideDifference, DifferencesView, KeyAnswer, Keyed, KeyingView, OfTurn, OpenPaper, PaperOpened},
    kit::{self, KitMade, KitOffer, KitView, MakeKit},
    licences::{self, LicencesView},
    logos::{self, EditLogo, LogoAdded, LogosView, MoveLogo, OfLogo},
    meeting::{self, NoteItem, Propose, SetPresent, SetTables, VoteAgain},
    packages::{
        self, ComputerView, ConflictsView, DecideConflict, GivingView, InvitationView, LeavePackages, NameComputer,
        OfPackage, PackageView, TakeInvitation, TakenPackagesView, TakenView, WaitingView,
    },
    protection::{self, LockAfter, Protect, ProtectionView},
    reflections::{self, ReflectionView, SpreadView},
    report_data::{self, ReportDataView},
    reports::{self, BatchOf, BatchView, OfferReports, OfferedView, PreviewView, ReportRequest},
    respondents::{self, AddRespondent, EditRespondent, OfRespondent, RespondentsView},
    responses::{self, AnsweringView, RecordResponse, Recorded},
    results::{self, ResultsOf, ResultsView, WeighItems},
    roadmap::{
        self, AddAction, ChooseAction, ClosedDaysFound, DrawOn, EditAction, ImprovingView, MoveAction, MovedView,
        OfAction, OfDay, PlanChangesView, PlanTakenView, PlanWithin, PlannedView, ProjectionView, RoadmapView,
        TakePlanChanges,
    },
    rounds::{self, StartRound},
    sheets::{self, OpenSheet, SheetView},
    targets::{self, AimDimension, SetTarget},
    traces::{self, ItemTraceView, OfFigure, OfItem, TraceView},
    updates::{self, UpdateView, UpdatesView},
    versions::{self, MoveView, OfAssessment},
    what_if::{self, WhatIf, WhatIfView},
    workshop::{
        self, CertificateCheck, CheckCertificate, CorrectCertificate, EditWorkshop, IssueCertificates, KeepAttendee,
        OfAttendee, OfWorkshop, SetAgenda, SetSignatories, StartWorkshop, WorkshopView, WorkshopsView,
    },
};

mod tables;
pub(crate) use tables::parsed;
use tables::{Row, at_the_entrance, commands, files, folders, opens, rows, table};

/// A command that needs no arguments, or an answer that says nothing: `{}`.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Nothing {}

/// A file: one that was made, with a name to propose, or one that a person chose.
pub struct NamedFile {
    /// Without a folder, with its ending; safe on every system where it was made here.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A file of which everything is gathered, and which needs the application no more to be made: others may ask it
/// meanwhile, and several files be made at once.
pub struct Gathered(Box<dyn FnOnce() -> NamedFile + Send>);

impl Gathered {
    /// A file that this makes.
    pub(crate) fn new(make: impl FnOnce() -> NamedFile + Send + 'static) -> Self {
        Self(Box::new(make))
    }

    /// The file.
    pub fn finish(self) -> NamedFile {
        (self.0)()
    }
}

impl From<NamedFile> for Gathered {
    fn from(file: NamedFile) -> Self {
        Self::new(move || file)
    }
}

commands! {
    /// What the program needs before it shows anything.
    home::start(Nothing) -> StartView;
    /// The language of screens and failures from now on.
    home::choose_language(ChooseLanguage) -> StartView;
    /// The colours of the window from now on.
    home::choose_theme(ChooseTheme) -> StartView;
    /// The licences of everything that is built in.
    licences::licences(Nothing) -> LicencesView;
    /// A new municipality.
    councils::create_council(CouncilProfile) -> HomeView;
    /// What is known of a municipality from now on.
    councils::edit_council(EditCouncil) -> HomeView;
    /// A council's assessments, and where somebody stopped.
    home::home(OfCouncil) -> HomeView;

    /// Every instrument that is installed.
    instruments::library(Nothing) -> LibraryView;
    /// An instrument, whole.
    instruments::instrument(OfInstrument) -> InstrumentView;
    /// What is asked about a principle, a strategy, an SDG target or a topic, in all instruments.
    crosswalk::crosswalk(OfLink) -> CrosswalkView;

    /// A new use of an instrument, with its first round.
    assessments::start_assessment(StartAssessment) -> RespondentsView;
    /// The same questions once more.
    rounds::start_round(StartRound) -> RespondentsView;
    /// Shows the group what people answered, from now on.
    rounds::reveal_round(OfRound) -> RespondentsView;
    /// A closed round takes no more answers and no more consensus.
    rounds::close_round(OfRound) -> RespondentsView;
    /// Takes answers again.
    rounds::reopen_round(OfRound) -> RespondentsView;

    /// What a move to the newest version of the questionnaire would do.
    versions::preview_move(OfAssessment) -> MoveView;
    /// Moves an assessment to the newest version of its questionnaire.
    versions::move_assessment(OfAssessment) -> RespondentsView;

    /// Who answers in a round, and how far everybody is.
    respondents::respondents(OfRound) -> RespondentsView;
    /// One person or group more.
    respondents::add_respondent(AddRespondent) -> RespondentsView;
    /// What is known of a respondent from now on.
    respondents::edit_respondent(EditRespondent) -> RespondentsView;
    /// The person says the questionnaire is done.
    respondents::finish_answering(OfRespondent) -> RespondentsView;
    /// Opens one's own sheet, with its key.
    sheets::open_sheet(OpenSheet) -> SheetView;
    /// Closes the sheet that is open.
    sheets::close_sheet(Nothing) -> Nothing;
    /// Another sheet for somebody who has lost the key.
    sheets::replace_sheet(OfRespondent) -> RespondentsView;

    /// One person's questionnaire.
    responses::answering(OfRespondent) -> AnsweringView;
    /// Keeps what one person says about one item; what was there goes to history.
    responses::record_response(RecordResponse) -> Recorded;

    /// Takes what a person chose of a spreadsheet of answers that was brought.
    answers::take_answers(TakeAnswers) -> AnswersTaken;
    /// Settles what a group chose of a spreadsheet that was brought.
    answers::take_agreements(TakeAgreements) -> AnswersTaken;

    /// The files that back one item, on somebody's sheet or before the group.
    evidence::evidence(OfItemEvidence) -> EvidenceView;
    /// What is said about a file from now on.
    evidence::edit_evidence(EditEvidence) -> EvidenceView;
    /// A file no longer backs an item; it can be brought back.
    evidence::remove_evidence(OfEvidence) -> EvidenceView;
    /// A file that was removed backs its item again.
    evidence::restore_evidence(OfEvidence) -> EvidenceView;
    /// The same file for another item.
    evidence::reuse_evidence(ReuseEvidence) -> EvidenceView;
    /// The paper sheets of a round, and how far each is.
    keying::keying(OfRound) -> KeyingView;
    /// Opens the sheet of a code for what has to be done with it now.
    keying::open_paper(OpenPaper) -> PaperOpened;
    /// Keeps what one turn reads at one item of a sheet.
    keying::key_answer(KeyAnswer) -> Keyed;
    /// A turn of a sheet is gone through.
    keying::finish_turn(OfTurn) -> KeyingView;
    /// Where the two turns of a sheet differ.
    keying::keying_differences(OfRespondent) -> DifferencesView;
    /// What is really marked where they differ.
    keying::decide_difference(DecideDifference) -> DifferencesView;

    /// What one person said in a questionnaire for themselves, for that person alone.
    reflections::reflection(OfRespondent) -> ReflectionView;
    /// How a group's answers are spread, from five people on, never as a level.
    reflections::spread(OfRound) -> SpreadView;

    /// What everybody said, without names, and what was settled.
    consensus::consensus(OfRound) -> ConsensusView;
    /// Settles one item.
    consensus::agree(Agree) -> ConsensusView;
    /// Takes back what was settled for one item; it stays in history.
    consensus::reopen_item(ReopenItem) -> ConsensusView;
    /// Keeps a silent vote after people talked.
    meeting::vote_again(VoteAgain) -> ConsensusView;
    /// Who is in the room from now on.
    meeting::set_present(SetPresent) -> ConsensusView;
    /// Which table talks about which dimension.
    meeting::set_tables(SetTables) -> ConsensusView;
    /// Keeps what a table proposes to the plenary.
    meeting::propose(Propose) -> ConsensusView;
    /// Keeps what the facilitator notes for nobody else.
    meeting::note_item(NoteItem) -> ConsensusView;

    /// The profile of a round.
    results::results(ResultsOf) -> ResultsView;
    /// Where the council wants an item to be.
    targets::set_target(SetTarget) -> ResultsView;
    /// Where the council wants a whole dimension to be.
    targets::aim_dimension(AimDimension) -> ResultsView;
    /// Whether items count by their weight.
    results::weigh_items(WeighItems) -> ResultsView;
    /// What the level of a dimension, a principle or an SDG target is worked out from.
    traces::trace(OfFigure) -> TraceView;
    /// Everything behind the level of one item.
    traces::trace_item(OfItem) -> ItemTraceView;
    /// What would follow if some items stood at another level; keeps nothing.
    what_if::what_if(WhatIf) -> WhatIfView;

    /// What a council offers to others and what it needs.
    exchanges::exchange(OfRound) -> ExchangeView;

    /// The council's actions in order and time.
    roadmap::roadmap(OfCouncil) -> RoadmapView;
    /// What the plan keeps to.
    roadmap::plan_within(PlanWithin) -> RoadmapView;
    /// Which assessments the plan draws on.
    roadmap::draw_on(DrawOn) -> RoadmapView;
    /// In, out, or as the gaps say.
    roadmap::choose_action(ChooseAction) -> RoadmapView;
    /// What the council says about an action.
    roadmap::edit_action(EditAction) -> RoadmapView;
    /// Everything the council changed about an advised action is as the instrument proposes again.
    roadmap::reset_action(OfAction) -> RoadmapView;
    /// Fixes the day an action starts, or says what that would break.
    roadmap::move_action(MoveAction) -> MovedView;
    /// An action the council thought of itself.
    roadmap::add_action(AddAction) -> RoadmapView;
    /// Takes what a person accepted of a sheet that came back.
    roadmap::take_plan_changes(TakePlanChanges) -> PlanTakenView;
    /// Begins to look for a better plan.
    roadmap::improve_plan(OfCouncil) -> ImprovingView;
    /// How far the search for a better plan is; once it is over, the plan.
    roadmap::improving(OfCouncil) -> ImprovingView;
    /// Ends the search with the best plan found so far.
    roadmap::stop_improving(OfCouncil) -> ImprovingView;
    /// Takes the last change of the plan back.
    roadmap::undo_plan(OfCouncil) -> RoadmapView;
    /// Does again what was taken back last.
    roadmap::redo_plan(OfCouncil) -> RoadmapView;
    /// Where the council would stand on a day, if the plan is kept.
    roadmap::projection(OfDay) -> ProjectionView;
    /// The profile of a round with where the plan leads.
    roadmap::planned_profile(OfRound) -> PlannedView;

    /// Keeps the plan as it stands now, as agreed on a day by those who sign.
    follow_up::agree_plan(AgreePlan) -> AgreedPlansView;
    /// The plans a council agreed, and what is different now.
    follow_up::agreed_plans(OfCouncil) -> AgreedPlansView;
    /// Every action of the plan, what needs attention first.
    follow_up::follow_up(OfCouncil) -> FollowUpView;
    /// Writes down how an action goes.
    follow_up::note_progress(NoteProgress) -> FollowUpView;
    /// Everything that was said about one action as it went.
    follow_up::progress(OfAction) -> ProgressOfAction;
    /// What a committee looks at in one month.
    follow_up::review(OfMonth) -> ReviewView;
    /// Who has to do with a council's plan.
    follow_up::register(OfCouncil) -> RegisterView;
    /// What is known of a stakeholder from now on.
    follow_up::keep_stakeholder(KeepStakeholder) -> RegisterView;
    /// Shows a stakeholder no longer; they can be brought back.
    follow_up::remove_stakeholder(OfStakeholder) -> RegisterView;
    /// Brings a stakeholder back who was removed.
    follow_up::restore_stakeholder(OfStakeholder) -> RegisterView;
    /// What other plans want, and what the council's actions do for it.
    follow_up::alignment(OfCouncil) -> AlignmentView;
    /// What is known of an objective from now on.
    follow_up::keep_objective(KeepObjective) -> AlignmentView;
    /// Says whether an action serves an objective.
    follow_up::link_objective(LinkObjective) -> AlignmentView;
    /// Shows an objective no longer; it can be brought back.
    follow_up::remove_objective(OfObjective) -> AlignmentView;
    /// Brings an objective back that was removed, with the actions that served it.
    follow_up::restore_objective(OfObjective) -> AlignmentView;

    /// The workshops of a council, and the agendas a new one can begin with.
    workshop::workshops(OfCouncil) -> WorkshopsView;
    /// A new workshop.
    workshop::start_workshop(StartWorkshop) -> WorkshopView;
    /// One workshop with everything that belongs to it.
    workshop::workshop(OfWorkshop) -> WorkshopView;
    /// What is known of a workshop from now on.
    workshop::edit_workshop(EditWorkshop) -> WorkshopView;
    /// Shows a workshop no longer; it can be brought back.
    workshop::remove_workshop(OfWorkshop) -> WorkshopsView;
    /// Brings a workshop back that was removed.
    workshop::restore_workshop(OfWorkshop) -> WorkshopsView;
    /// The agenda of a workshop from now on.
    workshop::set_agenda(SetAgenda) -> WorkshopView;
    /// What is known of an attendee from now on.
    workshop::keep_attendee(KeepAttendee) -> WorkshopView;
    /// Shows an attendee no longer; they can be brought back.
    workshop::remove_attendee(OfAttendee) -> WorkshopView;
    /// Brings an attendee back who was removed.
    workshop::restore_attendee(OfAttendee) -> WorkshopView;
    /// Who signs the certificates of a workshop from now on.
    workshop::set_signatories(SetSignatories) -> WorkshopView;
    /// Makes certificates out, each under a folio of its own.
    workshop::issue_certificates(IssueCertificates) -> WorkshopView;
    /// Makes another certificate out in place of one with a mistake.
    workshop::correct_certificate(CorrectCertificate) -> WorkshopView;
    /// Whether a certificate somebody shows is as it was made out.
    workshop::check_certificate(CheckCertificate) -> CertificateCheck;

    /// What a council can give out now.
    packages::giving(OfCouncil) -> GivingView;
    /// What this computer is called.
    packages::computer(Nothing) -> ComputerView;
    /// What this computer is called from now on.
    packages::name_computer(NameComputer) -> ComputerView;
    /// An invitation to answer elsewhere, as text and square code.
    packages::invitation(OfRound) -> InvitationView;
    /// The files that wait to be looked into.
    packages::waiting_packages(Nothing) -> WaitingView;
    /// Some files wait no longer.
    packages::leave_packages(LeavePackages) -> WaitingView;
    /// What is in a package; changes nothing.
    packages::look_into_package(OfPackage) -> PackageView;
    /// Takes a package in, all of it or nothing.
    packages::take_package(OfPackage) -> TakenView;
    /// Takes in the text of an invitation.
    packages::take_invitation(TakeInvitation) -> TakenView;
    /// The packages that were taken in.
    packages::taken_packages(Nothing) -> TakenPackagesView;
    /// Where computers say different things about what a council owns.
    packages::conflicts(OfCouncil) -> ConflictsView;
    /// Decides between what computers say.
    packages::decide_conflict(DecideConflict) -> ConflictsView;
    /// What can go onto a trainer's stick now.
    kit::kit_offer(Nothing) -> KitOffer;

    /// Which reports a council can make now.
    reports::offered_reports(OfferReports) -> OfferedView;
    /// Which councils can have a kind of report.
    reports::report_batch(BatchOf) -> BatchView;
    /// The logos of a council.
    logos::logos(OfCouncil) -> LogosView;
    /// What is said about a logo from now on.
    logos::edit_logo(EditLogo) -> LogosView;
    /// A logo changes places with its neighbour.
    logos::move_logo(MoveLogo) -> LogosView;
    /// A logo is no longer shown; it can be brought back.
    logos::remove_logo(OfLogo) -> LogosView;
    /// A logo that was removed is shown again.
    logos::restore_logo(OfLogo) -> LogosView;
    /// The pages of a report, for looking at them first.
    reports::preview(ReportRequest) -> PreviewView;

    /// The copies of the data file.
    copies::copies(Nothing) -> CopiesView;
    /// Makes a copy of the data file now.
    copies::make_copy(Nothing) -> CopiesView;
    /// What would be lost if a copy were restored; changes nothing.
    copies::weigh_copy(OfCopy) -> RestoreView;
    /// Puts what was weighed last in the place of the data file, of which a copy is made first.
    copies::restore(Nothing) -> RestoredView;
    /// How the data file is protected.
    protection::protection(Nothing) -> ProtectionView;
    /// Another passphrase for the data file and its copies, or none.
    protection::protect(Protect) -> ProtectionView;
    /// When the window locks from now on.
    protection::lock_after(LockAfter) -> ProtectionView;
    /// Which version runs, and whether it can check updates.
    updates::updates(Nothing) -> UpdatesView;
}

at_the_entrance! {
    /// Opens a protected data file.
    entrance::unlock(Unlock) -> StartView;
    /// Closes a protected data file; only its passphrase opens it again.
    entrance::lock(Nothing) -> Nothing;
    /// What can be done about a data file that cannot be opened.
    entrance::way_out(FindWayOut) -> WayOutView;
    /// Collects what can be read of a damaged data file, beside it.
    entrance::salvage(Nothing) -> SalvageView;
    /// Goes on with a copy, or with what was collected; the damaged file is kept.
    entrance::begin_with(BeginWith) -> StartView;
}

/// The table of commands as TypeScript: name, arguments, answer.
pub fn commands_in_typescript() -> String {
    table("Commands", &[command_rows(), entrance_rows()].concat())
}

files! {
    /// A report as PDF.
    reports::report(ReportRequest);
    /// A report for word processors, to be written on.
    reports::report_word(ReportRequest);
    /// The tables of a report, each on a sheet of a workbook, to count with.
    reports::report_tables(ReportRequest);
    /// The deadlines and reviews of the plan, for any calendar.
    roadmap::plan_calendar(OfCouncil);
    /// The plan as a workbook that can be changed and brought back.
    roadmap::plan_workbook(OfCouncil);
    /// The plan for Microsoft Project and the programs that read its files.
    roadmap::plan_project(OfCouncil);
    /// The plan as a table of plain text.
    roadmap::plan_csv(OfCouncil);
    /// What the group of a round sees, as tables without names.
    answers::round_tables(RoundTables);
    /// One person's sheet to fill in elsewhere.
    answers::answer_sheet(AnswerSheet);
    /// A file that backs something, as it was attached.
    evidence::evidence_content(OfEvidence);
    /// An instrument as a workbook that can be changed and imported again.
    imports::instrument_workbook(OfInstrument);
    /// An instrument as XLSForm, for other programs.
    imports::instrument_xlsform(OfInstrument);
    /// A workbook to write an instrument of one's own in.
    imports::instrument_template(Nothing);
    /// A copy of the whole data file.
    copies::whole_copy(Nothing);
}

opens! {
    /// An instrument in a workbook, an XLSForm or a library file.
    imports::import_instrument(Nothing) -> ImportView;
    /// Days without work in a calendar file; keeps nothing.
    roadmap::import_closed_days(OfCouncil) -> ClosedDaysFound;
    /// What a spreadsheet of one person's answers says differently; keeps nothing.
    answers::import_answers(OfRespondent) -> AnswerChangesView;
    /// What a spreadsheet says differently of what was agreed; keeps nothing.
    answers::import_agreements(OfRound) -> AnswerChangesView;
    /// What a sheet of the plan says differently; keeps nothing.
    roadmap::import_plan(OfCouncil) -> PlanChangesView;
    /// What the data inside a report says; keeps nothing.
    report_data::report_data(Nothing) -> ReportDataView;
    /// A picture that stands on a council's reports.
    logos::add_logo(OfCouncil) -> LogoAdded;
    /// A file that backs an answer or what the group settles.
    evidence::attach(Attach) -> AttachedView;
    =>
    /// What would be lost if a copy from somewhere else were restored; changes nothing.
    copies::weigh_file(Nothing) -> RestoreView;
    /// What an update is; installs nothing.
    updates::look_into_update(Nothing) -> UpdateView;
}

folders! {
    /// Lays down every answer sheet in a folder and the folders in it.
    packages::lay_stick(Nothing) -> WaitingView;
    /// Writes the material of a workshop into a folder of its own in that folder.
    kit::make_kit(MakeKit) -> KitMade;
    /// Whether the material in a folder is as it was signed; changes nothing.
    kit::check_kit(Nothing) -> KitView;
}
