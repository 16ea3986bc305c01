import type { CellChange } from "../../../bindings/CellChange";
import type { CouncilId } from "../../../bindings/CouncilId";
import type { PlanChangesView } from "../../../bindings/PlanChangesView";
import type { PlanTakenView } from "../../../bindings/PlanTakenView";
import { call, open, save } from "../../../core/call";
import { t } from "../../../core/text.svelte";
import { toasts } from "../../../parts";

/** The files a plan can become. */
export type PlanFile = "plan_calendar" | "plan_workbook" | "plan_project" | "plan_csv";

/** A plan on its way to other programs, and the sheet that came back. */
export class PlanFiles {
  readonly council: CouncilId;
  /** The file that is made just now. */
  saving: PlanFile | undefined = $state();
  /** What the sheet that was chosen says differently. */
  found: PlanChangesView | undefined = $state.raw();
  /** What became of the changes that were accepted. */
  taken: PlanTakenView | undefined = $state.raw();
  /** A file is read, or changes are taken. */
  busy = $state(false);
  #left: ReadonlySet<string> = $state.raw(new Set());

  constructor(council: CouncilId) {
    this.council = council;
  }

  /** Every change that can be taken. */
  get all(): CellChange[] {
    return this.found?.actions.flatMap((action) => action.changes) ?? [];
  }

  /** Those the person takes: all, but those she left. */
  get chosen(): CellChange[] {
    return this.all.filter((change) => this.takes(change.id));
  }

  takes(id: string): boolean {
    return !this.#left.has(id);
  }

  /** Takes a change, or leaves it. */
  choose(id: string, takes: boolean) {
    const left = new Set(this.#left);
    if (takes) left.delete(id);
    else left.add(id);
    this.#left = left;
  }

  /** Puts the plan where the person says, for another program. */
  async save(file: PlanFile) {
    if (this.saving) return;
    this.saving = file;
    try {
      const name = await save(file, { council: this.council });
      if (name) toasts.show(t("planfiles-saved", { name }));
    } finally {
      this.saving = undefined;
    }
  }

  /** Asks for a sheet and shows what it says differently. Tells whether one was chosen. */
  async bring(): Promise<boolean> {
    return this.#busy(async () => {
      const found = await open("import_plan", { council: this.council });
      if (!found) return false;
      this.found = found;
      this.taken = undefined;
      this.#left = new Set();
      return true;
    });
  }

  /** Takes what is chosen. */
  async apply() {
    const chosen = this.chosen;
    if (chosen.length === 0) return;
    await this.#busy(async () => {
      const changes = chosen.map((change) => change.cell);
      this.taken = await call("take_plan_changes", { council: this.council, changes });
      this.found = undefined;
    });
  }

  /** Whether any of what is chosen goes into the follow-up. */
  get notesStates(): boolean {
    return this.chosen.some(({ cell: { value } }) => {
      const values = value.kind === "action" ? value.values : [value];
      return values.some((one) => one.kind === "state");
    });
  }

  async #busy<T>(work: () => Promise<T>): Promise<T | false> {
    if (this.busy) return false;
    this.busy = true;
    try {
      return await work();
    } finally {
      this.busy = false;
    }
  }
}
