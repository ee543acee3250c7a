import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childOf, childrenOf, headOf, under } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid } from "./saying.ts";

/** "shot dead 49 people": dead is what they were shot, not what they were before, and who stands behind it was. */
export function shotDead(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = sentence.words[word.index - 1];
  const noun = headOf(sentence, word);
  if (!/^dead$/iu.test(word.text) || verb?.lemma.toLowerCase() !== "shoot" || !noun) return [];
  const beside =
    /^(?:advmod|compound:prt)$/u.test(word.relation) ||
    (word.relation === "obj" && childrenOf(sentence, verb, "obj").some((one) => one.index > word.index));
  const bare = childrenOf(sentence, verb, "obl").find(
    (one) =>
      one.index > word.index &&
      one.xpos.startsWith("NN") &&
      caseOf(sentence, one) === "" &&
      one.relation === "obl",
  );
  return [
    ...(noun.index > word.index || beside ? [{ word, head: verb, relation: "xcomp" }] : []),
    ...(bare && childrenOf(sentence, verb, "obj").length === 0
      ? [{ word: bare, head: verb, relation: "obj" }]
      : []),
  ];
}

/** "Gunmen on a motorcycle shot dead a nurse on Monday, officials said": a shot that is dead is none, whatever stands between it and who fired. */
export function shotAsNoun(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const dead = sentence.words[word.index + 1];
  const who = headOf(sentence, word);
  if (word.text.toLowerCase() !== "shot" || word.upos !== "NOUN" || dead?.text.toLowerCase() !== "dead")
    return [];
  if (!who || who.index > word.index || !/^NN/u.test(who.xpos)) return [];
  const whom =
    childrenOf(sentence, dead, "nsubj", "obj").find((one) => one.index > dead.index) ??
    (headOf(sentence, dead)!.index > dead.index ? headOf(sentence, dead)! : undefined);
  if (!whom) return [];
  const top = who.head === dead.index ? dead : who;
  const over = headOf(sentence, top);
  const said = over !== undefined && isSaid(over) && over.index > whom.index;
  const rest = sentence.words.filter(
    (one) =>
      one.index > whom.index &&
      ((one.head === dead.index && one !== whom) ||
        (isWeekday(one.text) && /^(?:nmod|obl)$/u.test(base(one)) && (!said || one.index < over.index)) ||
        isPlaceOf(sentence, one, whom)),
  );
  return [
    {
      word,
      head: over,
      relation: said ? "ccomp" : top.relation,
      as: { upos: "VERB", xpos: "VBD", lemma: "shoot" },
    },
    { word: who, head: word, relation: "nsubj" },
    { word: dead, head: word, relation: "xcomp" },
    { word: whom, head: word, relation: "obj" },
    ...rest.map((one) => ({ word: one, head: word, relation: one.upos === "PUNCT" ? "punct" : "obl" })),
  ];
}

/** "the policeman guarding her | in the north": where all of it was. */
function isPlaceOf(sentence: ParsedSentence, word: Word, whom: Word): boolean {
  return (
    base(word) === "obl" &&
    /^(?:in|near|outside|at)$/u.test(caseOf(sentence, word)) &&
    headOf(sentence, word)?.xpos === "VBG" &&
    under(sentence, word, whom)
  );
}

/** "shot to death union leader Ana Ruiz": death is what they were shot to, and no part of whom. */
export function toDeath(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const [to, verb] = [sentence.words[word.index - 1], sentence.words[word.index - 2]];
  const whom = headOf(sentence, word);
  if (!/^death$/iu.test(word.text) || !/^to$/iu.test(to?.text ?? "") || verb?.upos !== "VERB") return [];
  if (base(word) !== "compound" || !whom || whom.index < word.index) return [];
  const top = base(whom) === "compound" ? headOf(sentence, whom)! : whom;
  return [
    { word, head: verb, relation: "obl" },
    { word: to!, head: word, relation: "case" },
    { word: top, head: verb, relation: "obj" },
  ];
}

/** "Airliner with 295 aboard | shot down over Ukraine": a headline's passive that was taken for a noun. */
export function shotDown(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (sentence.kind !== "headline" || word.text.toLowerCase() !== "shot" || word.upos === "VERB") return [];
  const what = childOf(sentence, word, "nsubj");
  if (!what || sentence.words[word.index + 1]?.text.toLowerCase() !== "down") return [];
  return [
    {
      word,
      head: headOf(sentence, word),
      relation: word.relation,
      as: { upos: "VERB", xpos: "VBN", lemma: "shoot" },
    },
    { word: what, head: word, relation: "nsubj:pass" },
  ];
}
