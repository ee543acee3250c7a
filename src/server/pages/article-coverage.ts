import { counted } from "../../../schema/counted.ts";
import { type Html, html } from "../html.ts";
import type { ReadArticle, Remark } from "../read/article.ts";
import { evidencePath } from "../read/assertion.ts";
import { passageOf } from "../read/passage.ts";
import type { Bounds, DividedText } from "../read/texts.ts";
import { section } from "./evidence.ts";
import { seenBy } from "./query-columns.table.ts";
import { cut } from "./words.ts";

/** The sentences that told of no event, statement or figure that was taken. */
export function unreadSentences({ told }: ReadArticle, { sentences }: DividedText): readonly Bounds[] {
  const spans = told.edges
    .filter(({ type }) => type === "REPORTED_IN")
    .map(({ properties }) => ({ start: Number(properties.start), end: Number(properties.end) }));
  return sentences.filter((one) => !spans.some(({ start, end }) => start < one.end && end > one.start));
}

/** What was read and not taken, or taken with doubt, each with its reason; and the sentences from which nothing came. */
export function coverageHtml(read: ReadArticle, divided: DividedText, unread: readonly Bounds[]): Html {
  const id = read.node.node;
  const why = (one: Bounds): readonly Remark[] =>
    read.remarks.filter(({ start, end }) => start < one.end && end > one.start);
  const total = divided.sentences.length;
  return html`<div class="coverage" id="coverage"><div class="columns">${section(
    "not-taken",
    "Read, and not taken or taken with doubt",
    read.remarks.map((one) => remarkItem(one, divided, id)),
    6,
  )}${section(
    "unread",
    "Sentences from which nothing was taken",
    unread.map((one) => sentenceItem(one, divided.text, id, why(one))),
    6,
  )}</div>${total > 0 ? html`<p class="hint">${total - unread.length} of ${counted(total, "sentence")} told of an event, a statement or a figure that was taken.</p>` : ""}</div>`;
}

function sentenceItem({ start, end }: Bounds, text: string, article: string, why: readonly Remark[]): Html {
  const path = evidencePath({ article: { id: article }, start, end });
  const reasons = [...new Set(why.map(({ reason }) => reason))];
  const reason =
    reasons.length > 0 ? reasons.join("; ") : "no rule found an event, a statement or a figure in it";
  return html`<li class="fact remark"><figure class="evidence"><blockquote><a href="${path}">${cut(text.slice(start, end), 240)}</a></blockquote><figcaption>${reason}</figcaption></figure></li>`;
}

/** What was left, or is doubtful, with why, and the words in their sentence. */
function remarkItem(
  { level, reason, rule, start, end, quote }: Remark,
  divided: DividedText,
  article: string,
): Html {
  const path = evidencePath({ article: { id: article }, start, end });
  const doubtful = level === "warning";
  const { lead, words, tail } = passageOf(divided, { start, end });
  return html`<li class="fact remark"><p><span class="chip ${doubtful ? "possible" : "plain"}">${doubtful ? "doubtful" : "left"}</span> ${reason} <span class="rule"><span aria-hidden="true">· </span>${seenBy(rule)}</span></p>${quote === "" ? "" : html`<figure class="evidence"><blockquote><a href="${path}">${lead}<mark class="words">${words}</mark>${tail}</a></blockquote></figure>`}</li>`;
}
