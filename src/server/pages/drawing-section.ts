import { counted } from "../../../schema/counted.ts";
import { glyphRow, glyphs } from "../../../schema/glyphs.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { withParameters } from "../addresses.ts";
import { type Line, pictureOf } from "../drawing/picture.ts";
import { svgOf } from "../drawing/svg.ts";
import { drawingNameOf } from "../exports/file-name.ts";
import { type Html, html } from "../html.ts";
import { familyOf, nameOf } from "../read/face.ts";
import type { Neighbourhood } from "../read/neighbourhood.ts";
import { type Standing, standings } from "../standing.table.ts";
import { glyphHtml } from "./evidence.ts";
import { assertionItems } from "./facts.ts";

/** The neighbourhood as a picture, its legend, and the same in words; with `versions` its links lead to what replaced versions say too. */
export function drawingSection(
  around: Neighbourhood,
  name: string,
  cap: number,
  versions?: "all",
): Html | "" {
  const picture = pictureOf(around, cap);
  if (picture.lines.length === 0) return "";
  const kinds = new Set(picture.boxes.map((box) => box.kind));
  const kept = new Set<Standing>(picture.lines.map((line) => line.standing));
  const title = `What is told around ${name}: ${counted(picture.boxes.length, "thing")}, ${counted(picture.lines.length, "line")}`;
  const left =
    picture.left > 0 || around.truncated
      ? html`<span class="left">${around.truncated ? "Many" : picture.left} more ${picture.left === 1 ? "is" : "are"} not drawn.</span>`
      : "";
  return html`<section id="drawing" class="drawing-section"><h2>Around ${name}</h2>
<p class="hint">Follow a line to the sentence it rests on, or a box to its page. ${left}</p>
<a class="skip" href="#drawing-legend">Skip the drawing</a>
<div class="drawing-frame" role="region" aria-label="Drawing" tabindex="0">${svgOf(picture, title, (line) => `#line-${line}`)}</div>
<ul class="legend" id="drawing-legend" tabindex="-1" aria-label="Legend">${glyphs.filter((row) => kinds.has(row.kind)).map((row) => html`<li>${glyphHtml(row.kind, false)} ${glyphRow(row.kind).words}</li>`)}${standings
    .filter((row) => kept.has(row.standing))
    .map(
      (row) =>
        html`<li><svg class="sample" viewBox="0 0 36 10" width="36" height="10" aria-hidden="true"><line class="line ${row.standing}" x1="1" y1="5" x2="35" y2="5"/></svg> ${row.mark} ${row.description}</li>`,
    )}</ul>
${around.focus.length === 1 ? waysOn(around.focus[0]!, versions) : ""}
<details class="in-words"><summary>The drawing in words</summary><ol>${picture.lines.map(lineItem)}</ol></details>
</section>`;
}

function lineItem({ assertions }: Line, at: number): Html {
  return html`<li id="line-${at}"><ol class="facts">${assertionItems(assertions)}</ol></li>`;
}

/** From the drawing of one thing into the explorer, and to a file. */
function waysOn(node: GraphNode, versions: "all" | undefined): Html {
  const asked = { Entity: "entity", Event: "event" }[String(familyOf(node))];
  const explore = asked && withParameters("/explore", { [asked]: node.node, versions, view: "graph" });
  return html`<p class="file">${explore ? html`<a href="${explore}">Explore from here</a> ` : ""}<a href="${withParameters(`/drawing/${node.node}.svg`, { versions })}" download="${drawingNameOf(nameOf(node))}">Download the drawing (SVG)</a></p>`;
}
