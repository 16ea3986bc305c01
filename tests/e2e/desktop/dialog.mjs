// The system's own dialog for saving a file, used with the keyboard as a person would.
import assert from "node:assert/strict";
import { comeForward, titleOf, until, windowsOf, xdotool } from "./window.mjs";

/** Answers the dialog that this window has open with a place. */
export async function saveTo(window, place) {
  const dialog = await until(() => openDialog(window.pid), "the dialog for saving is open");
  comeForward(dialog);
  xdotool("key", "ctrl+a");
  xdotool("type", "--delay", "15", place);
  xdotool("key", "Return");
}

function openDialog(pid) {
  const dialog = windowsOf(pid).find((id) => titleOf(id) !== "Cabildo");
  assert.ok(dialog, "only the window itself is open");
  return dialog;
}
