// The made-up town of assets/examples, in a data file of its own.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { emptyFolder, program } from "./places.mjs";

/** A data file in which the town has answered, agreed and planned. */
export function exampleTown(language = "es") {
  const folder = emptyFolder();
  execFileSync(program("cabildo"), ["example", "--to", folder, "--language", language]);
  return join(folder, "cabildo.db");
}

/** The path of a data file that does not exist yet. */
export function noTown() {
  return join(emptyFolder(), "cabildo.db");
}
