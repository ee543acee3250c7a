import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hop, shortestPaths } from "../../src/query/shortest-paths.ts";

const limits = { paths: 3, length: 8, nodes: 1000 };

function hop(subject: string, object: string, id = `${subject}${object}`, start = 0): Hop {
  return {
    id,
    subject,
    object,
    subjectName: subject,
    objectName: object,
    relation: "r",
    article: "a",
    start,
    end: 1,
    quote: "q",
    voice: "source",
  };
}

function searchOf(hops: readonly Hop[]) {
  return (from: readonly string[], to: readonly string[], most = limits) =>
    shortestPaths(
      from,
      to,
      async (ids) => hops.filter((one) => ids.includes(one.subject) || ids.includes(one.object)),
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
      if (frontier.has(one.subject) && !seen.has(one.object)) next.add(one.object);
      if (frontier.has(one.object) && !seen.has(one.subject)) next.add(one.subject);
    }
    for (const id of next) seen.add(id);
    [frontier, far] = [next, far + 1];
  }
  return Number.POSITIVE_INFINITY;
}

describe("shortestPaths", () => {
  it("follows assertions against their direction", async () => {
    const paths = await searchOf([hop("ana", "rally"), hop("ben", "rally")])(["ana"], ["ben"]);
    expect(paths.map((path) => path.map((one) => one.id))).toEqual([["anarally", "benrally"]]);
  });

  it("gives at most three chains, in order of their nodes", async () => {
    const hops = ["d", "c", "b", "e"].flatMap((middle) => [hop("a", middle), hop(middle, "z")]);
    const paths = await searchOf(hops)(["a"], ["z"]);
    expect(paths.map((path) => path[0]!.object)).toEqual(["b", "c", "d"]);
  });

  it("lets the first of parallel assertions stand for all", async () => {
    const paths = await searchOf([hop("a", "b", "later", 9), hop("a", "b", "first", 3)])(["a"], ["b"]);
    expect(paths).toEqual([[hop("a", "b", "first", 3)]]);
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
        const hops = pairs.map(([one, other], at) => hop(`n${one}`, `n${other}`, `e${at}`));
        const paths = await searchOf(hops)([`n${from}`], [`n${to}`]);
        const far = distance(hops, `n${from}`, `n${to}`);
        expect(paths.length > 0).toBe(far <= limits.length);
        for (const path of paths) {
          expect(path.length).toBe(far);
          let at = `n${from}`;
          for (const one of path) {
            expect([one.subject, one.object]).toContain(at);
            at = one.subject === at ? one.object : one.subject;
          }
          expect(at).toBe(`n${to}`);
        }
        expect(await searchOf([...hops].reverse())([`n${from}`], [`n${to}`])).toEqual(paths);
      }),
    );
  });
});
