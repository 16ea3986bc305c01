import { beforeEach, describe, expect, it } from "vitest";
import { begun } from "./begun";
import { navigation } from "./navigation.svelte";

/** An editor of one text, and whether it is still there. */
function editor(what = "objective null", text = "") {
  const draft = { text };
  const leave = begun.hold(
    what,
    () => draft,
    (left) => Object.assign(draft, left),
  );
  return { draft, leave };
}

/** The window locks while this editor stands open. */
function locks({ leave }: { leave: () => void }) {
  begun.gather();
  leave();
}

describe("what was begun when the window was locked", () => {
  beforeEach(() => {
    begun.forget();
    navigation.begin({ at: "follow-up", council: "c1" });
  });

  it("is there again, once", () => {
    const first = editor();
    first.draft.text = "Más niñas en la escuela";
    locks(first);
    const again = editor();
    expect(again.draft.text).toBe("Más niñas en la escuela");
    again.leave();
    const later = editor();
    expect(later.draft.text, "whoever put it away has put it away").toBe("");
    later.leave();
  });

  it("is there again after a second lock, and after one that nobody came back to it from", () => {
    const first = editor();
    first.draft.text = "Más niñas";
    locks(first);
    const again = editor();
    locks(again);
    begun.gather();
    const third = editor();
    expect(third.draft.text).toBe("Más niñas");
    third.leave();
  });

  it("is shown on no screen of another municipality", () => {
    const first = editor();
    first.draft.text = "Solo nuestro";
    locks(first);
    navigation.begin({ at: "follow-up", council: "c2" });
    const other = editor();
    expect(other.draft.text).toBe("");
    other.leave();
    navigation.begin({ at: "follow-up", council: "c1" });
    const own = editor();
    expect(own.draft.text).toBe("Solo nuestro");
    own.leave();
  });

  it("belongs to one thing of a screen", () => {
    const first = editor("objective 1", "Antes");
    first.draft.text = "Después";
    locks(first);
    const other = editor("objective 2", "Otro");
    expect(other.draft.text).toBe("Otro");
    other.leave();
  });

  it("is only what somebody changed", () => {
    locks(editor("objective 1", "Como estaba"));
    expect(begun.any).toBe(false);
    const changed = editor("objective 1", "Cambió entre tanto");
    expect(changed.draft.text).toBe("Cambió entre tanto");
    changed.leave();
  });

  it("waits no longer once its editor was left, or another state of the data file came", () => {
    const left = editor();
    left.draft.text = "Descartado";
    left.leave();
    begun.gather();
    expect(begun.any).toBe(false);
    const first = editor();
    first.draft.text = "De la copia de ayer";
    locks(first);
    begun.forget();
    const again = editor();
    expect(again.draft.text).toBe("");
    again.leave();
  });
});
