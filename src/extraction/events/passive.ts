import type { ParsedSentence, Word } from "../../language/parse.ts";
import { wordTable } from "../../text/word-table.ts";
import { doneInHeadlines, namedInHeadlines } from "../headline-verbs.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";

/** Verbs whose phrase behind a preposition does what the infinitive tells: "called on them to leave". */
const appeals = wordTable({
  call: "on for",
  push: "for",
  press: "for",
  appeal: "to",
  plead: "with",
  prevail: "on",
  wait: "for",
  long: "for",
  rely: "on",
  count: "on",
});

/** Verbs whose passive keeps an object: "a man named Ruiz". */
const given = new Set([
  ...namedInHeadlines,
  ..."call give offer grant deny award pay send show teach tell entitle title label nickname".split(" "),
]);

/** Whether the verb is in the passive. */
export function isPassive(sentence: ParsedSentence, verb: Word): boolean {
  if (childOf(sentence, verb, "aux:pass")) return true;
  const object = childOf(sentence, verb, "obj");
  if (verb.lemma === "hurt" && verb.xpos === "VBD" && !object) return true; // "Two firefighters hurt in blaze"
  if (isDoneInHeadline(sentence, verb) && !object) return true;
  const over = base(verb) === "xcomp" ? headOf(sentence, verb) : undefined;
  if (over && hadDoneTo(sentence, verb, over)) return true;
  if (appealedTo(sentence, verb)) return false; // "France called on them to leave", whatever the tree calls its subject
  if (childOf(sentence, verb, "nsubj:pass", "obl:agent"))
    return (
      !(object && object.index > verb.index && verb.relation !== "acl") ||
      (given.has(verb.lemma) && childOf(sentence, verb, "obl:agent") !== undefined)
    ); // "unidentified men kidnapped a priest", whatever the tree calls its subject
  const mate = headOf(sentence, verb);
  if (
    base(verb) === "conj" &&
    mate &&
    !object &&
    !childOf(sentence, verb, "aux", "cop", "nsubj") &&
    mate.upos === "VERB"
  )
    return verb.xpos === "VBN" || (verb.xpos === "VBD" && mate.xpos === "VBN")
      ? isPassive(sentence, mate)
      : false; // "was shot and killed"
  const above = base(verb) === "xcomp" && verb.xpos === "VBN" && !object ? mate : undefined;
  if (
    above &&
    /^(?:confirm|report|fear|presume|believe|find|feel)$/u.test(above.lemma) &&
    childOf(sentence, above, "aux:pass")
  )
    return true; // "have been confirmed killed"
  const taken = verb.xpos === "VBD" && verb.relation === "acl"; // "a fair launched in 1997"
  return (
    (verb.xpos === "VBN" || (taken && !object)) &&
    ((verb.relation === "acl" && !(object && object.index > verb.index && !given.has(verb.lemma))) ||
      (base(verb) === "advcl" && !childOf(sentence, verb, "nsubj", "aux")) ||
      verb.relation === "amod")
  );
}

/** What a thing does to somebody who sees or hears it. */
const feeling =
  /^(?:stun|shock|outrage|sadden|devastate|horrify|delight|terrify|alarm|anger|enrage|thrill|dismay|shake|rattle)$/u;

/** "Businessman shot dead outside bank", "Two held for theft": who stands alone beside such a verb of a headline suffered it. */
function isDoneInHeadline(sentence: ParsedSentence, verb: Word): boolean {
  if (sentence.kind !== "headline" || childOf(sentence, verb, "aux")) return false;
  if (feeling.test(verb.lemma) && /^VB[DN]$/u.test(verb.xpos))
    return /^(?:as|by|after|over|at|when)$/u.test(nextTo(sentence, verb)); // "Fans stunned as striker quits"
  if (verb.xpos !== "VBD") return false;
  if (verb.lemma === "fear")
    return /^(?:trapped|dead|drowned|lost|killed|missing|buried|kidnapped|injured)$/u.test(
      nextTo(sentence, verb),
    );
  if (
    verb.lemma === "find" &&
    /^(?:in|at|near|on|inside|under|after|off|by|outside)$/u.test(nextTo(sentence, verb))
  )
    return childOf(sentence, verb, "obj", "ccomp") === undefined; // "body found in canal"
  if (verb.lemma === "find")
    return childrenOf(sentence, verb, "xcomp").some((one) =>
      /^(?:guilty|dead|alive|safe|hanged|murdered|unconscious|unfit|liable)$/u.test(one.text.toLowerCase()),
    );
  const next = nextTo(sentence, verb);
  if (/^(?:shoot|stab|hack|beat|burn|stone|gun|mow|cut)$/u.test(verb.lemma))
    return /^(?:dead|down|to)$/u.test(next);
  if (verb.lemma === "charge") return /^(?:with|after|over|in|for|following)$/u.test(next);
  return doneInHeadlines.has(verb.lemma) && !/^(?:out|off|back)$/u.test(next); // "stormed out of court"
}

function nextTo(sentence: ParsedSentence, verb: Word): string {
  return sentence.words[verb.index + 1]?.text.toLowerCase() ?? "";
}

/** "had his throat cut", "got his car stolen", "left a man paralyzed": what it was done to. */
export function hadDoneTo(sentence: ParsedSentence, verb: Word, head: Word): Word | undefined {
  const object =
    verb.xpos === "VBN" && /^(?:have|get|leave)$/u.test(head.lemma)
      ? childOf(sentence, head, "obj")
      : undefined;
  return object && object.index > head.index && object.index < verb.index ? object : undefined;
}

/** Whom a verb of appeal is on: "called on [them] to leave". */
export function appealedTo(sentence: ParsedSentence, verb: Word): Word | undefined {
  const said = appeals[verb.lemma]?.split(" ");
  return said && childrenOf(sentence, verb, "obl").find((one) => said.includes(caseOf(sentence, one)));
}
