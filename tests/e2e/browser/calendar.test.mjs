// The calendar of the plan with the keyboard alone: an action moves, a move is refused, the others are arranged around
// it, everything is taken back, an action goes out, and a better plan is looked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleTown } from "../town.mjs";
import { keepPicture, mustBeAccessible, openScreens, tabTo } from "./screens.mjs";

const ACTIONS = "[data-row][aria-level='2']";

/** The calendar of the example's plan. */
async function calendar() {
  const opened = await openScreens(exampleTown());
  const { page, settled } = opened;
  const answered = page.waitForResponse("**/core/call/roadmap");
  await page.keyboard.press("Control+5");
  await page.getByRole("treegrid").waitFor();
  await settled();
  const plan = (await (await answered).json()).ok;
  return { ...opened, plan, press: (key) => page.keyboard.press(key) };
}

/** The row of an action for which another one waits. */
function waitedFor(page, plan) {
  const actions = plan.phases.flatMap((phase) => phase.actions);
  return page.locator(`[data-row="${actions.find((action) => action.unlocks.length > 0).key}"]`);
}

/** Goes to a row with the arrows, from wherever the Tab key comes to. */
async function arrowTo(page, row) {
  const rows = page.locator("[data-row]");
  await tabTo(page, page.locator("[data-row][tabindex='0']"));
  await page.keyboard.press("Home");
  for (let press = await rows.count(); press > 0; press -= 1) {
    if (await row.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail("the arrows come to every row");
}

const isFocused = (row) => row.evaluate((element) => element === document.activeElement);

test("an action is moved by weeks, fixed and taken back with the keyboard", async () => {
  const { page, press, settled, complaints, t } = await calendar();
  try {
    const row = page.locator(ACTIONS).first();
    const key = await row.getAttribute("data-row");
    const moved = page.locator(`[data-row="${key}"]`);
    await arrowTo(page, row);
    const before = await moved.innerText();
    await press("Alt+ArrowRight");
    await page.getByText(t("roadmap-fixed")).first().waitFor({ state: "attached" });
    await settled();
    assert.notEqual(await moved.innerText(), before, "it starts later and is fixed");
    assert.ok(await isFocused(moved), "the focus stays with it when the rows change places");
    assert.match(await page.locator(".plan > [role=status]").innerText(), /empieza el \d+ de/);
    await press("f");
    await settled();
    assert.doesNotMatch(await moved.innerText(), new RegExp(t("roadmap-fixed")));
    await press("Control+z");
    await settled();
    await press("Control+z");
    await settled();
    assert.equal(await moved.innerText(), before, "everything is as it was");
    await press("Control+y");
    await settled();
    assert.notEqual(await moved.innerText(), before, "and done again");
    await mustBeAccessible(page, "the calendar with what changed");
    assert.deepEqual(complaints, []);
  } catch (error) {
    await keepPicture(page, "calendar moved");
    throw error;
  }
  await page.context().close();
});

test("a move that breaks something is refused, and done when the others are arranged around it", async () => {
  const { page, plan, press, settled, t } = await calendar();
  try {
    const row = waitedFor(page, plan);
    await arrowTo(page, row);
    const before = await row.innerText();
    const dialog = page.getByRole("dialog");
    // Later and later: at last what waits for it is in the way.
    for (let times = 0; times < 12 && !(await dialog.count()); times += 1) {
      await press("Alt+Shift+ArrowRight");
      await settled();
    }
    await dialog.getByRole("listitem").first().waitFor();
    await mustBeAccessible(page, "a move that breaks something");
    const there = await row.innerText();
    await tabTo(page, dialog.getByRole("button", { name: t("roadmap-breaks-leave") }));
    await press("Enter");
    await dialog.waitFor({ state: "detached" });
    assert.equal(await row.innerText(), there, "nothing moved");
    assert.ok(await isFocused(row), "the focus is where it was");
    await press("Alt+Shift+ArrowRight");
    await tabTo(page, dialog.getByRole("button", { name: t("roadmap-breaks-arrange") }));
    await press("Enter");
    await dialog.waitFor({ state: "detached" });
    await settled();
    assert.notEqual(await row.innerText(), before, "it moved");
    await page.locator(".changes summary").waitFor();
  } catch (error) {
    await keepPicture(page, "calendar refused");
    throw error;
  }
  await page.context().close();
});

test("an action goes out, a bar is dragged and put back, and a better plan is looked for", async () => {
  const { page, press, settled, t } = await calendar();
  try {
    const rows = page.locator(ACTIONS);
    const count = await rows.count();
    await arrowTo(page, rows.nth(3));
    await press("x");
    await page.getByText(t("roadmap-excluded-done")).waitFor();
    await settled();
    assert.ok((await rows.count()) < count, "it is out of the plan");
    assert.equal(await page.locator("[data-row]:focus").count(), 1, "the focus is on its neighbour");

    const bar = rows.first().locator("[data-bar]");
    const { x, y } = await bar.boundingBox();
    await page.mouse.move(x + 6, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 8, { steps: 4 });
    await bar.getByText(/\d{4}/).waitFor();
    await press("Escape");
    await page.mouse.up();
    assert.ok(Math.abs((await bar.boundingBox()).x - x) < 1, "Esc puts it back");

    await tabTo(page, page.getByRole("button", { name: t("roadmap-improve"), exact: true }), "Shift+Tab");
    await press("Enter");
    await page.getByText(t("roadmap-improve-over", { percent: 0 }).slice(0, 20)).waitFor({ timeout: 60_000 });
    await page
      .getByText(/(No hay|Ningún) .*plan/)
      .first()
      .waitFor();
  } catch (error) {
    await keepPicture(page, "calendar searched");
    throw error;
  }
  await page.context().close();
});
