// A package that somebody clicked on in a folder is shown as soon as the window opens.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { emptyFolder, program } from "../places.mjs";
import { exampleTown, noTown } from "../town.mjs";
import { Window } from "./window.mjs";

/** The made-up town is always this one. */
const TOWN = "01970000-0000-7000-8000-000000000001";

test("a package that was clicked on is looked into, and taken in when the person says so", async () => {
  const file = join(emptyFolder(), "San Jacinto, de vuelta.cabildo");
  const town = ["--data", exampleTown("es"), "--council", TOWN];
  execFileSync(program("cabildo"), ["export", "--kind", "assessment", ...town, "--out", file]);
  await Window.during(
    noTown(),
    async (window) => {
      const { t } = window;
      await window.see("San Jacinto, de vuelta.cabildo");
      await window.press(t("carrying-take-one"));
      await window.press(t("carrying-go"));
      await window.see("Gobierno digital");
    },
    { files: [file] },
  );
});
