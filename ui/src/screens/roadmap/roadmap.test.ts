import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../core/call";
import { Roadmap } from "./roadmap.svelte";
import { action, plan } from "./sample";

vi.mock("../../core/call");

const asked = vi.mocked(call);

describe("an action that is moved", () => {
  beforeEach(() => {
    asked.mockReset();
  });

  it("goes to the next working week, over the closed one, and says where it is", async () => {
    const before = action();
    const roadmap = new Roadmap("c1", plan([before], { closedWeeks: ["2027-03-08"] }));
    const after = action({ start: "2027-03-15", fixed: "2027-03-15" });
    const changes = [{ key: before.key, title: before.title, what: "Empieza más tarde." }];
    asked.mockResolvedValue({ roadmap: plan([after], { changes }), breaks: [], arrangeable: true });
    await roadmap.moveBy(before, 1);
    expect(asked).toHaveBeenCalledWith("move_action", {
      council: "c1",
      key: before.key,
      day: "2027-03-15",
      arrange: false,
    });
    expect(roadmap.said).toBe("«Activar doble factor» empieza el 15 de marzo de 2027.");
    expect(roadmap.changes).toEqual(changes);
  });

  it("stays if that breaks something, until the others are arranged around it", async () => {
    const before = action();
    const view = plan([before]);
    const roadmap = new Roadmap("c1", view);
    asked.mockResolvedValue({ roadmap: null, breaks: ["Antes debe terminar «Otra»."], arrangeable: true });
    expect(await roadmap.move(before, "2027-01-04")).toBe(false);
    expect(roadmap.view).toBe(view);
    expect(roadmap.refused).toMatchObject({ day: "2027-01-04", arrangeable: true });
    const moved = plan([action({ start: "2027-01-04" })]);
    asked.mockResolvedValue({ roadmap: moved, breaks: [], arrangeable: true });
    expect(await roadmap.move(before, "2027-01-04", true)).toBe(true);
    expect(asked).toHaveBeenLastCalledWith("move_action", expect.objectContaining({ arrange: true }));
    expect(roadmap.refused).toBeUndefined();
  });

  it("does not go beyond the plan, nor when it has begun", async () => {
    const last = action({ start: "2027-12-27", end: "2027-12-31" });
    const begun = action({ key: "own/a2", title: "Hacer copias", begun: "2027-01-04" });
    const roadmap = new Roadmap("c1", plan([last, begun]));
    await roadmap.moveBy(last, 4);
    expect(roadmap.said).toContain("no se puede mover más allá del plan");
    await roadmap.moveBy(begun, 1);
    await roadmap.toggleFixed(begun);
    expect(roadmap.said).toBe("«Hacer copias» ya empezó y no se puede mover.");
    expect(asked).not.toHaveBeenCalled();
  });

  it("is fixed where it is, and let go of", async () => {
    const free = action();
    const fixed = action({ fixed: "2027-03-01" });
    const roadmap = new Roadmap("c1", plan([free]));
    asked.mockResolvedValue({ roadmap: plan([fixed]), breaks: [], arrangeable: true });
    await roadmap.toggleFixed(free);
    expect(roadmap.said).toContain("queda fija: 1 de marzo de 2027");
    await roadmap.toggleFixed(fixed);
    expect(asked).toHaveBeenLastCalledWith("move_action", expect.objectContaining({ day: null }));
  });

  it("is not moved twice at once by a key that is held down", async () => {
    const roadmap = new Roadmap("c1", plan([action()]));
    let answer = (_: unknown) => undefined as void;
    asked.mockReturnValue(new Promise((resolve) => (answer = resolve)) as never);
    const first = roadmap.moveBy(action(), 1);
    await roadmap.moveBy(action(), 1);
    answer({ roadmap: plan([action()]), breaks: [], arrangeable: true });
    await first;
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe("taking back", () => {
  it("asks only when there is something to take back", async () => {
    asked.mockReset();
    const roadmap = new Roadmap("c1", plan([]));
    await roadmap.undo();
    await roadmap.redo();
    expect(asked).not.toHaveBeenCalled();
    roadmap.adopt(plan([], { canUndo: true }));
    asked.mockResolvedValue(plan([], { canRedo: true }));
    await roadmap.undo();
    expect(asked).toHaveBeenCalledWith("undo_plan", { council: "c1" });
    expect(roadmap.view.canRedo).toBe(true);
  });
});
