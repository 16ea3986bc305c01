import { expect, it } from "vitest";
import { isDark } from "./theme";

it("follows the system only when that is what was chosen", () => {
  expect(isDark("system", true)).toBe(true);
  expect(isDark("light", true), "the person's choice is stronger").toBe(false);
  expect(isDark("dark", false)).toBe(true);
});
