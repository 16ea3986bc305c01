// The meeting with the keyboard alone: reveal, talk, vote again, show it in the room, agree, change one's mind, and
// work at tables; and the room itself, to be read from six metres.
import assert from "node:assert/strict";
import { test } from "node:test";
import { townBeforeTheMeeting } from "../meeting-town.mjs";
import { readable } from "./readable.mjs";
import { keepPicture, openScreens, tabTo } from "./screens.mjs";

for (const language of ["es", "pt"]) {
  test(`a group goes from sealed answers to agreements, with the keyboard alone (${language})`, async () => {
    const { page, complaints, settled, t } = await openScreens(await townBeforeTheMeeting(language), {
      language,
    });
    const meeting = { page, settled, t, press: (key) => page.keyboard.press(key) };
    try {
      await revealOnPurpose(meeting);
      await startTheTime(meeting);
      await voteAgain(meeting);
      await showInTheRoom(meeting);
      await agreeInSpiteOfTheWarning(meeting);
      await changeAndSayWhy(meeting);
      await workAtTables(meeting);
    } catch (error) {
      await keepPicture(page, `meeting ${language}`);
      throw error;
    }
    assert.deepEqual(complaints, [], "nothing was refused on the way");
    await page.context().close();
  });
}

const primary = (page) => page.locator("footer button:not([disabled])").last();
const dialog = (page) => page.getByRole("dialog");
const chosen = (page) => page.getByRole("radio", { checked: true });

async function pressButton({ page, t, press }, id, variables) {
  await tabTo(page, page.getByRole("button", { name: t(id, variables), exact: true }));
  await press("Enter");
}

async function pressInDialog({ page, t, press, settled }, id) {
  await tabTo(page, dialog(page).getByRole("button", { name: t(id), exact: true }));
  await press("Enter");
  await dialog(page).waitFor({ state: "detached" });
  await settled();
}

/** The item whose people are in two camps. */
const itemShown = (page) => page.getByRole("heading", { level: 1 }).innerText();

async function revealOnPurpose(meeting) {
  const { page, t, press } = meeting;
  await press("Control+3");
  await page.getByText(t("consensus-sealed-finished", { finished: 7, of: 9 })).waitFor();
  assert.equal(await page.getByRole("radio").count(), 0, "nothing of what anybody said is there");
  await pressButton(meeting, "consensus-reveal");
  await dialog(page)
    .getByText(t("consensus-reveal-unfinished", { people: 2 }))
    .waitFor();
  await press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  assert.equal(await page.getByRole("radio").count(), 0, "it is sealed still");
  await press("Enter");
  await pressInDialog(meeting, "consensus-reveal");
  await page
    .getByText(t("consensus-agreed-of", { agreed: 0, of: 18 }))
    .first()
    .waitFor();
  const title = page.getByRole("heading", { level: 1 });
  assert.ok(await title.evaluate((one) => one === document.activeElement), "reading goes on with the item");
}

async function startTheTime({ page, t, press }) {
  const time = page.getByRole("timer");
  const before = await time.innerText();
  await press("Space");
  await page.getByRole("button", { name: t("consensus-timer-pause") }).waitFor();
  await page.waitForFunction((text) => document.querySelector("[role=timer]").innerText !== text, before);
  await press("Space");
  await page.getByRole("button", { name: t("consensus-timer-start") }).waitFor();
}

async function voteAgain(meeting) {
  const { page, t } = meeting;
  await pressButton(meeting, "consensus-vote-again");
  for (const votes of ["4", "", "", "5"]) {
    await page.keyboard.type(votes);
    await page.keyboard.press("Tab");
  }
  await dialog(page)
    .getByText(t("consensus-vote-sum", { votes: 9, voices: 8 }))
    .waitFor();
  await pressInDialog(meeting, "consensus-vote-keep");
  await page
    .getByText(t("consensus-vote-turn", { turn: 1 }))
    .first()
    .waitFor();
  await page
    .getByText(t("consensus-vote-turn", { turn: 2 }))
    .first()
    .waitFor();
  await page.getByText(t("consensus-still-split", { level: 4 })).waitFor();
}

async function showInTheRoom({ page, t, press }) {
  const before = await itemShown(page);
  await press("F5");
  const room = page.getByRole("region", { name: t("consensus-room") });
  await room.getByRole("heading", { level: 1, name: before }).waitFor();
  await press("ArrowRight");
  assert.notEqual(await room.getByRole("heading", { level: 1 }).innerText(), before);
  await press("ArrowLeft");
  await press("2");
  await room.locator("li[aria-current]").filter({ hasText: "2" }).waitFor();
  for (let tab = 0; tab < 3; tab += 1) {
    await press("Tab");
    const isOutside = await room.evaluate((one) => {
      const here = document.activeElement;
      return here !== document.body && !one.contains(here);
    });
    assert.equal(isOutside, false, "nothing outside the room takes the focus");
  }
  await press("Escape");
  await room.waitFor({ state: "detached" });
  assert.equal(await itemShown(page), before);
  assert.ok(
    await page.evaluate(() => document.activeElement !== document.body),
    "the focus is back where it was",
  );
}

async function agreeInSpiteOfTheWarning({ page, t, press, settled }) {
  await tabTo(page, chosen(page));
  await press("4");
  await page.getByText(t("consensus-evidence-missing", { level: 4 })).waitFor();
  await press("ArrowRight");
  assert.equal(
    await chosen(page).evaluate((one) => one.closest("label").style.getPropertyValue("--column")),
    "5",
  );
  await press("ArrowLeft");
  await tabTo(page, primary(page));
  assert.equal(await primary(page).innerText(), t("consensus-agree-level", { level: 4 }));
  await press("Enter");
  await page
    .getByText(t("consensus-agreed-of", { agreed: 1, of: 18 }))
    .first()
    .waitFor();
  await settled();
}

async function changeAndSayWhy(meeting) {
  const { page, t, press, settled } = meeting;
  await tabTo(page, page.locator("nav ol button").first(), "Shift+Tab");
  await press("Enter");
  await tabTo(page, chosen(page));
  await press("3");
  await tabTo(page, primary(page));
  await press("Enter");
  await dialog(page).waitFor();
  await page.keyboard.press("Tab");
  await tabTo(page, dialog(page).locator("footer button").last());
  await press("Enter");
  await dialog(page).getByText(t("consensus-change-missing")).waitFor();
  await tabTo(page, page.getByLabel(t("consensus-change-why")), "Shift+Tab");
  await page.keyboard.type("Llegó el informe");
  await tabTo(page, dialog(page).locator("footer button").last());
  await press("Enter");
  await dialog(page).waitFor({ state: "detached" });
  await settled();
  await tabTo(page, page.locator("nav ol button").first(), "Shift+Tab");
  await press("Enter");
  await tabTo(page, page.locator("summary", { hasText: t("consensus-earlier", { count: 1 }) }));
  await press("Enter");
  await page.getByText(t("consensus-earlier-why", { why: "Llegó el informe" })).waitFor();
}

async function workAtTables(meeting) {
  const { page, t, press, settled } = meeting;
  await tabTo(page, page.getByRole("button", { name: t("consensus-tables"), exact: true }), "Shift+Tab");
  await press("Enter");
  await dialog(page).getByText(t("consensus-tables-suggested")).waitFor();
  await pressInDialog(meeting, "common-save");
  const order = page.getByLabel(t("consensus-order"));
  await tabTo(page, order, "Shift+Tab");
  await page.keyboard.type(t("consensus-table", { number: 1 }));
  await settled();
  const open = page
    .locator("nav ol button")
    .filter({ hasNotText: t("consensus-settled") })
    .first();
  await tabTo(page, open);
  await press("Enter");
  await settled();
  const item = await itemShown(page);
  await press("3");
  await tabTo(page, primary(page));
  assert.equal(await primary(page).innerText(), t("consensus-propose-level", { level: 3 }));
  await press("Enter");
  await page.locator("nav ol").getByText(t("consensus-proposal")).first().waitFor();
  await settled();

  await tabTo(page, order, "Shift+Tab");
  await page.keyboard.type(t("consensus-order-urgent").slice(0, 6));
  await tabTo(page, page.locator("nav ol button").filter({ hasText: item }));
  await press("Enter");
  await page.getByText(t("consensus-proposed-level", { number: 1, level: 3 })).waitFor();
  await pressButton(meeting, "consensus-confirm");
  await page
    .getByText(t("consensus-agreed-of", { agreed: 2, of: 18 }))
    .first()
    .waitFor();
  await settled();
}

/** The longest words we have, in the language that takes the most room. */
const LONGEST = { instrument: "governance-principles", form: null, revealed: true };
const USUAL = { form: null, revealed: true };

for (const { language, dark, width, height, town } of [
  { language: "fr", dark: false, width: 1366, height: 768, town: LONGEST },
  { language: "fr", dark: true, width: 1920, height: 1080, town: LONGEST },
  { language: "es", dark: true, width: 1366, height: 768, town: USUAL },
]) {
  const window = `${language}, ${dark ? "dark" : "light"}, ${width}`;
  test(`the room can be read from six metres: ${window}`, async () => {
    const { page, t } = await openScreens(await townBeforeTheMeeting(language, town), {
      language,
      dark,
      width,
      height,
    });
    await page.keyboard.press("Control+3");
    await page.getByRole("timer").waitFor();
    const items = await page.locator("nav ol button").count();
    await page.keyboard.press("F5");
    const room = page.getByRole("region", { name: t("consensus-room") });
    await room.waitFor();
    const wrong = [];
    for (let item = 0; item < items; item += 1) {
      const found = await room.evaluate(readable);
      if (found.length > 0) await keepPicture(page, `room ${window} ${item}`);
      wrong.push(...found.map((line) => `${item}: ${line}`));
      assert.doesNotMatch(await room.innerText(), /\bP[1-9]\b/, "no code of anybody");
      await page.keyboard.press("ArrowRight");
    }
    assert.ok(items > 20, `${items} items were seen`);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });
}

test("the check of the room notices words that are too small, too pale or cut off", async () => {
  const { page, t } = await openScreens(await townBeforeTheMeeting("es", USUAL));
  await page.keyboard.press("Control+3");
  await page.getByRole("timer").waitFor();
  await page.keyboard.press("F5");
  const room = page.getByRole("region", { name: t("consensus-room") });
  await room.evaluate((one) => {
    one.querySelector("h1").style.fontSize = "20px";
    one.querySelector(".caption").style.color = "var(--edge)";
    one.querySelector(".text").style.paddingTop = "600px";
  });
  const wrong = (await room.evaluate(readable)).join("\n");
  for (const what of [/^20px/m, /^contrast/m, /^cut off/m]) assert.match(wrong, what);
  await page.context().close();
});
