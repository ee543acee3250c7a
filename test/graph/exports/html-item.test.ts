import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { accountsOf } from "../../../src/graph/exports/accounts.ts";
import { gathering } from "../../../src/graph/exports/background.ts";
import { graphSource } from "../../../src/graph/exports/graph-source.ts";
import { itemOf } from "../../../src/graph/exports/html/item.ts";
import { shownOf } from "../../../src/graph/exports/html/shown.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";

/** The graph of the first sample, with what an item needs to know of all of it. */
async function sample() {
  const { nodes, edges } = subgraphOf(sampleExtractions[0]!);
  const gathered = gathering();
  for (const node of nodes) gathered.add(node);
  return { nodes, edges, background: gathered.with(await accountsOf(graphSource(nodes, edges))) };
}

test("an item says in plain words what is told of somebody, before where it is only named, and its kind once", async () => {
  const { nodes, edges, background } = await sample();
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
  const { names, name } = node.properties as { names: string[]; name: string };
  const others = names.filter((one) => one !== name);
  expect(document.querySelector(".kind")!.textContent!.includes("also: ")).toBe(others.length > 0);
  expect(document.querySelector(".kind")!.textContent).not.toMatch(new RegExp(`also: ${name}|, ${name}$`));
  expect(document.querySelector(".kind")!.textContent!.match(/Person/g)).toEqual(["Person"]);
});

test("words around a quotation are cut between words, and between characters where there are no spaces", async () => {
  const { nodes, edges, background } = await sample();
  const edge = edges.find(({ type }) => type === "LED")!;
  const node = nodes.find((one) => one.node === edge.from)!;
  const shown = (before: string, after: string) => {
    const [start, end] = [before.length, before.length + 3];
    const quoted = { ...edge, properties: { ...edge.properties, start, end, quote: "led" } };
    const texts = new Map([[String(edge.properties.article), `${before}led${after}`]]);
    const { document } = parseHTML(itemOf(node, [quoted], { background, texts, base: "", has: () => true }));
    return document.querySelector("q")!.textContent!;
  };
  expect(shown("lengthy words ".repeat(20), " behind it all".repeat(20))).toMatch(
    /^…(?:lengthy|words) .* (?:behind|it|all)…$/,
  );
  const letters = shown("😀".repeat(100), "😀".repeat(100));
  expect(letters).toMatch(/^…(?:😀){50,60}led(?:😀){50,60}…$/u);
  expect(shown("The mayor ", " it.")).toBe("The mayor led it.");
});

test("a page begins with what most is told of, in the order of reports, and has the newest article first", async () => {
  const parts = sampleExtractions.map((one) => subgraphOf(one));
  const nodes = [
    ...new Map(parts.flatMap((one) => one.nodes.map((node) => [node.node, node] as const))).values(),
  ];
  const shown = await shownOf(
    graphSource(
      nodes,
      parts.flatMap(({ edges }) => edges),
    ),
  );
  const told = shown.nodes.map(({ node }) => shown.edges.get(node)?.length ?? 0);
  expect(told[0]).toBe(Math.max(...told));
  expect(told[0]).toBeGreaterThan(told.at(-1)!);
  const days = shown.articles.map(({ properties }) => String(properties.published ?? ""));
  expect(days.length).toBe(sampleExtractions.length);
  expect(days).toEqual([...days].sort().reverse());
  const [first] = shown.nodes;
  const own = shown.edges
    .get(first!.node)!
    .filter(({ properties }) => properties.article === shown.edges.get(first!.node)![0]!.properties.article);
  const starts = own.map(({ properties }) => Number(properties.start));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test("who says so is named in plain words, with the date as people write it", async () => {
  const { nodes, edges, background } = await sample();
  const edge = edges.find(({ type }) => type === "LED")!;
  const node = nodes.find((one) => one.node === edge.from)!;
  const telling = {
    background: { ...background, voiceOf: () => "unnamed" },
    texts: new Map(),
    base: "",
    has: () => true,
  };
  const said = { ...edge, properties: { ...edge.properties, voice: "s-0123456789abcdef" } };
  const { document } = parseHTML(itemOf(node, [said], telling));
  const by = document.querySelector(".by")!.textContent!;
  expect(by).toContain("somebody unnamed, in Bay Courier");
  expect(by).toContain("4 March 2023");
});
