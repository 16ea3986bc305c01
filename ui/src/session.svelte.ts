import { begun } from "./begun";
import type { Failure } from "./bindings/Failure";
import type { Language } from "./bindings/Language";
import type { StartView } from "./bindings/StartView";
import type { Theme } from "./bindings/Theme";
import { answered, call, preferred } from "./core/call";
import { preferredLanguage } from "./core/preferred";
import { setLanguage, t } from "./core/text.svelte";
import { Failed, failures } from "./core/failures.svelte";
import { navigation } from "./navigation.svelte";
import { toasts } from "./parts/toasts.svelte";
import { sheets } from "./sheets.svelte";

/** The languages that are complete, as their speakers call them. */
export const LANGUAGES: { value: Language; label: string }[] = [
  { value: "es", label: "Español" },
  { value: "en", label: "English" },
  { value: "pt", label: "Português" },
  { value: "fr", label: "Français" },
];

/** How far the program is with opening its data file. */
type Opening =
  | { is: "opening" }
  | { is: "locked" }
  | { is: "open"; start: StartView }
  | { is: "refused"; failure: Failure };

/** What holds for the whole window: the data file, the language and the colours. */
class Session {
  opening: Opening = $state.raw({ is: "opening" });
  /** Whether this window was locked by hand or by itself: whoever opens it goes on where it was. */
  #wasLocked = false;

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
      this.opening = failure.code === "locked" ? { is: "locked" } : { is: "refused", failure };
      return;
    }
    this.#begin();
  }

  /** Opens the data file after another state took its place. */
  async openAnew() {
    this.#wasLocked = false;
    begun.forget();
    await this.open();
  }

  #begin() {
    const council = this.start?.councils[0];
    if (!this.#wasLocked)
      navigation.begin(council ? { at: "home", council: council.id } : { at: "first-use" });
    else if (begun.any) toasts.show(t("copies-begun-is-there"));
    this.#wasLocked = false;
    // Nobody is stopped by it; it is said once.
    const trouble = this.start?.copyTrouble;
    if (trouble) failures.show(new Failed("refused", trouble, "make_copy"));
  }

  /** Opens a protected data file. Gives what is wrong with the passphrase, if anything. */
  async unlock(passphrase: string): Promise<string | undefined> {
    try {
      this.#take(await call("unlock", { passphrase }));
    } catch (problem) {
      const failure = problem as Failure;
      if (failure.code === "locked") return failure.message;
      this.opening = { is: "refused", failure };
      return undefined;
    }
    this.#begin();
    return undefined;
  }

  /** Closes a protected data file: nothing of it is seen before its passphrase is typed. */
  async lock() {
    if (!this.start?.protected) return;
    // A field that keeps by itself does so when it is left.
    (globalThis.document?.activeElement as HTMLElement | null | undefined)?.blur();
    begun.gather();
    this.#wasLocked = true;
    // Answers that are being typed go to the disk when their screen goes away.
    this.opening = { is: "locked" };
    await sheets.kept();
    await answered();
    await call("lock", {});
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
