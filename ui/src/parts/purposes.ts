import type { InstrumentCard } from "../bindings/InstrumentCard";
import type { Purpose } from "../bindings/Purpose";

/** What instruments are for, in the order they are offered. */
const PURPOSES: Purpose[] = ["maturity", "reflection", "exchange"];

/** Instruments that are for the same. */
export interface OfPurpose {
  purpose: Purpose;
  instruments: InstrumentCard[];
}

/** Instruments by what they are for, those for planning first. */
export function byPurpose(instruments: InstrumentCard[]): OfPurpose[] {
  return PURPOSES.map((purpose) => ({
    purpose,
    instruments: instruments.filter((one) => one.purpose === purpose),
  })).filter((group) => group.instruments.length > 0);
}

/** What a purpose is called, and what it means for those who answer. */
export function purposeWords(purpose: Purpose) {
  switch (purpose) {
    case "maturity":
      return { name: "home-purpose-maturity", about: "home-purpose-maturity-about" } as const;
    case "reflection":
      return { name: "home-purpose-reflection", about: "home-purpose-reflection-about" } as const;
    case "exchange":
      return { name: "home-purpose-exchange", about: "home-purpose-exchange-about" } as const;
  }
}
