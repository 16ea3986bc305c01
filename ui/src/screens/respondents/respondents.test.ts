import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RespondentsView } from "../../bindings/RespondentsView";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { roundHead } from "../../core/samples";
import { navigation } from "../../navigation.svelte";
import { toasts } from "../../parts/toasts.svelte";
import { Respondents } from "./respondents.svelte";

vi.mock("../../core/call");

const nobody = {
  area: "",
  role: null,
  way: "here",
  opened: false,
  table: "",
  answered: 0,
  of: 37,
  finished: false,
} as const;

function view(...codes: string[]): RespondentsView {
  return {
    head: roundHead(),
    respondents: codes.map((code) => ({ ...nobody, id: code, code })),
    tables: [],
    roles: [],
  };
}

describe("who answers", () => {
  beforeEach(() => {
    vi.mocked(call).mockReset();
  });

  it("puts the round in hand, so that the side leads to its screens", async () => {
    vi.mocked(call).mockResolvedValue(view());
    await new Respondents("r1").open();
    expect(navigation.hand?.round).toEqual({
      id: "r1",
      title: "Gobierno digital",
      name: "Primera ronda, 2026",
      purpose: "maturity",
    });
  });

  it("offers the first dimension that no table answers yet", async () => {
    const tables = [
      { id: "LC1", name: "Planificación" },
      { id: "LC2", name: "Participación" },
    ];
    const people = new Respondents("r1");
    vi.mocked(call).mockResolvedValue({ ...view(), tables });
    await people.open();
    expect(people.table).toBe("LC1");
    const one = { ...nobody, id: "A1", code: "A1", table: "Planificación", of: 5 };
    vi.mocked(call).mockResolvedValue({ ...view(), respondents: [one], tables });
    await people.add();
    expect(call).toHaveBeenLastCalledWith("add_respondent", {
      round: "r1",
      code: "",
      area: "",
      dimension: "LC1",
      role: null,
      way: "here",
    });
    expect(people.table).toBe("LC2");
  });

  it("names the code a person got and is ready for the next one", async () => {
    const people = new Respondents("r1");
    people.view = view("A1");
    people.area = "Hacienda";
    vi.mocked(call).mockResolvedValue(view("A1", "P1"));
    await people.add();
    expect(toasts.shown[0]?.words).toContain("P1");
    expect([people.code, people.area], "the fields are empty again").toEqual(["", ""]);
  });

  it("says a refused code at its field and keeps what was typed", async () => {
    const people = new Respondents("r1");
    people.code = "A1";
    vi.mocked(call).mockRejectedValue(
      new Failed("refused", "Ya hay alguien con el código «A1».", "add_respondent"),
    );
    await people.add();
    expect(people.codeError).toContain("A1");
    expect(people.code).toBe("A1");
  });

  it("lets every other failure through to the place above the screen", async () => {
    vi.mocked(call).mockRejectedValue(new Failed("dataFile", "El disco está lleno.", "add_respondent"));
    const people = new Respondents("r1");
    await expect(people.add()).rejects.toThrow("El disco está lleno.");
    expect(people.busy, "and the button works again").toBe(false);
  });

  it("can open again what was closed by mistake", async () => {
    const people = new Respondents("r1");
    vi.mocked(call).mockResolvedValue(view("A1"));
    await people.close();
    toasts.shown[0]?.undo?.();
    expect(vi.mocked(call).mock.lastCall).toEqual(["reopen_round", { round: "r1" }]);
  });
});
