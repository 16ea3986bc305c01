import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ConsensusView } from "../../bindings/ConsensusView";
import type { ItemToAgree } from "../../bindings/ItemToAgree";
import type { Settled } from "../../bindings/Settled";
import { call } from "../../core/call";
import { roundHead } from "../../core/samples";
import { Consensus } from "./consensus.svelte";
import { sumOf } from "./count";
import { wantsEvidence } from "./draft";
import { keyOf } from "./keys";

vi.mock("../../core/call");

const AT = "2026-11-21T16:42:00Z";

function item(id: string, more: Partial<ItemToAgree> = {}): ItemToAgree {
  return {
    id,
    place: Number(id.slice(1)),
    name: id,
    dimension: "d1",
    dimensionName: "Tecnología",
    question: "",
    levels: [1, 2, 3, 4, 5].map((level) => ({ level, shade: level, text: `${level}` })),
    votes: [5, 2, 0, 3, 2],
    unknown: 0,
    notApplicable: 0,
    notOurs: 0,
    unsure: 0,
    range: 4,
    state: "split",
    concern: "split",
    minutes: 8,
    proposal: 2,
    share: null,
    moves: null,
    secondVotes: [],
    evidence: [{ hint: "Acta", people: 0 }],
    backing: "none",
    wantsEvidenceFrom: 4,
    comments: [],
    shared: false,
    table: null,
    proposed: null,
    settled: null,
    earlier: [],
    target: null,
    note: "",
    ...more,
  };
}

function settled(level: number, reason = ""): Settled {
  const rest = {
    dissent: "",
    dissentRecorded: false,
    evidenceWanted: false,
    cited: [1],
    present: "",
    at: AT,
  };
  return { outcome: { kind: "agreed", level }, reason, ...rest };
}

function view(...items: ItemToAgree[]): ConsensusView {
  const [first] = items;
  return {
    head: roundHead({ revealed: AT, items: items.length }),
    seal: null,
    voices: 12,
    late: 0,
    alpha: null,
    dimensions: [{ id: "d1", name: "Tecnología", alpha: null, table: first?.table ?? null }],
    suggestedTables: [],
    present: "",
    items,
  };
}

/** The meeting, and what it asks the core next. */
function meeting(...items: ItemToAgree[]) {
  const consensus = new Consensus("r1", view(...items));
  const answers = (...next: ItemToAgree[]) => vi.mocked(call).mockResolvedValueOnce(view(...next));
  return { consensus, answers };
}

beforeEach(() => {
  vi.mocked(call).mockReset();
});

describe("the agenda", () => {
  it("stays in its order while people talk, whatever the core says next", async () => {
    const { consensus, answers } = meeting(item("i2"), item("i1"));
    answers(item("i1"), item("i2", { settled: settled(2) }));
    await consensus.agree();
    expect(consensus.listed.map(({ id }) => id)).toEqual(["i2", "i1"]);
    expect(consensus.at, "the next open item").toBe("i1");
  });

  it("keeps what was begun for an item while the group looks at another one", () => {
    const { consensus } = meeting(item("i1"), item("i2"));
    consensus.draft.reason = "Hay reglas";
    consensus.go("i2");
    expect(consensus.draft.reason).toBe("");
    consensus.step(-1);
    expect(consensus.draft.reason).toBe("Hay reglas");
  });

  it("goes on after the window was locked, where people were, with what they had begun", () => {
    const { consensus } = meeting(item("i1"), item("i2"), item("i3"));
    consensus.draft.reason = "Hay reglas";
    consensus.go("i2");
    consensus.go("i3");
    consensus.choose(5);
    consensus.draft.dissent = "Rentas no está de acuerdo";
    const left = JSON.parse(JSON.stringify(consensus.begun));
    expect(
      left.drafts.map(([id]: [string]) => id),
      "what was only looked at is as it is then",
    ).toEqual(["i1", "i3"]);
    const { consensus: again } = meeting(item("i1"), item("i2"), item("i3"));
    again.resume(left);
    expect([again.at, again.level, again.draft.dissent]).toEqual(["i3", 5, "Rentas no está de acuerdo"]);
    again.go("i1");
    expect(again.draft.reason).toBe("Hay reglas");
    again.go("i3");
    expect(again.level, "and it stays while people look around").toBe(5);
  });

  it("begins elsewhere if the item people talked about is gone", () => {
    const { consensus } = meeting(item("i1"));
    consensus.resume({ at: "i9", order: "urgent", drafts: [] });
    expect([consensus.at, consensus.begun.drafts]).toEqual(["i1", []]);
  });

  it("gives each item its own time", () => {
    const { consensus } = meeting(item("i1"), item("i2", { minutes: 0 }));
    expect(consensus.timer.minutes).toBe(8);
    consensus.go("i2");
    expect(consensus.timer.minutes, "even where no talk is asked for").toBe(3);
  });
});

describe("agreeing", () => {
  it("keeps the level, the words and the evidence that is cited", async () => {
    const { consensus, answers } = meeting(item("i1"));
    consensus.choose(3);
    consensus.draft.reason = "Hay reglas";
    consensus.draft.cited = [1];
    answers(item("i1", { settled: settled(3) }));
    await consensus.settle();
    expect(call).toHaveBeenCalledWith("agree", {
      round: "r1",
      item: "i1",
      outcome: { kind: "agreed", level: 3 },
      reason: "Hay reglas",
      dissent: "",
      dissentRecorded: true,
      evidenceWanted: false,
      cited: [1],
      why: "",
    });
  });

  it("lets people go elsewhere while a slow disk keeps it, and takes nothing from what they write there", async () => {
    const { consensus } = meeting(item("i1"), item("i2"), item("i3"));
    let kept: (view: ConsensusView) => void = () => undefined;
    vi.mocked(call).mockReturnValueOnce(new Promise((done) => (kept = done)));
    consensus.choose(3);
    const keeping = consensus.agree();
    consensus.go("i3");
    consensus.draft.reason = "Hay reglas";
    kept(view(item("i1", { settled: settled(3) }), item("i2"), item("i3")));
    await keeping;
    expect(consensus.at, "nobody is taken away from where they went").toBe("i3");
    expect(consensus.draft.reason).toBe("Hay reglas");
    consensus.go("i1");
    expect(consensus.draft.outcome, "what was kept is what is shown").toEqual({ kind: "agreed", level: 3 });
    consensus.go("i3");
    expect(consensus.draft.reason, "and what was begun is still there").toBe("Hay reglas");
  });

  it("offers what a second vote says for the item that was voted on, not for the one people went to", async () => {
    const { consensus, answers } = meeting(item("i1"), item("i2"));
    consensus.go("i2");
    consensus.choose(5);
    consensus.go("i1");
    answers(item("i1", { proposal: 3 }), item("i2"));
    const voting = consensus.voteAgain([0, 0, 12, 0, 0], 0);
    consensus.go("i2");
    await voting;
    expect(consensus.draft.outcome).toEqual({ kind: "agreed", level: 5 });
  });

  it("stays where somebody chose the item that is being kept", async () => {
    const { consensus, answers } = meeting(item("i1"), item("i2"));
    consensus.choose(3);
    answers(item("i1", { settled: settled(3) }), item("i2"));
    const keeping = consensus.agree();
    consensus.go("i1");
    await keeping;
    expect(consensus.at).toBe("i1");
    expect(consensus.draft.outcome).toEqual({ kind: "agreed", level: 3 });
  });

  it("asks why when something else was agreed, but not for better words", async () => {
    const { consensus, answers } = meeting(item("i1", { settled: settled(2) }));
    consensus.draft.reason = "Más claro";
    answers(item("i1", { settled: settled(2, "Más claro") }));
    await consensus.settle();
    expect(consensus.asking).toBeUndefined();
    consensus.choose(4);
    await consensus.settle();
    expect(consensus.asking).toBe("change");
    expect(call).toHaveBeenCalledTimes(1);
    answers(item("i1", { settled: settled(4) }));
    await consensus.agree("Llegó el acta");
    expect(vi.mocked(call).mock.lastCall?.[1]).toMatchObject({ why: "Llegó el acta" });
  });

  it("takes no level that the scale does not have, and none in a closed round", () => {
    const { consensus } = meeting(item("i1"));
    consensus.choose(0);
    expect(consensus.level).toBe(2);
    consensus.view = { ...consensus.view, head: { ...consensus.view.head, closed: true } };
    consensus.choose(5);
    expect(consensus.level).toBe(2);
  });

  it("offers the level of a second vote and keeps the words; still split, it can be left so", async () => {
    const { consensus, answers } = meeting(item("i1"));
    consensus.draft.reason = "Hay reglas";
    const again = { votes: [4, 0, 5, 0, 0], unknown: 0, at: AT };
    answers(item("i1", { proposal: 3, secondVotes: [again] }));
    await consensus.voteAgain(again.votes, 0);
    expect(consensus.draft).toMatchObject({ outcome: { kind: "agreed", level: 3 }, reason: "Hay reglas" });
    consensus.leaveOpen();
    expect(consensus.draft).toMatchObject({
      outcome: { kind: "noConsensus", level: 3 },
      dissentRecorded: true,
    });
  });

  it("warns of a high level that nobody has evidence for", () => {
    const { consensus } = meeting(item("i1"));
    const warned = () => wantsEvidence(consensus.item!, consensus.draft);
    expect(warned()).toBe(false);
    consensus.choose(4);
    expect(warned()).toBe(true);
    consensus.draft.cited = [1];
    expect(warned()).toBe(false);
  });
});

describe("tables", () => {
  const proposed = { number: 1, settled: settled(3, "Hay reglas") };

  it("propose to the plenary, which confirms", async () => {
    const { consensus, answers } = meeting(item("i1", { table: 1 }), item("i2", { table: 1 }));
    consensus.list("table-1");
    answers(item("i1", { table: 1, proposed }), item("i2", { table: 1 }));
    await consensus.settle();
    expect(vi.mocked(call).mock.lastCall?.[0]).toBe("propose");
    expect(vi.mocked(call).mock.lastCall?.[1]).toMatchObject({ number: 1, agree: { item: "i1" } });
    expect(consensus.at, "the table goes on to what it has not proposed").toBe("i2");
    consensus.list("urgent");
    consensus.go("i1");
    answers(item("i1", { table: 1, proposed, settled: settled(3) }), item("i2", { table: 1 }));
    await consensus.confirm();
    expect(vi.mocked(call).mock.lastCall?.[1]).toMatchObject({
      outcome: { kind: "agreed", level: 3 },
      reason: "Hay reglas",
    });
  });

  it("have lists of their own", () => {
    const { consensus } = meeting(item("i1", { table: 1 }), item("i2", { table: null }));
    consensus.go("i2");
    consensus.list("table-1");
    expect(consensus.listed.map(({ id }) => id)).toEqual(["i1"]);
    expect(consensus.at).toBe("i1");
  });
});

describe("the facilitator's notes", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("are kept after a pause, and at once when the group goes on", async () => {
    const { consensus, answers } = meeting(item("i1"), item("i2"));
    const { note } = consensus;
    note.write("Preguntar a Ana");
    expect(note.saving.is).toBe("saving");
    answers(item("i1", { note: "Preguntar a Ana" }), item("i2"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(note.saving.is).toBe("saved");
    note.write("Preguntar a Ana y a Luis");
    answers(item("i1"), item("i2"));
    consensus.go("i2");
    expect(vi.mocked(call).mock.lastCall?.[1]).toEqual({
      round: "r1",
      item: "i1",
      note: "Preguntar a Ana y a Luis",
    });
  });
});

describe("a count of votes", () => {
  it("is a sum only where every field is a number", () => {
    expect(sumOf(["4", "", " 5 "])).toBe(9);
    expect(sumOf(["4", "x"])).toBeUndefined();
    expect(sumOf(["", ""])).toBe(0);
  });
});

describe("keys", () => {
  const press = (key: string, on: string, inRoom = false) => {
    const target = {
      matches: (all: string) => all.includes(on),
      closest: (all: string) => all.includes(on) || null,
    };
    return keyOf({ key, target } as unknown as KeyboardEvent, inRoom)?.does;
  };

  it("mean letters while somebody types, and belong to the control that has the focus", () => {
    expect(press("3", "textarea")).toBeUndefined();
    expect(press("3", "h1")).toBe("level");
    expect(press(" ", "button")).toBeUndefined();
    expect(press(" ", "h1")).toBe("time");
    expect(press("F5", "textarea")).toBe("room");
  });

  it("drive the room, where there is nothing else", () => {
    expect(press("ArrowRight", "h1")).toBeUndefined();
    expect(press("ArrowRight", "h1", true)).toBe("next");
    expect(press("Enter", "h1", true)).toBe("settle");
    expect(press("Escape", "h1", true)).toBe("leave");
    expect(press("F5", "h1", true)).toBe("leave");
  });
});
