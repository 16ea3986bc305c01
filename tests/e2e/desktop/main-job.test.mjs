// The main job in the real window, down to the rows on the disk and the file on paper.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { noTown } from "../town.mjs";
import { saveTo } from "./dialog.mjs";
import { Window } from "./window.mjs";

test("a council answers, agrees, plans and saves its report", async () => {
  const data = noTown();
  await Window.during(data, async (window) => {
    const { t } = window;
    await begin(window);
    await answerAll(window);
    await agreeOnEverything(window);

    await window.keys("Control+5");
    await window.see(t("roadmap-phase-first"));
    await window.keys("Control+7");
    const report = join(dirname(data), "informe.pdf");
    await window.press(t("reports-save"));
    await saveTo(window, report);
    assert.equal(statSync(`${data}-wal`).size, 0, "turning to another window makes a copy of the file whole");
    await window.see(t("reports-saved", { name: "informe.pdf" }));
    assert.match(pdfText(report), /Ñuñoa de los Ríos/);
  });

  assert.ok(!existsSync(`${data}-wal`), "one whole file is left, good for copying");
  assert.equal(row(data, "select name from council"), "Ñuñoa de los Ríos");
  assert.equal(row(data, "select count(*), min(level), max(level) from response"), "18|2|2");
  assert.equal(row(data, "select count(*) from consensus where level = 2"), "18");
  assert.equal(row(data, "pragma integrity_check"), "ok");
});

test("an answer that is shown as saved survives the program being killed", async () => {
  const data = noTown();
  const window = await Window.open(data);
  await begin(window);
  await window.press(
    window.t("setup-respondent-for", { what: window.t("setup-respondent-answer"), code: "A1" }),
  );
  await window.press(window.t("answering-sheet-begin"));
  await window.see(window.t("answering-progress", { answered: 0, of: 18 }));
  await window.keys("3");
  await window.find(`//*[@role='status'][contains(., ${JSON.stringify(saved(window.t))})]`);
  window.kill();
  assert.equal(row(data, "select count(*), level from response"), "1|3");
  assert.equal(row(data, "pragma integrity_check"), "ok");

  await Window.during(data, async (again) => {
    await again.see(again.t("home-resume-progress", { answered: 1, of: 18 }));
  });
});

/** Names the council, starts the short form and adds one person. */
async function begin(window) {
  const { t } = window;
  await window.click("//label[normalize-space(.)='Español']");
  await window.fill(t("setup-council-name"), "Ñuñoa de los Ríos");
  await window.press(t("setup-begin"));
  await window.see(t("home-empty"));
  await window.click("//main//button[.//b][not(ancestor::*[@popover])][last()]");
  await window.click("//label[contains(normalize-space(.), ', 18 ')]");
  await window.press(t("home-start"));
  await window.see(t("setup-respondents"));
  await window.fill(t("setup-respondent-code"), "A1");
  await window.press(t("setup-respondent-add"));
  await window.see("A1");
}

async function answerAll(window) {
  const { t } = window;
  await window.press(t("setup-respondent-for", { what: t("setup-respondent-answer"), code: "A1" }));
  await window.press(t("answering-sheet-begin"));
  for (let answered = 0; answered < 18; answered += 1) {
    await window.see(t("answering-progress", { answered, of: 18 }));
    await window.keys("2");
    await window.see(t("answering-progress", { answered: answered + 1, of: 18 }));
    await window.keys("Enter");
  }
  await window.see(t("setup-respondent-finished"));
}

async function agreeOnEverything(window) {
  const { t } = window;
  await window.keys("Control+3");
  await window.press(t("consensus-reveal"));
  await window.click("//dialog//footer/button[last()]");
  for (let agreed = 0; agreed < 18; agreed += 1) {
    await window.see(t("consensus-agreed-of", { agreed, of: 18 }));
    await window.press(t("consensus-agree-level", { level: 2 }));
  }
  await window.see(t("consensus-agreed-of", { agreed: 18, of: 18 }));
}

/** The word before the time in “saved at 10:42”. */
function saved(t) {
  return t("common-saved-at", { time: "" }).trim();
}

function row(data, query) {
  return execFileSync("sqlite3", ["-readonly", data, query], { encoding: "utf8" }).trim();
}

function pdfText(path) {
  return execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
}
