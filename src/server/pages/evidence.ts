import { glyphRow } from "../../../schema/glyphs.ts";
import { inQuotes } from "../../../schema/in-quotes.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { type Html, html } from "../html.ts";
import { evidencePath, type Spot } from "../read/assertion.ts";
import { familyOf, kindOf, nameOf, pathOf } from "../read/face.ts";
import { type Standing, standingRow } from "../standing.table.ts";
import { voiceHtml } from "./shown-evidence.ts";
import { cut } from "./words.ts";

/** The shape of a kind, for people who see it; its word for those who do not, unless the word stands beside it. */
export function glyphHtml(kind: string, named = true): Html {
  const { path, words } = glyphRow(kind);
  const name = named ? html`role="img" aria-label="${words}"` : html`aria-hidden="true"`;
  return html`<svg class="glyph kind-${kind.toLowerCase()}" viewBox="0 0 16 16" width="16" height="16" ${name}><path fill-rule="evenodd" d="${path}"/></svg>`;
}

/** A node by name, as a link where it has a page; what was said stands in quotation marks, anything else where it is `quoted`. */
export function nodeLink(node: GraphNode, most = 160, quoted = familyOf(node) === "Statement"): Html {
  const short = (name: string): string => cut(name, most);
  const words = quoted ? inQuotes(nameOf(node), short) : short(nameOf(node));
  const path = pathOf(node);
  const inside = html`${glyphHtml(kindOf(node))} <span>${words}</span>`;
  return path
    ? html`<a class="thing" href="${path}">${inside}</a>`
    : html`<span class="thing">${inside}</span>`;
}

/** Nodes by name, as words are listed. */
export function nodeLinks(nodes: Iterable<GraphNode>): readonly Html[] {
  return [...nodes].map((node, at) => html`${at > 0 ? ", " : ""}${nodeLink(node)}`);
}

/** A chip that says how far something may be taken as a fact; nothing for what the source reports. */
export function standingChip(standing: Standing): Html | "" {
  const { words, mark, description } = standingRow(standing);
  if (words === "" || standing === "said") return "";
  return html`<span class="chip ${standing}" title="${description}"><span aria-hidden="true">${mark} </span>${words}</span>`;
}

/** Only the words something rests on, leading to them in the article, and who says so. */
export function evidenceHtml(spot: Spot): Html {
  return html`<figure class="evidence"><blockquote class="${/[“”"«»]/.test(spot.quote) ? "" : "verbatim"}"><a href="${evidencePath(spot)}">${spot.quote}</a></blockquote><figcaption>${voiceHtml(spot)}</figcaption></figure>`;
}

const mostListed = 150;

/** A section with a heading and its items; nothing when there are none. Long lists fold. */
export function section(id: string, title: string, items: readonly Html[], open = 8): Html | "" {
  if (items.length === 0) return "";
  const [first, rest] = [items.slice(0, open), items.slice(open, mostListed)];
  const beyond =
    items.length > mostListed
      ? html`<p class="hint">${items.length - mostListed} more are not listed here.</p>`
      : "";
  const more =
    rest.length > 0
      ? html`<details><summary>${rest.length} more</summary><ol class="facts">${rest}</ol></details>`
      : "";
  return html`<section id="${id}"><h2>${title} <span class="count">${items.length}</span></h2><ol class="facts">${first}</ol>${more}${beyond}</section>`;
}
