import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid } from "./saying.ts";

/** "…, the head of the bloc, President Bola Tinubu, said": the description and the name of who says it, between commas before the verb. */
export function saidByNamed(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaid(verb)) return [];
  const { words } = sentence;
  const commas = words.filter((one) => one.text === "," && one.index < verb.index).map((one) => one.index);
  const [from, middle, to] = commas.slice(-3);
  if (to !== verb.index - 1 || from === undefined || middle === undefined) return [];
  const described = words.slice(from + 1, middle);
  const called = words.slice(middle + 1, to);
  const name = called.find((one) => one.name === "B-PER");
  const noun = described.find((one) => one.upos === "NOUN" && nounClass(one)?.type === "Person");
  const plain = [...described, ...called].every((one) => !/^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(one.upos));
  if (!name || !noun || !plain || !/^(?:DET|PRON|PROPN|ADJ|NOUN)$/u.test(described[0]!.upos)) return [];
  const said = childrenOf(sentence, verb, "ccomp").find((one) => one.index < from);
  if (!said || childrenOf(sentence, verb, "nsubj").length > 0) return [];
  return [
    { word: noun, head: verb, relation: "nsubj" },
    { word: name, head: noun, relation: "appos" },
  ];
}
