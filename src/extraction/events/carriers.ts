import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf } from "../tree.ts";
import { verbArguments } from "./arguments.ts";
import { type CarrierRow, carriers } from "./carriers.table.ts";
import { isEventNoun, isGeneric, isIdiom, nounType } from "./lexicon.ts";

/** A verb that tells of a noun's event: "led the rally", "the rally took place", "a rally that drew thousands", "attended by". */
export interface Carrier {
  readonly verb: Word;
  readonly row: CarrierRow;
}

const gatherings = new Set<EventType>([
  "rally",
  "demonstration",
  "march",
  "strike",
  "riot",
  "meeting",
  "summit",
  "ceremony",
  "funeral",
  "campaign",
  "performance",
  "competition",
  "match",
  "negotiation",
  "opening",
  "election",
]);
const particles = new Set(["together", "away", "out", "off", "up", "down", "in", "back"]);

/** The partner of a verb that changes its meaning: a particle, or a bare noun object ("take place"). */
export function partnerOf(sentence: ParsedSentence, verb: Word): string | undefined {
  const particle =
    childOf(sentence, verb, "compound:prt") ??
    childrenOf(sentence, verb, "advmod").find(
      (word) => word.index === verb.index + 1 && particles.has(word.lemma),
    );
  if (particle) return particle.lemma;
  const object = childOf(sentence, verb, "obj");
  if (!object || object.index < verb.index) return undefined;
  return object.children.length === 0 || isIdiom(verb.lemma, object.lemma) ? object.lemma : undefined;
}

/** The type that a noun tells of, names of events included; undefined for a word that tells of none. */
export function eventTypeOf(word: Word): EventType | undefined {
  if (word.upos === "PROPN") {
    const told =
      isEventNoun(word.text.toLowerCase()) &&
      !/PER$|^I-LOC$/u.test(word.name) && // "the Palace of the Revolution"
      !(word.text === "Rally" && word.relation === "nmod") && // "Ana Ruiz of the Rally for the Nation": a party
      word.relation !== "compound" &&
      word.relation !== "flat";
    return told ? nounType(word.text.toLowerCase()) : undefined;
  }
  return word.upos === "NOUN" && word.relation !== "compound" ? nounType(word.lemma) : undefined;
}

/** For each noun of an event, by its index: the verbs that carry it. */
export function carriersOf(sentence: ParsedSentence): ReadonlyMap<number, readonly Carrier[]> {
  const found = new Map<number, Carrier[]>();
  for (const verb of sentence.words) {
    if (verb.upos !== "VERB") continue;
    const partner = partnerOf(sentence, verb);
    const rows = carriers.filter((row) =>
      row.verbs
        .split(" ")
        .some((one) => one === verb.lemma || (partner !== undefined && one === `${verb.lemma}_${partner}`)),
    );
    if (rows.length === 0) continue;
    const noun = fitting(sentence, verb, rows);
    if (noun) found.set(noun.word.index, [...(found.get(noun.word.index) ?? []), { verb, row: noun.row }]);
  }
  return found;
}

function fitting(
  sentence: ParsedSentence,
  verb: Word,
  rows: readonly CarrierRow[],
): { readonly word: Word; readonly row: CarrierRow } | undefined {
  const slots = [
    ...verbArguments(sentence, verb).map(({ slot, said, phraseHead }) => ({
      slot: slot === "object" ? "obj" : slot === "prep" ? said : slot,
      word: phraseHead,
    })),
    ...bareSubject(sentence, verb),
  ];
  for (const row of rows) {
    for (const { slot, word } of slots) {
      const type = slot === row.event ? eventTypeOf(word) : undefined;
      if (
        type &&
        word.index !== verb.index &&
        (!row.types || row.types.includes(type)) &&
        (!row.gatherings || gatherings.has(type) || isGeneric(word.lemma))
      )
        return { word, row };
    }
  }
  return undefined;
}

/** "The rallies in the capital are taking place": the tree may make the noun the root and hang the verb on it. */
function bareSubject(
  sentence: ParsedSentence,
  verb: Word,
): readonly { readonly slot: string; readonly word: Word }[] {
  const head = verb.head < 0 ? undefined : sentence.words[verb.head];
  return verb.relation === "acl" && head && childOf(sentence, verb, "aux")
    ? [{ slot: "subject", word: head }]
    : [];
}
