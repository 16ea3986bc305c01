import type { Failure } from "./bindings/Failure";
import type { Language } from "./bindings/Language";
import type { StartView } from "./bindings/StartView";
import type { Theme } from "./bindings/Theme";
import { call, preferred } from "./core/call";
import { preferredLanguage } from "./core/preferred";
import { setLanguage } from "./core/text.svelte";
import { navigation } from "./navigation.svelte";

/** The languages that are complete, as their speakers call them. */
export const LANGUAGES: { value: Language; label: string }[] = [
  { value: "es", label: "Español" },
  { value: "en", label: "English" },
  { value: "pt", label: "Português" },
  { value: "fr", label: "Français" },
];

/** How far the program is with opening its data file. */
type Opening = { is: "opening" } | { is: "open"; start: StartView } | { is: "refused"; failure: Failure };

/** What holds for the whole window: the data file, the language and the colours. */
class Session {
  opening: Opening = $state.raw({ is: "opening" });

  /** What the core said when the program started, or when a choice changed it; only once it is open. */
  get start(): StartView | undefined {
    return this.opening.is === "open" ? this.opening.start : undefined;
  }

  /** Opens the data file and goes to the first screen: a council's home, or the first use. */
  async open() {
    setLanguage(preferredLanguage());
    this.opening = { is: "opening" };
    try {
      this.#take(await call("start", {}));
    } catch (problem) {
      const failure = problem as Failure;
      setLanguage(failure.language);
      this.opening = { is: "refused", failure };
      return;
    }
    const council = this.start?.councils[0];
    navigation.begin(council ? { at: "home", council: council.id } : { at: "first-use" });
  }

  /** Asks again, after a municipality was added or renamed. */
  async refresh() {
    this.#take(await call("start", {}));
  }

  /** Speaks this language at once, and from now on. */
  async chooseLanguage(language: Language) {
    this.#take(await call("choose_language", { language }));
  }

  /** Shows these colours at once, and from now on. */
  async chooseTheme(theme: Theme) {
    this.#take(await call("choose_theme", { theme }));
  }

  #take(start: StartView) {
    setLanguage(start.language ?? preferred(start.speaks));
    this.opening = { is: "open", start };
  }
}

/** See {@link Session}. */
export const session = new Session();
