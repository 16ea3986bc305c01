/**
 * Does one thing after the other: what is typed while the next question is still on its way is meant for that one.
 * Where one fails, the window says so, and the next goes on.
 */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** Does this once everything before it is done. */
  take(act: () => unknown): Promise<unknown> {
    return (this.#last = this.#last.catch(() => undefined).then(act));
  }
}
