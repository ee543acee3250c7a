import type { ParsedSentence, Word } from "../../language/parse.ts";
import { subjectsOf } from "../events/subjects.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { issuing } from "./cues.table.ts";
import { messages, papers } from "./papers.table.ts";

/** "One recalled Ruiz saying, …": whom somebody heard say it. */
export function heardSaying(sentence: ParsedSentence, verb: Word): Word | undefined {
  const head =
    verb.xpos === "VBG" && /^(?:xcomp|ccomp|advcl)$/u.test(base(verb)) ? headOf(sentence, verb) : undefined;
  if (!head || !/^(?:recall|remember|hear|describe|imagine|see|recollect)$/u.test(head.lemma))
    return undefined;
  const whom = childrenOf(sentence, head, "obj", "nsubj").find((one) => one.index > head.index);
  const last = whom && subtree(sentence, whom).at(-1);
  return last?.index === verb.index - 1 ? whom : undefined;
}

/** "The firm issued a statement acknowledging the leak": who sends the paper that tells it. */
export function senderOf(sentence: ParsedSentence, verb: Word, paper: Word): Word | undefined {
  const issues = headOf(sentence, paper);
  if (verb.xpos !== "VBG" || base(verb) !== "acl" || verb.head !== paper.index || base(paper) !== "obj")
    return undefined;
  return issues && issuing.has(issues.lemma) && messages.has(paper.lemma)
    ? subjectsOf(sentence, issues).find((one) => !one.passive)?.word
    : undefined;
}

/** "In San Marcos, the president's spokesman, Rodrigo Paz, said …": who stands behind a place at the beginning, which the tree took for the place's other name. */
export function behindPlace(sentence: ParsedSentence, verb: Word): Word | undefined {
  if (childOf(sentence, verb, "nsubj", "nsubj:pass", "obl:agent") || !/^VB[DZP]$/u.test(verb.xpos))
    return undefined;
  const place = childrenOf(sentence, verb, "obl").find(
    (one) => one.index < verb.index && one.name.endsWith("-LOC"),
  );
  const who = place && childOf(sentence, place, "appos");
  return who && sentence.words[verb.index - 1]?.text === "," && nounClass(who)?.type === "Person"
    ? who
    : undefined;
}

/** "Ruiz is among those who believe it", "one of the few who defend him": who is one of them. */
export function oneAmong(sentence: ParsedSentence, verb: Word): Word | undefined {
  const whom = verb.relation === "acl:relcl" ? headOf(sentence, verb) : undefined;
  const one = whom && base(whom) === "nmod" ? headOf(sentence, whom) : whom;
  if (!whom || !one || !/^W/u.test(childOf(sentence, verb, "nsubj")?.xpos ?? "")) return undefined;
  const among = one === whom ? caseOf(sentence, whom) === "among" : one.lemma === "one";
  return among && childOf(sentence, one, "cop") ? childOf(sentence, one, "nsubj") : undefined;
}

/** "a petition with 4,000 names demanding a vote": the paper before what it has. */
export function paperWith(sentence: ParsedSentence, verb: Word, has: Word): Word | undefined {
  const own = childOf(sentence, has, "case");
  const paper = own && sentence.words[own.index - 1];
  return own?.text === "with" && verb.head === has.index && paper && papers.has(paper.lemma)
    ? paper
    : undefined;
}

/** "She is a critic of the bill, calling it a sham": not the critic, but who is one. */
export function heldToBe(sentence: ParsedSentence, verb: Word, noun: Word): Word {
  const aside = sentence.words[verb.index - 1]?.text === "," && noun.index < verb.index;
  return (aside && childOf(sentence, noun, "cop") && childOf(sentence, noun, "nsubj")) || noun;
}

/** "58% of voters", "a majority of the members". */
export function isShareOfPeople(sentence: ParsedSentence, word: Word): boolean {
  const whose = childrenOf(sentence, word, "nmod").find((one) => caseOf(sentence, one) === "of");
  return (
    /^(?:%|percent|percentage|share|proportion|number|majority|minority|plurality|group|handful|score|part|rest|bulk|fraction|tenth|fifth|quarter|third|half)$/u.test(
      word.lemma,
    ) &&
    whose !== undefined &&
    ["Person", "Group"].includes(nounClass(whose)?.type ?? "")
  );
}
