import type { Values } from "../engine.ts";
import type { Link } from "./link.ts";
import { parameter, plain } from "./plain.ts";

/** Rows that are here at a time. */
const lot = 500;

/** The rows of a query in lots as they are taken: the server is asked for more only then. Throws the driver's own errors. */
export async function* streamRows(
  link: Link,
  cypher: string,
  parameters: Values,
  timeout: number,
): AsyncGenerator<readonly Values[]> {
  const { session, answer, close } = link.open("READ");
  const records = session.run(cypher, parameter(parameters) as Values, { timeout })[Symbol.asyncIterator]();
  try {
    let rows: Values[] = [];
    for (;;) {
      const { done, value } = await answer(records.next());
      if (!done) rows.push(plain(value.toObject()) as Values);
      if (rows.length === lot || (done && rows.length > 0)) yield rows;
      if (done) return;
      if (rows.length === lot) rows = [];
    }
  } finally {
    // What nobody takes any more is left with the server: a session with rows under way does not close.
    await answer(Promise.resolve(records.return?.(undefined as never))).catch(() => {});
    await close();
  }
}
