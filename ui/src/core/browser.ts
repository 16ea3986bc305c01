import type { GivenView } from "../bindings/GivenView";
import type { HandedView } from "../bindings/HandedView";
import type { WaitingView } from "../bindings/WaitingView";
import type { Failure } from "../bindings/Failure";
import type { Host } from "./host";
import { preferredLanguage } from "./preferred";
import { language, t } from "./text.svelte";

type Answer = { ok: unknown } | { failure: Failure };

/** A browser in front of the same core, for development and tests; see `vite/host.ts`. */
export const browser: Host = {
  async call(name, args) {
    const response = await post("call", name, args);
    return opened((await response.json()) as Answer);
  },
  async save(name, args) {
    const response = await post("save", name, args);
    const disposition = response.headers.get("content-disposition");
    if (!disposition) {
      opened((await response.json()) as Answer);
      return null;
    }
    const file = decodeURIComponent(disposition.replace(/^.*filename\*=UTF-8''/, ""));
    download(await response.blob(), file);
    return file;
  },
  /** A page cannot choose a folder: whatever it downloads goes where downloads go. */
  chooseFolder: () => Promise.resolve("Downloads"),
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
    const response = await posted(`/open/${name}?${about}`, file);
    return opened((await response.json()) as Answer);
  },
  async choosePackages() {
    return laid(await chosenFiles("several"));
  },
  async givePackage(args) {
    const response = await post("give", "package", args);
    const given = response.headers.get("x-given");
    if (!given) return opened((await response.json()) as Answer) as null;
    const view = JSON.parse(decodeURIComponent(given)) as GivenView;
    download(await response.blob(), view.name);
    return view;
  },
  /** Of a folder, a page learns only the files in it: enough to take in the sheets, not to write a folder. */
  async inFolder(name) {
    if (name !== "lay_stick") throw refused(t("kit-needs-window"));
    const sheets = (await chosenFiles("folder")).filter((file) => file.name.toLowerCase().endsWith(".cabildo"));
    if (sheets.length === 0) throw refused(t("kit-stick-none"));
    return laid(sheets);
  },
  async takeUpdate() {
    const response = await post("take", "update", {});
    return opened((await response.json()) as Answer) as HandedView;
  },
  /** Nothing is dropped on a page or clicked on elsewhere. */
  onPackages: () => undefined,
  preferred: () => preferredLanguage(),
};

function post(door: string, name: string, args: unknown): Promise<Response> {
  return posted(`/${door}/${name}`, JSON.stringify(args));
}

async function posted(address: string, body: string | File): Promise<Response> {
  const response = await fetch(address, { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
  return response;
}

function opened(answer: Answer): unknown {
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
    const response = await posted(`/lay/packages?${new URLSearchParams({ file: file.name })}`, file);
    waiting = opened((await response.json()) as Answer) as WaitingView;
  }
  return waiting;
}

function chosenFiles(what: "one" | "several" | "folder"): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = what === "several";
  input.webkitdirectory = what === "folder";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

function download(bytes: Blob, file: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(bytes);
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}
