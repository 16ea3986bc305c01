import type { Failure } from "../bindings/Failure";
import type { GivenView } from "../bindings/GivenView";
import type { HandedView } from "../bindings/HandedView";
import type { WaitingView } from "../bindings/WaitingView";
import type { Host } from "./host";
import { apart, line, reach } from "./line";
import { language, t } from "./text.svelte";

type Answer = { ok: unknown } | { failure: Failure };

/** The installed browser in front of the same core: `cabildo-desktop --browser`. Whatever is saved is downloaded. */
export const browser: Host = {
  call: (name, args) => asked(`call/${name}`, JSON.stringify(args)),
  downloads: true,
  async save(name, args) {
    const made = (await asked(`save/${name}`, JSON.stringify(args))) as { name: string; at: string };
    download(made.at, made.name);
    return made.name;
  },
  /** A page cannot choose a folder: whatever it downloads goes where downloads go. */
  chooseFolder: () => Promise.resolve(t("browser-downloads")),
  async saveBeside(name, args) {
    return (await browser.save(name, args)) ?? "";
  },
  /** A page cannot start a program: the file is downloaded, and the browser shows it. */
  async show(name, args) {
    await browser.save(name, args);
  },
  async open(name, args) {
    const [file] = await chosenFiles("one");
    if (!file) return null;
    const about = new URLSearchParams({ file: file.name, args: JSON.stringify(args) });
    return asked(`open/${name}?${about}`, file);
  },
  async choosePackages() {
    return laid(await chosenFiles("several"));
  },
  async givePackage(args) {
    const made = (await asked("give", JSON.stringify(args))) as { given: GivenView; at: string };
    download(made.at, made.given.name);
    return made.given;
  },
  /** Of a folder, a page learns only the files in it: enough to take in the sheets, not to write a folder. */
  async inFolder(name) {
    if (name !== "lay_stick") throw refused(t("kit-needs-window"));
    const sheets = (await chosenFiles("folder")).filter((file) =>
      file.name.toLowerCase().endsWith(".cabildo"),
    );
    if (sheets.length === 0) throw refused(t("kit-stick-none"));
    return laid(sheets);
  },
  async takeUpdate() {
    return (await asked("update", "{}")) as HandedView;
  },
  /** Dropped on the page, or clicked on in another program, which starts this one again. */
  onPackages(heard) {
    line.arrived = heard;
    addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
    addEventListener("drop", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void laid([...(event.dataTransfer?.files ?? [])]).then(heard);
    });
    // Perhaps to copy the data file.
    addEventListener("visibilitychange", () => {
      if (document.hidden) asked("rest", "{}").catch(() => undefined);
    });
  },
  preferred: (system) => system,
};

async function asked(what: string, body: string | File): Promise<unknown> {
  const headers = { "x-cabildo-page": await line.key() };
  const response = await reach(`/core/${what}`, { method: "POST", headers, body });
  if (response.status === 409) throw apart("elsewhere");
  if (!response.ok) throw new Error(`${what}: ${response.status}`);
  const answer = (await response.json()) as Answer;
  if ("failure" in answer) throw answer.failure;
  return answer.ok;
}

function refused(message: string): Failure {
  return { code: "refused", message, language: language() };
}

/** Lays files down one after the other. Gives what waits then, or null if there are none. */
async function laid(files: File[]): Promise<WaitingView | null> {
  let waiting: WaitingView | null = null;
  for (const file of files) {
    waiting = (await asked(`lay?${new URLSearchParams({ file: file.name })}`, file)) as WaitingView;
  }
  return waiting;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

function chosenFiles(what: "one" | "several" | "folder"): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = what === "several";
  input.webkitdirectory = what === "folder";
  if (what === "several") input.accept = ".cabildo";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

function download(at: string, file: string) {
  const link = document.createElement("a");
  link.href = at;
  link.download = file;
  link.click();
}
