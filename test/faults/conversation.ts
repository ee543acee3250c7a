import type { Socket } from "node:net";
import type { Answer, Database, Work } from "./database.ts";
import { framed, isStructure, type Structure, unframer } from "./packstream.ts";
import type { Fault } from "./stand-in.ts";

/** What one connection to one member needs to know. */
export interface Conversation {
  readonly member: number;
  readonly database: Database;
  readonly agent: string;
  leads(): boolean;
  routes(): { readonly ports: readonly number[]; readonly leader: number };
  fault(name: string, cypher?: string): Fault | undefined;
}

const names: Readonly<Record<number, string>> = {
  1: "HELLO",
  2: "GOODBYE",
  15: "RESET",
  16: "RUN",
  17: "BEGIN",
  18: "COMMIT",
  19: "ROLLBACK",
  47: "DISCARD",
  63: "PULL",
  84: "TELEMETRY",
  102: "ROUTE",
  106: "LOGON",
  107: "LOGOFF",
};

type Extra = Record<string, unknown>;

/** Speaks Bolt 5.4 on a socket, one message after the other, until it ends. */
export function converse(socket: Socket, its: Conversation): void {
  let head: Buffer = Buffer.alloc(0);
  let shaken = false;
  let silent = false;
  let failed = false;
  let work: Work | undefined;
  let reads = false;
  let seen = 0;
  let left: { answer: Answer; from: number } | undefined;
  let last: Promise<void> = Promise.resolve();
  const messages = unframer();
  socket.setNoDelay(true); // else each answer waits 40 ms for the one before to be acknowledged

  const send = (tag: number, ...fields: unknown[]) => {
    if (!silent && socket.writable) socket.write(framed({ tag, fields }));
  };
  const success = (metadata: Extra = {}) => send(0x70, metadata);
  const bookmark = () => `state:${its.database.commits()}`;

  socket.on("data", (bytes: Buffer) => {
    if (shaken) return hear(bytes);
    head = Buffer.concat([head, bytes]);
    if (head.length < 20) return;
    shaken = true;
    if (head.readUInt32BE(0) !== 0x6060b017) return void socket.destroy(); // somebody who speaks TLS, or HTTP
    if (!suffers(its.fault("HANDSHAKE"))) socket.write(Buffer.of(0, 0, 4, 5));
    hear(head.subarray(20));
  });
  // Not while a statement of it still runs: it would stay open, and lock what it touched for ever.
  socket.on("close", () => {
    last = last.then(() => work?.rollback());
  });

  function hear(bytes: Buffer): void {
    for (const message of messages(bytes))
      last = last.then(() => handle(message)).catch(() => void socket.destroy());
  }

  /** Whether a fault took the place of the answer. */
  function suffers(fault: Fault | undefined): boolean {
    if (fault === undefined) return false;
    if ("silent" in fault) silent = true;
    else if ("gone" in fault) socket.destroy();
    else if ("bytes" in fault) socket.write(fault.bytes);
    else fail(fault.code, fault.message ?? "as the test wants it");
    return true;
  }

  function fail(code: string, message: string): void {
    failed = true;
    work?.rollback();
    work = undefined;
    send(0x7f, { code, message });
  }

  async function handle({ tag, fields }: Structure): Promise<void> {
    if (silent || socket.destroyed) return;
    const name = names[tag] ?? String(tag);
    const fault = its.fault(name, tag === 16 ? String(fields[0]) : undefined);
    if (failed && name !== "RESET" && name !== "GOODBYE") return send(0x7e);
    const late = fault !== undefined && "done" in fault && fault.done;
    if (!late && suffers(fault)) return;
    if (late && name === "COMMIT") {
      work!.commit();
      work = undefined;
      suffers(fault);
      return;
    }
    try {
      await answer(name, fields);
    } catch (error) {
      fail((error as { code: string }).code, (error as Error).message);
    }
  }

  async function answer(name: string, fields: readonly unknown[]): Promise<void> {
    switch (name) {
      case "HELLO":
        return success({ server: its.agent, connection_id: "bolt-1", hints: {} });
      case "RESET":
        failed = false;
        work?.rollback();
        work = undefined;
        return success();
      case "GOODBYE":
        socket.end();
        return;
      case "ROUTE": {
        const { ports, leader } = its.routes();
        const at = (members: readonly number[]) => members.map((port) => `127.0.0.1:${port}`);
        const others = ports.filter((_, index) => index !== leader);
        const servers = [
          { role: "ROUTE", addresses: at(ports) },
          { role: "READ", addresses: at(others.length > 0 ? others : ports) },
          { role: "WRITE", addresses: at([ports[leader]!]) },
        ];
        return success({ rt: { ttl: 300, db: "neo4j", servers } });
      }
      case "BEGIN":
        begin(fields[0] as Extra);
        work = its.database.begin();
        return success();
      case "RUN": {
        const [cypher, parameters, extra] = fields as [string, Extra, Extra];
        if (work === undefined) begin(extra);
        const result = await run(cypher, parameters);
        left = { answer: result, from: 0 };
        return success({ fields: result.columns, t_first: 0 });
      }
      case "PULL":
      case "DISCARD":
        return pull(name === "DISCARD" ? 0 : Number((fields[0] as Extra).n));
      case "COMMIT":
        work!.commit();
        work = undefined;
        return success({ bookmark: bookmark() });
      case "ROLLBACK":
        work?.rollback();
        work = undefined;
        return success();
      default:
        return success();
    }
  }

  function begin(extra: Extra): void {
    reads = extra.mode === "r";
    const told = ((extra.bookmarks ?? []) as string[]).map((one) => Number(one.replace("state:", "")));
    // A follower has seen what it was told to wait for, and whatever it happened to see before.
    seen = Math.max(seen, 0, ...told);
    if (!reads && !its.leads())
      throw Object.assign(new Error("No write operations are allowed on this server"), {
        code: "Neo.ClientError.Cluster.NotALeader",
      });
  }

  async function run(cypher: string, parameters: Extra): Promise<Answer> {
    if (work) return work.run(cypher, parameters);
    if (reads && !its.leads()) return its.database.readAt(its.member, seen, cypher, parameters);
    const one = its.database.begin();
    try {
      const result = await one.run(cypher, parameters);
      if (reads) one.rollback();
      else one.commit();
      return result;
    } catch (error) {
      one.rollback();
      throw error;
    }
  }

  function pull(count: number): void {
    const { answer, from } = left!;
    const to = count < 0 ? answer.rows.length : Math.min(answer.rows.length, from + count);
    for (const row of answer.rows.slice(from, to)) send(0x71, row.map(told));
    left = { answer, from: to };
    if (count > 0 && to < answer.rows.length) {
      success({ has_more: true });
      return;
    }
    const {
      nodesCreated = 0,
      nodesDeleted = 0,
      edgesCreated = 0,
      edgesDeleted = 0,
      propertiesSet = 0,
    } = answer.counters;
    success({
      type: "rw",
      t_last: 0,
      db: "neo4j",
      stats: {
        "nodes-created": nodesCreated,
        "nodes-deleted": nodesDeleted,
        "relationships-created": edgesCreated,
        "relationships-deleted": edgesDeleted,
        "properties-set": propertiesSet,
      },
      ...(work || reads ? {} : { bookmark: bookmark() }),
    });
  }
}

/** A value of the embedded engine as Bolt has it: nodes and edges are structures. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (value === null || typeof value !== "object" || isStructure(value)) return value;
  const { _id, _labels, _type, ...properties } = value as Record<string, unknown>;
  if (_id !== undefined && _labels) return { tag: 0x4e, fields: [_id, _labels, properties, String(_id)] };
  if (_id !== undefined && _type)
    return { tag: 0x52, fields: [_id, 0, 0, _type, properties, String(_id), "0", "0"] };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one)]));
}
