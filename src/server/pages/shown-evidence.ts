import type { GraphEdge } from "../../../schema/index.ts";
import { withinSentence } from "../../../schema/within-sentence.ts";
import type { Service } from "../dependencies.ts";
import { howFound } from "../how-found.table.ts";
import { type Html, html } from "../html.ts";
import { type ArticleFace, publisherOf, titleOf } from "../read/articles.ts";
import { evidencePath, type Spot } from "../read/assertion.ts";
import { type Passage, passagesOf, placeOf } from "../read/passage.ts";
import { cut, dateWords } from "./words.ts";

/** Shows the words something rests on, in their sentence; with the edge it also says how that was found. */
export type ShowEvidence = (spot: Spot, edge?: GraphEdge) => Html;

/** How all evidence of a page is shown: the sentence with exactly these words marked, its neighbours, article, voice, rule. */
export async function evidenceShown(
  { texts }: Pick<Service, "texts">,
  spots: readonly Spot[],
): Promise<ShowEvidence> {
  const passages = await passagesOf(texts, spots);
  return (spot, edge) => figureOf(spot, passages.get(placeOf(spot)) ?? bare(spot), edge);
}

const bare = ({ quote }: Spot): Passage => ({ before: "", lead: "", words: quote, tail: "", after: "" });

function figureOf(spot: Spot, passage: Passage, edge: GraphEdge | undefined): Html {
  const { before, lead, words, tail, after } = passage;
  const path = evidencePath(spot);
  const around =
    before || after
      ? html`<p class="passage">${before ? html`<span>${before}</span> ` : ""}<b>${lead}${words}${tail}</b>${after ? html` <span>${after}</span>` : ""}</p>`
      : "";
  const rule = edge && foundHtml(edge);
  const more =
    around || rule
      ? html`<details class="around"><summary>In context</summary>${around}${rule ?? ""}</details>`
      : "";
  return html`<figure class="evidence"><blockquote cite="${path}">${lead}<a href="${path}"><mark class="words">${words}</mark></a>${tail}</blockquote><figcaption>${voiceHtml(spot)} <span class="from"><cite>${cut(titleOf(spot.article), 90)}</cite></span></figcaption>${more}</figure>`;
}

/** How what an edge says was found, with the rule’s name. */
export function foundHtml(edge: GraphEdge): Html {
  return html`<p class="rule">Found ${howFound(edge)}.${ruleOf(edge)}</p>`;
}

function ruleOf({ properties: { rule } }: GraphEdge): Html | "" {
  return typeof rule === "string" ? html` <code>${rule}</code>` : "";
}

/** Who says so, with a link to the statement where it is a speaker's. */
export function voiceHtml({ voice, statement, article }: Spot): Html {
  if (statement === null)
    return html`<span class="voice">Reported by ${article.source === null ? publisherOf(article) : voice}${whenOf(article)}</span>`;
  return html`<span class="voice said"><span aria-hidden="true">“ </span>Said by <a href="/statement/${statement}">${voice === "unnamed" ? "somebody unnamed" : withinSentence(voice)}</a>, passed on by ${publisherOf(article)}${whenOf(article)}</span>`;
}

/** When, and whether the paper has put another text in its place since: a sentence that was corrected is none to rest on. */
function whenOf({ published, later }: ArticleFace): Html {
  const when = published ? html`, <time datetime="${published}">${dateWords(published)}</time>` : "";
  return html`${when}${later ? html`, in a version <a href="/article/${later}">replaced since</a>` : ""}`;
}
