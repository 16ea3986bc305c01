// The window as it ships, driven by WebKitWebDriver: nothing in the program knows of tests.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { breaches } from "../accessible.mjs";
import { pictureOf, program } from "../places.mjs";
import { words } from "../words.mjs";

/** How long anything may take before the test fails, in milliseconds. */
const PATIENCE = 20_000;

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** One open window. */
export class Window {
  #driver;
  #address;

  constructor(driver, address) {
    this.#driver = driver;
    this.#address = address;
  }

  /**
   * Opens the window on a data file for some work, and closes it afterwards as a person does. Of work that fails a
   * picture is kept. `files` are what somebody clicked on.
   */
  static async during(data, work, { language = "es", files = [] } = {}) {
    const window = await Window.open(data, language, files);
    try {
      await work(window);
      await window.close();
    } catch (error) {
      await window.keepPicture(`window ${new Date().toISOString()}`).catch(() => undefined);
      throw error;
    } finally {
      window.kill();
    }
  }

  /** Opens the window and waits for its first heading; whoever opens it kills it. */
  static async open(data, language = "es", files = []) {
    const port = await freePort();
    const log = openSync(join(dirname(data), "window.log"), "a");
    const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
      env: ownSurroundings(dirname(data), language),
      stdio: ["ignore", log, log],
      detached: true, // Its own group, so that driver and window end together.
    });
    closeSync(log);
    const window = new Window(driver, `http://127.0.0.1:${port}`);
    process.once("exit", () => window.kill());
    await until(() => fetch(`${window.#address}/status`), "the driver is there");
    const options = { binary: program("cabildo-desktop"), args: ["--data", data, ...files] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const session = await window.#send("POST", "/session", { capabilities });
    window.#address += `/session/${session.sessionId}`;
    window.t = words(language);
    await window.find("//h1");
    return window;
  }

  /** The element an XPath names, as soon as it is there. */
  async find(xpath) {
    const found = await until(
      () => this.#send("POST", "/element", { using: "xpath", value: xpath }),
      `there is ${xpath}`,
    );
    return found[ELEMENT];
  }

  /** Waits until some words can be seen anywhere. */
  async see(text) {
    await until(async () => {
      const all = await this.run(`document.body.innerText`);
      if (!all.includes(text)) throw new Error(`the window shows: ${all}`);
    }, `“${text}” can be seen`);
  }

  /** Clicks the button with these words, once it can be pressed. */
  async press(name) {
    const here = `[normalize-space(.)=${quoted(name)} or @aria-label=${quoted(name)}]`;
    await this.click(`(//button${here}|//a${here})[not(@disabled)]`);
  }

  /** Clicks an element. */
  async click(xpath) {
    await until(async () => {
      const element = await this.find(xpath);
      await this.#send("POST", `/element/${element}/click`, {});
    }, `${xpath} can be clicked`);
  }

  /** Types into the field with this label. */
  async fill(label, text) {
    const field = await this.find(
      `//*[self::input or self::textarea][@id=//label[contains(normalize-space(.), ${quoted(label)})]/@for]` +
        `|//label[contains(normalize-space(.), ${quoted(label)})]//*[self::input or self::textarea]`,
    );
    await this.#send("POST", `/element/${field}/value`, { text });
  }

  /** Presses keys, one after another; the last names may be `Control+3`. */
  async keys(...keys) {
    for (const key of keys) {
      const strokes = key.split("+").map((name) => NAMED[name] ?? name);
      const actions = [
        ...strokes.map((value) => ({ type: "keyDown", value })),
        ...strokes.toReversed().map((value) => ({ type: "keyUp", value })),
      ];
      await this.#send("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    }
  }

  /** What an expression gives in the page; promises are waited for. */
  run(expression) {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => (${expression})).then(done, (error) => done(String(error)));`;
    return this.#send("POST", "/execute/async", { script, args: [] });
  }

  /** Every breach of the accessibility rules on the page. */
  breaches() {
    return breaches((source) => this.run(source));
  }

  /** Keeps a picture of the page. */
  async keepPicture(name) {
    const png = await this.#send("GET", "/screenshot");
    writeFileSync(pictureOf("e2e", name), Buffer.from(png, "base64"));
  }

  /** The process of the program: the driver started it. */
  get pid() {
    return childOf(this.#driver.pid);
  }

  /** Closes the window as a person does, and waits until the program has ended. */
  async close() {
    const { pid } = this;
    // While another window goes away, none can be looked for.
    await until(() => comeForward(mainWindow(pid)), "the window can be closed");
    xdotool("key", "alt+F4");
    await until(() => assert.ok(!existsSync(`/proc/${pid}`)), "the program has ended");
  }

  /** Ends the program at once, as a power cut would. */
  kill() {
    try {
      process.kill(-this.#driver.pid, "SIGKILL");
    } catch {
      // It has gone already.
    }
  }

  async #send(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message || value.error}`);
    return value;
  }
}

/** The process that this one started. */
export function childOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ")[0];
}

/** The windows on the display that belong to a process. */
export function windowsOf(pid) {
  return xdotool("search", "--onlyvisible", "--pid", pid).trim().split("\n");
}

/** The window of the program itself, not one of its dialogs. */
export function mainWindow(pid) {
  const main = windowsOf(pid).find((id) => titleOf(id) === "Cabildo");
  assert.ok(main, "there is no window yet");
  return main;
}

/** What stands above a window. */
export function titleOf(window) {
  return xdotool("getwindowname", window).trim();
}

/** Gives a window the keyboard. */
export function comeForward(window) {
  xdotool("windowactivate", "--sync", window);
}

/** Presses keys and looks at windows as a person would; nothing of the program knows of it. */
export function xdotool(...words) {
  return execFileSync("xdotool", words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 5000,
  });
}

/** Keys by their names. */
const NAMED = { Control: "\uE009", Enter: "\uE007", Tab: "\uE004", Escape: "\uE00C", F5: "\uE035" };

/** Folders, language and bus of one window, apart from everything else on this computer. */
export function ownSurroundings(folder, language) {
  const own = ["DATA", "CACHE", "CONFIG"].map((kind) => [
    `XDG_${kind}_HOME`,
    join(folder, kind.toLowerCase()),
  ]);
  return {
    ...process.env,
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    ...Object.fromEntries(own),
    LANG: `${language}_BO.UTF-8`,
    LANGUAGE: language,
    NO_AT_BRIDGE: "1",
    TAURI_WEBVIEW_AUTOMATION: "true",
  };
}

/** Tries again and again until it works or patience (in ms) ends. */
export async function until(attempt, what, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`not in ${patience} ms: ${what}`, { cause: error });
      await new Promise((again) => setTimeout(again, 20));
    }
  }
}

/** A port that was free just now. */
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

function quoted(text) {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
