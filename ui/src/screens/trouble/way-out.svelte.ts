import type { SalvageView } from "../../bindings/SalvageView";
import type { WayOutView } from "../../bindings/WayOutView";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { refusal } from "../../core/refusal";
import { session } from "../../session.svelte";

/** What can be done about a data file that cannot be opened. */
export class WayOut {
  view: WayOutView | undefined = $state.raw();
  /** What could be read of the damaged file, once somebody had it looked for. */
  found: SalvageView | undefined = $state.raw();
  problem: string | undefined = $state();
  busy = $state(false);

  /** Looks at what there is; changes nothing. */
  async open() {
    this.view = await call("way_out", { passphrase: null });
  }

  /** Tries what was typed on the copies. Gives what is wrong with it, if anything. */
  async say(passphrase: string): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      this.view = await call("way_out", { passphrase });
      return undefined;
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "locked") throw problem;
      return problem.message;
    } finally {
      this.busy = false;
    }
  }

  /** Collects what can be read, beside the damaged file. */
  async salvage() {
    await this.#try(async () => {
      this.found = await call("salvage", {});
    });
  }

  /** Goes on with a copy, or with what was collected. */
  async begin(copy: string | null) {
    await this.#try(async () => {
      await call("begin_with", { copy });
      await session.openAnew();
    });
  }

  async #try(work: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    this.problem = await refusal(work).finally(() => (this.busy = false));
  }
}
