// What a hostile script in the page could reach: nothing but the three commands of the program.
import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleTown } from "../town.mjs";
import { Window } from "./window.mjs";

/** Ways out, each of which must fail. */
const WAYS_OUT = {
  "a request over http": `fetch("http://127.0.0.1:9/x")`,
  "a request over https": `fetch("https://example.invalid/")`,
  "a picture from elsewhere": `new Promise((there, not) => {
     const picture = new Image();
     picture.onload = there;
     picture.onerror = () => not("refused");
     picture.src = "http://127.0.0.1:9/a.png";
   })`,
  "code out of a string": `window.eval("1 + 1")`,
  "a script in the page": `(() => {
     const script = document.createElement("script");
     script.textContent = "window.reached = 1";
     document.body.append(script);
     if (!window.reached) throw "refused";
   })()`,
  "another window": `(() => { if (!window.open("https://example.invalid")) throw "refused"; })()`,
  "another page": `new Promise((there, not) => {
     const here = location.href;
     location.href = "https://example.invalid/";
     setTimeout(() => (location.href === here ? not("refused") : there()), 300);
   })`,
  "the programming interface": `(() => { if (!window.__TAURI__) throw "refused"; })()`,
  "the dialog for files": `window.__TAURI_INTERNALS__.invoke("plugin:dialog|open", { options: {} })`,
  files: `window.__TAURI_INTERNALS__.invoke("plugin:fs|read_text_file", { path: "/etc/hostname" })`,
  "closing the window": `window.__TAURI_INTERNALS__.invoke("plugin:window|close", { label: "main" })`,
  "a new web view": `window.__TAURI_INTERNALS__.invoke("plugin:webview|create_webview_window",
     { options: { label: "x", url: "https://example.invalid" } })`,
  "the tools of developers": `window.__TAURI_INTERNALS__.invoke("plugin:webview|internal_toggle_devtools")`,
};

test("the page is locked down", async () => {
  await Window.during(exampleTown(), async (window) => {
    for (const [what, way] of Object.entries(WAYS_OUT)) {
      const outcome = await window.run(
        `Promise.resolve().then(() => ${way}).then(() => "reached", () => "refused")`,
      );
      assert.equal(outcome, "refused", `${what} must be out of reach`);
    }
    assert.equal(
      await window.run("location.protocol"),
      "tauri:",
      "the screens come out of the program itself",
    );
    const start = `window.__TAURI_INTERNALS__.invoke("call", { name: "start", args: {} }).then((view) => view.version)`;
    assert.match(await window.run(start), /^\d+\.\d+\.\d+$/, "and its own commands work");
  });
});

test("the window is for everybody, in its own browser engine too", async () => {
  await Window.during(exampleTown(), async (window) => {
    for (let place = 1; place <= 9; place += 1) {
      await window.keys(`Control+${place}`);
      await window.find("//*[@aria-current='page']");
      // The old screen goes at once; the new one has its heading when the program has answered.
      await window.find("//h1");
      assert.deepEqual(await window.breaches(), [], `the place of Ctrl+${place}`);
    }
  });
});
