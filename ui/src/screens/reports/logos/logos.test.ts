import { beforeEach, describe, expect, it, vi } from "vitest";
import type { LogosView } from "../../../bindings/LogosView";
import type { LogoView } from "../../../bindings/LogoView";
import { call, open } from "../../../core/call";
import { Failed } from "../../../core/failures.svelte";
import { Logos } from "./logos.svelte";

vi.mock("../../../core/call", () => ({ call: vi.fn(), open: vi.fn() }));

const called = vi.mocked(call);
const opened = vi.mocked(open);

const shield: LogoView = {
  id: "l1",
  name: "Escudo",
  says: "",
  kind: "PNG",
  picture: "data:image/png;base64,",
};

const view = (...logos: LogoView[]): LogosView => ({ council: "c1", logos, room: logos.length < 6 });

describe("the logos of a council", () => {
  beforeEach(() => {
    called.mockReset();
    opened.mockReset();
  });

  it("shows what was added and what to look at", async () => {
    const logos = new Logos("c1");
    opened.mockResolvedValueOnce({ logos: view(shield), added: "l1", remark: "Se imprimirá pequeña." });
    await logos.add();
    expect(opened).toHaveBeenCalledWith("add_logo", { council: "c1" });
    expect(logos.view?.logos).toEqual([shield]);
    expect(logos.remark).toBe("Se imprimirá pequeña.");
    expect(logos.added, "its name is said").toBe("Escudo");
    expect(logos.busy).toBe(false);
  });

  it("leaves everything as it is when nobody chose a file", async () => {
    const logos = new Logos("c1");
    logos.view = view(shield);
    opened.mockResolvedValueOnce(null);
    await logos.add();
    expect(logos.view.logos).toEqual([shield]);
    expect(logos.complaint).toBeUndefined();
  });

  it("says why a picture is refused, until the next change", async () => {
    const logos = new Logos("c1");
    logos.view = view(shield);
    opened.mockRejectedValueOnce(new Failed("refused", "La imagen está dañada.", "add_logo", "es"));
    await logos.add();
    expect(logos.complaint).toContain("dañada");
    called.mockResolvedValueOnce(view({ ...shield, says: "Un sol" }));
    await logos.say(shield, "Escudo", "Un sol");
    expect(logos.complaint).toBeUndefined();
    expect(called).toHaveBeenCalledWith("edit_logo", { logo: "l1", name: "Escudo", says: "Un sol" });
  });

  it("can bring back what was removed last", async () => {
    const logos = new Logos("c1");
    called.mockResolvedValueOnce(view());
    await logos.remove(shield);
    expect(logos.removed).toEqual(shield);
    called.mockResolvedValueOnce(view(shield));
    await logos.restore();
    expect(called).toHaveBeenLastCalledWith("restore_logo", { logo: "l1" });
    expect(logos.removed, "it is there again").toBeUndefined();
  });
});
