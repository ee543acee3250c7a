import { stat } from "node:fs/promises";
import type { Subgraph } from "../../graph/subgraph.ts";
import type { Configuration } from "../configuration.ts";
import { dumpShares } from "../dump-shares.ts";
import { linesOf } from "../lines.ts";
import { articlesIn, print, progress } from "../output.ts";
import { isDump, readLoadable, setAsideOf } from "../read-loadable.ts";
import { type SetAside, setAside } from "../set-aside.ts";
import { withStore } from "../stores.ts";
import { storing } from "../storing.ts";
import { CommandError } from "../usage-error.ts";

/**
 * Loads a dump, extractions, or what was set aside, into the store, line by line. A dump is read whole before any of it is
 * written. What is no extraction, and what the store cannot take, is set aside; the rest is loaded. Gives 3 where something was.
 */
export async function load(configuration: Configuration, file: string, refused?: string): Promise<number> {
  const read = counted(await linesOf(file), (await stat(file).catch(() => undefined))?.size);
  const { first, lines } = await peeked(read.lines);
  if (first === undefined) throw new CommandError(`${file} is empty: nothing to load`);
  const aside = setAside(configuration, refused);
  const bar = progress("articles loaded");
  const subgraphs = isDump(first) ? dumpShares(lines) : articles(lines, file, aside);
  const counts = await withStore(configuration, "write", (store) =>
    store.load(subgraphs, {
      ...storing(configuration, aside),
      onProgress: (done) => bar.step(done, read.whole()),
    }),
  );
  bar.end();
  aside.end();
  await print(
    `${articlesIn(counts.written)} written, ${counts.unchanged} unchanged: ${counts.nodesCreated} nodes and ${counts.edgesCreated} relationships created in ${configuration.store}\n`,
  );
  if (counts.written + counts.unchanged === 0) return 1;
  return aside.count > 0 ? 3 : 0;
}

async function* articles(
  lines: AsyncIterable<string>,
  file: string,
  aside: SetAside,
): AsyncGenerator<Subgraph> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    if (isDump(line))
      throw new CommandError(
        `${file}:${number} is a line of a dump, which has something else before it: take that away (“npm run” says something of its own without --silent)`,
      );
    const found = readLoadable(line);
    if (typeof found !== "string") yield found;
    else {
      const here = `${file}:${number}`;
      const { payload, from = here } = setAsideOf(line);
      aside.put({ reason: found, from }, payload, here);
    }
  }
}

/** The lines with the first that is not empty, which is among them too. */
async function peeked(lines: AsyncIterable<string>) {
  const source = lines[Symbol.asyncIterator]();
  const begun: string[] = [];
  for (let next = await source.next(); !next.done; next = await source.next()) {
    begun.push(next.value);
    if (next.value.trim() !== "") break;
  }
  const first = begun.at(-1)?.trim() ? begun.at(-1) : undefined;
  async function* all(): AsyncGenerator<string> {
    yield* begun;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { first, lines: all() };
}

/** The lines, and how many there will be in all, judged by how much of the file those that were read take: more are read than loaded. */
function counted(lines: AsyncIterable<string>, size: number | undefined) {
  let [bytes, count] = [0, 0];
  async function* all(): AsyncGenerator<string> {
    for await (const line of lines) {
      bytes += Buffer.byteLength(line) + 1;
      count += 1;
      yield line;
    }
  }
  const whole = () => (size === undefined || bytes >= size ? undefined : Math.round((count * size) / bytes));
  return { lines: all(), whole };
}
