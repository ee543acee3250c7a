import type { GraphNode } from "../../../schema/index.ts";
import { type Html, html } from "../html.ts";
import type { ReadArticle } from "../read/article.ts";
import { familyOf, nameOf } from "../read/face.ts";
import { nodeLink } from "./evidence.ts";
import { grouped } from "./words.ts";

/** So many of a kind are listed at most: a long report has thousands, and each is marked in its text. */
const mostListed = 150;

/** Entities that have a name, the most mentioned first, of the same number in the order of the text. */
function named({ edges, nodes }: ReadArticle["told"]): GraphNode[] {
  const times = new Map<string, number>();
  for (const { type, from } of edges)
    if (type === "MENTIONED_IN") times.set(from, (times.get(from) ?? 0) + 1);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => nodes.get(id)!)
    .filter((node) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(nameOf(node)));
}

/** Whom and what the report names, the most mentioned first, its events in its own order of weight, what was said, and its figures. */
export function foundSection({ told }: ReadArticle): Html {
  const of = (family: string) => {
    const edges = told.edges.filter(
      ({ from, type }) => type === "REPORTED_IN" && familyOf(told.nodes.get(from)!) === family,
    );
    const weight = (one: (typeof edges)[number]) => Number(one.properties.weight ?? 0);
    const ids = [...edges].sort((a, b) => weight(a) - weight(b)).map((one) => one.from);
    return [...new Set(ids)].map((id) => told.nodes.get(id)!);
  };
  const list = (title: string, family: string, most: number, nodes = of(family)): Html | "" => {
    if (nodes.length === 0) return "";
    const [first, rest] = [nodes.slice(0, most), nodes.slice(most, mostListed)];
    const left = nodes.length - first.length - rest.length;
    const more = left > 0 ? html`<p class="hint">${grouped(left)} more are marked in the text.</p>` : "";
    const items = (some: typeof nodes): readonly Html[] =>
      some.map((node) => html`<li>${nodeLink(node, 90)}</li>`);
    return html`<h3>${title} <span class="count">${grouped(nodes.length)}</span></h3><ul class="found">${items(first)}</ul>${rest.length > 0 ? html`<details><summary>${grouped(rest.length + left)} more</summary><ul class="found">${items(rest)}</ul>${more}</details>` : ""}`;
  };
  return html`<section class="layers"><h2>In this report</h2>${list("Who and what", "Entity", 6, named(told))}${list("Events", "Event", 6)}${list("What was said", "Statement", 4)}${list("Figures", "Figure", 5)}</section>`;
}
