// The system's own dialogs for files, used with the keyboard as a person would.
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

/** Chooses a file in the dialog that this window has open. */
export async function openFrom(window, place) {
  const dialog = await until(() => openDialog(window.pid), "the dialog for opening is open");
  await until(() => chooseIn(window, dialog, place), "the dialog took the file and closed");
}

/** A dialog that is still filling itself swallows keys, so this is tried until it closes. */
function chooseIn(window, dialog, place) {
  if (!windowsOf(window.pid).includes(dialog)) return;
  comeForward(dialog);
  // Opens the field for a path; whatever it says gives way.
  xdotool("key", "--delay", "150", "ctrl+l", "ctrl+a");
  xdotool("type", "--delay", "15", place);
  xdotool("key", "Return", "sleep", "0.5");
  assert.ok(!windowsOf(window.pid).includes(dialog), "the dialog is still open");
}

function openDialog(pid) {
  const dialog = windowsOf(pid).find((id) => titleOf(id) !== "Cabildo");
  assert.ok(dialog, "only the window itself is open");
  return dialog;
}
