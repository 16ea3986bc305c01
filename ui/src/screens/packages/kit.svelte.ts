import type { InstrumentId } from "../../bindings/InstrumentId";
import type { KitMade } from "../../bindings/KitMade";
import type { KitOffer } from "../../bindings/KitOffer";
import type { KitView } from "../../bindings/KitView";
import type { Language } from "../../bindings/Language";
import { call, inFolder } from "../../core/call";
import { refusal } from "../../core/refusal";

/** The material of a workshop: what goes onto a stick, and whether what is on one is as it was signed. */
export class Kit {
  offer: KitOffer | undefined = $state.raw();
  /** What is left out of each list: whoever chooses nothing takes everything. */
  without: { instruments: InstrumentId[]; languages: Language[]; installers: string[] } = $state({
    instruments: [],
    languages: [],
    installers: [],
  });
  /** Whether somebody tried to save, so that what is missing is said. */
  tried = $state(false);
  made: KitMade | undefined = $state.raw();
  checked: KitView | undefined = $state.raw();
  /** Why what was chosen is no material that could be checked. */
  wrong: string | undefined = $state();
  doing: "making" | "checking" | undefined = $state();

  /** Reads what can go along. */
  async open() {
    this.offer = await call("kit_offer", {});
  }

  get instruments(): InstrumentId[] {
    const all = this.offer?.instruments.map((one) => one.id) ?? [];
    return all.filter((id) => !this.without.instruments.includes(id));
  }

  get languages(): Language[] {
    return (this.offer?.languages ?? []).filter((one) => !this.without.languages.includes(one));
  }

  get installers(): string[] {
    return (this.offer?.installers ?? []).filter((one) => !this.without.installers.includes(one));
  }

  /** Takes something along, or leaves it out. */
  choose<L extends keyof Kit["without"]>(list: L, one: Kit["without"][L][number], wanted: boolean) {
    const others = (this.without[list] as (typeof one)[]).filter((it) => it !== one);
    this.without = { ...this.without, [list]: wanted ? others : [...others, one] };
    this.made = undefined;
  }

  /** Writes it into a folder that the person chooses. */
  async make() {
    this.tried = true;
    const { instruments, languages, installers } = this;
    if (this.doing || instruments.length === 0 || languages.length === 0) return;
    this.doing = "making";
    this.made = undefined;
    try {
      this.made =
        (await inFolder("make_kit", { instruments, languages, installers, paper: null })) ?? undefined;
    } finally {
      this.doing = undefined;
    }
  }

  /** Compares a folder with what was signed. */
  async check() {
    if (this.doing) return;
    this.doing = "checking";
    try {
      this.wrong = await refusal(async () => {
        const view = await inFolder("check_kit", {});
        if (view) this.checked = view;
      });
      if (this.wrong) this.checked = undefined;
    } finally {
      this.doing = undefined;
    }
  }
}
