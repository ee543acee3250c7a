import { type Html, html } from "../html.ts";
import { sourceOf } from "../read/articles.ts";
import type { Assertion } from "../read/assertion.ts";
import { type Standing, standingOf, standingRow } from "../standing.table.ts";

/** Of what rests on several sentences: how many sources tell it, and whether they tell it alike. */
export function agreementHtml(assertions: readonly Assertion[]): Html | "" {
  if (assertions.length < 2) return "";
  const voices = new Map<Standing, Set<string>>();
  for (const one of assertions) {
    const standing = standingOf(one);
    voices.set(standing, (voices.get(standing) ?? new Set()).add(one.spot.voice));
  }
  const sources = new Set(assertions.map(({ spot }) => sourceOf(spot.article)));
  // An article that names no source may be of the same one as another.
  const tellers = assertions.some(({ spot }) => spot.article.source === null) ? "articles" : "sources";
  const told =
    sources.size > 1
      ? `${sources.size} ${tellers} tell it, in ${assertions.length} sentences`
      : `Told in ${assertions.length} sentences`;
  const alike = voices.size === 1 ? (sources.size > 1 ? ", all alike" : "") : "; not alike: ";
  const apart =
    voices.size === 1
      ? ""
      : [...voices].map(([standing, by]) => `${wordsOf(standing)} by ${[...by].join(", ")}`).join("; ");
  return html`<p class="agreement ${voices.size === 1 ? "" : "apart"}">${told}${alike}${apart}.</p>`;
}

function wordsOf(standing: Standing): string {
  return standingRow(standing).words || "reported";
}
