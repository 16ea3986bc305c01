import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { session } from "../../session.svelte";
import { WayOut } from "./way-out.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn(), preferred: () => "es" }));

const called = vi.mocked(call);

describe("a data file that cannot be opened", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    called.mockReset();
  });

  it("shows what was found before anybody goes on with it", async () => {
    const way = new WayOut();
    called.mockResolvedValue({ holds: ["2 respuestas"], lost: [] });
    await way.salvage();
    expect(way.found?.holds).toEqual(["2 respuestas"]);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it("begins again with the copy somebody chose", async () => {
    const begins = vi.spyOn(session, "open").mockResolvedValue();
    called.mockResolvedValue({});
    await new WayOut().begin("cabildo.2026-11-22.091500.dia.db");
    expect(called).toHaveBeenCalledWith("begin_with", { copy: "cabildo.2026-11-22.091500.dia.db" });
    expect(begins).toHaveBeenCalled();
  });

  it("asks for the words of its copies, as often as it takes", async () => {
    const way = new WayOut();
    called.mockRejectedValueOnce(new Failed("locked", "Esa no es la contraseña.", "way_out", "es"));
    expect(await way.say("no es")).toBe("Esa no es la contraseña.");
    called.mockResolvedValueOnce({ damaged: true, locked: false, newest: null, copies: [] });
    expect(await way.say("sí es")).toBeUndefined();
    expect(called).toHaveBeenLastCalledWith("way_out", { passphrase: "sí es" });
    expect([way.view?.locked, way.busy]).toEqual([false, false]);
  });

  it("says why a copy cannot be used, and can be asked again", async () => {
    const way = new WayOut();
    called.mockRejectedValue(new Failed("refused", "Esa copia está dañada.", "begin_with", "es"));
    await way.begin("x");
    expect([way.problem, way.busy]).toEqual(["Esa copia está dañada.", false]);
  });
});
