// Nothing leaves the computer: no socket of the internet is opened, whatever is done.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { program } from "../places.mjs";
import { exampleTown } from "../town.mjs";
import { xdotool } from "./dialog.mjs";
import { ownSurroundings, until } from "./window.mjs";

test("the window opens no socket of the internet on any screen", async () => {
  const data = exampleTown();
  const trace = join(dirname(data), "sockets");
  // Without the driver: that talks to the web view over loopback, and would be all there is to see.
  const { TAURI_WEBVIEW_AUTOMATION: _, ...surroundings } = ownSurroundings(dirname(data), "es");
  const words = [
    "-f",
    "-e",
    "trace=socket,connect,bind",
    "-o",
    trace,
    program("cabildo-desktop"),
    "--data",
    data,
  ];
  const traced = spawn("strace", words, { env: surroundings, stdio: "ignore", detached: true });
  process.once("exit", () => traced.exitCode === null && process.kill(-traced.pid, "SIGKILL"));
  const ended = new Promise((done) => traced.once("exit", done));

  const window = await until(
    () => xdotool("search", "--onlyvisible", "--name", "^Cabildo$").trim(),
    "it is open",
  );
  xdotool("windowfocus", "--sync", window);
  for (let place = 1; place <= 7; place += 1) xdotool("key", `ctrl+${place}`);
  xdotool("key", "ctrl+1");
  xdotool("windowclose", window);
  await ended;

  const sockets = readFileSync(trace, "utf8");
  assert.match(sockets, /AF_UNIX/, "the trace saw the sockets of the display");
  assert.doesNotMatch(sockets, /AF_INET/, "and none of the internet");
});
