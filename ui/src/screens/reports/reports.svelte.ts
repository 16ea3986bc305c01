import type { AskField } from "../../bindings/AskField";
import type { Includable } from "../../bindings/Includable";
import type { CouncilId } from "../../bindings/CouncilId";
import type { Include } from "../../bindings/Include";
import type { Language } from "../../bindings/Language";
import type { OfferedReport } from "../../bindings/OfferedReport";
import type { OfferedView } from "../../bindings/OfferedView";
import type { PaperSize } from "../../bindings/PaperSize";
import type { PreviewView } from "../../bindings/PreviewView";
import type { ReportRequest } from "../../bindings/ReportRequest";
import type { RoundId } from "../../bindings/RoundId";
import { call, save, show } from "../../core/call";

/** The files a report can be saved as. */
export type FileKind = "report" | "report_word" | "report_tables";

/** What of a request a person changes on the screen. */
type Change = Partial<Pick<Reports, "chosen" | "language" | "paper" | "include">>;

/** The reports of a council, the one that is looked at, and how it is to be printed. */
export class Reports {
  readonly council: CouncilId;
  offered: OfferedView = $state.raw({ rounds: [], round: null, groups: [], include: {} as Include });
  /** The kind of the report that is looked at; it stays chosen when another round is. */
  chosen: string = $state("");
  language: Language = $state("es");
  paper: PaperSize | undefined = $state();
  include: Include = $state.raw({} as Include);
  /** What a person answered to what a kind of report asks for. */
  answers: Record<string, Partial<Record<AskField, string | number | null>>> = $state.raw({});
  preview: PreviewView | undefined = $state.raw();
  making = $state(false);
  saved: string | undefined = $state();
  #asked = 0;

  constructor(council: CouncilId, offered: OfferedView, language: Language) {
    this.council = council;
    this.language = language;
    this.include = offered.include;
    this.#take(offered);
  }

  /** The reports a council can make now. */
  static async of(council: CouncilId, language: Language): Promise<Reports> {
    return new Reports(council, await call("offered_reports", { council, round: null }), language);
  }

  get report(): OfferedReport | undefined {
    return this.offered.groups.flatMap((group) => group.reports).find((one) => one.kind === this.chosen);
  }

  get request(): ReportRequest | undefined {
    const report = this.report;
    return report && this.requestFor(report.about);
  }

  /** What is answered to what the chosen report asks for. */
  answer(field: AskField): string | number | null {
    const about: object = this.request?.about ?? {};
    return (about as Partial<Record<AskField, string | number | null>>)[field] ?? null;
  }

  /** The same wishes about something else. */
  requestFor(about: ReportRequest["about"]): ReportRequest {
    const answered = { ...about, ...this.answers[about.kind] } as ReportRequest["about"];
    return { about: answered, language: this.language, paper: this.paper ?? null, include: this.include };
  }

  #take(offered: OfferedView) {
    this.offered = offered;
    if (!this.report) this.chosen = offered.groups[0]?.reports[0]?.kind ?? "";
  }

  /** Reports about another round. */
  async about(round: RoundId) {
    // A dimension of another instrument means nothing.
    this.answers = {};
    this.#take(await call("offered_reports", { council: this.council, round }));
    await this.change({});
  }

  /** Lays the chosen report out. What was asked last is what is shown. */
  async look() {
    const request = this.request;
    if (!request) return;
    const asked = ++this.#asked;
    this.making = true;
    try {
      const preview = await call("preview", request);
      if (asked !== this.#asked) return;
      this.preview = preview;
      this.paper = preview.paper;
    } catch (problem) {
      // Pages of another report would look like those that were asked for.
      if (asked === this.#asked) this.preview = undefined;
      throw problem;
    } finally {
      if (asked === this.#asked) this.making = false;
    }
  }

  /** Puts the chosen report where the person says. */
  async save(as: FileKind) {
    if (!this.request) return;
    const name = await save(as, this.request);
    if (name) this.saved = name;
  }

  /** Hands the chosen report to the program in which the computer shows and prints such files. */
  async print() {
    if (this.request) await show("report", this.request);
  }

  /** Changes what is made, and lays it out again. */
  async change(change: Change) {
    Object.assign(this, change);
    this.saved = undefined;
    await this.look();
  }

  /** Answers what the chosen report asks for. */
  async fill(field: AskField, answer: string | number | null) {
    this.answers = { ...this.answers, [this.chosen]: { ...this.answers[this.chosen], [field]: answer } };
    await this.change({});
  }

  /** Puts something in or leaves it out. */
  async choose(choice: Includable | "grey", wanted: boolean) {
    await this.change({ include: { ...this.include, [choice]: wanted } });
  }
}
