// Nothing leaves the computer: the window opens no socket of the internet while somebody works in it.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { program } from "../places.mjs";
import { noTown } from "../town.mjs";
import { childOf, comeForward, mainWindow, ownSurroundings, until, xdotool } from "./window.mjs";

/** Everything is slower while it is watched; in ms. */
const UNDER_STRACE = 90_000;

test("the window opens no socket of the internet", async () => {
  const data = noTown();
  const trace = join(dirname(data), "sockets");
  // Without the driver, which talks to the web view over loopback; with keys of the display instead.
  const { TAURI_WEBVIEW_AUTOMATION: _, ...surroundings } = ownSurroundings(dirname(data), "es");
  const words = ["-f", "-e", "trace=socket,connect,bind", "-o", trace];
  words.push(program("cabildo-desktop"), "--data", data);
  const traced = spawn("strace", words, { env: surroundings, stdio: "ignore", detached: true });
  try {
    // Before every key: a window of the test before that is still closing may take the keyboard away.
    const toFront = () => comeForward(mainWindow(childOf(traced.pid)));
    await until(toFront, "the window has the keyboard");
    await until(() => createCouncil(data, toFront), "a council was created with keys", UNDER_STRACE);
    await until(() => closeWindow(traced, toFront), "the window was closed with keys", UNDER_STRACE);
  } finally {
    if (traced.exitCode === null) process.kill(-traced.pid, "SIGKILL");
  }

  const sockets = readFileSync(trace, "utf8");
  assert.match(sockets, /AF_UNIX/, "the trace saw the sockets of the display");
  assert.doesNotMatch(sockets, /AF_INET/, "and none of the internet");
});

/** Types a name wherever the focus comes to, until a council is there; a list that opened would swallow the keys. */
function createCouncil(data, toFront) {
  toFront();
  xdotool("key", "Escape");
  xdotool("key", "Tab");
  xdotool("type", "Villa");
  xdotool("key", "Return");
  const count = ["-readonly", data, "select count(*) from council"];
  const councils = execFileSync("sqlite3", count, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  assert.equal(councils.trim(), "1");
}

/** Closes the window; a list that is open would swallow the keys. */
function closeWindow(traced, toFront) {
  if (traced.exitCode !== null) return;
  toFront();
  xdotool("key", "Escape");
  xdotool("key", "alt+F4");
  assert.notEqual(traced.exitCode, null);
}
