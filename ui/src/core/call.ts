import type { Language } from "../bindings/Language";
import type { Commands } from "../bindings/Commands";
import type { Files } from "../bindings/Files";
import type { Folders } from "../bindings/Folders";
import type { GivePackage } from "../bindings/GivePackage";
import type { GivenView } from "../bindings/GivenView";
import type { HandedView } from "../bindings/HandedView";
import type { Opened } from "../bindings/Opened";
import type { WaitingView } from "../bindings/WaitingView";
import { browser } from "./browser";
import { failures } from "./failures.svelte";
import type { Host } from "./host";
import { tauri } from "./tauri";

const host: Host = "__TAURI_INTERNALS__" in globalThis ? tauri : browser;

/**
 * The screens' only way to the core: one command, and the view that comes next.
 *
 * Rejects with a `Failure`. Nobody has to catch it: what is not caught is shown by `App.svelte` until the same
 * command succeeds or the person puts it away. Catch it only to say it in a better place, such as a field.
 */
export async function call<N extends keyof Commands>(name: N, args: Commands[N][0]): Promise<Commands[N][1]> {
  const view = await attempted(name, host.call(name, args));
  return view as Commands[N][1];
}

/** Whether what is saved is still on its way for a while: an installed browser downloads it and shows how far it is. */
export const downloads = host.downloads;

/**
 * Makes a file in the core and puts it where the person says. Gives the name it got, or null if she changed
 * her mind. Rejects like {@link call}.
 */
export async function save<N extends keyof Files>(name: N, args: Files[N]): Promise<string | null> {
  return attempted(name, host.save(name, args));
}

/** Asks for packages and lays them down to be looked into. Gives what waits, or null if the person changed her mind. */
export async function choosePackages(): Promise<WaitingView | null> {
  return attempted("choose_packages", host.choosePackages());
}

/** Writes a package where the person says. Gives what was written, or null if she changed her mind. */
export async function givePackage(args: GivePackage): Promise<GivenView | null> {
  return attempted("give_package", host.givePackage(args));
}

/** Hears when packages came by themselves: dropped on the window, or clicked on in another program. */
export function onPackages(heard: () => void) {
  host.onPackages(heard);
}

/** Asks in which folder several files shall go. Gives its name, or null if the person changed her mind. */
export async function chooseFolder(): Promise<string | null> {
  return host.chooseFolder();
}

/**
 * Makes a file in the core and puts it into the folder that was chosen, beside whatever is there. Gives the name it
 * got. Rejects like {@link call}.
 */
export async function saveBeside<N extends keyof Files>(name: N, args: Files[N]): Promise<string> {
  return attempted(name, host.saveBeside(name, args));
}

/** Makes a file in the core and shows it in another program, which cannot change it. Rejects like {@link call}. */
export async function show<N extends keyof Files>(name: N, args: Files[N]): Promise<void> {
  return attempted(name, host.show(name, args));
}

/**
 * Asks for a file and takes it in. Gives what became of it, or null if the person changed her mind. Rejects like
 * {@link call}.
 */
export async function open<N extends keyof Opened>(
  name: N,
  args: Opened[N][0],
): Promise<Opened[N][1] | null> {
  const view = await attempted(name, host.open(name, args));
  return view as Opened[N][1] | null;
}

/**
 * Asks for a folder and does something in it. Gives what became of it, or null if the person changed her mind. Rejects
 * like {@link call}.
 */
export async function inFolder<N extends keyof Folders>(
  name: N,
  args: Folders[N][0],
): Promise<Folders[N][1] | null> {
  const view = await attempted(name, host.inFolder(name, args));
  return view as Folders[N][1] | null;
}

/** Has the system install the update that was looked at last. Gives what to do now. Rejects like {@link call}. */
export async function takeUpdate(): Promise<HandedView> {
  return attempted("take_update", host.takeUpdate());
}

/** What the core was asked and has not answered yet. */
const asked = new Set<Promise<unknown>>();

/** Waits until the core has answered everything it was asked so far. */
export async function answered(): Promise<void> {
  await Promise.allSettled(asked);
}

async function attempted<T>(name: string, answer: Promise<T>): Promise<T> {
  asked.add(answer);
  try {
    const value = await answer;
    failures.solved(name);
    return value;
  } catch (problem) {
    throw failures.of(name, problem);
  } finally {
    asked.delete(answer);
  }
}

/** The language before anybody chose one. */
export function preferred(system: Language): Language {
  return host.preferred(system);
}
