import type { ExploreNode } from "../../../schema/explore.ts";
import { glyphRow } from "../../../schema/glyphs.ts";
import { apart } from "./apart.ts";
import { boxOf, type Point } from "./geometry.ts";
import { type Camera, onGestures } from "./gestures.ts";
import type { GraphView, OpenGraphView } from "./graph-view.ts";
import { hitAt } from "./hit.ts";
import { crowdOf, emphasisOf, isHollow, manyNodes, radiusOf } from "./looks.ts";
import type { Marks, Scene } from "./scene.ts";
import { innerOf, stretched, stretchInto, stretchOf } from "./stretch.ts";
import { attributes, element as svg } from "./svg-element.ts";
import { svgLines } from "./svg-lines.ts";
import { lineHeight, type Words, wordsOfPicture } from "./words-of-picture.ts";
import { measuring } from "./write-words.ts";

interface Drawn {
  readonly of: ExploreNode;
  readonly group: SVGGElement;
  readonly place: (project: (point: Point) => Point) => void;
}

/** The graph as SVG: the same places, shapes and strokes, in elements that the style sheet colours. */
export const openSvgView: OpenGraphView = (frame, deeds) => {
  const picture = svg("svg", { class: "graph-svg", "aria-hidden": "true" });
  const [lineLayer, nodeLayer, wordLayer] = [svg("g"), svg("g"), svg("g", { class: "written" })];
  picture.append(arrowHead(), lineLayer, nodeLayer, wordLayer);
  frame.append(picture);
  let scene: Scene = { nodes: [], edges: [] };
  let given = scene;
  let stretch = stretchOf(scene, { width: 1, height: 1 });
  let marks: Marks = { picked: new Set() };
  let nodes: readonly Drawn[] = [];
  const lines = svgLines(lineLayer);
  let size = { width: 0, height: 0 };
  let camera: Camera = { x: 0, y: 0, scale: 1 };

  const project = ({ x, y }: Point): Point => ({
    x: x * camera.scale + camera.x,
    y: -y * camera.scale + camera.y,
  });
  const crowd = (): number => crowdOf(scene, { width: frame.clientWidth, height: frame.clientHeight });
  const context = document.createElement("canvas").getContext("2d")!;
  const measure = measuring(context, () => getComputedStyle(picture).fontFamily);
  const write = (): void => {
    const radius = (node: ExploreNode): number => radiusOf(node, crowd());
    const screen = { width: frame.clientWidth, height: frame.clientHeight, project, radius, measure };
    wordLayer.replaceChildren(...wordsOfPicture(scene, emphasisOf(scene, marks), screen).map(textOf));
  };
  const place = (): void => {
    lines.place(project);
    for (const { place } of nodes) place(project);
    write();
    deeds.moved();
  };
  const emphasise = (): void => {
    const emphasis = emphasisOf(scene, marks);
    for (const { of, group } of nodes) group.dataset.emphasis = emphasis(of.id);
    lines.mark(emphasis);
  };
  const takeIn = (points: readonly Point[], largest: number): void => {
    if (points.length === 0) return;
    const [low, high] = boxOf(points);
    const { clientWidth: width, clientHeight: height } = frame;
    const inner = innerOf({ width, height });
    const across = inner.width / Math.max(high.x - low.x, 1);
    const down = inner.height / Math.max(high.y - low.y, 1);
    const scale = Math.max(0.01, Math.min(across, down, largest));
    const middle = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 };
    camera = { scale, x: width / 2 - middle.x * scale, y: height / 2 + middle.y * scale };
    place();
  };
  const forget = onGestures(frame, {
    camera: () => camera,
    move: (next) => {
      camera = next;
      place();
    },
    tap: (at, touch) => deeds.pick(hitAt(at, scene, project, touch ? 22 : 12)),
    over: (at) => deeds.hover(at && hitAt(at, scene, project, 10)),
  });
  const resized = new ResizeObserver(() => {
    // It also tells of the size that the frame has from the beginning.
    const same = frame.clientWidth === size.width && frame.clientHeight === size.height;
    if (given.nodes.length > 0 && !same) view.draw(given);
  });
  resized.observe(frame);

  const view: GraphView = {
    draw(next, keep = false) {
      given = next;
      size = { width: frame.clientWidth, height: frame.clientHeight };
      scene = given;
      const radius = (node: ExploreNode): number => radiusOf(node, crowd());
      if (!keep) stretch = stretchInto(next, size, radius);
      scene = apart(stretched(given, stretch), innerOf(size), radius);
      lines.draw(scene, crowd());
      nodes = scene.nodes.map((node) => nodeOf(node, crowd()));
      nodeLayer.replaceChildren(...nodes.map(({ group }) => group));
      emphasise();
      if (keep) place();
      else takeIn(scene.nodes, 3);
    },
    mark(next) {
      marks = next;
      emphasise();
      write();
    },
    show(ids) {
      const asked = ids && new Set(ids);
      takeIn(
        asked ? scene.nodes.filter(({ id }) => asked.has(id)) : scene.nodes,
        ids?.length === 1 ? camera.scale : 3,
      );
    },
    zoom(factor) {
      const [x, y] = [frame.clientWidth / 2, frame.clientHeight / 2];
      camera = {
        scale: camera.scale * factor,
        x: x + (camera.x - x) * factor,
        y: y + (camera.y - y) * factor,
      };
      place();
    },
    placeOf(id) {
      const node = scene.nodes.find((one) => one.id === id);
      return node && { ...project(node), radius: radiusOf(node, crowd()) };
    },
    close() {
      resized.disconnect();
      forget();
      picture.remove();
    },
  };
  return view;
};

function arrowHead(): SVGDefsElement {
  const definitions = svg("defs");
  const marker = svg("marker", {
    id: "graph-arrow",
    viewBox: "0 0 8 8",
    refX: 7,
    refY: 4,
    markerWidth: 9,
    markerHeight: 9,
    markerUnits: "userSpaceOnUse",
    orient: "auto",
  });
  marker.append(svg("path", { d: "M0 .7L7.5 4L0 7.3Z", class: "arrow" }));
  definitions.append(marker);
  return definitions;
}

function nodeOf(node: ExploreNode, crowd: number): Drawn {
  const radius = radiusOf(node, crowd);
  const { outline, path } = glyphRow(node.kind);
  const scale = radius / 12;
  const group = svg("g", {
    class: `shape kind-${node.kind.toLowerCase()}${node.focus ? " focus" : ""}${isHollow(node) ? " hollow" : ""}`,
  });
  group.append(
    svg("path", { class: "outline", d: outline, transform: `scale(${scale}) translate(-12 -12)` }),
  );
  // In a crowd nodes are a few pixels wide: their outline and colour tell what they are, a sign within them would be a blot.
  if (crowd <= manyNodes)
    group.append(
      svg("path", {
        class: "sign",
        d: path,
        "fill-rule": "evenodd",
        transform: `scale(${scale * 0.66}) translate(-8 -8)`,
      }),
    );
  return {
    of: node,
    group,
    place: (project) => {
      const { x, y } = project(node);
      attributes(group, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
    },
  };
}

function textOf({ x, y, width, height, lines, emphasis, edge }: Words): SVGGElement {
  const group = svg("g", { class: edge ? `words ${edge.standing}` : "name" });
  group.dataset.emphasis = emphasis;
  if (edge || emphasis === "picked")
    group.append(
      svg("rect", {
        x: x - width / 2,
        y: y - height / 2,
        width,
        height,
        rx: edge ? 8 : 3,
        class: lines[0]!.startsWith("×") ? "count" : "",
      }),
    );
  const text = svg("text", { "text-anchor": "middle" });
  for (const [at, line] of lines.entries()) {
    const span = svg("tspan", { x, y: y + (at - (lines.length - 1) / 2) * lineHeight + 4.5 });
    span.textContent = line;
    text.append(span);
  }
  group.append(text);
  return group;
}
