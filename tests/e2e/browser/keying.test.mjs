// An operator keys in one paper sheet twice and decides the one difference, with the keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { townOfKinds } from "../kinds.mjs";
import { keepPicture, openScreens, tabTo } from "./screens.mjs";

test("a paper sheet is keyed in twice, and one difference is decided, with the keyboard alone", async () => {
  const { page, complaints, settled, t } = await openScreens(await townOfKinds("es"));
  const operator = { page, settled, t, press: (key) => page.keyboard.press(key) };
  try {
    await goToKeying(operator);
    await keyIn(operator, "H7", "keying-turn-first", (line) => `${line % 4}`);
    await page.getByText(t("keying-turn-finished", { code: "H7" })).waitFor();
    await row(operator, "keying-once");
    await keyIn(operator, "h7", "keying-turn-second", (line) => (line === 5 ? "s" : `${line % 4}`));
    await decideTheDifference(operator);
    await row(operator, "keying-done");
    await mayNotBeOpenedAgain(operator);
  } catch (error) {
    await keepPicture(page, "keying");
    throw error;
  }
  assert.deepEqual(complaints, [], "nothing went wrong on the way");
  await page.context().close();
});

async function goToKeying({ page, settled, t, press }) {
  await press("Control+1");
  await settled();
  await tabTo(page, page.locator("main tbody th a").nth(2));
  await press("Enter");
  await page.locator("h1").first().waitFor();
  await press("Control+2");
  await tabTo(page, page.getByRole("button", { name: t("keying-title") }));
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: t("keying-title") }).waitFor();
}

/** The field has the focus: code, digits, Enter. A wrong digit is taken back on the way. */
async function keyIn({ page, settled, t, press }, code, turn, keyAt) {
  await settled();
  await page.keyboard.type(code);
  await press("Enter");
  await page.locator("header").getByText(t(turn), { exact: true }).waitFor();
  const lines = page.locator("[data-goes-on]");
  const of = await lines.count();
  const progress = (marked) => page.getByText(t("keying-progress", { marked, of })).waitFor();
  await progress(0);
  await press("3");
  await press("9");
  await page.getByText(t("keying-no-such-mark", { digit: 9 })).waitFor();
  await press("Backspace");
  await progress(0);
  for (let line = 0; line < of; line += 1) {
    await press(keyAt(line));
    await progress(line + 1);
  }
  await settled();
  await page
    .locator("footer")
    .getByText(t("common-saved-at", { time: "" }).trim())
    .first()
    .waitFor();
  await press("Enter");
}

async function decideTheDifference({ page, t, press }) {
  await page.getByRole("heading", { level: 1, name: t("keying-difference", { number: 1, of: 1 }) }).waitFor();
  assert.ok(await page.getByRole("button", { name: t("keying-confirm") }).isDisabled(), "nothing is chosen");
  await press("1");
  await page.getByText(t("keying-chosen", { answer: "1" })).waitFor();
  await press("Enter");
  await page.getByText(t("keying-sheet-done", { code: "H7" })).waitFor();
}

/** The sheet stands in the list in this state. */
async function row({ page, t }, state) {
  const line = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "H7" }) });
  await line.getByText(t(state), { exact: true }).waitFor();
}

async function mayNotBeOpenedAgain({ page, settled, t, press }) {
  await settled();
  await page.keyboard.type("H7");
  await press("Enter");
  await page.getByText(t("errors-sheet-keyed", { code: "H7" })).waitFor();
}
