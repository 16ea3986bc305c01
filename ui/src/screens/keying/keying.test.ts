import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "../../bindings/Answer";
import type { KeyingItem } from "../../bindings/KeyingItem";
import type { KeyingSheet } from "../../bindings/KeyingSheet";
import type { PaperState } from "../../bindings/PaperState";
import type { RoundHead } from "../../bindings/RoundHead";
import { call } from "../../core/call";
import { Failed, failures } from "../../core/failures.svelte";
import { Keying } from "./keying.svelte";
import type { Key } from "./keys";
import { Sheet } from "./sheet.svelte";

vi.mock("../../core/call");

const head = {
  purpose: "maturity",
  title: "Gobierno digital",
  levels: [1, 2, 3].map((level) => ({ level, name: `Nivel ${level}`, shade: level })),
} as RoundHead;

function item(number: number, shared = false): KeyingItem {
  const levels = [1, 2, 3].map((level) => ({ level, text: "", shade: level }));
  return { id: `A-${number}`, number, name: "", takes: { kind: "level", namesOnly: false }, levels, shared };
}

function sheet(answers: Record<string, Answer> = {}): KeyingSheet {
  const items = [item(1), item(2, true), item(3)];
  const dimensions = [{ name: "A", items }];
  return { head, respondent: "r1", code: "A7", turn: "first", dimensions, leftOut: 0, answers };
}

function keyed(open: Sheet): (string | number | undefined)[] {
  return open.items.map(({ id }) => {
    const answer = open.marked[id];
    return answer?.kind === "level" ? answer.level : answer?.kind;
  });
}

const digit = (digit: number): Key => ({ does: "digit", digit });
const press = (open: Sheet, ...keys: Key[]) => keys.map((key) => open.press(key)).at(-1);

describe("keying in a sheet", () => {
  beforeEach(() => {
    vi.mocked(call).mockReset();
    vi.mocked(call).mockResolvedValue({ item: "", answer: null, at: "2026-11-21T09:00:00Z" } as never);
  });

  it("goes on by itself, and says what was keyed in", () => {
    const open = new Sheet(sheet());
    press(open, digit(3));
    expect([keyed(open), open.at]).toEqual([[3, undefined, undefined], 1]);
    expect(open.said).toContain("3, Nivel 3");
    press(open, { does: "notOurs" }, { does: "unknown" });
    expect(keyed(open)).toEqual([3, "notOurs", "unknown"]);
    expect(open.at, "the last line stays the current one").toBe(2);
  });

  it("takes nothing that the line does not have", () => {
    const open = new Sheet(sheet());
    press(open, digit(7));
    expect(open.said).toContain("7");
    press(open, { does: "notOurs" });
    expect([keyed(open), open.at], "the first line is a municipal competence").toEqual([
      [undefined, undefined, undefined],
      0,
    ]);
    expect(call).not.toHaveBeenCalled();
  });

  it("clears and goes back like a typewriter", () => {
    const open = new Sheet(sheet());
    press(open, digit(1), digit(2), { does: "back" });
    expect([keyed(open), open.at]).toEqual([[1, null, undefined].map((one) => one ?? undefined), 1]);
    press(open, digit(3), { does: "up" }, { does: "back" });
    expect([keyed(open), open.at], "a line with a mark is cleared where it is").toEqual([
      [1, undefined, undefined],
      1,
    ]);
  });

  it("begins where the turn stopped", () => {
    expect(new Sheet(sheet({ "A-1": { kind: "unknown" } })).at).toBe(1);
  });

  it("points out lines without a mark once, and then finishes", async () => {
    const open = new Sheet(sheet());
    press(open, digit(1), { does: "down" });
    expect(press(open, { does: "next" }), "Enter at the end").toBe("finish");
    expect(await open.finish()).toBeUndefined();
    expect(open.said).toContain("2");
    expect(press(open, { does: "next" })).toBe("finish");
    await open.finish();
    expect(call).toHaveBeenLastCalledWith("finish_turn", { respondent: "r1", turn: "first" });
  });

  it("does not finish before the disk has everything", async () => {
    vi.mocked(call).mockRejectedValue(new Failed("dataFile", "El disco está lleno.", "key_answer"));
    const open = new Sheet(sheet({ "A-1": { kind: "unknown" }, "A-2": { kind: "unknown" } }));
    press(open, digit(2));
    await expect(open.finish()).rejects.toThrow("lleno");
    expect(open.saving.is).toBe("failed");
    expect(failures.shown?.message).toContain("lleno");
    expect(vi.mocked(call).mock.calls.every(([name]) => name === "key_answer")).toBe(true);
    vi.mocked(call).mockResolvedValue({ at: "2026-11-21T09:00:00Z" } as never);
    await open.finish();
    expect(open.saving.is, "what was refused is on the disk first").toBe("saved");
    expect(vi.mocked(call).mock.lastCall?.[0]).toBe("finish_turn");
  });
});

describe("the sheets of a round", () => {
  const view = (state: PaperState) => ({
    head,
    tables: [],
    sheets: [{ id: "r1", code: "A7", area: "", table: "", state }],
  });

  beforeEach(() => {
    vi.mocked(call).mockReset();
  });

  it("says a refused code at its field and keeps it", async () => {
    const keying = new Keying("round");
    keying.code = "ana";
    vi.mocked(call).mockRejectedValue(new Failed("refused", "«ana» no responde en papel.", "open_paper"));
    await keying.openSheet();
    expect([keying.codeError, keying.code]).toEqual(["«ana» no responde en papel.", "ana"]);
  });

  it("leads from the second turn to what the two read differently, and counts after the last decision", async () => {
    const keying = new Keying("round");
    const level = (level: number): Answer => ({ kind: "level", level });
    const all = { "A-1": level(1), "A-2": level(2), "A-3": level(3) };
    keying.sheet = new Sheet({ ...sheet(all), turn: "second" });
    const of = { head, respondent: "r1", code: "A7", of: 1 };
    const open = [{ item: item(2), first: level(1), second: level(2) }];
    vi.mocked(call)
      .mockResolvedValueOnce(view({ is: "differences", open: 1 }) as never)
      .mockResolvedValueOnce({ ...of, open } as never);
    await keying.finishTurn();
    const { deciding } = keying;
    expect([keying.sheet, deciding?.number]).toEqual([undefined, 1]);
    expect(deciding?.press({ does: "next" }), "nothing is chosen yet").toBeUndefined();
    deciding?.press(digit(3));
    deciding?.press(digit(3));
    expect(deciding?.chosen?.answer, "3 is neither, and then a level").toEqual(level(3));
    expect(deciding?.press({ does: "next" })).toBe("confirm");
    vi.mocked(call)
      .mockResolvedValueOnce({ ...of, open: [] } as never)
      .mockResolvedValueOnce(view({ is: "done" }) as never);
    await keying.decide();
    expect(call).toHaveBeenCalledWith("decide_difference", {
      respondent: "r1",
      item: "A-2",
      answer: level(3),
    });
    expect([keying.deciding, keying.done]).toEqual([undefined, 1]);
    expect(keying.said).toContain("A7");
  });
});
