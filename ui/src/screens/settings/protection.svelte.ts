import type { ProtectionView } from "../../bindings/ProtectionView";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { t } from "../../core/text.svelte";
import { toasts } from "../../parts";
import { session } from "../../session.svelte";

/** What somebody does with the passphrase. */
export type Change = "set" | "change" | "remove";

/** How the data file is protected. */
export class Protection {
  view: ProtectionView | undefined = $state.raw();
  /** What is being done with the passphrase, until it is done or left. */
  change: Change | undefined = $state();
  current = $state("");
  fresh = $state("");
  again = $state("");
  error: string | undefined = $state();
  busy = $state(false);

  /** Reads how it is protected. */
  async open() {
    this.view = await call("protection", {});
  }

  /** Begins to do something with the passphrase. */
  begin(change: Change) {
    this.#forget();
    this.change = change;
  }

  /** Leaves it as it is. */
  leave() {
    this.#forget();
    this.change = undefined;
  }

  /** Does it; what is wrong with what was typed stands in the dialog. */
  async keep() {
    if (this.busy || !this.change) return;
    const removed = this.change === "remove";
    this.busy = true;
    try {
      const [fresh, again] = removed ? ["", ""] : [this.fresh, this.again];
      this.view = await call("protect", { current: this.current, new: fresh, again });
      this.leave();
      await session.refresh();
      toasts.show(removed ? t("copies-protect-was-removed") : t("copies-protect-was-set"));
    } catch (problem) {
      if (!(problem instanceof Failed) || !["refused", "locked"].includes(problem.code)) throw problem;
      this.error = problem.message;
    } finally {
      this.busy = false;
    }
  }

  /** Says after how many minutes the window locks; 0 for never. */
  async lockAfter(minutes: number) {
    this.view = await call("lock_after", { minutes: minutes || null });
    await session.refresh();
  }

  // What was typed is kept no longer than it is needed.
  #forget() {
    this.current = "";
    this.fresh = "";
    this.again = "";
    this.error = undefined;
  }
}
