import type { Draft, MentionDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import { placeName } from "./place-name.ts";

const locative = /(?:^|\s)(?:in|at|from|near|to|outside|inside|around|across|of)\s+(?:the\s+)?$/iu;

/** Names that the article has as surnames, and never as a place where something is: in "Valeska Paris … Paris claims" it is no city. */
export function surnames(draft: Draft, text: string): ReadonlySet<string> {
  const last = new Set<string>();
  const places = new Map<string, MentionDraft[]>();
  for (const mention of draft.mentions) {
    if (mention.form !== "name") continue;
    const words = fold(placeName(mention)).split(" ");
    if (mention.type === "Person" && words.length > 1) last.add(words.at(-1)!);
    else if (mention.type === "Place" && words.length === 1)
      places.set(words[0]!, [...(places.get(words[0]!) ?? []), mention]);
  }
  const located = new Set(draft.events.flatMap((event) => event.places.map((place) => place.mention)));
  const isSomewhere = (one: MentionDraft): boolean =>
    one.word < 0 || located.has(one.id) || locative.test(text.slice(Math.max(0, one.start - 14), one.start));
  return new Set(
    [...places].filter(([name, all]) => last.has(name) && !all.some(isSomewhere)).map(([name]) => name),
  );
}
