import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, subtree } from "../tree.ts";
import type { Cue } from "./cue-rows.ts";

const reasons = new Set(["because", "since", "if", "unless"]);

/** "said that it rains because the wind has turned": the reason right behind the clause is said too, wherever the tree hung it. */
export function reasonWords(sentence: ParsedSentence, verb: Word, clause: Word): readonly Word[] {
  return childrenOf(sentence, verb, "advcl")
    .filter(
      (child) =>
        child.index > clause.index &&
        childOf(sentence, child, "nsubj", "nsubj:pass") &&
        childrenOf(sentence, child, "mark").some(
          (mark) =>
            reasons.has(mark.text.toLowerCase()) ||
            (clause.index < verb.index &&
              sentence.words[verb.index + 1]?.text === "," &&
              /^(?:after|before|until|even)$/iu.test(mark.text)),
        ),
    )
    .flatMap((child) => subtree(sentence, child));
}

/** "threatened to strike unless the firm paid": the condition right behind what is threatened, which the tree hung on the threat. */
export function unlessWords({ sentence, verb }: Cue, open: Word): readonly Word[] {
  const end = subtree(sentence, open).at(-1)!.index;
  return childrenOf(sentence, verb, "advcl")
    .filter((child) => /^(?:unless|if|until)$/iu.test(childOf(sentence, child, "mark")?.text ?? ""))
    .map((child) => subtree(sentence, child))
    .filter((words) => words[0]!.index === end + 1)
    .flat();
}

/** "If she lost, he said, the town would suffer": the condition, time or place before a cue put into what is said. */
export function conditionWords(sentence: ParsedSentence, verb: Word, clause: Word): readonly Word[] {
  const subject = childOf(sentence, verb, "nsubj");
  const first = subtree(sentence, clause).find((word) => word.index > verb.index);
  if (!subject || !first || subject.index > verb.index || clause.index < verb.index) return [];
  if (sentence.words[first.index]?.text !== "," && sentence.words[first.index - 1]?.text !== ",") return [];
  if (childrenOf(sentence, clause, "mark").some((mark) => mark.text.toLowerCase() === "that")) return [];
  const from = subtree(sentence, subject)[0]!.index;
  const quoted = [first, sentence.words[first.index - 1], sentence.words[first.index + 1]].some((one) =>
    /^(?:["“]|``)$/u.test(one?.text ?? ""),
  );
  if (quoted) return []; // "After the match, he said, “we are sad”": when he said it
  return childrenOf(sentence, verb, "advcl", "obl", "advmod")
    .filter((child) => base(child) !== "advmod" || /^not$/iu.test(child.text))
    .filter((child) => child.index < from && sentence.words[from - 1]?.text === ",")
    .flatMap((child) => subtree(sentence, child));
}
