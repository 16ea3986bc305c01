// Generated from src/commands.rs; a test keeps it fresh. Do not edit.
import type { AddAction } from "./AddAction";
import type { AddRespondent } from "./AddRespondent";
import type { Agree } from "./Agree";
import type { AgreePlan } from "./AgreePlan";
import type { AgreedPlansView } from "./AgreedPlansView";
import type { AimDimension } from "./AimDimension";
import type { AlignmentView } from "./AlignmentView";
import type { AnsweringView } from "./AnsweringView";
import type { AnswersTaken } from "./AnswersTaken";
import type { BatchOf } from "./BatchOf";
import type { BatchView } from "./BatchView";
import type { BeginWith } from "./BeginWith";
import type { CertificateCheck } from "./CertificateCheck";
import type { CheckCertificate } from "./CheckCertificate";
import type { ChooseAction } from "./ChooseAction";
import type { ChooseLanguage } from "./ChooseLanguage";
import type { ChooseTheme } from "./ChooseTheme";
import type { ComputerView } from "./ComputerView";
import type { ConflictsView } from "./ConflictsView";
import type { ConsensusView } from "./ConsensusView";
import type { CopiesView } from "./CopiesView";
import type { CorrectCertificate } from "./CorrectCertificate";
import type { CouncilProfile } from "./CouncilProfile";
import type { CrosswalkView } from "./CrosswalkView";
import type { DecideConflict } from "./DecideConflict";
import type { DecideDifference } from "./DecideDifference";
import type { DifferencesView } from "./DifferencesView";
import type { DrawOn } from "./DrawOn";
import type { EditAction } from "./EditAction";
import type { EditCouncil } from "./EditCouncil";
import type { EditEvidence } from "./EditEvidence";
import type { EditLogo } from "./EditLogo";
import type { EditRespondent } from "./EditRespondent";
import type { EditWorkshop } from "./EditWorkshop";
import type { EvidenceView } from "./EvidenceView";
import type { ExchangeView } from "./ExchangeView";
import type { FindWayOut } from "./FindWayOut";
import type { FollowUpView } from "./FollowUpView";
import type { GivingView } from "./GivingView";
import type { HomeView } from "./HomeView";
import type { ImprovingView } from "./ImprovingView";
import type { InstrumentView } from "./InstrumentView";
import type { InvitationView } from "./InvitationView";
import type { IssueCertificates } from "./IssueCertificates";
import type { ItemTraceView } from "./ItemTraceView";
import type { KeepAttendee } from "./KeepAttendee";
import type { KeepObjective } from "./KeepObjective";
import type { KeepStakeholder } from "./KeepStakeholder";
import type { KeyAnswer } from "./KeyAnswer";
import type { Keyed } from "./Keyed";
import type { KeyingView } from "./KeyingView";
import type { KitOffer } from "./KitOffer";
import type { LeavePackages } from "./LeavePackages";
import type { LibraryView } from "./LibraryView";
import type { LicencesView } from "./LicencesView";
import type { LinkObjective } from "./LinkObjective";
import type { LockAfter } from "./LockAfter";
import type { LogosView } from "./LogosView";
import type { MoveAction } from "./MoveAction";
import type { MoveLogo } from "./MoveLogo";
import type { MoveView } from "./MoveView";
import type { MovedView } from "./MovedView";
import type { NameComputer } from "./NameComputer";
import type { NoteItem } from "./NoteItem";
import type { NoteProgress } from "./NoteProgress";
import type { Nothing } from "./Nothing";
import type { OfAction } from "./OfAction";
import type { OfAssessment } from "./OfAssessment";
import type { OfAttendee } from "./OfAttendee";
import type { OfCopy } from "./OfCopy";
import type { OfCouncil } from "./OfCouncil";
import type { OfDay } from "./OfDay";
import type { OfEvidence } from "./OfEvidence";
import type { OfFigure } from "./OfFigure";
import type { OfInstrument } from "./OfInstrument";
import type { OfItem } from "./OfItem";
import type { OfItemEvidence } from "./OfItemEvidence";
import type { OfLink } from "./OfLink";
import type { OfLogo } from "./OfLogo";
import type { OfMonth } from "./OfMonth";
import type { OfObjective } from "./OfObjective";
import type { OfPackage } from "./OfPackage";
import type { OfRespondent } from "./OfRespondent";
import type { OfRound } from "./OfRound";
import type { OfStakeholder } from "./OfStakeholder";
import type { OfTurn } from "./OfTurn";
import type { OfWorkshop } from "./OfWorkshop";
import type { OfferReports } from "./OfferReports";
import type { OfferedView } from "./OfferedView";
import type { OpenPaper } from "./OpenPaper";
import type { OpenSheet } from "./OpenSheet";
import type { PackageView } from "./PackageView";
import type { PaperOpened } from "./PaperOpened";
import type { PlanTakenView } from "./PlanTakenView";
import type { PlanWithin } from "./PlanWithin";
import type { PlannedView } from "./PlannedView";
import type { PreviewView } from "./PreviewView";
import type { ProgressOfAction } from "./ProgressOfAction";
import type { ProjectionView } from "./ProjectionView";
import type { Propose } from "./Propose";
import type { Protect } from "./Protect";
import type { ProtectionView } from "./ProtectionView";
import type { RecordResponse } from "./RecordResponse";
import type { Recorded } from "./Recorded";
import type { ReflectionView } from "./ReflectionView";
import type { RegisterView } from "./RegisterView";
import type { ReopenItem } from "./ReopenItem";
import type { ReportRequest } from "./ReportRequest";
import type { RespondentsView } from "./RespondentsView";
import type { RestoreView } from "./RestoreView";
import type { RestoredView } from "./RestoredView";
import type { ResultsOf } from "./ResultsOf";
import type { ResultsView } from "./ResultsView";
import type { ReuseEvidence } from "./ReuseEvidence";
import type { ReviewView } from "./ReviewView";
import type { RoadmapView } from "./RoadmapView";
import type { SalvageView } from "./SalvageView";
import type { SetAgenda } from "./SetAgenda";
import type { SetPresent } from "./SetPresent";
import type { SetSignatories } from "./SetSignatories";
import type { SetTables } from "./SetTables";
import type { SetTarget } from "./SetTarget";
import type { SheetView } from "./SheetView";
import type { SpreadView } from "./SpreadView";
import type { StartAssessment } from "./StartAssessment";
import type { StartRound } from "./StartRound";
import type { StartView } from "./StartView";
import type { StartWorkshop } from "./StartWorkshop";
import type { TakeAgreements } from "./TakeAgreements";
import type { TakeAnswers } from "./TakeAnswers";
import type { TakeInvitation } from "./TakeInvitation";
import type { TakePlanChanges } from "./TakePlanChanges";
import type { TakenPackagesView } from "./TakenPackagesView";
import type { TakenView } from "./TakenView";
import type { TraceView } from "./TraceView";
import type { Unlock } from "./Unlock";
import type { UpdatesView } from "./UpdatesView";
import type { VoteAgain } from "./VoteAgain";
import type { WaitingView } from "./WaitingView";
import type { WayOutView } from "./WayOutView";
import type { WeighItems } from "./WeighItems";
import type { WhatIf } from "./WhatIf";
import type { WhatIfView } from "./WhatIfView";
import type { WorkshopView } from "./WorkshopView";
import type { WorkshopsView } from "./WorkshopsView";

export type Commands = {
  /** What the program needs before it shows anything. */
  start: [Nothing, StartView];
  /** The language of screens and failures from now on. */
  choose_language: [ChooseLanguage, StartView];
  /** The colours of the window from now on. */
  choose_theme: [ChooseTheme, StartView];
  /** The licences of everything that is built in. */
  licences: [Nothing, LicencesView];
  /** A new municipality. */
  create_council: [CouncilProfile, HomeView];
  /** What is known of a municipality from now on. */
  edit_council: [EditCouncil, HomeView];
  /** A council's assessments, and where somebody stopped. */
  home: [OfCouncil, HomeView];
  /** Every instrument that is installed. */
  library: [Nothing, LibraryView];
  /** An instrument, whole. */
  instrument: [OfInstrument, InstrumentView];
  /** What is asked about a principle, a strategy, an SDG target or a topic, in all instruments. */
  crosswalk: [OfLink, CrosswalkView];
  /** A new use of an instrument, with its first round. */
  start_assessment: [StartAssessment, RespondentsView];
  /** The same questions once more. */
  start_round: [StartRound, RespondentsView];
  /** Shows the group what people answered, from now on. */
  reveal_round: [OfRound, RespondentsView];
  /** A closed round takes no more answers and no more consensus. */
  close_round: [OfRound, RespondentsView];
  /** Takes answers again. */
  reopen_round: [OfRound, RespondentsView];
  /** What a move to the newest version of the questionnaire would do. */
  preview_move: [OfAssessment, MoveView];
  /** Moves an assessment to the newest version of its questionnaire. */
  move_assessment: [OfAssessment, RespondentsView];
  /** Who answers in a round, and how far everybody is. */
  respondents: [OfRound, RespondentsView];
  /** One person or group more. */
  add_respondent: [AddRespondent, RespondentsView];
  /** What is known of a respondent from now on. */
  edit_respondent: [EditRespondent, RespondentsView];
  /** The person says the questionnaire is done. */
  finish_answering: [OfRespondent, RespondentsView];
  /** Opens one's own sheet, with its key. */
  open_sheet: [OpenSheet, SheetView];
  /** Closes the sheet that is open. */
  close_sheet: [Nothing, Nothing];
  /** Another sheet for somebody who has lost the key. */
  replace_sheet: [OfRespondent, RespondentsView];
  /** One person's questionnaire. */
  answering: [OfRespondent, AnsweringView];
  /** Keeps what one person says about one item; what was there goes to history. */
  record_response: [RecordResponse, Recorded];
  /** Takes what a person chose of a spreadsheet of answers that was brought. */
  take_answers: [TakeAnswers, AnswersTaken];
  /** Settles what a group chose of a spreadsheet that was brought. */
  take_agreements: [TakeAgreements, AnswersTaken];
  /** The files that back one item, on somebody's sheet or before the group. */
  evidence: [OfItemEvidence, EvidenceView];
  /** What is said about a file from now on. */
  edit_evidence: [EditEvidence, EvidenceView];
  /** A file no longer backs an item; it can be brought back. */
  remove_evidence: [OfEvidence, EvidenceView];
  /** A file that was removed backs its item again. */
  restore_evidence: [OfEvidence, EvidenceView];
  /** The same file for another item. */
  reuse_evidence: [ReuseEvidence, EvidenceView];
  /** The paper sheets of a round, and how far each is. */
  keying: [OfRound, KeyingView];
  /** Opens the sheet of a code for what has to be done with it now. */
  open_paper: [OpenPaper, PaperOpened];
  /** Keeps what one turn reads at one item of a sheet. */
  key_answer: [KeyAnswer, Keyed];
  /** A turn of a sheet is gone through. */
  finish_turn: [OfTurn, KeyingView];
  /** Where the two turns of a sheet differ. */
  keying_differences: [OfRespondent, DifferencesView];
  /** What is really marked where they differ. */
  decide_difference: [DecideDifference, DifferencesView];
  /** What one person said in a questionnaire for themselves, for that person alone. */
  reflection: [OfRespondent, ReflectionView];
  /** How a group's answers are spread, from five people on, never as a level. */
  spread: [OfRound, SpreadView];
  /** What everybody said, without names, and what was settled. */
  consensus: [OfRound, ConsensusView];
  /** Settles one item. */
  agree: [Agree, ConsensusView];
  /** Takes back what was settled for one item; it stays in history. */
  reopen_item: [ReopenItem, ConsensusView];
  /** Keeps a silent vote after people talked. */
  vote_again: [VoteAgain, ConsensusView];
  /** Who is in the room from now on. */
  set_present: [SetPresent, ConsensusView];
  /** Which table talks about which dimension. */
  set_tables: [SetTables, ConsensusView];
  /** Keeps what a table proposes to the plenary. */
  propose: [Propose, ConsensusView];
  /** Keeps what the facilitator notes for nobody else. */
  note_item: [NoteItem, ConsensusView];
  /** The profile of a round. */
  results: [ResultsOf, ResultsView];
  /** Where the council wants an item to be. */
  set_target: [SetTarget, ResultsView];
  /** Where the council wants a whole dimension to be. */
  aim_dimension: [AimDimension, ResultsView];
  /** Whether items count by their weight. */
  weigh_items: [WeighItems, ResultsView];
  /** What the level of a dimension, a principle or an SDG target is worked out from. */
  trace: [OfFigure, TraceView];
  /** Everything behind the level of one item. */
  trace_item: [OfItem, ItemTraceView];
  /** What would follow if some items stood at another level; keeps nothing. */
  what_if: [WhatIf, WhatIfView];
  /** What a council offers to others and what it needs. */
  exchange: [OfRound, ExchangeView];
  /** The council's actions in order and time. */
  roadmap: [OfCouncil, RoadmapView];
  /** What the plan keeps to. */
  plan_within: [PlanWithin, RoadmapView];
  /** Which assessments the plan draws on. */
  draw_on: [DrawOn, RoadmapView];
  /** In, out, or as the gaps say. */
  choose_action: [ChooseAction, RoadmapView];
  /** What the council says about an action. */
  edit_action: [EditAction, RoadmapView];
  /** Everything the council changed about an advised action is as the instrument proposes again. */
  reset_action: [OfAction, RoadmapView];
  /** Fixes the day an action starts, or says what that would break. */
  move_action: [MoveAction, MovedView];
  /** An action the council thought of itself. */
  add_action: [AddAction, RoadmapView];
  /** Takes what a person accepted of a sheet that came back. */
  take_plan_changes: [TakePlanChanges, PlanTakenView];
  /** Begins to look for a better plan. */
  improve_plan: [OfCouncil, ImprovingView];
  /** How far the search for a better plan is; once it is over, the plan. */
  improving: [OfCouncil, ImprovingView];
  /** Ends the search with the best plan found so far. */
  stop_improving: [OfCouncil, ImprovingView];
  /** Takes the last change of the plan back. */
  undo_plan: [OfCouncil, RoadmapView];
  /** Does again what was taken back last. */
  redo_plan: [OfCouncil, RoadmapView];
  /** Where the council would stand on a day, if the plan is kept. */
  projection: [OfDay, ProjectionView];
  /** The profile of a round with where the plan leads. */
  planned_profile: [OfRound, PlannedView];
  /** Keeps the plan as it stands now, as agreed on a day by those who sign. */
  agree_plan: [AgreePlan, AgreedPlansView];
  /** The plans a council agreed, and what is different now. */
  agreed_plans: [OfCouncil, AgreedPlansView];
  /** Every action of the plan, what needs attention first. */
  follow_up: [OfCouncil, FollowUpView];
  /** Writes down how an action goes. */
  note_progress: [NoteProgress, FollowUpView];
  /** Everything that was said about one action as it went. */
  progress: [OfAction, ProgressOfAction];
  /** What a committee looks at in one month. */
  review: [OfMonth, ReviewView];
  /** Who has to do with a council's plan. */
  register: [OfCouncil, RegisterView];
  /** What is known of a stakeholder from now on. */
  keep_stakeholder: [KeepStakeholder, RegisterView];
  /** Shows a stakeholder no longer; they can be brought back. */
  remove_stakeholder: [OfStakeholder, RegisterView];
  /** Brings a stakeholder back who was removed. */
  restore_stakeholder: [OfStakeholder, RegisterView];
  /** What other plans want, and what the council's actions do for it. */
  alignment: [OfCouncil, AlignmentView];
  /** What is known of an objective from now on. */
  keep_objective: [KeepObjective, AlignmentView];
  /** Says whether an action serves an objective. */
  link_objective: [LinkObjective, AlignmentView];
  /** Shows an objective no longer; it can be brought back. */
  remove_objective: [OfObjective, AlignmentView];
  /** Brings an objective back that was removed, with the actions that served it. */
  restore_objective: [OfObjective, AlignmentView];
  /** The workshops of a council, and the agendas a new one can begin with. */
  workshops: [OfCouncil, WorkshopsView];
  /** A new workshop. */
  start_workshop: [StartWorkshop, WorkshopView];
  /** One workshop with everything that belongs to it. */
  workshop: [OfWorkshop, WorkshopView];
  /** What is known of a workshop from now on. */
  edit_workshop: [EditWorkshop, WorkshopView];
  /** Shows a workshop no longer; it can be brought back. */
  remove_workshop: [OfWorkshop, WorkshopsView];
  /** Brings a workshop back that was removed. */
  restore_workshop: [OfWorkshop, WorkshopsView];
  /** The agenda of a workshop from now on. */
  set_agenda: [SetAgenda, WorkshopView];
  /** What is known of an attendee from now on. */
  keep_attendee: [KeepAttendee, WorkshopView];
  /** Shows an attendee no longer; they can be brought back. */
  remove_attendee: [OfAttendee, WorkshopView];
  /** Brings an attendee back who was removed. */
  restore_attendee: [OfAttendee, WorkshopView];
  /** Who signs the certificates of a workshop from now on. */
  set_signatories: [SetSignatories, WorkshopView];
  /** Makes certificates out, each under a folio of its own. */
  issue_certificates: [IssueCertificates, WorkshopView];
  /** Makes another certificate out in place of one with a mistake. */
  correct_certificate: [CorrectCertificate, WorkshopView];
  /** Whether a certificate somebody shows is as it was made out. */
  check_certificate: [CheckCertificate, CertificateCheck];
  /** What a council can give out now. */
  giving: [OfCouncil, GivingView];
  /** What this computer is called. */
  computer: [Nothing, ComputerView];
  /** What this computer is called from now on. */
  name_computer: [NameComputer, ComputerView];
  /** An invitation to answer elsewhere, as text and square code. */
  invitation: [OfRound, InvitationView];
  /** The files that wait to be looked into. */
  waiting_packages: [Nothing, WaitingView];
  /** Some files wait no longer. */
  leave_packages: [LeavePackages, WaitingView];
  /** What is in a package; changes nothing. */
  look_into_package: [OfPackage, PackageView];
  /** Takes a package in, all of it or nothing. */
  take_package: [OfPackage, TakenView];
  /** Takes in the text of an invitation. */
  take_invitation: [TakeInvitation, TakenView];
  /** The packages that were taken in. */
  taken_packages: [Nothing, TakenPackagesView];
  /** Where computers say different things about what a council owns. */
  conflicts: [OfCouncil, ConflictsView];
  /** Decides between what computers say. */
  decide_conflict: [DecideConflict, ConflictsView];
  /** What can go onto a trainer's stick now. */
  kit_offer: [Nothing, KitOffer];
  /** Which reports a council can make now. */
  offered_reports: [OfferReports, OfferedView];
  /** Which councils can have a kind of report. */
  report_batch: [BatchOf, BatchView];
  /** The logos of a council. */
  logos: [OfCouncil, LogosView];
  /** What is said about a logo from now on. */
  edit_logo: [EditLogo, LogosView];
  /** A logo changes places with its neighbour. */
  move_logo: [MoveLogo, LogosView];
  /** A logo is no longer shown; it can be brought back. */
  remove_logo: [OfLogo, LogosView];
  /** A logo that was removed is shown again. */
  restore_logo: [OfLogo, LogosView];
  /** The pages of a report, for looking at them first. */
  preview: [ReportRequest, PreviewView];
  /** The copies of the data file. */
  copies: [Nothing, CopiesView];
  /** Makes a copy of the data file now. */
  make_copy: [Nothing, CopiesView];
  /** What would be lost if a copy were restored; changes nothing. */
  weigh_copy: [OfCopy, RestoreView];
  /** Puts what was weighed last in the place of the data file, of which a copy is made first. */
  restore: [Nothing, RestoredView];
  /** How the data file is protected. */
  protection: [Nothing, ProtectionView];
  /** Another passphrase for the data file and its copies, or none. */
  protect: [Protect, ProtectionView];
  /** When the window locks from now on. */
  lock_after: [LockAfter, ProtectionView];
  /** Which version runs, and whether it can check updates. */
  updates: [Nothing, UpdatesView];
  /** Opens a protected data file. */
  unlock: [Unlock, StartView];
  /** Closes a protected data file; only its passphrase opens it again. */
  lock: [Nothing, Nothing];
  /** What can be done about a data file that cannot be opened. */
  way_out: [FindWayOut, WayOutView];
  /** Collects what can be read of a damaged data file, beside it. */
  salvage: [Nothing, SalvageView];
  /** Goes on with a copy, or with what was collected; the damaged file is kept. */
  begin_with: [BeginWith, StartView];
};
