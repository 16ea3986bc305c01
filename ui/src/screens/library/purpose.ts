import type { InstrumentCard } from "../../bindings/InstrumentCard";
import type { MessageId } from "../../core/text.svelte";

/** What the answers of an instrument are for, in a sentence. */
export function purposeOf(card: InstrumentCard): Extract<MessageId, `library-purpose-${string}`> {
  switch (card.purpose) {
    case "maturity":
      return "library-purpose-maturity";
    case "reflection":
      return "library-purpose-reflection";
    case "exchange":
      return "library-purpose-exchange";
  }
}

/** How often it is answered, where that is not once. */
export function repeatsOf(card: InstrumentCard): "library-repeats-service" | "library-repeats" | undefined {
  if (card.repeatsPer === null) return undefined;
  return card.repeatsPer === "service" ? "library-repeats-service" : "library-repeats";
}
