// Every screen of the window, and how to get there.
import { readFileSync } from "node:fs";
import { townBeingFollowed } from "../followed-town.mjs";
import { townOfKinds } from "../kinds.mjs";
import { townBeforeTheMeeting } from "../meeting-town.mjs";
import { exampleTown, noTown, somethingElse } from "../town.mjs";
import { openScreens, unlockSheet } from "./screens.mjs";

const button = (id) => (page, t) => page.getByRole("button", { name: t(id) }).click();
const tab = (id) => (page, t) => page.getByRole("radio", { name: t(id), exact: true }).check();
const place = (digit) => (page) => page.keyboard.press(`Control+${digit}`);

/** A part of the dialog that is open: in a small window it is chosen from a list. */
const section = (id) => async (page, t) => {
  const dialog = page.getByRole("dialog");
  const name = dialog.locator("nav").getByRole("button", { name: t(id) });
  if (await name.isVisible()) await name.click();
  else await dialog.locator(".small select").selectOption({ label: t(id) });
};

/** The assessment in that line of the home page, then the place with that digit. */
const assessment = (line, digit) => async (page, t) => {
  await page.keyboard.press("Control+1");
  await page.locator("main tbody th a").nth(line).click();
  await page.locator("h1").first().waitFor();
  if (digit) await place(digit)(page, t);
};

/** A file that is no instrument. */
const WRONG = { name: "notas.xlsx", mimeType: "", buffer: Buffer.from("Acta de la sesión") };

/** An old spreadsheet with macros, as far as it matters. */
const OLD_SHEET = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.from("Workbook_VBA_PROJECT", "utf16le"),
]);

/** Attaches a file to the question that is shown. */
async function attach(page, t, name, content) {
  const asked = page.waitForEvent("filechooser");
  const attach = page.getByRole("button", { name: t("evidence-attach") });
  await attach.click();
  await (await asked).setFiles({ name, mimeType: "", buffer: Buffer.from(content) });
  await page.locator("[aria-busy]").waitFor({ state: "detached" });
}

/** Chooses a file where a button asks for one. */
async function take(page, name, file) {
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name, exact: true }).click();
  await (await asked).setFiles(file);
  await page.locator("#import").waitFor();
}

/** The template is right as it is. */
async function takeTemplate(page, t) {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: t("library-save-template") }).click();
  const buffer = readFileSync(await (await saved).path());
  await take(page, t("library-import"), { name: "mio.xlsx", mimeType: "", buffer });
}

/**
 * The plan is put into a sheet; then an action gets another name and another is left out, so that the sheet says
 * something else when it comes back.
 */
async function takeOldSheet(page, t) {
  await button("planfiles-open")(page, t);
  const saved = page.waitForEvent("download");
  const asked = page.waitForRequest("**/core/save/**");
  await page
    .getByRole("button", { name: t("common-save") })
    .nth(1)
    .click();
  const headers = { "x-cabildo-page": (await asked).headers()["x-cabildo-page"] };
  const buffer = readFileSync(await (await saved).path());
  await page.evaluate(async (headers) => {
    const call = async (name, args) => {
      const request = { method: "POST", headers, body: JSON.stringify(args) };
      return (await (await fetch(`/core/call/${name}`, request)).json()).ok;
    };
    const { id: council } = (await call("start", {})).councils[0];
    const plan = await call("roadmap", { council });
    const [first, second] = plan.phases[0].actions;
    const { title, role, weeks, cost } = first;
    const sheet = {
      title: `${title}, con la mancomunidad`,
      role,
      weeks: weeks + 2,
      cost,
      note: "Por confirmar",
    };
    await call("edit_action", { council, key: first.key, sheet });
    await call("choose_action", { council, key: second.key, choice: "excluded" });
  }, headers);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: t("planfiles-choose") }).click();
  await (await chooser).setFiles({ name: "Plan del equipo.xlsx", mimeType: "", buffer });
  await page.locator("dialog fieldset").first().waitFor();
}

/** Nothing is there yet. */
const FRESH = [
  { name: "10-first-use", go: async () => undefined },
  { name: "10-first-use-wrong", go: button("setup-begin") },
  {
    name: "01-home-empty",
    go: async (page, t) => {
      await page.getByLabel(t("setup-council-name")).fill("Ñuñoa de los Ríos");
      await button("setup-begin")(page, t);
      await page.getByLabel(t("setup-council-name")).waitFor({ state: "detached" });
      await page.locator("h1").first().waitFor();
    },
  },
];

/** A town at work, in the order of the side. What opens a dialog says so: Escape closes it. */
const AT_WORK = [
  { name: "01-home", go: place(1) },
  { name: "01-start", go: button("home-new"), closes: true },
  { name: "02-respondents", go: place(2) },
  {
    name: "02-respondent",
    go: (page) => page.locator("td .ways button:nth-child(2)").first().click(),
    closes: true,
  },
  { name: "02-sheet-locked", go: (page) => page.locator("td .ways button").first().click() },
  { name: "02-answering", go: (page, t, data) => unlockSheet(page, t, data) },
  {
    name: "02-evidence",
    go: async (page, t) => {
      await attach(page, t, "Acta de la sesión 14.pdf", "%PDF-1.7 Acta");
      await attach(page, t, "Matriz de presupuesto.xls", OLD_SHEET);
      await page.getByText("XLS ·").scrollIntoViewIfNeeded();
    },
  },
  { name: "02-evidence-refused", go: (page, t) => attach(page, t, "acta.pdf.exe", "MZ") },
  {
    name: "02-evidence-details",
    go: (page, t) =>
      page.getByRole("button", { name: t("evidence-edit", { name: "Acta de la sesión 14" }) }).click(),
    closes: true,
  },
  {
    name: "02-evidence-risky",
    go: (page, t) =>
      page.getByRole("button", { name: t("evidence-open", { name: "Matriz de presupuesto" }) }).click(),
    closes: true,
  },
  { name: "03-consensus", go: place(3) },
  { name: "04-results", go: place(4) },
  {
    name: "04-results-table",
    go: (page, t) => page.getByRole("radio", { name: t("results-table") }).check(),
  },
  {
    name: "04-target",
    go: (page, t) =>
      page
        .getByRole("button", { name: t("results-target-short", { level: "" }) })
        .first()
        .click(),
    closes: true,
  },
  { name: "05-roadmap", go: place(5) },
  {
    name: "05-roadmap-changed",
    go: async (page) => {
      await page.locator("[data-row][aria-level='2']").first().focus();
      await page.keyboard.press("Alt+ArrowRight");
      await page.locator(".changes").waitFor();
    },
  },
  {
    name: "05-roadmap-money",
    go: (page, t) => page.getByRole("radio", { name: t("roadmap-money"), exact: true }).check(),
  },
  {
    name: "05-roadmap-chosen",
    go: (page) => page.locator("[data-row][aria-level='2']").nth(4).click(),
    closes: true,
  },
  {
    name: "05-roadmap-outside",
    go: (page) => page.getByRole("radio").nth(2).check(),
  },
  {
    name: "05-roadmap-projection",
    go: (page, t) => page.getByRole("radio", { name: t("roadmap-projection-choice") }).check(),
  },
  {
    name: "05-roadmap-projection-table",
    go: (page, t) =>
      page
        .locator(".projection")
        .getByRole("radio", { name: t("results-table") })
        .check(),
  },
  {
    name: "05-roadmap-table",
    go: (page, t) =>
      page
        .getByRole("radio", { name: t("roadmap-table") })
        .first()
        .check(),
  },
  {
    name: "05-keeps-money",
    go: (page, t) => page.getByRole("button", { name: t("keeps-budget") }).click(),
  },
  { name: "05-keeps-staff", go: section("keeps-staff") },
  { name: "05-keeps-time", go: section("keeps-time") },
  { name: "05-keeps-closed", go: section("roadmap-closed"), closes: true },
  { name: "05-action", go: (page) => page.locator("tbody th button").first().click(), closes: true },
  { name: "05-own-action", go: button("roadmap-add") },
  { name: "05-own-action-for", go: section("action-edit-for") },
  { name: "05-own-action-canvas", go: section("action-edit-canvas"), closes: true },
  { name: "05-other-programs", go: button("planfiles-open"), closes: true },
  { name: "05-sheet-changes", go: takeOldSheet },
  {
    name: "05-sheet-taken",
    go: (page) => page.locator("dialog footer .primary").click(),
    closes: true,
  },
  {
    name: "04-results-before",
    // The example's assessment with two rounds.
    go: assessment(1, 4),
  },
  {
    name: "04-results-principles",
    go: (page, t) => page.getByRole("radio", { name: t("results-principle"), exact: true }).check(),
  },
  {
    name: "04-results-beside",
    go: (page) => page.locator("details summary").first().click(),
  },
  {
    name: "04-trace",
    go: (page) => page.locator("[role=grid] th button").first().click(),
    closes: true,
  },
  { name: "04-item", go: (page) => page.locator("[role=grid] td button").first().click() },
  {
    name: "04-trial",
    go: async (page, t) => {
      await button("whatif-this")(page, t);
      await page.locator("dialog label").nth(4).click();
      await page.locator("dialog table, dialog h4").first().waitFor();
    },
    closes: true,
  },
  { name: "05-follow-up-new", go: place(6) },
  { name: "05-follow-up-agree", go: button("followup-agree"), closes: true },
  { name: "06-reports", go: place(7) },
  { name: "06-reports-batch", go: button("reports-batch"), closes: true },
  { name: "06-reports-logos", go: button("reports-logos"), closes: true },
  { name: "08-workshops", go: place(8) },
  { name: "08-workshop-new", go: button("workshop-new"), closes: true },
  { name: "08-workshop-check", go: button("workshop-check"), closes: true },
  { name: "08-workshop", go: (page) => page.locator("main li button").first().click() },
  { name: "08-workshop-block", go: button("workshop-block-add"), closes: true },
  { name: "08-workshop-people", go: tab("workshop-part-people") },
  { name: "08-workshop-person", go: button("workshop-person-add"), closes: true },
  { name: "08-workshop-certificates", go: tab("workshop-part-certificates") },
  { name: "08-workshop-issue", go: button("workshop-certificates-issue"), closes: true },
  {
    name: "08-workshop-correct",
    go: (page) => page.locator("main tbody button").first().click(),
    closes: true,
  },
  { name: "08-workshop-details", go: tab("workshop-part-details") },
  { name: "09-library", go: place(9) },
  { name: "09-reading", go: button("library-read") },
  {
    name: "09-themes",
    go: (page, t) => page.getByRole("radio", { name: t("library-by-theme") }).check(),
  },
  {
    name: "09-theme",
    go: async (page) => {
      // In a small window the list is behind a button.
      const opener = page.locator("main button[aria-controls]:visible");
      if (await opener.count()) await opener.click();
      await page.locator("ol button").nth(1).click();
    },
  },
  { name: "09-import-wrong", go: (page, t) => take(page, t("library-import"), WRONG) },
  { name: "09-import", go: (page, t) => takeTemplate(page, t) },
  {
    name: "12-packages",
    go: (page, t) => page.getByRole("link", { name: t("common-nav-packages") }).click(),
  },
  { name: "12-packages-results", go: tab("carrying-results") },
  { name: "12-packages-bring", go: tab("carrying-take") },
  { name: "12-packages-material", go: tab("kit-title") },
  { name: "12-packages-bring-again", go: tab("carrying-take") },
  { name: "12-packages-paste", go: button("carrying-type-invitation"), closes: true },
  {
    name: "12-packages-differences",
    go: (page, t) => page.getByRole("radio", { name: t("carrying-conflicts", { count: 0 }) }).check(),
  },
  { name: "07-settings", go: place(0) },
];

const questionnaire = (line) => async (page, t, data) => {
  await assessment(line, 2)(page, t);
  await page.locator("td .ways button").first().click();
  await unlockSheet(page, t, data);
};
const field = (page) => page.locator("[data-answer] input");

/** Goes on until nothing comes any more. */
async function toTheEnd(page, t) {
  const next = page.getByRole("button", { name: t("common-next"), exact: true });
  while (await next.count()) {
    const name = await page.locator("h1").innerText();
    await next.click();
    await page.waitForFunction((before) => document.querySelector("h1").innerText !== before, name);
  }
}

/** Puts a paper sheet on the table; says how many lines it has. */
async function takeSheet(page, t, code) {
  await page.getByLabel(t("keying-code")).fill(code);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: t("keying-sheet-of", { code }) }).waitFor();
  return page.locator("[data-goes-on]").count();
}

/** Keys in every line of a paper sheet, and finishes the turn. */
async function keyIn(page, t, code, keyAt) {
  const lines = await takeSheet(page, t, code);
  for (let line = 0; line < lines; line += 1) await page.keyboard.press(keyAt(line));
  await page.keyboard.press("Enter");
  await page
    .getByRole("heading", { level: 1, name: t("keying-sheet-of", { code }) })
    .waitFor({ state: "hidden" });
}

/** Questionnaires of every kind: what is answered, and what comes of it. */
const OF_KINDS = [
  { name: "02-reflection-people", go: assessment(0, 2) },
  { name: "02-reflection", go: questionnaire(0) },
  {
    name: "04-reflection-own",
    go: async (page, t) => {
      await toTheEnd(page, t);
      await button("answering-see-own")(page, t);
    },
  },
  { name: "04-reflection-spread", go: place(3) },
  { name: "02-exchange", go: questionnaire(1) },
  { name: "03-exchange-consensus", go: place(3) },
  { name: "04-exchange", go: place(4) },
  { name: "04-scale-from-0", go: assessment(2, 4) },
  { name: "02-tables", go: assessment(3, 2) },
  { name: "02-sheet-key", go: (page) => page.locator("td .ways button").first().click() },
  {
    name: "02-why",
    go: async (page, t, data) => {
      await unlockSheet(page, t, data);
      await page.locator("summary").click();
    },
  },
  { name: "02-number", go: questionnaire(4) },
  {
    name: "02-number-refused",
    go: async (page) => {
      await field(page).fill("-4");
      await field(page).press("Enter");
    },
  },
  {
    name: "02-required",
    go: async (page, t) => {
      await field(page).fill("");
      await toTheEnd(page, t);
      await button("answering-finish")(page, t);
    },
    closes: true,
  },
  {
    name: "02-keying",
    go: async (page, t) => {
      await assessment(2, 2)(page, t);
      await button("keying-title")(page, t);
    },
  },
  {
    name: "02-keying-sheet",
    go: async (page, t) => {
      await takeSheet(page, t, "H7");
      for (const key of ["3", "1", "s", "n", "0", "2"]) await page.keyboard.press(key);
    },
  },
  {
    name: "02-keying-sheets",
    go: async (page, t) => {
      await button("keying-leave")(page, t);
      for (let turn = 0; turn < 2; turn += 1) await keyIn(page, t, "H2", (line) => `${line % 4}`);
      await keyIn(page, t, "H8", (line) => `${line % 3}`);
    },
  },
  {
    name: "02-keying-difference",
    go: async (page, t) => {
      await keyIn(page, t, "H8", (line) => (line === 4 ? "s" : line === 9 ? "3" : `${line % 3}`));
      await page.keyboard.press("1");
    },
  },
  { name: "02-keying-other", go: (page) => page.keyboard.press("3") },
];

/** Nobody has been asked: the group may agree all the same. */
const OF_NOBODY = [
  { name: "03-consensus-nobody", go: place(3) },
  { name: "03-consensus-without-answers", go: button("consensus-without-answers"), closes: true },
];

const dialog = (page) => page.getByRole("dialog");
const inDialog = (id) => (page, t) =>
  dialog(page)
    .getByRole("button", { name: t(id), exact: true })
    .click();

/** In a small window the agenda is behind a button. */
async function unfold(page) {
  await page.getByRole("timer").waitFor();
  const folded = page.locator("main nav > button[aria-expanded=false]");
  if (await folded.isVisible()) await folded.click();
}

/** Agrees on a level and then on another, and says why. */
async function changeTheAgreement(page, t) {
  const item = page.locator("nav ol button").first();
  const settle = page.locator("footer button").last();
  await settle.click();
  await unfold(page);
  await item.click();
  await page.getByRole("radio").last().check({ force: true });
  await settle.click();
  await page.getByLabel(t("consensus-change-why")).fill("Llegó el informe de la auditoría.");
  await dialog(page).getByRole("button").last().click();
  await dialog(page).waitFor({ state: "detached" });
  await unfold(page);
  await item.click();
  await page.getByText(t("consensus-earlier", { count: 1 })).click();
}

/** The meeting, from the seal to an agreement that changed. */
const OF_MEETING = [
  { name: "03-consensus-sealed", go: place(3) },
  { name: "03-consensus-reveal", go: button("consensus-reveal"), closes: true },
  {
    name: "03-consensus-agenda",
    go: async (page, t) => {
      await button("consensus-reveal")(page, t);
      await inDialog("consensus-reveal")(page, t);
      await unfold(page);
      await page.locator("nav summary").click();
    },
  },
  { name: "03-consensus-vote", go: button("consensus-vote-again"), closes: true },
  {
    name: "03-consensus-second-vote",
    go: async (page, t) => {
      await button("consensus-vote-again")(page, t);
      for (const [at, votes] of ["4", "1", "", "4"].entries())
        await dialog(page).getByRole("textbox").nth(at).fill(votes);
      await inDialog("consensus-vote-keep")(page, t);
      await page.getByText(t("consensus-choose-no-consensus")).waitFor();
    },
  },
  {
    name: "03-consensus-tables",
    go: async (page, t) => {
      await unfold(page);
      await button("consensus-tables")(page, t);
    },
    closes: true,
  },
  {
    name: "03-consensus-present",
    go: (page, t) => page.getByRole("button", { name: t("consensus-present", { people: 0 }) }).click(),
    closes: true,
  },
  { name: "03-consensus-room", go: (page) => page.keyboard.press("F5"), closes: true },
  { name: "03-consensus-earlier", go: changeTheAgreement },
  { name: "03-consensus-why", go: button("consensus-change"), closes: true },
];

/** A plan that was agreed and is followed. */
const OF_FOLLOW_UP = [
  { name: "01-home-due", go: place(1) },
  { name: "05-follow-up", go: place(6) },
  {
    name: "05-follow-up-note",
    go: async (page, t) => {
      await page
        .getByRole("button", { name: t("followup-note") })
        .first()
        .click();
      await dialog(page)
        .getByRole("radio", { name: t("roadmap-state-done") })
        .check({ force: true });
      await dialog(page)
        .getByRole("button", { name: t("followup-note-save") })
        .click();
      await dialog(page).getByRole("alert").waitFor();
    },
    closes: true,
  },
  { name: "05-follow-up-items", go: button("followup-items"), closes: true },
  { name: "05-follow-up-review", go: button("followup-review"), closes: true },
  { name: "05-register", go: tab("followup-tab-register") },
  {
    name: "05-register-person",
    go: (page, t) =>
      page
        .getByRole("button", { name: t("followup-person-add") })
        .first()
        .click(),
    closes: true,
  },
  { name: "05-alignment", go: tab("followup-tab-alignment") },
  { name: "05-alignment-objective", go: button("followup-objective-add"), closes: true },
  {
    name: "05-alignment-actions",
    go: (page, t) =>
      page
        .getByRole("button", { name: t("followup-objective-choose") })
        .first()
        .click(),
    closes: true,
  },
];

/** A data file that cannot be used. */
const IN_TROUBLE = [{ name: "11-trouble", go: async () => undefined }];

/** Walks through every screen; `look` is told its name and page once everything is there. */
export async function tour(options, look) {
  for (const [data, screens] of [
    [noTown(), FRESH],
    [exampleTown(options.language), AT_WORK],
    [await townOfKinds(options.language), OF_KINDS],
    [await townBeforeTheMeeting(options.language, { people: 0 }), OF_NOBODY],
    [await townBeforeTheMeeting(options.language), OF_MEETING],
    [await townBeingFollowed(options.language), OF_FOLLOW_UP],
    [somethingElse(), IN_TROUBLE],
  ]) {
    const { page, complaints, settled, t } = await openScreens(data, options);
    for (const { name, go, closes } of screens) {
      await go(page, t, data);
      await settled();
      await look(name, page, complaints);
      if (closes) await page.keyboard.press("Escape");
    }
    await page.context().close();
  }
}
