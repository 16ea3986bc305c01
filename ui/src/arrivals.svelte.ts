import { call, onPackages } from "./core/call";
import { Failed } from "./core/failures.svelte";
import { navigation } from "./navigation.svelte";

/** Packages that come by themselves: clicked on in another program, or dropped on the window. */
class Arrivals {
  /** Rises each time some came; the screen of packages looks again. */
  turn = $state(0);
  #listens = false;

  /** Looks at what waits, each time the data file was opened: what the program was started with, or what came before. */
  async begin() {
    if (!this.#listens) onPackages(() => void this.#come());
    this.#listens = true;
    await this.#come();
  }

  async #come() {
    const files = await waiting();
    if (files.length === 0) return;
    this.turn += 1;
    if (navigation.screen.at !== "packages") {
      navigation.go({ at: "packages", council: navigation.hand?.council.id, part: "take" });
    }
  }
}

/** What waits; while the data file is locked nobody looks, and it waits on. */
async function waiting() {
  try {
    return (await call("waiting_packages", {})).files;
  } catch (problem) {
    if (problem instanceof Failed && problem.code === "locked") return [];
    throw problem;
  }
}

/** See {@link Arrivals}. */
export const arrivals = new Arrivals();
