import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, caseOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "a study of 12,000 patients published on Saturday": what was made known is the study, not the people it is of. */
export function publishedOn(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^(?:publish|release|commission|conduct|issue)$/u.test(word.lemma) || word.xpos !== "VBN") return [];
  const people = base(word) === "acl" ? headOf(sentence, word) : undefined;
  const study = people && base(people) === "nmod" ? headOf(sentence, people) : undefined;
  if (
    !study ||
    nounClass(people!)?.type !== "Group" ||
    !/^(?:of|among|in|with)$/u.test(caseOf(sentence, people!))
  )
    return [];
  return /^(?:study|survey|poll|trial|analysis|review|report|audit|census|interview|research)$/u.test(
    study.lemma,
  )
    ? [{ word, head: study, relation: word.relation }]
    : [];
}
