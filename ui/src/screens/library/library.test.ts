import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ImportView } from "../../bindings/ImportView";
import type { LibraryCard } from "../../bindings/LibraryCard";
import { call, open } from "../../core/call";
import { inOrder, named } from "./languages";
import { Library } from "./library.svelte";
import { matches } from "./search";

vi.mock("../../core/call", () => ({ call: vi.fn(), open: vi.fn(), save: vi.fn() }));

const card = (id: string, title: string) =>
  ({ card: { id, title, short: "", about: "Género y desastres", version: 2 } }) as LibraryCard;

const cards = [card("digital", "Capacidad digital"), card("own", "Archivos")];

/** The core with two instruments; whatever is asked for is there in two versions. */
function answers(name: string, args: { id?: string; version?: number | null }) {
  const shown = { card: { id: args.id, version: args.version ?? 2 }, versions: [2, 1] };
  return Promise.resolve(name === "library" ? { instruments: cards } : shown);
}

function imported(change: Partial<ImportView>): ImportView {
  return { file: "mio.xlsx", installed: null, before: false, problems: [], leftOut: [], ...change };
}

describe("the library", () => {
  beforeEach(
    () =>
      void vi
        .mocked(call)
        .mockReset()
        .mockImplementation(answers as never),
  );

  it("begins with the first instrument and knows an older version", async () => {
    const library = new Library();
    await library.open();
    expect(library.shown?.card.id).toBe("digital");
    expect(library.isOlder).toBe(false);
    await library.show("digital", 1);
    expect(library.isOlder, "a newer one is installed").toBe(true);
  });

  it("shows what was imported", async () => {
    vi.mocked(open).mockResolvedValue(imported({ installed: cards[1] ?? null }));
    const library = new Library();
    library.sought = "digital";
    await library.import();
    expect(library.shown?.card.id).toBe("own");
    expect(library.found, "the search does not hide it").toHaveLength(2);
  });

  it("changes nothing when no file was chosen or something is wrong with it", async () => {
    const library = new Library();
    await library.open();
    vi.mocked(open).mockResolvedValueOnce(null);
    await library.import();
    expect(library.imported).toBeUndefined();
    const problems = [{ place: "A1", wrong: "Falta el título.", instead: "Escríbalo." }];
    vi.mocked(open).mockResolvedValueOnce(imported({ problems }));
    await library.import();
    expect(library.imported, "the problems are shown").toMatchObject({ problems });
    expect(library.shown?.card.id, "what was looked at is still there").toBe("digital");
  });
});

describe("the list", () => {
  it("finds words without their accents, in names and in what it is about", () => {
    expect(cards.map((one) => matches(one, "genero  DIGITAL"))).toEqual([true, false]);
    expect(matches(card("own", "Archivos"), ""), "nothing sought is everything").toBe(true);
  });

  it("names languages in the order of the program", () => {
    expect(inOrder(["qu", "fr", "en", "es"])).toEqual(["es", "en", "fr", "qu"]);
    expect(named("fr", "es")).toBe("Francés");
  });
});
