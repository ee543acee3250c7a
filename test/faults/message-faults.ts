import type { LoadCounts } from "../../src/store/graph-store.ts";
import type { StoreOptions } from "../../src/store/open-store.ts";
import { graphBehind, loadThrough } from "./load-through.ts";
import { type Fault, type Said, standIn } from "./stand-in.ts";

/** Something that goes wrong with one message, once, and that a load must get over. */
export interface MessageFault {
  readonly what: string;
  readonly fault: Fault;
  /** The messages at which it may happen; all without. */
  readonly at?: RegExp;
}

export const messageFaults: readonly MessageFault[] = [
  {
    what: "a deadlock",
    fault: { code: "Neo.TransientError.Transaction.DeadlockDetected" },
    at: /RUN|COMMIT/,
  },
  {
    what: "a change of the leader",
    fault: { code: "Neo.ClientError.Cluster.NotALeader" },
    at: /RUN|COMMIT/,
  },
  {
    what: "a database that is not there yet",
    fault: { code: "Neo.TransientError.General.DatabaseUnavailable" },
    at: /^(?!HANDSHAKE)/,
  },
  { what: "the end of the connection", fault: { gone: true } },
  { what: "the end of the connection after a commit", fault: { gone: true, done: true }, at: /COMMIT/ },
  {
    what: "a failure that is told after a commit",
    fault: { code: "Neo.TransientError.Transaction.Outdated", done: true },
    at: /COMMIT/,
  },
  { what: "garbage", fault: { bytes: Buffer.from("a0ff17e300ff00000001c5", "hex") } },
  { what: "silence", fault: { silent: true } },
  { what: "silence after a commit", fault: { silent: true, done: true }, at: /COMMIT/ },
];

/** What is there, was counted and was said after a load. */
export interface Outcome {
  readonly graph: string;
  readonly counts: readonly LoadCounts[];
  readonly said: readonly Said[];
}

/** Loads through a stand-in of its own, with a fault at one message or none. Throws what the load throws. */
export async function outcomeWith(
  fault?: Fault,
  at?: number,
  patience?: StoreOptions["patience"],
): Promise<Outcome> {
  const server = await standIn({ fault: ({ index }) => (index === at ? fault : undefined) });
  try {
    const counts = await loadThrough(server.uri, patience === undefined ? {} : { patience });
    return { graph: await graphBehind(server.database), counts, said: server.said };
  } finally {
    await server.close();
  }
}

/** The messages at which a fault may happen, in a load that went as it should. */
export function placesOf({ at }: MessageFault, { said }: Outcome): readonly Said[] {
  const spoken = said.filter(({ name }) => !/GOODBYE|TELEMETRY|RESET/.test(name));
  return spoken.filter(({ name }) => at === undefined || at.test(name));
}
