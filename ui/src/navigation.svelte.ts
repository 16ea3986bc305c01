import type { CouncilId } from "./bindings/CouncilId";
import type { InstrumentId } from "./bindings/InstrumentId";
import type { ItemId } from "./bindings/ItemId";
import type { Purpose } from "./bindings/Purpose";
import type { RespondentId } from "./bindings/RespondentId";
import type { RoundHead } from "./bindings/RoundHead";
import type { RoundId } from "./bindings/RoundId";
import type { WorkshopId } from "./bindings/WorkshopId";
import { failures } from "./core/failures.svelte";

/** Where a person can be, with what the screen needs to begin. */
export type Screen =
  | { at: "first-use" }
  | { at: "new-council" }
  | { at: "home"; council: CouncilId }
  | { at: "respondents"; round: RoundId }
  | { at: "keying"; round: RoundId }
  | { at: "answering"; respondent: RespondentId; item?: ItemId }
  | { at: "consensus"; round: RoundId; item?: ItemId }
  | { at: "results"; round: RoundId }
  | { at: "reflection"; respondent: RespondentId }
  | { at: "spread"; round: RoundId }
  | { at: "exchange"; round: RoundId }
  | { at: "roadmap"; council: CouncilId }
  | { at: "follow-up"; council: CouncilId }
  | { at: "reports"; council: CouncilId }
  | { at: "workshop"; council: CouncilId; workshop?: WorkshopId }
  | { at: "packages"; council?: CouncilId | undefined; part?: "give" | "take" | "conflicts" }
  | { at: "library"; id?: InstrumentId }
  | { at: "settings" };

/** What the person is working on: the side of the window leads to its screens. */
export interface Hand {
  council: { id: CouncilId; name: string };
  round?: { id: RoundId; title: string; name: string; purpose: Purpose };
}

/** How the window is divided around a screen. */
export interface Layout {
  /** No side, the wide one with words, or the narrow rail of working pages. */
  side: "none" | "wide" | "rail";
  /** The page itself never scrolls; its panes do. */
  fill: boolean;
}

const LAYOUTS: Record<Screen["at"], Layout> = {
  "first-use": { side: "none", fill: true },
  "new-council": { side: "wide", fill: false },
  home: { side: "wide", fill: false },
  respondents: { side: "wide", fill: false },
  keying: { side: "rail", fill: true },
  answering: { side: "rail", fill: true },
  consensus: { side: "rail", fill: true },
  results: { side: "wide", fill: false },
  reflection: { side: "wide", fill: false },
  spread: { side: "wide", fill: false },
  exchange: { side: "wide", fill: false },
  roadmap: { side: "rail", fill: true },
  "follow-up": { side: "wide", fill: false },
  reports: { side: "rail", fill: true },
  workshop: { side: "wide", fill: false },
  packages: { side: "wide", fill: false },
  library: { side: "rail", fill: true },
  settings: { side: "wide", fill: false },
};

/** The stack of screens, and what is in hand. There is no router: a screen is a value. */
class Navigation {
  #stack: Screen[] = $state.raw([{ at: "first-use" }]);
  hand: Hand | undefined = $state.raw();
  #arriving = false;
  #started = false;

  /** What is shown. */
  get screen(): Screen {
    return this.#stack[this.#stack.length - 1] ?? { at: "first-use" };
  }

  /** How the window is divided now. */
  get layout(): Layout {
    return LAYOUTS[this.screen.at];
  }

  /** Whether there is somewhere to go back to. */
  get canGoBack(): boolean {
    return this.#stack.length > 1;
  }

  /** Starts anew from one screen, with nothing to go back to. */
  begin(screen: Screen) {
    this.#move([screen]);
  }

  /** Goes to a screen. The same kind of screen takes the place of the one shown. */
  go(screen: Screen) {
    const below = this.screen.at === screen.at ? this.#stack.slice(0, -1) : this.#stack;
    this.#move([...below, screen]);
  }

  /** Goes back to where the person came from, if she came from somewhere. */
  back() {
    if (this.canGoBack) this.#move(this.#stack.slice(0, -1));
  }

  /** Remembers the round a screen shows, so that the side leads to its other screens. */
  take(head: RoundHead) {
    this.hand = {
      council: { id: head.council, name: head.councilName },
      round: { id: head.round, title: head.title, name: head.roundName, purpose: head.purpose },
    };
  }

  /** Remembers a council. Of its rounds, the one in hand stays if it is among them, else the first comes. */
  takeCouncil(council: Hand["council"], rounds: NonNullable<Hand["round"]>[]) {
    const round = rounds.find((one) => one.id === this.hand?.round?.id) ?? rounds[0];
    this.hand = round ? { council, round } : { council };
  }

  /**
   * For the heading of a screen: `<h1 tabindex="-1" {@attach navigation.arrive}>`. After going somewhere the
   * focus is there, so that screen readers begin with it; when the program starts it is left alone.
   */
  arrive = (heading: HTMLElement) => {
    if (this.#arriving) heading.focus();
    this.#arriving = false;
  };

  #move(stack: Screen[]) {
    failures.dismiss();
    this.#arriving = this.#started;
    this.#started = true;
    this.#stack = stack;
  }
}

/** See {@link Navigation}. */
export const navigation = new Navigation();
