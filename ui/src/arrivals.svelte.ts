import { call, onPackages } from "./core/call";
import { navigation } from "./navigation.svelte";

/** Packages that come by themselves: clicked on in another program, or dropped on the window. */
class Arrivals {
  /** Rises each time some came; the screen of packages looks again. */
  turn = $state(0);

  /** Begins to listen; what the program was started with waits already. */
  async begin() {
    onPackages(() => void this.#come());
    await this.#come();
  }

  async #come() {
    const { files } = await call("waiting_packages", {});
    if (files.length === 0) return;
    this.turn += 1;
    if (navigation.screen.at !== "packages") {
      navigation.go({ at: "packages", council: navigation.hand?.council.id, part: "take" });
    }
  }
}

/** See {@link Arrivals}. */
export const arrivals = new Arrivals();
