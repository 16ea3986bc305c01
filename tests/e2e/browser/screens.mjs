// The screens in Chromium, as the program itself shows them where there can be no window.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { breaches } from "../accessible.mjs";
import { pictureOf, program } from "../places.mjs";
import { words } from "../words.mjs";

/** A browser that phones nobody. */
const FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"];
FLAGS.push("--disable-component-update", "--disable-sync");

// Each program waits for the end of this process, to end with it.
process.setMaxListeners(0);

let browser;

/**
 * Opens the screens on a data file. `t` says the messages in their language; `complaints` are what the page said
 * on its console, where breaches of the policy are seen, too.
 */
export async function openScreens(data, { language = "es", width = 1366, height = 768, dark = false } = {}) {
  const { address, program } = await serve(data, language);
  browser ??= await chromium.launch({
    executablePath: process.env.CABILDO_CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = [];
  const asked = new Set();
  // The line that a page holds open is never answered to its end; files are taken by the browser, not by the page.
  const isAnswered = (request) => !/\/core\/(here|file\/.*|bye)$/.test(request.url());
  page.on("request", (request) => isAnswered(request) && asked.add(request));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => asked.delete(request));
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(line.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.locator("h1").first().waitFor();
  return { page, program, address, complaints, settled: () => settled(page, asked), t: words(language) };
}

/**
 * Goes through the door of the sheet that was asked for: reads the key it says for the first time, or types the one
 * it has.
 */
export async function unlockSheet(page, t, data) {
  const begin = page.getByRole("button", { name: t("answering-sheet-begin") });
  const key = page.getByLabel(t("answering-sheet-key"));
  await begin.or(key).first().waitFor();
  if (await begin.count()) return begin.click();
  const code = (await page.locator("h1").innerText()).split(" ").at(-1);
  await key.fill(keyOf(data, code));
  await key.press("Enter");
  await key.waitFor({ state: "detached" });
}

/** The key of the sheet of that code in the newest round that has one. */
function keyOf(data, code) {
  const query = `select sheet_key from respondent where code = '${code}' and sheet_key is not null
                 order by created_at desc limit 1`;
  return execFileSync("sqlite3", ["-readonly", data, query], { encoding: "utf8" }).trim();
}

/** Waits until the core has answered everything and the answer is drawn. */
async function settled(page, asked) {
  do {
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  } while (asked.size > 0);
}

/** Starts the program on this data file; where it shows its screens, once. */
export async function serve(data, language = "es") {
  const words = ["--browser", "--no-open", "--data", data];
  const env = { ...process.env, LANG: `${language}_BO.UTF-8`, LANGUAGE: language, LC_ALL: "" };
  const started = spawn(program("cabildo-desktop"), words, { env, stdio: ["ignore", "pipe", "inherit"] });
  process.once("exit", () => started.kill());
  for await (const address of createInterface({ input: started.stdout }))
    return { address, program: started };
  throw new Error("the program ended before it showed anything");
}

/** Fails with every breach of the accessibility rules on the page. */
export async function mustBeAccessible(page, where) {
  const found = await breaches((expression) => page.evaluate(expression));
  assert.deepEqual(found, [], `${where} must be usable by everybody`);
}

/** Nothing may stick out of the window: what does cannot be reached without a wide screen. */
export async function mustFit(page, where) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(over <= 0, `${where} is ${over} px wider than the window`);
}

/** No box may cut off words that stand in it: whoever enlarges everything would miss them. */
export async function mustBeWhole(page, where) {
  const cut = await page.evaluate(() => {
    const inside = document.querySelector("dialog[open]") ?? document.body;
    const texts = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
    const found = new Set();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement;
      if (!text.data.trim() || around.closest(".unseen, svg, select, textarea") || !around.checkVisibility())
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      for (let box = around; box && box !== inside; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        // What scrolls can be seen whole, and what stands over the window is cut by nothing around it.
        if (/auto|scroll/.test(overflowX + overflowY) || position === "fixed") break;
        if (!/hidden|clip/.test(overflowX + overflowY)) continue;
        const edge = box.getBoundingClientRect();
        if (words.right > edge.right + 1 || words.left < edge.left - 1 || words.bottom > edge.bottom + 1)
          found.add(text.data.trim().slice(0, 40));
      }
    }
    return [...found];
  });
  assert.deepEqual(cut, [], `${where} must not cut anything off`);
}

/** Every control that takes the focus can be scrolled into the window, with nothing before it. */
export async function mustBeInSight(page, where) {
  const hidden = await page.evaluate(() => {
    const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";
    const inside = document.querySelector("dialog[open]") ?? document.body;
    const before = document.activeElement;
    const found = [];
    for (const control of inside.querySelectorAll(CONTROLS)) {
      if (control.tabIndex < 0 || control.disabled || !control.checkVisibility()) continue;
      control.focus();
      if (document.activeElement !== control) continue;
      // Of a box to tick or to choose, the label is what is seen.
      const seen = (control.matches("input") && control.closest("label")) || control;
      seen.scrollIntoView({ block: "nearest", inline: "nearest" });
      const { left, right, top, bottom } = seen.getClientRects()[0];
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const hit = document.elementFromPoint(x, y);
      // A notice goes away by itself.
      if (hit && (seen.contains(hit) || hit.closest("[data-notice]"))) continue;
      const name = control.ariaLabel || seen.innerText || control.labels?.[0]?.innerText || control.localName;
      found.push(
        `${name.trim().slice(0, 40)} at ${Math.round(x)}, ${Math.round(y)} (${hit?.className ?? "outside"})`,
      );
    }
    before?.focus();
    scrollTo(0, 0);
    return found;
  });
  assert.deepEqual(hidden, [], `${where} must show what has the focus`);
}

/** Presses Tab until the control has the focus, as somebody without a mouse would. */
export async function tabTo(page, control, key = "Tab") {
  await control.waitFor();
  for (let press = 0; press < 150; press += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${control} cannot be reached with ${key}`);
}

/** Keeps a picture of the page, for whoever looks into a failure. */
export async function keepPicture(page, name) {
  await page.screenshot({ path: pictureOf("e2e", name) });
}
