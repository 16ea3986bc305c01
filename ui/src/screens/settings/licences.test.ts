import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../core/call";
import { Licences } from "./licences.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn(), preferred: () => "es" }));

const called = vi.mocked(call);

describe("the licences of what is built in", () => {
  beforeEach(() => {
    called.mockReset().mockResolvedValue({ text: "MIT" });
  });

  it("are asked for when somebody wants to read them, not before", async () => {
    const licences = new Licences();
    expect(called).not.toHaveBeenCalled();
    await licences.open();
    expect(licences.text).toBe("MIT");
  });

  it("are asked for once, however often somebody presses", async () => {
    const licences = new Licences();
    await Promise.all([licences.open(), licences.open()]);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it("are put away, and can be read again", async () => {
    const licences = new Licences();
    await licences.open();
    licences.close();
    expect(licences.text).toBeUndefined();
    await licences.open();
    expect(licences.text).toBe("MIT");
  });

  it("let somebody try again where they could not be read", async () => {
    const licences = new Licences();
    called.mockRejectedValueOnce(new Error("no"));
    await expect(licences.open()).rejects.toThrow();
    expect(licences.busy).toBe(false);
  });
});
