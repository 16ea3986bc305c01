import { expect, it, vi } from "vitest";
import type { MoveView } from "../../bindings/MoveView";
import { call } from "../../core/call";
import { MoveAssessment } from "./move-assessment.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn() }));

it("shows first what needs attention, and nothing that does not change", async () => {
  const changes = (["reworded", "new", "levelsReworded", "reworded"] as const).map((change, at) => ({
    item: `I-${at}`,
    name: "",
    change,
    before: "",
    now: "",
  }));
  const view: MoveView = { assessment: "a1", title: "", from: 1, to: 2, changes, kept: 30, toHistory: 0 };
  vi.mocked(call).mockResolvedValue(view as never);
  const move = new MoveAssessment("a1");
  await move.look();
  expect(move.groups.map((group) => [group.change, group.items.map((item) => item.item)])).toEqual([
    ["levelsReworded", ["I-2"]],
    ["new", ["I-1"]],
    ["reworded", ["I-0", "I-3"]],
  ]);
});
