import type { GrafeoDB } from "@grafeo-db/js";
import type { Engine, Values } from "../engine.ts";
import { assertReadOnly } from "../read-only.ts";
import { plain } from "./plain.ts";
import { failing, rowsOf } from "./transaction.ts";

/** Rows of a streamed answer that are values of ours at a time. */
const lot = 500;
/** Up to so many rows come over together, in half the time of one by one. */
const atOnce = 5_000;

/** How a database is asked. Its functions throw `StoreError`: closed, a statement that writes, one that cannot be run. */
export function readingOf(
  db: GrafeoDB,
  folder: string,
  assertOpen: () => void,
): Required<Pick<Engine, "read" | "stream">> {
  const ask = (cypher: string, parameters: Values) => {
    assertOpen();
    assertReadOnly(cypher);
    return failing("read from", folder, () => db.executeCypher(cypher, parameters));
  };
  return {
    read: async (cypher, parameters = {}) => rowsOf(await ask(cypher, parameters)),
    // The engine holds its result itself; of a long one only the rows of one lot are made values of ours.
    stream: async function* (cypher, parameters = {}) {
      const result = await ask(cypher, parameters);
      if (result.length <= atOnce) {
        if (result.length > 0) yield rowsOf(result);
        return;
      }
      for (let from = 0; from < result.length; from += lot) {
        const size = Math.min(lot, result.length - from);
        yield Array.from({ length: size }, (_, at) => plain(result.get(from + at)) as Values);
      }
    },
  };
}
