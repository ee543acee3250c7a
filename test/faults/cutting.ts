import type { LoadCounts } from "../../src/store/graph-store.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { type Cut, type CutProxy, cutProxy, type Pace } from "./cut-proxy.ts";
import { graphBehind, hasty, hastyAfter, loadThrough } from "./load-through.ts";
import { standIn } from "./stand-in.ts";

/** Where the bytes of a whole load lie, as a proxy counts them. */
export interface Course {
  readonly up: number;
  readonly down: number;
  /** Offsets inside the handshakes, and inside the COMMITs and their answers. */
  readonly handshake: readonly Place[];
  readonly commits: readonly Place[];
}

export type Place = Pick<Cut, "direction" | "after">;

/** What a load did that was cut: it succeeded, or failed in words and succeeded when it was run again. */
export interface Ending {
  readonly graph: string;
  readonly counts: readonly LoadCounts[] | undefined;
  readonly error: StoreError | undefined;
  readonly made: boolean;
  readonly milliseconds: number;
}

type Hasty = ReturnType<typeof hastyAfter>;

/** Milliseconds of the slowest load that is still waited for. */
const slowest = 10_000;
const commit = 6; // bytes: 00 02 b0 12 00 00

/** A load that nobody disturbs, with where its bytes lie. */
export async function undisturbed(): Promise<Course & Ending> {
  const commits: Place[] = [];
  let proxy: CutProxy | undefined;
  const server = await standIn({
    fault: ({ name }) => {
      if (name !== "COMMIT" || !proxy) return undefined;
      const { up, down } = proxy.passed();
      for (let at = up - commit; at <= up; at++) commits.push({ direction: "up", after: at });
      for (let at = down; at <= down + 24; at++) commits.push({ direction: "down", after: at });
      return undefined;
    },
  });
  proxy = await cutProxy(server.ports[0]!);
  const start = Date.now();
  const counts = await loadThrough(`bolt://127.0.0.1:${proxy.port}`, { patience: hastyAfter(slowest) });
  const milliseconds = Date.now() - start;
  const graph = await graphBehind(server.database);
  const { up, down } = proxy.passed();
  await proxy.close();
  await server.close();
  const handshake = [
    ...Array.from({ length: 21 }, (_, after) => ({ direction: "up" as const, after })),
    ...Array.from({ length: 5 }, (_, after) => ({ direction: "down" as const, after })),
  ];
  return { up, down, handshake, commits, graph, counts, error: undefined, made: false, milliseconds };
}

/** Loads after which the long forms measure anew how fast the machine is just now. */
export const often = 25;

/** How long calls may take, by what an undisturbed load takes just now. */
export async function patienceNow(): Promise<Hasty> {
  return hastyAfter((await undisturbed()).milliseconds);
}

/** The same load with one cut. Where it fails, it is run once more, as a person would. */
export async function cutAt(
  cut: Cut,
  { pace, patience = hasty }: { readonly pace?: Pace; readonly patience?: Hasty } = {},
): Promise<Ending> {
  const server = await standIn();
  const proxy = await cutProxy(server.ports[0]!);
  proxy.tell(cut, pace);
  const uri = `bolt://127.0.0.1:${proxy.port}`;
  const start = Date.now();
  try {
    let counts: readonly LoadCounts[] | undefined;
    let error: StoreError | undefined;
    try {
      counts = await loadThrough(uri, { patience });
    } catch (caught) {
      if (!(caught instanceof StoreError)) throw caught;
      error = caught;
    }
    const milliseconds = Date.now() - start;
    if (error) await loadThrough(uri, { patience });
    return { graph: await graphBehind(server.database), counts, error, made: proxy.done(), milliseconds };
  } finally {
    await proxy.close();
    await server.close();
  }
}

/** Milliseconds after which a run that was cut must have ended. */
export function deadlineOf({ again, answer, connect }: Hasty): number {
  return again + 3 * answer + connect;
}
