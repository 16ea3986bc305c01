import type { PackageView } from "../../bindings/PackageView";
import type { TakenView } from "../../bindings/TakenView";
import type { WaitingFile } from "../../bindings/WaitingFile";
import { call, choosePackages, inFolder } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { refusal } from "../../core/refusal";

/** A file that waits: what is in it, or why it cannot be read. */
export interface Waiting {
  file: WaitingFile;
  inside: PackageView | undefined;
  /** Why it could not be looked into or taken in. */
  wrong: string | undefined;
  passphrase: string;
}

/** Files that came to this computer: looked into first, then taken in one after the other. */
export class Taking {
  waiting: Waiting[] = $state([]);
  taken: TakenView[] = $state.raw([]);
  running = $state(false);
  stopped = $state(false);
  /** How far taking in is, of how many files. */
  done = $state(0);
  of = $state(0);

  /** The files that can be taken in now. */
  get ready(): Waiting[] {
    return this.waiting.filter((one) => one.inside?.canTake);
  }

  /** Asks for files and looks into them. */
  async choose() {
    const chosen = await choosePackages();
    if (chosen) await this.#wait(chosen.files);
  }

  /** Asks for a stick and looks into every answer sheet on it, however deep it lies. */
  async fromStick() {
    const found = await inFolder("lay_stick", {});
    if (found) await this.#wait(found.files);
  }

  /** Looks into the files that wait: dropped on the window, clicked on elsewhere, or left from before. */
  async look() {
    await this.#wait((await call("waiting_packages", {})).files);
  }

  async #wait(files: WaitingFile[]) {
    const known = new Map(this.waiting.map((one) => [one.file.file, one]));
    this.waiting = files.map(
      (file) => known.get(file.file) ?? { file, inside: undefined, wrong: undefined, passphrase: "" },
    );
    for (const one of this.waiting) {
      if (!one.inside && one.wrong === undefined) await this.open(one);
    }
  }

  /** Looks into one file, with the passphrase that was typed. */
  async open(one: Waiting) {
    one.wrong = await told(async () => {
      one.inside = await call("look_into_package", asked(one));
    });
  }

  /** Takes one file in. */
  async take(one: Waiting) {
    let taken: TakenView | undefined;
    one.wrong = await told(async () => {
      taken = await call("take_package", asked(one));
    });
    if (!taken) return;
    this.taken = [taken, ...this.taken];
    // What came in waits no longer, in the core either.
    this.waiting = this.waiting.filter((it) => it.file.file !== one.file.file);
  }

  /** Takes in every file that can be, one after the other; what fails does not stop the others. */
  async takeAll() {
    const ready = this.ready;
    Object.assign(this, { running: true, stopped: false, done: 0, of: ready.length });
    try {
      for (const one of ready) {
        if (this.stopped) return;
        await this.take(one);
        this.done += 1;
      }
    } finally {
      this.running = false;
    }
  }

  /** Takes no more in; what came in stays. */
  cancel() {
    this.stopped = true;
  }

  /** Puts a file away; it stays where it lies. */
  async leave(one: Waiting) {
    await call("leave_packages", { files: [one.file.file] });
    this.waiting = this.waiting.filter((it) => it.file.file !== one.file.file);
  }

  /** Takes in an invitation that came as text; tells what is wrong with it. */
  async takeText(text: string): Promise<string | undefined> {
    return refusal(async () => {
      this.taken = [await call("take_invitation", { text }), ...this.taken];
    });
  }
}

/** Tries something with one file. Whatever goes wrong is said beside it, and the other files go on. */
async function told(attempt: () => Promise<void>): Promise<string | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Failed)) throw problem;
    return problem.message;
  }
}

function asked(one: Waiting) {
  return { file: one.file.file, passphrase: one.passphrase === "" ? null : one.passphrase };
}
