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
      try {
        const begun = await words.begun(asked);
        yield* streamRows(link, hinted(begun.cypher), begun.parameters, timeout);
      } catch (error) {
        words.isAtFault(error); // the next question looks for the indexes again
        throw error;
      }
    },
  };
}
