import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ImprovingView } from "../../bindings/ImprovingView";
import { call } from "../../core/call";
import { Improving } from "./improving.svelte";
import { plan } from "./sample";

vi.mock("../../core/call");

const asked = vi.mocked(call);
const running: ImprovingView = { running: true, done: 20, betterBy: 1, atMostBetter: 9, roadmap: null };
const over: ImprovingView = { running: false, done: 100, betterBy: 4, atMostBetter: 6, roadmap: plan([]) };

describe("the search for a better plan", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    asked.mockReset();
  });
  afterEach(() => void vi.useRealTimers());

  it("is asked how far it is until it is over, and then its plan is shown", async () => {
    const adopt = vi.fn();
    const improving = new Improving("c1", adopt);
    asked.mockResolvedValueOnce(running).mockResolvedValueOnce({ ...running, done: 60 });
    asked.mockResolvedValueOnce(over);
    await improving.begin();
    expect(improving.stands?.done).toBe(20);
    await vi.advanceTimersByTimeAsync(300);
    expect(improving.stands?.done).toBe(60);
    await vi.advanceTimersByTimeAsync(300);
    expect(improving.stands).toBeUndefined();
    expect(improving.gained).toBe(4);
    expect(adopt).toHaveBeenCalledWith(over.roadmap);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it("ends with the best plan so far when somebody stops it", async () => {
    const adopt = vi.fn();
    const improving = new Improving("c1", adopt);
    asked.mockResolvedValueOnce(running).mockResolvedValueOnce({ ...over, betterBy: 2 });
    await improving.begin();
    await improving.stop();
    expect(asked).toHaveBeenLastCalledWith("stop_improving", { council: "c1" });
    expect(improving.gained).toBe(2);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("is not asked any more when the screen goes away, and shown again when it opens", async () => {
    const first = new Improving("c1", vi.fn());
    asked.mockResolvedValue(running);
    await first.begin();
    first.leave();
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toHaveBeenCalledTimes(1);
    const second = new Improving("c1", vi.fn());
    await second.resume();
    expect(second.stands?.running).toBe(true);
    second.leave();
  });

  it("says nothing on opening when nothing runs", async () => {
    const improving = new Improving("c1", vi.fn());
    asked.mockResolvedValue({ ...over, roadmap: null });
    await improving.resume();
    expect(improving.stands).toBeUndefined();
    expect(improving.gained).toBeUndefined();
  });
});
