import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "./core/call";
import { sheets } from "./sheets.svelte";

vi.mock("./core/call");

const answering = { at: "answering", respondent: "p1" } as const;

describe("the sheet that is open", () => {
  beforeEach(async () => {
    vi.mocked(call).mockReset();
    vi.mocked(call).mockResolvedValue({ code: "P1", open: true, key: null, revealed: false });
    await sheets.enter("p1", "1234");
    vi.mocked(call).mockClear();
  });

  it("stays open on the screens of its person", async () => {
    await sheets.leave(answering);
    await sheets.leave({ at: "reflection", respondent: "p1" });
    expect(call).not.toHaveBeenCalled();
    expect(sheets.open).toBe("p1");
  });

  it("is closed only after the last word is on the disk", async () => {
    let kept: () => void = () => undefined;
    sheets.keeping(new Promise<void>((done) => (kept = done)));
    const left = sheets.leave({ at: "settings" });
    await new Promise((later) => setTimeout(later));
    expect(call).not.toHaveBeenCalled();
    kept();
    await left;
    expect(call).toHaveBeenCalledWith("close_sheet", {});
  });

  it("is not open when the key is still wanted", async () => {
    vi.mocked(call).mockResolvedValue({ code: "P2", open: false, key: null, revealed: false });
    await sheets.enter("p2", null);
    expect(sheets.open).toBeUndefined();
  });
});
