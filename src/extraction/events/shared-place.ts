import type { EventDraft, EventType, MentionDraft, PlaceDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import { type Mate, timeMates } from "./shared-time.ts";

/** What befalls people and things at a spot. */
const bodily = new Set<EventType>([
  "killing",
  "death",
  "injury",
  "attack",
  "bombardment",
  "explosion",
  "fire",
  "accident",
  "destruction",
  "kidnapping",
  "execution",
]);

type Telling = Pick<EventDraft, "type" | "word" | "form" | "places">;

/**
 * The tellings of a sentence with the places of what they are one happening with: "were killed and dozens injured in Kabul",
 * "A bomb went off in Kabul, killing five", "killed in an attack in Kabul". Only deeds and mishaps that tell no place themselves.
 */
export function withSharedPlaces<T extends Telling>(
  sentence: ParsedSentence,
  tellings: readonly T[],
  mentionOf: (id: number) => MentionDraft | undefined,
): readonly T[] {
  const at = new Map(tellings.map((one) => [one.word, one]));
  return tellings.map((one) => {
    const word = sentence.words[one.word];
    if (!word || !bodily.has(one.type) || one.places.some(isSpot)) return one;
    for (const mate of [...timeMates(sentence, word), ...occasions(sentence, word)]) {
      const other = at.get(mate.word.index);
      if (!other || other === one || !bodily.has(other.type)) continue;
      const places = other.places.filter((place) => isSpot(place) && fits(mate, mentionOf(place.mention)));
      if (places.length > 0) return { ...one, places: [...one.places, ...places] };
    }
    const there = whereabouts(sentence, word).flatMap(
      (told) => at.get(told.index)?.places.filter(isSpot) ?? [],
    );
    return there.length > 0 ? { ...one, places: [...one.places, ...there] } : one;
  });
}

/** "was shot as he was leaving his home in Bello", "while she was driving through Lima": where they were to whom it was done. */
function whereabouts(sentence: ParsedSentence, verb: Word): readonly Word[] {
  const joined = base(verb) === "conj" ? headOf(sentence, verb) : undefined; // "shot and killed her as she …"
  const clauses = [verb, joined].flatMap((one) => (one ? childrenOf(sentence, one, "advcl") : []));
  const struck = clauses.filter((one) => strikes.test(one.lemma) && childOf(sentence, one, "nsubj"));
  const crowds = struck.flatMap((one) =>
    childrenOf(sentence, one, "obl", "obj").flatMap((whom) => childrenOf(sentence, whom, "acl")),
  ); // "killed after a lorry slammed into a crowd celebrating in Nice"
  const been = clauses.filter((clause) => {
    const mark = childOf(sentence, clause, "mark", "advmod")?.text ?? "";
    const subject = childOf(sentence, clause, "nsubj", "nsubj:pass");
    return (
      /^(?:as|when|while)$/iu.test(mark) &&
      /^VB[DGN]$/u.test(clause.xpos) &&
      /^(?:he|she|they)$/iu.test(subject?.text ?? "he")
    );
  });
  return [...been, ...struck, ...crowds];
}

/** What people are killed by or hurt in, told in a clause behind. */
const strikes =
  /^(?:slam|crash|plough|plow|ram|smash|fall|plunge|overturn|collapse|capsize|sink|derail|swerve|veer|skid|burst)$/u;

function isSpot({ role }: PlaceDraft): boolean {
  return role === "where" || role === "near";
}

function fits(mate: Mate, mention: MentionDraft | undefined): boolean {
  if (!mention || mention.word < 0) return false;
  return mate.fits?.({ from: mention.phrase[0], to: mention.phrase[1], head: mention.word }) ?? true;
}

/** "killed in an attack": the noun that tells in what it was done. */
function occasions(sentence: ParsedSentence, verb: Word): readonly Mate[] {
  if (verb.upos !== "VERB") return [];
  return childrenOf(sentence, verb, "obl")
    .filter((one) => base(one) === "obl" && /^(?:in|during|by)$/u.test(caseOf(sentence, one)))
    .map((word) => ({ word }));
}
