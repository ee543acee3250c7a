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
  let underWay = true;
  const next = async () => {
    underWay = false; // after its end or an error there is nothing left to give back
    const one = await answer(records.next());
    underWay = one.done !== true;
    return one;
  };
  try {
    let rows: Values[] = [];
    for (;;) {
      const { done, value } = await next();
      if (!done) rows.push(plain(value.toObject()) as Values);
      if (rows.length === lot || (done && rows.length > 0)) yield rows;
      if (done) return;
      if (rows.length === lot) rows = [];
    }
  } finally {
    // What nobody takes any more is left with the server first: a session that closes over a paused result sends its
    // DISCARD late, into the next statement of the connection.
    if (underWay) await answer(records.return!(undefined as never)).catch(() => {});
    await close();
  }
}
