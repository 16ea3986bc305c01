import type { ChangeGroup } from "./move-assessment.svelte";

/** What a change is called, and what follows from it. */
export function changeWords(change: ChangeGroup["change"]) {
  switch (change) {
    case "levelsReworded":
      return { name: "home-move-levels", about: "home-move-levels-about" } as const;
    case "replaced":
      return { name: "home-move-replaced", about: "home-move-replaced-about" } as const;
    case "dropped":
      return { name: "home-move-dropped", about: "home-move-dropped-about" } as const;
    case "new":
      return { name: "home-move-new", about: "home-move-new-about" } as const;
    case "reworded":
      return { name: "home-move-reworded", about: "home-move-reworded-about" } as const;
  }
}
