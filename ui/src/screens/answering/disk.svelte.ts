import type { Recorded } from "../../bindings/Recorded";
import type { RecordResponse } from "../../bindings/RecordResponse";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import type { Saving } from "../../parts/saving";

/** What becomes of a response that was sent to the disk. */
export interface Heard {
  /** It is there. Gives whether everything on the page is, too. */
  recorded: (recorded: Recorded) => boolean;
  /** It was refused. Gives whether that was said where it belongs; else it is said above the screen. */
  refused: (failed: Failed) => boolean;
}

/** Puts responses on the disk one after the other, and tells the truth about it. */
export class Disk {
  saving: Saving = $state.raw({ is: "nothing" });
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Something changed on the page that is not on the disk yet. */
  behind() {
    this.saving = { is: "saving" };
  }

  /** Something on the page cannot be kept as it is. */
  failed() {
    this.saving = { is: "failed" };
  }

  /** Keeps a response, after everything before it. */
  keep(response: RecordResponse, heard: Heard): Promise<unknown> {
    this.behind();
    this.#waiting += 1;
    const kept = this.#queue.then(() => this.#record(response, heard));
    this.#queue = kept.catch(() => this.failed());
    return kept;
  }

  /** When the disk has answered everything. */
  settled(): Promise<unknown> {
    return this.#queue;
  }

  async #record(response: RecordResponse, heard: Heard) {
    try {
      const recorded = await call("record_response", response);
      const isAll = heard.recorded(recorded);
      if (isAll && this.#waiting === 1) this.saving = { is: "saved", at: recorded.at };
    } catch (problem) {
      if (!(problem instanceof Failed) || !heard.refused(problem)) throw problem;
      this.failed();
    } finally {
      this.#waiting -= 1;
    }
  }
}
