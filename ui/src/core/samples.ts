import type { RoundHead } from "../bindings/RoundHead";

/** The head of a made-up round, for tests; what a test is about is given. */
export function roundHead(given: Partial<RoundHead> = {}): RoundHead {
  return {
    council: "c1",
    councilName: "San Jacinto del Río",
    assessment: "a1",
    title: "Gobierno digital",
    subject: "",
    purpose: "maturity",
    round: "r1",
    roundName: "Primera ronda, 2026",
    closed: false,
    revealed: null,
    rounds: [{ id: "r1", name: "Primera ronda, 2026", closed: false }],
    levels: [],
    items: 37,
    agreed: 0,
    ...given,
  };
}
