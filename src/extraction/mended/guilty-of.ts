import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "found Lee, 49, guilty of fraud": what the court finds, which the tree took for one more word for whom. */
export function guiltyOf(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^(?:not )?guilty$/iu.test(word.text)) return [];
  const far = base(word) === "parataxis" && sentence.words[word.index - 1]?.text === ",";
  const found = far ? foundBefore(sentence, word) : undefined;
  if (found) return [{ word, head: found, relation: "xcomp" }];
  if (base(word) !== "appos") return [];
  const whom = headOf(sentence, word);
  const verb = whom && base(whom) === "obj" ? headOf(sentence, whom) : undefined;
  return verb?.lemma === "find" ? [{ word, head: verb, relation: "xcomp" }] : [];
}

/** "found Lee and Ruiz, who runs the plant, guilty of fraud": the verb before an aside, whose whom the court judges. */
function foundBefore(sentence: ParsedSentence, guilty: Word): Word | undefined {
  return sentence.words
    .slice(0, guilty.index)
    .findLast(
      (one) => one.lemma === "find" && one.upos === "VERB" && childOf(sentence, one, "obj") !== undefined,
    );
}
