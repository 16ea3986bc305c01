// Data files that cannot be used: a sentence, and not a byte changed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { program } from "../places.mjs";
import { exampleTown, noTown, somethingElse } from "../town.mjs";
import { Window } from "./window.mjs";

const FILES = {
  "errors-store-not-ours": somethingElse,
  "errors-store-too-new": () => {
    const data = exampleTown();
    execFileSync("sqlite3", [data, "pragma user_version = 999"]);
    return data;
  },
};

for (const [message, make] of Object.entries(FILES)) {
  for (const language of ["es", "en"]) {
    test(`${message} is said in words, and nothing is touched (${language})`, async () => {
      const data = make();
      const before = readFileSync(data);
      const look = async (window) => {
        await window.see(window.t(message));
        await window.see(window.t("setup-trouble-untouched"));
        await window.press(window.t("common-retry"));
        await window.see(window.t(message));
      };
      await Window.during(data, look, { language });
      assert.ok(readFileSync(data).equals(before), "the file is as it was");
    });
  }
}

test("a folder in the place of the data file is said in words, and trying again works once it is gone", async () => {
  const data = noTown();
  mkdirSync(data);
  await Window.during(data, async (window) => {
    await window.see(window.t("errors-store-is-folder"));
    execFileSync("rmdir", [data]);
    await window.press(window.t("common-retry"));
    await window.find("//form//input[@type='radio']");
  });
});

test("without a display the program says so, and does not crash", () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...surroundings } = process.env;
  const ended = spawnSync(program("cabildo-desktop"), [], { env: surroundings, encoding: "utf8" });
  assert.equal(ended.status, 2);
  assert.match(ended.stderr, /pantalla/);
});
