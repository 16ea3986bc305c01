import type { CertificateKind } from "../../bindings/CertificateKind";
import type { Mode } from "../../bindings/Mode";
import type { Presence } from "../../bindings/Presence";
import type { MessageId } from "../../core/text.svelte";

/** How somebody attended. */
export const PRESENCES: Record<Presence, MessageId & `workshop-presence-${string}`> = {
  present: "workshop-presence-present",
  partial: "workshop-presence-partial",
  late: "workshop-presence-late",
  excused: "workshop-presence-excused",
  absent: "workshop-presence-absent",
  withdrew: "workshop-presence-withdrew",
};

/** What a certificate says somebody did. */
export const KINDS: Record<CertificateKind, MessageId & `workshop-kind-${string}`> = {
  participation: "workshop-kind-participation",
  facilitation: "workshop-kind-facilitation",
  trainer: "workshop-kind-trainer",
};

/** Whether people meet in a room. */
export const MODES: Record<Mode, MessageId & `workshop-mode-${string}`> = {
  inPerson: "workshop-mode-in-person",
  remote: "workshop-mode-remote",
  mixed: "workshop-mode-mixed",
};

/** Whether somebody was there for a part of the time, so that minutes have to be noted. */
export function forAPart(presence: Presence | "" | null): boolean {
  return presence === "partial" || presence === "late" || presence === "withdrew";
}
