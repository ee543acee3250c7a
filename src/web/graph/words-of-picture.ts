import type { ExploreEdge, ExploreNode } from "../../../schema/explore.ts";
import type { Point } from "./geometry.ts";
import type { Emphasis } from "./looks.ts";
import { placeWords, type Taken, type Written } from "./place-words.ts";
import type { Scene } from "./scene.ts";

/** A node's name or a line's words with their place: the middle of their box, in pixels. */
export interface Words extends Point {
  readonly id: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly emphasis: Emphasis;
  readonly node?: ExploreNode;
  readonly edge?: ExploreEdge;
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly project: (point: Point) => Point;
  readonly radius: (node: ExploreNode) => number;
  /** The width of a text in pixels: names are written larger than what stands on lines. */
  readonly measure: (text: string, name: boolean) => number;
}

export const lineHeight = 14.5;
const mostNames = 140;
const mostWords = 160;
/** Of so many pixels of width one name is written though it covers small nodes: what most lines meet is named in any case. */
const roomOfLarge = 75;
const fewest = 4;
/** More lines than this on the screen, and they have no words but the counts of what they stand for. */
const fewLines = 90;
const order: Readonly<Record<Emphasis, number>> = { picked: 0, near: 1, plain: 2, faint: 3 };

/** All that is written into the picture: names of nodes, the picked and the large first, then the words of lines where there is room. */
export function wordsOfPicture(
  scene: Scene,
  emphasis: (id: string) => Emphasis,
  screen: Screen,
): readonly Words[] {
  const { width, height, project } = screen;
  const within = ({ x, y }: Point): boolean => x > -20 && y > -20 && x < width + 20 && y < height + 20;
  const at = new Map(scene.nodes.map((node) => [node.id, project(node)]));
  const shown = scene.nodes.filter(({ id }) => within(at.get(id)!));
  // What is faint may be written over: while something is picked, all beside it is to have its name.
  const discs = shown
    .filter(({ id }) => emphasis(id) !== "faint")
    .map((node): Taken => discAt(at.get(node.id)!, screen.radius(node) * 0.8));
  const names = shown
    .filter(({ id }) => emphasis(id) !== "faint")
    .sort(
      (a, b) =>
        order[emphasis(a.id)] - order[emphasis(b.id)] || weight(b) - weight(a) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, mostNames)
    .map((node, rank) => {
      const large = rank < width / roomOfLarge && weight(node) >= fewest;
      return nameOf(node, at.get(node.id)!, emphasis(node.id), screen, large);
    });
  const crossing = scene.edges.filter(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a !== undefined && b !== undefined && (within(a) || within(b));
  });
  const words = crossing
    .filter(({ id }) => emphasis(id) !== "faint")
    .sort(
      (a, b) =>
        order[emphasis(a.id)] - order[emphasis(b.id)] || b.reports - a.reports || (a.id < b.id ? -1 : 1),
    )
    .flatMap((edge) =>
      wordsOf(
        edge,
        at.get(edge.from)!,
        at.get(edge.to)!,
        emphasis(edge.id),
        crossing.length > fewLines,
        screen,
      ),
    )
    .slice(0, mostWords);
  const told = words.findIndex((one) => one.words.emphasis !== "picked");
  const first = told === -1 ? words.length : told;
  const all = [...words.slice(0, first), ...names, ...words.slice(first)];
  const places = placeWords(
    all.map((one) => one.written),
    discs,
    screen,
  );
  return all.flatMap(({ words: one }) => {
    const place = places.get(one.id);
    return place ? [{ ...one, ...place }] : [];
  });
}

type Candidate = { readonly written: Written; readonly words: Omit<Words, "x" | "y"> };

function weight({ focus, degree }: ExploreNode): number {
  return focus ? Number.MAX_SAFE_INTEGER : degree;
}

function discAt({ x, y }: Point, radius: number): Taken {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function nameOf(
  node: ExploreNode,
  { x, y }: Point,
  emphasis: Emphasis,
  screen: Screen,
  over: boolean,
): { written: Written; words: Omit<Words, "x" | "y"> } {
  const lines = linesOf(node.name);
  const radius = screen.radius(node);
  const width = Math.max(...lines.map((line) => screen.measure(line, true))) + 4;
  const height = lines.length * lineHeight;
  const [aside, below] = [radius + 4 + width / 2, radius + 3 + height / 2];
  const places = [
    { x, y: y + below },
    { x, y: y - below },
    { x: x + aside, y },
    { x: x - aside, y },
    { x: x + aside, y: y + below },
    { x: x - aside, y: y + below },
    { x: x + aside, y: y - below },
    { x: x - aside, y: y - below },
  ];
  const must = emphasis === "picked";
  return {
    written: { id: node.id, width, height, places, must, over: over || must },
    words: { id: node.id, lines, width, height, emphasis, node },
  };
}

function wordsOf(
  edge: ExploreEdge,
  from: Point,
  to: Point,
  emphasis: Emphasis,
  quiet: boolean,
  screen: Screen,
): readonly Candidate[] {
  const picked = emphasis === "picked";
  const room = Math.hypot(to.x - from.x, to.y - from.y) - 24;
  const told = quiet && !picked && emphasis !== "near" ? "" : edge.label;
  const text = [told, countOf(edge)].find(
    (one) => one !== "" && (picked || screen.measure(one, false) <= room),
  );
  if (text === undefined) return [];
  const width = screen.measure(text, false) + 8;
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }));
  return [
    {
      written: { id: edge.id, width, height: 15, places, must: picked },
      words: { id: edge.id, lines: [text], width, height: 15, emphasis, edge },
    },
  ];
}

/** How many assertions a line stands for; nothing for one. */
export function countOf({ count }: Pick<ExploreEdge, "count">): string {
  return count > 1 ? `×${count}` : "";
}

const mostLetters = 34;

/** A name in at most two lines, cut at words. */
export function linesOf(label: string): readonly string[] {
  const lines: string[] = [""];
  for (const word of label.split(/\s+/u)) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= 22) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, 2).map((line) =>
    line.length > mostLetters
      ? `${Array.from(line)
          .slice(0, mostLetters - 1)
          .join("")}…`
      : line,
  );
  return lines.length > 2 ? [shown[0]!, `${shown[1]!.replace(/[\s,;:.–—-]+$/u, "")}…`] : shown;
}
