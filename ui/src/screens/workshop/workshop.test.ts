import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AttendeeView } from "../../bindings/AttendeeView";
import type { BlockView } from "../../bindings/BlockView";
import type { WorkshopView } from "../../bindings/WorkshopView";
import { call, save } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { toasts } from "../../parts";
import { readTime, writeTime } from "./time-of-day";
import { nobody, of, Workshop, Workshops } from "./workshop.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn(), save: vi.fn() }));

const called = vi.mocked(call);

const block = (id: string, minutes: number): BlockView => ({
  id,
  begins: "9:00",
  minutes,
  title: `Bloque ${id}`,
  about: "",
  materials: "",
});

const ana: AttendeeView = {
  id: "p1",
  name: "Ana Rojas",
  role: "",
  organisation: "Alcaldía",
  sector: "",
  presence: null,
  attended: null,
  attendance: "unknown",
};

const view: WorkshopView = {
  id: "w1",
  council: "c1",
  details: {
    assessment: null,
    title: "Gobierno digital",
    topics: "",
    place: "",
    day: "2026-11-21",
    starts: "09:00",
    ends: "10:30",
    counted: null,
    least: 80,
    mode: "inPerson",
    organisers: "",
    facilitators: "",
  },
  when: "",
  lasts: "",
  fit: { kind: "missing", minutes: 5 },
  fits: "Faltan 5 minutos",
  blocks: [block("a", 5), block("b", 20), block("c", 60)],
  attendees: [ana],
  came: "",
  signatories: [],
  certificates: [],
};

const refused = (message: string) => new Failed("refused", message, "x", "es");

/** The ids and minutes that were sent last. */
function sent(): string[] {
  const args = called.mock.lastCall?.[1] as { blocks: { id: string; minutes: number }[] };
  return args.blocks.map(({ id, minutes }) => `${id} ${minutes}`);
}

describe("a workshop", () => {
  beforeEach(() => {
    called.mockReset();
    called.mockResolvedValue(view);
    toasts.shown = [];
  });

  it("moves a block by a place and nowhere beyond the ends", async () => {
    const open = new Workshop(view);
    await open.move(2, -1);
    expect(sent()).toEqual(["a 5", "c 60", "b 20"]);
    called.mockClear();
    await open.move(0, -1);
    await open.move(2, 1);
    expect(called, "there is no place before the first and none after the last").not.toHaveBeenCalled();
  });

  it("keeps the minutes of one block and leaves the others", async () => {
    const open = new Workshop(view);
    await open.lasts(1, 25);
    expect(sent()).toEqual(["a 5", "b 25", "c 60"]);
    called.mockRejectedValue(refused("Un día tiene 1440 minutos."));
    expect(await open.lasts(1, 2000)).toBe("Un día tiene 1440 minutos.");
  });

  it("adds a new block at the end and changes a known one where it stands", async () => {
    const open = new Workshop(view);
    await open.keepBlock({ id: null, minutes: 10, title: "", about: "", materials: "" });
    expect(sent()).toEqual(["a 5", "b 20", "c 60", "null 10"]);
    await open.keepBlock({ ...block("b", 15) });
    expect(sent()).toEqual(["a 5", "b 15", "c 60"]);
  });

  it("takes a removed block back to its place", async () => {
    const open = new Workshop(view);
    await open.removeBlock(view.blocks[1]!);
    expect(sent()).toEqual(["a 5", "c 60"]);
    toasts.shown[0]?.undo?.();
    expect(sent()).toEqual(["a 5", "b 20", "c 60"]);
  });

  it("marks how somebody attended and keeps the rest of what is known", async () => {
    const open = new Workshop(view);
    await open.mark(ana, "present");
    expect(called).toHaveBeenCalledWith("keep_attendee", { workshop: "w1", ...of(ana), presence: "present" });
    await open.removePerson(ana);
    toasts.shown[0]?.undo?.();
    expect(called).toHaveBeenLastCalledWith("restore_attendee", { attendee: "p1" });
    expect(nobody().id, "somebody new").toBeNull();
  });

  it("leaves signatories without a name out", async () => {
    await new Workshop(view).sign([
      { name: "Ana", role: "Alcaldesa" },
      { name: " ", role: "Secretario" },
    ]);
    const signatories = [{ name: "Ana", role: "Alcaldesa" }];
    expect(called).toHaveBeenCalledWith("set_signatories", { workshop: "w1", signatories });
  });

  it("says why a certificate cannot be issued", async () => {
    called.mockRejectedValue(refused("No llega al 80 %"));
    expect(await new Workshop(view).issue(["p1"], "participation")).toBe("No llega al 80 %");
  });

  it("says where a paper went, and nothing if the person changed her mind", async () => {
    const open = new Workshop(view);
    vi.mocked(save).mockResolvedValueOnce("Guía.pdf").mockResolvedValueOnce(null);
    await open.print("guide");
    expect(save).toHaveBeenCalledWith("report", {
      about: { kind: "guide", workshop: "w1" },
      language: "es",
      paper: null,
    });
    expect(toasts.shown[0]?.words).toContain("Guía.pdf");
    toasts.shown = [];
    await open.print("guide");
    expect(toasts.shown).toEqual([]);
  });

  it("is made with an agenda, or says what is wrong", async () => {
    const list = new Workshops({ council: "c1", workshops: [], agendas: [], assessments: [] });
    const start = { title: "", day: "2026-11-21", starts: "09:00", agenda: "one-group" };
    expect(await list.start(start)).toEqual({ made: "w1" });
    called.mockRejectedValue(refused("Demasiado largo"));
    expect(await list.start(start)).toEqual({ wrong: "Demasiado largo" });
  });
});

describe("a time of day", () => {
  it("is read as people type it", () => {
    const typed = ["9:30", "09.30", "9h30", "930", "0930", " 9 : 30 ", "14h", "7", "23:59"];
    const read = typed.map(readTime);
    expect(read).toEqual(["09:30", "09:30", "09:30", "09:30", "09:30", "09:30", "14:00", "07:00", "23:59"]);
    for (const wrong of ["", "24:00", "9:60", "mañana", "9:3", "-1"]) {
      expect(readTime(wrong), wrong).toBeUndefined();
    }
    expect(writeTime("09:05")).toBe("9:05");
    expect(writeTime("10:05")).toBe("10:05");
  });
});
