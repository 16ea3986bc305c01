import { expect, it, vi } from "vitest";
import { call } from "../../core/call";
import { Themes } from "./themes.svelte";

vi.mock("../../core/call", () => ({ call: vi.fn() }));

it("groups what is asked about a theme by instrument", async () => {
  const links = [{ id: "16.6", name: "Instituciones eficaces", items: 3 }];
  const item = (instrument: string, id: string) => ({ instrument, title: instrument, item: id, name: id });
  const items = [item("digital", "LID-1"), item("resilience", "R1.1"), item("digital", "LID-2")];
  vi.mocked(call).mockResolvedValueOnce({ links, items: [] } as never);
  vi.mocked(call).mockResolvedValueOnce({ links, items } as never);
  const themes = new Themes();
  await themes.list("sdgTarget");
  expect(themes.numbered, "SDG targets are known by their numbers").toBe(true);
  await themes.choose("16.6");
  expect(themes.link?.name).toBe("Instituciones eficaces");
  expect(themes.asked.map((group) => [group.title, group.items.map((one) => one.item)])).toEqual([
    ["digital", ["LID-1", "LID-2"]],
    ["resilience", ["R1.1"]],
  ]);
});
