import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { isPersonNoun } from "../mentions/person-nouns.table.ts";
import { base, headOf, under } from "../tree.ts";

const relatives = new Set(["WDT", "WP", "WP$", "WRB"]);

/** A relative pronoun's antecedent; any other word is itself. */
export function antecedent(sentence: ParsedSentence, word: Word): Word {
  if (!relatives.has(word.xpos) && !(word.text.toLowerCase() === "that" && word.upos === "PRON")) return word;
  for (let up = headOf(sentence, word); up; up = headOf(sentence, up)) {
    if (up.relation === "acl:relcl") {
      const head = headOf(sentence, up);
      if (/^which$/iu.test(word.text) && head?.name.endsWith("-PER")) return word; // "blamed Sanders, which he denied"
      return head ? nearer(sentence, word, head) : word;
    }
    if (base(up) === "advcl") return whomBehindPlace(sentence, word) ?? word;
    const over = base(up) === "ccomp" ? headOf(sentence, up) : undefined;
    if (over && !(over.relation === "acl:relcl" && word.index < over.index)) return word; // but "groups, which it says have killed"
  }
  return word;
}

/** "received the minister at the Palace, with whom he reviewed ties": who is met is somebody, not where. */
function whomBehindPlace(sentence: ParsedSentence, pronoun: Word, head?: Word): Word | undefined {
  const place = head === undefined || /-LOC$/u.test(head.name) || nounClass(head)?.type === "Facility";
  if (pronoun.text.toLowerCase() !== "whom" || !place) return undefined;
  return sentence.words.findLast(
    (one) => one.index < pronoun.index && one.name === "B-PER" && /^(?:obj|obl|iobj)$/u.test(base(one)),
  );
}

/** Nouns of times: "the budget for the coming year that leaves taxes as they are". */
const times = /^(?:day|week|month|quarter|year|decade)$/u;

const plans = /^(?:budget|plan|forecast|outlook|programme|program|schedule|proposal|agenda|deal|contract)$/u;

/** "the killing of General Ruiz, who was buried …": "who" speaks of nobody's deed but of somebody in its phrase; "that" behind a time of what is for the time. */
function whoever(sentence: ParsedSentence, pronoun: Word, head: Word): Word | undefined {
  const over = times.test(head.lemma) && base(head) === "nmod" ? headOf(sentence, head) : undefined;
  if (over && plans.test(over.lemma)) return over;
  if (!/^whom?$/iu.test(pronoun.text) || head.upos !== "NOUN") return undefined;
  const dead = /^(?:body|corpse|remains)$/u.test(head.lemma); // "the body of the student Lin Wei, who was kidnapped"
  if (!dead && (nounClass(head) || isPersonNoun(head.lemma))) return undefined;
  return sentence.words.findLast(
    (one) =>
      one.index < pronoun.index &&
      one.name === "B-PER" &&
      (base(one) === "nmod" || (dead && base(one) === "appos")) &&
      under(sentence, one, head),
  );
}

/** "the hypocrisy of the state, which vetoes …": a ", which" behind a noun of no kind speaks of the noun right before it. */
function nearer(sentence: ParsedSentence, pronoun: Word, head: Word): Word {
  const who = whomBehindPlace(sentence, pronoun, head) ?? whoever(sentence, pronoun, head);
  if (who) return who;
  const comma = sentence.words[pronoun.index - 1];
  if (pronoun.text.toLowerCase() !== "which" || comma?.text !== "," || nounClass(head)) return head;
  const before = sentence.words[pronoun.index - 2];
  if (!before || !["NOUN", "PROPN"].includes(before.upos) || !under(sentence, before, head)) return head;
  let noun = before;
  for (
    let up = headOf(sentence, noun);
    up && ["flat", "compound"].includes(base(noun));
    up = headOf(sentence, noun)
  )
    noun = up;
  return noun;
}
