import { raw } from "hono/html";
import { glyphRow } from "../../../schema/glyphs.ts";
import type { Exporting } from "../../graph/exports/exporting.ts";
import { fileStyle } from "../drawing/file.ts";
import { pictureOf } from "../drawing/picture.ts";
import { svgOf } from "../drawing/svg.ts";
import { textWidth, wrapped } from "../drawing/text-width.ts";
import { html } from "../html.ts";
import { capital, dateWords } from "../pages/words.ts";
import { kindOf } from "../read/face.ts";
import { standingRow } from "../standing.table.ts";
import { mostConnected } from "./drawn.ts";

/** Boxes of a picture: more than these nobody reads. */
const most = 40;
const head = 64;
const row = 22;
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What is connected most as a picture for paper and slides: with what it shows, a legend of shapes and lines, and the sources. */
export async function* svg({ graph, base, scope, wrote }: Exporting): AsyncIterable<string> {
  const around = await mostConnected(graph, most);
  const picture = pictureOf(around, most, new Set());
  wrote?.(`${picture.boxes.length} of ${around.all} things`);
  const title = scope ? capital(scope) : "Who did what, where and when, and who says so";
  const width = Math.max(picture.width, 640);
  const kinds = [...new Set(picture.boxes.map(({ node }) => kindOf(node)))]
    .sort()
    .map((kind) => glyphRow(kind));
  const standings = [...new Set(picture.lines.map(({ standing }) => standing))]
    .sort()
    .map((one) => standingRow(one));
  const sources = [
    ...new Set(
      around.assertions.map(({ spot }) =>
        [spot.article.source, spot.article.published && dateWords(spot.article.published.slice(0, 10))]
          .filter(Boolean)
          .join(", "),
      ),
    ),
  ].sort();
  const credit = wrapped(
    `Sources: ${sources.join(" · ")}. Drawn are ${picture.boxes.length} of ${around.all} things. Made with Dateline.`,
    12,
    width - 40,
    6,
  );
  const shapes = laid(
    kinds.map(({ words }) => words),
    width,
  );
  const lines = laid(
    standings.map(({ description }) => description),
    width,
  );
  const legend = head + picture.height + 14;
  const second = legend + rowsOf(shapes) * row + 6;
  const third = second + rowsOf(lines) * row + 10;
  const height = third + credit.length * 16 + 14;
  const inner = String(await svgOf(picture, title, () => base))
    .replace(
      '<svg class="drawing"',
      `<svg class="drawing" x="${Math.round((width - picture.width) / 2)}" y="${head}"`,
    )
    .replaceAll('href="/', `href="${encodeURI(base).replaceAll('"', "%22").replaceAll("&", "&amp;")}`);
  const whole = await html`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${title}"><style>${raw(fileStyle)}</style>
<text class="heading" x="20" y="30" font-size="19" fill="currentColor">${wrapped(title, 19, width - 40, 1)[0] ?? ""}</text>
<text x="20" y="50" font-size="12" fill="currentColor">${around.truncated ? `What is connected most, of ${around.all} things in all` : "All that is connected"}</text>
${raw(inner)}
<g font-size="12" fill="currentColor">${kinds.map(({ kind, words, path }, at) => html`<g class="kind-${kind.toLowerCase()}"><path transform="translate(${shapes[at]!.x} ${legend + shapes[at]!.row * row})" fill="var(--kind)" fill-rule="evenodd" d="${path}"/><text x="${shapes[at]!.x + 22}" y="${legend + shapes[at]!.row * row + 12}">${words}</text></g>`)}
${standings.map(({ standing, description }, at) => html`<line class="line ${standing}" x1="${lines[at]!.x}" x2="${lines[at]!.x + 18}" y1="${second + lines[at]!.row * row + 8}" y2="${second + lines[at]!.row * row + 8}"/><text x="${lines[at]!.x + 22}" y="${second + lines[at]!.row * row + 12}">${description}</text>`)}
${credit.map((line, at) => html`<text x="20" y="${third + at * 16 + 12}">${line}</text>`)}</g>
</svg>
`;
  yield String(whole).replace(illegal, "");
}

/** Words of a legend side by side, in as many rows as they need. */
function laid(
  words: readonly string[],
  width: number,
): readonly { readonly x: number; readonly row: number }[] {
  let [x, at] = [20, 0];
  return words.map((one) => {
    const wide = Math.ceil(textWidth(one, 12)) + 46;
    if (x + wide > width && x > 20) [x, at] = [20, at + 1];
    const place = { x, row: at };
    x += wide;
    return place;
  });
}

function rowsOf(places: readonly { readonly row: number }[]): number {
  return (places.at(-1)?.row ?? -1) + 1;
}
