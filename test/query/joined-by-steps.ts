import { expect } from "vitest";
import { neighbours } from "../../src/query/neighbours.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** Which entities have neighbours is told by `joined` as by the steps from them, also in the source's voice alone and without an article. */
export async function joinedAsStepsTell(store: GraphStore): Promise<void> {
  const ids = (await store.read("MATCH (n:Entity) RETURN n.id AS id ORDER BY id", {})).map((row) =>
    String(row.id),
  );
  const [article] = await store.read("MATCH (a:Article) RETURN a.id AS id ORDER BY id LIMIT 1", {});
  const counts: number[] = [];
  for (const asserted of [false, true])
    for (const replaced of [[], [String(article!.id)]]) {
      // A state that nobody asked of before: steps are asked of the store.
      const steps = await neighbours(store, `${asserted} ${replaced}`, asserted, replaced);
      const [joined, expanded] = [await steps.joined(ids), await steps.expand(ids)];
      const some = [...expanded].filter(([, far]) => far.length > 0).map(([id]) => id);
      expect(joined).toEqual(some.sort());
      expect(joined.length).toBeGreaterThan(0);
      counts.push(joined.length);
    }
  expect(Math.min(...counts)).toBeLessThan(ids.length); // some have none, at least in the source's own voice
}
