import { createHash } from "node:crypto";
import { dateWords } from "../../../../schema/date-words.ts";
import type { GraphNode } from "../../../../schema/index.ts";
import type { Exporting } from "../exporting.ts";
import { familyOf } from "../naming.ts";
import { xmlAttribute, xmlText } from "../xml.ts";
import { itemOf, linked } from "./item.ts";
import { script } from "./script.js.ts";
import { shownOf } from "./shown.ts";
import { style } from "./style.css.ts";

const sections = [
  ["Entity", "people", "People, places, organizations"],
  ["Event", "events", "What happened, or is announced"],
  ["Statement", "statements", "What was said"],
  ["Figure", "figures", "Figures"],
  ["Disagreement", "disagreements", "Disagreements"],
  ["Office", "offices", "Offices"],
] as const;

/** Nothing is fetched, sent or run but the style and the script of this page, known by their digests. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The graph as one page that opens anywhere, without a network: every entity, event and statement with the words that
 * tell of it, marked in their surroundings, and the articles. It reads without a script; with one it can be searched. A
 * graph that is too large for a page is shown as far as there is room, and the page says what is left out.
 */
export async function* html({ graph, base, scope, wrote }: Exporting): AsyncIterable<string> {
  const title =
    scope?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) ??
    "Who did what, where and when, and who says so";
  yield headOf(title);
  const { background, nodes, articles, edges, left, all } = await shownOf(graph);
  const texts = new Map(articles.map(({ node, properties }) => [node, String(properties.text)]));
  const shown = new Set(nodes.map(({ node }) => node));
  const telling = { background, texts, base, has: (id: string) => shown.has(id) };
  const held = `${nodes.length} entities, events and statements from ${articles.length} ${articles.length === 1 ? "article" : "articles"}`;
  wrote?.(held);
  const filled = sections.filter(([family]) => nodes.some((node) => familyOf(node) === family));
  yield `<body><header><h1><bdi>${xmlText(title)}</bdi></h1>
<p class="left">${held}. ${leftWords(left)}A report is not the world: each line says whose words it rests on.</p>
<nav aria-label="Sections">${filled.map(([, id, words]) => `<a href="#${id}">${words}</a>`).join("")}<a href="#articles">Articles</a></nav></header>
<main><form class="find" id="find" role="search" hidden><label for="words">Find</label><input id="words" type="search" autocomplete="off"><output for="words"></output></form>
`;
  for (const [family, id, words] of filled) {
    yield `<section aria-labelledby="${id}"><h2 id="${id}">${words}</h2>\n`;
    for (const node of nodes)
      if (familyOf(node) === family) yield itemOf(node, edges.get(node.node) ?? [], telling);
    yield "</section>\n";
  }
  yield `<section aria-labelledby="articles"><h2 id="articles">Articles</h2>\n`;
  for (const article of articles) yield articleOf(article, background.nameOf(article.node));
  yield `</section>\n</main>\n<footer class="left">Made with Dateline. ${all.nodes} nodes and ${all.edges} relationships in all.</footer>
<script>${script}</script></body></html>\n`;
}

/** What a browser can begin with while the graph is read. */
function headOf(title: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${xmlAttribute(policy)}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${style}</style></head>
`;
}

function articleOf({ node, properties }: GraphNode, title: string): string {
  const { text, url, published } = properties;
  const day = typeof published === "string" ? ` · ${xmlText(dateWords(published))}` : "";
  return `<article id="${xmlAttribute(node)}"><h3>${linked(typeof url === "string" ? url : undefined, title)}</h3><div class="by">${xmlText(String(properties.ref))}${day}</div><details><summary>The text</summary><pre>${xmlText(String(text))}</pre></details></article>\n`;
}

function leftWords({ nodes, edges }: { readonly nodes: number; readonly edges: number }): string {
  return nodes + edges === 0
    ? ""
    : `There is no room on one page for ${nodes} more of them, and ${edges} more lines: what is told most is here. `;
}

function digest(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
