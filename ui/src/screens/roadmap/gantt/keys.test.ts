import { describe, expect, it } from "vitest";
import { wishOf } from "./keys";

const none = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };

describe("the keys of the calendar", () => {
  it("move by a week with Alt, by four with Shift as well", () => {
    expect(wishOf({ ...none, key: "ArrowRight", altKey: true })).toEqual({ wish: "move", weeks: 1 });
    expect(wishOf({ ...none, key: "ArrowLeft", altKey: true, shiftKey: true })).toEqual({
      wish: "move",
      weeks: -4,
    });
    expect(wishOf({ ...none, key: "f", altKey: true })).toBeUndefined();
  });

  it("fix and exclude, whatever the case", () => {
    expect(wishOf({ ...none, key: "f" })).toEqual({ wish: "fix" });
    expect(wishOf({ ...none, key: "X", shiftKey: true })).toEqual({ wish: "exclude" });
  });

  it("leave what belongs to the window alone", () => {
    expect(wishOf({ ...none, key: "f", ctrlKey: true })).toBeUndefined();
    expect(wishOf({ ...none, key: "Tab" })).toBeUndefined();
  });
});
