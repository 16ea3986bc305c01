import type { ActionField } from "../../../bindings/ActionField";
import type { Messages } from "../../../bindings/text";
import { t } from "../../../core/text.svelte";

/** The parts of the editor, in the order in which a council thinks about an action. */
export type Part = "what" | "who" | "when" | "with" | "for" | "care" | "canvas" | "notes";

/** The texts of each part. */
export const FIELDS: Record<Part, readonly ActionField[]> = {
  what: ["product", "first-step", "proof"],
  who: ["inform", "partners"],
  when: [],
  with: [],
  for: ["indicator", "baseline", "aim", "success", "success-factor", "service"],
  care: ["risks", "groups", "decisions"],
  canvas: [
    "canvas-problem",
    "canvas-people",
    "canvas-question",
    "canvas-idea",
    "canvas-test",
    "canvas-learned",
  ],
  notes: [],
};

/** Messages without variables. */
type Plain = {
  [Id in keyof Messages]: Messages[Id] extends Record<string, never> ? Id : never;
}[keyof Messages];

/** What each field is called, and one line of help. */
const WORDS: Record<ActionField, [name: Plain, hint: Plain]> = {
  product: ["roadmap-field-product", "action-hint-product"],
  indicator: ["roadmap-field-indicator", "action-hint-indicator"],
  baseline: ["roadmap-field-baseline", "action-hint-baseline"],
  aim: ["roadmap-field-aim", "action-hint-aim"],
  "first-step": ["roadmap-field-first-step", "action-hint-first-step"],
  success: ["roadmap-field-success", "action-hint-success"],
  "success-factor": ["roadmap-field-success-factor", "action-hint-success-factor"],
  inform: ["roadmap-field-inform", "action-hint-inform"],
  service: ["roadmap-field-service", "action-hint-service"],
  partners: ["roadmap-field-partners", "action-hint-partners"],
  risks: ["roadmap-field-risks", "action-hint-risks"],
  groups: ["roadmap-field-groups", "action-hint-groups"],
  decisions: ["roadmap-field-decisions", "action-hint-decisions"],
  proof: ["roadmap-field-proof", "action-hint-proof"],
  "canvas-problem": ["roadmap-field-canvas-problem", "action-hint-canvas-problem"],
  "canvas-people": ["roadmap-field-canvas-people", "action-hint-canvas-people"],
  "canvas-question": ["roadmap-field-canvas-question", "action-hint-canvas-question"],
  "canvas-idea": ["roadmap-field-canvas-idea", "action-hint-canvas-idea"],
  "canvas-test": ["roadmap-field-canvas-test", "action-hint-canvas-test"],
  "canvas-learned": ["roadmap-field-canvas-learned", "action-hint-canvas-learned"],
};

/** What each part is called. */
const PART_WORDS: Record<Part, Plain> = {
  what: "action-edit-what",
  who: "action-edit-who",
  when: "action-edit-when",
  with: "action-edit-with",
  for: "action-edit-for",
  care: "action-edit-care",
  canvas: "action-edit-canvas",
  notes: "action-edit-notes",
};

/** What a field of the sheet is called. */
export function fieldName(field: ActionField): string {
  return t(WORDS[field][0]);
}

/** One line of help below a field. */
export function fieldHint(field: ActionField): string {
  return t(WORDS[field][1]);
}

/** What a part of the editor is called. */
export function partLabel(part: Part): string {
  return t(PART_WORDS[part]);
}
