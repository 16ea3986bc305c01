// Generated from src/commands.rs; a test keeps it fresh. Do not edit.
import type { AnswerChangesView } from "./AnswerChangesView";
import type { Attach } from "./Attach";
import type { AttachedView } from "./AttachedView";
import type { ClosedDaysFound } from "./ClosedDaysFound";
import type { ImportView } from "./ImportView";
import type { LogoAdded } from "./LogoAdded";
import type { Nothing } from "./Nothing";
import type { OfCouncil } from "./OfCouncil";
import type { OfRespondent } from "./OfRespondent";
import type { OfRound } from "./OfRound";
import type { PlanChangesView } from "./PlanChangesView";
import type { ReportDataView } from "./ReportDataView";
import type { RestoreView } from "./RestoreView";
import type { UpdateView } from "./UpdateView";

export type Opened = {
  /** An instrument in a workbook, an XLSForm or a library file. */
  import_instrument: [Nothing, ImportView];
  /** Days without work in a calendar file; keeps nothing. */
  import_closed_days: [OfCouncil, ClosedDaysFound];
  /** What a spreadsheet of one person's answers says differently; keeps nothing. */
  import_answers: [OfRespondent, AnswerChangesView];
  /** What a spreadsheet says differently of what was agreed; keeps nothing. */
  import_agreements: [OfRound, AnswerChangesView];
  /** What a sheet of the plan says differently; keeps nothing. */
  import_plan: [OfCouncil, PlanChangesView];
  /** What the data inside a report says; keeps nothing. */
  report_data: [Nothing, ReportDataView];
  /** A picture that stands on a council's reports. */
  add_logo: [OfCouncil, LogoAdded];
  /** A file that backs an answer or what the group settles. */
  attach: [Attach, AttachedView];
  /** What would be lost if a copy from somewhere else were restored; changes nothing. */
  weigh_file: [Nothing, RestoreView];
  /** What an update is; installs nothing. */
  look_into_update: [Nothing, UpdateView];
};
