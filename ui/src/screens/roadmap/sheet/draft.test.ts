import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ActionView } from "../../../bindings/ActionView";
import type { SourceItem } from "../../../bindings/SourceItem";
import { call } from "../../../core/call";
import { Failed } from "../../../core/failures.svelte";
import { Roadmap } from "../roadmap.svelte";
import { action, plan } from "../sample";
import { ActionDraft } from "./draft.svelte";

vi.mock("../../../core/call");

const item = (id: string, name: string, level: number, target: number | null): SourceItem => ({
  instrument: "digital-capability",
  item: id,
  name,
  level,
  target,
  highest: 5,
});

const roadmapView = () =>
  plan([], {
    sources: [
      {
        assessment: "a1",
        title: "Gobierno digital",
        round: "Primera ronda",
        roundId: "r1",
        gaps: 1,
        drawn: true,
        items: [item("LID-1", "Visión digital", 1, 2), item("TEC-5", "Respaldos", 3, null)],
      },
    ],
    roles: [
      { id: "ALC", name: "Alcaldía" },
      { id: "TIC", name: "Informática" },
    ],
  });

/** Advice for the digital vision. */
const advised = (given: Partial<ActionView> = {}) =>
  action({
    key: "digital-capability/LID-1.1",
    own: false,
    serves: [
      {
        instrument: "digital-capability",
        item: "LID-1",
        name: "Visión digital",
        assessment: "Gobierno digital",
        reaches: 2,
        said: false,
      },
    ],
    ...given,
  });

const proposal = { field: "product", name: "Producto", text: "Una visión aprobada", proposed: true } as const;

describe("the sheet of an action being written", () => {
  const roadmap = () => new Roadmap("c1", roadmapView());

  beforeEach(() => {
    vi.mocked(call).mockReset();
    vi.mocked(call).mockResolvedValue(roadmapView());
  });

  it("shows proposals and keeps only what is changed", async () => {
    const draft = new ActionDraft(roadmap(), advised({ fields: [proposal] }));
    expect(draft.texts.product).toBe("Una visión aprobada");
    expect([draft.changed, draft.sheet.fields]).toEqual([false, {}]);
    expect([draft.sheet.hours, draft.sheet.amount]).toEqual([null, null]);
    draft.texts.product = "Una visión aprobada y publicada";
    draft.texts.risks = "  ";
    expect(draft.changed).toBe(true);
    await draft.keep();
    expect(vi.mocked(call).mock.lastCall).toMatchObject([
      "edit_action",
      {
        key: "digital-capability/LID-1.1",
        sheet: { fields: { product: "Una visión aprobada y publicada" } },
      },
    ]);
    draft.texts.product = "";
    expect(draft.sheet.fields, "empty is as proposed").toEqual({});
  });

  it("keeps what the council said before", () => {
    const said = {
      hours: 7,
      hoursSaid: true,
      amount: 900,
      amountSaid: true,
      parts: [{ role: "TIC", name: "Informática", part: "supports" as const }],
      serves: [
        ...advised().serves,
        { ...advised().serves[0]!, item: "TEC-5", name: "Respaldos", reaches: 4, said: true },
      ],
    };
    const { sheet } = new ActionDraft(roadmap(), advised(said));
    expect([sheet.hours, sheet.amount, sheet.parts]).toEqual([7, 900, { TIC: "supports" }]);
    expect(sheet.serves).toEqual([{ instrument: "digital-capability", item: "TEC-5", reaches: 4 }]);
  });

  it("begins a new action with the item it was asked for, at its target", async () => {
    const draft = new ActionDraft(roadmap(), undefined, "LID-1");
    expect([draft.item, draft.reaches, draft.own]).toEqual(["digital-capability|LID-1", 2, true]);
    expect(draft.changed, "nobody has typed anything").toBe(false);
    draft.title = "Invitar a la radio";
    draft.serve("digital-capability|TEC-5");
    expect(draft.serves[0]!.reaches, "without a target, one level more").toBe(4);
    await draft.keep();
    expect(vi.mocked(call).mock.lastCall).toMatchObject([
      "add_action",
      { item: "LID-1", reaches: 2, sheet: { title: "Invitar a la radio", role: "ALC" } },
    ]);
  });

  it("goes on with every field after the window was locked", async () => {
    const draft = new ActionDraft(roadmap(), undefined, "LID-1");
    draft.title = "Invitar a la radio";
    draft.weeks = null;
    draft.due = "2027-03-01";
    draft.texts["canvas-problem"] = "Nadie sabe a quién llamar";
    draft.parts.push({ role: "TIC", part: "supports" });
    draft.serve("digital-capability|TEC-5");
    const again = new ActionDraft(roadmap());
    again.resume(JSON.parse(JSON.stringify(draft.begun)));
    expect([again.sheet, again.item, again.reaches]).toEqual([draft.sheet, draft.item, draft.reaches]);
    expect(again.changed, "it is not put away without a question").toBe(true);
  });

  it("is still there when the core refuses it", async () => {
    const draft = new ActionDraft(roadmap());
    vi.mocked(call).mockRejectedValueOnce(new Failed("refused", "Falta el nombre.", "add_action"));
    draft.texts["canvas-problem"] = "Nadie sabe a quién llamar";
    expect(await draft.keep()).toBe(false);
    expect([draft.error, draft.changed, draft.busy]).toEqual(["Falta el nombre.", true, false]);
    expect(draft.filled("canvas")).toBe(true);
  });
});
