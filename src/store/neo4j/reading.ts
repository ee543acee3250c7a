import type { Values } from "../engine.ts";
import { hinted } from "./dialect.ts";
import type { Link } from "./link.ts";
import { parameter } from "./plain.ts";
import { streamRows } from "./stream-rows.ts";
import { rowsOf } from "./transaction.ts";
import { type Asked, byWords } from "./words.ts";

/** How a server is asked: in sessions that only read, by indexes of words where there are any. Throws the driver's errors. */
export interface Reading {
  read(asked: Asked): Promise<readonly Values[]>;
  /** In lots of rows, as they are taken. */
  stream(asked: Asked): AsyncIterable<readonly Values[]>;
}

/** Reads over a link; the server gives a statement so many milliseconds. */
export function readingOf(link: Link, timeout: number): Reading {
  const words = byWords(link);
  const run = ({ cypher, parameters }: Asked) =>
    link.use("READ", async (session, answer) =>
      rowsOf(await answer(session.run(hinted(cypher), parameter(parameters) as Values, { timeout }))),
    );
  return {
    read: async (asked) => {
      const begun = await words.begun(asked);
      return run(begun).catch((error) => {
        if (begun === asked || !words.isAtFault(error)) throw error;
        return run(asked);
      });
    },
    stream: async function* (asked) {
      const asWords = await words.begun(asked);
      let given = false;
      try {
        for await (const lot of streamRows(link, hinted(asWords.cypher), asWords.parameters, timeout)) {
          given = true;
          yield lot;
        }
        return;
      } catch (error) {
        if (asWords === asked || !words.isAtFault(error) || given) throw error;
      }
      yield* streamRows(link, hinted(asked.cypher), asked.parameters, timeout);
    },
  };
}

/** Lots of which the first has come: until then nothing was given, and they may be asked for again. */
export async function begun<T>(lots: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const source = lots[Symbol.asyncIterator]();
  let next = await source.next();
  return (async function* () {
    try {
      for (; !next.done; next = await source.next()) yield next.value;
    } finally {
      await source.return?.();
    }
  })();
}
