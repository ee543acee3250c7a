import type { EventType, MentionDraft, PlaceDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounPhrase } from "../mentions/phrase.ts";
import { caseOf, childrenOf, spanOf } from "../tree.ts";
import { areas, behindPreposition } from "./arguments.ts";
import { eventTypeOf } from "./carriers.ts";
import { prepositionRow } from "./prepositions.ts";
import { body, isSite, spots } from "./sites.ts";

/** Where one telling is, while its phrases are read. */
export interface Wheres {
  readonly places: readonly PlaceDraft[];
  /** It is at this place. */
  add(role: PlaceDraft["role"], mention: MentionDraft): void;
  /** Places behind a place, or behind what is counted: "in capitals throughout the island", "hundreds at the square"; behind an occasion, "at the conference in Cairo". */
  inside(word: Word): void;
  /** The place in which a spot lies: "off the end of a runway in southern Kazakhstan". */
  within(word: Word): void;
}

/** An empty list of an event's places, to be filled. */
export function wheres(
  text: string,
  sentence: ParsedSentence,
  type: EventType,
  mentionAt: (word: Word) => MentionDraft | undefined,
): Wheres {
  const places: PlaceDraft[] = [];
  const add: Wheres["add"] = (role, mention) => {
    const named = namedOf(sentence, mention, mentionAt);
    if (named.length > 0) return named.forEach((one) => void add(role, one));
    if (places.some((one) => one.mention === mention.id || mention.sameAs?.mention === one.mention)) return;
    places.push({ role, mention: mention.id, evidence: evidenceOf(text, sentence, mention) });
  };
  const inside = (word: Word): void => {
    for (const child of childrenOf(sentence, word, "nmod", "obl")) {
      const behind = behindPreposition(sentence, child);
      const mention = mentionAt(behind.word);
      if (behind.said === "to" && mention && isSite(mention) && roads.test(word.lemma)) add("near", mention);
      if (behind.said === "to" || behind.said === "from") continue;
      const found = !mention
        ? undefined
        : isSite(mention)
          ? prepositionRow(behind.said, type, "verb", "Place")
          : body(behind.said, mention);
      if (mention && found?.place) add(found.place, mention);
      else if (!isOccasion(sentence, behind.word) && !roads.test(behind.word.lemma)) continue;
      inside(behind.word);
    }
  };
  const within = (word: Word): void => {
    inside(word);
    if (places.length > 0) return;
    if (grounds.test(word.lemma))
      for (const nation of childrenOf(sentence, word, "amod", "nmod:poss")) {
        const mention = mentionAt(nation);
        if (mention?.type !== "Place" || places.some((one) => one.mention === mention.id)) continue;
        places.push({
          role: "where",
          mention: mention.id,
          evidence: spanOf(text, nounPhrase(sentence, word)),
        });
      }
    for (const child of childrenOf(sentence, word, "nmod", "obl")) {
      const behind = behindPreposition(sentence, child);
      const mention = mentionAt(behind.word);
      const found =
        mention && isSite(mention) ? prepositionRow(behind.said, type, "verb", "Place") : undefined;
      if (mention && found?.place && found.place !== "to" && found.place !== "from")
        add(found.place, mention);
      else if (!mention && (behind.said === "of" || spots.has(behind.said))) within(behind.word);
    }
  };
  return { places, add, inside, within };
}

/** "on the road to El Naranjo". */
export const roads = /^(?:road|highway|motorway)$/u;

/** "in the towns of Genk and Mons": the places that are named, not that they are towns. */
function namedOf(
  sentence: ParsedSentence,
  mention: MentionDraft,
  mentionAt: (word: Word) => MentionDraft | undefined,
): readonly MentionDraft[] {
  const towns =
    mention.type === "Group" && mention.form === "description" ? sentence.words[mention.word] : undefined;
  if (!towns || mention.sentence !== sentence.index || towns.xpos !== "NNS") return [];
  return childrenOf(sentence, towns, "nmod")
    .filter((one) => caseOf(sentence, one) === "of")
    .flatMap((first) => [first, ...childrenOf(sentence, first, "conj")])
    .flatMap((one) => mentionAt(one) ?? [])
    .filter((one) => one.type === "Place" && one.form === "name");
}

/** Of a country: "in Philippine waters", "on Cuban soil". */
const grounds = /^(?:waters?|soil|territory|airspace|desert|countryside|mainland|jungle|mountains?|coast)$/u;

const occasions =
  /\b(?:conference|summit|forum|convention|festival|fair|expo|games|congress|session|ceremony|show)s?$/iu;

function isOccasion(sentence: ParsedSentence, word: Word): boolean {
  return (
    ["at", "during", "in"].includes(caseOf(sentence, word)) &&
    (eventTypeOf(word) !== undefined || occasions.test(word.text))
  );
}

const parts =
  /^(?:(?:north|south|east|west|mid)(?:-?(?:east|west))?(?:ern)?|central|upper|lower|downtown|occupied|rural|greater)$/iu;

/** "Mozambique's far north": the part of a place that is meant, behind it. */
function partOwned(sentence: ParsedSentence, place: Word): Word | undefined {
  const part = place.relation === "nmod:poss" ? sentence.words[place.head] : undefined;
  return part && areas.test(part.text) ? part : undefined;
}

/** A place with the one that it lies in and the part of it that is meant: "Long Beach, California", "southern Germany", "Cairo's Tahrir Square". */
function evidenceOf(text: string, sentence: ParsedSentence, mention: MentionDraft): PlaceDraft["evidence"] {
  const own = mention.form === "name" ? mention.head : mention.phraseSpan;
  const head = sentence.words[mention.word];
  if (!head || mention.sentence !== sentence.index || mention.form !== "name") return own;
  const words = nounPhrase(sentence, head);
  const outer = childrenOf(sentence, head, "nmod", "appos", "flat").find(
    (child) =>
      child.upos === "PROPN" &&
      child.start >= own.end &&
      /^,?\s*$/u.test(text.slice(own.end, child.start)) &&
      caseOf(sentence, child) === "" &&
      child.name.endsWith("LOC"),
  );
  const before = words.filter((word) => word.start < own.start);
  const inner = before.findIndex((word) => parts.test(word.text) || word.relation === "nmod:poss");
  const kept = before.slice(inner < 0 ? before.length : inner);
  const fits = kept.every(
    (word) => parts.test(word.text) || word.name.endsWith("LOC") || word.xpos === "POS",
  );
  const area = partOwned(sentence, head);
  if (area)
    return spanOf(
      text,
      words.length > 0
        ? sentence.words.slice(Math.min(words[0]!.index, head.index), area.index + 1)
        : [head, area],
    );
  const last = outer ? words.filter((word) => word.index <= outer.index).at(-1) : undefined;
  const start = kept[0] && fits ? kept[0].start : own.start;
  return {
    start,
    end: Math.max(own.end, last?.end ?? 0),
    text: text.slice(start, Math.max(own.end, last?.end ?? 0)),
  };
}
