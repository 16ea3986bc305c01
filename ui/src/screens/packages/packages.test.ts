import { beforeEach, describe, expect, it, vi } from "vitest";
import type { GivingView } from "../../bindings/GivingView";
import type { PackageView } from "../../bindings/PackageView";
import { call, choosePackages, givePackage } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { Conflicts, Giving } from "./packages.svelte";
import { Taking } from "./taking.svelte";

vi.mock("../../core/call");

const round = { round: "r", name: "2026", canInvite: true, isHolder: true, ownSheet: null };
const assessment = (id: string) => ({
  assessment: id,
  title: `Gobierno ${id}`,
  hasResults: id === "a",
  needsPassphrase: id === "b",
  rounds: [{ ...round, round: `r-${id}` }],
});
const view: GivingView = {
  council: "c",
  name: "San Jacinto",
  computer: { name: "Portátil", key: "0123" },
  assessments: [assessment("a"), assessment("b")],
  hasPlan: true,
  conflicts: 0,
};
const given = { name: "a.cabildo", size: "1 kB", holds: [], says: [] };

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(givePackage).mockResolvedValue(given);
});

describe("taking something along", () => {
  it("offers only what there is", () => {
    const offers = (part: Partial<GivingView>) => new Giving({ ...view, ...part }).offers;
    expect(offers({})).toEqual(["assessment", "results", "plan", "invitation"]);
    expect(offers({ assessments: [], hasPlan: false })).toEqual([]);
  });

  it("begins with the answers where a sheet is open", () => {
    const sheet = { ...assessment("a"), rounds: [{ ...round, ownSheet: "p" }] };
    const giving = new Giving({ ...view, assessments: [sheet] });
    expect(giving.kind).toBe("answers");
    expect(giving.canProtect, "they are sealed for whoever invited").toBe(false);
  });

  it("gives everything where nothing is left out, so that what comes later is in it too", async () => {
    const giving = new Giving({ ...view, assessments: [assessment("a")] });
    await giving.give();
    expect(givePackage).toHaveBeenCalledWith({
      of: { kind: "assessment", council: "c", assessments: [] },
      passphrase: null,
    });
    expect(giving.given).toEqual(given);
  });

  it("asks for a passphrase while answers are in it that nobody may see yet", async () => {
    const giving = new Giving(view);
    expect(giving.mustProtect).toBe(true);
    await giving.give();
    expect(givePackage, "nothing is written without one").not.toHaveBeenCalled();
    expect(giving.missing).toBe(true);
    giving.choose("b", false);
    expect(giving.mustProtect, "without that assessment none is wanted").toBe(false);
  });

  it("writes nothing while the two passphrases differ", async () => {
    const giving = new Giving(view);
    Object.assign(giving, { passphrase: "casa luna río pan", again: "casa luna rio pan" });
    await giving.give();
    expect(givePackage).not.toHaveBeenCalled();
    giving.again = giving.passphrase;
    await giving.give();
    expect(givePackage).toHaveBeenCalledWith(expect.objectContaining({ passphrase: "casa luna río pan" }));
    expect(giving.passphrase, "it is not kept longer than it is needed").toBe("");
  });

  it("keeps what is typed when the person changes her mind about the place", async () => {
    vi.mocked(givePackage).mockResolvedValue(null);
    const giving = new Giving(view);
    Object.assign(giving, { passphrase: "x", again: "x" });
    await giving.give();
    expect(giving.passphrase).toBe("x");
    expect(giving.given).toBeUndefined();
  });
});

describe("deciding", () => {
  it("never takes another text where none was typed", async () => {
    const none = new Failed("refused", "Escriba lo que vale", "decide_conflict", "es");
    vi.mocked(call).mockRejectedValue(none);
    const conflicts = new Conflicts({ council: "c", name: "San Jacinto", conflicts: [] });
    expect(await conflicts.decide("it", "r", "  ")).toBe("Escriba lo que vale");
    const asked = { council: "c", conflict: "it", takes: "r", words: "  " };
    expect(call, "the core hears that a text was meant").toHaveBeenCalledWith("decide_conflict", asked);
  });
});

describe("bringing something", () => {
  const files = [1, 2, 3].map((file) => ({ file, name: `${file}.cabildo`, size: "1 kB" }));
  const inside = (file: number, canTake = true) => ({ file, canTake }) as PackageView;
  const taken = { name: "", kind: "answers", title: "", council: null, round: null, brought: [], says: [] };

  function core(answers: Record<string, (args: { file: number }) => unknown>) {
    vi.mocked(call).mockImplementation((name: string, args: unknown) => {
      const answer = answers[name]?.(args as { file: number });
      return answer instanceof Error ? Promise.reject(answer) : (Promise.resolve(answer) as never);
    });
  }

  it("looks into each file before anything is taken in", async () => {
    core({ look_into_package: ({ file }) => inside(file, file !== 2) });
    vi.mocked(choosePackages).mockResolvedValue({ files });
    const taking = new Taking();
    await taking.choose();
    expect(taking.ready.map((one) => one.file.file)).toEqual([1, 3]);
    expect(taking.taken).toEqual([]);
  });

  it("goes on after a file that cannot be taken in, and says why", async () => {
    const refused = new Failed("refused", "dañado", "take_package", "es");
    core({
      look_into_package: ({ file }) => inside(file),
      take_package: ({ file }) => (file === 2 ? refused : { ...taken, conflicts: 0 }),
    });
    vi.mocked(choosePackages).mockResolvedValue({ files });
    const taking = new Taking();
    await taking.choose();
    await taking.takeAll();
    expect(taking.taken).toHaveLength(2);
    expect(taking.waiting.map((one) => [one.file.file, one.wrong])).toEqual([[2, "dañado"]]);
    const asked = vi.mocked(call).mock.calls.map(([name]) => name);
    expect(asked, "what came in is off the tray already").not.toContain("leave_packages");
  });

  it("takes no more in when it is cancelled", async () => {
    const taking = new Taking();
    core({
      look_into_package: ({ file }) => inside(file),
      take_package: () => {
        taking.cancel();
        return { ...taken, conflicts: 0 };
      },
    });
    vi.mocked(choosePackages).mockResolvedValue({ files });
    await taking.choose();
    await taking.takeAll();
    expect(taking.done).toBe(1);
    expect(taking.waiting).toHaveLength(2);
  });
});
