// A package that somebody clicked on in a folder, or drags out of it, is shown in the window.
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { emptyFolder, program } from "../places.mjs";
import { exampleTown, noTown } from "../town.mjs";
import { mainWindow, until, Window, xdotool } from "./window.mjs";

/** The made-up town is always this one. */
const TOWN = "01970000-0000-7000-8000-000000000001";

/** What people answered leaves behind a passphrase alone. */
const PASSPHRASE = "casa luna río pan";

/** What came back from the made-up town. */
function comesBack() {
  const file = join(emptyFolder(), "San Jacinto, de vuelta.cabildo");
  const town = ["--data", exampleTown("es"), "--council", TOWN];
  const env = { ...process.env, CABILDO_PACKAGE_PASSPHRASE: PASSPHRASE };
  const asked = ["export", "--kind", "assessment", ...town, "--closed", "--out", file];
  execFileSync(program("cabildo"), asked, { env });
  return file;
}

/** Opens the package that waits, and takes it in. */
async function takes(window) {
  const { t } = window;
  await window.fill(t("carrying-passphrase"), PASSPHRASE);
  await window.press(t("carrying-unlock"));
  await window.press(t("carrying-take-one"));
}

test("a package that was clicked on is looked into, and taken in when the person says so", async () => {
  await Window.during(
    noTown(),
    async (window) => {
      const { t } = window;
      await window.see("San Jacinto, de vuelta.cabildo");
      await takes(window);
      await window.press(t("carrying-go"));
      await window.see("Gobierno digital");
    },
    { files: [comesBack()] },
  );
});

test("a package that is dragged out of a folder and let go over the window is looked into", async () => {
  await Window.during(noTown(), async (window) => {
    const folder = spawn("/usr/bin/python3", [join(import.meta.dirname, "folder.py"), comesBack()], {
      stdio: "inherit",
    });
    try {
      const from = await until(
        () => xdotool("search", "--onlyvisible", "--name", "^folder$").trim(),
        "a folder",
      );
      drag(from, mainWindow(window.pid));
      await window.see("San Jacinto, de vuelta.cabildo");
      await takes(window);
      await window.see(window.t("carrying-go"));
    } finally {
      folder.kill();
    }
  });
});

/** Takes what one window offers and lets it go over the middle of another, as slowly as a hand does. */
function drag(from, to) {
  xdotool("mousemove", "--window", from, "60", "60", "mousedown", "1");
  for (let way = 0; way < 10; way += 1) xdotool("mousemove_relative", "6", "6", "sleep", "0.05");
  for (const at of ["380", "400", "420"]) xdotool("mousemove", "--window", to, at, at, "sleep", "0.2");
  xdotool("mouseup", "1");
}
