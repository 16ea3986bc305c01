import { beforeEach, describe, expect, it, vi } from "vitest";
import { arrivals } from "./arrivals.svelte";
import { call, onPackages } from "./core/call";
import { Failed } from "./core/failures.svelte";
import { navigation } from "./navigation.svelte";

vi.mock("./core/call");

const file = { file: 1, name: "a.cabildo", size: "1 kB" };

beforeEach(() => {
  vi.mocked(call).mockReset();
  navigation.begin({ at: "home", council: "c" });
});

describe("packages that come by themselves", () => {
  it("are shown when they wait already as the data file is opened", async () => {
    vi.mocked(call).mockResolvedValue({ files: [file] });
    await arrivals.begin();
    expect(navigation.screen).toMatchObject({ at: "packages", part: "take" });
  });

  it("wait on while the data file is locked, and are shown once it is open", async () => {
    vi.mocked(call).mockRejectedValueOnce(new Failed("locked", "", "waiting_packages", "es"));
    await arrivals.begin();
    expect(navigation.screen.at).toBe("home");
    vi.mocked(call).mockResolvedValue({ files: [file] });
    await arrivals.begin();
    expect(navigation.screen.at).toBe("packages");
    expect(onPackages, "it listens once, however often the file is opened").toHaveBeenCalledTimes(1);
  });

  it("leave a person where she is when nothing waits", async () => {
    vi.mocked(call).mockResolvedValue({ files: [] });
    await arrivals.begin();
    expect(navigation.screen.at).toBe("home");
  });
});
