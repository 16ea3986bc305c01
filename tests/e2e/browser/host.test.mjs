// The program in the installed browser: it opens and saves by the browser's own means, survives a reload, shows itself
// in one page at a time, and ends with the last.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { emptyFolder, program } from "../places.mjs";
import { exampleTown, noTown } from "../town.mjs";
import { keepPicture, openScreens } from "./screens.mjs";

/** Longer than the program waits for a page that was loaded again, in ms. */
const ENDED = 20_000;

test("the program in a browser", async () => {
  const data = exampleTown("es");
  const town = await openScreens(data);
  const { page, t } = town;
  try {
    await keepPicture(page, "host");
    await savesAReport(town);
    await takesWhatIsDropped(town);

    await page.reload();
    await page.getByRole("link", { name: t("common-nav-home") }).waitFor();
    assert.equal(new URL(page.url()).hash, "", "the key is not left in the address");

    await oneSecondStart(town, data);
    await ends(town);
  } catch (error) {
    await keepPicture(page, "host-failed");
    throw error;
  } finally {
    town.program.kill();
  }
  assert.deepEqual(town.complaints, [], "nothing went wrong on the way");
});

test("the address works once, and says so in words", async () => {
  const town = await openScreens(noTown());
  const other = await town.page.context().browser().newContext({ locale: "es" });
  try {
    const page = await other.newPage();
    await page.goto(town.address);
    await page.getByRole("heading", { name: town.t("browser-stranger-title") }).waitFor();
    await keepPicture(page, "host-stranger");
    const told = await page.evaluate(
      async () => (await fetch("/core/call/start", { method: "POST", body: "{}" })).status,
    );
    assert.equal(told, 409, "and tells nothing");
  } finally {
    await other.close();
    town.program.kill();
  }
});

test("a program that has gone is missed in words", async () => {
  const town = await openScreens(exampleTown("es"));
  town.program.kill("SIGKILL");
  await town.page.getByRole("heading", { name: town.t("browser-ended-title") }).waitFor();
  await town.page.context().close();
});

async function savesAReport({ page, t }) {
  await page.getByRole("link", { name: t("common-nav-reports") }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: t("reports-save") })
      .first()
      .click(),
  ]);
  assert.match(download.suggestedFilename(), /\.pdf$/);
  assert.match(
    readFileSync(await download.path())
      .subarray(0, 8)
      .toString(),
    /^%PDF-/,
  );
}

/** A file dropped on the page waits to be looked into, whatever is in it. */
async function takesWhatIsDropped({ page, t }) {
  const carried = await page.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(["no package"], "Ñuñoa.cabildo"));
    return carried;
  });
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
  await page.getByText("Ñuñoa.cabildo").first().waitFor();
  await page.getByRole("link", { name: t("common-nav-home") }).click();
}

/** Started again, the program shows the same core in another page; the first says so, and can have it back. */
async function oneSecondStart({ page, t }, data) {
  const file = join(emptyFolder(), "Segundo.cabildo");
  writeFileSync(file, "no package");
  const words = ["--browser", "--no-open", "--data", data, file];
  const second = spawnSync(program("cabildo-desktop"), words, { encoding: "utf8", timeout: 15_000 });
  assert.equal(second.status, 0, second.stderr);
  await page.getByText("Segundo.cabildo").first().waitFor();
  const next = await page.context().newPage();
  await next.goto(second.stdout.trim());
  await next.getByRole("link", { name: t("common-nav-home") }).waitFor();
  await page.getByRole("heading", { name: t("browser-elsewhere-title") }).waitFor();
  await keepPicture(page, "host-elsewhere");
  await page.getByRole("button", { name: t("browser-go-on-here") }).click();
  await page.getByRole("link", { name: t("common-nav-home") }).waitFor();
  await next.getByRole("heading", { name: t("browser-elsewhere-title") }).waitFor();
  await next.close();
}

/** The last page is closed, and the program ends by itself. */
async function ends({ page, program }) {
  const ended = new Promise((code) => program.once("exit", code));
  await page.close();
  const late = new Promise((_, not) =>
    setTimeout(() => not(new Error("the program still runs")), ENDED).unref(),
  );
  assert.equal(await Promise.race([ended, late]), 0);
}
