import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { isCueWord } from "./cue.ts";
import { ascribing, cues } from "./cues.table.ts";
import { nounCues } from "./noun-cues.table.ts";

/** "ruled that it “goes too far,” dealing a blow to …", "said he would stay, drawing laughter": what comes of the saying is not in it. */
export function isOutcome(sentence: ParsedSentence, verb: Word | undefined, child: Word): boolean {
  if (child.xpos !== "VBG" || child.index < (verb?.index ?? 0) || !/^(?:acl|advcl|xcomp)$/u.test(base(child)))
    return false;
  const first = subtree(sentence, child).find((word) => word.upos !== "PUNCT")!;
  const [near, far] = [
    sentence.words[first.index - 1]?.text ?? "",
    sentence.words[first.index - 2]?.text ?? "",
  ];
  const closed = (/^(?:["”]|'')$/u.test(near) && far === ",") || (near === "," && /^(?:["”]|'')$/u.test(far));
  return closed || (near === "," && (outcomes.has(child.lemma) || movesMarkets(sentence, child)));
}

/** "warned of slower growth, sending its shares down": what investors made of the words. */
function movesMarkets(sentence: ParsedSentence, child: Word): boolean {
  return (
    /^(?:send|drive|knock|lift|pull)$/u.test(child.lemma) &&
    /^(?:share|stock|price|pound|dollar|yen|euro|index|yield|bond|currency|peso|ruble|rouble|market)$/u.test(
      childOf(sentence, child, "obj")?.lemma ?? "",
    )
  );
}

const outcomes = new Set(
  "deal draw prompt spark echo contradict overturn uphold overrule reverse reiterate raise push defy stoke fuel dash escalate heighten reject dismiss".split(
    " ",
  ),
);

/** ", according to a transcript" at the end of a sentence is about all of it; also before what the report holds against it: ", although …". */
export function isAscribed(sentence: ParsedSentence, child: Word): boolean {
  if (againstIt(sentence, child))
    return childrenOf(sentence, headOf(sentence, child)!, "obl").some(
      (one) => one.index < child.index && isAscribed(sentence, one),
    );
  if (!ascribing.has(caseOf(sentence, child))) return false;
  const rest = sentence.words.slice(subtree(sentence, child).at(-1)!.index + 1);
  const next = rest.find((word) => word.upos !== "PUNCT");
  return (
    next === undefined || againstIt(sentence, headOf(sentence, next) ?? next) || isBetween(sentence, child)
  );
}

/** "urging the president to sign, according to aides, lest …": between two commas behind the verb it is about all of it too. */
function isBetween(sentence: ParsedSentence, child: Word): boolean {
  const own = subtree(sentence, child).filter((word) => word.upos !== "PUNCT");
  const [before, after] = [sentence.words[own[0]!.index - 1], sentence.words[own.at(-1)!.index + 1]];
  return child.head < child.index && before?.text === "," && after?.text === ",";
}

function againstIt(sentence: ParsedSentence, child: Word): boolean {
  const mark = base(child) === "advcl" ? childOf(sentence, child, "mark") : undefined;
  return (
    mark !== undefined &&
    /^(?:although|though)$/iu.test(mark.text) &&
    sentence.words[mark.index - 1]?.text === ","
  );
}

/** "…, a claim that Ruiz rejects", "…, which she called absurd": what others make of the words is not in them. */
export function isRemark(sentence: ParsedSentence, child: Word): boolean {
  const first = subtree(sentence, child).find((word) => word.upos !== "PUNCT"); // none in a phrase of marks
  if (
    first &&
    child.relation === "acl:relcl" &&
    /^which$/iu.test(first.text) &&
    sentence.words[first.index - 1]?.text === "," &&
    naming.has(child.lemma) &&
    childOf(sentence, child, "nsubj")?.index === first.index + 1
  )
    return true;
  if (first?.text === "something" && base(child) === "appos" && childOf(sentence, child, "acl")) return true; // "— something she denies"
  if (!isAside(sentence, first)) return false;
  const remark = remarks.has(child.lemma) && childOf(sentence, child, "acl", "nmod") !== undefined;
  return remark || (told.has(child.lemma) && childOf(sentence, child, "acl") !== undefined);
}

/** ", a claim", "— a move": whether a phrase that begins with a word stands aside with an article of its own. */
export function isAside(sentence: ParsedSentence, first: Word | undefined): boolean {
  return (
    first !== undefined &&
    /^an?$/iu.test(first.text) &&
    /^(?:,|—|–|--?)$/u.test(sentence.words[first.index - 1]?.text ?? "")
  );
}

/** What somebody's words are, told behind them: "…, a reference to the siege". */
const remarks = new Set(
  "reference allusion rebuke remark comment sentiment swipe jab dig nod notion reversal retreat departure echo charge figure finding position stance stand prospect possibility development scenario outcome idea criticism".split(
    " ",
  ),
);
const naming = new Set(
  cues.filter((row) => row.takes.includes("naming")).flatMap((row) => row.verbs.split(" ")),
);
const told = new Set(nounCues.map((row) => row.noun));

/** "The mayor said it fell, but it has risen since, according to the bank": a clause against what a cue before it tells, with a source of its own at the end. */
export function isHeldAgainst(sentence: ParsedSentence, child: Word): boolean {
  const but = childOf(sentence, child, "cc");
  const head = base(child) === "conj" ? headOf(sentence, child) : undefined;
  if (
    !head ||
    !/^(?:but|yet|though)$/iu.test(but?.text ?? "") ||
    !childOf(sentence, child, "nsubj", "nsubj:pass", "expl")
  )
    return false;
  const told = isCueWord(head) || (base(head) === "ccomp" && isCueWord(headOf(sentence, head)!));
  const last = subtree(sentence, child)
    .filter((one) => one.upos !== "PUNCT")
    .at(-1)!;
  return (
    told &&
    childrenOf(sentence, child, "obl").some(
      (one) => ascribing.has(caseOf(sentence, one)) && subtree(sentence, one).includes(last),
    )
  );
}
