// A town is carried to another computer in one file, looked into and taken in there.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { emptyFolder } from "../places.mjs";
import { exampleTown, noTown } from "../town.mjs";
import { keepPicture, openScreens } from "./screens.mjs";

test("a town goes to another computer with a passphrase, and back without a difference", async () => {
  const here = await openScreens(exampleTown("es"));
  const there = await openScreens(noTown());
  try {
    const first = await carry(here, "carrying-assessment", "casa luna río pan");
    await there.page.getByRole("button", { name: there.t("carrying-have-file") }).click();
    await bring(there, first, "casa luna río pan");
    await there.page.getByRole("button", { name: there.t("carrying-go") }).click();
    await there.page.getByRole("heading", { level: 1 }).waitFor();
    await there.page.getByText("San Jacinto del Río").first().waitFor();

    const back = await carry(there, "carrying-assessment", "sol mesa nube tren");
    await open(here, "carrying-take");
    await bring(here, back, "sol mesa nube tren");
    const none = here.t("carrying-conflicts", { count: 0 });
    await here.page.getByRole("radio", { name: none }).waitFor({ state: "attached" });
  } catch (error) {
    await keepPicture(here.page, "packages-here");
    await keepPicture(there.page, "packages-there");
    throw error;
  }
  assert.deepEqual([...here.complaints, ...there.complaints], [], "nothing went wrong on the way");
  await Promise.all([here.page.context().close(), there.page.context().close()]);
});

async function open({ page, t }, part) {
  await page.getByRole("link", { name: t("common-nav-packages") }).click();
  await page
    .getByRole("radio", { name: t(part), exact: true })
    .first()
    .check();
}

/** Saves a package; where it lies. */
async function carry(screens, kind, passphrase) {
  const { page, t } = screens;
  await open(screens, "carrying-give");
  await page.getByRole("radio", { name: t(kind), exact: true }).check();
  // People answered: nobody has to choose it, nor can take it away.
  const closed = page.getByRole("checkbox", { name: t("carrying-with-passphrase") });
  assert.deepEqual([await closed.isChecked(), await closed.isDisabled()], [true, true]);
  await page.getByLabel(t("carrying-passphrase"), { exact: true }).fill(passphrase);
  await page.getByLabel(t("carrying-passphrase-again")).fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t("carrying-save") }).click(),
  ]);
  const file = join(emptyFolder(), download.suggestedFilename());
  await download.saveAs(file);
  assert.match(file, /\.cabildo$/);
  return file;
}

/** Looks into a package, opens it with the wrong passphrase and then the right one, and takes it in. */
async function bring({ page, t }, file, passphrase) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: t("carrying-choose") }).click(),
  ]);
  await chooser.setFiles(file);
  const inside = page.locator("article");
  const key = inside.getByLabel(t("carrying-passphrase"));
  await key.fill("otra cosa");
  await inside.getByRole("button", { name: t("carrying-unlock") }).click();
  await key.fill(passphrase);
  await inside.getByRole("button", { name: t("carrying-unlock") }).click();
  await inside.getByText("San Jacinto del Río").first().waitFor();
  await inside.getByRole("button", { name: t("carrying-take-one") }).click();
  await inside.waitFor({ state: "detached" });
}
