import { describe, expect, it, vi } from "vitest";
import { Failed, failures } from "./failures.svelte";

describe("a failure above the screen", () => {
  it("stays until the same command succeeds", () => {
    failures.show(new Failed("refused", "La ronda está cerrada.", "agree"));
    failures.solved("consensus");
    expect(failures.shown?.message, "another command says nothing about it").toBe("La ronda está cerrada.");
    failures.solved("agree");
    expect(failures.shown, "what was refused is done now").toBeUndefined();
  });

  it("says what the core said", () => {
    const failed = failures.of("home", { code: "notFound", message: "Ya no está." });
    expect(failed).toMatchObject({ code: "notFound", message: "Ya no está.", command: "home" });
  });

  it("calls everything else a bug, in the person's words", () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(failures.of("home", new TypeError("x is undefined")).code).toBe("bug");
    expect(logged, "and keeps the details for us").toHaveBeenCalled();
  });
});
