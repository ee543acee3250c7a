import type { ExploreEdge, ExploreNode } from "../../../schema/explore.ts";
import { groupBy } from "../../../schema/group-by.ts";
import type { Point } from "./geometry.ts";
import { type Emphasis, radiusOf, widthOf } from "./looks.ts";
import type { Scene } from "./scene.ts";
import { attributes, element as svg } from "./svg-element.ts";

type Project = (point: Point) => Point;

/** A line with its ends, where it goes from and to. */
interface Ends {
  readonly edge: ExploreEdge;
  readonly from: ExploreNode;
  readonly to: ExploreNode;
  readonly inset: number;
}

/** The lines of an SVG picture. */
export interface SvgLines {
  draw(scene: Scene, crowd: number): void;
  place(project: Project): void;
  mark(emphasis: (id: string) => Emphasis): void;
}

/** From so many lines on a browser spends most of its time on their elements. */
const crowded = 1200;

/** The lines of a picture in a layer of its own; a crowd of them in plain strokes. What stands out of a crowd of lines is drawn above it. */
export function svgLines(layer: SVGGElement): SvgLines {
  let ends: readonly Ends[] = [];
  let project: Project = (point) => point;
  let many = false;
  let [singles, looks]: [readonly Single[], readonly Look[]] = [[], []];
  const mass = svg("g");
  const above = svg("g");
  layer.append(mass, above);
  return {
    draw({ nodes, edges }, crowd) {
      const places = new Map(nodes.map((node) => [node.id, node]));
      ends = edges.flatMap((edge) => {
        const [from, to] = [places.get(edge.from), places.get(edge.to)];
        return from && to ? [{ edge, from, to, inset: radiusOf(to, crowd) + 2 }] : [];
      });
      many = ends.length > crowded;
      looks = many ? looksOf(ends) : [];
      singles = many ? [] : ends.map(single);
      mass.replaceChildren(...looks.map(({ group }) => group));
      above.replaceChildren(...singles.map(({ group }) => group));
    },
    place(next) {
      project = next;
      for (const look of looks) look.place(project);
      for (const one of singles) one.place(project);
    },
    mark(emphasis) {
      if (!many) {
        for (const { of, group } of singles) group.dataset.emphasis = emphasis(of.edge.id);
        return;
      }
      const out = ends.filter(({ edge }) => ["picked", "near"].includes(emphasis(edge.id)));
      mass.dataset.emphasis = out.length > 0 ? "faint" : "plain";
      singles = out.map(single);
      for (const { of, group, place } of singles) {
        group.dataset.emphasis = emphasis(of.edge.id);
        place(project);
      }
      above.replaceChildren(...singles.map(({ group }) => group));
    },
  };
}

interface Single {
  readonly of: Ends;
  readonly group: SVGGElement;
  readonly place: (project: Project) => void;
}

function single(of: Ends): Single {
  const { standing, directed } = of.edge;
  const group = svg("g", { class: `bond ${standing}` });
  const line = svg("line", {
    class: `line ${standing}`,
    ...(directed ? { "marker-end": "url(#graph-arrow)" } : {}),
  });
  line.style.strokeWidth = `${widthOf(of.edge)}px`;
  group.append(line);
  const place = (project: Project): void => {
    const [x1, y1, x2, y2] = segmentOf(of, project).map((value) => value.toFixed(1));
    attributes(line, { x1: x1!, y1: y1!, x2: x2!, y2: y2! });
  };
  return { of, group, place };
}

interface Look {
  readonly group: SVGGElement;
  readonly place: (project: Project) => void;
}

/**
 * Lines that look alike in a group that has their look. In a crowd they are plain strokes: dashes and arrow heads, which
 * nobody can read there, take browsers ten times as long, and one path of all lines is drawn whole for each tile.
 */
function looksOf(ends: readonly Ends[]): readonly Look[] {
  const groups = groupBy(ends, ({ edge }) => `${edge.standing} ${widthOf(edge).toFixed(1)}`);
  return [...groups.values()].map((some) => {
    const { standing } = some[0]!.edge;
    const group = svg("g", { class: `line crowd ${standing}` });
    group.style.strokeWidth = `${widthOf(some[0]!.edge) * 0.8}px`;
    const lines = some.map(() => svg("line"));
    group.append(...lines);
    const place = (project: Project): void => {
      for (const [at, line] of lines.entries()) {
        const [x1, y1, x2, y2] = segmentOf(some[at]!, project);
        attributes(line, { x1: Math.round(x1), y1: Math.round(y1), x2: Math.round(x2), y2: Math.round(y2) });
      }
    };
    return { group, place };
  });
}

/** From the middle of the one end to the rim of the other. */
function segmentOf(
  { from, to, inset }: Ends,
  project: Project,
): readonly [x1: number, y1: number, x2: number, y2: number] {
  const [a, b] = [project(from), project(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const share = inset / length;
  return [a.x, a.y, b.x - (b.x - a.x) * share, b.y - (b.y - a.y) * share];
}
