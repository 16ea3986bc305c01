import { expect, it } from "vitest";
import { changedAt } from "./changed-at";

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 42).toISOString();

it("says when something changed as people do", () => {
  expect(changedAt(at(21, 10), "2026-11-21")).toBe("Hoy, 10:42");
  expect(changedAt(at(20, 23), "2026-11-21"), "late yesterday is yesterday, wherever one lives").toBe(
    "Ayer, 23:42",
  );
  expect(changedAt(at(18, 9), "2026-11-21")).toBe("18 nov 2026");
});
