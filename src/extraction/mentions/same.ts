import { groupBy } from "../../../schema/group-by.ts";
import type { MentionDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Context } from "../context.ts";
import { antecedent } from "../events/antecedent.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { LooseMention } from "./mentions.ts";
import { namedBy } from "./named-by.ts";
import { isPlural } from "./noun-class.ts";

type Same = NonNullable<MentionDraft["sameAs"]>;

/** Gives mentions their numbers and what syntax says of pairs: apposition, "is a", "the city of X", relative pronouns, owners, places within. */
export function linkSame(context: Context, loose: readonly LooseMention[]): readonly MentionDraft[] {
  const bySentence = new Map<number, Map<number, number>>();
  loose.forEach((mention, id) => {
    const row = bySentence.get(mention.sentence) ?? new Map<number, number>();
    bySentence.set(mention.sentence, row);
    if (!row.has(mention.word) || mention.form === "name") row.set(mention.word, id);
  });
  const placesBySentence = groupBy(
    loose.filter((mention) => mention.type === "Place"),
    (mention) => mention.sentence,
  );
  const sentences = new Map(context.sentences.map((sentence) => [sentence.index, sentence]));
  const { quotations } = context.document;
  return loose.map((mention, id) => {
    if (mention.word < 0) return { ...mention, id, places: [] };
    const sentence = sentences.get(mention.sentence)!;
    const at = (word: number): number | undefined => bySentence.get(mention.sentence)?.get(word);
    const same = sameOf(sentence, mention, at);
    const owner = childOf(sentence, sentence.words[mention.word]!, "nmod:poss");
    const possessor = owner ? at(owner.index) : undefined;
    const quotation = quotations.findIndex((one) => one.start <= mention.start && mention.end <= one.end);
    const places = (placesBySentence.get(mention.sentence) ?? [])
      .filter(
        (other) =>
          other !== mention &&
          other.word >= mention.phrase[0] &&
          other.word < mention.phrase[1] &&
          other.word !== mention.word,
      )
      .map((other) => (other.form === "name" ? other.text : other.lemma));
    return {
      ...mention,
      id,
      places,
      ...(same && same.mention !== id ? { sameAs: same } : {}),
      ...(possessor !== undefined && possessor !== id ? { possessor } : {}),
      ...(quotation >= 0 ? { quotation } : {}),
    };
  });
}

function sameOf(
  sentence: ParsedSentence,
  mention: LooseMention,
  at: (word: number) => number | undefined,
): Same | undefined {
  const word = sentence.words[mention.word]!;
  const head = headOf(sentence, word);
  const to = (index: number | undefined, rule: string): Same | undefined =>
    index === undefined ? undefined : { mention: index, rule };
  if (mention.form === "pronoun") {
    if (!["who", "whom", "whose", "which", "that"].includes(mention.lemma)) return undefined;
    const named = antecedent(sentence, word);
    if (named.index !== word.index) return to(at(named.index), "same.relative");
    return undefined;
  }
  if (base(word) === "appos" && head) {
    const first = childrenOf(sentence, head, "appos").find((one) => one.index === word.index);
    const parted = sentence.words.slice(head.index + 1, word.index).some((one) => one.text === ":"); // "Mexico: 14 bodies found"
    const holder = mention.form === "description" ? holderBehind(sentence, head, word) : undefined;
    if (first && holder) return to(at(holder.index), "same.noun-before-name");
    if (first && !parted && !nestedPlace(mention, sentence, at)) return to(at(head.index), "same.apposition");
  }
  const bearer = mention.form === "name" && mention.number !== "plural" ? namedBy(sentence, word) : undefined;
  if (bearer && !isPlural(bearer)) return to(at(bearer.index), "same.named");
  if (mention.form === "description" && word.index + 1 < sentence.words.length) {
    const next = sentence.words[word.index + 1]!;
    if (
      next.upos === "PROPN" &&
      ["nmod:desc", "compound", "flat"].includes(word.relation) &&
      head &&
      head.index >= next.index
    )
      return to(at(head.index), "same.noun-before-name");
  }
  const subject = childOf(sentence, word, "cop") && childOf(sentence, word, "nsubj");
  if (
    mention.form === "description" &&
    subject &&
    caseOf(sentence, word) === "" && // "the papers are with the clerk"
    !childrenOf(sentence, word, "advmod").some((one) => /^(not|n't|n’t|never)$/iu.test(one.text))
  )
    return to(at(subject.index), "same.copula");
  if (mention.form === "description" && (mention.type === "Place" || mention.lemma === "port")) {
    const named = childrenOf(sentence, word, "nmod", "appos").find(
      (one) => one.upos === "PROPN" && caseOf(sentence, one) === "of",
    );
    if (named) return to(at(named.index), "same.place-of");
  }
  if (mention.form === "description" && /^(?:group|column|commando)$/u.test(mention.lemma)) {
    const body = childrenOf(sentence, word, "nmod").find(
      (one) => one.name.endsWith("-ORG") && caseOf(sentence, one) === "of",
    );
    if (body) return to(at(body.index), "same.group-of"); // "an armed group of the Free Front"
  }
  return undefined;
}

/** "Jamaat-i-Islami leader | Munim Zafar": who holds what is told beside a body without a comma. */
function holderBehind({ words }: ParsedSentence, head: Word, noun: Word): Word | undefined {
  const next = words[noun.index + 1];
  const beside =
    head.index < noun.index &&
    !words.slice(head.index, noun.index).some((one) => /^(?:[,;:–—]|--)$/u.test(one.text));
  return beside && next?.name === "B-PER" && next.head === noun.index ? next : undefined;
}

/** "Havana, Cuba": a place after a comma is where the first one lies. */
function nestedPlace(
  mention: LooseMention,
  sentence: ParsedSentence,
  at: (word: number) => number | undefined,
): boolean {
  const head = headOf(sentence, sentence.words[mention.word]!);
  return (
    mention.type === "Place" &&
    mention.form === "name" &&
    head !== undefined &&
    at(head.index) !== undefined &&
    head.upos === "PROPN"
  );
}
