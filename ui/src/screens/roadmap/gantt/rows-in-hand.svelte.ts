import { tick } from "svelte";
import type { ActionKey } from "../../../bindings/ActionKey";
import type { Phase } from "../../../bindings/Phase";
import type { Roadmap } from "../roadmap.svelte";
import { wishOf, type Wish } from "./keys";
import { rowsOf, type Row } from "./rows";

/** The rows of the calendar for keyboard and pointer: which has the focus, which phases are folded. */
export class RowsInHand {
  grid: HTMLElement | undefined = $state.raw();
  #here: string | undefined = $state();
  #inside = false;
  #closed: ReadonlySet<Phase> = $state.raw(new Set());

  constructor(
    readonly roadmap: Roadmap,
    readonly onexclude: (key: ActionKey) => Promise<void>,
  ) {}

  readonly rows: Row[] = $derived.by(() => rowsOf(this.roadmap.view.phases, this.#closed));

  /** The row the Tab key comes to. */
  readonly current: Row | undefined = $derived.by(() => {
    const action = this.rows.find((row) => row.action);
    return this.rows.find((row) => row.id === this.#here) ?? action ?? this.rows[0];
  });

  isOpen(phase: Phase): boolean {
    return !this.#closed.has(phase);
  }

  /** Scrolls to a row, and to its bar; unfolds the phase it is in. */
  async show(id: string) {
    const phases = this.roadmap.view.phases;
    const around = phases.find(({ actions }) => actions.some((action) => action.key === id));
    if (around && !this.isOpen(around.phase)) {
      this.#fold(around.phase, true);
      await tick();
    }
    const row = this.#rowOf(id);
    (row?.querySelector("[data-bar]") ?? row)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** The focus came to a row. */
  arrive(event: FocusEvent) {
    const row = rowAround(event);
    this.#inside = row !== undefined;
    this.#here = row ?? this.#here;
  }

  /** The focus went somewhere else; nowhere, if its row went to another place in the plan. */
  leave(event: FocusEvent) {
    if (event.relatedTarget) this.#inside = false;
  }

  /** The plan changed: a row that had the focus has it again. */
  async follow() {
    if (this.#inside && document.activeElement === document.body) await this.#focus(this.current?.id);
  }

  click(event: MouseEvent) {
    const row = this.rows.find((one) => one.id === rowAround(event));
    if (!row) return;
    this.#here = row.id;
    if (row.action) this.roadmap.at = row.action.key;
    else this.#fold(row.phase, !this.isOpen(row.phase));
  }

  async keys(event: KeyboardEvent) {
    if (rowAround(event) === undefined) return;
    const wish = wishOf(event);
    const at = this.rows.findIndex((row) => row.id === this.current?.id);
    const row = this.rows[at];
    if (!wish || !row) return;
    event.preventDefault();
    // Alt with an arrow leads back from other screens.
    event.stopPropagation();
    await (row.action ? this.#onAction(wish, row.action.key, at) : this.#onPhase(wish, row.phase, at));
  }

  async #onPhase(wish: Wish, phase: Phase, at: number) {
    switch (wish.wish) {
      case "see":
        return this.#fold(phase, !this.isOpen(phase));
      case "open":
      case "close":
        return this.#fold(phase, wish.wish === "open");
      case "fix":
      case "exclude":
      case "move":
        return;
      case "row":
      case "first":
      case "last":
      case "leave":
        return this.#walk(wish, at);
    }
  }

  async #onAction(wish: Wish, key: ActionKey, at: number) {
    const { action, phase } = this.rows[at]!;
    switch (wish.wish) {
      case "see":
        this.roadmap.at = key;
        return;
      case "open":
        return;
      case "close":
        return this.#focus(phase);
      case "fix":
        return this.roadmap.toggleFixed(action!);
      case "exclude":
        return this.#exclude(key, at);
      case "move":
        return this.roadmap.moveBy(action!, wish.weeks);
      case "row":
      case "first":
      case "last":
      case "leave":
        return this.#walk(wish, at);
    }
  }

  async #walk(wish: Wish, at: number) {
    const last = this.rows.length - 1;
    if (wish.wish === "leave") this.roadmap.at = undefined;
    else if (wish.wish === "row") await this.#focus(this.rows[Math.min(Math.max(at + wish.by, 0), last)]?.id);
    else await this.#focus(this.rows[wish.wish === "first" ? 0 : last]?.id);
  }

  /** The focus goes on to the next action, or back to the one before. */
  async #exclude(key: ActionKey, at: number) {
    const next = this.rows[at + 1]?.action ? this.rows[at + 1] : this.rows[at - 1];
    await this.onexclude(key);
    await this.#focus(next?.id);
  }

  async #focus(id: string | undefined) {
    if (id === undefined) return;
    this.#here = id;
    await tick();
    this.#rowOf(id)?.focus({ preventScroll: true });
    await this.show(id);
  }

  #rowOf(id: string): HTMLElement | null | undefined {
    return this.grid?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  }

  #fold(phase: Phase, open: boolean) {
    const others = [...this.#closed].filter((one) => one !== phase);
    this.#closed = new Set(open ? others : [...others, phase]);
  }
}

function rowAround(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>("[data-row]")?.dataset.row;
}
