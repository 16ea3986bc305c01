// One running `cabildo call`, asked one question at a time.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The core as a neighbour process: one JSON line in, one JSON line out, in order. */
export class Core {
  #process: ChildProcessWithoutNullStreams | undefined;
  #waiting: { resolve: (line: string) => void; reject: (problem: Error) => void }[] = [];

  /** Sends a question and gives the line that answers it. Starts the core if it is not running. */
  ask(question: object): Promise<string> {
    const running = (this.#process ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      running.stdin.write(JSON.stringify(question) + "\n");
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const data = process.env["CABILDO_DATA"] ?? join(ROOT, "out", "dev", "cabildo.db");
    const running = spawn(program(), ["call", "--data", data], { stdio: ["pipe", "pipe", "pipe"] });
    createInterface({ input: running.stdout }).on("line", (line) => this.#waiting.shift()?.resolve(line));
    running.stderr.on("data", (words: Buffer) => process.stderr.write(words));
    running.stdin.on("error", () => undefined);
    running.on("error", (problem) => this.#gone(problem));
    running.on("exit", (code) => this.#gone(new Error(`the core ended (${code ?? "by a signal"})`)));
    process.once("exit", () => running.kill());
    return running;
  }

  #gone(problem: Error) {
    this.#process = undefined;
    for (const one of this.#waiting.splice(0)) one.reject(problem);
  }
}

/** The program named by `CABILDO_BIN`, else the one that was built last for use, else for development. */
function program(): string {
  const built = ["release", "debug"].map((profile) => join(ROOT, "target", profile, "cabildo"));
  return process.env["CABILDO_BIN"] ?? built.find((path) => existsSync(path)) ?? "cabildo";
}
