import { type Html, html } from "../html.ts";
import { type Layer, layers } from "./layers.table.ts";
import type { Focus, Mark } from "./marked-text.ts";

/** Which layers of the text are shown: boxes that work by style alone, and a button that puts the choice in the address. */
export function switchesHtml(
  marks: readonly Mark[],
  shown: ReadonlySet<Layer>,
  focus: Focus | undefined,
): Html {
  const counts = new Map<string, number>();
  for (const { layer } of marks) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const defaults = layers.filter((row) => row.shown).map((row) => row.layer);
  const kept = focus
    ? html`<input type="hidden" name="start" value="${focus.start}"><input type="hidden" name="end" value="${focus.end}">`
    : "";
  return html`<form class="switches" method="get" data-default="${defaults.join(",")}"><fieldset><legend>Show in the text</legend>
<ul>${layers.map(({ layer, title, description }) => {
    const box = shown.has(layer)
      ? html`<input type="checkbox" id="layer-${layer}" name="show" value="${layer}" checked>`
      : html`<input type="checkbox" id="layer-${layer}" name="show" value="${layer}">`;
    return html`<li><label for="layer-${layer}" title="${description}">${box} <span class="in ${layer} ${layer === "mention" ? "kind-person" : ""}">${title}</span> <span class="count">${counts.get(layer) ?? 0}</span></label></li>`;
  })}</ul><input type="hidden" name="show" value="text">${kept}<button type="submit">Show</button></fieldset></form>`;
}
