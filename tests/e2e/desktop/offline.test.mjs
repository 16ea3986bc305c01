// Nothing leaves the computer: the window opens no socket of the internet.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { program } from "../places.mjs";
import { exampleTown } from "../town.mjs";
import { mainWindow, ownSurroundings, until, xdotool } from "./window.mjs";

test("the window opens no socket of the internet", { timeout: 90_000 }, async () => {
  const data = exampleTown();
  const trace = join(dirname(data), "sockets");
  // Without the driver: that talks to the web view over loopback, and would be all there is to see.
  const { TAURI_WEBVIEW_AUTOMATION: _, ...surroundings } = ownSurroundings(dirname(data), "es");
  const words = ["-f", "-e", "trace=socket,connect,bind", "-o", trace];
  words.push(program("cabildo-desktop"), "--data", data);
  const traced = spawn("strace", words, { env: surroundings, stdio: "ignore", detached: true });
  const ended = new Promise((done) => traced.once("exit", done));
  process.once("exit", () => traced.exitCode === null && process.kill(-traced.pid, "SIGKILL"));

  // The data file is open once the page has asked for its first view.
  await until(() => assert.ok(existsSync(`${data}-wal`)), "the page is there");
  for (let place = 1; place <= 7; place += 1) xdotool("key", "--window", mainWindow(), `ctrl+${place}`);
  let size = -1;
  await until(() => {
    const before = size;
    size = statSync(trace).size;
    assert.equal(size, before, "nothing new is opened");
  }, "the window is at rest");
  process.kill(-traced.pid, "SIGTERM");
  await ended;

  const sockets = readFileSync(trace, "utf8");
  assert.match(sockets, /AF_UNIX/, "the trace saw the sockets of the display");
  assert.doesNotMatch(sockets, /AF_INET/, "and none of the internet");
});
