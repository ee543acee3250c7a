import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import { createApp } from "../../src/server/app.ts";
import { openStore } from "../../src/store/open-store.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { scripts } from "../cases/exports/scripts.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";

/** Properties that are one of a table, a number, a date or an id: no text of a report comes into them. */
const closed =
  /^(?:id|article|voice|type|kind|role|part|factuality|form|bound|unit|language|digest|family|refKey|version|rule|certainty|account|time|period|published|cueClass|messageLevels|country|.*(?:Precision|From|Roles|Parts|Anchors|Values))$/;

const whole = subgraphOf(sampleExtractions[0] as Extraction);
const { nodes, edges } = whole;
const queries = await loadQueries(`${packageRoot()}/schema/queries`);
const folder = mkdtempSync(join(tmpdir(), "dateline-fields-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same with the next of these in the place of each text; an article's own is as long as it was, so that its words stand somewhere. */
function poisoned<One extends { readonly properties: object }>(one: One, next: () => string): One {
  const of = (key: string, value: unknown): unknown => {
    if (closed.test(key)) return value;
    const evil = next();
    if (typeof value === "string")
      return key === "text" && value.length > 100 ? `${evil}\n\n`.repeat(value.length / 6) : evil;
    return Array.isArray(value) && typeof value[0] === "string" ? value.map(() => evil) : value;
  };
  const properties = Object.entries(one.properties).map(([key, value]) => [key, of(key, value)]);
  return { ...one, properties: Object.fromEntries(properties) };
}

const idOf = (label: string): string => nodes.find(({ labels }) => labels.includes(label))!.node;
const pages = (evil: string): readonly string[] => [
  "/",
  `/article/${idOf("Article")}`,
  `/article/${idOf("Article")}?start=3&end=40`,
  ...["Person", "Place", "Organization"].map((label) => `/entity/${idOf(label)}`),
  `/event/${idOf("Event")}`,
  `/statement/${idOf("Statement")}`,
  ...["who-did-what", "who-said-what", "relations", "offices", "figures", "disagreements"].map(
    (name) => `/query/${name}`,
  ),
  `/query/findings?article=${idOf("Article")}`,
  `/search?q=${encodeURIComponent(evil)}`,
  "/search?kind=article",
  "/explore",
];

/** Some at a time: each stands in many fields, and each field has several in its turns. */
const lots = Array.from({ length: Math.ceil(scripts.length / 8) }, (_, at) =>
  scripts.slice(8 * at, 8 * at + 8),
);

/** What a browser would take for more than words: none of it is on any page of ours. */
const strange =
  "img,iframe,object,embed,video,math,base,meta[http-equiv],details[ontoggle],[autofocus][onfocus],script:not([src])";

describe("every field that pages show", () => {
  test("there are at least 150 scripts to try", () =>
    expect(new Set(scripts).size).toBeGreaterThanOrEqual(150));

  test.each(lots.map((lot, at) => [at, lot] as const))(
    "shows lot %i of them as words",
    async (at, lot) => {
      let turn = at;
      const next = () => lot[turn++ % lot.length]!;
      const store = await openStore(join(folder, String(at)));
      const texts = {
        nodes: nodes.map((one) => poisoned(one, next)),
        edges: edges.map((one) => poisoned(one, next)),
      };
      await store.load([{ ...whole, ...texts }]);
      const app = createApp({ store, queries, sentences: (text) => readDocument(text).sentences });
      let shown = 0;
      for (const path of pages(next())) {
        const response = await app.request(path, { headers: { accept: "text/html" } });
        const text = await response.text();
        expect([path, response.status]).toEqual([path, 200]);
        for (const evil of lot) if (/[<"]/.test(evil)) expect(text.includes(evil), path).toBe(false);
        const { document } = parseHTML(text);
        expect([...document.querySelectorAll(strange)].map(String), path).toEqual([]);
        for (const element of document.querySelectorAll("*"))
          for (const { name, value } of element.attributes) {
            if (/^on/i.test(name)) expect.unreachable(`${name} on ${path}`);
            if (/^(?:href|src|action)$/i.test(name) && /^\s*(?:javascript|data):/i.test(value))
              expect.unreachable(`${value} on ${path}`);
          }
        if (/fired\(\)|evil\.example/.test(document.body.textContent ?? "")) shown++;
      }
      expect(shown).toBeGreaterThan(10);
      await store.close();
    },
    60_000,
  );
});
