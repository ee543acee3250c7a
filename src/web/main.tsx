import type { ExploreAnswer } from "../../schema/explore.ts";
import { openView } from "./graph/open-view.ts";

const frame = document.querySelector<HTMLElement>("#graph");
const data = document.querySelector("#explore-data")?.textContent;
if (frame && data) {
  const { nodes, edges } = JSON.parse(data) as Pick<ExploreAnswer, "nodes" | "edges">;
  const view = await openView(frame, { pick() {}, hover() {}, moved() {} });
  view.draw({ nodes, edges });
}
