import { describe, expect, it } from "vitest";
import type { TopicView } from "../../bindings/TopicView";
import { grouped } from "./topics";

function topic(id: string, offer: number | null, need: number | null): TopicView {
  const level = (step: number | null) =>
    step === null ? null : { level: step, name: `${step}`, shade: step };
  return { id, name: id, offer: level(offer), need: level(need), suggestion: null };
}

describe("topics of an exchange", () => {
  const groups = grouped([
    topic("both", 3, 1),
    topic("need", 0, 4),
    topic("nothing", 0, 0),
    topic("open", null, null),
  ]);
  const ids = (topics: TopicView[]) => topics.map((one) => one.id);

  it("shows what is offered and needed in both groups", () => {
    expect(ids(groups.offers)).toEqual(["both"]);
    expect(ids(groups.needs), "the most urgent need first").toEqual(["need", "both"]);
  });

  it("keeps what is neither, and what nobody agreed on yet, for the end", () => {
    expect(ids(groups.rest)).toEqual(["nothing", "open"]);
  });
});
