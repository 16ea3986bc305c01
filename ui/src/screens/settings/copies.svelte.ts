import type { CopiesView } from "../../bindings/CopiesView";
import type { RestoreView } from "../../bindings/RestoreView";
import { call, chooseFolder, downloads, open, saveBeside } from "../../core/call";
import { t } from "../../core/text.svelte";
import { toasts } from "../../parts";
import { session } from "../../session.svelte";

/** The copies of the data file. */
export class Copies {
  view: CopiesView | undefined = $state.raw();
  /** What going back to a copy would cost, until somebody decides. */
  weighed: RestoreView | undefined = $state.raw();
  busy = $state(false);

  /** Reads which copies there are. */
  async open() {
    this.view = await call("copies", {});
  }

  /** Makes one now. */
  async make() {
    await this.#alone(async () => {
      this.view = await call("make_copy", {});
      toasts.show(t("copies-was-made"));
    });
  }

  /** Writes one into a folder somebody chooses, such as a stick. */
  async saveTo() {
    await this.#alone(async () => {
      if ((await chooseFolder()) === null) return;
      const file = await saveBeside("whole_copy", {});
      // It can be as large as everything there is.
      toasts.show(t(downloads ? "browser-downloading" : "copies-saved-as", { file }));
    });
  }

  /** Looks at what going back to one of them would cost. */
  async weigh(copy: string) {
    await this.#alone(async () => {
      this.weighed = await call("weigh_copy", { copy });
    });
  }

  /** The same for one from somewhere else. */
  async weighFile() {
    await this.#alone(async () => {
      this.weighed = (await open("weigh_file", {})) ?? undefined;
    });
  }

  /** Nobody goes back. */
  leave() {
    this.weighed = undefined;
  }

  /** Goes back to what was weighed; the whole window begins again. */
  async restore() {
    await this.#alone(async () => {
      const { said } = await call("restore", {});
      this.weighed = undefined;
      await session.openAnew();
      toasts.show(said);
    });
  }

  async #alone(work: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } finally {
      this.busy = false;
    }
  }
}
