import { median, say } from "../measure.ts";
import type { Served } from "./served.ts";

/** A long answer as NDJSON, row by row: when its first byte comes, its rows, and the most memory meanwhile beside what there was. */
export async function longAnswer({ url, order }: Served, path: string, runs = 3): Promise<void> {
  const firsts: number[] = [];
  const wholes: number[] = [];
  let [rows, bytes, most] = [0, 0, 0];
  await (await fetch(url + path.replace(/limit=\d+/, "limit=1"))).text();
  const before = (await order({ do: "state" })).memory!;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    const response = await fetch(url + path);
    if (!response.ok) throw new Error(await response.text());
    const watch = setInterval(async () => {
      const text = await (await fetch(`${url}/metrics`)).text();
      const now = Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1] ?? 0) / 1e6;
      most = Math.max(most, now);
    }, 250);
    [rows, bytes] = [0, 0];
    let first = 0;
    for await (const chunk of response.body!) {
      first ||= performance.now() - began;
      bytes += chunk.length;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows++;
    }
    clearInterval(watch);
    firsts.push(first);
    wholes.push(performance.now() - began);
  }
  say(
    `NDJSON ${path.replace(/^.*queries./, "")}`.padEnd(50),
    `${rows} lines, ${(bytes / 1e6).toFixed(0)} MB`,
    `first byte ${firsts.map((one) => one.toFixed(0)).join(", ")} ms`,
    `all in ${(median(wholes) / 1000).toFixed(1)} s`,
    `memory ${before.toFixed(0)} → at most ${most.toFixed(0)} MB`,
  );
}
