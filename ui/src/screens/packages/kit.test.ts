import { beforeEach, describe, expect, it, vi } from "vitest";
import type { KitOffer } from "../../bindings/KitOffer";
import type { KitView } from "../../bindings/KitView";
import { call, inFolder } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { Kit } from "./kit.svelte";
import { Taking } from "./taking.svelte";

vi.mock("../../core/call");

const offer: KitOffer = {
  instruments: [
    { id: "mindsets", name: "Mentalidades" },
    { id: "digital-capability", name: "Madurez" },
  ],
  languages: ["es", "en", "pt", "fr"],
  installers: ["Cabildo-0.1.0-setup.exe"],
  folder: "/home/ana/.local/share/cabildo",
  computer: { name: "Portátil", key: "0123" },
};
const made = { folder: "Cabildo material del taller", says: ["Guardado."] };
const whole: KitView = {
  folder: "kit",
  whole: true,
  signedIsWhole: true,
  verdict: "Está completo.",
  says: [],
  differences: [],
};

async function opened() {
  vi.mocked(call).mockResolvedValue(offer);
  const kit = new Kit();
  await kit.open();
  return kit;
}

beforeEach(() => {
  vi.resetAllMocks();
});

describe("the material of a workshop", () => {
  it("takes everything along where nothing is left out", async () => {
    const kit = await opened();
    vi.mocked(inFolder).mockResolvedValue(made);
    await kit.make();
    expect(inFolder).toHaveBeenCalledWith("make_kit", {
      instruments: ["mindsets", "digital-capability"],
      languages: ["es", "en", "pt", "fr"],
      installers: ["Cabildo-0.1.0-setup.exe"],
      paper: null,
    });
    expect(kit.made).toEqual(made);
  });

  it("leaves out what somebody does not want, and takes it back in", async () => {
    const kit = await opened();
    kit.choose("instruments", "mindsets", false);
    kit.choose("installers", "Cabildo-0.1.0-setup.exe", false);
    expect(kit.instruments).toEqual(["digital-capability"]);
    expect(kit.installers).toEqual([]);
    kit.choose("instruments", "mindsets", true);
    expect(kit.instruments).toHaveLength(2);
  });

  it("says what is missing instead of writing an empty folder", async () => {
    const kit = await opened();
    for (const language of offer.languages) kit.choose("languages", language, false);
    await kit.make();
    expect(inFolder).not.toHaveBeenCalled();
    expect(kit.tried).toBe(true);
  });

  it("is not said to be written if nobody chose a folder", async () => {
    const kit = await opened();
    vi.mocked(inFolder).mockResolvedValue(null);
    await kit.make();
    expect(kit.made).toBeUndefined();
    expect(kit.doing).toBeUndefined();
  });

  it("is checked, and what cannot be is said in its place", async () => {
    const kit = await opened();
    vi.mocked(inFolder).mockResolvedValue(whole);
    await kit.check();
    expect(kit.checked).toEqual(whole);
    vi.mocked(inFolder).mockRejectedValue(new Failed("refused", "No tiene firma.", "check_kit", "es"));
    await kit.check();
    expect(kit.checked, "nothing that was said of another folder stays").toBeUndefined();
    expect(kit.wrong).toBe("No tiene firma.");
  });
});

describe("a stick that comes back", () => {
  it("lays all its sheets down at once", async () => {
    const taking = new Taking();
    const files = [1, 2, 3].map((file) => ({ file, name: `Respuestas ${file}.cabildo`, size: "1 kB" }));
    vi.mocked(inFolder).mockResolvedValue({ files });
    vi.mocked(call).mockResolvedValue({ canTake: true });
    await taking.fromStick();
    expect(taking.ready).toHaveLength(3);
  });
});
