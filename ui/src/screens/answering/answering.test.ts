import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AnsweringView } from "../../bindings/AnsweringView";
import type { AskedItem } from "../../bindings/AskedItem";
import { call } from "../../core/call";
import { Answering } from "./answering.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn() }));

function item(id: string): AskedItem {
  const said = {
    answer: null,
    confidence: null,
    evidence: { seen: [], other: "" },
    comment: "",
    shareComment: false,
  };
  const levels = [1, 2, 3, 4, 5].map((level) => ({ level, text: `level ${level}` }));
  return { id, name: id, question: "", help: "", levels, evidence: ["acta"], shared: false, said, at: null };
}

function questionnaire(): Answering {
  const view = {
    head: { closed: false },
    respondent: { id: "r" },
    dimensions: [{ id: "D", name: "D", items: [item("A"), item("B"), item("C")] }],
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
});
