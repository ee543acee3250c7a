import { counted } from "../../../schema/counted.ts";
import { groupBy } from "../../../schema/group-by.ts";
import { type Html, html } from "../html.ts";
import { evidencePath } from "../read/assertion.ts";
import type { Aspect } from "../read/comparison.ts";
import { dateWords } from "./words.ts";

/** What accounts agree and do not agree on, one row an aspect; nothing without aspects. */
export function comparisonHtml(aspects: readonly Aspect[]): Html | "" {
  if (aspects.length === 0) return "";
  return html`<section id="comparison"><h2>How far the accounts agree</h2><table class="comparison"><caption class="unseen">Each aspect, what is said of it, and by whom</caption><tbody>${aspects.map(rowHtml)}</tbody></table></section>`;
}

function rowHtml({ name, given, verdict }: Aspect): Html {
  const apart = verdict === "not agreed";
  const chip = apart
    ? html`<span class="chip denied"><span aria-hidden="true">≠ </span>${verdict}</span>`
    : html`<span class="chip plain">${verdict}</span>`;
  return html`<tr class="${apart ? "apart" : ""}"><th scope="row">${name}</th><td><ul>${given.map((one) => givenHtml(name, one))}</ul></td><td class="verdict">${chip}</td></tr>`;
}

function givenHtml(name: string, { value, spots }: Aspect["given"][number]): Html {
  const voices = groupBy(spots, ({ voice }) => voice);
  return html`<li><b>${name === "When" ? dateWords(value) : value}</b> <span class="by">${[...voices].map(([voice, some], at) => html`${at > 0 ? ", " : ""}<a href="${evidencePath(some[0]!)}">${voice}</a>${some.length > 1 ? ` (${counted(some.length, "time")})` : ""}`)}</span></li>`;
}
