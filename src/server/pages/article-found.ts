import { type Html, html } from "../html.ts";
import type { ReadArticle } from "../read/article.ts";
import { familyOf } from "../read/face.ts";
import { nodeLink } from "./evidence.ts";

/** The events of the report in its own order of weight, then what was said, then its figures. */
export function foundSection({ told }: ReadArticle): Html {
  const of = (family: string) => {
    const edges = told.edges.filter(
      ({ from, type }) => type === "REPORTED_IN" && familyOf(told.nodes.get(from)!) === family,
    );
    const weight = (one: (typeof edges)[number]) => Number(one.properties.weight ?? 0);
    const ids = [...edges].sort((a, b) => weight(a) - weight(b)).map((one) => one.from);
    return [...new Set(ids)].map((id) => told.nodes.get(id)!);
  };
  const list = (title: string, family: string, most: number): Html | "" => {
    const nodes = of(family);
    if (nodes.length === 0) return "";
    const [first, rest] = [nodes.slice(0, most), nodes.slice(most)];
    const items = (some: typeof nodes): readonly Html[] =>
      some.map((node) => html`<li>${nodeLink(node, 90)}</li>`);
    return html`<h3>${title} <span class="count">${nodes.length}</span></h3><ul class="found">${items(first)}</ul>${rest.length > 0 ? html`<details><summary>${rest.length} more</summary><ul class="found">${items(rest)}</ul></details>` : ""}`;
  };
  return html`<section class="layers"><h2>In this report</h2>${list("Events", "Event", 6)}${list("What was said", "Statement", 4)}${list("Figures", "Figure", 5)}</section>`;
}
