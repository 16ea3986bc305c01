import type { EvidenceCard } from "../../bindings/EvidenceCard";
import type { EvidenceView } from "../../bindings/EvidenceView";
import type { ItemId } from "../../bindings/ItemId";
import type { OfItemEvidence } from "../../bindings/OfItemEvidence";
import { call, open, save, show } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { t } from "../../core/text.svelte";
import { toasts } from "../toasts.svelte";

/** The files that back one item, on somebody's sheet or, without a respondent, before the group. */
export class Evidence {
  view: EvidenceView | undefined = $state.raw();
  /** Whether the next photo is kept as it is. */
  original = $state(false);
  busy = $state(false);
  /** Why a file was not attached, or could not be opened. */
  complaint: string | undefined = $state();
  /** The file whose details are being changed. */
  editing: EvidenceCard | undefined = $state.raw();
  /** The file that may hold programs, while the person is asked. */
  asking: EvidenceCard | undefined = $state.raw();

  constructor(readonly place: OfItemEvidence) {}

  /** Reads what is attached. */
  async look() {
    this.view = await call("evidence", this.place);
  }

  /** Asks for a file and attaches it. */
  async attach() {
    await this.#do(async () => {
      const attached = await open("attach", { ...this.place, original: this.original });
      if (!attached) return;
      this.view = attached.evidence;
      this.original = false;
      const { name, size } = attached.added;
      if (attached.before) toasts.show(t("evidence-attached-before", { name }));
      else if (attached.was) toasts.show(t("evidence-attached-smaller", { name, size, was: attached.was }));
      else toasts.show(t("evidence-attached", { name }));
    });
  }

  /** Opens a file in its program; one that may hold programs only after asking. */
  async openFile(file: EvidenceCard, sure = false) {
    this.asking = file.risky && !sure ? file : undefined;
    if (this.asking) return;
    await this.#do(() => show("evidence_content", { evidence: file.id }));
  }

  /** Puts a copy where the person says. */
  async saveCopy(file: EvidenceCard) {
    await this.#do(async () => {
      const saved = await save("evidence_content", { evidence: file.id });
      if (saved) toasts.show(t("evidence-copy-saved", { file: saved }));
    });
  }

  /** Changes what is said about a file. Rejects with a `Failed` that belongs beside its fields. */
  async edit(file: EvidenceCard, name: string, owner: string, validUntil: string | null) {
    this.view = await call("edit_evidence", { evidence: file.id, name, owner, validUntil });
    this.editing = undefined;
  }

  /** The same file for another item too. */
  async reuse(file: EvidenceCard, item: ItemId) {
    const named = this.view?.others.find((one) => one.id === item)?.name ?? "";
    this.view = await call("reuse_evidence", { evidence: file.id, item });
    this.editing = this.view.files.find((one) => one.id === file.id);
    toasts.show(t("evidence-reused", { item: named, name: file.name }));
  }

  /** Takes a file away; the notice brings it back. */
  async remove(file: EvidenceCard) {
    this.view = await call("remove_evidence", { evidence: file.id });
    toasts.show(t("evidence-removed", { name: file.name }), () => {
      void call("restore_evidence", { evidence: file.id }).then((view) => (this.view = view));
    });
  }

  /** What is refused is said beside the button, not above the screen. */
  async #do(work: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    this.complaint = undefined;
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      this.complaint = problem.message;
    } finally {
      this.busy = false;
    }
  }
}
