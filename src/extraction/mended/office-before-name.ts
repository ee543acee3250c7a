import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childOf, headOf, under } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/**
 * "Superintendent of Police (City) Satyanarayan Prajapat said", "Director of Public Prosecutions Renson Ingonga is": an
 * office with what it is of, right before who holds it, is one phrase, whose head is the holder.
 */
export function officeBeforeName(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const before = sentence.words[word.index - 1];
  const second = word.name === "I-PER" && before?.name === "B-PER" && before.head === word.index; // "Sheikh | Hasina"
  if (!(word.name === "B-PER" || second) || childOf(sentence, word, "case", "det", "nmod:poss")) return [];
  const office = officeOf(sentence, word);
  const kind = office?.name === "O" ? nounClass(office)?.type : undefined;
  if (!office || !kind) return [];
  const between = sentence.words.slice(office.index + 1, word.index);
  const titled = between.every(
    (one) => one.head === word.index && /^(?:nmod:desc|compound)$/u.test(one.relation),
  );
  const beside = base(word) === "nsubj" && titled; // "Prime Minister (Sheikh) Hasina", both subjects
  if (kind === "Work" && beside && between.length === 0) return [{ word, head: office, relation: "appos" }]; // "the ferry Dona Paz", both subjects
  if (kind !== "Person") return [];
  const own =
    beside || between.every((one) => under(sentence, one, office) && one.text !== "," && one.upos !== "VERB");
  if (!own || (!beside && !/^(?:of|for|on)$/iu.test(between[0]?.text ?? ""))) return [];
  return [
    { word, head: headOf(sentence, office), relation: office.relation },
    { word: office, head: word, relation: "nmod:desc" },
    ...office.children
      .map((index) => sentence.words[index]!)
      .filter((child) => child.index > word.index || /^(?:acl:relcl|cop|aux)/u.test(child.relation))
      .map((child) => ({ word: child, head: word, relation: child.relation })),
  ];
}

/** The noun that a name hangs on, or that is a second subject of its verb. */
function officeOf(sentence: ParsedSentence, word: Word): Word | undefined {
  const head = headOf(sentence, word);
  if (!head) return undefined;
  if (/^(?:nmod|appos|flat|compound)$/u.test(base(word))) return head.index < word.index ? head : undefined;
  if (base(word) !== "nsubj") return undefined;
  return head.children
    .map((index) => sentence.words[index]!)
    .find((one) => one.index < word.index && base(one) === "nsubj");
}
