import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AnsweringView } from "../../bindings/AnsweringView";
import type { AskedItem } from "../../bindings/AskedItem";
import type { Takes } from "../../bindings/Takes";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { Answering } from "./answering.svelte";
import { answerOf } from "./keys";

vi.mock("../../core/call", () => ({ call: vi.fn() }));

function item(id: string): AskedItem {
  const said = {
    answer: null,
    confidence: null,
    evidence: { seen: [], other: "" },
    comment: "",
    shareComment: false,
  };
  const levels = [1, 2, 3, 4, 5].map((level) => ({ level, text: `level ${level}`, shade: level }));
  const takes: Takes = { kind: "level", namesOnly: false };
  const why = { principles: [], strategies: [], sdgTargets: [], topics: [] };
  const asked = { takes, required: false, rule: "", why, question: "", help: "" };
  return {
    ...asked,
    id,
    name: id,
    levels,
    evidence: ["acta"],
    wantsEvidenceFrom: 4,
    shared: false,
    said,
    at: null,
  };
}

function questionnaire(...changes: Partial<AskedItem>[]): Answering {
  const view = {
    head: { closed: false },
    respondent: { id: "r" },
    dimensions: [
      { id: "D", name: "D", items: ["A", "B", "C"].map((id, at) => ({ ...item(id), ...changes[at] })) },
    ],
  } as unknown as AnsweringView;
  return new Answering(view);
}

const recorded = { at: "2026-11-21T10:42:00Z" };

describe("answering", () => {
  beforeEach(
    () =>
      void vi
        .mocked(call)
        .mockReset()
        .mockResolvedValue(recorded as never),
  );

  it("says saved only when the core has said so", async () => {
    const answering = questionnaire();
    answering.answer({ kind: "level", level: 3 });
    expect(answering.saving.is, "the disk has not answered yet").toBe("saving");
    await vi.waitFor(() => expect(answering.saving).toEqual({ is: "saved", at: recorded.at }));
  });

  it("says so when the disk refuses, and keeps what was answered on the page", async () => {
    vi.mocked(call).mockRejectedValue(new Error("full"));
    const answering = questionnaire();
    await answering.keep().catch(() => undefined);
    answering.answer({ kind: "level", level: 3 });
    await vi.waitFor(() => expect(answering.saving.is).toBe("failed"));
    expect(answering.said["A"]?.answer).toEqual({ kind: "level", level: 3 });
  });

  it("keeps what was typed before it goes on", () => {
    const answering = questionnaire();
    answering.type((said) => (said.comment = "hola"));
    expect(call, "typing has not rested").not.toHaveBeenCalled();
    answering.step(1);
    answering.step(-1);
    expect(answering.said["A"]?.comment).toBe("hola");
    return vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
  });

  it("does not keep «not applicable» without a reason", async () => {
    const answering = questionnaire();
    answering.ask("notApplicable");
    answering.reason("  ");
    expect(answering.said["A"]?.answer).toBeNull();
    answering.reason("No hay costa.");
    answering.flush();
    await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
    expect(answering.said["A"]?.answer).toEqual({ kind: "notApplicable", reason: "No hay costa." });
  });

  it("takes back the last change", async () => {
    const answering = questionnaire();
    answering.answer({ kind: "level", level: 3 });
    answering.answer({ kind: "level", level: 5 });
    answering.undo();
    expect(answering.said["A"]?.answer).toEqual({ kind: "level", level: 3 });
    await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(3));
  });

  it("finds the next question without an answer, from the beginning again", () => {
    const answering = questionnaire();
    answering.go("C");
    expect(answering.nextUnanswered()).toBe("A");
  });

  it("does not say saved while something newer is still being typed", async () => {
    const answering = questionnaire();
    answering.answer({ kind: "level", level: 3 });
    answering.type((said) => (said.comment = "h"));
    await Promise.resolve();
    await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
    expect(answering.saving.is).toBe("saving");
    answering.flush();
    await vi.waitFor(() => expect(answering.saving.is).toBe("saved"));
  });
});

describe("answers that are no level", () => {
  const number: Partial<AskedItem> = {
    takes: { kind: "number", decimal: false },
    levels: [],
    rule: "Cero o más.",
  };

  beforeEach(
    () =>
      void vi
        .mocked(call)
        .mockReset()
        .mockResolvedValue(recorded as never),
  );

  it("keeps a number when its field is left, and takes it away when it is emptied", async () => {
    const answering = questionnaire(number);
    answering.enter("18 000");
    answering.leave();
    expect(answering.said["A"]?.answer).toEqual({ kind: "number", number: 18000 });
    answering.enter(" ");
    answering.leave();
    expect(answering.said["A"]?.answer).toBeNull();
    await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(2));
  });

  it("stays with a number that cannot be read, and says so", () => {
    const answering = questionnaire(number);
    answering.enter("muchos");
    expect(answering.go("B"), "what is typed would be lost").toBe(false);
    expect(answering.complaint).toContain("número");
    expect(answering.saving.is).toBe("failed");
    answering.enter("");
    expect(answering.go("B")).toBe(true);
  });

  it("comes back to an answer that breaks its rule", async () => {
    const answering = questionnaire(number);
    vi.mocked(call).mockRejectedValueOnce(new Failed("refused", "…", "record_response"));
    answering.enter("-3");
    answering.go("B");
    await answering.settled();
    expect(answering.at).toBe("A");
    expect(answering.complaint, "in its author's words").toBe("Cero o más.");
    expect(answering.saving.is, "it is not on the disk").toBe("failed");
  });

  it("shows what else is asked after an answer", async () => {
    const answering = questionnaire();
    const asked = [{ id: "D", name: "D", items: [item("A"), item("A2"), item("C")] }];
    vi.mocked(call).mockResolvedValue({ ...recorded, asked } as never);
    answering.go("B");
    answering.answer({ kind: "level", level: 1 });
    await answering.settled();
    expect(answering.items.map((one) => one.id)).toEqual(["A", "A2", "C"]);
    expect(answering.at, "what is asked no more is left for the one before").toBe("A");
  });

  it("knows which required questions are open, and that a note waits for nothing", () => {
    const answering = questionnaire({ required: true }, { takes: { kind: "note" }, levels: [] });
    expect(answering.requiredOpen.map((one) => one.id)).toEqual(["A"]);
    expect(answering.wanted.map((one) => one.id)).toEqual(["A", "C"]);
  });

  it("takes digits as levels, or as places of choices that go on and off", () => {
    expect(answerOf(item("A"), null, 4)).toEqual({ kind: "level", level: 4 });
    expect(answerOf(item("A"), null, 7), "no such level").toBeUndefined();
    const choices = ["radio", "web"].map((id) => ({ id, name: id }));
    const several = { ...item("A"), takes: { kind: "choices" as const, choices } };
    const both = { kind: "choices" as const, choices: ["radio", "web"] };
    expect(answerOf(several, { kind: "choices", choices: ["web"] }, 1), "in their order").toEqual(both);
    expect(answerOf(several, both, 2)).toEqual({ kind: "choices", choices: ["radio"] });
  });
});
