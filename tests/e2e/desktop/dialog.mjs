// The system's own dialog for saving a file, used with the keyboard as a person would.
import assert from "node:assert/strict";
import { comeForward, until, xdotool } from "./window.mjs";

/** Answers the dialog that is open with this place. */
export async function saveTo(place) {
  const dialog = await until(openDialog, "the dialog for saving is open");
  comeForward(dialog);
  xdotool("key", "ctrl+a");
  xdotool("type", "--delay", "15", place);
  xdotool("key", "Return");
}

function openDialog() {
  const windows = xdotool("search", "--onlyvisible", "--class", "cabildo-desktop").trim().split("\n");
  const dialog = windows.find((id) => xdotool("getwindowname", id).trim() !== "Cabildo");
  assert.ok(dialog, "only the window itself is open");
  return dialog;
}
