import { language, t } from "./text.svelte";
import { page, type Standing } from "./page.svelte";

/** Under what name this tab, and no other, keeps the key that lasts as long as the program. */
const SESSION = "cabildo-session";
/** How often a line that was cut is taken up again, and how long is waited each time, in ms. */
const TRIES = 3;
const PAUSE = 1000;

const WORDS = {
  stranger: "browser-stranger",
  elsewhere: "browser-elsewhere",
  ended: "browser-ended",
} as const;

/**
 * The line that this page holds open to the program: by it the program knows that somebody is there, and tells what
 * nobody asked for.
 */
export class Line {
  /** What is done when packages came by themselves. */
  arrived: () => void = () => undefined;
  #key: Promise<string> | undefined;
  /** The key as it was heard last; what a page that goes says. */
  #heard = "";

  /** The key with which this page asks. Comes in with the first question. */
  key(): Promise<string> {
    return (this.#key ??= this.#comeIn());
  }

  async #comeIn(): Promise<string> {
    addEventListener("pagehide", () => this.#heard && navigator.sendBeacon("/core/bye", this.#heard));
    // A page that the browser kept aside has no line any more.
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    return this.#hold(await entered());
  }

  /** Opens the line; `before` is the key of this page on a line that was cut. */
  async #hold(session: string, before = ""): Promise<string> {
    const headers = { "x-cabildo-session": session, "x-cabildo-page": before };
    const response = await reach("/core/here", { method: "POST", headers });
    if (!response.ok || !response.body) throw apart("stranger");
    const lines = linesOf(response.body);
    const first = await lines.next();
    if (first.done) throw apart("ended");
    this.#heard = first.value.replace("page ", "");
    void this.#listen(lines, session);
    return this.#heard;
  }

  async #listen(lines: AsyncGenerator<string>, session: string) {
    try {
      for await (const line of lines) {
        if (line === "packages") this.arrived();
        if (line === "elsewhere") {
          page.standing = "elsewhere";
          return;
        }
      }
    } catch {
      // Cut.
    }
    await this.#again(session);
  }

  async #again(session: string) {
    for (let tries = 1; ; tries += 1) {
      await new Promise((later) => setTimeout(later, PAUSE));
      try {
        const key = await this.#hold(session, this.#heard);
        this.#key = Promise.resolve(key);
        page.standing = "here";
        return;
      } catch {
        if (tries === TRIES) return;
      }
    }
  }
}

/** See {@link Line}. */
export const line = new Line();

/** Gives the key in the address, which works once, for one that lasts as long as the program. */
async function entered(): Promise<string> {
  const once = location.hash.slice(1);
  if (once) {
    history.replaceState(null, "", location.pathname);
    const response = await reach("/core/enter", { method: "POST", body: once });
    if (response.ok) sessionStorage.setItem(SESSION, await response.text());
  }
  const session = sessionStorage.getItem(SESSION);
  if (!session) throw apart("stranger");
  return session;
}

/** Asks the program; whoever cannot reach it says so. */
export async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch {
    throw apart("ended");
  }
}

/** This page shows the screens no more: the failure that says so. */
export function apart(standing: Exclude<Standing, "here">) {
  page.standing = standing;
  return { code: "refused", message: t(WORDS[standing]), language: language() };
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
