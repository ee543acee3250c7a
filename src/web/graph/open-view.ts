import type { Deeds, GraphView } from "./graph-view.ts";
import { openSvgView } from "./svg-view.ts";

/** The best view there is: WebGL, whose code is only loaded where it can be used, else SVG. */
export async function openView(element: HTMLElement, deeds: Deeds): Promise<GraphView> {
  if (!hasWebGl()) return openSvgView(element, deeds);
  try {
    const { openSigmaView } = await import("./sigma-view.ts");
    return openSigmaView(element, deeds);
  } catch {
    // A browser may promise WebGL and then refuse it, as when too many contexts are open.
    element.replaceChildren();
    return openSvgView(element, deeds);
  }
}

/** Asked first: Sigma breaks in its constructor where there is no WebGL. */
function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
