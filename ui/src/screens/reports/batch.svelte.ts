import type { BatchView } from "../../bindings/BatchView";
import type { CouncilId } from "../../bindings/CouncilId";
import type { ReportRequest } from "../../bindings/ReportRequest";
import { call, chooseFolder, saveBeside } from "../../core/call";

/** How many reports are made at once: even old computers have two cores. */
const AT_ONCE = 2;

/** A report of a council. */
interface Wanted {
  name: string;
  about: ReportRequest["about"];
}

/** A council whose report could not be made, and why. */
interface Failure {
  name: string;
  why: string;
}

/** The same report for many councils: who is chosen, how far it is, what became of it. */
export class Batch {
  readonly view: BatchView;
  /** Who is left out. */
  without: CouncilId[] = $state.raw([]);
  running = $state(false);
  stopped = $state(false);
  folder: string | undefined = $state();
  /** Files that are saved. */
  done = $state(0);
  /** Files there are to be. */
  of = $state(0);
  /** Whose report is being made. */
  now = $state("");
  failed: Failure[] = $state.raw([]);
  #requestFor: (about: ReportRequest["about"]) => ReportRequest;

  constructor(view: BatchView, requestFor: (about: ReportRequest["about"]) => ReportRequest) {
    this.view = view;
    this.#requestFor = requestFor;
  }

  /** Which councils can have a kind of report. */
  static async of(
    kind: string,
    requestFor: (about: ReportRequest["about"]) => ReportRequest,
  ): Promise<Batch> {
    return new Batch(await call("report_batch", { kind }), requestFor);
  }

  get chosen() {
    return this.view.councils.filter((one) => !this.without.includes(one.council));
  }

  get files(): number {
    return this.chosen.reduce((sum, one) => sum + one.reports.length, 0);
  }

  get all(): boolean {
    return this.without.length === 0;
  }

  choose(council: CouncilId, wanted: boolean) {
    const others = this.without.filter((one) => one !== council);
    this.without = wanted ? others : [...others, council];
  }

  chooseAll(wanted: boolean) {
    this.without = wanted ? [] : this.view.councils.map((one) => one.council);
  }

  /** Asks for a folder and makes the reports; what fails does not stop the others. */
  async begin() {
    const folder = await chooseFolder();
    if (folder === null) return;
    Object.assign(this, { folder, running: true, stopped: false, done: 0, of: this.files, failed: [] });
    const wanted = this.chosen.flatMap(({ name, reports }) => reports.map((about) => ({ name, about })));
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, () => this.#makeNext(wanted)));
    } finally {
      this.running = false;
    }
  }

  /** Makes whatever nobody makes yet, until there is nothing left. */
  async #makeNext(wanted: Wanted[]) {
    for (let next = wanted.shift(); next && !this.stopped; next = wanted.shift()) {
      this.now = next.name;
      try {
        await saveBeside("report", this.#requestFor(next.about));
        this.done += 1;
      } catch (problem) {
        const why = problem instanceof Error ? problem.message : String(problem);
        this.failed = [...this.failed, { name: next.name, why }];
      }
    }
  }

  /** Makes no more; what is saved stays. */
  cancel() {
    this.stopped = true;
  }
}
