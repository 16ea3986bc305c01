import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ProjectionView } from "../../../bindings/ProjectionView";
import { call } from "../../../core/call";
import { Projection } from "./projection.svelte";

vi.mock("../../../core/call");

const days = ["2027-01-31", "2027-02-28", "2027-03-12"];

const view = (day: string): ProjectionView => ({
  start: "2027-01-04",
  end: "2027-03-12",
  day,
  says: day,
  curve: { svg: "", says: "" },
  reached: days.map((one, reached) => ({ day: one, name: one, reached, targets: 2 })),
  profiles: [],
});

describe("where the plan leads", () => {
  beforeEach(() => {
    vi.mocked(call).mockReset();
  });

  it("is shown for the end of the plan first", async () => {
    vi.mocked(call).mockResolvedValue(view("2027-03-12"));
    const projection = await Projection.of("C");
    expect(call).toHaveBeenCalledWith("projection", { council: "C", day: null });
    expect(projection.month.day).toBe("2027-03-12");
  });

  it("is asked for the end of the month somebody looks at", async () => {
    const projection = new Projection("C", view("2027-03-12"));
    vi.mocked(call).mockResolvedValue(view("2027-01-31"));
    await projection.lookAt(0);
    expect(call).toHaveBeenCalledWith("projection", { council: "C", day: "2027-01-31" });
    expect(projection.view.day).toBe("2027-01-31");
  });

  it("shows the month asked for last, whichever answer comes first", async () => {
    const projection = new Projection("C", view("2027-03-12"));
    let late: (answer: unknown) => void = () => {};
    vi.mocked(call).mockReturnValueOnce(new Promise((resolve) => (late = resolve)) as never);
    const first = projection.lookAt(0);
    vi.mocked(call).mockResolvedValueOnce(view("2027-02-28"));
    await projection.lookAt(1);
    late(view("2027-01-31"));
    await first;
    expect(projection.view.day).toBe("2027-02-28");
  });
});
