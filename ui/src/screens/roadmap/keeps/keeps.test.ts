import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PlanLimits } from "../../../bindings/PlanLimits";
import type { RoadmapView } from "../../../bindings/RoadmapView";
import { call } from "../../../core/call";
import { Failed } from "../../../core/failures.svelte";
import { Roadmap } from "../roadmap.svelte";
import { plan } from "../sample";
import { Keeps } from "./keeps.svelte";

vi.mock("../../../core/call");

/** Three calendar years, so that the budget has three columns. */
const roadmapView = (given: Partial<RoadmapView> = {}) => plan([], { end: "2029-01-03", ...given });

/** The core keeps what it is told and answers with it. */
function kept() {
  vi.mocked(call).mockImplementation((_, args) =>
    Promise.resolve(roadmapView({ limits: (args as { limits: PlanLimits }).limits })),
  );
}

describe("what the plan keeps to", () => {
  let keeps: Keeps;

  beforeEach(() => {
    vi.mocked(call).mockReset();
    keeps = new Keeps(new Roadmap("c1", roadmapView()));
  });

  it("is kept at once, with everything else as it was", async () => {
    kept();
    expect(await keeps.keep("start", { start: "2027-02-01" })).toBe(true);
    expect(call).toHaveBeenCalledWith("plan_within", {
      council: "c1",
      limits: { ...roadmapView().limits, start: "2027-02-01" },
    });
    expect(keeps.limits.start).toBe("2027-02-01");
  });

  it("says beside the field what the core refuses, until it is mended", async () => {
    vi.mocked(call).mockRejectedValueOnce(new Failed("refused", "No es una moneda.", "plan_within"));
    expect(await keeps.keep("currency", { currency: "pesos" })).toBe(false);
    expect(keeps.error("currency")).toBe("No es una moneda.");
    expect(keeps.error("start")).toBeUndefined();
    kept();
    await keeps.keep("currency", { currency: "BOB" });
    expect(keeps.error("currency")).toBeUndefined();
  });

  it("leaves to the window what is nobody's typing", async () => {
    vi.mocked(call).mockRejectedValueOnce(new Failed("dataFile", "El disco está lleno.", "plan_within"));
    await expect(keeps.keep("start", { start: "2027-02-01" })).rejects.toThrow("El disco está lleno.");
  });

  it("gives a role hours of its own, none too, and the usual ones again", async () => {
    kept();
    await keeps.giveHours("TIC", 0);
    expect(keeps.limits.hoursOf).toEqual([{ role: "TIC", hours: 0 }]);
    await keeps.giveHours("TIC", 40);
    expect(keeps.limits.hoursOf).toEqual([{ role: "TIC", hours: 40 }]);
    await keeps.giveHours("TIC", null);
    expect(keeps.limits.hoursOf).toEqual([]);
  });

  it("has money by source and year of the plan", async () => {
    kept();
    expect(keeps.years).toEqual([2027, 2028, 2029]);
    expect(keeps.sources).toEqual([]);
    await keeps.addSource(" Regalías ", 9000);
    await keeps.giveMoney("Regalías", 2028, 0);
    await keeps.giveMoney("Regalías", 2029, null);
    expect(keeps.sources).toEqual([
      {
        source: "Regalías",
        years: [
          { year: 2027, there: 9000, planned: 0 },
          { year: 2028, there: 0, planned: 0 },
          { year: 2029, there: null, planned: 0 },
        ],
      },
    ]);
    await keeps.removeSource("Regalías");
    expect(keeps.limits.budgets).toEqual([]);
  });
});
