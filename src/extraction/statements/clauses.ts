import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isPassive } from "../events/passive.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { isCueWord } from "./cue.ts";
import type { Cue } from "./cue-rows.ts";
import { issuing } from "./cues.table.ts";
import { nounCues } from "./noun-cues.table.ts";
import { untoldFrom } from "./untold.ts";

/** The clauses that hang on the cue: "that …", the quoted sentence before it and the one behind it. */
export function clausesOf({ sentence, verb, row }: Cue): readonly Word[] {
  const clear = row.verbs.includes("make_clear") ? childrenOf(sentence, verb, "xcomp") : [];
  const own = [verb, ...clear]
    .flatMap((one) => [
      ...childrenOf(sentence, one, "ccomp", ...(isPassive(sentence, one) ? ["csubj"] : [])),
      ...childrenOf(sentence, one, "xcomp").filter((clause) => isClosed(sentence, one, clause)),
    ])
    .filter(
      (clause, _place, all) =>
        !isRelative(sentence, verb, clause) &&
        !(all.length > 1 && (isShow(sentence, clause) || /^something$/iu.test(clause.text))),
    );
  const mates = childrenOf(sentence, verb, "conj").filter(
    (mate) =>
      mate.upos === "VERB" &&
      !/^(?:have|do|be)$/u.test(mate.lemma) &&
      !childOf(sentence, mate, "ccomp", "obj", "xcomp"),
  );
  const first = own.filter(
    (clause) => !mates.some((mate) => verb.index < mate.index && mate.index < clause.index),
  );
  if (first.length > 0) return first;
  const unsaid =
    untoldFrom(sentence, verb) && childrenOf(sentence, verb, "advcl").find((one) => one.index > verb.index);
  if (unsaid) return [unsaid];
  const bare = clauseBefore(sentence, verb);
  if (bare) return [bare];
  const but = mates.length === 0 ? proved(sentence, verb) : undefined;
  if (but) return [but];
  const head = headOf(sentence, verb);
  const shared = base(verb) === "conj" && head ? childrenOf(sentence, head, "ccomp") : [];
  if (shared.some((clause) => clause.index > verb.index))
    return shared.filter((clause) => clause.index > verb.index);
  const astray = childrenOf(sentence, verb, "advcl", "conj", "acl").find((clause) =>
    isThatAstray(sentence, verb, clause),
  );
  if (astray) return [astray];
  const beside = childrenOf(sentence, verb, "parataxis").find(
    (child) =>
      Math.abs(child.index - verb.index) > 1 &&
      child.upos !== "PUNCT" &&
      !isTag(sentence, verb, child) &&
      !sentence.words.slice(verb.index, child.index).some((word) => word.text === ";") &&
      !isAside(sentence, child),
  );
  if (beside) return [beside];
  const doing = childrenOf(sentence, verb, "xcomp").filter(
    (child) =>
      (child.xpos === "VBG" || childrenOf(sentence, child, "aux").some((one) => one.xpos === "VBG")) &&
      !childrenOf(sentence, child, "mark").some((one) => /^to$/iu.test(one.text)), // "is thought to be considering a ban"
  );
  if (doing.length > 0) return doing;
  const asked = childrenOf(sentence, verb, "obj").filter(
    (child) => /^W/u.test(child.xpos) && child.index > verb.index && childOf(sentence, child, "acl", "advcl"),
  );
  if (asked.length > 0) return asked;
  const noun = childOf(sentence, verb, "obj");
  const named = noun && told.has(noun.lemma) ? childrenOf(sentence, noun, "acl", "ccomp") : [];
  if (named.some((clause) => isThatClause(sentence, clause)) && issuing.has(verb.lemma))
    return named.slice(0, 1);
  const carriers = row.takes.includes("phrase") ? ["obl", "iobj"] : ["obl", "obj", "iobj"];
  return childrenOf(sentence, verb, ...carriers)
    .filter(
      (child) => !(base(child) === "obj" && /^(?:evidence|proof|sign|indication|reason)$/u.test(child.lemma)),
    )
    .filter((child) => !isHeavy(sentence, verb, child))
    .filter((child) => !(aboutIt.has(caseOf(sentence, child)) && told.has(child.lemma)))
    .flatMap((child) => [child, ...childrenOf(sentence, child, "nmod"), ...releasedWhen(sentence, child)])
    .flatMap((child) =>
      childrenOf(sentence, child, "acl", "ccomp").filter(
        (clause) => isThatClause(sentence, clause) || isToldAt(sentence, verb, child, clause),
      ),
    )
    .slice(0, 1);
}

/** "Scientists believe, but have not proved, that it came from bats": the clause that both verbs have. */
function proved(sentence: ParsedSentence, verb: Word): Word | undefined {
  const mate = childrenOf(sentence, verb, "conj").find(
    (one) => one.upos === "VERB" && childOf(sentence, one, "cc"),
  );
  const clause = mate && childOf(sentence, mate, "ccomp");
  const that = clause && childOf(sentence, clause, "mark");
  const alone =
    mate && !childOf(sentence, mate, "nsubj") && !childOf(sentence, verb, "obj", "xcomp", "ccomp");
  return alone && that && /^that$/iu.test(that.text) && sentence.words[that.index - 1]?.text === ","
    ? clause
    : undefined;
}

/** "And a strike hit the camp, he added": a whole clause with a comma before speaker and cue, which the tree hung on the cue as a circumstance. */
function clauseBefore(sentence: ParsedSentence, verb: Word): Word | undefined {
  const speaker = childOf(sentence, verb, "nsubj");
  const from = speaker && subtree(sentence, speaker)[0]!.index;
  if (!from || from > verb.index || sentence.words[from - 1]?.text !== ",") return undefined;
  return childrenOf(sentence, verb, "advcl").find(
    (one) =>
      one.index < from &&
      /^VB[DZP]$/u.test(one.xpos) &&
      childOf(sentence, one, "nsubj") !== undefined &&
      !childOf(sentence, one, "mark", "advmod") &&
      !childOf(sentence, verb, "obj", "xcomp") &&
      sentence.words.slice(verb.index + 1).every((word) => word.upos === "PUNCT"),
  );
}

/** "said in a letter released on Sunday night that …": the participle behind the paper and its time, on which the tree may hang the clause. */
function releasedWhen(sentence: ParsedSentence, paper: Word): readonly Word[] {
  return childrenOf(sentence, paper, "acl")
    .filter((one) => one.xpos === "VBN")
    .flatMap((one) => [one, ...childrenOf(sentence, one, "obl")]);
}

/** "demanded that she testify": a clause with "that" and a subject, which the tree took for an open one. */
function isClosed(sentence: ParsedSentence, verb: Word, clause: Word): boolean {
  const subject = childOf(sentence, clause, "nsubj", "nsubj:pass");
  const mark = childOf(sentence, clause, "mark");
  if (!subject) return false;
  return mark ? mark.text.toLowerCase() === "that" : subject.index > verb.index && clause.xpos === "VB"; // "demanded they leave"
}

/** "were “confident” that it would hold", "contends — and has for years — that it is safe": a clause with "that" which the tree hung on the cue as something else. */
function isThatAstray(sentence: ParsedSentence, verb: Word, clause: Word): boolean {
  const introduces =
    verb.lemma === "wonder"
      ? /^(?:whether|if)$/iu
      : verb.lemma === "ask"
        ? /^(?:that|whether)$/iu
        : /^that$/iu;
  const first = subtree(sentence, clause)[0]!;
  const asksWhy =
    verb.lemma === "ask" && base(clause) === "advcl" && /^(?:why|how|what|who)$/iu.test(first.text);
  if (asksWhy && first.index > verb.index) return true; // "was asked by a woman why it costs so much"
  const mark = childrenOf(sentence, clause, "mark").find((one) => introduces.test(one.text));
  return (
    mark !== undefined &&
    mark.index > verb.index &&
    !(base(clause) === "conj" && childOf(sentence, verb, "mark")) &&
    childOf(sentence, clause, "nsubj", "nsubj:pass", "expl") !== undefined &&
    !/^(?:so|now|such|in|given|provided|except|but|order)$/iu.test(sentence.words[mark.index - 1]?.text ?? "")
  );
}

const aboutIt = new Set(["on", "of", "about", "over", "after", "amid", "against", "despite", "because of"]);

/** "dismissed as false a report that …": a thing without a preposition behind "as" is what is dismissed. */
export function isHeavy(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  return (
    base(child) === "obl" &&
    caseOf(sentence, child) === "" &&
    childrenOf(sentence, verb, "obl", "advcl", "xcomp").some(
      (one) => one.index < child.index && one.index > verb.index && /^as\b/u.test(caseOf(sentence, one)),
    )
  );
}

/** "told Ruiz of NBC's “Meet the Press” that …": a title is nothing told. */
function isShow(sentence: ParsedSentence, clause: Word): boolean {
  const [mark, before] = [sentence.words[clause.index - 1], sentence.words[clause.index - 2]];
  return /^(?:["“]|``)$/u.test(mark?.text ?? "") && /^(?:['’]s|on|of|in)$/iu.test(before?.text ?? "");
}

/** "claimed by rebels that targeted mourners": "that" is the subject, nothing is said; "a plan that critics said would fail" is. */
function isRelative(sentence: ParsedSentence, verb: Word, clause: Word): boolean {
  return childrenOf(sentence, clause, "nsubj").some(
    (word) => word.text.toLowerCase() === "that" && word.xpos === "WDT" && word.index > verb.index,
  );
}

const told = new Set(nounCues.map((row) => row.noun));

/** "announced in a memo that he would leave": a clause with "that" as its mark, not a relative one. */
function isThatClause(sentence: ParsedSentence, clause: Word): boolean {
  return childrenOf(sentence, clause).some(
    (that) =>
      that.text.toLowerCase() === "that" &&
      that.index < clause.index &&
      (that.relation === "mark" || (clause.relation !== "acl:relcl" && base(that) !== "nsubj")),
  );
}

/** "contended at the trial that he had lied": verbs that want a clause have it behind where it was said, though the tree took "that" for a relative word. */
function isToldAt(sentence: ParsedSentence, verb: Word, place: Word, clause: Word): boolean {
  const that = childrenOf(sentence, clause).find((one) => /^that$/iu.test(one.text));
  const last = subtree(sentence, place, (child) => child === clause).at(-1);
  return (
    wantsClause.test(verb.lemma) &&
    /^(?:at|in|during|before)$/u.test(caseOf(sentence, place)) &&
    that !== undefined &&
    base(that) !== "nsubj" &&
    that.index === last!.index + 1 &&
    childOf(sentence, clause, "nsubj", "nsubj:pass", "expl") !== undefined
  );
}

const wantsClause =
  /^(?:contend|argue|insist|claim|allege|testify|say|state|conclude|assert|predict|warn|note|add|concede|complain|declare|suggest)$/u;

/** "The two agreed on a pact, the mayor said": the second cue's clause is the first, not the other way round. */
function isTag(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  const colon = sentence.words.slice(verb.index, child.index).some((word) => word.text === ":");
  const object = childOf(sentence, child, "obj");
  const thing = object !== undefined && !/^W/u.test(object.xpos);
  const cue =
    isCueWord(child) ||
    (/^(?:point|fire|shoot|hit)$/u.test(child.lemma) &&
      childOf(sentence, child, "compound:prt") !== undefined);
  return !colon && cue && !thing && !childOf(sentence, child, "ccomp");
}

function isAside(sentence: ParsedSentence, word: Word): boolean {
  return childOf(sentence, word, "nsubj") === undefined && word.upos !== "VERB";
}
