import type { GivePackage } from "../bindings/GivePackage";
import type { GivenView } from "../bindings/GivenView";
import type { HandedView } from "../bindings/HandedView";
import type { Language } from "../bindings/Language";
import type { WaitingView } from "../bindings/WaitingView";

/** A program that carries the screens: the window, or the installed browser where there can be none. */
export interface Host {
  /** Passes a command to the core. Rejects with a `Failure`. */
  call(name: string, args: unknown): Promise<unknown>;
  /** Whether what is saved is still on its way for a while, to where downloads go. */
  downloads: boolean;
  /** Asks for a place and puts a file there. Gives its name, or null if the person changed her mind. */
  save(name: string, args: unknown): Promise<string | null>;
  /** Asks in which folder several files shall go. Gives its name, or null if the person changed her mind. */
  chooseFolder(): Promise<string | null>;
  /** Makes a file and puts it into that folder, beside whatever is there. Gives the name it got. */
  saveBeside(name: string, args: unknown): Promise<string>;
  /** Makes a file and shows it in the program that the computer has for such files. */
  show(name: string, args: unknown): Promise<void>;
  /** Asks for a file and takes it in. Gives what became of it, or null if the person changed her mind. */
  open(name: string, args: unknown): Promise<unknown>;
  /** Asks for packages and lays them down to be looked into; null if the person changed her mind. */
  choosePackages(): Promise<WaitingView | null>;
  /** Asks for a place and writes a package there; null if the person changed her mind. */
  givePackage(args: GivePackage): Promise<GivenView | null>;
  /** Asks for a folder and does something in it. Gives what became of it, or null if the person changed her mind. */
  inFolder(name: string, args: unknown): Promise<unknown>;
  /** Has the system install the update that was looked at last. Gives what to do now. */
  takeUpdate(): Promise<HandedView>;
  /** Hears when packages came by themselves: dropped on the window, or clicked on in another program. */
  onPackages(heard: () => void): void;
  /** The language before anybody chose one; the core says which the system has. */
  preferred(system: Language): Language;
}
