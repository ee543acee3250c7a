import { type Html, html } from "../html.ts";
import type { ReadArticle } from "../read/article.ts";
import { familyOf } from "../read/face.ts";
import { nodeLink } from "./evidence.ts";
import { grouped } from "./words.ts";

/** So many of a kind are listed at most: a long report has thousands, and each is marked in its text. */
const mostListed = 150;

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
    const [first, rest] = [nodes.slice(0, most), nodes.slice(most, mostListed)];
    const left = nodes.length - first.length - rest.length;
    const more = left > 0 ? html`<p class="hint">${grouped(left)} more are marked in the text.</p>` : "";
    const items = (some: typeof nodes): readonly Html[] =>
      some.map((node) => html`<li>${nodeLink(node, 90)}</li>`);
    return html`<h3>${title} <span class="count">${grouped(nodes.length)}</span></h3><ul class="found">${items(first)}</ul>${rest.length > 0 ? html`<details><summary>${grouped(rest.length + left)} more</summary><ul class="found">${items(rest)}</ul>${more}</details>` : ""}`;
  };
  return html`<section class="layers"><h2>In this report</h2>${list("Events", "Event", 6)}${list("What was said", "Statement", 4)}${list("Figures", "Figure", 5)}</section>`;
}
