import type { Factuality } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import { type FactualityCue, factualityCues } from "./factuality.table.ts";

const rows = factualityCues.map((cue) => ({ cue, words: new Set(cue.words.split(" ")) }));

function match(place: FactualityCue["place"], ...words: readonly string[]): Factuality | undefined {
  return rows.find((row) => row.cue.place === place && words.some((word) => row.words.has(word)))?.cue.gives;
}

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

/** Verbs that only tell the phase of another: what has begun is. */
const aspects = new Set("begin start continue manage proceed".split(" "));

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

/** How far a verb's event is told as having happened. */
export function verbFactuality(sentence: ParsedSentence, verb: Word): Factuality {
  const aux = auxiliaries(sentence, verb);
  const adverbs = childrenOf(sentence, verb, "advmod").map((word) => word.text.toLowerCase());
  const negated = match("adverb", ...adverbs);
  if (negated === "denied") return "denied";
  const goingTo = base(verb) === "xcomp" && headOf(sentence, verb)?.text.toLowerCase() === "going";
  const modal = match("auxiliary", ...aux.map((word) => word.text.toLowerCase()));
  if (modal) return modal;
  if (goingTo) return "announced";
  if (negated) return negated;
  const governor = governorOf(sentence, verb);
  const infinitive = isInfinitive(sentence, verb);
  if (governor && (infinitive || base(verb) === "xcomp")) {
    const above = match("governor", governor.lemma);
    const of = verbFactuality(sentence, governor);
    if (aspects.has(governor.lemma)) return of;
    if (above === "denied" || of === "denied") return "denied";
    if (above) return above;
    if (of !== "actual") return of;
  }
  if (infinitive) return "possible";
  if (
    childrenOf(sentence, verb, "mark").some((word) =>
      ["if", "unless", "whether"].includes(word.text.toLowerCase()),
    )
  )
    return "possible";
  const progressive =
    verb.xpos === "VBG" &&
    aux.some((word) => ["is", "are", "'s", "’s", "'re", "’re", "am"].includes(word.text.toLowerCase()));
  return progressive ? "ongoing" : "actual";
}

const ends = new Set("end cessation halt stop termination conclusion suspension lifting".split(" "));

/** How far a noun's event is told as having happened; `carrier` is the verb that tells of it ("held talks"). */
export function nounFactuality(sentence: ParsedSentence, noun: Word, carrier: Word | undefined): Factuality {
  const adjectives = childrenOf(sentence, noun, "amod", "acl").map((word) =>
    (word.xpos === "VBN" ? word.text : word.lemma).toLowerCase(),
  );
  const determiners = childrenOf(sentence, noun, "det").map((word) => word.text.toLowerCase());
  const denied = match("determiner", ...determiners);
  if (denied) return denied;
  const told = match("adjective", ...adjectives);
  if (told) return told;
  if (carrier) return verbFactuality(sentence, carrier);
  const governor = headOf(sentence, noun);
  if (!governor || !["obj", "obl", "nmod"].includes(base(noun)) || ends.has(noun.lemma)) return "actual";
  const wanted =
    governor.upos === "VERB" || governor.upos === "NOUN" ? match("governor", governor.lemma) : undefined;
  if (
    wanted === "demanded" &&
    (base(noun) === "obj" || ["for"].includes(childOf(sentence, noun, "case")?.text.toLowerCase() ?? ""))
  )
    return "demanded";
  if ((wanted === "announced" || wanted === "denied") && base(noun) === "obj") return wanted;
  return "actual";
}
