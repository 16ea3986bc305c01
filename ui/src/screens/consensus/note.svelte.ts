/** What is known of the disk. Only the core's answer makes it "saved". */
type Saving = { is: "nothing" } | { is: "saving" } | { is: "saved"; at: string } | { is: "failed" };

/** After so many milliseconds without a key, what was written is kept. */
const PAUSE = 700;

/** What the facilitator notes about one item, kept by itself after a pause. */
export class Note {
  text = $state("");
  saving: Saving = $state.raw({ is: "nothing" });
  #keep: (text: string) => Promise<void>;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(text: string, keep: (text: string) => Promise<void>) {
    this.text = text;
    this.#keep = keep;
  }

  /** Takes what is written now. */
  write(text: string) {
    this.text = text;
    this.saving = { is: "saving" };
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.keepNow(), PAUSE);
  }

  /** Keeps at once what waits for a pause. */
  async keepNow() {
    if (this.#pause === undefined) return;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    try {
      await this.#keep(this.text);
    } catch (problem) {
      this.saving = { is: "failed" };
      throw problem;
    }
    // Somebody may have gone on writing meanwhile.
    if (this.#pause === undefined) this.saving = { is: "saved", at: new Date().toISOString() };
  }
}
