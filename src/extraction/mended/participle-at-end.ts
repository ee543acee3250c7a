import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** The verb on which a participle hangs that stands behind it and a comma. */
function before(sentence: ParsedSentence, verb: Word): Word | undefined {
  const inner = headOf(sentence, verb);
  const ends = verb.xpos === "VBG" && base(verb) === "advcl" && sentence.words[verb.index - 1]?.text === ",";
  return ends && inner && inner.index < verb.index ? inner : undefined;
}

const foils = /^(?:foil|thwart|frustrate|abort|avert|repel|repulse|prevent|stop)$/u;
const finite = /^VB[DZP]$/u;

/** "dismissed the premier for breaking the law, ending her government": what ends a sentence behind a comma comes of what its main verb tells, not of the reason before it. */
export function participleAtEnd(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const reason = before(sentence, verb);
  if (reason?.xpos !== "VBG") return [];
  const main = headOf(sentence, reason);
  const told = main && finite.test(main.xpos) && main.index < reason.index;
  const joined = childOf(sentence, reason, "mark");
  return told && joined && /^(?:for|over|by|after)$/iu.test(joined.text)
    ? [{ word: verb, head: main, relation: "advcl" }]
    : [];
}

/** "opened fire on demonstrators trying to storm the house, killing five": what ends a clause behind a comma comes of its main verb, not of what those were about to whom it was done. */
export function participleBeyond(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const inner = before(sentence, verb);
  if (!inner || !/^VBG?$/u.test(inner.xpos)) return [];
  let clause: Word | undefined = inner;
  while (clause && base(clause) === "xcomp") clause = headOf(sentence, clause);
  const noun = clause?.relation === "acl" ? headOf(sentence, clause) : undefined;
  const main = noun && /^(?:obj|obl)$/u.test(base(noun)) ? headOf(sentence, noun) : undefined;
  if (clause?.xpos !== "VBG" && !foils.test(main?.lemma ?? "")) return []; // "foiled an attempt to blow it up, seizing dynamite"
  if (!main || !finite.test(main.xpos) || main.index > noun!.index) return [];
  const day = childrenOf(sentence, inner, "obl").filter(
    (one) => isWeekday(one.text) && one.index < verb.index,
  ); // "on Tuesday" is when the police fired, too
  return [
    { word: verb, head: main, relation: "advcl" },
    ...day.map((word) => ({ word, head: main, relation: "obl" })),
  ];
}

const ranks = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|latest)$/u;

/** "becomes the fifth premier in 17 years to be removed": what one of a rank did or was done, wherever the tree hung it. */
export function rankedToDo(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const over = headOf(sentence, verb);
  const to = childOf(sentence, verb, "mark");
  if (base(verb) !== "advcl" || to?.text !== "to" || !over) return [];
  const noun = childOf(sentence, over, "cop") ? over : childOf(sentence, over, "xcomp");
  const ranked =
    noun?.upos === "NOUN" &&
    noun.index < to.index &&
    (over === noun || over.lemma === "become") &&
    ranks.test(childOf(sentence, noun, "amod")?.lemma ?? "");
  return ranked ? [{ word: verb, head: noun, relation: "acl" }] : [];
}

/** "denied accounts by women who have said he groped them, dismissing them as liars": who answers with words what others said is who denied it. */
export function dismissingAtEnd(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const inner = before(sentence, verb);
  if (!inner || !/^(?:dismiss|call|accuse|describe|denounce|reject|brand|label)$/u.test(verb.lemma))
    return [];
  let clause: Word | undefined = inner;
  while (clause && base(clause) === "ccomp") clause = headOf(sentence, clause);
  const noun = clause?.relation === "acl:relcl" ? headOf(sentence, clause) : undefined;
  const main = noun && /^(?:obj|obl)$/u.test(base(noun)) ? headOf(sentence, noun) : undefined;
  const answers =
    main &&
    finite.test(main.xpos) &&
    /^(?:deny|reject|dismiss|attack|criticize|criticise|condemn|rebut)$/u.test(main.lemma);
  return answers && main.index < noun!.index ? [{ word: verb, head: main, relation: "advcl" }] : [];
}
