import { counted } from "../../../../schema/counted.ts";
import { glyphRow, glyphs } from "../../../../schema/glyphs.ts";
import {
  type ExploreAnswer,
  type ExploreEdge,
  type ExploreFilter,
  type ExploreNode,
  writeFilter,
} from "../../../../schema/index.ts";
import { textWidth } from "../../drawing/text-width.ts";
import type { Catalogue, Claim } from "../../explore/catalogue.ts";
import { evidenceOf } from "../../explore/rows.ts";
import { type Html, html } from "../../html.ts";
import { standingRow, standings } from "../../standing.table.ts";
import { glyphHtml } from "../evidence.ts";
import { cut } from "../words.ts";
import { kindWords, quoteHtml, thingHtml } from "./parts.ts";

const mostListed = 150;
const size = { width: 1000, height: 680, margin: 60 };

interface Dot extends ExploreNode {
  readonly px: number;
  readonly py: number;
  readonly r: number;
}

/** The result as a graph: an SVG that reads without a script, its legend, and every line of it in words with its sentences. */
export function graphView(
  drawing: Pick<ExploreAnswer, "nodes" | "edges">,
  answer: ExploreAnswer,
  catalogue: Catalogue,
  filter: ExploreFilter,
): Html {
  const { nodes, edges } = drawing;
  if (nodes.length === 0)
    return html`<div id="graph"><p class="notice">Nothing of this has a part that is known by name: there is nothing to draw. The table has them.</p></div>`;
  const dots = placed(nodes);
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const left = answer.nodes.length - nodes.length + answer.left.nodes;
  const title = `${counted(nodes.length, "thing")} and ${counted(edges.length, "line")} between them`;
  return html`<div id="graph"><p class="hint">Follow a line to the sentences it rests on, and a thing to its page.${left > 0 ? html` <b>${counted(left, "thing")} more ${left === 1 ? "is" : "are"} not drawn: these are the best connected.</b>` : ""}</p>
<div class="drawing-frame" role="region" aria-label="Graph" tabindex="0"><svg class="drawing explore-graph" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="group" aria-labelledby="graph-title" xmlns="http://www.w3.org/2000/svg"><title id="graph-title">${title}</title>
<defs><marker id="graph-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="arrow" d="M0 .7L7.5 4L0 7.3Z"/></marker></defs>
<g>${edges.map((edge, at) => lineSvg(edge, byId.get(edge.from)!, byId.get(edge.to)!, at))}</g>
<g>${dots.map(dotSvg)}</g>
<g class="labels" aria-hidden="true">${labelled(dots).map(labelSvg)}</g></svg></div>
${legend(nodes, edges)}
${inWords(answer, edges, catalogue)}
${things(answer, filter)}</div>`;
}

/** The places of the answer, as large as the frame. */
function placed(nodes: readonly ExploreNode[]): readonly Dot[] {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wide = size.width - 2 * size.margin;
  const tall = size.height - 2 * size.margin;
  const [scaleX, scaleY] = [Math.min(wide / (right - left || 1), 4), Math.min(tall / (high - low || 1), 4)];
  // A picture may be stretched somewhat to fill its frame, not so much that its shape is lost.
  const [x, y] = [Math.min(scaleX, scaleY * 1.8), Math.min(scaleY, scaleX * 1.8)];
  const round = (value: number): number => Math.round(value * 10) / 10;
  return nodes.map((node) => ({
    ...node,
    px: round(size.width / 2 + (node.x - (left + right) / 2) * x),
    py: round(size.height / 2 - (node.y - (low + high) / 2) * y),
    r: round(Math.min(17, 7.5 + 1.6 * Math.sqrt(node.degree)) + (node.focus ? 2 : 0)),
  }));
}

function lineSvg(edge: ExploreEdge, from: Dot, to: Dot, at: number): Html {
  const [dx, dy] = [to.px - from.px, to.py - from.py];
  const far = Math.hypot(dx, dy) || 1;
  const cutAt = (dot: Dot, way: number): readonly [number, number] => [
    Math.round((dot.px + (way * dx * (dot.r + 2)) / far) * 10) / 10,
    Math.round((dot.py + (way * dy * (dot.r + 2)) / far) * 10) / 10,
  ];
  const [[x1, y1], [x2, y2]] = [cutAt(from, 1), cutAt(to, -1)];
  const words = `${from.name} ${edge.relations.map((one) => one.words).join(", ")} ${to.name}: ${counted(edge.count, "sentence")}${standingRow(edge.standing).words ? `, ${standingRow(edge.standing).words}` : ""}`;
  const count =
    edge.count > 1 && far > from.r + to.r + 46 && far > 80
      ? html`<text class="times" x="${(x1 + x2) / 2}" y="${(y1 + y2) / 2 + 3.5}" text-anchor="middle">×${edge.count}</text>`
      : "";
  const width = Math.min(6, 1.3 + Math.sqrt(edge.reports - 1) * 1.4);
  return html`<a class="edge ${edge.standing}" href="#line-${at}" data-id="${edge.id}" aria-label="${words}"><title>${words}</title><line class="reach" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/><line class="line ${edge.standing}" stroke-width="${width}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${edge.directed ? html` marker-end="url(#graph-arrow)"` : ""}/>${count}</a>`;
}

/** So many of the best connected are named even where the name covers a thing or two. */
const alwaysNamed = 14;

/** Names where there is room for them: what was asked for first, then the best connected, entities somewhat before events. */
function labelled(dots: readonly Dot[]): readonly { readonly dot: Dot; readonly label: string }[] {
  const boxes = dots.map(({ px, py, r }) => ({ left: px - r, right: px + r, top: py - r, bottom: py + r }));
  const labels: typeof boxes = [];
  const named = new Map<string, string>();
  const rank = ({ focus, kind, degree }: Dot): number =>
    (focus ? 1e6 : 0) + (kind === "Event" || kind === "Statement" ? 0 : 4) + degree;
  const sorted = [...dots].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  for (const [at, dot] of sorted.entries()) {
    const label = cut(dot.name, 26);
    const half = textWidth(label, 12) / 2;
    const room = {
      left: dot.px - half,
      right: dot.px + half,
      top: dot.py + dot.r + 2,
      bottom: dot.py + dot.r + 16,
    };
    const inside = room.left > 0 && room.right < size.width && room.bottom < size.height;
    const clear = (one: typeof room): boolean =>
      one.right <= room.left || one.left >= room.right || one.bottom <= room.top || one.top >= room.bottom;
    if (!inside || !labels.every(clear) || (at >= alwaysNamed && !boxes.every(clear))) continue;
    labels.push(room);
    named.set(dot.id, label);
  }
  return dots.flatMap((dot) => (named.has(dot.id) ? [{ dot, label: named.get(dot.id)! }] : []));
}

function labelSvg({ dot, label }: { readonly dot: Dot; readonly label: string }): Html {
  return html`<text x="${dot.px}" y="${dot.py + dot.r + 13}" text-anchor="middle"${dot.focus ? html` class="focus"` : ""}>${label}</text>`;
}

function dotSvg(dot: Dot): Html {
  const { id, kind, name, href, px, py, r, focus, standing, more } = dot;
  const scale = Math.round((r / 12) * 100) / 100;
  const told = standing && standingRow(standing).words ? `, ${standingRow(standing).words}` : "";
  const words = `${name}: ${kindWords(kind)}${told}${more > 0 ? `, ${counted(more, "neighbour")} not drawn` : ""}`;
  const { outline, path } = glyphRow(kind);
  const shape = html`<title>${words}</title><g transform="translate(${px} ${py}) scale(${scale}) translate(-12 -12)"><path class="outline" d="${outline}"/><path class="sign" fill-rule="evenodd" transform="translate(12 12) scale(.72) translate(-8 -8)" d="${path}"/></g>`;
  const look = `dot kind-${kind.toLowerCase()}${focus ? " focus" : ""}${standing ? ` ${standing}` : ""}`;
  return href === null
    ? html`<g class="${look}" data-id="${id}">${shape}</g>`
    : html`<a class="${look}" href="${href}" data-id="${id}" aria-label="${words}">${shape}</a>`;
}

function legend(nodes: readonly ExploreNode[], edges: readonly ExploreEdge[]): Html {
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const kept = new Set<string>(edges.map(({ standing }) => standing));
  return html`<ul class="legend" aria-label="Legend">${glyphs.filter(({ kind }) => kinds.has(kind)).map(({ kind, words }) => html`<li>${glyphHtml(kind, false)} ${words}</li>`)}${standings
    .filter(({ standing }) => kept.has(standing))
    .map(
      (row) =>
        html`<li><svg class="sample" viewBox="0 0 36 10" width="36" height="10" aria-hidden="true"><line class="line ${row.standing}" x1="1" y1="5" x2="35" y2="5"/></svg> ${row.mark} ${row.description}</li>`,
    )}<li><b>×2</b> so many sentences; a wider line, more reports</li></ul>`;
}

/** Every line of the picture with its sentences. */
function inWords({ nodes }: ExploreAnswer, edges: readonly ExploreEdge[], catalogue: Catalogue): Html {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const items = edges.slice(0, mostListed).map((edge, at) => {
    const ids = new Set(edge.assertions);
    // One of two ends may be the best known of all: the other has fewer assertions to look through.
    const [one, other] = [edge.from, edge.to].map((end) => catalogue.at.get(end) ?? []);
    const claims = (one!.length < other!.length ? one! : other!).filter(({ id }) => ids.has(id));
    return html`<li id="line-${at}" data-id="${edge.id}"><p>${thingHtml(byId.get(edge.from)!)} <span class="phrase">${edge.relations.map((one) => one.words).join(", ")}</span> ${thingHtml(byId.get(edge.to)!)}</p><ul class="quotes">${sentences(claims).map((claim) => html`<li>${quoteHtml(evidenceOf(catalogue, claim))}</li>`)}</ul></li>`;
  });
  const more =
    edges.length > mostListed
      ? html`<p class="hint">${edges.length - mostListed} lines more are not listed here.</p>`
      : "";
  return html`<details class="in-words"><summary>The graph in words: ${counted(edges.length, "line")}, each with its sentences</summary><ol>${items}</ol>${more}</details>`;
}

/** Each place in a text once. */
function sentences(claims: readonly Claim[]): readonly Claim[] {
  return [
    ...new Map(
      claims.map((claim) => [`${claim.article} ${claim.start} ${claim.end} ${claim.statement}`, claim]),
    ).values(),
  ].slice(0, 12);
}

/** The way to more without a script: what lies around each thing. */
function things({ nodes }: ExploreAnswer, filter: ExploreFilter): Html {
  const open = nodes
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more || (a.id < b.id ? -1 : 1))
    .slice(0, 60);
  if (open.length === 0) return html``;
  return html`<details class="more-around"><summary>Add to the graph: what else there is around each thing</summary><ul>${open.map((node) => html`<li>${thingHtml(node)} <a class="count" href="${aroundAddress(node.id, filter)}">${counted(node.more, "more neighbour")}</a></li>`)}</ul></details>`;
}

function aroundAddress(node: string, filter: ExploreFilter): string {
  const search = writeFilter(filter).toString();
  return `/explore/around?node=${node}${search === "" ? "" : `&${search}`}`;
}
