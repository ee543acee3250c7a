import type { EventDraft } from "../../../schema/index.ts";

const longest = 90;
const determiner = /^(?:the|a|an|this|that|these|those|its|his|her|their|our)\s+/iu;
const clause = /\s*(?:,|;|\(|\b(?:that|which|who|where|in front of)\b).*$/su;

/** A short name of an event for people, in the words of its fullest noun, else of its verb with what it is done to: "rally of solidarity with the miners". */
export function eventName(drafts: readonly EventDraft[]): string {
  const nouns = drafts.filter((draft) => draft.form !== "verb" && !draft.generic);
  const named = nouns
    .map((draft) => shorten(draft.phrase.text.replace(determiner, "").replace(clause, "")))
    .sort((a, b) => score(b) - score(a) || a.length - b.length || (a < b ? -1 : 1));
  if (named[0]) return named[0];
  const first = drafts[0]!;
  if (first.form !== "verb") return shorten(first.phrase.text.replace(determiner, "").replace(clause, ""));
  const target = first.participants.find(
    (one) => one.part === "target" && one.evidence.start >= first.trigger.end,
  );
  const end =
    target && target.evidence.end - first.trigger.start <= longest ? target.evidence.end : first.trigger.end;
  const from = first.phrase.text.slice(first.trigger.start - first.phrase.start, end - first.phrase.start);
  return shorten(from || first.trigger.text);
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
