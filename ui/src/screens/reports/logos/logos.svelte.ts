import type { CouncilId } from "../../../bindings/CouncilId";
import type { LogosView } from "../../../bindings/LogosView";
import type { LogoView } from "../../../bindings/LogoView";
import { call, open } from "../../../core/call";
import { refusal } from "../../../core/refusal";

/** The logos that stand on a council's reports. Every change is kept at once. */
export class Logos {
  view: LogosView | undefined = $state.raw();
  busy = $state(false);
  /** Why the last change was not made. */
  complaint: string | undefined = $state();
  /** What the logo is called that was added last. */
  added: string | undefined = $state();
  /** What to look at after a logo was added. */
  remark: string | undefined = $state();
  /** The logo that was removed last, while it can be brought back here. */
  removed: LogoView | undefined = $state.raw();

  constructor(readonly council: CouncilId) {}

  /** Reads which there are. */
  async look() {
    this.view = await call("logos", { council: this.council });
  }

  /** Asks for a picture and puts it at the end of the row. */
  async add() {
    this.busy = true;
    try {
      await this.#change(async () => {
        const added = await open("add_logo", { council: this.council });
        if (!added) return;
        this.remark = added.remark ?? undefined;
        this.added = added.logos.logos.find((logo) => logo.id === added.added)?.name;
        return added.logos;
      });
    } finally {
      this.busy = false;
    }
  }

  /** Keeps what is said about a logo. */
  async say({ id }: LogoView, name: string, says: string) {
    await this.#change(() => call("edit_logo", { logo: id, name, says }));
  }

  /** Lets a logo change places with its neighbour. */
  async move({ id }: LogoView, earlier: boolean) {
    await this.#change(() => call("move_logo", { logo: id, earlier }));
  }

  /** Takes a logo out of the row; {@link restore} brings it back. */
  async remove(logo: LogoView) {
    await this.#change(() => call("remove_logo", { logo: logo.id }));
    if (this.complaint === undefined) this.removed = logo;
  }

  /** Brings back the logo that was removed last. */
  async restore() {
    const logo = this.removed?.id;
    if (logo) await this.#change(() => call("restore_logo", { logo }));
  }

  async #change(change: () => Promise<LogosView | undefined>) {
    this.remark = undefined;
    this.added = undefined;
    this.complaint = await refusal(async () => {
      const view = await change();
      if (!view) return;
      this.view = view;
      this.removed = undefined;
    });
  }
}
