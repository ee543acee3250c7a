import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordedLoad, type Sent } from "../../../scripts/bench/store-recording.ts";
import { syntheticSubgraphs } from "../../../scripts/bench/synthetic-graph.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { mainLabel } from "../../../src/store/statements.ts";

const articles = [...syntheticSubgraphs(40)];
const nodes = new Map(articles.flatMap((one) => one.nodes.map((node) => [node.node, node])));
const edges = new Map(articles.flatMap((one) => one.edges.map((edge) => [edge.edge, edge])));
const folder = mkdtempSync(join(tmpdir(), "dateline-sent-"));
let sent: readonly Sent[] = [];
beforeAll(async () => {
  const engine = await openEmbedded(join(folder, "store"));
  const { written } = await recordedLoad(engine, articles, { keep: true });
  await engine.close();
  sent = written.flat().filter(({ parameters }) => parameters.rows !== undefined);
});
afterAll(() => rmSync(folder, { recursive: true }));

type Lists = readonly (readonly unknown[])[];
const isOfNodes = ({ cypher }: Sent) => cypher.includes("CREATE (n:");
const rowsOf = ({ parameters }: Sent) => parameters.rows as Lists;
/** Where edges lead to, each with the rows of those that lead there: where they lead from, and their id. */
const leading = (one: Sent) => rowsOf(one).map(([to, , rows]) => ({ to, rows: rows as Lists }));

describe("what a load sends", () => {
  test("is one statement for each kind of thing, with every value beside it", () => {
    const label = (id: string) => mainLabel(nodes.get(id)!.labels);
    const kinds = new Set([
      ...[...nodes.values()].map(({ labels }) => labels.join(":")),
      ...[...edges.values()].map(({ type, from, to }) => `${type} ${label(from)} ${label(to)}`),
    ]);
    const texts = new Set(sent.map(({ cypher }) => cypher));
    expect(texts.size).toBe(kinds.size);
    for (const text of texts) expect(text).not.toMatch(/[0-9a-f]{16}/);
  });

  test("has each node and each edge once, those of a statement in order of their ids", () => {
    const inOrder = (ids: readonly unknown[]) => expect(ids).toEqual([...(ids as string[])].sort());
    const [made, joined]: [unknown[], unknown[]] = [[], []];
    for (const one of sent) {
      if (isOfNodes(one)) {
        const ids = rowsOf(one).map(([id]) => id);
        inOrder(ids);
        made.push(...ids);
      } else {
        for (const { rows } of leading(one)) inOrder(rows.map(([, edge]) => edge));
        inOrder(leading(one).map(({ rows }) => rows[0]![1]));
        joined.push(...leading(one).flatMap(({ rows }) => rows.map(([, edge]) => edge)));
      }
    }
    expect(made.sort()).toEqual([...nodes.keys()].sort());
    expect(joined.sort()).toEqual([...edges.keys()].sort());
  });

  test("has a node before any edge at it", () => {
    const there = new Set<unknown>();
    for (const one of sent) {
      if (isOfNodes(one)) for (const [id] of rowsOf(one)) there.add(id);
      else
        for (const { to, rows } of leading(one)) {
          expect(there).toContain(to);
          for (const [from] of rows) expect(there).toContain(from);
        }
    }
  });
});
