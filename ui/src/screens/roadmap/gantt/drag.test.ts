import { describe, expect, it, vi } from "vitest";
import type { ActionView } from "../../../bindings/ActionView";
import { dayNumber, type Axis } from "./axis";
import { Drag } from "./drag.svelte";

const action = { start: "2027-03-01" } as ActionView;
/** Ten px a day. */
const axis: Axis = {
  from: dayNumber("2027-01-01"),
  to: dayNumber("2028-01-01"),
  width: 3650,
  months: [],
};
const mondays = ["2027-02-22", "2027-03-01", "2027-03-08", "2027-03-15"].map(dayNumber);

describe("a bar that is dragged", () => {
  it("goes to the nearest week and is moved when it is let go of", async () => {
    const drag = new Drag();
    const moved = vi.fn(async () => undefined);
    drag.hold(100);
    drag.move(185, action, axis, mondays);
    expect(drag.to).toBe(dayNumber("2027-03-08"));
    await drag.release(action, moved);
    expect(moved).toHaveBeenCalledWith("2027-03-08");
    expect(drag.to).toBeUndefined();
  });

  it("stays where it is under a trembling hand, or when it is put back", async () => {
    const drag = new Drag();
    const moved = vi.fn(async () => undefined);
    drag.hold(100);
    drag.move(103, action, axis, mondays);
    expect(drag.dragged).toBe(false);
    await drag.release(action, moved);
    drag.hold(100);
    drag.move(240, action, axis, mondays);
    expect(drag.cancel()).toBe(true);
    await drag.release(action, moved);
    expect(moved).not.toHaveBeenCalled();
    expect(drag.cancel(), "nobody holds it any more").toBe(false);
  });

  it("goes back when the move fails", async () => {
    const drag = new Drag();
    drag.hold(0);
    drag.move(70, action, axis, mondays);
    const refuse = () => Promise.reject(new Error("no disk"));
    await expect(drag.release(action, refuse)).rejects.toThrow("no disk");
    expect(drag.to).toBeUndefined();
  });
});
