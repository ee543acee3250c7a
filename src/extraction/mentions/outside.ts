import type { Context } from "../context.ts";
import type { LooseMention } from "./mentions.ts";

/** Names that stand in no sentence: the places of a dateline, the agency that signs. They have no tree. */
export function outsideMentions(context: Context): readonly LooseMention[] {
  const { document, vocabulary } = context;
  const found: LooseMention[] = [];
  const add = (
    span: { readonly start: number; readonly end: number; readonly text: string },
    type: "Place" | "Organization",
  ): void => {
    const sentence = document.sentences.find((one) => one.start >= span.start) ?? document.sentences.at(-1);
    if (!sentence) return;
    found.push({
      start: span.start,
      end: span.end,
      text: span.text,
      form: "name",
      type,
      head: { start: span.start, end: span.end, text: span.text },
      lemma: span.text.toLowerCase(),
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      word: -1,
      phrase: [0, 0],
      phraseSpan: { start: span.start, end: span.end, text: span.text },
      relation: "dateline",
      governor: -1,
      person: 3,
      number: "singular",
      definite: true,
      modifiers: [],
      titles: [],
    });
  };
  for (const dateline of document.datelines) {
    const known = dateline.places.some((place) => vocabulary.gazetteer.find(place.text).length > 0);
    if (known) for (const place of dateline.places) add(place, "Place"); // "ASHBY, Minn.": a village and where it lies
    if (dateline.agency) add(dateline.agency, "Organization");
  }
  const { signoff } = document;
  if (signoff) {
    const inner = signoff.text.replace(/^[\s([—–-]+|[\s)\].]+$/gu, "");
    const start = signoff.start + signoff.text.indexOf(inner);
    if (/^\p{Lu}[\p{L}\p{M}. &-]*$/u.test(inner))
      add({ start, end: start + inner.length, text: inner }, "Organization");
  }
  return found;
}
