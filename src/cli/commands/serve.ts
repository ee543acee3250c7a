import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { packageVersion } from "../../pipeline/package-root.ts";
import { loadQueries } from "../../query/load-queries.ts";
import { createApp } from "../../server/app.ts";
import { serve as listen } from "../../server/serve.ts";
import { openStore } from "../../store/open-store.ts";
import { readDocument } from "../../text/read-document.ts";
import { addArticles } from "../add-articles.ts";
import { browserCode } from "../browser-code.ts";
import { type Configuration, isAddress } from "../configuration.ts";
import { heldFile, servedBy } from "../held.ts";
import { note, print } from "../output.ts";
import { seldom } from "../seldom.ts";
import { CommandError, UsageError } from "../usage-error.ts";
import { worldOutlines } from "../world-outlines.ts";
import { isWritable } from "../writable.ts";

export interface ListenOptions {
  readonly host: string;
  readonly port: string;
  /** Switches on `POST /api/articles` for whoever has it. */
  readonly token?: string | undefined;
  /** Writes a line about each request to standard error. */
  readonly log?: boolean;
  /** Answers queries that callers write. */
  readonly cypher?: boolean;
}

const here = new Set(["127.0.0.1", "localhost", "::1"]);

/** Serves the store until SIGTERM or SIGINT; prints one line with its address when it is ready. A folder that cannot be written is served for reading. */
export async function serve(configuration: Configuration, options: ListenOptions): Promise<number> {
  const { store: location } = configuration;
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port ${options.port}: expected a number from 0 to 65535`);
  if (options.token !== undefined && !/^[\x21-\x7e]+$/.test(options.token))
    throw new UsageError(
      "--token (or DATELINE_TOKEN): expected letters, digits and signs of ASCII without blanks, as a header can carry them",
    );
  if (options.cypher && !options.token && !here.has(options.host))
    throw new UsageError(
      `--cypher with --host ${options.host}: expected a --token too, for others can reach it`,
    );
  const folder = isAddress(location) ? undefined : location;
  if (folder) {
    const served = await servedBy(folder);
    if (served) throw new CommandError(`${folder} is served already at ${served.url}`);
    if (!(await stat(folder).catch(() => undefined)))
      throw new CommandError(`there is no store at ${folder}: run “dateline build” first`);
  }
  const mayWrite = folder === undefined || (await isWritable(folder));
  if (!mayWrite && options.token)
    throw new CommandError(
      `${folder} cannot be written, so that nothing can be added to it: serve it without --token (or DATELINE_TOKEN) for reading`,
    );
  if (!mayWrite)
    note(`${folder} cannot be written: it is served for reading, and nothing can be added to it`);
  const store = await openStore(location, {
    ...configuration.neo4j,
    // Where nobody may add articles a user who may only read is enough, and nothing is made.
    readOnly: folder === undefined ? !options.token : !mayWrite,
    // Whoever asks over HTTP is told soon that the server is away.
    patience: { ...configuration.neo4j.patience, again: 10_000 },
    onWait: seldom(note),
  });
  try {
    const secret = randomBytes(24).toString("hex");
    const app = createApp({
      store,
      queries: await loadQueries(configuration.queries),
      version: packageVersion(),
      browser: await browserCode(),
      outlines: worldOutlines(),
      // A server of others is not read whole before somebody asks for it.
      warms: folder !== undefined,
      sentences: (text) => readDocument(text).sentences,
      hosts: [options.host],
      secret,
      ...(options.log ? { log: note } : {}),
      ...(options.cypher ? { cypher: true } : {}),
      ...(options.token
        ? { token: options.token, addArticles: (articles) => addArticles(configuration, store, articles) }
        : {}),
    });
    const server = await listen(app, { host: options.host, port }).catch((error: NodeJS.ErrnoException) => {
      throw new CommandError(
        error.code === "EADDRINUSE"
          ? `port ${port} of ${options.host} is in use: choose another with --port`
          : `cannot listen on ${options.host}:${port}: ${unheard(error)}`,
      );
    });
    // A folder for reading is held by nobody: who else reads it opens it too.
    if (folder && mayWrite)
      writeFileSync(join(folder, heldFile), JSON.stringify({ pid: process.pid, url: server.url, secret }), {
        mode: 0o600,
      });
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
    });
    await print(`Dateline is at ${server.url}\n`);
    await stopped;
    if (folder && mayWrite) rmSync(join(folder, heldFile), { force: true });
    await server.close();
    note("stopped");
    return 0;
  } finally {
    await store.close();
  }
}

/** Why nothing can listen there, in words. */
function unheard(error: NodeJS.ErrnoException): string {
  if (error.code === "EACCES") return "no permission for this port: choose one above 1023 with --port";
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return "--host is no address of this machine";
  return error.code ?? error.message;
}
