import { beforeEach, describe, expect, it, vi } from "vitest";
import type { InstrumentCard } from "../bindings/InstrumentCard";
import { call } from "../core/call";
import { Failed } from "../core/failures.svelte";
import { navigation } from "../navigation.svelte";
import { StartAssessment } from "./start-assessment.svelte";

vi.mock("../core/call", () => ({ call: vi.fn() }));

const card = (id: string, purpose: InstrumentCard["purpose"], repeatsPer: string | null = null) =>
  ({ id, purpose, repeatsPer, forms: [] }) as unknown as InstrumentCard;

const instruments = [
  card("topics", "exchange"),
  card("digital", "maturity"),
  card("services", "maturity", "service"),
  card("mindsets", "reflection"),
];

describe("starting an assessment", () => {
  beforeEach(() => {
    vi.mocked(call)
      .mockReset()
      .mockResolvedValue({ head: { round: "r1" } } as never);
    navigation.begin({ at: "home", council: "c1" });
  });

  it("offers instruments by what they are for, those for planning first", () => {
    const draft = new StartAssessment("c1", instruments, undefined);
    const offered = draft.byPurpose.map((group) => group.instruments.map((one) => one.id));
    expect(offered).toEqual([["digital", "services"], ["mindsets"], ["topics"]]);
    expect(draft.instrument?.id, "the first of them is chosen").toBe("digital");
  });

  it("names services only where the instrument is answered once for each", async () => {
    const draft = new StartAssessment("c1", instruments, "digital");
    await draft.start();
    expect(call).toHaveBeenCalledWith("start_assessment", expect.objectContaining({ subjects: [] }));
    draft.choose("services");
    draft.subjects = ["Agua", "Registro civil"];
    await draft.start();
    const asked = expect.objectContaining({ subjects: ["Agua", "Registro civil"] });
    expect(call).toHaveBeenLastCalledWith("start_assessment", asked);
    expect(navigation.screen).toEqual({ at: "respondents", round: "r1" });
  });

  it("says beside the field that a service is missing", async () => {
    vi.mocked(call).mockRejectedValue(new Failed("refused", "Escriba al menos uno.", "start_assessment"));
    const draft = new StartAssessment("c1", instruments, "services");
    await draft.start();
    expect(draft.subjectError).toBe("Escriba al menos uno.");
    draft.subjects = ["Agua"];
    await expect(draft.start(), "any other refusal is said above the screen").rejects.toThrow();
  });
});
