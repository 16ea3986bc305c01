import type { AttendeeView } from "../../bindings/AttendeeView";
import type { BlockText } from "../../bindings/BlockText";
import type { BlockView } from "../../bindings/BlockView";
import type { CertificateCheck } from "../../bindings/CertificateCheck";
import type { CertificateId } from "../../bindings/CertificateId";
import type { CertificateKind } from "../../bindings/CertificateKind";
import type { CheckCertificate } from "../../bindings/CheckCertificate";
import type { CouncilId } from "../../bindings/CouncilId";
import type { KeepAttendee } from "../../bindings/KeepAttendee";
import type { Presence } from "../../bindings/Presence";
import type { ReportAbout } from "../../bindings/ReportAbout";
import type { SignatoryText } from "../../bindings/SignatoryText";
import type { StartWorkshop } from "../../bindings/StartWorkshop";
import type { WorkshopCard } from "../../bindings/WorkshopCard";
import type { WorkshopDetails } from "../../bindings/WorkshopDetails";
import type { WorkshopId } from "../../bindings/WorkshopId";
import type { WorkshopsView } from "../../bindings/WorkshopsView";
import type { WorkshopView } from "../../bindings/WorkshopView";
import { call, save } from "../../core/call";
import { refusal } from "../../core/refusal";
import { language, t } from "../../core/text.svelte";
import { toasts } from "../../parts";

/** What is typed about somebody on the list. */
export type Person = Omit<KeepAttendee, "workshop">;

/** The four papers of a workshop. */
export type Paper = Extract<ReportAbout, { workshop: WorkshopId }>["kind"];

/** The workshops of a council. */
export class Workshops {
  view: WorkshopsView = $state.raw()!;

  constructor(view: WorkshopsView) {
    this.view = view;
  }

  /** Opens the list. */
  static async of(council: CouncilId): Promise<Workshops> {
    return new Workshops(await call("workshops", { council }));
  }

  /** Makes a workshop; tells which, or what is wrong. */
  async start(start: Omit<StartWorkshop, "council">): Promise<{ made?: WorkshopId; wrong?: string }> {
    let made: WorkshopId | undefined;
    const wrong = await refusal(async () => {
      made = (await call("start_workshop", { council: this.view.council, ...start })).id;
    });
    return wrong === undefined ? { made: made! } : { wrong };
  }

  /** Takes a workshop out of the list; can be undone. */
  async remove({ id, title }: Pick<WorkshopCard, "id" | "title">) {
    this.view = await call("remove_workshop", { workshop: id });
    toasts.show(t("workshop-removed", { title }), () => void this.#restore(id));
  }

  async #restore(workshop: WorkshopId) {
    this.view = await call("restore_workshop", { workshop });
  }

  /** Whether a certificate somebody shows is as it was made out. */
  async check(shown: Omit<CheckCertificate, "council">): Promise<CertificateCheck> {
    return call("check_certificate", { council: this.view.council, ...shown });
  }
}

/** One workshop: its agenda, its people and its papers. */
export class Workshop {
  view: WorkshopView = $state.raw()!;

  constructor(view: WorkshopView) {
    this.view = view;
  }

  /** Opens a workshop. */
  static async of(workshop: WorkshopId): Promise<Workshop> {
    return new Workshop(await call("workshop", { workshop }));
  }

  /** Keeps what is known of it. Gives what is wrong, if anything. */
  async edit(details: WorkshopDetails): Promise<string | undefined> {
    return this.#keep(() => call("edit_workshop", { workshop: this.view.id, details }));
  }

  /** Puts a block one place earlier (-1) or later (1). */
  async move(place: number, by: -1 | 1) {
    const blocks = [...this.view.blocks];
    const [block] = blocks.splice(place, 1);
    if (!block || place + by < 0 || place + by > blocks.length) return;
    blocks.splice(place + by, 0, block);
    await this.#arrange(blocks);
  }

  /** Says how long a block lasts. Gives what is wrong, if anything. */
  async lasts(place: number, minutes: number): Promise<string | undefined> {
    return this.#arrange(this.view.blocks.map((block, at) => (at === place ? { ...block, minutes } : block)));
  }

  /** Keeps a block, or adds one at the end. Gives what is wrong, if anything. */
  async keepBlock(block: BlockText): Promise<string | undefined> {
    const { blocks } = this.view;
    const known = blocks.some(({ id }) => id === block.id);
    return this.#arrange(
      known ? blocks.map((one) => (one.id === block.id ? block : one)) : [...blocks, block],
    );
  }

  /** Takes a block out of the agenda; can be undone. */
  async removeBlock({ id, title }: BlockView) {
    const before = this.view.blocks;
    await this.#arrange(before.filter((block) => block.id !== id));
    toasts.show(t("workshop-block-removed", { title }), () => void this.#arrange(before));
  }

  async #arrange(blocks: BlockText[]): Promise<string | undefined> {
    const set = blocks.map(({ id, minutes, title, about, materials }) => ({
      id,
      minutes,
      title,
      about,
      materials,
    }));
    return this.#keep(() => call("set_agenda", { workshop: this.view.id, blocks: set }));
  }

  /** Keeps somebody on the list. Gives what is wrong, if anything. */
  async keepPerson(person: Person): Promise<string | undefined> {
    return this.#keep(() => call("keep_attendee", { workshop: this.view.id, ...person }));
  }

  /** Marks how somebody attended. */
  async mark(person: AttendeeView, presence: Presence | null) {
    this.view = await call("keep_attendee", { workshop: this.view.id, ...of(person), presence });
  }

  /** Takes somebody off the list; can be undone. */
  async removePerson({ id, name }: AttendeeView) {
    this.view = await call("remove_attendee", { attendee: id });
    const back = async () => void (this.view = await call("restore_attendee", { attendee: id }));
    toasts.show(t("workshop-person-removed", { name }), () => void back());
  }

  /** Says who signs the certificates; lines without a name are left out. Gives what is wrong, if anything. */
  async sign(signatories: SignatoryText[]): Promise<string | undefined> {
    const named = signatories.filter(({ name }) => name.trim() !== "");
    return this.#keep(() => call("set_signatories", { workshop: this.view.id, signatories: named }));
  }

  /** Makes certificates out. Gives what is wrong, if anything. */
  async issue(attendees: AttendeeView["id"][], kind: CertificateKind): Promise<string | undefined> {
    return this.#keep(() => call("issue_certificates", { workshop: this.view.id, attendees, kind }));
  }

  /** Makes another certificate out in place of one with a mistake. Gives what is wrong, if anything. */
  async correct(certificate: CertificateId, name: string): Promise<string | undefined> {
    return this.#keep(() => call("correct_certificate", { certificate, name }));
  }

  /** Puts a paper where the person says. */
  async print(kind: Paper) {
    const about = { kind, workshop: this.view.id };
    const file = await save("report", { about, language: language(), paper: null });
    if (file) toasts.show(t("workshop-paper-saved", { file }));
  }

  async #keep(change: () => Promise<WorkshopView>): Promise<string | undefined> {
    return refusal(async () => {
      this.view = await change();
    });
  }
}

/** What is kept of somebody on the list, for keeping it again. */
export function of({ id, name, role, organisation, sector, presence, attended }: AttendeeView): Person {
  return { id, name, role, organisation, sector, presence, attended };
}

/** Somebody of whom nothing is known yet. */
export function nobody(): Person {
  return { id: null, name: "", role: "", organisation: "", sector: "", presence: null, attended: null };
}
