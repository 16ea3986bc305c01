// The whole main job with the keyboard alone: first use, three people answer, the group agrees, the profile, the
// plan, the report as a file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { noTown } from "../town.mjs";
import { keepPicture, openScreens, tabTo } from "./screens.mjs";

/** What three people answer to the first items, again and again: together, apart, far apart, unknown. */
const ANSWERS = { A1: ["2", "1", "1", "s"], B1: ["2", "2", "3", "s"], C1: ["2", "3", "5", "s"] };

for (const language of ["es", "en"]) {
  test(`a council assesses itself and plans, with the keyboard alone (${language})`, async () => {
    const { page, complaints, settled, t } = await openScreens(noTown(), { language });
    const journey = { page, settled, t, press: (key) => page.keyboard.press(key) };
    try {
      await firstUse(journey);
      await startExpressAssessment(journey);
      for (const code of Object.keys(ANSWERS)) await addPerson(journey, code);
      for (const [code, answers] of Object.entries(ANSWERS)) await answerAll(journey, code, answers);
      await reveal(journey);
      await agreeOnEverything(journey);
      await seeTheProfile(journey);
      await plan(journey);
      await saveReport(journey);
    } catch (error) {
      await keepPicture(page, `journey ${language}`);
      throw error;
    }
    assert.deepEqual(complaints, [], "nothing was refused on the way");
    await page.context().close();
  });
}

async function firstUse({ page, t, press }) {
  await tabTo(page, page.getByLabel(t("setup-council-name")));
  await page.keyboard.type("Ñuñoa de los Ríos");
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: /Ñuñoa de los Ríos/ }).waitFor();
}

async function startExpressAssessment({ page, settled, t, press }) {
  await tabTo(page, page.locator("main li button:visible").first());
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  const express = page.getByRole("radio", { name: /18/ });
  await tabTo(page, page.getByRole("radio", { name: t("home-start-form-full", { items: 37 }) }));
  await press("ArrowRight");
  assert.ok(await express.isChecked(), "arrows move between the choices");
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: t("setup-respondents") }).waitFor();
  await settled();
}

async function addPerson({ page, t, press }, code) {
  await tabTo(page, page.getByLabel(t("setup-respondent-code")));
  await page.keyboard.type(code);
  await press("Enter");
  await page.getByRole("rowheader", { name: code }).waitFor();
}

async function answerAll({ page, settled, t, press }, code, answers) {
  const what = t("setup-respondent-for", { what: t("setup-respondent-answer"), code });
  await tabTo(page, page.getByRole("button", { name: what }));
  await press("Enter");
  // The sheet says its key once, before anything is asked.
  await tabTo(page, page.getByRole("button", { name: t("answering-sheet-begin") }));
  await press("Enter");
  await page
    .getByText(t("answering-progress", { answered: 0, of: 18 }))
    .first()
    .waitFor();
  // The last person types faster than the disk writes: each level still belongs to the question it was meant for.
  const hurried = code === "C1";
  for (let item = 0; item < 18; item += 1) {
    await press(answers[item % answers.length]);
    if (!hurried || item === 17) {
      await page
        .getByText(t("answering-progress", { answered: item + 1, of: 18 }))
        .first()
        .waitFor();
      await settled();
    }
    await press("Enter");
  }
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: code }) });
  await row.getByText(t("setup-respondent-finished")).waitFor();
}

async function reveal({ page, t, press }) {
  await press("Control+3");
  await page.getByText(t("consensus-sealed-finished", { finished: 3, of: 3 })).waitFor();
  await tabTo(page, page.getByRole("button", { name: t("consensus-reveal") }));
  await press("Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: t("consensus-reveal") }));
  await press("Enter");
}

async function agreeOnEverything({ page, settled, t, press }) {
  await page.getByText(t("consensus-agreed-of", { agreed: 0, of: 18 })).waitFor();
  for (let item = 1; item <= 18; item += 1) {
    await tabTo(page, page.locator("footer button:not([disabled])").last());
    await press("Enter");
    await page.getByText(t("consensus-agreed-of", { agreed: item, of: 18 })).waitFor();
    await settled();
  }
}

async function seeTheProfile({ page, settled, t, press }) {
  await press("Control+4");
  await page.getByRole("heading", { level: 1, name: t("results-title") }).waitFor();
  await settled();
  await tabTo(page, page.getByRole("radio", { name: t("results-chart") }));
  await press("ArrowRight");
  await page.getByRole("table").first().waitFor();
  const coverage = t("results-coverage-of", { answered: 3, of: 3 });
  assert.ok((await page.getByText(coverage).count()) > 0, `some dimension is fully agreed: ${coverage}`);
}

async function plan({ page, settled, t, press }) {
  await press("Control+5");
  await page.getByRole("heading", { level: 1, name: t("roadmap-title") }).waitFor();
  await settled();
  await tabTo(page, page.getByRole("radio", { name: t("roadmap-calendar") }));
  await press("ArrowRight");
  const actions = page.locator("tbody tr:not(.phase)");
  assert.ok((await actions.count()) >= 5, "gaps became actions");
  assert.match(await actions.first().innerText(), /\b20\d\d\b/, "with real dates");
}

async function saveReport({ page, settled, t, press }) {
  await press("Control+7");
  const save = page.getByRole("button", { name: t("reports-save") });
  await page.locator("aside button:not([disabled])").first().waitFor();
  await settled();
  await tabTo(page, save);
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  assert.match(download.suggestedFilename(), /\.pdf$/);
  const text = execFileSync("pdftotext", [await download.path(), "-"], { encoding: "utf8" });
  assert.match(text, /Ñuñoa de los Ríos/, "the report names the council, accents and all");
}
