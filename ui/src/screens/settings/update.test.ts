import { beforeEach, describe, expect, it, vi } from "vitest";
import type { UpdateView } from "../../bindings/UpdateView";
import { call, open, takeUpdate } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { Updating } from "./update.svelte";

vi.mock("../../core/call");

const found: UpdateView = {
  title: "Cabildo 0.2.0 para Windows",
  says: [],
  news: ["Más rápido."],
  warnings: [],
};

beforeEach(() => {
  vi.resetAllMocks();
});

describe("a newer version", () => {
  it("says whether this program can check one", async () => {
    vi.mocked(call).mockResolvedValue({ version: "0.1.0", canCheck: false, says: "Pida el instalador." });
    const updating = new Updating();
    await updating.open();
    expect(updating.view?.says).toBe("Pida el instalador.");
  });

  it("is looked at first, and installed only on a click", async () => {
    const updating = new Updating();
    vi.mocked(open).mockResolvedValue(found);
    await updating.look();
    expect(updating.found).toEqual(found);
    expect(takeUpdate).not.toHaveBeenCalled();
    vi.mocked(takeUpdate).mockResolvedValue({ says: ["Siga los pasos."] });
    await updating.take();
    expect(updating.handed?.says).toEqual(["Siga los pasos."]);
    expect(updating.found, "it is not offered twice").toBeUndefined();
  });

  it("is not offered any more when another file is refused", async () => {
    const updating = new Updating();
    vi.mocked(open).mockResolvedValueOnce(found);
    await updating.look();
    vi.mocked(open).mockRejectedValueOnce(new Failed("refused", "Es más antiguo.", "look_into_update", "es"));
    await updating.look();
    expect(updating.found).toBeUndefined();
    expect(updating.wrong).toBe("Es más antiguo.");
  });

  it("stays where somebody changes their mind while choosing another", async () => {
    const updating = new Updating();
    vi.mocked(open).mockResolvedValueOnce(found).mockResolvedValueOnce(null);
    await updating.look();
    await updating.look();
    expect(updating.found).toEqual(found);
    updating.leave();
    expect(updating.found).toBeUndefined();
  });
});
