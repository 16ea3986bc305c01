/** What was just done, with the way to take it back. */
export interface Toast {
  id: number;
  words: string;
  /** Takes it back. */
  undo: (() => void) | undefined;
}

/** Short notices in the corner. Never the only place for an error. */
class Toasts {
  shown: Toast[] = $state.raw([]);
  #last = 0;

  /** Says what was done; one notice at a time, the newest. */
  show(words: string, undo?: () => void) {
    this.#last += 1;
    this.shown = [{ id: this.#last, words, undo }];
  }

  /** Takes a notice away. */
  dismiss(id: number) {
    this.shown = this.shown.filter((one) => one.id !== id);
  }
}

/** See {@link Toasts}. */
export const toasts = new Toasts();
