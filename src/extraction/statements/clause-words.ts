import type { ParsedSentence, Word } from "../../language/parse.ts";
import { sizedBy } from "../figures/size.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, childrenOf, subtree } from "../tree.ts";
import {
  belongsToCue,
  saysMore,
  speakerBefore,
  speakerBehind,
  strayedSubject,
  subjectApart,
} from "./beside-cue.ts";
import type { Cue } from "./cue.ts";
import { ascribing, cues, nounCues } from "./cues.table.ts";

/** A clause without its "that", without the cue inside it, and without a list mate that speaks of a later time than the saying. */
export function clauseWords(cue: Cue, clause: Word, times: readonly TimeFinding[]): readonly Word[] {
  const { sentence, verb } = cue;
  const said = times.find(
    (time) => time.sentence === sentence.index && sentence.words[time.head]?.head === verb.index,
  );
  const later = (child: Word): boolean =>
    base(child) === "conj" &&
    childOf(sentence, child, "nsubj") !== undefined &&
    said !== undefined &&
    times.some(
      (time) =>
        time.sentence === sentence.index &&
        sentence.words[time.head]?.head === child.index &&
        /^(?:today|now|tonight)$/iu.test(time.text) &&
        !/^(?:today|now|tonight)$/iu.test(said.text),
    );
  const mark = childrenOf(sentence, clause).find(
    (child) => child.text.toLowerCase() === "that" && child.relation === "mark" && child.index < clause.index,
  );
  const behind = speakerBehind(sentence, verb) ?? speakerBefore(sentence, verb);
  const words = subtree(
    sentence,
    clause,
    (child) =>
      child.index === verb.index ||
      child.index === mark?.index ||
      child.index === behind?.index ||
      later(child) ||
      saysMore(sentence, child) ||
      othersSay(sentence, child) ||
      isAscribed(sentence, child) ||
      isRemark(sentence, child) ||
      belongsToCue(sentence, child),
  ).filter((word) => word.index !== verb.index);
  if (strayedSubject(sentence, verb)) return words.filter((word) => word.index > verb.index);
  const apart = subjectApart(sentence, verb);
  if (apart && !mark) return [...subtree(sentence, apart.said), ...words];
  const small = childOf(sentence, clause, "nsubj", "nsubj:pass")
    ? undefined
    : smallSubject(sentence, verb, clause);
  return small ? [...subtree(sentence, small), ...words] : words;
}

/** "The union said that all had come, while police put the number at 50": what others say beside it. */
function othersSay(sentence: ParsedSentence, child: Word): boolean {
  if (base(child) !== "advcl" || !childOf(sentence, child, "nsubj")) return false;
  const mark = childOf(sentence, child, "mark");
  if (!mark || !/^(?:while|whereas)$/iu.test(mark.text) || sentence.words[mark.index - 1]?.text !== ",")
    return false;
  return saying.has(child.lemma) || sizedBy(sentence, child) !== undefined;
}

const saying = new Set(cues.flatMap((row) => (row.takes.includes("clause") ? row.verbs.split(" ") : [])));

/** "Polls show Ruiz leading": whom the tree hung on the cue is the subject of the participle. */
function smallSubject(sentence: ParsedSentence, verb: Word, clause: Word): Word | undefined {
  if (clause.xpos !== "VBG") return undefined;
  return childrenOf(sentence, verb, "nsubj", "obj").find(
    (child) => verb.index < child.index && child.index < clause.index,
  );
}

/** ", according to a transcript" at the end of a sentence is about all of it. */
function isAscribed(sentence: ParsedSentence, child: Word): boolean {
  if (!ascribing.has(caseOf(sentence, child))) return false;
  const own = subtree(sentence, child);
  return sentence.words.slice(own.at(-1)!.index + 1).every((word) => word.upos === "PUNCT");
}

/** "…, a claim that Ruiz rejects": what others make of the words is not in them. */
function isRemark(sentence: ParsedSentence, child: Word): boolean {
  const first = subtree(sentence, child).find((word) => word.upos !== "PUNCT")!;
  return (
    told.has(child.lemma) &&
    /^an?$/iu.test(first.text) &&
    sentence.words[first.index - 1]?.text === "," &&
    childOf(sentence, child, "acl") !== undefined
  );
}

const told = new Set(nounCues.map((row) => row.noun));
const reasons = new Set(["because", "since", "if", "unless"]);

/** "said that it rains because the wind has turned": the reason right behind the clause is said too, wherever the tree hung it. */
export function reasonWords(sentence: ParsedSentence, verb: Word, clause: Word): readonly Word[] {
  return childrenOf(sentence, verb, "advcl")
    .filter(
      (child) =>
        child.index > clause.index &&
        childOf(sentence, child, "nsubj", "nsubj:pass") &&
        childrenOf(sentence, child, "mark").some((mark) => reasons.has(mark.text.toLowerCase())),
    )
    .flatMap((child) => subtree(sentence, child));
}
