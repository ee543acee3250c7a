import { readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import { type Conversation, converse } from "./conversation.ts";
import { type Database, database } from "./database.ts";

/** What goes wrong with one message. */
export type Fault =
  /** The server says that it failed, before or, for a COMMIT, after it was done. */
  | { readonly code: string; readonly message?: string; readonly done?: boolean }
  /** No answer; the connection stays. */
  | { readonly silent: true; readonly done?: boolean }
  /** The connection ends without an answer. */
  | { readonly gone: true; readonly done?: boolean }
  /** These bytes for an answer. */
  | { readonly bytes: Buffer };

/** A message as faults are told of it. */
export interface Said {
  readonly name: string;
  /** Of all messages to this server, from 0. */
  readonly index: number;
  readonly member: number;
  readonly cypher?: string;
}

export interface StandInOptions {
  /** What goes wrong with this message, if anything. `HANDSHAKE` is one too. */
  readonly fault?: (said: Said) => Fault | undefined;
  /** Name and version that it gives of itself. */
  readonly agent?: string;
  /** How many members its cluster has; the first leads. */
  readonly members?: number;
  readonly encrypted?: boolean;
  /** Of the first member; a free one without. */
  readonly port?: number;
}

/** A server that speaks Bolt, for what a real Neo4j does not produce on demand. */
export interface StandIn {
  /** Of each member. */
  readonly ports: readonly number[];
  /** Of the first member, without routing. */
  readonly uri: string;
  readonly said: readonly Said[];
  readonly database: Database;
  lead(member: number): void;
  close(): Promise<void>;
}

const keys = join(import.meta.dirname, "../cases/tls");

export async function standIn(options: StandInOptions = {}): Promise<StandIn> {
  const behind = await database();
  const said: Said[] = [];
  const sockets = new Set<Socket>();
  const state = { leader: 0, ports: [] as number[] };
  const serve = (member: number): Conversation => ({
    member,
    database: behind,
    agent: options.agent ?? "Neo4j/5.26.31",
    leads: () => state.leader === member,
    routes: () => ({ ports: state.ports, leader: state.leader }),
    fault: (name, cypher) => {
      const one = { name, index: said.length, member, ...(cypher === undefined ? {} : { cypher }) };
      said.push(one);
      return options.fault?.(one);
    },
  });
  const servers: Server[] = [];
  for (let member = 0; member < (options.members ?? 1); member++) {
    const accept = (socket: Socket) => {
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
      converse(socket, serve(member));
    };
    const server = options.encrypted
      ? createTlsServer(
          { key: readFileSync(join(keys, "key.pem")), cert: readFileSync(join(keys, "certificate.pem")) },
          accept,
        )
      : createServer(accept);
    servers.push(server);
    await new Promise<void>((resolve) =>
      server.listen(member === 0 ? (options.port ?? 0) : 0, "127.0.0.1", resolve),
    );
    state.ports.push((server.address() as { port: number }).port);
  }
  return {
    ports: state.ports,
    uri: `bolt://127.0.0.1:${state.ports[0]}`,
    said,
    database: behind,
    lead: (member) => {
      state.leader = member;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((one) => new Promise((resolve) => one.close(resolve))));
      behind.close();
    },
  };
}
