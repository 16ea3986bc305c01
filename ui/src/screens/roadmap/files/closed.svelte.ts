import type { ClosedDays } from "../../../bindings/ClosedDays";
import type { ClosedDaysFound } from "../../../bindings/ClosedDaysFound";
import type { CouncilId } from "../../../bindings/CouncilId";
import type { FoundClosedDays } from "../../../bindings/FoundClosedDays";
import { open } from "../../../core/call";

/** The days without work in a calendar file, and which of them somebody wants to add. */
export class ClosedDaysInFile {
  readonly council: CouncilId;
  found: ClosedDaysFound | undefined = $state.raw();
  busy = $state(false);
  #left: ReadonlySet<FoundClosedDays> = $state.raw(new Set());

  constructor(council: CouncilId) {
    this.council = council;
  }

  /** Those to add: all that are new, but those she left. */
  get chosen(): ClosedDays[] {
    const days = this.found?.days.filter((day) => this.takes(day)) ?? [];
    return days.map(({ from, to, name }) => ({ from, to, name }));
  }

  takes(day: FoundClosedDays): boolean {
    return !day.known && !this.#left.has(day);
  }

  choose(day: FoundClosedDays, takes: boolean) {
    const left = new Set(this.#left);
    if (takes) left.delete(day);
    else left.add(day);
    this.#left = left;
  }

  /** Asks for a calendar and reads it. */
  async bring() {
    if (this.busy) return;
    this.busy = true;
    try {
      const found = await open("import_closed_days", { council: this.council });
      if (!found) return;
      this.found = found;
      this.#left = new Set();
    } finally {
      this.busy = false;
    }
  }
}
