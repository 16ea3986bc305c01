import { beforeEach, describe, expect, it, vi } from "vitest";
import type { StartView } from "./bindings/StartView";
import { call } from "./core/call";
import { Failed, failures } from "./core/failures.svelte";
import { language } from "./core/text.svelte";
import { navigation } from "./navigation.svelte";
import { preferredLanguage } from "./core/preferred";
import { session } from "./session.svelte";

vi.mock("./core/call");
vi.stubGlobal("navigator", { languages: ["es-BO", "es"] });

const start: StartView = {
  language: null,
  speaks: "es",
  theme: "system",
  councils: [],
  version: "1.0.0",
  dataFile: "/home/ana/cabildo.db",
  today: "2026-11-21",
  protected: false,
  lockAfter: 15,
  copyTrouble: null,
};

describe("starting the program", () => {
  beforeEach(() => {
    vi.mocked(call).mockReset();
  });

  it("begins with the first use while there is no council", async () => {
    vi.mocked(call).mockResolvedValue(start);
    await session.open();
    expect(navigation.screen).toEqual({ at: "first-use" });
  });

  it("begins with the council there is, in the language somebody chose", async () => {
    vi.mocked(call).mockResolvedValue({
      ...start,
      language: "en",
      councils: [{ id: "c1", name: "San Jacinto del Río", country: "BO" }],
    });
    await session.open();
    expect(navigation.screen).toEqual({ at: "home", council: "c1" });
    expect(language()).toBe("en");
  });

  it("says why the data file cannot be opened", async () => {
    vi.mocked(call).mockRejectedValue(new Failed("dataFile", "El archivo está dañado.", "start"));
    await session.open();
    expect(session.opening).toMatchObject({ is: "refused", failure: { message: "El archivo está dañado." } });
  });
});

describe("a protected data file", () => {
  beforeEach(() => {
    vi.mocked(call).mockReset();
  });

  it("shows nothing before its passphrase is typed", async () => {
    vi.mocked(call).mockRejectedValue(new Failed("locked", "Tiene contraseña.", "start"));
    await session.open();
    expect(session.opening).toEqual({ is: "locked" });
    vi.mocked(call).mockRejectedValue(new Failed("locked", "Esa no es.", "unlock"));
    expect(await session.unlock("no es")).toBe("Esa no es.");
    expect(session.opening).toEqual({ is: "locked" });
    vi.mocked(call).mockResolvedValue({ ...start, protected: true });
    expect(await session.unlock("sí es")).toBeUndefined();
    expect(session.opening).toMatchObject({ is: "open" });
  });

  it("is locked at once, and a plain one never", async () => {
    vi.mocked(call).mockResolvedValue({ ...start, protected: true });
    await session.open();
    await session.lock();
    expect(session.opening).toEqual({ is: "locked" });
    expect(call).toHaveBeenLastCalledWith("lock", {});
    vi.mocked(call).mockResolvedValue(start);
    await session.open();
    await session.lock();
    expect(session.opening).toMatchObject({ is: "open" });
  });

  it("says once that the copy of the day was not made", async () => {
    vi.mocked(call).mockResolvedValue({ ...start, copyTrouble: "No hay espacio." });
    await session.open();
    expect(failures.shown?.message).toBe("No hay espacio.");
    failures.dismiss();
    await session.refresh();
    expect(failures.shown).toBeUndefined();
  });
});

describe("the language before anybody chose", () => {
  it("is the system's where it is complete, else Spanish", () => {
    expect(preferredLanguage(["en-GB", "es"])).toBe("en");
    expect(preferredLanguage(["es-419"])).toBe("es");
    expect(preferredLanguage(["qu", "en"]), "a second language of the system is no choice").toBe("es");
    expect(preferredLanguage([])).toBe("es");
  });
});
