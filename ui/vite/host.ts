// A plain browser as a host: `vite` and `vite preview` start the core's command
// line and pass each request on as one JSON line. Nothing of this ships.
import type { Connect, Plugin } from "vite";
import type { IncomingMessage, ServerResponse } from "node:http";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Core } from "./core.ts";

/** The policy of the real window, so that a breach is seen here first. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** Serves `POST /call/<name>`, `/save/<name>`, `/open/<name>?file=<its name>&args=<JSON>`, and for packages `/lay/…?file=` and `/give/…`, from the true core. */
export function coreHost(): Plugin {
  return {
    name: "cabildo-core-host",
    configureServer(server) {
      server.middlewares.use(routes(new Core()));
    },
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader("content-security-policy", POLICY);
        next();
      });
      server.middlewares.use(routes(new Core()));
    },
  };
}

function routes(core: Core): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const [, door, name] = /^\/(call|save|open|lay|give)\/([a-z_]+)$/.exec(pathname) ?? [];
    if (request.method !== "POST" || !door || !name) {
      next();
      return;
    }
    const file = basename(searchParams.get("file") ?? "") || "file";
    const doors = {
      call: () => call(core, name, request, response),
      save: () => save(core, name, request, response),
      open: () =>
        open(
          core,
          { open: name, args: JSON.parse(searchParams.get("args") ?? "{}") },
          file,
          request,
          response,
        ),
      lay: () => lay(core, file, request, response),
      give: () => give(core, request, response),
    };
    const answered = doors[door as keyof typeof doors]();
    answered.catch((problem: unknown) => next(problem));
  };
}

async function call(core: Core, name: string, request: IncomingMessage, response: ServerResponse) {
  const answer = await core.ask({ call: name, args: await body(request) });
  response.setHeader("content-type", "application/json");
  response.end(answer);
}

async function save(core: Core, name: string, request: IncomingMessage, response: ServerResponse) {
  const folder = await mkdtemp(join(tmpdir(), "cabildo-"));
  try {
    const answer = await core.ask({ save: name, args: await body(request), to: folder });
    const made = JSON.parse(answer) as { ok?: { name: string } };
    if (!made.ok) {
      response.setHeader("content-type", "application/json");
      response.end(answer);
      return;
    }
    const file = encodeURIComponent(made.ok.name);
    response.setHeader("content-type", "application/octet-stream");
    response.setHeader("content-disposition", `attachment; filename*=UTF-8''${file}`);
    response.end(await readFile(join(folder, made.ok.name)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function open(
  core: Core,
  asked: { open: string; args: unknown },
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const folder = await mkdtemp(join(tmpdir(), "cabildo-"));
  try {
    await writeFile(join(folder, file), await bytes(request));
    response.setHeader("content-type", "application/json");
    response.end(await core.ask({ ...asked, from: join(folder, file) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is laid down waits until it is taken in, so it stays until the folder of all such files is thrown away. */
async function lay(core: Core, file: string, request: IncomingMessage, response: ServerResponse) {
  const folder = await mkdtemp(join(tmpdir(), "cabildo-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await writeFile(join(folder, file), await bytes(request));
  response.setHeader("content-type", "application/json");
  response.end(await core.ask({ lay: [join(folder, file)] }));
}

async function give(core: Core, request: IncomingMessage, response: ServerResponse) {
  const folder = await mkdtemp(join(tmpdir(), "cabildo-"));
  try {
    const answer = await core.ask({ give: folder, args: await body(request) });
    const given = JSON.parse(answer) as { ok?: { name: string } };
    if (!given.ok) {
      response.setHeader("content-type", "application/json");
      response.end(answer);
      return;
    }
    response.setHeader("content-type", "application/octet-stream");
    response.setHeader("x-given", encodeURIComponent(JSON.stringify(given.ok)));
    response.end(await readFile(join(folder, given.ok.name)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function body(request: IncomingMessage): Promise<unknown> {
  return JSON.parse((await bytes(request)).toString("utf8") || "{}");
}

async function bytes(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
