import type { HandedView } from "../../bindings/HandedView";
import type { UpdateView } from "../../bindings/UpdateView";
import type { UpdatesView } from "../../bindings/UpdatesView";
import { call, open, takeUpdate } from "../../core/call";
import { refusal } from "../../core/refusal";

/** A newer version that comes in a file: looked at first, installed on a click. */
export class Updating {
  view: UpdatesView | undefined = $state.raw();
  /** What was looked at and could be installed. */
  found: UpdateView | undefined = $state.raw();
  /** What to do, once it was handed to the system. */
  handed: HandedView | undefined = $state.raw();
  /** Why what was chosen is not installed. */
  wrong: string | undefined = $state();
  busy = $state(false);

  /** Reads which version runs. */
  async open() {
    this.view = await call("updates", {});
  }

  /** Asks for a file and looks at it. */
  async look() {
    await this.#alone(async () => {
      this.found = (await open("look_into_update", {})) ?? this.found;
    });
  }

  /** Hands it to the system. */
  async take() {
    await this.#alone(async () => {
      this.handed = await takeUpdate();
      this.found = undefined;
    });
  }

  /** Not now. */
  leave() {
    this.found = undefined;
  }

  async #alone(work: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    this.handed = undefined;
    try {
      this.wrong = await refusal(work);
      if (this.wrong) this.found = undefined;
    } finally {
      this.busy = false;
    }
  }
}
