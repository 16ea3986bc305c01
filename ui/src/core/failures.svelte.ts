import type { Failure } from "../bindings/Failure";
import { language as currentLanguage, t } from "./text.svelte";

/** A failure that left {@link call}: what the person reads, and which command it was. */
export class Failed extends Error implements Failure {
  constructor(
    readonly code: Failure["code"],
    override readonly message: string,
    readonly command: string,
    readonly language: Failure["language"] = currentLanguage(),
  ) {
    super(message);
  }
}

/** The one failure that is shown above every screen, if there is one. */
class Failures {
  shown: Failed | undefined = $state();

  /** What went wrong, as something to throw. Whatever is not a failure of the core is a bug of ours. */
  of(command: string, problem: unknown): Failed {
    if (isFailure(problem)) return new Failed(problem.code, problem.message, command, problem.language);
    console.error(command, problem);
    return new Failed("bug", t("errors-bug"), command);
  }

  /** Shows what nobody caught. */
  show(problem: unknown) {
    this.shown = problem instanceof Failed ? problem : this.of("", problem);
  }

  /** The command worked: what it had to say before is over. */
  solved(command: string) {
    if (this.shown?.command === command) this.shown = undefined;
  }

  /** The person read it, or went somewhere else. */
  dismiss() {
    this.shown = undefined;
  }
}

/** See {@link Failures}. */
export const failures = new Failures();

function isFailure(problem: unknown): problem is Failure {
  return typeof problem === "object" && problem !== null && "code" in problem && "message" in problem;
}
