import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { session } from "../../session.svelte";
import { Protection } from "./protection.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn(), preferred: () => "es" }));

const called = vi.mocked(call);
const view = { protected: true, lockAfter: 15, left: 0 };

describe("the passphrase of the data file", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    called.mockReset().mockResolvedValue(view);
    vi.spyOn(session, "refresh").mockResolvedValue();
  });

  it("is set, and what was typed is forgotten at once", async () => {
    const protection = new Protection();
    protection.begin("set");
    protection.fresh = protection.again = "el río suena";
    await protection.keep();
    expect(called).toHaveBeenCalledWith("protect", {
      current: "",
      new: "el río suena",
      again: "el río suena",
    });
    expect([protection.fresh, protection.again, protection.change]).toEqual(["", "", undefined]);
    expect(protection.view).toEqual(view);
  });

  it("stays as it is where what was typed is refused, and says why", async () => {
    const protection = new Protection();
    protection.begin("change");
    called.mockRejectedValue(new Failed("locked", "Esa no es la contraseña.", "protect", "es"));
    await protection.keep();
    expect(protection.error).toBe("Esa no es la contraseña.");
    expect(protection.change).toBe("change");
  });

  it("is taken off with the present one alone", async () => {
    const protection = new Protection();
    protection.begin("remove");
    protection.current = "el río suena";
    protection.fresh = "resto de antes";
    await protection.keep();
    expect(called).toHaveBeenCalledWith("protect", { current: "el río suena", new: "", again: "" });
  });

  it("locks never where nobody wants it", async () => {
    const protection = new Protection();
    await protection.lockAfter(0);
    expect(called).toHaveBeenCalledWith("lock_after", { minutes: null });
  });
});
