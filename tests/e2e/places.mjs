// Where the programs are, and a folder that is gone when the tests are.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where pictures of failures and of all screens go. */
export const OUT = join(ROOT, "out");

/** A program that is tried; `CABILDO_TARGET` names another build folder than `target`, `CABILDO_PROFILE` how it was built. */
export function program(name) {
  const path = join(
    process.env.CABILDO_TARGET ?? join(ROOT, "target"),
    process.env.CABILDO_PROFILE ?? "release",
    name,
  );
  if (!existsSync(path)) throw new Error(`${path} is missing; scripts/test builds it`);
  return path;
}

const folders = [];
process.once("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder that is removed when this process ends. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-e2e-"));
  folders.push(folder);
  return folder;
}

/** A place for a picture, its folder made. */
export function pictureOf(...path) {
  const place = `${join(OUT, ...path)}.png`;
  mkdirSync(dirname(place), { recursive: true });
  return place;
}
