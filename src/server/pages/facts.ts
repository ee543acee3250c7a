import { counted } from "../../../schema/counted.ts";
import { groupBy } from "../../../schema/group-by.ts";
import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { closedPhraseOf, phraseOf } from "../../graph/phrases.table.ts";
import { withParameters } from "../addresses.ts";
import { type Html, html } from "../html.ts";
import { type Account, type Assertion, evidencePath, type Spot } from "../read/assertion.ts";
import { familyOf, pathOf } from "../read/face.ts";
import { standingOf, standingOfAll } from "../standing.table.ts";
import { agreementHtml } from "./agreement.ts";
import { evidenceHtml, nodeLink, standingChip } from "./evidence.ts";
import type { ShowEvidence } from "./shown-evidence.ts";
import { dateWords } from "./words.ts";

/** A line of a list before it is written: the places it shows, and how it is written when those are known. */
export interface Fact {
  readonly spots: readonly Spot[];
  readonly write: (show: ShowEvidence) => Html;
}

/** Sentences shown of one fact: more are counted. Those behind the first few are folded, so that one fact is no page. */
const mostSentences = 5;
const openSentences = 2;

/** Assertions as lines to read: what they say from one end to the other, below it the sentences that say so, and how far those agree. */
export function assertionFacts(assertions: readonly Assertion[], self?: string): readonly Fact[] {
  return [...groupBy(assertions, (one) => factKey(one.edge)).values()].map((group) => {
    const spots = [...new Map(group.map((one) => [evidencePath(one.spot), one])).values()];
    const shown = spots.slice(0, mostSentences);
    return {
      spots: shown.map(({ spot }) => spot),
      write: (show) => factHtml(group, spots, shown, self, show),
    };
  });
}

/** What says the same of the same two ends is one line: the key of it. */
export function factKey(edge: GraphEdge): string {
  return `${edge.from} ${phraseOf(edge)} ${edge.to}`;
}

/** The same written at once, with nothing but the words each rests on unless `show` shows more. */
export function assertionItems(
  assertions: readonly Assertion[],
  self?: string,
  show: ShowEvidence = evidenceHtml,
): readonly Html[] {
  return assertionFacts(assertions, self).map(({ write }) => write(show));
}

function factHtml(
  group: readonly Assertion[],
  spots: readonly Assertion[],
  shown: readonly Assertion[],
  self: string | undefined,
  show: ShowEvidence,
): Html {
  const { edge, from, to } = group[0]!;
  const standing = standingOfAll(group);
  const quotes = shown.map((one) => {
    const own = standingOf(one);
    const chip = own === standing ? "" : standingChip(own);
    return html`${chip && html`<p class="unlike">${chip}</p>`}${show(one.spot, one.edge)}`;
  });
  // Two stand as they are; a third alone is not worth a fold.
  const open = quotes.length <= openSentences + 1 ? quotes.length : openSentences;
  const folded = quotes.slice(open);
  const rest =
    folded.length > 0
      ? html`<details class="sentences"><summary>${counted(folded.length, "more sentence")}</summary>${folded}</details>`
      : "";
  const left = spots.length - shown.length;
  const whole =
    pathOf(to.node === self ? from : to) ?? withParameters("/explore", { show: "relation", entity: self });
  const more =
    left > 0 ? html`<p class="hint"><a href="${whole}">And ${counted(left, "sentence")} more</a></p>` : "";
  return html`<li class="fact ${standing}"><p>${from.node === self ? "" : namedIn(from)} <span class="phrase">${to.node === self ? closedPhraseOf(edge) : phraseOf(edge)}</span> ${to.node === self ? "" : namedIn(to)} ${standingChip(standing)}</p>${agreementHtml(spots)}${quotes.slice(0, open)}${rest}${more}</li>`;
}

/** A node within a sentence: what happened as it is called there. */
function namedIn(node: GraphNode): Html {
  return nodeLink(node, 160, familyOf(node) === "Event");
}

/** An account of an event, a statement or a figure: how one article tells it. */
export function accountFact({ spot, factuality, edge }: Account): Fact {
  const standing = standingOf({ factuality, spot });
  const { time, timeText, purpose, slogans } = edge.properties;
  const details = [
    typeof time === "string" ? dateWords(time) : typeof timeText === "string" ? timeText : undefined,
    typeof purpose === "string" ? `purpose: ${purpose}` : undefined,
    Array.isArray(slogans) && slogans.length > 0
      ? `slogans: ${slogans.map((one) => `“${one}”`).join(", ")}`
      : undefined,
  ].filter((one) => one !== undefined);
  const chip = standingChip(standing) || html`<span class="chip plain">happened</span>`;
  return {
    spots: [spot],
    write: (show) =>
      html`<li class="fact ${standing}"><p>${chip} <span class="detail">${details.join(" · ")}</span></p>${show(spot, edge)}</li>`,
  };
}
