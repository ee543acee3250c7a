import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Apart, ApartAnswer, ApartLimits } from "../apart.ts";
import type { Values } from "../engine.ts";
import { StoreError } from "../store-error.ts";
import { planOf } from "./plan.ts";

export interface Order {
  readonly cypher: string;
  readonly parameters: Values;
  readonly limits: ApartLimits;
}

/** A copy of a database, which is whole. */
export interface Copy {
  readonly database: string;
  remove(): Promise<void>;
}

export type Reply = { readonly ready: true } | { readonly answer: ApartAnswer } | { readonly error: string };

/** Bytes a query may take beside the graph itself. */
const memory = 1_000_000_000;
const opening = 60_000;
const planning: ApartLimits = { milliseconds: 2_000, rows: 10_000, characters: 1_000_000 };

/**
 * Runs queries in a process of its own on a copy of the database: the engine cannot stop a query, but a process can be
 * ended, and a copy cannot be harmed. `copy` makes one; it is asked for again whenever `state` is another.
 */
export function embeddedApart(state: () => Promise<string>, copy: () => Promise<Copy>): Apart {
  let last: Promise<unknown> = Promise.resolve();
  let held: { readonly process: ChildProcess; readonly state: string; readonly bytes: number } | undefined;
  const stop = () => {
    held?.process.kill("SIGKILL");
    held = undefined;
  };
  const opened = async () => {
    const now = await state();
    if (held?.state === now && held.process.connected) return held;
    stop();
    const { database, remove } = await copy();
    const process = start(database);
    // Once it is open the file's name is not needed any more, and nothing is left whatever happens.
    await replyOf(process, opening, () => false).finally(remove);
    held = { process, state: now, bytes: await residentOf(process) };
    return held;
  };
  const ask = async (order: Order): Promise<ApartAnswer> => {
    const { process, bytes } = await opened();
    process.send(order);
    const reply = await replyOf(process, order.limits.milliseconds, (now) => now > bytes + memory).catch(
      (error) => {
        stop();
        throw error;
      },
    );
    if ("answer" in reply) return reply.answer;
    throw new StoreError(
      "run",
      "a query",
      "one that the engine can run",
      new Error("error" in reply ? reply.error : ""),
    );
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  const read = (cypher: string, parameters: Values, limits: ApartLimits) =>
    inTurn(() => ask({ cypher, parameters, limits }));
  return {
    read,
    explain: async (cypher, parameters) => {
      const { rows } = await read(`EXPLAIN ${cypher}`, parameters, planning);
      const counts = async (label: string) => {
        const counted = await read(`MATCH (n${label && `:${label}`}) RETURN count(n) AS total`, {}, planning);
        return Number(counted.rows[0]?.total ?? 0);
      };
      return planOf(rows.map((row) => String(row.plan)).join("\n"), counts);
    },
    close: () => inTurn(async () => stop()),
  };
}

/** The next reply, or a `StoreError`: too late, too much memory, or the process ended. */
async function replyOf(
  child: ChildProcess,
  milliseconds: number,
  tooMuch: (bytes: number) => boolean,
): Promise<Reply> {
  const done = new AbortController();
  const { signal } = done;
  const refused = (what: string, expected: string) => {
    throw new StoreError("run", what, expected);
  };
  const watch = async (): Promise<never> => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      if (tooMuch(await residentOf(child)))
        return refused("a query", `one that needs at most ${memory / 1e6} MB`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (signal.aborted) return undefined as never;
    }
    return refused("a query", `one that is answered within ${milliseconds / 1000} s`);
  };
  const told = once(child, "message", { signal }).then(([reply]) => reply as Reply);
  const ended = once(child, "exit", { signal }).then(() =>
    refused("a query", "one that the engine survives"),
  );
  const all = [told, ended, watch()];
  for (const one of all) one.catch(() => {}); // the first that settles is the one that counts
  try {
    return (await Promise.race(all)) as Reply;
  } finally {
    done.abort();
  }
}

/** Bytes of memory a process holds, where the system tells; else 0. */
async function residentOf({ pid }: ChildProcess): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "0 0");
  return Number(pages.split(" ")[1]) * 4096;
}

/** Starts the process's own file: beside the bundle in the package; from the sources with what reads TypeScript. */
function start(database: string): ChildProcess {
  const bundled = fileURLToPath(new URL("./reading-process.js", import.meta.url));
  const shipped = existsSync(bundled);
  const source = fileURLToPath(new URL("./reading-process.ts", import.meta.url));
  return fork(shipped ? bundled : source, [database], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: shipped ? [] : ["--import", import.meta.resolve("tsx")],
    env: {}, // it needs nothing of ours, least of all secrets
  });
}
