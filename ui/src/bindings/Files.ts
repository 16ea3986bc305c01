// Generated from src/commands.rs; a test keeps it fresh. Do not edit.
import type { AnswerSheet } from "./AnswerSheet";
import type { Nothing } from "./Nothing";
import type { OfCouncil } from "./OfCouncil";
import type { OfEvidence } from "./OfEvidence";
import type { OfInstrument } from "./OfInstrument";
import type { ReportRequest } from "./ReportRequest";
import type { RoundTables } from "./RoundTables";

export type Files = {
  /** A report as PDF. */
  report: ReportRequest;
  /** A report for word processors, to be written on. */
  report_word: ReportRequest;
  /** The tables of a report, each on a sheet of a workbook, to count with. */
  report_tables: ReportRequest;
  /** The deadlines and reviews of the plan, for any calendar. */
  plan_calendar: OfCouncil;
  /** The plan as a workbook that can be changed and brought back. */
  plan_workbook: OfCouncil;
  /** The plan for Microsoft Project and the programs that read its files. */
  plan_project: OfCouncil;
  /** The plan as a table of plain text. */
  plan_csv: OfCouncil;
  /** What the group of a round sees, as tables without names. */
  round_tables: RoundTables;
  /** One person's sheet to fill in elsewhere. */
  answer_sheet: AnswerSheet;
  /** A file that backs something, as it was attached. */
  evidence_content: OfEvidence;
  /** An instrument as a workbook that can be changed and imported again. */
  instrument_workbook: OfInstrument;
  /** An instrument as XLSForm, for other programs. */
  instrument_xlsform: OfInstrument;
  /** A workbook to write an instrument of one's own in. */
  instrument_template: Nothing;
  /** A copy of the whole data file. */
  whole_copy: Nothing;
};
