import type { ParsedSentence, Word } from "../../language/parse.ts";
import { headOf } from "../tree.ts";

/**
 * The word on which one hangs. A parser may hang a date on the clause that is said instead of on the saying between them:
 * "Shares will fall, he said on Monday". No arc may pass over the governor of its own head, so the governor has it.
 */
export function hungOn(sentence: ParsedSentence, word: Word): Word | undefined {
  const head = headOf(sentence, word);
  if (!head) return undefined;
  let found = head;
  for (let up = headOf(sentence, head); up; up = headOf(sentence, up))
    if ((head.index < up.index && up.index < word.index) || (word.index < up.index && up.index < head.index))
      found = up;
  return found;
}
