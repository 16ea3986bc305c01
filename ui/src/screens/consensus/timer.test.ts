import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clockFace, Timer } from "./timer.svelte";

const MINUTE = 60_000;

describe("the time to talk", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("runs, stands still and goes on where it stood", () => {
    const timer = new Timer(8);
    expect(clockFace(timer.left)).toBe("8:00");
    timer.toggle();
    vi.advanceTimersByTime(100_000);
    expect(clockFace(timer.left)).toBe("6:20");
    timer.toggle();
    vi.advanceTimersByTime(MINUTE);
    expect(clockFace(timer.left), "nothing passes while people pause").toBe("6:20");
    timer.toggle();
    vi.advanceTimersByTime(20_000);
    expect(clockFace(timer.left)).toBe("6:00");
  });

  it("is spoken at 5, 1 and 0 minutes and never else", () => {
    const timer = new Timer(8);
    const spoken: (number | undefined)[] = [];
    timer.start();
    for (let minute = 0; minute <= 8; minute += 1) {
      spoken.push(timer.spoken);
      vi.advanceTimersByTime(MINUTE);
    }
    expect(spoken).toEqual([undefined, undefined, undefined, 5, 5, 5, 5, 1, 0]);
  });

  it("stops at nothing, and begins anew when it is started once more", () => {
    const timer = new Timer(3);
    timer.start();
    vi.advanceTimersByTime(10 * MINUTE);
    expect([timer.left, timer.running, timer.spoken]).toEqual([0, false, 0]);
    timer.toggle();
    expect([timer.left, timer.running, timer.spoken]).toEqual([180, true, undefined]);
  });

  it("is another one for another item", () => {
    const timer = new Timer(8);
    timer.start();
    vi.advanceTimersByTime(MINUTE);
    timer.set(3);
    vi.advanceTimersByTime(MINUTE);
    expect([timer.left, timer.running]).toEqual([180, false]);
  });

  it("tells the truth when the computer slept in between", () => {
    const timer = new Timer(8);
    timer.start();
    vi.setSystemTime(Date.now() + 20 * MINUTE);
    vi.advanceTimersByTime(1000);
    expect([timer.left, timer.spoken]).toEqual([0, 0]);
  });
});
