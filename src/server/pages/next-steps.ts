import type { GraphNode } from "../../../schema/index.ts";
import { withParameters } from "../addresses.ts";
import { type Html, html } from "../html.ts";
import { nameOf } from "../read/face.ts";

/** What can be asked of somebody, of a place and of anything else, by its id, in plain words. */
const steps: readonly (readonly [
  words: string,
  path: string,
  field: string,
  of: "all" | "places" | "others",
])[] = [
  ["What happened there", "/query/what-happened", "place", "places"],
  ["What was done", "/query/events-of", "entity", "others"],
  ["What was said", "/query/who-said-what", "who", "others"],
  ["In order of time", "/query/timeline", "entity", "all"],
  ["What is disputed", "/query/disagreements", "about", "all"],
  ["Explore", "/explore", "entity", "all"],
];

/** Where to go on from somebody or something that was found. */
export function nextSteps(node: GraphNode): Html {
  const kind = node.labels.includes("Place") ? "places" : "others";
  const links = steps
    .filter(([, , , of]) => of === "all" || of === kind)
    .map(
      ([words, path, field]) =>
        html`<li><a href="${withParameters(path, { [field]: node.node })}">${words}</a></li>`,
    );
  return html`<ul class="ask-on" aria-label="${`Ask about ${nameOf(node)}`}">${links}</ul>`;
}
