import { describe, expect, it } from "vitest";
import { action, plan } from "../sample";
import { rowsOf } from "./rows";

describe("the rows of the calendar", () => {
  const { phases } = plan([action({ key: "own/a1" }), action({ key: "own/a2" })]);

  it("are the phases that have actions, each with its own", () => {
    expect(rowsOf(phases, new Set()).map((row) => row.id)).toEqual(["first", "own/a1", "own/a2"]);
    expect(rowsOf(phases, new Set())[0]!.count).toBe(2);
  });

  it("leave out what is folded away", () => {
    expect(rowsOf(phases, new Set(["first"])).map((row) => row.id)).toEqual(["first"]);
  });
});
