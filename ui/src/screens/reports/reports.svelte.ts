import type { AssessmentCard } from "../../bindings/AssessmentCard";
import type { CouncilId } from "../../bindings/CouncilId";
import type { Language } from "../../bindings/Language";
import type { PaperSize } from "../../bindings/PaperSize";
import type { PreviewView } from "../../bindings/PreviewView";
import type { ReportAbout } from "../../bindings/ReportAbout";
import type { ReportRequest } from "../../bindings/ReportRequest";
import { call, save } from "../../core/call";

/** One report that can be made. */
export interface Kind {
  id: string;
  about: ReportAbout;
  title: string | undefined;
}

/** The reports of a council, the one that is looked at, and how it is to be printed. */
export class Reports {
  readonly kinds: Kind[];
  chosen: string = $state("");
  language: Language = $state("es");
  paper: PaperSize | undefined = $state();
  preview: PreviewView | undefined = $state.raw();
  making = $state(false);
  saved: string | undefined = $state();
  #asked = 0;

  constructor(council: CouncilId, assessments: AssessmentCard[], language: Language) {
    this.kinds = [
      ...assessments.map((one) => ({
        id: one.round,
        about: { kind: "assessment" as const, round: one.round },
        title: `${one.title}, ${one.roundName}`,
      })),
      { id: "plan", about: { kind: "plan", council }, title: undefined },
    ];
    this.chosen = this.kinds[0]?.id ?? "";
    this.language = language;
  }

  /** The reports a council can make: one for each assessment, and its plan. */
  static async of(council: CouncilId, language: Language): Promise<Reports> {
    const home = await call("home", { council });
    return new Reports(council, home.assessments, language);
  }

  get request(): ReportRequest | undefined {
    const kind = this.kinds.find((one) => one.id === this.chosen);
    return kind && { about: kind.about, language: this.language, paper: this.paper ?? null };
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
    } finally {
      if (asked === this.#asked) this.making = false;
    }
  }

  /** Puts the chosen report where the person says. */
  async save() {
    if (!this.request) return;
    const name = await save("report", this.request);
    if (name) this.saved = name;
  }

  /** Changes what is made, and lays it out again. */
  async change(change: Partial<Pick<Reports, "chosen" | "language" | "paper">>) {
    Object.assign(this, change);
    this.saved = undefined;
    await this.look();
  }
}
