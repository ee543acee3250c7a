import { connect } from "node:net";
import autocannon from "autocannon";
import { median, say } from "../measure.ts";
import { chanceOf } from "../synthetic-world.ts";
import type { Served } from "./served.ts";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A thousand clients that hang up after some bytes of a long answer, and two hundred that take it slowly: what is left of them. */
export async function leavers({ url, order }: Served, path: string): Promise<void> {
  const chance = chanceOf(5);
  const { port } = new URL(url);
  const one = (slow: number, bytes: number) =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1");
      let seen = 0;
      const done = () => {
        socket.destroy();
        resolve();
      };
      socket.on("error", done);
      socket.on("close", done);
      socket.on("data", (chunk) => {
        seen += chunk.length;
        if (seen >= bytes) done();
        else if (slow > 0) {
          socket.pause();
          setTimeout(() => socket.resume(), slow);
        }
      });
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
      if (bytes === 0) setTimeout(done, chance() * 20);
    });
  const crowds = [
    ["1,000 who hang up", 1000, 25, 0],
    ["200 who read slowly", 200, 200, 20],
  ] as const;
  for (const [name, count, together, slow] of crowds) {
    const before = await order({ do: "state" });
    for (let at = 0; at < count; at += together)
      await Promise.all(
        Array.from({ length: together }, () =>
          one(slow, slow ? 1_000_000 : Math.floor(chance() * 200_000) * (chance() < 0.2 ? 0 : 1)),
        ),
      );
    await wait(2_000);
    const after = await order({ do: "state" });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const running = [...metrics.matchAll(/^dateline_running\{gate="(\w+)"\} (\d+)/gm)].map(
      ([, gate, number]) => `${number} ${gate}`,
    );
    const answers = (await fetch(`${url}/api/queries/disagreements?limit=1`)).status;
    say(
      name,
      `handles ${before.handles} → ${after.handles}`,
      `memory ${before.memory!.toFixed(0)} → ${after.memory!.toFixed(0)} MB`,
      `under way: ${running.join(", ")}`,
      `answers ${answers}`,
    );
  }
}

/**
 * What is served, and how the rest is refused, when ten times as much is asked as can be answered: questions that were not
 * asked before, `path` with a number behind it, over at most a thousand connections of a generator on the same machine.
 */
export async function overload({ url }: Served, path: string): Promise<void> {
  let questions = 0;
  const ask = async (connections: number, duration: number, overallRate?: number) => {
    const refusals: number[] = [];
    const repeated: number[] = [];
    const told = new Set<unknown>();
    const setupRequest = (request: object) => ({ ...request, path: `${path}${questions++}` });
    const crowd = autocannon({
      url,
      connections,
      duration,
      timeout: 30,
      requests: [{ setupRequest }],
      ...(overallRate ? { overallRate } : {}),
    });
    crowd.on("response", (client, status, _bytes, ms) => {
      if (status === 503) (told.has(client) ? repeated : refusals).push(ms);
      if (status === 503) told.add(client);
    });
    const before = process.cpuUsage();
    const found = await crowd;
    const { user, system } = process.cpuUsage(before);
    const cores = (user + system) / 1e6 / found.duration;
    return { served: found["2xx"] / found.duration, refusals, repeated, errors: found.errors, cores };
  };
  const shares: number[] = [];
  const refusals: number[] = [];
  const repeated: number[] = [];
  let [capacity, errors] = [0, 0];
  /** Cores that the generator itself takes, which the service would have on a machine of its own. */
  const cores: number[][] = [[], []];
  for (let round = 0; round < 3; round++) {
    const calm = await ask(8, 5);
    capacity = calm.served;
    const crowd = await ask(1000, 6, Math.round(capacity * 10));
    shares.push(crowd.served / capacity);
    refusals.push(...crowd.refusals);
    repeated.push(...crowd.repeated);
    errors += crowd.errors;
    cores[0]!.push(calm.cores);
    cores[1]!.push(crowd.cores);
  }
  say(
    "10 times too much",
    `${(median(shares) * 100).toFixed(0)} % of the capacity is served (${shares.map((one) => (one * 100).toFixed(0)).join(", ")})`,
    `capacity ${capacity.toFixed(0)} a second`,
    `refused in a median of ${median(refusals).toFixed(0)} ms the first time (${refusals.length}), ${median(repeated).toFixed(0)} ms when asking on at once (${repeated.length}), ${errors} without an answer`,
    `the generator took ${median(cores[0]!).toFixed(2)} cores before and ${median(cores[1]!).toFixed(2)} meanwhile`,
  );
}
