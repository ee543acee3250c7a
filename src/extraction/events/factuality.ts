import type { Factuality } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import { cueAt, withPartner } from "./factuality-cue.ts";

/** A chain of verbs by `xcomp` or `ccomp` upward: "agreed to withdraw", "is expected to meet". */
function governorOf(sentence: ParsedSentence, word: Word): Word | undefined {
  const head = headOf(sentence, word);
  return head && ["xcomp", "ccomp"].includes(base(word)) ? head : undefined;
}

/** The words that shape a verb: its own auxiliaries, or those of the verb it shares them with in a list. */
function auxiliaries(sentence: ParsedSentence, verb: Word): readonly Word[] {
  const own = childrenOf(sentence, verb, "aux");
  const head = headOf(sentence, verb);
  if (own.length > 0 || base(verb) !== "conj" || !head || childOf(sentence, verb, "nsubj")) return own;
  return ["VB", "VBN", "VBG"].includes(verb.xpos) ? auxiliaries(sentence, head) : own;
}

/** Whether a verb stands with "to", its own or that of the verb it is listed with. */
function isInfinitive(sentence: ParsedSentence, verb: Word): boolean {
  if (
    verb.xpos !== "VB" &&
    !(verb.xpos === "VBN" && childOf(sentence, verb, "aux:pass")?.text.toLowerCase() === "be")
  )
    return false;
  if (childOf(sentence, verb, "mark")?.text.toLowerCase() === "to") return true;
  const head = headOf(sentence, verb);
  return (
    base(verb) === "conj" &&
    head !== undefined &&
    !childOf(sentence, verb, "aux") &&
    isInfinitive(sentence, head)
  );
}

function told(cue: ReturnType<typeof cueAt>): Factuality | undefined {
  return cue === "as governor" ? undefined : cue;
}

/** "No one was hurt", "found no survivors", "not a single shop opened": nobody did it, or to nobody. */
function isOfNobody(sentence: ParsedSentence, verb: Word): boolean {
  return childrenOf(sentence, verb, "nsubj", "obj").some(
    (word) =>
      cueAt("participant", word.text.toLowerCase()) === "denied" ||
      (childrenOf(sentence, word, "advmod").some((one) => one.lemma === "not") &&
        childrenOf(sentence, word, "amod").some((one) => one.lemma === "single")) ||
      childrenOf(sentence, word, "det").some(
        (det) => cueAt("determiner", det.text.toLowerCase()) === "denied",
      ),
  );
}

/** "waited longer": only "no longer" and "any longer" deny. */
function isBareLonger(sentence: ParsedSentence, verb: Word): boolean {
  return childrenOf(sentence, verb, "advmod").every(
    (word) =>
      !cueAt("adverb", word.text.toLowerCase()) ||
      (word.text.toLowerCase() === "longer" &&
        !childrenOf(sentence, word).some((child) => ["no", "any"].includes(child.text.toLowerCase()))),
  );
}

/** "They are to be allowed": a form of "be" with an infinitive tells what is settled. */
function isToBe(sentence: ParsedSentence, verb: Word): boolean {
  const to = childOf(sentence, verb, "mark");
  return (
    to?.text.toLowerCase() === "to" &&
    childrenOf(sentence, verb, "aux", "cop").some(
      (word) => word.lemma === "be" && word.index < to.index && ["VBZ", "VBP"].includes(word.xpos),
    )
  );
}

/** "Apple to lower prices": an infinitive under the bare subject of a headline. */
function isHeadline(sentence: ParsedSentence, verb: Word): boolean {
  const head = headOf(sentence, verb);
  return sentence.kind === "headline" && (!head || (head.head < 0 && head.upos !== "VERB"));
}

/** "said it would cut jobs": the future, seen from a saying in the past; not "would cut jobs if it could". */
function isForetold(sentence: ParsedSentence, verb: Word, aux: readonly Word[]): boolean {
  const saying = headOf(sentence, verb);
  return (
    base(verb) === "ccomp" &&
    saying !== undefined &&
    ["VBD", "VBN"].includes(saying.xpos) &&
    cueAt("governor", saying.lemma) !== "possible" &&
    aux.length === 1 &&
    ["would", "'d", "’d"].includes(aux[0]!.text.toLowerCase()) &&
    !childrenOf(sentence, verb, "advcl").some((clause) =>
      childrenOf(sentence, clause, "mark").some((mark) => ["if", "unless"].includes(mark.text.toLowerCase())),
    )
  );
}

const ranks = new Set("first second third fourth fifth last only sole latest".split(" "));

/** "is the first to fly", "the only firm to make them": it does, as far as it is the first. */
function asFirst(sentence: ParsedSentence, verb: Word): Factuality | undefined {
  const noun = base(verb) === "acl" ? headOf(sentence, verb) : undefined;
  if (!noun) return undefined;
  const words = [noun, ...childrenOf(sentence, noun, "amod")].map((word) => word.lemma);
  if (!words.some((word) => ranks.has(word) || /^\d+(?:st|nd|rd|th)$/u.test(word))) return undefined;
  const above = headOf(sentence, noun);
  const teller = childOf(sentence, noun, "cop") ? noun : above?.upos === "VERB" ? above : undefined;
  return teller ? verbFactuality(sentence, teller) : "actual";
}

const contests =
  /^(?:beat|defeat|edge|overcome|thrash|trounce|rout|upset|stun|down|outclass|hammer|crush|thump|come|rally|recover|run|swim|clock|throw|jump|card|shoot|race|score|finish)$/u;
const outcomes =
  /^(?:win|beat|defeat|claim|reach|retain|clinch|secure|seal|lift|take|advance|earn|capture|complete)$/u;

/** "beat Wanderers to win the cup": what comes of a victory that was won. */
function isOutcome(sentence: ParsedSentence, verb: Word): boolean {
  const over = /^(?:advcl|xcomp)$/u.test(base(verb)) ? headOf(sentence, verb) : undefined;
  if (!over || !outcomes.test(verb.lemma) || !contests.test(over.lemma) || verb.index < over.index)
    return false;
  return (
    /^VB[DPZ]$/u.test(over.xpos) &&
    (childOf(sentence, over, "obj", "obl:unmarked") !== undefined ||
      /^(?:come|rally|recover)$/u.test(over.lemma))
  );
}

const upcoming = new Set(["when", "before", "after", "until", "till", "once", "as"]);

/** "will move when he arrives": the present tense in a clause of time is as far off as the verb above it. */
function awaits(sentence: ParsedSentence, verb: Word, aux: readonly Word[]): boolean {
  const present = ["VBZ", "VBP"].includes(aux[0]?.xpos ?? verb.xpos);
  if (base(verb) !== "advcl" || !present) return false;
  const joined = childrenOf(sentence, verb, "mark", "advmod");
  if (!joined.some((word) => upcoming.has(word.text.toLowerCase()))) return false;
  for (let above = headOf(sentence, verb); above; above = headOf(sentence, above)) {
    const helpers = childrenOf(sentence, above, "aux");
    if (helpers.some((word) => cueAt("auxiliary", word.text.toLowerCase()) === "announced")) return true;
    if (above.upos === "VERB" || helpers.length > 0) return false;
  }
  return false;
}

/** "that he resign": an infinitive, which the model may take for a present tense that agrees with nobody. */
function isBare(sentence: ParsedSentence, verb: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj");
  const one = subject && (/^(?:he|she|it)$/iu.test(subject.text) || /^NNP?$/u.test(subject.xpos));
  return verb.xpos === "VB" || (verb.xpos === "VBP" && one === true && !childOf(sentence, subject, "conj"));
}

/** "demanded that the government pay", "on condition that he resign": a bare infinitive with its subject (the mandative subjunctive). */
function isAskedFor(sentence: ParsedSentence, verb: Word, head: Word): boolean {
  return (
    isBare(sentence, verb) &&
    /^(?:demand|insist|ask|urge|propose|recommend|request|require|order|suggest|advise|plead|beg|condition|proviso|proposal|recommendation|requirement|insistence|suggestion|call|plea)$/u.test(
      head.lemma,
    ) &&
    childOf(sentence, verb, "aux", "cop") === undefined &&
    childOf(sentence, verb, "nsubj", "nsubj:pass") !== undefined
  );
}

/** "denied that it attacked", "denied reports that it attacked", "accused of attacking", "without attacking". */
function inClause(sentence: ParsedSentence, verb: Word): Factuality | undefined {
  const mark = childOf(sentence, verb, "mark")?.text.toLowerCase();
  const head = headOf(sentence, verb);
  const gerund = verb.xpos === "VBG" && mark ? told(cueAt("gerund", mark)) : undefined;
  if (gerund || !head) return gerund;
  if (base(verb) === "conj" && verb.xpos === "VBG" && head.xpos === "VBG" && !mark)
    return inClause(sentence, head);
  if (mark === "of" && head.upos !== "VERB") {
    const meant = told(cueAt("of noun", head.lemma));
    if (meant) return meant;
  }
  const above = head.upos === "NOUN" && base(head) === "obj" ? headOf(sentence, head) : head;
  const kept = mark === "from" && verb.xpos === "VBG" && above ? told(cueAt("from", above.lemma)) : undefined;
  if (kept) return kept;
  const clause = base(verb) === "ccomp" || (base(verb) === "acl" && mark === "that") || mark === "of";
  if ((base(verb) === "ccomp" || mark === "that") && isAskedFor(sentence, verb, head)) return "demanded";
  const said = clause && above?.upos === "VERB" ? told(cueAt("clause", above.lemma)) : undefined;
  return said && above && verbFactuality(sentence, above) === "denied" ? undefined : said;
}

/** "We cannot accept that mayors be murdered and bridges blown up": a bare "be" in what somebody wants or does not. */
function isSubjunctive(sentence: ParsedSentence, verb: Word, aux: readonly Word[]): boolean {
  const head = headOf(sentence, verb);
  if (base(verb) === "conj" && head && verb.xpos === "VBN" && !childOf(sentence, verb, "aux"))
    return isSubjunctive(sentence, head, childrenOf(sentence, head, "aux"));
  return (
    base(verb) === "ccomp" && aux.length === 1 && aux[0]!.xpos === "VB" && aux[0]!.text.toLowerCase() === "be"
  );
}

/** "if it leaves", "in case it leaves": what is not known to be so. */
function isCondition(sentence: ParsedSentence, verb: Word): boolean {
  return childrenOf(sentence, verb, "mark").some(
    (word) =>
      ["if", "unless", "whether", "lest"].includes(word.text.toLowerCase()) ||
      childrenOf(sentence, word, "fixed").some((one) => one.lemma === "case"),
  );
}

/** How far a verb's event is told as having happened. */
export function verbFactuality(sentence: ParsedSentence, verb: Word): Factuality {
  const aux = auxiliaries(sentence, verb);
  const adverbs = [
    ...childrenOf(sentence, verb, "advmod"),
    ...childrenOf(sentence, verb, "cc", "cc:preconj").filter((word) => /^n(?:eithe|o)r$/iu.test(word.text)),
  ].map((word) => word.text.toLowerCase());
  const negated = cueAt("adverb", ...adverbs);
  if ((negated === "denied" && !isBareLonger(sentence, verb)) || isOfNobody(sentence, verb))
    return isCondition(sentence, verb) ? "possible" : "denied"; // "if it does not pay"
  const goingTo = base(verb) === "xcomp" && headOf(sentence, verb)?.text.toLowerCase() === "going";
  const modal = told(cueAt("auxiliary", ...aux.map((word) => word.text.toLowerCase())));
  if (modal === "possible" && isForetold(sentence, verb, aux)) return "announced";
  if (modal) return modal;
  if (goingTo && verbFactuality(sentence, headOf(sentence, verb)!) === "denied") return "denied";
  if (goingTo || isToBe(sentence, verb)) return "announced";
  if (negated) return told(negated)!;
  const governor = governorOf(sentence, verb);
  const infinitive = isInfinitive(sentence, verb);
  if (governor && (infinitive || base(verb) === "xcomp")) {
    const particle = childOf(sentence, governor, "compound:prt");
    const above = cueAt("governor", ...withPartner(governor.lemma, particle?.lemma));
    const of = verbFactuality(sentence, governor);
    if (above === "as governor") return of;
    if (above === "denied" && of === "denied") return "actual"; // "has not stopped attacking"
    if (above === "denied" || of === "denied") return "denied";
    if (above) return above;
    if (of !== "actual") return of;
  }
  const doubted = inClause(sentence, verb);
  if (doubted) return doubted;
  if (infinitive && isOutcome(sentence, verb)) return verbFactuality(sentence, headOf(sentence, verb)!);
  const ranked = infinitive ? asFirst(sentence, verb) : undefined;
  if (ranked) return ranked;
  if (infinitive) return isHeadline(sentence, verb) ? "announced" : "possible";
  if (isSubjunctive(sentence, verb, aux))
    return governor && cueAt("governor", governor.lemma) === "demanded" ? "demanded" : "possible";
  if (awaits(sentence, verb, aux)) return "announced";
  if (isCondition(sentence, verb)) return "possible";
  const progressive =
    (verb.xpos === "VBG" || aux.some((word) => word.xpos === "VBG")) &&
    aux.some((word) => ["is", "are", "'s", "’s", "'re", "’re", "am"].includes(word.text.toLowerCase()));
  return progressive ? "ongoing" : "actual";
}
