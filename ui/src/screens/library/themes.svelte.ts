import type { CrosswalkView } from "../../bindings/CrosswalkView";
import type { InstrumentId } from "../../bindings/InstrumentId";
import type { LinkCount } from "../../bindings/LinkCount";
import type { LinkedItem } from "../../bindings/LinkedItem";
import type { LinkKind } from "../../bindings/LinkKind";
import { call } from "../../core/call";

/** The items of one instrument that bear on a theme. */
export interface Asked {
  instrument: InstrumentId;
  title: string;
  items: LinkedItem[];
}

/** What is asked about a principle, a strategy, an SDG target or a topic, in all instruments. */
export class Themes {
  kind: LinkKind = $state("topic");
  chosen: string | undefined = $state();
  view: CrosswalkView | undefined = $state.raw();
  #asked = 0;

  /** The theme that is looked at. */
  get link(): LinkCount | undefined {
    return this.view?.links.find((link) => link.id === this.chosen);
  }

  /** People know SDG targets and strategies by their numbers; the other ids say nothing. */
  get numbered(): boolean {
    return this.kind === "sdgTarget" || this.kind === "strategy";
  }

  /** What is asked about it, by instrument. */
  get asked(): Asked[] {
    const groups = new Map<InstrumentId, Asked>();
    for (const item of this.view?.items ?? []) {
      const group = groups.get(item.instrument);
      if (group) group.items.push(item);
      else groups.set(item.instrument, { instrument: item.instrument, title: item.title, items: [item] });
    }
    return [...groups.values()];
  }

  /** Lists what there is of a kind. */
  async list(kind: LinkKind) {
    this.kind = kind;
    this.chosen = undefined;
    await this.#look();
  }

  /** Looks at one of the list. */
  async choose(id: string) {
    this.chosen = id;
    await this.#look();
  }

  async #look() {
    const asked = ++this.#asked;
    const view = await call("crosswalk", { kind: this.kind, id: this.chosen ?? null });
    if (asked === this.#asked) this.view = view;
  }
}
