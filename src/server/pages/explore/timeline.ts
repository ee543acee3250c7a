import type { ExploreAnswer, ExploreFilter, ExploreRow } from "../../../../schema/index.ts";
import { textWidth } from "../../drawing/text-width.ts";
import { exploreAddress } from "../../explore/addresses.ts";
import { type Html, html } from "../../html.ts";
import { standingRow } from "../../standing.table.ts";
import { cut, dateWords } from "../words.ts";
import { chipOf, quoteHtml, thingHtml, toldOf } from "./parts.ts";
import { rowsCounted } from "./rows-counted.ts";
import { pickOf } from "./table.ts";
import { type Scale, scaleOf } from "./time-scale.ts";

const width = 1000;
const bars = { top: 10, height: 110 };
const laneHeight = 22;
const mostLanes = 24;
const mostMarks = 160;

/** The result in time: how many when, what lasted how long, and a list; what has no date is listed by itself. */
export function timelineView(answer: Pick<ExploreAnswer, "timeline" | "rows">, filter: ExploreFilter): Html {
  const { timeline, rows } = answer;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items = timeline.items.map((item) => ({ ...item, is: byId.get(item.row)! }));
  const undated = timeline.undated.map((id) => byId.get(id)!);
  if (items.length === 0)
    return html`<p class="notice">Nothing of this has a date.</p>${undatedList(undated, filter)}`;
  const scale = scaleOf(timeline, width);
  const marks = lanesOf(items, rows, scale);
  const lanes = Math.max(0, ...marks.map((one) => one.lane + 1));
  const base = bars.top + bars.height;
  const height = base + 34 + lanes * laneHeight + 8;
  const inBars = timeline.bars.reduce((sum, { count }) => sum + count, 0);
  const dated = Math.max(inBars + timeline.coarser, items.length);
  const drawn = timeline.bars.filter(({ from, to }) => scale.holds(from) || scale.holds(to));
  const far = inBars - drawn.reduce((sum, { count }) => sum + count, 0);
  const title = `${rowsCounted(dated, filter, "dated ")} from ${dateWords(scale.first)} to ${dateWords(scale.last)}`;
  const most = Math.max(1, ...timeline.bars.map(({ count }) => count));
  // Where a small screen begins: at the newest of the fullest bars; without a script, at the newest of all.
  const fullest = drawn.findLast(({ count }) => count === Math.max(...drawn.map((bar) => bar.count)));
  return html`<div class="timeline"><p class="hint">${title}. A bar is a ${timeline.unit}${timeline.coarser > 0 ? html`; ${rowsCounted(timeline.coarser, filter)} known less exactly, or lasting longer, ${timeline.coarser === 1 ? "is" : "are"} in no bar` : ""}${far > 0 ? html`; ${rowsCounted(far, filter)} far from all others ${far === 1 ? "is" : "are"} outside the picture` : ""}.${items.length < dated ? html` Below the bars ${items.length === 1 ? "is the one" : `are the ${items.length}`} that the table shows.` : ""}${marks.length < items.length ? html` ${rowsCounted(items.length - marks.length, filter)} ${items.length - marks.length === 1 ? "stands" : "stand"} only in the list below.` : ""}</p><p class="hint sideways">There is more to the side ↔</p>
<div class="drawing-frame newest" role="region" aria-label="Timeline" tabindex="0"><svg class="drawing explore-time" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="time-title" xmlns="http://www.w3.org/2000/svg"><title id="time-title">${title}</title>
<g class="ticks">${scale.ticks.map(({ at, words }) => html`<line x1="${at}" x2="${at}" y1="${bars.top}" y2="${height - 4}"/>${at + textWidth(words, 11.5) + 4 > width ? "" : html`<text x="${at + 4}" y="${base + 18}">${words}</text>`}`)}</g>
<g>${drawn.map((bar) => barSvg(bar, scale, most, filter, timeline.unit, bar === fullest ? " begin" : ""))}</g><line class="axis" x1="0" x2="${width}" y1="${base}" y2="${base}"/>${tallest(timeline.bars, scale, most, rowsCounted(most, filter))}
<g>${marks.map((mark) => markSvg(mark, base + 34 + mark.lane * laneHeight))}</g></svg></div>
${timeline.bars.length > 0 ? html`<ul class="legend" aria-label="Legend"><li>${swatch("fact")} the source reports it</li><li>${swatch("other")} somebody says, announces or denies it, or it is only possible</li></ul>` : ""}
<ol class="time-list">${items.map(({ is }) => timeItem(is))}</ol>${undatedList(undated, filter)}</div>`;
}

/** What asks for the rows of one bar. */
function spanOf(
  { from }: { readonly from: string },
  unit: ExploreAnswer["timeline"]["unit"],
): Partial<ExploreFilter> {
  const day = from.slice(0, { year: 4, month: 7, day: 10 }[unit]);
  return { from: day, to: day };
}

function barSvg(
  { from, to, count, standings }: ExploreAnswer["timeline"]["bars"][number],
  scale: Scale,
  most: number,
  filter: ExploreFilter,
  unit: ExploreAnswer["timeline"]["unit"],
  begin: string,
): Html {
  const { x, wide } = acrossOf({ from, to }, scale);
  const href = exploreAddress(filter, spanOf({ from }, unit));
  const tall = (count / most) * bars.height;
  const reported = ((standings.reported ?? 0) + (standings.ongoing ?? 0)) / count;
  const y = bars.top + bars.height - tall;
  const when =
    from === to ? dateWords(from) : dateWords(from.slice(0, from.slice(0, 7) === to.slice(0, 7) ? 7 : 4));
  const words = `${when}: ${rowsCounted(count, filter)}`;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return html`<a class="bar${begin}" href="${href}" aria-label="${words}"><title>${words}</title><rect class="other" x="${round(x)}" y="${round(y)}" width="${round(wide)}" height="${round(tall)}"/><rect class="fact" x="${round(x)}" y="${round(y + tall * (1 - reported))}" width="${round(wide)}" height="${round(tall * reported)}"/></a>`;
}

/** A bar stands in the middle of its time, and is no wider than a bar may be. */
function acrossOf(
  { from, to }: Pick<ExploreAnswer["timeline"]["bars"][number], "from" | "to">,
  scale: Scale,
): { readonly x: number; readonly wide: number } {
  const [x1, x2] = [scale.at(from), scale.end(to)];
  const wide = Math.max(2, Math.min(46, x2 - x1 - 1.5));
  return { x: x1 + Math.max(0, (x2 - x1 - wide) / 2), wide };
}

/** How much the highest bar stands for, beside it. */
function tallest(
  all: ExploreAnswer["timeline"]["bars"],
  scale: Scale,
  most: number,
  words: string,
): Html | "" {
  const bar = all.find(({ count, to }) => count === most && scale.holds(to));
  if (!bar) return "";
  const { x, wide } = acrossOf(bar, scale);
  const [at, anchor] =
    x + wide > width - 80 ? [Math.round(x) - 5, "end"] : [Math.round(x + wide) + 5, "start"];
  return html`<text class="most" x="${at}" y="${bars.top + 10}" text-anchor="${anchor}" aria-hidden="true">${words}</text>`;
}

function swatch(kind: "fact" | "other"): Html {
  return html`<svg class="swatch bar" viewBox="0 0 10 10" aria-hidden="true"><rect class="${kind}" width="10" height="10"/></svg>`;
}

interface Mark {
  readonly row: ExploreRow;
  readonly x1: number;
  readonly x2: number;
  readonly lane: number;
  readonly label: string;
  readonly words: { readonly x: number; readonly anchor: "start" | "end" };
}

type Item = ExploreAnswer["timeline"]["items"][number] & { readonly is: ExploreRow };

/** Each row in the first lane where it and its words have room; those of which most is told choose first. */
function lanesOf(items: readonly Item[], rows: readonly ExploreRow[], scale: Scale): readonly Mark[] {
  const byRow = new Map(items.map((item) => [item.row, item]));
  const lanes: { readonly left: number; readonly right: number }[][] = [];
  const marks: Mark[] = [];
  for (const row of rows) {
    const item = byRow.get(row.id);
    if (!item || marks.length === mostMarks) continue;
    const { from, to } = item;
    if ((from === null || !scale.holds(from)) && (to === null || !scale.holds(to))) continue;
    const x1 = from === null ? 0 : scale.at(from);
    const x2 = Math.max(x1 + 6, to === null ? width : scale.end(to));
    const label = cut(toldOf(row), 40);
    const beside = x2 - x1 < textWidth(label, 11.5) + 12;
    const after = beside && x2 + textWidth(label, 11.5) + 6 <= width;
    const [left, right] =
      beside && !after
        ? [x1 - textWidth(label, 11.5) - 8, x2 + 6]
        : [x1 - 2, Math.max(x2, beside ? x2 + textWidth(label, 11.5) : x2) + 10];
    let lane = lanes.findIndex((taken) => taken.every((one) => one.right <= left || one.left >= right));
    if (lane < 0 && lanes.length < mostLanes) lane = lanes.push([]) - 1;
    if (lane < 0) continue;
    lanes[lane]!.push({ left, right });
    const words = beside
      ? after
        ? { x: x2 + 4, anchor: "start" as const }
        : { x: x1 - 4, anchor: "end" as const }
      : { x: x1 + 5, anchor: "start" as const };
    marks.push({ row, x1, x2, lane, label, words });
  }
  return marks;
}

function markSvg({ row, x1, x2, label, words: place }: Mark, y: number): Html {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const told = standingRow(row.standing).words;
  const words = `${toldOf(row)}, ${row.when ? dateWords(row.when.value) : ""}${told ? `, ${told}` : ""}`;
  return html`<a class="span ${row.standing}" href="${row.evidence[0]?.href ?? row.href ?? ""}" data-id="${pickOf(row)}" aria-label="${words}"><title>${words}</title><rect x="${round(x1)}" y="${y - 9}" width="${round(x2 - x1)}" height="14" rx="2"/><text x="${round(place.x)}" y="${y + 2}" text-anchor="${place.anchor}">${label}</text></a>`;
}

function timeItem(row: ExploreRow): Html {
  const [first] = row.evidence;
  const places =
    row.where.length > 0
      ? html` <span class="places">${row.where.slice(0, 2).map((one) => thingHtml(one))}</span>`
      : "";
  return html`<li class="${row.standing}" data-id="${pickOf(row)}"><time datetime="${row.when?.value ?? ""}">${row.when ? dateWords(row.when.value) : ""}</time><div><p><a class="what" href="${row.href ?? first?.href ?? ""}">${cut(toldOf(row), 120)}</a> ${chipOf(row.standing)}${places}</p>${first ? html`<p class="said-line">${quoteHtml(first, 180)}</p>` : ""}</div></li>`;
}

function undatedList(rows: readonly ExploreRow[], filter: ExploreFilter): Html | "" {
  if (rows.length === 0) return "";
  return html`<details class="undated"><summary>${rowsCounted(rows.length, filter)} without a date</summary><ul>${rows.slice(0, 200).map((row) => html`<li data-id="${pickOf(row)}"><a href="${row.href ?? row.evidence[0]?.href ?? ""}">${cut(toldOf(row), 120)}</a> ${chipOf(row.standing)}${row.whenText ? html` <span class="count">${row.whenText}</span>` : ""}</li>`)}</ul></details>`;
}
