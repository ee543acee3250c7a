import Sigma from "sigma";
import { createEdgeArrowHeadProgram, createEdgeCompoundProgram, type EdgeProgramType } from "sigma/rendering";
import { apart } from "./apart.ts";
import { coloursNow, onColours } from "./colours.ts";
import { boxOf, type Point } from "./geometry.ts";
import type { Deeds, OpenGraphView } from "./graph-view.ts";
import { hitAt } from "./hit.ts";
import { lineProgram } from "./line-program.ts";
import { crowdOf, emphasisOf, radiusOf } from "./looks.ts";
import { nodeProgram } from "./node-program.ts";
import type { Marks, Scene } from "./scene.ts";
import { graphOf, lineLook, nodeLook } from "./sigma-looks.ts";
import { innerOf, marginOf, stretched, stretchInto, stretchOf } from "./stretch.ts";
import { wordsOfPicture } from "./words-of-picture.ts";
import { measuring, writeWords } from "./write-words.ts";

const arrow = createEdgeArrowHeadProgram({
  extremity: "target",
  lengthToThicknessRatio: 4,
  widenessToThicknessRatio: 2.6,
});
const arrowed = createEdgeCompoundProgram([lineProgram, arrow] as [EdgeProgramType, EdgeProgramType]);
const nothing: Scene = { nodes: [], edges: [] };
/** With more lines than this, words wait until the camera stands still. */
const mostMoving = 1500;

const settings = {
  allowInvalidContainer: true,
  minCameraRatio: 0.03,
  maxCameraRatio: 3,
  tapMoveTolerance: 10,
  zIndex: true,
  renderLabels: false,
  defaultNodeType: "shape",
  defaultEdgeType: "line",
  defaultDrawNodeHover: () => undefined,
  nodeProgramClasses: { shape: nodeProgram },
  edgeProgramClasses: { line: lineProgram, arrow: arrowed },
} as const;

/** The graph by WebGL. Throws where there is none. */
export const openSigmaView: OpenGraphView = (element, deeds) => {
  let given = nothing;
  let scene = nothing;
  let marks: Marks = { picked: new Set() };
  let stretch = stretchOf(nothing, { width: 1, height: 1 });
  let colours = coloursNow();
  let emphasis = emphasisOf(scene, marks);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const renderer = new Sigma(graphOf(nothing, 0, colours), element, {
    ...settings,
    nodeReducer: (id, look) => nodeLook(look as Parameters<typeof nodeLook>[0], emphasis(id), colours),
    edgeReducer: (id, look) => lineLook(look as Parameters<typeof lineLook>[0], emphasis(id), colours),
  });
  const camera = renderer.getCamera();
  const words = renderer.createCanvas("words", { beforeLayer: "hovers" });
  const context = words.getContext("2d")!;
  const measure = measuring(context, () => colours.font);
  const project = (point: Point): Point => renderer.graphToViewport(point);

  let { width, height } = renderer.getDimensions();
  const paint = (): void => {
    const ratio = devicePixelRatio;
    if (words.width !== width * ratio || words.height !== height * ratio) {
      words.width = width * ratio;
      words.height = height * ratio;
      // Sigma gives its canvases their size on the page when it is resized, not when one is added.
      words.style.width = `${width}px`;
      words.style.height = `${height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    deeds.moved();
    if (scene.edges.length > mostMoving && camera.isAnimated()) return;
    const radius = (node: Scene["nodes"][number]): number =>
      renderer.scaleSize(radiusOf(node, crowdOf(scene, { width, height })));
    writeWords(
      context,
      wordsOfPicture(scene, emphasis, { width, height, project, radius, measure }),
      colours,
    );
  };
  renderer.on("afterRender", paint);
  bindDeeds(renderer, deeds, (at, reach) => hitAt(at, scene, project, reach));

  /** Sigma is handed a whole new graph: changed piece by piece, it would draw again for every piece. */
  const redraw = (): void => {
    const frame = { width, height };
    scene = apart(stretched(given, stretch), innerOf(frame), (node) => radiusOf(node, crowdOf(given, frame)));
    emphasis = emphasisOf(scene, marks);
    renderer.setGraph(graphOf(scene, crowdOf(scene, { width, height }), colours));
  };
  /** How the picture is drawn out to fill the frame as it is now. */
  const fit = (): void => {
    const frame = { width, height };
    renderer.setSetting("stagePadding", marginOf(frame));
    stretch = stretchInto(given, frame, (node) => radiusOf(node, crowdOf(given, frame)));
    renderer.setCustomBBox(null);
  };
  const resized = new ResizeObserver(() => {
    if (element.clientWidth === width && element.clientHeight === height) return;
    renderer.resize();
    ({ width, height } = renderer.getDimensions());
    fit();
    redraw();
  });
  resized.observe(element);
  const forgetColours = onColours(() => {
    colours = coloursNow();
    redraw();
  });
  const go = (state: Parameters<typeof camera.animate>[0]): void => {
    if (still) camera.setState(state);
    else void camera.animate(state, { duration: 250 });
  };

  return {
    draw(next, keep = false) {
      given = next;
      if (!keep) {
        fit();
        camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
      } else if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox());
      redraw();
    },
    mark(next) {
      if (alike(marks, next)) return;
      marks = next;
      emphasis = emphasisOf(scene, marks);
      renderer.refresh({ skipIndexation: false, schedule: true });
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
      forgetColours();
      renderer.kill();
    },
  };
};

function alike(one: Marks, other: Marks): boolean {
  return (
    one.hovered === other.hovered &&
    one.picked.size === other.picked.size &&
    [...one.picked].every((id) => other.picked.has(id))
  );
}

type Near = (at: Point, reach: number) => string | undefined;

/** Sigma finds nodes; lines are found by their distance, which needs no second picture of them all to be drawn. */
function bindDeeds(renderer: Sigma, deeds: Deeds, near: Near): void {
  let over: string | undefined;
  const hover = (id: string | undefined): void => {
    if (id !== over) deeds.hover(id);
    over = id;
    renderer.getContainer().classList.toggle("over", id !== undefined);
  };
  renderer.on("clickNode", ({ node }) => deeds.pick(node));
  renderer.on("clickStage", ({ event }) =>
    deeds.pick(near(event, event.original instanceof MouseEvent ? 14 : 22)),
  );
  renderer.on("enterNode", ({ node }) => hover(node));
  renderer.on("leaveNode", () => hover(undefined));
  renderer.on("moveBody", ({ event }) => {
    if (event.original instanceof MouseEvent && event.original.buttons === 0) hover(near(event, 12));
  });
}

/** Where the camera takes in these places, no nearer than now unless they would be too small. */
function takingIn(renderer: Sigma, shown: readonly Point[]): { x: number; y: number; ratio: number } {
  const [low, high] = boxOf(shown);
  const camera = renderer.getCamera();
  const wide = Math.max(high.x - low.x, high.y - low.y);
  const ratio = shown.length === 1 ? camera.ratio : Math.max(wide * 1.4, 0.2);
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2, ratio: camera.getBoundedRatio(ratio) };
}
