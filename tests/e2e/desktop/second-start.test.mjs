// Starting the program a second time brings its window forward, and the data is in the person's own folder.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { emptyFolder, program } from "../places.mjs";
import { ownSurroundings, until, xdotool } from "./window.mjs";

test("a second start opens no second window", async () => {
  const folder = emptyFolder();
  const bus = spawn("dbus-daemon", ["--session", "--nofork", "--print-address"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let first;
  try {
    const address = String((await bus.stdout[Symbol.asyncIterator]().next()).value).trim();
    const env = { ...ownSurroundings(folder, "es"), DBUS_SESSION_BUS_ADDRESS: address };
    first = spawn(program("cabildo-desktop"), [], { env, stdio: "ignore", detached: true });
    await until(() => assert.ok(existsSync(join(folder, "data", "cabildo", "cabildo.db"))), "it is open");

    const second = spawnSync(program("cabildo-desktop"), [], { env, timeout: 15_000 });
    assert.equal(second.status, 0, "the second start ends at once");
    const windows = xdotool("search", "--onlyvisible", "--name", "^Cabildo$").trim().split("\n");
    assert.equal(windows.length, 1, "there is one window");
  } finally {
    if (first) process.kill(-first.pid, "SIGKILL");
    bus.kill();
  }
});
