import { expect, it } from "vitest";
import type { AssessmentCard } from "../../bindings/AssessmentCard";
import { stagesOf, whereItGoesOn } from "./stage";

const card = (purpose: AssessmentCard["purpose"], stage: AssessmentCard["stage"]) =>
  ({ round: "r1", purpose, stage }) as AssessmentCard;

it("leads to the screen where an assessment of its kind goes on", () => {
  expect(whereItGoesOn(card("maturity", "settled")).at).toBe("results");
  expect(whereItGoesOn(card("exchange", "agreeing")).at).toBe("consensus");
  expect(whereItGoesOn(card("exchange", "settled")).at).toBe("exchange");
  expect(whereItGoesOn(card("reflection", "answering")).at).toBe("respondents");
  expect(whereItGoesOn(card("reflection", "closed")).at).toBe("spread");
});

it("agrees nothing where each person reflects alone", () => {
  expect(stagesOf(card("reflection", "answering"))).toEqual(["answering", "closed"]);
});
