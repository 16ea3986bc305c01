import type { ActionView } from "../../../bindings/ActionView";
import type { Phase } from "../../../bindings/Phase";
import type { PhaseView } from "../../../bindings/PhaseView";

/** A row of the calendar: a part of the plan, or an action in it. */
export interface Row {
  /** Of a phase its name, of an action its key. */
  id: string;
  phase: Phase;
  /** How many actions a phase has; absent for an action. */
  count?: number;
  action?: ActionView;
}

/** The rows that are seen: every phase that has actions, and the actions of those that are open. */
export function rowsOf(phases: PhaseView[], closed: ReadonlySet<Phase>): Row[] {
  return phases
    .filter(({ actions }) => actions.length > 0)
    .flatMap(({ phase, actions }) => [
      { id: phase, phase, count: actions.length },
      ...(closed.has(phase) ? [] : actions.map((action) => ({ id: action.key, phase, action }))),
    ]);
}
