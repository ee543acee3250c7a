import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { CommandError } from "./usage-error.ts";

/** Name of the file in which a service says, in the folder of its store, that it holds it. */
export const heldFile = "service.json";

/** A service that holds a folder: its address and the secret with which its owner reads through it. */
export interface Served {
  readonly pid: number;
  readonly url: string;
  readonly secret: string;
}

/** The running service that holds a folder, if one does. A file left by one that is gone does not count. */
export async function servedBy(folder: string): Promise<Served | undefined> {
  const text = await readFile(join(folder, heldFile), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const served = JSON.parse(text) as Served;
    process.kill(served.pid, 0);
    const answer = await fetch(`${served.url}/health`, { signal: AbortSignal.timeout(2_000) });
    return answer.ok ? served : undefined;
  } catch {
    return undefined;
  }
}

/** The store behind a running service: reading only. */
export function openHeld(location: string, { url, secret }: Served): GraphStore {
  const post = async (path: string, body: unknown): Promise<Response> => {
    const answer = await fetch(`${url}/internal/${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok)
      throw new CommandError(`the service at ${url} refused: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const refuse = (): never => {
    throw new CommandError(`${location} is held by the service at ${url}: it can only be read`);
  };
  const list = async function* <Item>(path: string, body: unknown = {}): AsyncIterable<Item> {
    let rest = "";
    const decoder = new TextDecoder();
    for await (const chunk of (await post(path, body)).body!) {
      rest += decoder.decode(chunk as Uint8Array, { stream: true });
      const lines = rest.split("\n");
      rest = lines.pop()!;
      for (const line of lines) if (line) yield JSON.parse(line) as Item;
    }
    if (rest) yield JSON.parse(rest) as Item;
  };
  return {
    engine: "embedded",
    location,
    load: async () => refuse(),
    remove: async () => refuse(),
    read: async (cypher, parameters) =>
      (await (await post("read", { cypher, parameters })).json()) as readonly Readonly<
        Record<string, unknown>
      >[],
    stream: async function* (cypher, parameters) {
      yield (await (await post("read", { cypher, parameters })).json()) as Readonly<
        Record<string, unknown>
      >[];
    },
    articles: async () => new Map((await (await post("articles", {})).json()) as [string, string][]),
    nodes: () => list<GraphNode>("nodes"),
    edges: (types) => list<GraphEdge>("edges", types ? { types } : {}),
    version: async () => ((await (await post("version", {})).json()) as { version: string }).version,
    close: async () => undefined,
  };
}
