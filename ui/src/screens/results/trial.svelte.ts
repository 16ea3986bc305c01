import type { ItemId } from "../../bindings/ItemId";
import type { ResultsView } from "../../bindings/ResultsView";
import type { RoundId } from "../../bindings/RoundId";
import type { WhatIfView } from "../../bindings/WhatIfView";
import { call } from "../../core/call";

/** An item that is given another level for a trial. */
export interface Tried {
  item: ItemId;
  name: string;
  /** Where it stands; nothing for one without a level. */
  stands: number | undefined;
  level: number | undefined;
}

/** Other levels for some items, and what would follow. Nothing of it is kept. */
export class Trial {
  tried: Tried[] = $state([]);
  /** What would follow; nothing while no level is tried. */
  follows: WhatIfView | undefined = $state.raw();
  #asked = 0;

  constructor(
    readonly round: RoundId,
    readonly results: ResultsView,
    first?: ItemId,
  ) {
    if (first !== undefined) this.add(first);
  }

  /** What can still be added, by dimension. */
  get others(): { name: string; items: { item: ItemId; name: string }[] }[] {
    const taken = new Set(this.tried.map((one) => one.item));
    return this.results.map.map((row) => ({
      name: row.name,
      items: row.items.filter((one) => !taken.has(one.item)),
    }));
  }

  /** One more item, at the level where it stands. */
  add(item: ItemId) {
    const found = this.results.map.flatMap((row) => row.items).find((one) => one.item === item);
    if (!found) return;
    const stands = found.outcome && "level" in found.outcome ? found.outcome.level : undefined;
    this.tried.push({ item, name: found.name, stands, level: stands });
  }

  /** Another level for an item of the trial. */
  async put(item: ItemId, level: number) {
    const one = this.tried.find((tried) => tried.item === item);
    if (one) one.level = level;
    await this.#ask();
  }

  /** The item stays where it stands. */
  async remove(item: ItemId) {
    this.tried = this.tried.filter((one) => one.item !== item);
    await this.#ask();
  }

  async #ask() {
    const asked = ++this.#asked;
    const changes = this.tried.flatMap(({ item, level }) => (level === undefined ? [] : [{ item, level }]));
    const follows = changes.length > 0 ? await call("what_if", { round: this.round, changes }) : undefined;
    // A person moves faster along the levels than answers come: only the last one counts.
    if (asked === this.#asked) this.follows = follows;
  }
}
