// The made-up town of assets/examples, in a data file of its own.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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

/** A data file that is none: somebody's notes. */
export function somethingElse() {
  const file = noTown();
  writeFileSync(file, "Acta de la sesión del concejo, 12 de mayo.\n".repeat(100));
  return file;
}
