import { beforeEach, describe, expect, it, vi } from "vitest";
import { begun } from "./begun";
import type { StartView } from "./bindings/StartView";
import { answered, call } from "./core/call";
import { Failed, failures } from "./core/failures.svelte";
import { language } from "./core/text.svelte";
import { navigation } from "./navigation.svelte";
import { toasts } from "./parts/toasts.svelte";
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

  it("goes on where it was locked, with what was begun", async () => {
    vi.mocked(call).mockResolvedValue({ ...start, language: "es", protected: true });
    await session.open();
    const screen = { at: "consensus", round: "r1" } as const;
    navigation.go(screen);
    const draft = { reason: "" };
    const resume = () =>
      begun.hold(
        "drafts",
        () => draft,
        (left) => Object.assign(draft, left),
      );
    const leave = resume();
    draft.reason = "Hay acta";
    const locking = session.lock();
    expect(begun.any, "it is taken before the screen goes away").toBe(true);
    leave();
    draft.reason = "";
    await locking;
    expect(draft.reason, "nothing shows it while the window is locked").toBe("");
    await session.unlock("sí es");
    expect(navigation.screen).toEqual(screen);
    expect(toasts.shown[0]?.words).toContain("sigue en su lugar");
    resume()();
    expect(draft.reason).toBe("Hay acta");
  });

  it("begins anew with a copy, where nothing waits", async () => {
    vi.mocked(call).mockResolvedValue({ ...start, protected: true });
    await session.open();
    navigation.go({ at: "consensus", round: "r1" });
    const draft = { reason: "" };
    const leave = begun.hold(
      "drafts",
      () => draft,
      () => undefined,
    );
    draft.reason = "De otra copia";
    const locking = session.lock();
    leave();
    await locking;
    await session.openAnew();
    expect([navigation.screen.at, begun.any]).toEqual(["first-use", false]);
  });

  it("is closed only after everything that was asked is answered", async () => {
    vi.mocked(call).mockResolvedValue({ ...start, protected: true });
    await session.open();
    let answer: () => void = () => undefined;
    vi.mocked(answered).mockReturnValueOnce(new Promise((done) => (answer = done)));
    const locking = session.lock();
    await new Promise((later) => setTimeout(later));
    expect(session.opening, "nothing is seen at once").toEqual({ is: "locked" });
    expect(call).not.toHaveBeenCalledWith("lock", {});
    answer();
    await locking;
    expect(call).toHaveBeenLastCalledWith("lock", {});
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
