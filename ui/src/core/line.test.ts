import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Line } from "./line";
import { page } from "./page.svelte";

/** What the program answers, by path. */
type Answers = Record<string, () => Response>;

const kept = new Map<string, string>();
let asked: { path: string; headers: Record<string, string> }[] = [];
let told: ReadableStreamDefaultController<Uint8Array>;

/** The line as the program holds it. */
function held(): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      told = controller;
      tell("page abc\n");
    },
  });
  return new Response(body);
}

function tell(words: string) {
  told.enqueue(new TextEncoder().encode(words));
}

/** A page that opens this address, with a program that answers so. */
function opened(hash: string, answers: Answers): Line {
  vi.stubGlobal("location", { hash, pathname: "/" });
  vi.stubGlobal("fetch", (path: string, request: RequestInit) => {
    asked.push({ path, headers: (request.headers ?? {}) as Record<string, string> });
    const answer = answers[path];
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError("no program"));
  });
  return new Line();
}

beforeEach(() => {
  kept.clear();
  asked = [];
  page.standing = "here";
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("history", { replaceState: () => undefined });
  vi.stubGlobal("sessionStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe("the line to the program", () => {
  it("gives the key of the address for one of this tab, once", async () => {
    const line = opened("#once", { "/core/enter": () => new Response("lasts"), "/core/here": held });
    expect(await Promise.all([line.key(), line.key()])).toEqual(["abc", "abc"]);
    expect(asked.map((it) => it.path)).toEqual(["/core/enter", "/core/here"]);
    expect(asked[1]?.headers["x-cabildo-session"]).toBe("lasts");
  });

  it("comes in again with the key of this tab when the page is loaded again", async () => {
    kept.set("cabildo-session", "lasts");
    const line = opened("", { "/core/here": held });
    expect(await line.key()).toBe("abc");
  });

  it("says in words that a page without a key is none", async () => {
    const line = opened("", {});
    await expect(line.key()).rejects.toMatchObject({ code: "refused" });
    expect(page.standing).toBe("stranger");
  });

  it("hears packages that come, in whatever pieces it is told, and that another page is there", async () => {
    kept.set("cabildo-session", "lasts");
    const line = opened("", { "/core/here": held });
    const arrived = vi.fn();
    line.arrived = arrived;
    await line.key();
    tell(".\npack");
    tell("ages\n.\n");
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
    tell("elsewhere\n");
    await vi.waitFor(() => expect(page.standing).toBe("elsewhere"));
  });

  it("says that the program has gone when nobody answers", async () => {
    kept.set("cabildo-session", "lasts");
    const line = opened("", {});
    await expect(line.key()).rejects.toMatchObject({ code: "refused" });
    expect(page.standing).toBe("ended");
  });
});
