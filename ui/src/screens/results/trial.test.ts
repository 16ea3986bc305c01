import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MapItem } from "../../bindings/MapItem";
import type { ResultsView } from "../../bindings/ResultsView";
import type { WhatIfView } from "../../bindings/WhatIfView";
import { call } from "../../core/call";
import { Trial } from "./trial.svelte";

vi.mock("../../core/call");

const item = (id: string, level?: number): MapItem => ({
  item: id,
  name: `Pregunta ${id}`,
  outcome: level === undefined ? null : { kind: "agreed", level },
  before: null,
  dissent: false,
  unbacked: false,
});

const results = {
  map: [
    { dimension: "LID", name: "Liderazgo", items: [item("LID-1", 2), item("LID-2")] },
    { dimension: "GOB", name: "Gobernanza", items: [item("GOB-1", 4)] },
  ],
} as unknown as ResultsView;

const follows = (name: string): WhatIfView => ({
  dimensions: [],
  gapsClosed: [name],
  gapsOpened: [],
  strengthsGained: [],
  strengthsLost: [],
  actionsDropped: [],
  actionsAdded: [],
});

describe("a trial", () => {
  beforeEach(() => {
    vi.mocked(call).mockReset();
  });

  it("begins with the item it was opened from, at the level where it stands", () => {
    const trial = new Trial("r1", results, "LID-1");
    expect(trial.tried.map((one) => [one.item, one.level])).toEqual([["LID-1", 2]]);
    expect(trial.others.map((row) => row.items.map((one) => one.item))).toEqual([["LID-2"], ["GOB-1"]]);
    expect(call, "nothing is asked before a level is chosen").not.toHaveBeenCalled();
  });

  it("asks with every level of the trial and leaves out what has none", async () => {
    const trial = new Trial("r1", results, "LID-1");
    trial.add("LID-2");
    vi.mocked(call).mockResolvedValue(follows("Pregunta LID-1"));
    await trial.put("LID-1", 4);
    expect(call).toHaveBeenLastCalledWith("what_if", {
      round: "r1",
      changes: [{ item: "LID-1", level: 4 }],
    });
    expect(trial.follows?.gapsClosed).toEqual(["Pregunta LID-1"]);
  });

  it("shows what follows from the last level, whatever comes back first", async () => {
    const trial = new Trial("r1", results, "LID-1");
    const answers: ((view: WhatIfView) => void)[] = [];
    vi.mocked(call).mockImplementation(() => new Promise((done) => answers.push(done as never)));
    const both = [trial.put("LID-1", 3), trial.put("LID-1", 4)];
    answers[1]?.(follows("new"));
    answers[0]?.(follows("old"));
    await Promise.all(both);
    expect(trial.follows?.gapsClosed).toEqual(["new"]);
  });

  it("shows nothing once nothing is tried any more", async () => {
    const trial = new Trial("r1", results, "LID-1");
    vi.mocked(call).mockResolvedValue(follows("x"));
    await trial.put("LID-1", 4);
    await trial.remove("LID-1");
    expect(trial.follows).toBeUndefined();
  });
});
