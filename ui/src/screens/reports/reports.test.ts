import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BatchView } from "../../bindings/BatchView";
import type { Include } from "../../bindings/Include";
import type { OfferedView } from "../../bindings/OfferedView";
import { call, chooseFolder, saveBeside } from "../../core/call";
import { Batch } from "./batch.svelte";
import { Reports } from "./reports.svelte";

vi.mock("../../core/call", () => ({
  call: vi.fn(),
  save: vi.fn(),
  show: vi.fn(),
  chooseFolder: vi.fn(),
  saveBeside: vi.fn(),
}));

const called = vi.mocked(call);

const include: Include = {
  comparison: true,
  reasons: true,
  participants: true,
  annex: false,
  logos: true,
  grey: false,
};

function offered(round: string, kinds: string[]): OfferedView {
  const reports = kinds.map((kind) => ({
    kind,
    about: { kind: "plan" as const, council: "c1" },
    name: kind,
    says: "",
    choices: [],
    asks: [],
    editable: false,
  }));
  return { rounds: [], round, groups: [{ name: "Resultados", reports }], include };
}

const preview = (title: string) => ({ title, paper: "a4" as const, pages: ["<svg/>"], notices: [] });

beforeEach(() => {
  called.mockReset();
  vi.mocked(saveBeside).mockReset();
  vi.mocked(chooseFolder).mockReset();
});

describe("reports", () => {
  it("keeps the chosen kind when another round is looked at, if it is there", async () => {
    const reports = new Reports("c1", offered("r1", ["assessment", "brief"]), "es");
    called.mockResolvedValueOnce(preview("Resumen"));
    await reports.change({ chosen: "brief" });
    called
      .mockResolvedValueOnce(offered("r2", ["assessment", "brief"]))
      .mockResolvedValueOnce(preview("Resumen"));
    await reports.about("r2");
    expect(reports.chosen).toBe("brief");
    called.mockResolvedValueOnce(offered("r3", ["assessment"])).mockResolvedValueOnce(preview("Informe"));
    await reports.about("r3");
    expect(reports.chosen).toBe("assessment");
  });

  it("shows what was asked last, however late the first answer comes", async () => {
    const reports = new Reports("c1", offered("r1", ["assessment", "brief"]), "es");
    let late: (view: unknown) => void = () => undefined;
    called.mockReturnValueOnce(new Promise((resolve) => (late = resolve)) as never);
    const first = reports.look();
    called.mockResolvedValueOnce(preview("Resumen"));
    await reports.change({ chosen: "brief" });
    late(preview("Informe"));
    await first;
    expect(reports.preview?.title).toBe("Resumen");
  });

  it("shows no pages of another report when the chosen one cannot be made", async () => {
    const reports = new Reports("c1", offered("r1", ["assessment", "brief"]), "es");
    called.mockResolvedValueOnce(preview("Informe"));
    await reports.look();
    called.mockRejectedValueOnce(new Error("no"));
    await expect(reports.change({ chosen: "brief" })).rejects.toThrow();
    expect(reports.preview).toBeUndefined();
  });

  it("asks for what a person answered, and forgets it with another round", async () => {
    const reports = new Reports("c1", offered("r1", ["plan"]), "es");
    called.mockResolvedValueOnce(preview("Informe"));
    await reports.fill("month", "2027-03");
    expect(reports.answer("month")).toBe("2027-03");
    expect(reports.request?.about).toMatchObject({ month: "2027-03" });
    called.mockResolvedValueOnce(offered("r2", ["plan"])).mockResolvedValueOnce(preview("Informe"));
    await reports.about("r2");
    expect(reports.answer("month")).toBeNull();
  });

  it("leaves out what a person leaves out, and says so to the core", async () => {
    const reports = new Reports("c1", offered("r1", ["assessment"]), "es");
    called.mockResolvedValueOnce(preview("Informe"));
    await reports.choose("reasons", false);
    expect(called).toHaveBeenLastCalledWith(
      "preview",
      expect.objectContaining({ include: { ...include, reasons: false } }),
    );
  });
});

describe("the same report for many councils", () => {
  const about = { kind: "plan" as const, council: "c" };
  const councils = ["a", "b", "c"].map((id) => ({ council: id, name: `Villa ${id}`, reports: [about] }));
  const view: BatchView = { councils, without: [] };
  const requestFor = () => ({ about, language: "es" as const, paper: null });

  it("makes nothing when no folder is chosen", async () => {
    const batch = new Batch(view, requestFor);
    vi.mocked(chooseFolder).mockResolvedValue(null);
    await batch.begin();
    expect(saveBeside).not.toHaveBeenCalled();
    expect(batch.folder).toBeUndefined();
  });

  it("makes two at the same time", async () => {
    const batch = new Batch(view, requestFor);
    vi.mocked(chooseFolder).mockResolvedValue("USB");
    const waiting: ((name: string) => void)[] = [];
    vi.mocked(saveBeside).mockImplementation(() => new Promise((made) => waiting.push(made)));
    const made = batch.begin();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting.shift()?.("1.pdf");
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting.forEach((one) => one("2.pdf"));
    await made;
    expect(batch.done).toBe(3);
  });

  it("goes on after a report that fails, and names it", async () => {
    const batch = new Batch(view, requestFor);
    vi.mocked(chooseFolder).mockResolvedValue("USB");
    vi.mocked(saveBeside)
      .mockResolvedValueOnce("1.pdf")
      .mockRejectedValueOnce(new Error("lleno"))
      .mockResolvedValueOnce("3.pdf");
    await batch.begin();
    expect(batch.done).toBe(2);
    expect(batch.failed).toEqual([{ name: "Villa b", why: "lleno" }]);
  });

  it("stops where it is when it is cancelled; what is saved stays", async () => {
    const batch = new Batch(view, requestFor);
    vi.mocked(chooseFolder).mockResolvedValue("USB");
    vi.mocked(saveBeside).mockImplementation(() => {
      batch.cancel();
      return Promise.resolve("1.pdf");
    });
    await batch.begin();
    expect(batch.done).toBe(1);
    expect(batch.running).toBe(false);
  });

  it("leaves out whom a person leaves out", async () => {
    const batch = new Batch(view, requestFor);
    batch.choose("b", false);
    expect(batch.files).toBe(2);
    batch.chooseAll(true);
    expect(batch.files).toBe(3);
  });
});
