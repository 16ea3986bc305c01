// Generated from src/commands.rs; a test keeps it fresh. Do not edit.
import type { Attach } from "./Attach";
import type { AttachedView } from "./AttachedView";
import type { ImportView } from "./ImportView";
import type { Nothing } from "./Nothing";

export type Opened = {
  /** An instrument in a workbook, an XLSForm or a library file. */
  import_instrument: [Nothing, ImportView];
  /** A file that backs an answer or what the group settles. */
  attach: [Attach, AttachedView];
};
