// Every screen of the window, and how to get there in the made-up town.
import { exampleTown, noTown } from "../town.mjs";
import { openScreens } from "./screens.mjs";

/** Screens that a fresh data file shows. */
const FRESH = [{ name: "10-first-use", go: async () => undefined }];

/** Screens of a town at work, in the order of the side. */
const AT_WORK = [
  { name: "01-home", go: (page) => page.keyboard.press("Control+1") },
  {
    name: "01-start",
    go: (page, t) => page.getByRole("button", { name: t("home-new") }).click(),
    closes: true,
  },
  { name: "02-respondents", go: (page) => page.keyboard.press("Control+2") },
  { name: "02-answering", go: (page) => page.locator("td .ways button").first().click() },
  { name: "03-consensus", go: (page) => page.keyboard.press("Control+3") },
  { name: "04-results", go: (page) => page.keyboard.press("Control+4") },
  { name: "05-roadmap", go: (page) => page.keyboard.press("Control+5") },
  {
    name: "05-roadmap-table",
    go: (page, t) => page.getByRole("radio", { name: t("roadmap-table") }).check(),
  },
  { name: "06-reports", go: (page) => page.keyboard.press("Control+6") },
  { name: "07-settings", go: (page) => page.keyboard.press("Control+7") },
];

/** Walks through every screen; `look` is told its name and page once everything is there. */
export async function tour(options, look) {
  for (const [data, screens] of [
    [noTown(), FRESH],
    [exampleTown(options.language), AT_WORK],
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
