import { Failed } from "./failures.svelte";

/** Tries something. Gives what the core says if it refuses; any other failure is shown above the screen. */
export async function refusal(attempt: () => Promise<void>): Promise<string | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
    return problem.message;
  }
}
