import type { AssessmentId } from "../../bindings/AssessmentId";
import type { ConflictsView } from "../../bindings/ConflictsView";
import type { CouncilId } from "../../bindings/CouncilId";
import type { GivenView } from "../../bindings/GivenView";
import type { GivingView } from "../../bindings/GivingView";
import type { InvitationView } from "../../bindings/InvitationView";
import type { PackageOf } from "../../bindings/PackageOf";
import type { RevisionId } from "../../bindings/RevisionId";
import type { RoundId } from "../../bindings/RoundId";
import type { TakenPackage } from "../../bindings/TakenPackage";
import { call, givePackage } from "../../core/call";
import { refusal } from "../../core/refusal";

/** What can be given out, as the screen offers it. */
export type Offer = "assessment" | "results" | "plan" | "invitation" | "answers";

/** What a council gives out: of which kind, how much of it, and who can read it. */
export class Giving {
  view: GivingView = $state.raw()!;
  kind: Offer = $state("assessment");
  /** Assessments that are left out. */
  without: AssessmentId[] = $state.raw([]);
  /** The round that people are invited to. */
  round: RoundId | undefined = $state();
  isProtected = $state(false);
  passphrase = $state("");
  again = $state("");
  /** Whether somebody tried to save, so that what is missing is said. */
  tried = $state(false);
  given: GivenView | undefined = $state.raw();
  busy = $state(false);

  constructor(view: GivingView) {
    this.view = view;
    this.round = this.rounds[0]?.round;
    // Who answers on this computer for somebody else wants to hand in before anything else.
    if (this.sheet) this.kind = "answers";
  }

  /** Opens what a council can give out. */
  static async of(council: CouncilId): Promise<Giving> {
    return new Giving(await call("giving", { council }));
  }

  /** What there is to give out now, what is asked for most first. */
  get offers(): Offer[] {
    const { assessments, hasPlan } = this.view;
    const there: [Offer, boolean][] = [
      ["answers", this.sheet !== undefined],
      ["assessment", assessments.length > 0],
      ["results", assessments.some((one) => one.hasResults)],
      ["plan", hasPlan],
      ["invitation", this.rounds.length > 0],
    ];
    return there.filter(([, is]) => is).map(([offer]) => offer);
  }

  /** Rounds to which people elsewhere can be invited, with the name of their assessment. */
  get rounds() {
    return this.view.assessments.flatMap((one) =>
      one.rounds.filter((round) => round.canInvite).map((round) => ({ ...round, title: one.title })),
    );
  }

  /** The open sheet whose answers can be handed in. */
  get sheet() {
    const rounds = this.view.assessments.flatMap((one) => one.rounds);
    return rounds.find((round) => round.ownSheet !== null)?.ownSheet ?? undefined;
  }

  /** The assessments that can be chosen for this kind. */
  get assessments() {
    if (this.kind === "assessment") return this.view.assessments;
    return this.kind === "results" ? this.view.assessments.filter((one) => one.hasResults) : [];
  }

  get chosen(): AssessmentId[] {
    return this.assessments
      .map((one) => one.assessment)
      .filter((assessment) => !this.without.includes(assessment));
  }

  /** Whether answers that nobody may see yet would lie open in the file. */
  get mustProtect(): boolean {
    const needs = this.view.assessments.filter((one) => this.chosen.includes(one.assessment));
    return this.kind === "assessment" && needs.some((one) => one.needsPassphrase);
  }

  /** Answers are sealed for whoever holds the round: no passphrase is asked for. */
  get canProtect(): boolean {
    return this.kind !== "answers" && this.kind !== "invitation";
  }

  get protects(): boolean {
    return this.canProtect && (this.isProtected || this.mustProtect);
  }

  get differs(): boolean {
    return this.protects && this.passphrase !== this.again;
  }

  get missing(): boolean {
    return this.protects && this.passphrase.trim() === "";
  }

  choose(assessment: AssessmentId, wanted: boolean) {
    const others = this.without.filter((one) => one !== assessment);
    this.without = wanted ? others : [...others, assessment];
  }

  /** Writes the file where the person says. */
  async give() {
    this.tried = true;
    const of = this.#of();
    if (!of || this.missing || this.differs || this.busy) return;
    this.busy = true;
    try {
      const given = await givePackage({ of, passphrase: this.protects ? this.passphrase : null });
      if (given) {
        Object.assign(this, { given, passphrase: "", again: "", tried: false });
      }
    } finally {
      this.busy = false;
    }
  }

  #of(): PackageOf | undefined {
    const { council } = this.view;
    switch (this.kind) {
      case "assessment":
      case "results":
        if (this.chosen.length === 0) return undefined;
        return { kind: this.kind, council, assessments: this.without.length > 0 ? this.chosen : [] };
      case "plan":
        return { kind: "plan", council };
      case "invitation":
        return this.round ? { kind: "invitation", round: this.round } : undefined;
      case "answers":
        return this.sheet ? { kind: "answers", respondent: this.sheet } : undefined;
    }
  }

  /** The invitation as text and square code. */
  async invitation(): Promise<InvitationView | undefined> {
    return this.round ? call("invitation", { round: this.round }) : undefined;
  }

  /** Names this computer; tells what is wrong with the name. */
  async rename(name: string): Promise<string | undefined> {
    return refusal(async () => {
      this.view = { ...this.view, computer: await call("name_computer", { name }) };
    });
  }
}

/** Where computers say different things, and what a person decides. */
export class Conflicts {
  view: ConflictsView = $state.raw()!;

  constructor(view: ConflictsView) {
    this.view = view;
  }

  /** Opens what waits for a decision. */
  static async of(council: CouncilId): Promise<Conflicts> {
    return new Conflicts(await call("conflicts", { council }));
  }

  /** What one of them said stands from now on, or other words in its place; tells what is wrong with them. */
  async decide(conflict: string, takes: RevisionId, words: string | null): Promise<string | undefined> {
    return refusal(async () => {
      this.view = await call("decide_conflict", {
        council: this.view.council,
        conflict,
        takes,
        words,
      });
    });
  }
}

/** The packages that came in so far, the latest first. */
export async function takenSoFar(): Promise<TakenPackage[]> {
  return (await call("taken_packages", {})).packages;
}
