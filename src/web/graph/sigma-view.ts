import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { createEdgeArrowHeadProgram, createEdgeCompoundProgram, type EdgeProgramType } from "sigma/rendering";
import { cellOf } from "./atlas.ts";
import { type Colours, coloursNow, onColours } from "./colours.ts";
import { boxOf, type Point } from "./geometry.ts";
import type { Deeds, OpenGraphView } from "./graph-view.ts";
import { hitAt } from "./hit.ts";
import { lineProgram } from "./line-program.ts";
import { dashes, emphasisOf, radiusOf, widthOf } from "./looks.ts";
import { nodeProgram } from "./node-program.ts";
import type { Marks, Scene } from "./scene.ts";
import { stretched, stretchOf } from "./stretch.ts";
import { wordsOfPicture } from "./words-of-picture.ts";
import { measuring, writeWords } from "./write-words.ts";

const arrow = createEdgeArrowHeadProgram({
  extremity: "target",
  lengthToThicknessRatio: 4,
  widenessToThicknessRatio: 2.6,
});
const arrowed = createEdgeCompoundProgram([lineProgram, arrow] as [EdgeProgramType, EdgeProgramType]);
const nothing: Scene = { nodes: [], edges: [] };

const settings = {
  allowInvalidContainer: true,
  enableEdgeEvents: true,
  minCameraRatio: 0.03,
  maxCameraRatio: 3,
  stagePadding: 58,
  tapMoveTolerance: 10,
  zIndex: true,
  defaultNodeType: "shape",
  defaultEdgeType: "line",
} as const;

/** The graph by WebGL. Throws where there is none. */
export const openSigmaView: OpenGraphView = (element, deeds) => {
  const graph = new MultiDirectedGraph();
  let given = nothing;
  let scene = nothing;
  let marks: Marks = { picked: new Set() };
  let stretch = stretchOf(nothing, { width: 1, height: 1 });
  let colours = coloursNow();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const renderer = new Sigma(graph, element, {
    ...settings,
    nodeProgramClasses: { shape: nodeProgram },
    edgeProgramClasses: { line: lineProgram, arrow: arrowed },
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
  });
  const words = renderer.createCanvas("words", { beforeLayer: "hovers" });
  const context = words.getContext("2d")!;
  const measure = measuring(context, () => colours.font);

  const project = ({ x, y }: Point): Point => renderer.graphToViewport({ x, y });
  const paint = (): void => {
    const { width, height } = renderer.getDimensions();
    const ratio = devicePixelRatio;
    if (words.width !== width * ratio || words.height !== height * ratio) {
      words.width = width * ratio;
      words.height = height * ratio;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const radius = (node: Scene["nodes"][number]): number =>
      renderer.scaleSize(radiusOf(node, scene.nodes.length));
    const screen = { width, height, project, radius, measure };
    writeWords(context, wordsOfPicture(scene, emphasisOf(scene, marks), screen), colours);
    deeds.moved();
  };
  renderer.on("afterRender", paint);
  bindDeeds(renderer, deeds, (at) => hitAt(at, scene, project, 22));

  const resized = new ResizeObserver(() => {
    renderer.resize();
    stretch = stretchOf(given, renderer.getDimensions());
    scene = stretched(given, stretch);
    renderer.setCustomBBox(null);
    redraw();
  });
  resized.observe(element);
  const recolour = onColours(() => {
    colours = coloursNow();
    redraw();
  });
  const redraw = (): void => {
    fill(graph, scene, emphasisOf(scene, marks), colours);
    renderer.refresh();
  };
  const camera = renderer.getCamera();
  const go = (state: Parameters<typeof camera.animate>[0]): void => {
    if (still) camera.setState(state);
    else void camera.animate(state, { duration: 250 });
  };

  return {
    draw(next, keep = false) {
      if (!keep) stretch = stretchOf(next, renderer.getDimensions());
      given = next;
      scene = stretched(given, stretch);
      if (!keep) {
        renderer.setCustomBBox(null);
        camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
      } else if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox());
      redraw();
    },
    mark(next) {
      marks = next;
      redraw();
    },
    show(ids) {
      if (!ids) return go({ x: 0.5, y: 0.5, ratio: 1 });
      const shown = ids.flatMap((id) => renderer.getNodeDisplayData(id) ?? []);
      if (shown.length > 0) go(takingIn(renderer, shown));
    },
    zoom(factor) {
      go({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
    },
    placeOf(id) {
      const data = renderer.getNodeDisplayData(id);
      if (!data) return undefined;
      return { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) };
    },
    close() {
      resized.disconnect();
      recolour();
      renderer.kill();
    },
  };
};

/** Puts a scene into the graph that is drawn, with its looks. */
function fill(
  graph: MultiDirectedGraph,
  scene: Scene,
  emphasis: ReturnType<typeof emphasisOf>,
  colours: Colours,
): void {
  const drawn = new Set(scene.nodes.map(({ id }) => id));
  const lines = new Set(scene.edges.map(({ id }) => id));
  for (const id of graph.edges()) if (!lines.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!drawn.has(id)) graph.dropNode(id);
  const levels = { picked: 3, near: 2, plain: 1, faint: 0 } as const;
  for (const node of scene.nodes) {
    const level = emphasis(node.id);
    const faint = (colour: string): string => (level === "faint" ? colours.faint(colour) : colour);
    const kind = colours.kind(node.kind);
    const filled = node.kind === "Event";
    graph.mergeNode(node.id, {
      x: node.x,
      y: node.y,
      size: radiusOf(node, scene.nodes.length) * (level === "picked" ? 1.15 : 1),
      color: faint(level === "picked" ? colours.ink : kind),
      ground: filled ? faint(kind) : colours.sheet,
      sign: filled ? colours.sheet : faint(kind),
      cell: cellOf(node.kind),
      zIndex: levels[level],
    });
  }
  for (const edge of scene.edges) {
    const level = emphasis(edge.id);
    const colour = level === "picked" ? colours.accent : colours.standing(edge.standing);
    const looks = {
      type: edge.directed && scene.edges.length < 2500 ? "arrow" : "line",
      size: widthOf(edge) + (level === "picked" ? 2 : 0),
      dash: dashes[edge.standing],
      color: level === "faint" ? colours.faint(colour) : colour,
      zIndex: levels[level],
    };
    if (graph.hasEdge(edge.id)) graph.mergeEdgeAttributes(edge.id, looks);
    else if (graph.hasNode(edge.from) && graph.hasNode(edge.to))
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, looks);
  }
}

function bindDeeds(renderer: Sigma, deeds: Deeds, near: (at: Point) => string | undefined): void {
  renderer.on("clickNode", ({ node }) => deeds.pick(node));
  renderer.on("clickEdge", ({ edge }) => deeds.pick(edge));
  renderer.on("clickStage", ({ event }) =>
    deeds.pick(event.original instanceof MouseEvent ? undefined : near(event)),
  );
  renderer.on("enterNode", ({ node }) => deeds.hover(node));
  renderer.on("enterEdge", ({ edge }) => deeds.hover(edge));
  renderer.on("leaveNode", () => deeds.hover(undefined));
  renderer.on("leaveEdge", () => deeds.hover(undefined));
}

/** Where the camera takes in these places, no nearer than now unless they would be too small. */
function takingIn(renderer: Sigma, shown: readonly Point[]): { x: number; y: number; ratio: number } {
  const [low, high] = boxOf(shown);
  const camera = renderer.getCamera();
  const wide = Math.max(high.x - low.x, high.y - low.y);
  const ratio = shown.length === 1 ? camera.ratio : Math.max(wide * 1.4, 0.2);
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2, ratio: camera.getBoundedRatio(ratio) };
}
