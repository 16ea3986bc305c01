import type { CouncilId } from "../../bindings/CouncilId";
import type { ImprovingView } from "../../bindings/ImprovingView";
import type { RoadmapView } from "../../bindings/RoadmapView";
import { call } from "../../core/call";

/** How often the core is asked how far it is, in milliseconds. */
const EVERY = 300;

/** The search for a better plan, as far as this screen knows. It goes on in the core when the screen is left. */
export class Improving {
  /** How far it is; absent while nothing is searched. */
  stands: ImprovingView | undefined = $state.raw();
  /** By how many percent the plan became better in the search that is over; absent before one is. */
  gained: number | undefined = $state();

  #left = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly council: CouncilId,
    readonly adopt: (view: RoadmapView) => void,
  ) {}

  /** Looks for a better plan. */
  async begin() {
    this.gained = undefined;
    this.#tell(await call("improve_plan", { council: this.council }));
  }

  /** Goes on showing a search that runs, or what it found meanwhile. */
  async resume() {
    const stands = await call("improving", { council: this.council });
    if (stands.running || stands.roadmap) this.#tell(stands);
  }

  /** Ends it with the best plan found so far. */
  async stop() {
    clearTimeout(this.#clock);
    this.#tell(await call("stop_improving", { council: this.council }));
  }

  /** The screen goes away: nobody asks any more. */
  leave() {
    this.#left = true;
    clearTimeout(this.#clock);
  }

  #tell(stands: ImprovingView) {
    clearTimeout(this.#clock);
    if (this.#left) return;
    if (stands.running) {
      this.stands = stands;
      this.#clock = setTimeout(() => void this.#ask(), EVERY);
      return;
    }
    this.stands = undefined;
    if (!stands.roadmap) return;
    this.gained = stands.betterBy;
    this.adopt(stands.roadmap);
  }

  async #ask() {
    try {
      const stands = await call("improving", { council: this.council });
      // It was stopped while the answer was on its way.
      if (this.stands) this.#tell(stands);
    } catch (problem) {
      this.stands = undefined;
      throw problem;
    }
  }
}
