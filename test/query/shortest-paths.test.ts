import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestPaths } from "../../src/query/shortest-paths.ts";

const limits = { paths: 3, length: 8, nodes: 1000 };

type Hop = readonly [string, string];
const hop = (one: string, other: string): Hop => [one, other];

function searchOf(hops: readonly Hop[]) {
  return (from: readonly string[], to: readonly string[], most = limits) =>
    shortestPaths(
      from,
      to,
      async (ids) => {
        const near = (id: string) =>
          hops.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
        return new Map(ids.map((id) => [id, near(id)]));
      },
      most,
    );
}

/** Plain breadth-first distance, the law to hold against. */
function distance(hops: readonly Hop[], from: string, to: string): number {
  let [frontier, far] = [new Set([from]), 0];
  const seen = new Set(frontier);
  while (frontier.size > 0) {
    if (frontier.has(to)) return far;
    const next = new Set<string>();
    for (const one of hops) {
      if (frontier.has(one[0]) && !seen.has(one[1])) next.add(one[1]);
      if (frontier.has(one[1]) && !seen.has(one[0])) next.add(one[0]);
    }
    for (const id of next) seen.add(id);
    [frontier, far] = [next, far + 1];
  }
  return Number.POSITIVE_INFINITY;
}

describe("shortestPaths", () => {
  it("follows assertions against their direction", async () => {
    const paths = await searchOf([hop("ana", "rally"), hop("ben", "rally")])(["ana"], ["ben"]);
    expect(paths).toEqual([["ana", "rally", "ben"]]);
  });

  it("gives at most three chains, in order of their nodes", async () => {
    const hops = ["d", "c", "b", "e"].flatMap((middle) => [hop("a", middle), hop(middle, "z")]);
    const paths = await searchOf(hops)(["a"], ["z"]);
    expect(paths.map((path) => path[1])).toEqual(["b", "c", "d"]);
  });

  it("gives a chain once, however many assertions join two of its nodes", async () => {
    expect(await searchOf([hop("a", "b"), hop("b", "a"), hop("a", "b")])(["a"], ["b"])).toEqual([["a", "b"]]);
  });

  it("finds nothing between the same, the unconnected and the too distant", async () => {
    const chain = [hop("a", "b"), hop("b", "c"), hop("c", "d")];
    expect(await searchOf(chain)(["a"], [])).toEqual([]);
    expect(await searchOf(chain)(["a"], ["x"])).toEqual([]);
    expect(await searchOf(chain)(["a"], ["d"], { ...limits, length: 2 })).toEqual([]);
  });

  const graph = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
  it("is as long as breadth-first search says, and whole, for any graph and any order of its hops", async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.nat(9), fc.nat(9), async (pairs, from, to) => {
        fc.pre(from !== to);
        const hops = pairs.map(([one, other]) => hop(`n${one}`, `n${other}`));
        const paths = await searchOf(hops)([`n${from}`], [`n${to}`]);
        const far = distance(hops, `n${from}`, `n${to}`);
        expect(paths.length > 0).toBe(far <= limits.length);
        for (const path of paths) {
          expect(path.length).toBe(far + 1);
          expect([path[0], path.at(-1)]).toEqual([`n${from}`, `n${to}`]);
          for (const [step, node] of path.slice(1).entries()) {
            const before = path[step];
            expect(
              hops.some(
                ([one, other]) => (one === before && other === node) || (one === node && other === before),
              ),
            ).toBe(true);
          }
        }
        expect(await searchOf([...hops].reverse())([`n${from}`], [`n${to}`])).toEqual(paths);
      }),
    );
  });
});
