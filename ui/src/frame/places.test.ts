import { describe, expect, it } from "vitest";
import type { Purpose } from "../bindings/Purpose";
import { places } from "./places";

const round = { id: "r1", title: "Gobierno digital", name: "2026" };
const council = { id: "c1", name: "San Jacinto del Río" };

describe("the side of the window", () => {
  it("shows nothing of a round before there is one", () => {
    const { home, round, tools, foot } = places({ council });
    expect(round, "nothing dead, nothing announced").toEqual([]);
    const always = [...home, ...tools, ...foot].map((place) => place.screen.at);
    expect(always, "the library is there before any assessment").toEqual([
      "home",
      "library",
      "packages",
      "settings",
    ]);
  });

  it("leads to every screen of the round in hand", () => {
    const shown = places({ council, round: { ...round, purpose: "maturity" } });
    expect(shown.round.map((place) => place.screen)).toEqual([
      { at: "respondents", round: "r1" },
      { at: "consensus", round: "r1" },
      { at: "results", round: "r1" },
      { at: "roadmap", council: "c1" },
      { at: "follow-up", council: "c1" },
      { at: "reports", council: "c1" },
      { at: "workshop", council: "c1" },
    ]);
  });

  it("keeps the questionnaire current while somebody answers", () => {
    const shown = places({ council, round: { ...round, purpose: "maturity" } }).round;
    expect(shown[0]?.holds).toContain("answering");
  });

  it("shows only what a round is for", () => {
    const of = (purpose: Purpose) =>
      places({ council, round: { ...round, purpose } }).round.map((place) => place.screen.at);
    expect(of("reflection"), "nothing to agree on, nothing to plan").toEqual(["respondents", "spread"]);
    expect(of("exchange")).toEqual(["respondents", "consensus", "exchange"]);
  });
});
