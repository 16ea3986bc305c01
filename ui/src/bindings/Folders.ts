// Generated from src/commands.rs; a test keeps it fresh. Do not edit.
import type { KitMade } from "./KitMade";
import type { KitView } from "./KitView";
import type { MakeKit } from "./MakeKit";
import type { Nothing } from "./Nothing";
import type { WaitingView } from "./WaitingView";

export type Folders = {
  /** Lays down every answer sheet in a folder and the folders in it. */
  lay_stick: [Nothing, WaitingView];
  /** Writes the material of a workshop into a folder of its own in that folder. */
  make_kit: [MakeKit, KitMade];
  /** Whether the material in a folder is as it was signed; changes nothing. */
  check_kit: [Nothing, KitView];
};
