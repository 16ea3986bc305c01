import type { ActionField } from "../../../bindings/ActionField";
import type { ActionSheet } from "../../../bindings/ActionSheet";
import type { ActionView } from "../../../bindings/ActionView";
import type { CostBand } from "../../../bindings/CostBand";
import type { ItemId } from "../../../bindings/ItemId";
import type { Part as RolePart } from "../../../bindings/Part";
import type { RoleId } from "../../../bindings/RoleId";
import type { RoadmapView } from "../../../bindings/RoadmapView";
import type { ServesItem } from "../../../bindings/ServesItem";
import type { SourceItem } from "../../../bindings/SourceItem";
import { Failed } from "../../../core/failures.svelte";
import type { Roadmap } from "../roadmap.svelte";
import { FIELDS, type Part } from "./fields";

/** An item an action can serve, by its instrument and its own id. */
export function itemKey(of: { instrument: string; item: string }): string {
  return `${of.instrument}|${of.item}`;
}

/** A role with a part in the action. */
export interface Role {
  role: RoleId;
  part: RolePart;
}

/** Everything somebody writes about an action, as it is typed. */
type Begun = Pick<
  ActionDraft,
  | ("title" | "role" | "weeks" | "hours" | "cost" | "amount" | "source" | "due" | "review" | "note")
  | ("texts" | "parts" | "serves" | "item" | "reaches")
>;

/** What somebody writes about an action; nothing is kept before {@link keep}. */
export class ActionDraft {
  title = $state("");
  role: RoleId = $state("");
  weeks: number | null = $state(4);
  hours: number | null = $state(null);
  cost: CostBand = $state("low");
  amount: number | null = $state(null);
  source = $state("");
  due: string | null = $state(null);
  review: string | null = $state(null);
  note = $state("");
  texts: Partial<Record<ActionField, string>> = $state({});
  parts: Role[] = $state([]);
  serves: ServesItem[] = $state([]);
  /** The item a new action improves, by {@link itemKey}; empty for none. */
  item = $state("");
  /** The level it should reach. */
  reaches: number | null = $state(null);
  /** Whether a field holds something that cannot be kept. */
  complaints: Record<string, boolean> = $state({});
  error: string | undefined = $state();
  busy = $state(false);

  /** What the instrument proposes for a text, where the council has not written its own. */
  readonly proposed: Partial<Record<ActionField, string>> = {};
  readonly #first: string;

  constructor(
    readonly roadmap: Roadmap,
    readonly action?: ActionView,
    item?: ItemId,
  ) {
    if (action) this.#take(action);
    else this.role = roadmap.view.roles[0]?.id ?? "";
    const improved = this.items.find((one) => one.item === item);
    if (improved) this.improve(itemKey(improved));
    this.#first = this.#written();
  }

  get view(): RoadmapView {
    return this.roadmap.view;
  }

  /** Whether the council thinks of it itself: then it may start from the canvas. */
  get own(): boolean {
    return this.action?.own ?? true;
  }

  /** Every item of the assessments the plan draws on. */
  get items(): (SourceItem & { assessment: string })[] {
    const drawn = this.view.sources.filter((source) => source.drawn);
    return drawn.flatMap((source) => source.items.map((item) => ({ ...item, assessment: source.title })));
  }

  /** Whether something would be lost if this were put away. */
  get changed(): boolean {
    return this.#written() !== this.#first;
  }

  /** Whether everything that was entered can be kept. */
  get sound(): boolean {
    return !Object.values(this.complaints).some(Boolean);
  }

  /** Whether a part of the editor has something in it. */
  filled(part: Part): boolean {
    if (FIELDS[part].some((field) => this.texts[field]?.trim())) return true;
    switch (part) {
      case "what":
        return this.title.trim() !== "";
      case "who":
        return this.parts.length > 0;
      case "when":
        return this.due !== null || this.review !== null || this.hours !== null;
      case "with":
        return this.amount !== null || this.source.trim() !== "";
      case "for":
        return this.item !== "" || this.serves.length > 0;
      case "notes":
        return this.note.trim() !== "";
      case "care":
      case "canvas":
        return false;
    }
  }

  /** Chooses the item it improves, with the level it should reach. */
  improve(key: string) {
    this.item = key;
    const item = this.items.find((one) => itemKey(one) === key);
    this.reaches = item ? (item.target ?? Math.min(item.level + 1, item.highest)) : null;
  }

  /** One item more that it serves. */
  serve(key: string) {
    const item = this.items.find((one) => itemKey(one) === key);
    if (!item || this.serves.some((one) => itemKey(one) === key)) return;
    const reaches = item.target ?? Math.min(item.level + 1, item.highest);
    this.serves.push({ instrument: item.instrument, item: item.item, reaches });
  }

  /** What the core is told. A text that is as proposed, or empty, is not part of it. */
  get sheet(): ActionSheet {
    const texts = Object.entries(this.texts) as [ActionField, string][];
    const own = texts.filter(([field, text]) => text.trim() !== "" && text !== this.proposed[field]);
    return {
      title: this.title,
      role: this.role,
      weeks: this.weeks ?? 0,
      hours: this.hours,
      cost: this.cost,
      amount: this.amount,
      source: this.source,
      due: this.due,
      review: this.review,
      fields: Object.fromEntries(own),
      parts: Object.fromEntries(this.parts.map(({ role, part }) => [role, part])),
      serves: $state.snapshot(this.serves),
      note: this.note,
    };
  }

  /** What was begun and not kept. */
  get begun(): Begun {
    const { title, role, weeks, hours, cost, amount, source, due, review, note } = this;
    const { texts, parts, serves, item, reaches } = this;
    const plain = { title, role, weeks, hours, cost, amount, source, due, review, note };
    return { ...plain, texts, parts, serves, item, reaches };
  }

  /** Goes on with what was begun before the window was locked. */
  resume(begun: Begun) {
    Object.assign(this, begun);
  }

  /** Keeps it. Tells whether it was accepted; if not, `error` says why. */
  async keep(): Promise<boolean> {
    this.error = undefined;
    this.busy = true;
    try {
      if (this.action) await this.roadmap.edit(this.action.key, this.sheet);
      else await this.roadmap.add(this.sheet, this.item.split("|")[1] ?? null, this.reaches);
      return true;
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      this.error = problem.message;
      return false;
    } finally {
      this.busy = false;
    }
  }

  #take(action: ActionView) {
    this.title = action.title;
    this.role = action.role;
    this.weeks = action.weeks;
    this.hours = action.hoursSaid ? action.hours : null;
    this.cost = action.cost;
    this.amount = action.amountSaid ? action.amount : null;
    this.source = action.sourceSaid ? action.source : "";
    this.due = action.due;
    this.review = action.review;
    this.note = action.note;
    this.parts = action.parts.map(({ role, part }) => ({ role, part }));
    const said = action.serves.filter((one) => one.said);
    this.serves = said.map(({ instrument, item, reaches }) => ({ instrument, item, reaches }));
    for (const { field, text, proposed } of action.fields) {
      this.texts[field] = text;
      if (proposed) this.proposed[field] = text;
    }
  }

  #written(): string {
    return JSON.stringify([this.sheet, this.item, this.item && this.reaches]);
  }
}
