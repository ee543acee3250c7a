import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, conjuncts, headOf } from "../tree.ts";
import { antecedent } from "./antecedent.ts";
import { isLifeless } from "./noun-tests.ts";
import { appealedTo, hadDoneTo, isPassive } from "./passive.ts";

const objectControl = new Set(
  "ask urge tell order force allow help persuade enable encourage invite permit require advise warn convince get let make cause lead authorize authorise instruct compel select choose appoint hire pick commission nominate elect deploy send bar prevent stop ban prohibit accuse blame see watch want expect need wish prompt spur inspire motivate oblige drive direct task mandate beg implore exhort coax pressure pressurise lure entice trick challenge".split(
    " ",
  ),
);

/** Verbs whose object did what stands behind "for", "of" or "from": "jailed him for stealing". */
const blamedControl = new Set(
  "charge indict convict arrest detain jail sentence fine criticise criticize mock ridicule fault blast condemn denounce praise thank hail honour honor suspect acquit sue punish dismiss fire sack expel suspend discourage deter dissuade save rescue block keep exclude restrain forbid disqualify enjoin preclude exempt hinder spare restrict hold slam lambast rebuke chide scold berate fault".split(
    " ",
  ),
);
/** Nouns that an infinitive says what is in: "Our goal is to win". */
const aims = new Set(
  "goal aim plan hope task job idea objective target priority intention dream mission purpose wish desire strategy role duty".split(
    " ",
  ),
);

/** The noun right before a participle after a comma, where the tree hung the participle on the main verb: "At the event, attended by …, she said". */
function displacedNoun(sentence: ParsedSentence, verb: Word): Word | undefined {
  const comma = sentence.words[verb.index - 1];
  if (comma?.text !== "," || verb.relation !== "advcl") return undefined;
  const noun = sentence.words[verb.index - 2];
  const main = headOf(sentence, verb);
  if (noun?.upos !== "NOUN" || !main || noun.head !== main.index) return undefined;
  return base(noun) === "obl" && noun.index < main.index ? noun : undefined;
}

/** "At the rally, attended by the mayor, champion Ana Ruiz said …": a finite verb without a subject takes the name right before it, which the tree hung on the list. */
function nounBefore(sentence: ParsedSentence, verb: Word): Word | undefined {
  if (!["VBD", "VBZ", "VBP"].includes(verb.xpos) || ["conj", "acl"].includes(base(verb))) return undefined;
  let before = sentence.words[verb.index - 1];
  while (before && ["ADV", "AUX"].includes(before.upos)) before = sentence.words[before.index - 1];
  if (before?.upos !== "PROPN" && before?.upos !== "NOUN") return undefined;
  let comma = before.index;
  while (comma > 0 && sentence.words[comma]!.text !== ",") comma -= 1;
  if (sentence.words[comma]!.text !== ",") return undefined;
  let noun = before;
  for (
    let up = headOf(sentence, noun);
    up && up.index > comma && up.index < verb.index && up.upos === "PROPN";
    up = headOf(sentence, noun)
  )
    noun = up;
  return base(noun) === "appos" || base(noun) === "flat" || base(noun) === "conj" ? noun : undefined;
}

/** What one does to the attempts and plans of others. */
const foils =
  /^(?:foil|thwart|frustrate|avert|prevent|stop|block|uncover|denounce|condemn|repel|repulse|disrupt|expose|halt)$/u;

const attempts = /^(?:attempt|plot|plan|bid|effort|conspiracy|scheme|move)$/u;

/** "the firm's plan to build jets", "won a contract to supply them": who has the plan, or who gets it, is who does it. */
function doersOf(sentence: ParsedSentence, noun: Word, depth: number): readonly Subject[] {
  const share = (words: readonly Word[]): readonly Subject[] =>
    words.map((word) => ({ word, shared: true, passive: false }));
  const owner =
    childOf(sentence, noun, "nmod:poss") ??
    childrenOf(sentence, noun, "compound").find(
      (child) => child.upos === "PROPN" && sentence.words[child.index + 1]?.text !== "$",
    );
  if (owner && owner.upos !== "PRON") return share(conjuncts(sentence, owner));
  const is = childOf(sentence, noun, "cop")
    ? noun
    : headOf(sentence, noun)?.lemma === "become"
      ? headOf(sentence, noun)!
      : undefined;
  const bearer = is && childOf(sentence, is, "nsubj");
  if (bearer) return share(conjuncts(sentence, antecedent(sentence, bearer))); // "Apple became the first firm to reach it"
  const governor = headOf(sentence, noun);
  if (governor && base(noun) === "obj" && attempts.test(noun.lemma) && foils.test(governor.lemma)) return []; // "foiled an attempt to dynamite it"
  const receiver = governor && givenTo(sentence, noun, governor);
  if (receiver) return share(conjuncts(sentence, antecedent(sentence, receiver)));
  if (owner && governor?.upos === "VERB" && base(noun) === "obl") return share([owner]); // "two resigned over his plan to leave"
  if (!governor) return owner ? share([owner]) : share(conjuncts(sentence, noun)); // a headline: "Apple to give free cases"
  const subjects =
    governor.upos === "VERB" && ["obj", "obl"].includes(base(noun))
      ? subjectsOf(sentence, governor, depth + 1).filter((one) => !one.passive)
      : [];
  if (subjects.length === 0 && owner) return share([owner]);
  return share(subjects.map((one) => one.word));
}

/** "gave him the right to appeal", "was given a chance to speak": who has what was given. */
function givenTo(sentence: ParsedSentence, noun: Word, governor: Word): Word | undefined {
  if (base(noun) !== "obj" || !/^(?:give|grant|offer|deny|allow|hand|afford)$/u.test(governor.lemma))
    return undefined;
  return childOf(sentence, governor, "iobj") ?? childOf(sentence, governor, "nsubj:pass");
}

/** "tells airlines not to buy", "selected the firm to build it", "barred Apple from using it": whom the verb above names does what the infinitive or gerund tells. */
function controller(sentence: ParsedSentence, verb: Word, head: Word): Word | undefined {
  if (!["VB", "VBG", "VBN"].includes(verb.xpos)) return undefined;
  if (!["xcomp", "ccomp", "advcl"].includes(base(verb))) return undefined;
  const mark = childOf(sentence, verb, "mark");
  const appealed = appealedTo(sentence, head);
  const open =
    verb.xpos === "VB" || (verb.xpos === "VBN" && childOf(sentence, verb, "aux:pass") !== undefined);
  if (appealed && appealed.index < verb.index && open && mark?.text.toLowerCase() === "to")
    return antecedent(sentence, appealed);
  if (head.lemma === "take" && childOf(sentence, head, "expl")) return childOf(sentence, head, "obj"); // "it took a team years to find them"
  const calledOut = head.lemma === "call" && childOf(sentence, head, "compound:prt")?.text === "out";
  if (
    mark?.text === "as" &&
    verb.xpos === "VBN" &&
    base(verb) === "advcl" &&
    !childOf(sentence, verb, "nsubj", "aux")
  ) {
    const named = childOf(sentence, head, "nsubj:pass") ?? childOf(sentence, head, "obj"); // "denounced the verdict as motivated"
    return named && named.index < verb.index ? antecedent(sentence, named) : undefined;
  }
  const blamed = (calledOut || blamedControl.has(head.lemma)) && /^(?:for|of|from)$/iu.test(mark?.text ?? "");
  if (!blamed && !objectControl.has(head.lemma)) return undefined;
  if (base(verb) === "advcl" && !(mark && ["to", "from", "of", "for"].includes(mark.text.toLowerCase())))
    return undefined;
  const object = childOf(sentence, head, "nsubj:pass") ?? childOf(sentence, head, "obj", "iobj");
  if (object && head.lemma === "drive" && isLifeless(object)) return undefined; // "drove tractors into Brussels to press ministers"
  return object && object.index < verb.index ? antecedent(sentence, object) : undefined;
}

/** "accused the dead | of working for him", whatever the tree hangs the gerund on. */
function accusedOf(sentence: ParsedSentence, verb: Word, whom: Word): Word | undefined {
  const mark = verb.xpos === "VBG" ? childOf(sentence, verb, "mark")?.text.toLowerCase() : undefined;
  const over = base(whom) === "obj" || whom.relation === "nsubj:pass" ? headOf(sentence, whom) : undefined;
  const inside = childOf(sentence, whom, "acl"); // "a petition accusing police | of holding him"
  if (inside && inside.index < verb.index && mark === "of" && inside.lemma === "accuse")
    return childOf(sentence, inside, "obj");
  const cleared = whom.relation === "obl:agent" ? headOf(sentence, whom) : undefined; // "acquitted by the court of | killing them"
  if (mark === "of" && cleared && (cleared.lemma === "accuse" || blamedControl.has(cleared.lemma)))
    return childOf(sentence, cleared, "nsubj:pass");
  return over &&
    mark &&
    /^(?:of|for|from)$/u.test(mark) &&
    (over.lemma === "accuse" || blamedControl.has(over.lemma))
    ? whom
    : undefined;
}

/** "found two men guilty of cutting it down", "He was guilty of stealing": who is. */
export function guiltyOnes(sentence: ParsedSentence, guilty: Word): readonly Word[] {
  const over = base(guilty) === "xcomp" ? headOf(sentence, guilty) : undefined;
  const one = over
    ? (childOf(sentence, over, "nsubj:pass", "obj") ?? childOf(sentence, over, "nsubj"))
    : childOf(sentence, guilty, "nsubj");
  return one ? conjuncts(sentence, antecedent(sentence, one)) : [];
}

/** What comes of a deed, told behind a comma. */
const comesOf =
  /^(?:kill|wound|injure|hurt|maim|destroy|damage|cause|spark|trigger|prompt|force|ignite|raise|fuel|disrupt|displace)$/u;

/** "A hospital was hit, | killing a nurse": the hospital killed nobody. */
function isOutcome(sentence: ParsedSentence, verb: Word, head: Word): boolean {
  return (
    verb.xpos === "VBG" &&
    sentence.words[verb.index - 1]?.text === "," &&
    !childOf(sentence, verb, "mark") &&
    head.upos === "VERB" &&
    isPassive(sentence, head)
  );
}

/** A logical subject: its word, whether it stands in another clause, and the relative pronoun that stands for it in the clause. */
export interface Subject {
  readonly word: Word;
  readonly shared: boolean;
  readonly passive: boolean;
  readonly pronoun?: Word;
}

/** The words a verb has as its logical subject; `shared` where they stand in another clause. */
export function subjectsOf(sentence: ParsedSentence, verb: Word, depth = 0): readonly Subject[] {
  const own = childOf(sentence, verb, "nsubj", "nsubj:pass", "csubj");
  if (own) {
    if (own.relation.startsWith("csubj")) return [];
    if (own.relation === "nsubj:outer" && aims.has(own.lemma)) {
      const whose = childOf(sentence, own, "nmod:poss"); // "Our goal is to sell more": a goal does nothing
      return whose ? [{ word: whose, shared: true, passive: false }] : [];
    }
    const word = antecedent(sentence, own);
    const passive = isPassive(sentence, verb);
    if (word.index === own.index && own.text.toLowerCase() === "that") return [];
    const relative = word.index !== own.index;
    return conjuncts(sentence, word).map((one) => ({
      word: one,
      shared: relative,
      passive,
      ...(relative ? { pronoun: own } : {}),
    }));
  }
  if (childOf(sentence, verb, "expl")) return []; // "but it took years to find them"
  const beside = nounBefore(sentence, verb);
  if (beside) return [{ word: beside, shared: false, passive: isPassive(sentence, verb) }];
  if (depth > 6) return [];
  const head = headOf(sentence, verb);
  if (!head) return [];
  const relation = base(verb);
  const passive = isPassive(sentence, verb);
  const share = (found: readonly Subject[]): readonly Subject[] =>
    found.map((one) => ({ ...one, shared: true, passive }));
  if (head.lemma === "use" && verb.xpos === "VB" && isPassive(sentence, head)) {
    const user = childOf(sentence, head, "obl:agent"); // "The land is used by rebels to launch attacks"; "The money will be used to hire them"
    return user ? [{ word: user, shared: true, passive }] : [];
  }
  const controlled = controller(sentence, verb, head);
  if (controlled) return conjuncts(sentence, controlled).map((word) => ({ word, shared: true, passive }));
  if (verb.relation === "acl") {
    const accused = accusedOf(sentence, verb, head);
    if (accused) return [{ word: accused, shared: true, passive }];
    const being = childrenOf(sentence, verb, "aux:pass").some((one) => one.xpos === "VBG"); // "fear of being killed"
    const content = verb.xpos === "VB" || ((verb.xpos === "VBG" || being) && childOf(sentence, verb, "mark"));
    return content
      ? doersOf(sentence, head, depth).map((one) => ({ ...one, passive }))
      : [{ word: head, shared: true, passive }];
  }
  if (verb.relation === "amod") return [{ word: head, shared: true, passive }];
  if (relation === "conj" && (head.upos === "VERB" || head.upos === "AUX" || childOf(sentence, head, "cop")))
    return share(subjectsOf(sentence, head, depth + 1));
  if (relation === "xcomp") {
    if (head.upos === "NOUN") return [];
    const suffered = hadDoneTo(sentence, verb, head);
    if (suffered) return [{ word: suffered, shared: true, passive: true }];
    return share(subjectsOf(sentence, head, depth + 1).map((one) => one));
  }
  const aside =
    relation === "parataxis" && verb.xpos === "VBG" && sentence.words[verb.index - 1]?.text === ",";
  if (aside && /^(?:NOUN|PROPN)$/u.test(head.upos)) return [{ word: head, shared: true, passive }]; // "Ruiz, speaking in Lima, said"
  if (relation === "advcl" && head.lemma === "guilty" && verb.xpos === "VBG")
    return guiltyOnes(sentence, head).map((word) => ({ word, shared: true, passive }));
  if (relation === "advcl") {
    const displaced = displacedNoun(sentence, verb);
    if (displaced) return [{ word: displaced, shared: true, passive }];
    if (comesOf.test(verb.lemma) && isOutcome(sentence, verb, head))
      return childrenOf(sentence, head, "obl:agent").map((word) => ({ word, shared: true, passive }));
    if (["VBG", "VBN", "VB"].includes(verb.xpos) && head.upos === "VERB")
      return share(subjectsOf(sentence, head, depth + 1));
  }
  return [];
}
