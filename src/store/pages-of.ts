import type { Engine, Values } from "./engine.ts";
import { knownLabel } from "./statements.ts";

/**
 * Rows about the nodes of a label in the order of their ids, so many at a time, each lot looked up behind the last id of the
 * one before: whatever there is of it, a lot is in memory, and no transaction is open while it is used. `what` stands behind
 * `RETURN n.id AS id`. An engine whose index knows no order would look through all for each lot.
 */
export async function* pagesOf(
  engine: Pick<Engine, "read">,
  label: string,
  most: number,
  what = "",
): AsyncGenerator<readonly Values[]> {
  const statement = `MATCH (n:${knownLabel(label)}) WHERE n.id > $after RETURN n.id AS id${what} ORDER BY id LIMIT $most`;
  for (let after = ""; ; ) {
    const rows = await engine.read(statement, { after, most });
    if (rows.length > 0) yield rows;
    if (rows.length < most) return;
    after = String(rows.at(-1)!.id);
  }
}

/** Rows of several such sources in the order of their ids, one for each id: that of the last source which has it. */
export async function* merged(sources: readonly AsyncIterable<readonly Values[]>[]): AsyncGenerator<Values> {
  const iterators = sources.map((source) => each(source));
  const heads = await Promise.all(iterators.map(async (one) => (await one.next()).value));
  for (;;) {
    let least: string | undefined;
    for (const head of heads) {
      if (head !== undefined && (least === undefined || String(head.id) < least)) least = String(head.id);
    }
    if (least === undefined) return;
    let row: Values | undefined;
    for (const [at, head] of heads.entries()) {
      if (head === undefined || String(head.id) !== least) continue;
      row = head;
      heads[at] = (await iterators[at]!.next()).value;
    }
    yield row!;
  }
}

async function* each(lots: AsyncIterable<readonly Values[]>): AsyncGenerator<Values, undefined> {
  for await (const lot of lots) yield* lot;
}
