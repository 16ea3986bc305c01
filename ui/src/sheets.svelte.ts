import { tick } from "svelte";
import type { RespondentId } from "./bindings/RespondentId";
import type { SheetView } from "./bindings/SheetView";
import { call } from "./core/call";
import type { Screen } from "./navigation.svelte";

/** The one sheet that is open in this window. Whoever leaves its screens closes it, after the last word is kept. */
class Sheets {
  /** Whose sheet is open. */
  open: RespondentId | undefined = $state();
  #kept: Promise<unknown> = Promise.resolve();

  /** Opens a sheet; without its key only where none is wanted. */
  async enter(respondent: RespondentId, key: string | null): Promise<SheetView> {
    await this.#settled();
    const view = await call("open_sheet", { respondent, key });
    this.open = view.open ? respondent : undefined;
    return view;
  }

  /** Tells what is still on its way to the disk: the sheet stays open until it is there. */
  keeping(work: Promise<unknown>) {
    this.#kept = Promise.allSettled([this.#kept, work]);
  }

  /** Closes the sheet unless this screen belongs to it. */
  async leave(screen: Screen) {
    if (this.open === undefined || belongs(screen, this.open)) return;
    this.open = undefined;
    await this.#settled();
    if (this.open === undefined) await call("close_sheet", {});
  }

  /** Waits for what is on its way to the disk, before the data file is closed. */
  async kept() {
    await this.#settled();
    this.open = undefined;
  }

  async #settled() {
    // The screen that goes away tells what it keeps before this goes on.
    await tick();
    await this.#kept;
  }
}

function belongs(screen: Screen, respondent: RespondentId): boolean {
  return (screen.at === "answering" || screen.at === "reflection") && screen.respondent === respondent;
}

/** See {@link Sheets}. */
export const sheets = new Sheets();
