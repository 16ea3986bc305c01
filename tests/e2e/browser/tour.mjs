// Every screen of the window, and how to get there.
import { exampleTown, noTown, somethingElse } from "../town.mjs";
import { openScreens } from "./screens.mjs";

const button = (id) => (page, t) => page.getByRole("button", { name: t(id) }).click();
const place = (digit) => (page) => page.keyboard.press(`Control+${digit}`);

/** Nothing is there yet. */
const FRESH = [
  { name: "10-first-use", go: async () => undefined },
  { name: "10-first-use-wrong", go: button("setup-begin") },
  {
    name: "01-home-empty",
    go: async (page, t) => {
      await page.getByLabel(t("setup-council-name")).fill("Ñuñoa de los Ríos");
      await button("setup-begin")(page, t);
    },
  },
];

/** A town at work, in the order of the side. What opens a dialog says so: Escape closes it. */
const AT_WORK = [
  { name: "01-home", go: place(1) },
  { name: "01-start", go: button("home-new"), closes: true },
  { name: "02-respondents", go: place(2) },
  { name: "02-answering", go: (page) => page.locator("td .ways button").first().click() },
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
    name: "05-roadmap-table",
    go: (page, t) => page.getByRole("radio", { name: t("roadmap-table") }).check(),
  },
  { name: "05-action", go: (page) => page.locator("tbody th button").first().click() },
  { name: "05-own-action", go: button("roadmap-add"), closes: true },
  { name: "06-reports", go: place(6) },
  { name: "07-settings", go: place(7) },
];

/** A data file that cannot be used. */
const IN_TROUBLE = [{ name: "11-trouble", go: async () => undefined }];

/** Walks through every screen; `look` is told its name and page once everything is there. */
export async function tour(options, look) {
  for (const [data, screens] of [
    [noTown(), FRESH],
    [exampleTown(options.language), AT_WORK],
    [somethingElse(), IN_TROUBLE],
  ]) {
    const { page, complaints, settled, t } = await openScreens(data, options);
    for (const { name, go, closes } of screens) {
      await go(page, t);
      await settled();
      await look(name, page, complaints);
      if (closes) await page.keyboard.press("Escape");
    }
    await page.context().close();
  }
}
