import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { saysMore } from "./beside-cue.ts";
import { isNextSentence, othersSay } from "./clause-words.ts";
import { isAsIt, isCueWord } from "./cue.ts";
import type { Cue } from "./cue-rows.ts";
import { isAside, isOutcome } from "./remarks.ts";

/** "The bridge, she said, is safe": the clause that the cue is put into, with a quoted clause that the tree hung on the cue. */
export function hostWords({ sentence, verb }: Cue): readonly Word[] | undefined {
  const noted = isAsNoted(sentence, verb);
  const court = verb.lemma === "tell" && childOf(sentence, verb, "nsubj:pass"); // "…, the court was told"
  if (
    !(childOf(sentence, verb, "nsubj") || court) ||
    !(base(verb) === "parataxis" || isPutIn(sentence, verb) || noted)
  )
    return undefined;
  const from = Math.min(verb.index, verb.head);
  const apart = sentence.words
    .slice(from, Math.max(verb.index, verb.head))
    .some((word) => word.text === ";" || word.text === ":");
  const first = subtree(sentence, verb).find((word) => word.upos !== "PUNCT")!;
  const last = sentence.words.slice(verb.index + 1).every((word) => word.upos === "PUNCT");
  if (
    apart ||
    childOf(sentence, verb, "xcomp") ||
    (sentence.words[first.index - 1]?.upos !== "PUNCT" && !last && !noted) ||
    childrenOf(sentence, verb, "obj").some(
      (child) =>
        child.index > verb.index &&
        child.upos !== "PRON" &&
        (childOf(sentence, verb, "nsubj")?.index ?? 0) < verb.index,
    )
  )
    return undefined;
  const behind = childrenOf(sentence, verb, "ccomp").filter((child) => child.index > verb.index);
  const quoted = sentence.words.some((word) => word.index < verb.index && /["“”]|''/u.test(word.text));
  if (behind.length > 0 && !quoted) return undefined;
  const condition = noted ? conditionBefore(sentence, verb, first) : undefined;
  if (condition) return condition;
  let host = headOf(sentence, verb)!;
  while (host.upos !== "VERB" && ["nsubj", "obl", "obj"].includes(base(host))) host = headOf(sentence, host)!;
  return [
    ...subtree(
      sentence,
      host,
      (child) =>
        child.index === verb.index ||
        (child.index > verb.index && saysMore(sentence, child)) ||
        isRemarkBehind(sentence, verb, child) ||
        isOutcome(sentence, verb, child) ||
        saysNext(sentence, verb, child) ||
        isNextSentence(sentence, verb, child) ||
        (child.index > verb.index && othersSay(sentence, child)),
    ),
    ...behind.flatMap((child) => subtree(sentence, child)),
  ];
}

/** "The ban will fall, Ruiz said, a move that angered the union": what the report makes of it. */
function isRemarkBehind(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  if (!/^(?:appos|parataxis|dep)$/u.test(base(child)) || child.upos !== "NOUN") return false;
  const first = subtree(sentence, child).find((word) => word.upos !== "PUNCT")!;
  return (
    first.index > verb.index && isAside(sentence, first) && childOf(sentence, child, "acl") !== undefined
  );
}

/** "She is “sincere,” he says, but he has told friends that …": what else is said behind it. */
function saysNext(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  return (
    base(child) === "conj" &&
    child.index > verb.index &&
    isCueWord(child) &&
    childOf(sentence, child, "nsubj") !== undefined &&
    childOf(sentence, child, "ccomp") !== undefined
  );
}

/** "If he resigns, as analysts expect, the stock will rise": the clause right before, not what depends on it. */
function conditionBefore(sentence: ParsedSentence, verb: Word, first: Word): readonly Word[] | undefined {
  const clause = childrenOf(sentence, headOf(sentence, verb)!, "advcl").find(
    (one) =>
      /^(?:if|when|unless|once)$/iu.test(childOf(sentence, one, "mark")?.text ?? "") &&
      subtree(sentence, one)
        .filter((word) => word.upos !== "PUNCT")
        .at(-1)!.index ===
        first.index - 2,
  );
  return clause && subtree(sentence, clause, (child) => base(child) === "mark");
}

/** "As the mayor noted on Friday, the bridge is safe": what the clause with "as" stands in is said. */
function isAsNoted(sentence: ParsedSentence, verb: Word): boolean {
  const mark = childOf(sentence, verb, "mark");
  const own = subtree(sentence, verb).filter((word) => word.upos !== "PUNCT");
  return (
    base(verb) === "advcl" &&
    mark !== undefined &&
    /^as$/iu.test(mark.text) &&
    mark === own[0] &&
    (isAsIt(sentence, verb) ||
      (noting.test(verb.lemma) && childOf(sentence, verb, "obj", "ccomp", "xcomp") === undefined)) &&
    verb.xpos !== "VBG" &&
    sentence.words[mark.index === 0 ? own.at(-1)!.index + 1 : mark.index - 1]?.text === ","
  );
}

const noting =
  /^(?:say|note|remark|observe|warn|predict|argue|suggest|tell|write|report|explain|acknowledge|admit|concede|recall|reveal|find|rule|hold|conclude|allege|contend|fear|hope|expect|suspect|insist|believe|claim|promise|mention|joke|declare|announce|state|confirm|disclose|estimate|forecast|put)$/u;

/** "The bridge, Ruiz wrote, is safe": the tree takes it for a relative clause, but it stands between commas and relates nothing. */
function isPutIn(sentence: ParsedSentence, verb: Word): boolean {
  if (verb.relation !== "acl:relcl" || childOf(sentence, verb, "obj", "ccomp", "mark")) return false;
  const own = subtree(sentence, verb).filter((word) => word.upos !== "PUNCT");
  const before = sentence.words[own[0]!.index - 1];
  const after = sentence.words[own.at(-1)!.index + 1];
  return before?.text === "," && after?.text === "," && !own.some((word) => /^W/u.test(word.xpos));
}
