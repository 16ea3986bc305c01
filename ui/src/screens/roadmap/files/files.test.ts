import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CellChange } from "../../../bindings/CellChange";
import type { ClosedDaysFound } from "../../../bindings/ClosedDaysFound";
import type { PlanChangesView } from "../../../bindings/PlanChangesView";
import type { PlanTakenView } from "../../../bindings/PlanTakenView";
import { call, open, save } from "../../../core/call";
import { ClosedDaysInFile } from "./closed.svelte";
import { PlanFiles } from "./files.svelte";

vi.mock("../../../core/call", () => ({ call: vi.fn(), open: vi.fn(), save: vi.fn() }));

const change = (id: string): CellChange => ({
  id,
  column: "Notas",
  before: "",
  after: id,
  cell: { key: "digital/LID-1.1", before: "", value: { kind: "note", text: id } },
});

const found: PlanChangesView = {
  file: "Plan.xlsx",
  actions: [
    { key: "digital/LID-1.1", title: "Algo", row: 3, changes: [change("3-note"), change("3-title")] },
  ],
  refused: [],
  missing: [],
  leftOut: [],
};

describe("a sheet that came back", () => {
  beforeEach(() => void vi.resetAllMocks());

  it("is taken whole unless something is left", async () => {
    vi.mocked(open).mockResolvedValue(found);
    const taken = { taken: 1, refused: [] } as unknown as PlanTakenView;
    vi.mocked(call).mockResolvedValue(taken);
    const files = new PlanFiles("c");
    expect(await files.bring()).toBe(true);
    expect(files.chosen).toHaveLength(2);
    files.choose("3-title", false);
    await files.apply();
    const changes = [found.actions[0]!.changes[0]!.cell];
    expect(vi.mocked(call)).toHaveBeenCalledWith("take_plan_changes", { council: "c", changes });
    expect(files.taken).toBe(taken);
    expect(files.found, "and is out of sight").toBeUndefined();
  });

  it("asks for nothing where nothing is chosen", async () => {
    vi.mocked(open).mockResolvedValueOnce(null).mockResolvedValueOnce(found);
    const files = new PlanFiles("c");
    expect(await files.bring(), "no file").toBe(false);
    await files.bring();
    for (const one of files.all) files.choose(one.id, false);
    await files.apply();
    expect(call).not.toHaveBeenCalled();
    files.choose("3-note", true);
    expect(files.chosen).toHaveLength(1);
  });

  it("knows whether something goes into the follow-up", async () => {
    const state = change("3-state");
    state.cell = { ...state.cell, value: { kind: "state", state: "under-way" } };
    vi.mocked(open).mockResolvedValue({ ...found, actions: [{ ...found.actions[0]!, changes: [state] }] });
    const files = new PlanFiles("c");
    await files.bring();
    expect(files.notesStates).toBe(true);
    files.choose("3-state", false);
    expect(files.notesStates).toBe(false);
  });

  it("is made for one program at a time", async () => {
    let done: (name: string | null) => void = () => {};
    vi.mocked(save).mockReturnValue(new Promise((resolve) => (done = resolve)));
    const files = new PlanFiles("c");
    const first = files.save("plan_csv");
    await files.save("plan_calendar");
    done(null);
    await first;
    expect(save).toHaveBeenCalledTimes(1);
    expect(files.saving).toBeUndefined();
  });
});

describe("a calendar of feasts", () => {
  it("offers what the plan does not know", async () => {
    const days = [
      { from: "2027-07-15", to: "2027-07-16", name: "Fiesta", known: false },
      { from: "2027-12-25", to: "2027-12-25", name: "Navidad", known: true },
      { from: "2027-08-02", to: "2027-08-02", name: "", known: false },
    ];
    const view: ClosedDaysFound = { file: "f.ics", days, meetings: 0, leftOut: [] };
    vi.mocked(open).mockResolvedValue(view);
    const file = new ClosedDaysInFile("c");
    await file.bring();
    expect(file.chosen.map((day) => day.name)).toEqual(["Fiesta", ""]);
    file.choose(days[2]!, false);
    expect(file.chosen).toEqual([{ from: "2027-07-15", to: "2027-07-16", name: "Fiesta" }]);
  });
});
