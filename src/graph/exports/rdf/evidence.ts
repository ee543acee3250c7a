import type { GraphEdge } from "../../../../schema/index.ts";
import { codePoints } from "../code-points.ts";
import { evidencePage } from "../naming.ts";
import type { Resource } from "./resource.ts";
import { urn } from "./terms.table.ts";

const around = 32;

/** Makes the evidence of edges, once for each place of a text: where it stands in code points, in which words, between which others. */
export function evidenceOf(texts: ReadonlyMap<string, string>, base: string) {
  const counters = new Map<string, (offset: number) => number>();
  const seen = new Set<string>();
  /** The name of an edge's evidence, and what is said of it where that was not said yet. */
  return ({
    properties,
  }: GraphEdge): { readonly id: string; readonly resources: readonly Resource[] } | undefined => {
    const { article, start, end, quote } = properties;
    if (typeof quote !== "string" || typeof start !== "number" || typeof end !== "number") return undefined;
    const text = texts.get(String(article)) ?? "";
    const count = counters.get(String(article)) ?? codePoints(text);
    counters.set(String(article), count);
    const name = `${urn(String(article))}:${count(start)}-${count(end)}`;
    if (seen.has(name)) return { id: name, resources: [] };
    seen.add(name);
    const page = evidencePage(properties, base)!;
    const resources: readonly Resource[] = [
      {
        id: name,
        types: ["oa:SpecificResource"],
        values: {
          hasSource: urn(String(article)),
          hasSelector: [`${name}:position`, `${name}:quote`],
          hasState: `${urn(String(article))}:text`,
          seeAlso: page,
        },
      },
      {
        id: `${name}:position`,
        types: ["oa:TextPositionSelector"],
        values: { start: count(start), end: count(end) },
      },
      {
        id: `${name}:quote`,
        types: ["oa:TextQuoteSelector"],
        values: { exact: quote, prefix: before(text, start), suffix: after(text, end) },
      },
    ];
    return { id: name, resources };
  };
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - around), at).replace(/^[\udc00-\udfff]/, "");
}

function after(text: string, at: number): string {
  return text.slice(at, at + around).replace(/[\ud800-\udbff]$/, "");
}
