import { glyphRow } from "../../../../schema/glyphs.ts";
import { inQuotes } from "../../../../schema/in-quotes.ts";
import type { ExploreEvidence, ExploreParty, ExploreRow, Standing } from "../../../../schema/index.ts";
import { fold } from "../../../graph/fold.ts";
import { type Html, html } from "../../html.ts";
import { standingRow } from "../../standing.table.ts";
import { glyphHtml } from "../evidence.ts";
import { cut, dateWords } from "../words.ts";

/** Something by name, as a link where it has a page; words that are no entity stand as they are. */
export function thingHtml(
  { kind, name, href }: Pick<ExploreParty, "kind" | "name" | "href">,
  most = 90,
): Html {
  if (kind === "words") return html`<span class="thing words">${cut(name, most)}</span>`;
  const words = called({ kind, name }, most);
  const inside = html`${glyphHtml(kind)} <span>${words}</span>`;
  return href === null
    ? html`<span class="thing">${inside}</span>`
    : html`<a class="thing" href="${href}">${inside}</a>`;
}

/** A name, cut; what was said stands between quotation marks. */
export function called({ kind, name }: Pick<ExploreParty, "kind" | "name">, most: number): string {
  const short = (words: string): string => cut(words, most);
  return kind === "Statement" ? inQuotes(name, short) : short(name);
}

/** A name within a sentence of ours: what an event is called may be a sentence's rest itself, and stands between quotation marks. */
export function mentioned(party: Pick<ExploreParty, "kind" | "name">, most: number): string {
  return party.kind === "Event" ? inQuotes(party.name, (words) => cut(words, most)) : called(party, most);
}

/** Words that name nobody without the sentence in which they stand. */
const nobody = /^(?:what|which|who|whom|that|this|these|those|it|they|he|she|we|you|i)$/iu;

/** A row in one line: who, else to whom, before what it is called, which seldom says so itself (“resigned on Friday”). */
export function toldOf({
  family,
  name,
  who,
  whom,
}: Pick<ExploreRow, "family" | "name" | "who" | "whom">): string {
  if (family === "relation") return name;
  const named = (parties: readonly ExploreParty[]) => parties.filter((one) => !nobody.test(one.name));
  const [first, ...others] = family === "statement" || named(who).length > 0 ? named(who) : named(whom);
  const words = family === "statement" ? inQuotes(name) : name;
  if (!first || fold(name).includes(fold(first.name))) return words;
  return `${first.name}${others.length > 0 ? ` and ${others.length} more` : ""}: ${words}`;
}

/** How far a row may be taken as a fact; nothing for what a source reports. */
export function chipOf(standing: Standing): Html | "" {
  const { words, mark, description } = standingRow(standing);
  return words === ""
    ? ""
    : html`<span class="chip ${standing}" title="${description}"><span aria-hidden="true">${mark} </span>${words}</span>`;
}

/** When a row was, as people write it. */
export function whenOf({ when, whenText }: Pick<ExploreRow, "when" | "whenText">): string {
  return when ? dateWords(when.value) : (whenText ?? "");
}

/** The words something rests on, leading to them, in the rest of their sentence where that is known, and who says so. */
export function quoteHtml(
  evidence: ExploreEvidence,
  most = 240,
  { lead, tail }: { readonly lead: string; readonly tail: string } = { lead: "", tail: "" },
): Html {
  const { quote, href, voice, statement, source, published } = evidence;
  const when = published
    ? html`, <time datetime="${published}">${dateWords(published.slice(0, 10))}</time>`
    : "";
  const who =
    statement === null
      ? html`<span class="voice">${source}${when}</span>`
      : html`<span class="voice said"><span aria-hidden="true">“ </span>said by <a href="/statement/${statement}">${voice === "unnamed" ? "somebody unnamed" : cut(voice, 60)}</a>, ${source}${when}</span>`;
  const words = html`<a class="quote" href="${href}">${cut(quote, most)}</a>`;
  return html`${lead || tail ? html`<span class="whole">${lead}${words}${tail}</span>` : words} ${who}`;
}

/** A kind in plain words. */
export function kindWords(kind: string): string {
  return glyphRow(kind).words;
}
