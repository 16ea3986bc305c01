import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CopiesView } from "../../bindings/CopiesView";
import { call, chooseFolder, open, saveBeside } from "../../core/call";
import { toasts } from "../../parts";
import { session } from "../../session.svelte";
import { Copies } from "./copies.svelte";

const host = vi.hoisted(() => ({ downloads: false }));

vi.mock("../../core/call", () => ({
  get downloads() {
    return host.downloads;
  },
  call: vi.fn(),
  chooseFolder: vi.fn(),
  open: vi.fn(),
  saveBeside: vi.fn(),
  preferred: () => "es",
}));

const called = vi.mocked(call);
const view: CopiesView = { copies: [], folder: "/home/ana/copias", trouble: null };

describe("copies of the data file", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    called.mockReset().mockResolvedValue(view);
    vi.spyOn(toasts, "show");
  });

  it("are written into the folder somebody chooses, and nowhere if nobody does", async () => {
    const copies = new Copies();
    vi.mocked(chooseFolder).mockResolvedValue(null);
    await copies.saveTo();
    expect(saveBeside).not.toHaveBeenCalled();
    vi.mocked(chooseFolder).mockResolvedValue("USB");
    vi.mocked(saveBeside).mockResolvedValue("Copia.db");
    await copies.saveTo();
    expect(toasts.show).toHaveBeenCalledWith("Copia guardada: Copia.db");
  });

  it("are not called saved while an installed browser is still downloading them", async () => {
    host.downloads = true;
    vi.mocked(chooseFolder).mockResolvedValue("Descargas");
    vi.mocked(saveBeside).mockResolvedValue("Copia.db");
    await new Copies().saveTo();
    host.downloads = false;
    expect(toasts.show).toHaveBeenCalledWith(expect.stringContaining("está descargando Copia.db"));
  });

  it("are weighed before anything is put back", async () => {
    const copies = new Copies();
    const weighed = { copy: "22 de noviembre", lost: [{ council: "San Jacinto", what: ["2 respuestas"] }] };
    called.mockResolvedValue(weighed);
    await copies.weigh("cabildo.2026-11-22.091500.dia.db");
    expect(copies.weighed).toEqual(weighed);
    expect(called).toHaveBeenCalledTimes(1);
    copies.leave();
    expect(copies.weighed).toBeUndefined();
  });

  it("are not weighed if nobody chose a file", async () => {
    const copies = new Copies();
    vi.mocked(open).mockResolvedValue(null);
    await copies.weighFile();
    expect(copies.weighed).toBeUndefined();
  });

  it("begin the window again once one is back", async () => {
    const copies = new Copies();
    const begins = vi.spyOn(session, "open").mockResolvedValue();
    called.mockResolvedValue({ said: "Listo." });
    await copies.restore();
    expect(begins).toHaveBeenCalled();
    expect(toasts.show).toHaveBeenCalledWith("Listo.");
  });

  it("let nobody press twice", async () => {
    const copies = new Copies();
    await Promise.all([copies.make(), copies.make()]);
    expect(called).toHaveBeenCalledTimes(1);
  });
});
