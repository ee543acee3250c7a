import type { ExploreAnswer, ExploreFilter } from "../../../../schema/index.ts";
import { exploreAddress } from "../../explore/addresses.ts";
import { type Html, html } from "../../html.ts";
import type { Condition } from "./conditions.ts";
import { rowsCounted } from "./rows-counted.ts";

/** Nothing matches: why, and what to take away to find something. */
export function emptyState(
  filter: ExploreFilter,
  { names, without }: Pick<ExploreAnswer, "names" | "without">,
  conditions: readonly Condition[],
): Html {
  if (conditions.length === 0)
    return html`<div class="notice"><p><b>There is nothing to explore yet.</b> <code>dateline build FILE</code> reads some articles.</p></div>`;
  const unknown = names.filter(({ ids }) => ids.length === 0);
  const ways = without
    .filter(({ rows }) => rows > 0)
    .map(({ parameters, rows }) => {
      const mine = conditions.filter(({ name }) => parameters.includes(name));
      const change = Object.fromEntries(
        parameters.map((name) => [
          name,
          Array.isArray(filter[name as keyof ExploreFilter]) ? (name === "show" ? ["event"] : []) : "",
        ]),
      );
      const words = mine.length === 0 ? "what is shown" : mine.map((one) => one.words).join(", ");
      return html`<li>Without <b>${words}</b> there ${rows === 1 ? "is" : "are"} <a href="${exploreAddress(filter, change)}">${rowsCounted(rows, filter)}</a></li>`;
    });
  return html`<div class="notice empty"><p><b>Nothing matches.</b>${unknown.map(({ value }) => html` Nobody and nothing here is called “${value}”: <a href="/search?q=${encodeURIComponent(value)}">search for it</a>.`)}</p>${ways.length > 0 ? html`<ul>${ways}</ul>` : html`<p>No single condition is to blame: several have to go. <a href="/explore?view=${filter.view}">Begin anew</a>.</p>`}</div>`;
}
