import type { ActionView } from "../../../bindings/ActionView";
import { dayNumber, dayOf, snapped, type Axis } from "./axis";

/** So many px are a trembling hand, not a drag. */
const TREMBLE = 4;

/** A bar in somebody's hand: it snaps to the weeks in which work can begin. */
export class Drag {
  /** The Monday it would begin on; absent while nobody drags it. */
  to: number | undefined = $state();
  /** Whether the pointer dragged since it came down: then its end is no click. */
  dragged = false;
  #held: number | undefined;

  /** The pointer takes hold of it there. */
  hold(x: number) {
    this.#held = x;
    this.dragged = false;
  }

  /** The pointer is there. */
  move(x: number, action: ActionView, axis: Axis, mondays: number[]) {
    if (this.#held === undefined) return;
    const px = x - this.#held;
    if (this.to === undefined && Math.abs(px) < TREMBLE) return;
    this.dragged = true;
    const days = (px / axis.width) * (axis.to - axis.from);
    this.to = snapped(mondays, dayNumber(action.start) + days);
  }

  /** The pointer lets go; it stays there until what follows is done. */
  async release(action: ActionView, onmove: (day: string) => Promise<unknown>) {
    const { to } = this;
    this.#held = undefined;
    try {
      if (to !== undefined && to !== dayNumber(action.start)) await onmove(dayOf(to));
    } finally {
      this.to = undefined;
    }
  }

  /** Puts it back; says whether somebody had it. */
  cancel(): boolean {
    const held = this.#held !== undefined;
    this.#held = this.to = undefined;
    return held;
  }
}
