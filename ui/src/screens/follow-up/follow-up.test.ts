import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AgreedPlansView } from "../../bindings/AgreedPlansView";
import type { FollowedAction } from "../../bindings/FollowedAction";
import type { FollowUpView } from "../../bindings/FollowUpView";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { toasts } from "../../parts";
import { Agreeing } from "../../parts/plan/agreeing.svelte";
import { Alignment } from "./alignment.svelte";
import { FollowUp } from "./follow-up.svelte";
import { nobody, Register } from "./register.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn(), save: vi.fn() }));

const called = vi.mocked(call);

const action: FollowedAction = {
  key: "digital-capability/TEC-5.1",
  title: "Medir la conexión",
  itemName: "Conectividad",
  role: "TIC",
  roleName: "Informática",
  start: "2026-11-23",
  lastDay: "2026-12-04",
  state: "agreed",
  begun: null,
  ended: null,
  due: { kind: "soon", days: 13 },
  lateToBegin: null,
  says: "Vence en 13 días",
  last: null,
  nextReview: "2027-02-22",
};

const view: FollowUpView = {
  council: "c1",
  today: "2026-11-21",
  agreed: null,
  groups: [{ urgency: "soon", name: "Vencen pronto", actions: [action] }],
  achieved: { actions: 1, planned: 0, done: 0, itemsPlanned: 0, itemsKept: 0, sentences: [], items: [] },
  reviews: [],
  months: [{ id: "2026-11", name: "noviembre de 2026" }],
  month: "2026-11",
};

const agreed: AgreedPlansView = { council: "c1", actions: 1, span: "", plans: [], changes: [] };

const refused = (message: string) => new Failed("refused", message, "x", "es");

describe("following a plan", () => {
  beforeEach(() => {
    called.mockReset();
    toasts.shown = [];
  });

  it("begins a note where the action most likely goes on", () => {
    const following = new FollowUp("c1", view, agreed);
    expect(following.begin(action)).toMatchObject({ state: "under-way", day: "2026-11-21" });
    expect(following.begin({ ...action, state: "blocked" }).state).toBe("blocked");
  });

  it("says what is missing and keeps what was typed", async () => {
    const following = new FollowUp("c1", view, agreed);
    called.mockRejectedValueOnce(refused("Falta decir qué muestra que la acción está hecha."));
    const note = { ...following.begin(action), state: "done" as const };
    expect(await following.note(action.key, note)).toContain("Falta decir");
    expect(toasts.shown, "nothing was noted").toEqual([]);
  });

  it("shows what follows from a note, also against what was agreed", async () => {
    const following = new FollowUp("c1", view, agreed);
    const later = { ...view, groups: [] };
    called.mockResolvedValueOnce(later).mockResolvedValueOnce({ ...agreed, actions: 0 });
    expect(await following.note(action.key, following.begin(action))).toBeUndefined();
    expect([following.isEmpty, following.agreed.actions]).toEqual([true, 0]);
    expect(toasts.shown).toHaveLength(1);
  });
});

describe("agreeing a plan", () => {
  beforeEach(() => called.mockReset());

  it("proposes today and whoever signed last", async () => {
    const plan = { id: "a1", day: "2026-11-01", signatories: ["Ana", "Luis"], note: "", span: "", about: "" };
    called.mockResolvedValueOnce({ ...agreed, plans: [{ ...plan, actions: [] }] });
    const agreeing = new Agreeing("c1", "2026-11-21");
    await agreeing.open();
    expect([agreeing.day, agreeing.signatories]).toEqual(["2026-11-21", "Ana\nLuis"]);
  });

  it("stays open with the reason when it is refused", async () => {
    const agreeing = new Agreeing("c1", "2026-11-22");
    called.mockRejectedValueOnce(refused("El 22 de noviembre todavía no llega."));
    expect(await agreeing.agree()).toBeUndefined();
    expect(agreeing.error).toContain("todavía no llega");
    expect(agreeing.busy, "another day can be tried").toBe(false);
  });
});

describe("the register and other plans", () => {
  beforeEach(() => {
    called.mockReset();
    toasts.shown = [];
  });

  it("brings back who was removed by a slip", async () => {
    const register = new Register("c1");
    called.mockResolvedValue({ council: "c1", committee: [], others: [], roles: [], matrix: {} } as never);
    await register.remove({ ...nobody(true), id: "s1", name: "Ana", roleName: "" });
    toasts.shown[0]?.undo?.();
    expect(called).toHaveBeenLastCalledWith("restore_stakeholder", { stakeholder: "s1" });
  });

  it("brings back an objective with its actions", async () => {
    const alignment = new Alignment("c1");
    called.mockResolvedValue({ objectives: [] } as never);
    await alignment.remove("o1");
    toasts.shown[0]?.undo?.();
    expect(called).toHaveBeenLastCalledWith("restore_objective", { objective: "o1" });
  });
});
