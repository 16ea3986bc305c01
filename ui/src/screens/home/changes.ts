import type { ChangeGroup } from "./move-assessment.svelte";

/** What a change is called; with `-about` behind it, what follows from it. */
export function changeName(change: ChangeGroup["change"]) {
  switch (change) {
    case "levelsReworded":
      return "home-move-levels";
    case "replaced":
      return "home-move-replaced";
    case "dropped":
      return "home-move-dropped";
    case "new":
      return "home-move-new";
    case "reworded":
      return "home-move-reworded";
  }
}
