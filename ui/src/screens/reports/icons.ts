import type { IconName } from "../../parts";

const ICONS: Record<string, IconName> = {
  plan: "roadmap",
  review: "calendar",
  halfYear: "calendar",
  brief: "people",
  record: "edit",
  poster: "results",
  progress: "forward",
  questionnaire: "questionnaire",
  answerSheets: "questionnaire",
  ballots: "questionnaire",
};

/** The picture beside a kind of report. */
export function iconOf(kind: string): IconName {
  return ICONS[kind] ?? "report";
}
