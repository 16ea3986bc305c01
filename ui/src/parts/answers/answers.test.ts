import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AnswerChangesView } from "../../bindings/AnswerChangesView";
import { call, open, save } from "../../core/call";
import { AnswerFiles } from "./answers.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn(), open: vi.fn(), save: vi.fn() }));

const item = (id: string, asksWhy = false) => ({ item: id, name: id, row: 2, changes: [], asksWhy });

const found: AnswerChangesView = {
  file: "hoja.ods",
  sealed: null,
  items: [item("LID-1", true), item("LID-2")],
  refused: [],
  leftOut: [],
};

describe("a spreadsheet of answers", () => {
  beforeEach(() => void vi.resetAllMocks());

  it("goes out as the whole round or as one sheet", async () => {
    vi.mocked(save).mockResolvedValue(null);
    const round = new AnswerFiles({ round: "r" });
    round.table = "comments";
    await round.save("csv");
    expect(save).toHaveBeenCalledWith("round_tables", { round: "r", format: "csv", table: "comments" });
    await new AnswerFiles({ respondent: "p" }).save("ods");
    expect(save).toHaveBeenCalledWith("answer_sheet", { respondent: "p", format: "ods" });
  });

  it("is taken item by item, and asks why where something else was agreed", async () => {
    vi.mocked(open).mockResolvedValue(found);
    vi.mocked(call).mockResolvedValue({ taken: 2, refused: [] });
    const files = new AnswerFiles({ round: "r" });
    expect(await files.bring()).toBe(true);
    expect(files.ready, "nobody has said why").toBe(false);
    files.choose("LID-1", false);
    expect(files.ready, "that one is left").toBe(true);
    files.choose("LID-1", true);
    files.why = "Apareció el acta";
    await files.apply();
    const items = ["LID-1", "LID-2"];
    expect(call).toHaveBeenCalledWith("take_agreements", { round: "r", items, why: files.why });
    expect(files.found, "and is out of sight").toBeUndefined();
  });

  it("is taken whole where nothing of it is shown", async () => {
    vi.mocked(open).mockResolvedValueOnce(null);
    vi.mocked(open).mockResolvedValueOnce({ ...found, items: [], sealed: { code: "F1", answers: 3 } });
    vi.mocked(call).mockResolvedValue({ taken: 3, refused: [] });
    const files = new AnswerFiles({ respondent: "p" });
    expect(await files.bring(), "no file").toBe(false);
    expect(await files.apply(), "nothing to take").toBe(false);
    await files.bring();
    expect(await files.apply()).toBe(true);
    expect(call).toHaveBeenCalledWith("take_answers", { respondent: "p", items: [] });
  });
});
