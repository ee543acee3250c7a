import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

const opens = /^["“‘]$/u;

/** "Feedlots “may be waking up,” said Tess Arnold", "She insisted the list “is alive”", "announced the recorder has been found": the noun right before a finite verb of what is said is its subject. */
export function predicateNext(sentence: ParsedSentence, noun: Word): readonly Rehung[] {
  const verb = /^(?:nsubj|obj)$/u.test(base(noun)) ? headOf(sentence, noun) : undefined;
  if (!verb || !(isSaying(verb) || verb.lemma === "continue")) return [];
  const clause = childrenOf(sentence, verb, "ccomp", "xcomp").find((one) => one.index > noun.index);
  if (!clause || childOf(sentence, clause, "nsubj", "mark")) return [];
  const last = subtree(sentence, noun).at(-1)!.index;
  const begins = Math.min(
    clause.index,
    ...childrenOf(sentence, clause, "aux", "cop", "advmod").map((one) => one.index),
  );
  const quoted = begins === last + 2 && opens.test(sentence.words[last + 1]!.text);
  if (!quoted && !(begins === last + 1 && base(noun) === "obj")) return [];
  const first = sentence.words[begins]!;
  if (!/^(?:MD|VB[DZP])$/u.test(first.xpos)) return [];
  const teller = childrenOf(sentence, verb, "nsubj").some((one) => one.index !== noun.index);
  return teller ? [{ word: noun, head: clause, relation: "nsubj" }] : [];
}
