// Generated from src/commands.rs; a test keeps it fresh. Do not edit.
import type { ReportRequest } from "./ReportRequest";

export type Files = {
  /** A report as PDF. */
  report: ReportRequest;
};
