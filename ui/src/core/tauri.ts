import { invoke } from "@tauri-apps/api/core";
import type { Host } from "./host";

/** The real window. The shell rejects with the core's failure as it is. */
export const tauri: Host = {
  call: (name, args) => invoke("call", { name, args }),
  downloads: false,
  save: (name, args) => invoke("save", { name, args }),
  chooseFolder: () => invoke("choose_folder"),
  saveBeside: (name, args) => invoke("save_beside", { name, args }),
  show: (name, args) => invoke("show", { name, args }),
  open: (name, args) => invoke("open", { name, args }),
  choosePackages: () => invoke("choose_packages"),
  givePackage: (args) => invoke("give_package", { args }),
  inFolder: (name, args) => invoke("in_folder", { name, args }),
  takeUpdate: () => invoke("take_update"),
  onPackages: (heard) => window.addEventListener("cabildo-packages", heard),
  preferred: (system) => system,
};
