// Every screen, in both themes and at all sizes: usable by everybody, nothing outside the window, no complaint. The
// smallest is 1366 × 768 enlarged to 200 %.
import assert from "node:assert/strict";
import { test } from "node:test";
import { noTown } from "../town.mjs";
import {
  keepPicture,
  mustBeAccessible,
  mustBeInSight,
  mustBeWhole,
  mustFit,
  openScreens,
} from "./screens.mjs";
import { tour } from "./tour.mjs";

/** The rules of accessibility are asked once for each theme, and once where everything is stacked. */
const WINDOWS = [
  { language: "es", dark: false, width: 1366, height: 768, rules: true },
  { language: "en", dark: true, width: 1366, height: 768, rules: true },
  { language: "en", dark: false, width: 1024, height: 640 },
  { language: "es", dark: true, width: 1024, height: 640 },
  { language: "fr", dark: false, width: 683, height: 384, rules: true },
];

for (const { language, dark, width, height, rules = false } of WINDOWS) {
  const window = `${language}, ${dark ? "dark" : "light"}, ${width}×${height}`;
  test(`every screen is for everybody: ${window}`, async () => {
    const wrong = [];
    await tour({ language, dark, width, height }, async (name, page, complaints) => {
      const note = (error) => wrong.push(`${name}: ${error.message}`);
      if (rules) await mustBeAccessible(page, name).catch(note);
      await mustFit(page, name).catch(note);
      await mustBeWhole(page, name).catch(note);
      await mustBeInSight(page, name).catch(note);
      if (complaints.length > 0) note(new Error(`the console says ${complaints.splice(0).join("; ")}`));
      if (wrong.length > 0) await keepPicture(page, `${name} ${window}`);
    });
    assert.equal(wrong.join("\n"), "", "each line is something a person would stumble over");
  });
}

test("the check itself notices a field without a label and words that cannot be read", async () => {
  const { page } = await openScreens(noTown());
  await page.evaluate(() => {
    document.querySelector("main, form").append(document.createElement("input"));
    document.querySelector(".hint").style.color = "#eee";
  });
  await assert.rejects(
    mustBeAccessible(page, "a spoilt page"),
    /label: [^]*color-contrast|color-contrast[^]*label: /,
  );
});
