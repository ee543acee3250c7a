import { shortPhraseOf } from "../phrases.table.ts";
import type { Assertion } from "../read/assertion.ts";
import type { Neighbourhood } from "../read/neighbourhood.ts";
import { type Standing, standingOf, standingRow } from "../standing.table.ts";
import { type Box, boxOf } from "./boxes.ts";
import { choose } from "./choose.ts";
import { layout, type Point } from "./layout.ts";
import { placeLabels } from "./place-labels.ts";

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly standing: Standing;
  readonly label: string;
  readonly assertions: readonly Assertion[];
  readonly start: Point;
  readonly stop: Point;
  /** Where its words go; undefined where there is no room for them. */
  readonly at?: Point;
}

export interface Picture {
  readonly boxes: readonly (Box & Point)[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** Nodes that were left out. */
  readonly left: number;
}

const margin = 16;

/** A neighbourhood as boxes and lines with their places; lines between the same two boxes are one. */
export function pictureOf(around: Neighbourhood, cap: number): Picture {
  const chosen = choose(around, cap);
  const own = new Set(around.focus.map((one) => one.node));
  const boxes = chosen.nodes.map((id) => boxOf(around.nodes.get(id)!, own.has(id)));
  const bundles = bundled(chosen.assertions);
  const places = layout(
    boxes,
    bundles.map((bundle) => [bundle[0]!.from.node, bundle[0]!.to.node]),
  );
  const left = Math.min(...boxes.map((box, at) => places[at]!.x - box.width / 2)) - margin;
  const top = Math.min(...boxes.map((box, at) => places[at]!.y - box.height / 2)) - margin;
  const placed = boxes.map((box, at) => ({ ...box, x: places[at]!.x - left, y: places[at]!.y - top }));
  const byId = new Map(placed.map((box) => [box.node.node, box]));
  const lines = bundles.map((bundle) => lineOf(bundle, byId));
  return {
    boxes: placed,
    lines: placeLabels(lines, placed),
    width: Math.ceil(Math.max(...placed.map((box) => box.x + box.width / 2)) + margin),
    height: Math.ceil(Math.max(...placed.map((box) => box.y + box.height / 2)) + margin),
    left: chosen.left,
  };
}

function bundled(assertions: readonly Assertion[]): readonly (readonly Assertion[])[] {
  const groups = new Map<string, Assertion[]>();
  const sorted = [...assertions].sort((a, b) => (a.edge.edge < b.edge.edge ? -1 : 1));
  for (const one of sorted) {
    const key = [one.from.node, one.to.node].sort().join(" ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function lineOf(bundle: readonly Assertion[], boxes: ReadonlyMap<string, Box & Point>): Line {
  const { from, to } = bundle[0]!;
  const [a, b] = [boxes.get(from.node)!, boxes.get(to.node)!];
  const standings = new Set(bundle.map(standingOf));
  const standing: Standing =
    standings.size === 1
      ? [...standings][0]!
      : standings.has("reported")
        ? "reported"
        : standingOf(bundle[0]!);
  const words = [
    ...new Set(bundle.map(({ edge, to }) => said(edge.type, to.properties.cue) ?? shortPhraseOf(edge))),
  ];
  const phrase = words.length > 2 ? `${words.slice(0, 2).join(", ")} …` : words.join(", ");
  const { mark } = standingRow(standing);
  const label = `${mark ? `${mark} ` : ""}${phrase}${bundle.length > 1 ? ` ×${bundle.length}` : ""}`;
  return {
    from: from.node,
    to: to.node,
    standing,
    label,
    assertions: bundle,
    start: edgeOf(a, b),
    stop: edgeOf(b, a),
  };
}

/** The report's own word for saying, if it has a short one. */
function said(type: string, cue: unknown): string | undefined {
  return type === "SAID" && typeof cue === "string" && cue.length <= 16 ? cue : undefined;
}

/** Where the line from the middle of one box to that of another leaves the first. */
function edgeOf(box: Box & Point, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  if (dx === 0 && dy === 0) return box;
  const room = Math.min(
    (box.width / 2 + 2) / Math.abs(dx || 1e-9),
    (box.height / 2 + 2) / Math.abs(dy || 1e-9),
  );
  return { x: Math.round(box.x + dx * room), y: Math.round(box.y + dy * room) };
}
