import { glyphRow } from "../../../schema/glyphs.ts";
import { inQuotes } from "../../../schema/in-quotes.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { phraseOf } from "../../graph/phrases.table.ts";
import { type Html, html } from "../html.ts";
import { evidencePath } from "../read/assertion.ts";
import { familyOf, kindOf, nameOf, pathOf } from "../read/face.ts";
import { standingOf, standingRow } from "../standing.table.ts";
import { type Box, glyph } from "./boxes.ts";
import type { Point } from "./geometry.ts";
import type { Line, Picture } from "./picture.ts";
import { labelSize } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

/**
 * The picture as SVG. Boxes lead to their pages; a line leads to its sentence, and a line that stands for several to
 * `listed(n)`, their list. Styled by classes alone.
 */
export function svgOf(
  picture: Picture,
  title: string,
  listed: (line: number) => string,
  style: Html | "" = "",
): Html {
  const { width, height, boxes, lines } = picture;
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="drawing-title" xmlns="http://www.w3.org/2000/svg">
<title id="drawing-title">${title}</title>${style}
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="arrow" d="M0 .7L7.500 4L0 7.300Z"/></marker></defs>
<g>${lines.map((line) => strokeOf(line))}</g>
<g>${lines.map((line, at) => labelOf(line, listed(at)))}</g>
<g>${boxes.map(boxSvg)}</g>
</svg>`;
}

function strokeOf({ start, stop, standing, assertions }: Line): Html {
  const wide = assertions.length > 2 ? " wide" : "";
  return html`<line class="line ${standing}${wide}" x1="${start.x}" y1="${start.y}" x2="${stop.x}" y2="${stop.y}" marker-end="url(#arrow)"/>`;
}

function labelOf(line: Line, list: string): Html {
  const { label, start, stop, assertions, standing, at, from, to } = line;
  const href = assertions.length === 1 ? evidencePath(assertions[0]!.spot) : list;
  const width = Math.ceil(textWidth(label, labelSize)) + 8;
  return html`<a class="edge ${standing}" data-ends="${from} ${to}" href="${href}"><title>${saidOf(assertions)}</title>
<line class="reach" x1="${start.x}" y1="${start.y}" x2="${stop.x}" y2="${stop.y}"/>${
    at &&
    html`<rect x="${at.x - width / 2}" y="${at.y - 8}" width="${width}" height="16" rx="3"/><text x="${at.x}" y="${at.y + 4}" font-size="${labelSize}" text-anchor="middle">${label}</text>`
  }</a>`;
}

/** What a line says: each thing once, with how many sentences say so. */
function saidOf(assertions: Line["assertions"]): string {
  const times = new Map<string, number>();
  for (const sentence of assertions.map(sentenceOf)) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times]
    .map(([sentence, count]) =>
      count === 1 ? sentence : `${sentence.slice(0, -2)}, in ${count} sentences).`,
    )
    .join("\n");
}

function sentenceOf(assertion: Line["assertions"][number]): string {
  const { edge, from, to, spot } = assertion;
  const { words } = standingRow(standingOf(assertion));
  const voice = spot.statement === null ? `reported by ${spot.voice}` : `said by ${spot.voice}`;
  return `${named(from)} ${phraseOf(edge)} ${named(to)} (${[words, voice].filter((one) => one && one !== "said").join(", ")}).`;
}

/** Within a sentence what happened or was said stands in quotation marks. */
function named(node: GraphNode): string {
  return ["Event", "Statement"].includes(familyOf(node)) ? inQuotes(nameOf(node)) : nameOf(node);
}

function boxSvg(box: Box & Point): Html {
  const { node, kind, lines, size, focus, x, y, width, height } = box;
  const [left, top] = [x - width / 2, y - height / 2];
  const first = y - ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
  const shape = html`<title>${nameOf(node)} (${glyphRow(kind).words})</title>
<rect class="box" x="${left}" y="${top}" width="${width}" height="${height}" rx="${radius(kind, height)}"/>
<path class="glyph" transform="translate(${left + 9} ${y - 8})" fill-rule="evenodd" d="${glyphRow(kind).path}"/>
<text font-size="${size}">${lines.map((line, at) => html`<tspan x="${left + glyph + 10}" y="${Math.round((first + at * size * 1.25) * 10) / 10}">${line}</tspan>`)}</text>`;
  const name = `node kind-${kindOf(node).toLowerCase()}${focus ? " focus" : ""}`;
  const path = pathOf(node);
  return path === undefined
    ? html`<g class="${name}">${shape}</g>`
    : html`<a class="${name}" data-id="${node.node}" href="${path}">${shape}</a>`;
}

function radius(kind: string, height: number): number {
  if (kind === "Person" || kind === "Group") return Math.min(height / 2, 18);
  return kind === "Event" ? 3 : kind === "Statement" ? 10 : 5;
}
