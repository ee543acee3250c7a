import type { EventDraft } from "../../../schema/index.ts";

const longest = 80;
const determiner = /^(?:the|a|an|this|that|these|those|its|his|her|their|our)\s+/iu;
const clause =
  /\s*(?:,(?!\d)|[;(]|\b(?:that|which|who|where|in front of|is|are|was|were|has|have|as)\b).*$/su;

/** A short name of an event for people, in the words of its fullest noun, else of its verb and what follows it: "rally of solidarity with the miners", "won the final in Lima". */
export function eventName(drafts: readonly EventDraft[]): string {
  const named = drafts
    .filter((draft) => draft.form !== "verb" && !draft.generic)
    .map(nounName)
    .sort((a, b) => score(b) - score(a) || a.length - b.length || (a < b ? -1 : 1));
  const first = drafts[0]!;
  if (named[0] && (first.form !== "verb" || first.type === "action")) return named[0];
  return first.form === "verb" ? verbName(first) : nounName(first);
}

function nounName(draft: EventDraft): string {
  return shorten(draft.phrase.text.replace(determiner, "").replace(clause, "")) || draft.trigger.text;
}

function verbName(draft: EventDraft): string {
  const target = draft.participants.find(
    (one) => one.part === "target" && one.evidence.start >= draft.trigger.end,
  );
  const end = target && target.evidence.end <= draft.phrase.end ? target.evidence.end : draft.phrase.end;
  const words = draft.phrase.text.slice(draft.trigger.start - draft.phrase.start, end - draft.phrase.start);
  return shorten(target ? words : words.replace(/\s*(?:,(?!\d)|[;(]).*$/su, "")) || draft.trigger.text;
}

/** A name with something said of it tells more than the bare noun; one that is too long is no name. */
function score(name: string): number {
  const words = name.split(/\s+/u).length;
  return words > 8 ? 0 : words;
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/gu, " ").trim();
  if (flat.length <= longest) return flat;
  return `${flat.slice(0, flat.lastIndexOf(" ", longest - 1))} …`;
}
