import { onDestroy } from "svelte";
import { navigation, type Screen } from "./navigation.svelte";

/** An editor that stands open. */
interface Editor {
  /** What was in it when it opened, as text. */
  first: string;
  read: () => unknown;
}

/**
 * What people had begun and not kept when the window was locked. It waits in the memory of the window, in no part of the
 * page, until its editor opens again for the same thing of the same municipality.
 */
class Begun {
  #editors = new Map<string, Editor>();
  #waiting = new Map<string, string>();

  /** Whether something waits for its editor. */
  get any(): boolean {
    return this.#waiting.size > 0;
  }

  /**
   * An editor opens: it is given what waits for it. `what` tells it from the others of its screen. Gives what is to be
   * called when it goes away.
   */
  hold<T>(what: string, read: () => T, resume: (begun: T) => void): () => void {
    const name = `${place(navigation.screen)} ${what}`;
    const editor = { first: JSON.stringify(read()), read };
    this.#editors.set(name, editor);
    const waiting = this.#waiting.get(name);
    if (waiting !== undefined) {
      this.#waiting.delete(name);
      resume(JSON.parse(waiting) as T);
    }
    return () => {
      if (this.#editors.get(name) === editor) this.#editors.delete(name);
    };
  }

  /** The window locks: what was changed in an editor waits. */
  gather() {
    for (const [name, { first, read }] of this.#editors) {
      const now = JSON.stringify(read());
      if (now !== first) this.#waiting.set(name, now);
    }
  }

  /** Another state of the data file takes the place of this one: nothing waits for that. */
  forget() {
    this.#waiting.clear();
  }
}

/** Which screen of which municipality, round or workshop; not which part of it. */
function place(screen: Screen): string {
  const { council, round, workshop } = screen as { council?: string; round?: string; workshop?: string };
  return [screen.at, council, round, workshop].join(" ");
}

/** See {@link Begun}. */
export const begun = new Begun();

/** For an editor that is a component: what is begun in it is there again after the window was locked. */
export function resumable<T>(what: string, read: () => T, resume: (begun: T) => void) {
  onDestroy(begun.hold(what, read, resume));
}
