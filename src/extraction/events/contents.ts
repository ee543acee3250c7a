import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, runAround, subtree, trimmed } from "../tree.ts";

/** Verbs that do something by its being said or settled: what they say or settle is what they do it to. */
const settling = new Set(
  "announce promise pledge vow swear threaten warn demand rule decide agree deny refuse decline offer propose plan vote choose intend seek attempt confirm".split(
    " ",
  ),
);

/** "ruled that the ban is illegal", "threatened to close the port": the clause that a verb of settling takes, with its head. */
export function settledClause(
  sentence: ParsedSentence,
  verb: Word,
): { readonly head: Word; readonly words: readonly Word[] } | undefined {
  if (!settling.has(verb.lemma) || childOf(sentence, verb, "obj")) return undefined;
  const head = childrenOf(sentence, verb, "ccomp", "xcomp").find((child) => child.index > verb.index);
  if (!head) return undefined;
  const words = subtree(sentence, head, (child) => {
    const above = headOf(sentence, child);
    if (base(child) === "parataxis" || base(child) === "discourse") return true;
    return above?.index === head.index && base(child) === "mark" && /^that$/iu.test(child.text);
  }).filter((word) => word.index > verb.index);
  const run = trimmed(runAround(words, head));
  return run.length > 0 ? { head, words: run } : undefined;
}
