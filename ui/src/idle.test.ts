import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterIdle } from "./idle";

describe("a window nobody touches", () => {
  const target = new EventTarget();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("window", target);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is told after so many minutes, counted from the last touch", () => {
    const work = vi.fn();
    afterIdle(5, work);
    vi.advanceTimersByTime(4 * 60_000);
    target.dispatchEvent(new Event("keydown"));
    vi.advanceTimersByTime(4 * 60_000);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * 60_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("is told nothing once the watch is over", () => {
    const work = vi.fn();
    afterIdle(5, work)();
    vi.advanceTimersByTime(60 * 60_000);
    expect(work).not.toHaveBeenCalled();
  });
});
