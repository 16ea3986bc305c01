import type { ImportView } from "../../bindings/ImportView";
import type { InstrumentId } from "../../bindings/InstrumentId";
import type { InstrumentView } from "../../bindings/InstrumentView";
import type { ItemId } from "../../bindings/ItemId";
import type { LibraryCard } from "../../bindings/LibraryCard";
import { call, open, save } from "../../core/call";
import { language, t } from "../../core/text.svelte";
import { toasts } from "../../parts";
import { matches } from "./search";

/** What is installed, the instrument that is looked at, and what became of a file. */
export class Library {
  cards: LibraryCard[] = $state.raw([]);
  sought = $state("");
  /** The one that is looked at. */
  shown: InstrumentView | undefined = $state.raw();
  /** It is read whole, perhaps from an item on. */
  reading: { item: ItemId | undefined } | undefined = $state.raw();
  /** What became of the file that was imported last. */
  imported: ImportView | undefined = $state.raw();
  importing = $state(false);
  #asked = 0;

  /** Those with the words that are looked for. */
  get found(): LibraryCard[] {
    return this.cards.filter((card) => matches(card, this.sought));
  }

  /** Whether an earlier version than the current one is looked at. */
  get isOlder(): boolean {
    return this.shown !== undefined && this.shown.card.version !== this.shown.versions[0];
  }

  /** Reads the list, and the instrument that is asked for, else the first. */
  async open(id?: InstrumentId) {
    this.cards = (await call("library", {})).instruments;
    const first = id ?? this.cards[0]?.card.id;
    if (first) await this.show(first);
  }

  /** Looks at an instrument, in its newest version unless another is named. */
  async show(id: InstrumentId, version: number | null = null) {
    if (await this.#look(id, version)) this.reading = undefined;
  }

  /** Reads an instrument whole, from an item on. */
  async read(id: InstrumentId, item: ItemId) {
    if (await this.#look(id, null)) this.reading = { item };
  }

  /** Takes a file in. Nothing is installed unless all is right. */
  async import() {
    if (this.importing) return;
    this.importing = true;
    try {
      const imported = await open("import_instrument", {});
      if (!imported) return;
      this.imported = imported;
      this.reading = undefined;
      if (imported.installed) {
        this.sought = "";
        await this.open(imported.installed.card.id);
      }
    } finally {
      this.importing = false;
    }
  }

  /** Puts the instrument that is looked at into a workbook, to be changed, or a form for other programs. */
  async save(file: "instrument_workbook" | "instrument_xlsform") {
    if (!this.shown) return;
    const { id, version } = this.shown.card;
    said(await save(file, { id, version }));
  }

  /** Puts the instrument that is looked at on pages, to be printed. */
  async print() {
    if (!this.shown) return;
    const { id, version } = this.shown.card;
    said(
      await save("report", { about: { kind: "instrument", id, version }, language: language(), paper: null }),
    );
  }

  /** Puts an empty workbook where the person says, to write an instrument in. */
  async saveTemplate() {
    said(await save("instrument_template", {}));
  }

  /** What was asked for last is what is shown. */
  async #look(id: InstrumentId, version: number | null): Promise<boolean> {
    const asked = ++this.#asked;
    const view = await call("instrument", { id, version });
    if (asked !== this.#asked) return false;
    this.shown = view;
    return true;
  }
}

function said(name: string | null) {
  if (name) toasts.show(t("library-saved", { name }));
}
