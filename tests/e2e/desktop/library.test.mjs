// Somebody writes a questionnaire in a spreadsheet and brings it in through the system's own dialog.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { program } from "../places.mjs";
import { exampleTown } from "../town.mjs";
import { openFrom } from "./dialog.mjs";
import { Window } from "./window.mjs";

test("a questionnaire of one's own is brought in, and a file that is none is told in words", async () => {
  const data = exampleTown();
  const mine = join(dirname(data), "mio.xlsx");
  const notes = join(dirname(data), "notas.xlsx");
  execFileSync(program("cabildo"), ["instrument", "template", "--out", mine]);
  writeFileSync(notes, "Acta de la sesión");
  await Window.during(data, async (window) => {
    const { t } = window;
    await window.keys("Control+9");
    await window.press(t("library-import"));
    await openFrom(window, notes);
    await window.see(t("problems-not-a-workbook"));
    await window.press(t("library-import"));
    await openFrom(window, mine);
    await window.see("Agua en los barrios (ejemplo)");
  });
});
