import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { accountsOf } from "../../../src/graph/exports/accounts.ts";
import { gathering } from "../../../src/graph/exports/background.ts";
import { graphSource } from "../../../src/graph/exports/graph-source.ts";
import { itemOf } from "../../../src/graph/exports/html/item.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";

test("an item says in plain words what is told of somebody, before where it is only named, and its kind once", async () => {
  const { nodes, edges } = subgraphOf(sampleExtractions[0]!);
  const gathered = gathering();
  for (const node of nodes) gathered.add(node);
  const background = gathered.with(await accountsOf(graphSource(nodes, edges)));
  const led = edges.find(({ type }) => type === "LED")!;
  const node = nodes.find((one) => one.node === led.from)!;
  const own = edges.filter(({ from }) => from === node.node);
  const telling = { background, texts: new Map(), base: "", has: () => true };
  const acted = { ...led, type: "AGENT_OF" };
  const { document } = parseHTML(itemOf(node, [...own.toReversed(), acted], telling));
  const told = [...document.querySelectorAll(".told")].map((one) => one.textContent!);
  expect(told.some((one) => / did this: “.+”/.test(one))).toBe(true);
  const first = told.findIndex((one) => one.includes(" mentioned in "));
  expect(first).toBeGreaterThan(0);
  expect(told.slice(first).every((one) => one.includes(" mentioned in "))).toBe(true);
  expect(document.querySelector(".kind")!.textContent!.match(/Person/g)).toEqual(["Person"]);
});
