import { beforeEach, describe, expect, it, vi } from "vitest";
import type { EvidenceCard } from "../../bindings/EvidenceCard";
import type { EvidenceView } from "../../bindings/EvidenceView";
import { call, open, show } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { toasts } from "../toasts.svelte";
import { Evidence } from "./evidence.svelte";

vi.mock("../../core/call");

const place = { round: "r1", item: "LID-1", respondent: "p1" };

function card(name: string, more: Partial<EvidenceCard> = {}): EvidenceCard {
  const about = { kind: "PDF", size: "312 kB", owner: "", validUntil: null, expired: false };
  return { ...about, id: name, name, from: "you", risky: false, changeable: true, also: [], ...more };
}

function view(...files: EvidenceCard[]): EvidenceView {
  return { files, others: [{ id: "LID-2", name: "Visión" }], largest: "64 MB", photo: "500 kB" };
}

describe("the files that back an answer", () => {
  beforeEach(() => {
    vi.mocked(call).mockReset();
    vi.mocked(open).mockReset();
    vi.mocked(show).mockReset();
  });

  it("says that a photo was made smaller, and asks anew for the next original", async () => {
    const evidence = new Evidence(place);
    const added = card("obra", { kind: "JPG", size: "410 kB" });
    vi.mocked(open).mockResolvedValue({ evidence: view(added), added, was: "4,2 MB", before: false });
    evidence.original = true;
    await evidence.attach();
    expect(open).toHaveBeenCalledWith("attach", { ...place, original: true });
    expect(toasts.shown[0]?.words).toBe("Se adjuntó «obra». La foto pasó de 4,2 MB a 410 kB.");
    expect(evidence.original).toBe(false);
    expect(evidence.view?.files).toEqual([added]);
  });

  it("says beside the button why a file is no evidence, until the next one", async () => {
    const evidence = new Evidence(place);
    vi.mocked(open).mockRejectedValueOnce(new Failed("refused", "Es un programa.", "attach"));
    await evidence.attach();
    expect(evidence.complaint).toBe("Es un programa.");
    vi.mocked(open).mockResolvedValueOnce(null);
    await evidence.attach();
    expect(evidence.complaint, "she changed her mind").toBeUndefined();
  });

  it("asks before it opens what may hold programs", async () => {
    const evidence = new Evidence(place);
    const risky = card("caja", { kind: "XLSM", risky: true });
    await evidence.openFile(risky);
    expect(evidence.asking).toEqual(risky);
    expect(show).not.toHaveBeenCalled();
    await evidence.openFile(risky, true);
    expect(evidence.asking).toBeUndefined();
    expect(show).toHaveBeenCalledWith("evidence_content", { evidence: "caja" });
  });

  it("brings back what was removed", async () => {
    const evidence = new Evidence(place);
    const file = card("acta");
    vi.mocked(call).mockResolvedValueOnce(view());
    await evidence.remove(file);
    vi.mocked(call).mockResolvedValueOnce(view(file));
    toasts.shown[0]?.undo?.();
    await vi.waitFor(() => expect(evidence.view?.files).toEqual([file]));
    expect(call).toHaveBeenLastCalledWith("restore_evidence", { evidence: "acta" });
  });

  it("keeps the details open after using the file for another item", async () => {
    const evidence = new Evidence(place);
    evidence.view = view(card("acta"));
    const used = card("acta", { also: ["LID-2"] });
    vi.mocked(call).mockResolvedValue(view(used));
    await evidence.reuse(card("acta"), "LID-2");
    expect(evidence.editing).toEqual(used);
    expect(toasts.shown[0]?.words).toBe("«acta» respalda también «Visión».");
  });
});
